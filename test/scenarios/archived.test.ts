import { expect, test } from '@jest/globals';
import type { Store } from '../../src/logboek/ports.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import { startTestBot } from '../support/test-bot.ts';
import { makeStorePlace } from '../support/test-store.ts';

/** A region keeps its finished opdrachten for years. Once they were looked at, nothing that the bot does by itself asks for one of them. */

const AT = '2026-11-16T09:00:00.000Z';
const FEW = 3;
const MANY = 30;
/** Looks that begin within a second share what they read, so that a busy machine reads a few things more. One read a finished opdracht would be 27. */
const BY_CHANCE = 9;
const ACTOR = { id: 'bench', naam: 'Bench' };

test('a start, a sweep and a week ask as much of the store with many finished opdrachten as with few', async () => {
  const few = await costsWith(FEW);
  const many = await costsWith(MANY);

  const grown = (['start', 'sweep', 'week'] as const).flatMap((when) =>
    Object.entries(many[when])
      .filter(([what, count]) => count - (few[when][what] ?? 0) > BY_CHANCE)
      .map(([what]) => `${when}: ${what}`),
  );
  // The overview of the week reads the whole list once, for what is new: that grows with what there is.
  expect(grown).toEqual(['week: readModels.list']);
  // Else nothing was counted.
  expect(few.start['log.readAll']).toBeGreaterThan(0);
  expect(few.sweep['readModels.due']).toBeGreaterThan(0);
  expect(few.week['readModels.findBy']).toBeGreaterThan(0);
});

/** By what is asked: how often, and how many rows came back in all. */
type Costs = Record<string, number>;
type Asked = { readonly start: Costs; readonly sweep: Costs; readonly week: Costs };

async function costsWith(finished: number): Promise<Asked> {
  const place = await makeStorePlace();
  const store = await place.open();
  const { opdrachten } = createAllStreams(store);
  for (let index = 0; index < finished; index += 1)
    await opdrachten.change(`klaar-${index}`, { actor: ACTOR, at: AT }, () => [
      {
        soort: 'opdracht toegevoegd',
        bron: 'import',
        gegevens: { titel: `Afgeronde opdracht ${index}`, gemeenten: [], notities: [] },
      },
      {
        soort: 'projectleider toegewezen',
        projectleider: { naam: SAMIRA.naam, persoonId: SAMIRA.id },
      },
      {
        soort: 'onderdeel ingevuld',
        onderdeel: 'vraag',
        antwoorden: { vanToepassing: 'nee', redenGeen: 'wettelijk bepaald' },
      },
      { soort: 'plan ingediend' },
      { soort: 'plan afgestemd' },
      { soort: 'meetlat afgerond' },
    ]);
  await store.close();

  let costs: Costs = {};
  const bot = await startTestBot({
    place,
    at: '2026-11-16T10:00:00.000Z',
    wrapStore: (opened) => counted(opened, () => costs),
  });
  const since = async (work: () => Promise<void>): Promise<Costs> => {
    costs = {};
    await work();
    return costs;
  };
  const settle = async (): Promise<void> => {
    for (;;) {
      await bot.app.sweep();
      await bot.app.delivered();
      if ((await bot.store.readModels.due(bot.clock.now(), 1)).length === 0) return;
    }
  };
  const carla = await bot.opened(CARLA);
  await bot.opened(SAMIRA);
  // Something goes on, so that people are looked at.
  await addOpdracht(carla, SAMIRA, { datum: '2026-12-15' });
  await settle();
  try {
    const start = await since(() => bot.restart());
    await settle();
    const sweep = await since(async () => {
      await bot.app.sweep();
      await bot.app.delivered();
    });
    const week = await since(async () => {
      for (let hour = 0; hour < 7 * 24; hour += 1) {
        bot.clock.advance(3_600_000);
        await settle();
      }
    });
    return { start, sweep, week };
  } finally {
    await bot.stop();
    await place.remove();
  }
}

function counted(store: Store, costs: () => Costs): Store {
  const counting = <Part extends object>(name: string, part: Part): Part =>
    new Proxy(part, {
      get(target, key) {
        const asked: unknown = Reflect.get(target, key);
        if (typeof asked !== 'function') return asked;
        return async (...given: readonly unknown[]) => {
          const answer: unknown = await asked(...given);
          const what = `${name}.${String(key)}`;
          const now = costs();
          now[what] = (now[what] ?? 0) + 1 + (Array.isArray(answer) ? answer.length : 0);
          return answer;
        };
      },
    });
  return {
    ...store,
    log: counting('log', store.log),
    readModels: counting('readModels', store.readModels),
    deliveries: counting('deliveries', store.deliveries),
  };
}
