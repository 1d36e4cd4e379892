import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { pfhosUntil } from '../../src/vergaderingen/pfhos.ts';
import { coordinator } from '../support/dossiers.ts';
import { CARLA } from '../support/people.ts';
import { DO, openSubjects, type Subjects } from '../support/subjects.ts';

let subjects: Subjects;
beforeEach(() => {
  subjects = openSubjects();
});
afterEach(() => subjects.close());

const PFHO = { id: 'pfho', naam: 'Portefeuillehoudersoverleg' };

test('the meetings of the PFHO until a day are those that were not cancelled, the newest first', async () => {
  const { vergaderingen, streams } = subjects.core;
  for (const datum of ['2026-12-03', '2027-01-28', '2027-02-25', '2027-03-25'])
    await vergaderingen.ensure(CARLA, PFHO, datum);
  await vergaderingen.ensure(CARLA, DO, '2026-12-15');
  await vergaderingen.cancel(coordinator, 'pfho-2027-01-28', { version: 1, nonce: 'n1' }, undefined);

  expect(await pfhosUntil(streams.vergaderingen, ['pfho'], '2027-02-25')).toEqual([
    { id: 'pfho-2027-02-25', overlegNaam: PFHO.naam, datum: '2027-02-25' },
    { id: 'pfho-2026-12-03', overlegNaam: PFHO.naam, datum: '2026-12-03' },
  ]);
});
