import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  afwezighedenAround,
  createOntvangers,
  NOBODY,
  withVervangers,
} from '../../src/verplichtingen/ontvangers.ts';
import { peopleAbout } from '../../src/verplichtingen/wereld.ts';
import { anActor, coordinator } from '../support/dossiers.ts';
import { CARLA, CEES, PIETER, SAMIRA } from '../support/people.ts';
import { addDossier, openSubjects, type Subjects } from '../support/subjects.ts';

let subjects: Subjects;
beforeEach(async () => {
  subjects = openSubjects();
  for (const person of [CARLA, SAMIRA, PIETER, CEES]) await subjects.opened(person);
});
afterEach(() => subjects.close());

const away = (person: typeof SAMIRA, vervanger?: typeof SAMIRA, tot = '2026-11-20') =>
  subjects.core.mensen.reportAfwezigheid(anActor(person), {
    van: '2026-11-16',
    tot,
    ...(vervanger ? { vervangerId: vervanger.id } : {}),
  });

describe('who gets what is meant for somebody', () => {
  const ontvangers = () => createOntvangers(subjects.core);

  test('is that person, and while the person is away the stand-in', async () => {
    expect(await ontvangers().targetFor(SAMIRA.id)).toBe(`persoon:${SAMIRA.id}`);

    await away(SAMIRA, PIETER);

    expect(await ontvangers().targetFor(SAMIRA.id)).toBe(`persoon:${PIETER.id}`);
  });

  test('is the stand-in of a stand-in who is away as well, and nobody when all are away', async () => {
    await away(SAMIRA, PIETER);
    await away(PIETER, CEES);
    expect(await ontvangers().targetFor(SAMIRA.id)).toBe(`persoon:${CEES.id}`);

    await away(CEES);

    expect(await ontvangers().targetFor(SAMIRA.id)).toBe(NOBODY);
  });

  test('can be told again when the office opens after the last day', async () => {
    expect(await ontvangers().backAt(SAMIRA.id)).toBeUndefined();

    // A Friday: the office opens on Monday.
    await away(SAMIRA, PIETER, '2026-11-20');

    expect(await ontvangers().backAt(SAMIRA.id)).toBe('2026-11-23T07:30:00.000Z');
  });

  test('is another when an absence begins or ends, also of who stands in', async () => {
    expect(await ontvangers().changesAt(SAMIRA.id)).toBeUndefined();

    await away(SAMIRA, PIETER, '2026-11-20');
    expect(await ontvangers().changesAt(SAMIRA.id)).toBe('2026-11-20T23:00:00.000Z');

    await away(PIETER, CEES, '2026-11-18');
    expect(await ontvangers().changesAt(SAMIRA.id)).toBe('2026-11-18T23:00:00.000Z');
  });

  test('may have been planned for each of those between them, and for nobody', async () => {
    await away(SAMIRA, PIETER);
    await away(PIETER, CEES);

    expect([...(await ontvangers().plannedFor(CEES.id))].sort()).toEqual(
      [NOBODY, ...[SAMIRA, PIETER, CEES].map(({ id }) => `persoon:${id}`)].sort(),
    );
    expect([...(await ontvangers().plannedFor(SAMIRA.id))].sort()).toEqual(
      [NOBODY, ...[SAMIRA, PIETER, CEES].map(({ id }) => `persoon:${id}`)].sort(),
    );
  });
});

describe('who stands in', () => {
  test('acts for the people behind them, also by way of another who is away', async () => {
    const { vervangers } = subjects.core;
    await away(SAMIRA, PIETER);
    expect(await vervangers.behind(PIETER.id, '2026-11-17')).toEqual([SAMIRA.id]);

    await away(PIETER, CEES);

    expect(await vervangers.behind(PIETER.id, '2026-11-17')).toEqual([]);
    expect([...(await vervangers.behind(CEES.id, '2026-11-17'))].sort()).toEqual(
      [SAMIRA.id, PIETER.id].sort(),
    );
  });

  test('acts for nobody on a day on which all are back', async () => {
    await away(SAMIRA, PIETER);

    expect(await subjects.core.vervangers.behind(PIETER.id, '2026-11-21')).toEqual([]);
  });

  test('is known here for half a minute when another instance was told of an absence', async () => {
    const { vervangers } = subjects.core;
    expect(await vervangers.behind(PIETER.id, '2026-11-17')).toEqual([]);
    await subjects.core.streams.personen.change(
      SAMIRA.id,
      { actor: SAMIRA, at: subjects.clock.now() },
      () => [{ soort: 'afwezig gemeld', van: '2026-11-16', tot: '2026-11-20', vervangerId: PIETER.id }],
    );
    expect(await vervangers.behind(PIETER.id, '2026-11-17')).toEqual([]);

    subjects.clock.advance(30_000);

    expect(await vervangers.behind(PIETER.id, '2026-11-17')).toEqual([SAMIRA.id]);
  });

  test('counts among those around somebody, and is remembered when the absence is over', async () => {
    await away(SAMIRA, PIETER);
    await away(PIETER, CEES);
    const { mensen } = subjects.core;
    expect([...(await withVervangers(subjects.core, [SAMIRA.id]))]).toEqual([SAMIRA.id, PIETER.id, CEES.id]);
    expect([...(await afwezighedenAround(mensen, [SAMIRA.id])).keys()]).toEqual([
      SAMIRA.id,
      PIETER.id,
      CEES.id,
    ]);

    await mensen.withdrawAfwezigheid(anActor(SAMIRA), { van: '2026-11-16', tot: '2026-11-20' });

    expect([...(await afwezighedenAround(mensen, [SAMIRA.id])).keys()]).toEqual([SAMIRA.id]);
    expect([...(await withVervangers(subjects.core, [SAMIRA.id]))]).toEqual([SAMIRA.id, PIETER.id]);
  });
});

describe('an opdracht', () => {
  test('is about its projectleider, who stands in, and the coördinators', async () => {
    const id = await addDossier(subjects, coordinator, 'Vervoer', { person: SAMIRA, datum: '2026-12-15' });
    await away(SAMIRA, PIETER);

    const people = await peopleAbout(id, subjects.core);

    expect([...people].sort()).toEqual([CARLA.id, SAMIRA.id, PIETER.id].sort());
  });

  test('is in the world of its projectleider, of who stands in and of the coördinator, and of nobody else', async () => {
    const id = await addDossier(subjects, coordinator, 'Vervoer', { person: SAMIRA, datum: '2026-12-15' });
    await addDossier(subjects, coordinator, 'Wonen', { person: CEES });
    await away(SAMIRA, PIETER);
    const { wereldOf } = subjects.core;
    const owedTo = async (persoonId: string) => [
      ...new Set((await wereldOf(persoonId)).verplichtingen.map(({ zaakId }) => zaakId)),
    ];

    expect(await owedTo(SAMIRA.id)).toEqual([id]);
    expect(await owedTo(PIETER.id)).toEqual([id]);
    expect(await owedTo(CARLA.id)).toContain(id);
    expect(await owedTo(CEES.id)).not.toContain(id);
  });
});
