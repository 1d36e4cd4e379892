import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createKalender } from '../../src/instellingen/kalender.ts';
import { waardenOf } from '../../src/instellingen/waarden.ts';
import { anActor, coordinator } from '../support/dossiers.ts';
import { BEHEER, SAMIRA } from '../support/people.ts';
import { addDossier, openSubjects, type Subjects } from '../support/subjects.ts';

const beheerder = anActor(BEHEER, 'beheerder');

test('the calendar follows the days off that are set, and is made once for each choice', async () => {
  let goedeVrijdag = 'gewone werkdag';
  const kalender = createKalender(async () => waardenOf({ 'Goede Vrijdag': goedeVrijdag }));
  const before = await kalender();
  expect(before.days.isWorkingDay('2027-03-26')).toBe(true);
  expect((await kalender()).days).toBe(before.days);

  goedeVrijdag = 'vrij';

  expect((await kalender()).days.isWorkingDay('2027-03-26')).toBe(false);
});

describe('a change of the settings', () => {
  let subjects: Subjects;
  let id: string;
  beforeEach(async () => {
    subjects = openSubjects();
    await subjects.opened(SAMIRA);
    id = await addDossier(subjects, coordinator, 'Vervoer', { person: SAMIRA, datum: '2026-12-15' });
  });
  afterEach(() => subjects.close());

  /** What is looked at once the change is followed up. */
  const followed = async (): Promise<readonly string[]> => {
    const [changed] = subjects.asked().filter((key) => key.startsWith('instelling:'));
    const source = subjects.core.sources.find(({ kind }) => kind === 'instelling');
    await source?.touchOthers?.((changed ?? '').slice('instelling:'.length));
    return subjects.asked();
  };

  test('is followed up wherever a date follows from it, and by everything that waits', async () => {
    await subjects.core.instellingen.set(beheerder, { version: 0, nonce: 'n1' }, { 'plan ingediend': 20 });

    expect(await followed()).toEqual([
      `persoon:${SAMIRA.id}`,
      'vergadering:do-2026-12-15',
      `opdracht:${id}`,
      'wake all',
    ]);
    // Another instance may remember the old values for a second.
    expect((await subjects.store.readModels.get('opdracht', id))?.dueAt).toBe('2026-11-16T09:00:01.000Z');
  });

  test('is followed up by nothing while sending is paused', async () => {
    await subjects.core.instellingen.setPaused(beheerder, true);

    expect(await followed()).toEqual([]);
  });
});
