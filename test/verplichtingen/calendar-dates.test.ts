import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listDated } from '../../src/verplichtingen/dated.ts';
import { firstOwed } from '../../src/verplichtingen/open-verplichtingen.ts';
import { aDossier, anActor, coordinator } from '../support/dossiers.ts';
import { BEHEER, CARLA, DIANA, PIETER, SAMIRA } from '../support/people.ts';
import { addDossier, DO, openSubjects, type Subjects } from '../support/subjects.ts';

let subjects: Subjects;
beforeEach(() => {
  subjects = openSubjects();
});
afterEach(() => subjects.close());

const BESLUIT = {
  vergaderingId: 'do-2026-12-15',
  overlegNaam: 'Directieoverleg',
  datum: '2026-12-15',
  uitkomst: 'goedgekeurd',
  op: '2026-12-16T09:00:00.000Z',
  door: CARLA.naam,
  doorId: CARLA.id,
} as const;
const beheerder = anActor(BEHEER, 'beheerder');
const set = (waarden: Readonly<Record<string, number | string>>) =>
  subjects.core.instellingen.set(beheerder, { version: 0, nonce: 'n1' }, waarden);

describe('dates that follow from the calendar', () => {
  test('count with the terms of the beheerder', async () => {
    const { core } = subjects;
    const { id } = await core.vergaderingen.ensure(CARLA, DO, '2026-12-15');
    expect(await core.datesOf({ ...aDossier(), vergaderingId: id })).toMatchObject({
      deadline: { uiterlijk: '2026-11-24' },
    });
    expect(await core.terugkoppelingUiterlijk(BESLUIT)).toBe('2027-01-14');
    expect(await core.agendaFrom('2026-12-15')).toBe('2026-12-04T07:30:00.000Z');

    await set({ 'plan ingediend': 10, 'agenda geplaatst': 1 });

    expect(await core.datesOf({ ...aDossier(), vergaderingId: id })).toMatchObject({
      deadline: { uiterlijk: '2026-12-01' },
    });
    expect(await core.agendaFrom('2026-12-15')).toBe('2026-12-14T07:30:00.000Z');
  });

  test('are none for an opdracht without a meeting, and no last day for one that was cancelled', async () => {
    const { core } = subjects;
    const { id } = await core.vergaderingen.ensure(CARLA, DO, '2026-12-15');
    await core.vergaderingen.cancel(coordinator, id, { version: 1, nonce: 'n1' }, undefined);

    expect(await core.datesOf(aDossier())).toEqual({ route: [] });
    expect(await core.datesOf({ ...aDossier(), vergaderingId: 'weg' })).toEqual({ route: [] });
    expect(Object.keys(await core.datesOf({ ...aDossier(), vergaderingId: id }))).toEqual([
      'route',
      'vergadering',
    ]);
  });

  test('count working days from today, and remark on a day that is odd for a meeting', async () => {
    expect(await subjects.core.workingDaysLeft('2026-11-23')).toBe(5);
    expect(await subjects.core.workingDaysLeft('2026-11-13')).toBe(-1);
    expect(await subjects.core.remarkOn('2026-12-25')).toMatch(/geen werkdag/);
    expect(await subjects.core.remarkOn('2026-12-15')).toBeUndefined();
  });
});

describe('what is owed now for an opdracht', () => {
  test('begins with what is due first, in words', async () => {
    const id = await addDossier(subjects, coordinator, 'Vervoer', { person: SAMIRA, datum: '2026-12-15' });
    const { state } = await subjects.core.opdrachten.get(id);

    const open = await subjects.core.openVerplichtingen(state);
    const wat = expect.stringMatching(/plan/i);
    const [day, after] = ['2026-11-24', '2026-11-25'];
    const others = [anActor(DIANA, 'directielid'), anActor(PIETER)];
    for (const lezer of [coordinator, anActor(SAMIRA), ...others])
      expect(firstOwed(open, lezer, day)).toEqual({ wat, door: SAMIRA.naam, uiterlijk: day });
    expect(firstOwed([], coordinator, day)).toBeUndefined();

    // Who is late is for the coördinator, for that person, and for who stands in.
    for (const lezer of [coordinator, anActor(SAMIRA), { ...anActor(PIETER), vervangt: [SAMIRA.id] }])
      expect(firstOwed(open, lezer, after)).toEqual({ wat, door: SAMIRA.naam, uiterlijk: day });
    for (const lezer of others)
      expect(firstOwed(open, lezer, after)).toEqual({
        wat,
        door: 'dat ziet alleen de coördinator',
      });
  });

  test('is the same of many at once as of one by one, also after a meeting moved', async () => {
    const { core } = subjects;
    const days = [
      '2026-12-15',
      '2026-12-15',
      '2027-01-12',
      '2027-01-12',
      '2027-02-16',
      '2027-02-16',
      '2027-03-16',
    ];
    for (const [index, datum] of days.entries())
      await addDossier(subjects, coordinator, `Vervoer ${index}`, { person: SAMIRA, datum });
    const both = async () => {
      const dossiers = (await core.opdrachten.list()).map(({ state }) => state);
      const [datesOf, openOf] = [
        await core.datesOfAll(dossiers),
        await core.openVerplichtingenOfAll(dossiers),
      ];
      const one = [];
      for (const dossier of dossiers)
        one.push([await core.datesOf(dossier), await core.openVerplichtingen(dossier)]);
      return { many: dossiers.map((dossier) => [datesOf(dossier), openOf(dossier)]), one };
    };
    const before = await both();
    expect(before.many).toHaveLength(days.length);
    expect(before.many).toEqual(before.one);

    const meeting = (await core.vergaderingen.inMonth('2027-01'))[0]?.id ?? '';
    await core.vergaderingen.move(coordinator, meeting, { version: 1, nonce: 'n1' }, { datum: '2027-01-19' });
    const after = await both();
    expect(after.many).toEqual(after.one);
    expect(after.many).not.toEqual(before.many);
  });
});

describe('a change of the settings', () => {
  test('touches people, coming meetings with their opdrachten, and signalen that wait for an answer', async () => {
    const { core } = subjects;
    await subjects.opened(SAMIRA);
    const id = await addDossier(subjects, coordinator, 'Vervoer', { person: SAMIRA, datum: '2026-12-15' });
    await addDossier(subjects, coordinator, 'Wonen');
    await core.vergaderingen.record(coordinator, DO, { datum: '2026-01-13' });
    const vergaderingId = (await core.opdrachten.get(id)).state.vergaderingId;

    const dated = await listDated({
      mensen: core.mensen,
      vergaderingen: core.vergaderingen,
      opdrachten: core.opdrachten,
      signalen: core.streams.signalen,
    });

    expect(dated).toEqual([
      { kind: 'persoon', id: SAMIRA.id },
      { kind: 'vergadering', id: vergaderingId },
      { kind: 'opdracht', id },
    ]);
  });
});
