import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { createSetAside } from '../../src/logboek/set-aside.ts';
import { randomIds } from '../../src/shared/ids.ts';
import { withinOneLook } from '../../src/shared/one-look.ts';
import { createCore } from '../../src/wiring/core.ts';
import { COMPLETE, coordinator, filledIn, SUBMITTED } from '../support/dossiers.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { openSubjects, type Subjects } from '../support/subjects.ts';

let subjects: Subjects;
beforeEach(() => {
  subjects = openSubjects();
});
afterEach(() => subjects.close());

/** Another process on the same store, which was here before. */
function anotherProcess() {
  const { store, clock } = subjects;
  return createCore({
    config: readConfig({ COORDINATORS: CARLA.id }),
    store,
    setAside: createSetAside(),
    clock,
    ids: randomIds,
    bezorging: { nudge: () => undefined, wake: async () => undefined, wakeAll: async () => undefined },
  });
}

test('who was made adviseur elsewhere is owed for within a minute, also when somebody was looked at in between', async () => {
  const { core, clock } = subjects;
  await subjects.opened(PIETER);
  await core.streams.opdrachten.change('o1', { actor: CARLA, at: clock.now() }, () => [
    {
      soort: 'opdracht toegevoegd',
      gegevens: { titel: 'Mantelzorg', gemeenten: [], notities: [] },
      bron: 'kaart',
    },
    { soort: 'projectleider toegewezen', projectleider: { naam: SAMIRA.naam, persoonId: SAMIRA.id } },
  ]);
  await core.streams.opdrachten.change('o1', { actor: SAMIRA, at: clock.now() }, () => [
    filledIn(COMPLETE),
    SUBMITTED,
  ]);
  const here = anotherProcess();
  const owed = async () =>
    (await withinOneLook(() => here.wereldOf(PIETER.id))).verplichtingen.map(({ soort }) => soort);
  expect(await owed()).toEqual([]);

  await core.adviseursBeheer.wijsAan(coordinator, 'n1', { id: PIETER.id, naam: PIETER.naam });
  // Who advises is known here for half a minute, and what is stored is not.
  clock.advance(1_000);
  await owed();
  clock.advance(60_000);

  expect(await owed()).toContain('plan geadviseerd');
});

test('what was read before a change in a look that goes on is not taken for what is owed after it', async () => {
  const { core, clock } = subjects;
  await subjects.opened(SAMIRA);
  const submission = { actor: CARLA, at: clock.now() };
  await core.streams.opdrachten.change('o1', submission, () => [
    {
      soort: 'opdracht toegevoegd',
      gegevens: { titel: 'Mantelzorg', gemeenten: [], notities: [], vergaderingId: 'do' },
      bron: 'kaart',
    },
  ]);
  await core.streams.vergaderingen.change('do', submission, () => [
    { soort: 'vergadering gepland', overlegId: 'do', overlegNaam: 'Directieoverleg', datum: '2026-12-15' },
  ]);
  const owed = async () => (await core.wereldOf(SAMIRA.id)).verplichtingen.length;
  for (const _time of [1, 2]) expect(await withinOneLook(owed)).toBe(0);

  const goOn = Promise.withResolvers<void>();
  const look = withinOneLook(async () => {
    await core.streams.opdrachten.findBy('openVan', SAMIRA.id);
    await goOn.promise;
    await owed();
  });
  await withinOneLook(() =>
    core.streams.opdrachten.change('o1', submission, () => [
      { soort: 'projectleider toegewezen', projectleider: { naam: SAMIRA.naam, persoonId: SAMIRA.id } },
    ]),
  );
  goOn.resolve();
  await look;

  expect(await withinOneLook(owed)).toBeGreaterThan(0);
});
