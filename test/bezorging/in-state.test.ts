import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createBerichten } from '../../src/bezorging/berichten.ts';
import { createCompute } from '../../src/bezorging/compute.ts';
import { countDeliveries } from '../../src/bezorging/count-deliveries.ts';
import { NOT_WANTED } from '../../src/bezorging/delivery-record.ts';
import { createNietTePlaatsen } from '../../src/bezorging/niet-te-plaatsen.ts';
import { createWake } from '../../src/bezorging/wake.ts';
import { meldingCard } from '../../src/bot/bot-cards.ts';
import type { Delivery, Store } from '../../src/logboek/ports.ts';
import { createTestClock } from '../support/test-clock.ts';
import { createTestLogger } from '../support/test-logger.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';

/** What was given up stays in the store and waits for nothing: nobody hears of it, however much there is of it. */

/** As many as a large region has of them after some years, by ids before all others. */
const GIVEN_UP = 600;
const SAMIRA = 'persoon:samira';

let place: TestStorePlace;
let store: Store;

beforeEach(async () => {
  place = await makeStorePlace('sqlite');
  store = await place.open();
  for (let index = 0; index < GIVEN_UP; index += 1)
    await add({ id: `a${index}`, source: `opdracht:oud-${index}`, reason: NOT_WANTED });
});
afterEach(async () => {
  await store.close();
  await place.remove();
});

const add = (delivery: Partial<Delivery> & Pick<Delivery, 'id'>) =>
  store.deliveries.create({
    source: 'opdracht:nu',
    target: SAMIRA,
    state: 'waiting',
    attempt: 0,
    reason: 'not reachable',
    changedAt: '2026-11-16T09:00:00.000Z',
    ...delivery,
  });

describe('behind all that was given up', () => {
  test('what cannot be placed is still found', async () => {
    await add({ id: 'z' });
    const list = createNietTePlaatsen({
      deliveries: store.deliveries,
      describe: async ({ id }) => ({ what: `Bericht ${id}`, target: 'Samira' }),
      whyNot: async () => 'heeft de chat nog niet geopend',
      nowhere: async () => [],
    });

    expect(await list()).toEqual([
      { wat: 'Bericht z', waarheen: 'Samira', waarom: 'Samira heeft de chat nog niet geopend.' },
    ]);
  });

  test('what waits is counted, and since when, and nothing else', async () => {
    await add({ id: 'z', changedAt: '2026-11-16T11:00:00.000Z' });

    expect(await countDeliveries(store.deliveries, '2026-11-16T12:00:00.000Z')).toMatchObject({
      waiting: { number: 1, oldestHours: 1 },
    });
  });

  test.each(['of everybody', 'of one person'])(
    'what waits %s is looked at, and nothing else',
    async (which) => {
      await add({ id: 'z' });
      const nudged: string[] = [];
      const wake = createWake({
        deliveries: store.deliveries,
        holds: () => true,
        nudge: (kind, id) => nudged.push(`${kind}:${id}`),
        logger: createTestLogger(),
      });

      await (which === 'of everybody' ? wake.sources(() => true) : wake.target(SAMIRA));

      expect(nudged).toEqual(['opdracht:nu']);
    },
  );
});

test('of how many posts nobody knows whether they arrived is counted to the end', async () => {
  for (let index = 0; index < 201; index += 1) await add({ id: `u${index}`, state: 'uncertain' });
  const berichten = createBerichten({
    deliveries: store.deliveries,
    clock: createTestClock(),
    nudge: () => undefined,
  });

  expect(await berichten.count()).toBe(201);
});

describe('what a source does not want any more', () => {
  const waitsFor = async () => (await store.deliveries.byTarget(SAMIRA, 'waiting')).map(({ id }) => id);
  /** A round over a source that wants these. */
  const round = async (source: string, ...wanted: string[]) => {
    const [kind = '', id = ''] = source.split(':');
    await store.readModels.save({ kind, id, version: 1, keys: {}, body: {} });
    const message = meldingCard({ title: 'Een vraag', text: 'Iets', tone: 'uitleg' });
    const compute = createCompute({ ...store, clock: createTestClock() });
    const posts = async () => wanted.map((one) => ({ id: one, target: SAMIRA, message }));
    await compute({ kind, posts }, id);
  };

  test('does not wait for its reader any more, however much of it there was, also what an earlier version gave up', async () => {
    for (let index = 0; index < 50; index += 1) await add({ id: `b${index}` });
    await add({ id: 'z' });

    await round('opdracht:nu', 'z');
    for (let index = 0; index < GIVEN_UP; index += 1) await round(`opdracht:oud-${index}`);

    expect(await waitsFor()).toEqual(['z']);
  });
});
