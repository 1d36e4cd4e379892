import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { NAMEN } from '../../src/namen/naam.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { openSubjects, type Subjects } from '../support/subjects.ts';

let subjects: Subjects;
beforeEach(() => {
  subjects = openSubjects();
});
afterEach(() => subjects.close());

test('a name is the colleague of whom a coördinator said so, called as people know them now', async () => {
  const { collegas, mensen, streams } = subjects.core;
  await subjects.opened(SAMIRA);
  expect(await collegas.bevestigd('S. El Amrani')).toBeUndefined();

  await streams.namen.change(NAMEN, { actor: CARLA, at: subjects.clock.now() }, () => [
    {
      soort: 'naam bevestigd',
      naam: 'S. El Amrani',
      persoonId: SAMIRA.id,
      persoonNaam: SAMIRA.naam,
    },
  ]);
  await mensen.remember({ id: SAMIRA.id, naam: 'Samira de Wit' });

  expect(await collegas.bevestigd('s. el amrani')).toEqual({
    collega: { naam: 'Samira de Wit', persoonId: SAMIRA.id },
    bevestiging: { naam: 'S. El Amrani', door: CARLA.naam, op: subjects.clock.now() },
  });
});
