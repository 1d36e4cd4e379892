import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createForesight, type ForeseenDeliveries } from '../../src/bezorging/foresight.ts';
import type { Delivery, Store } from '../../src/logboek/ports.ts';
import { withinOneLook } from '../../src/shared/one-look.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';

let place: TestStorePlace;
let store: Store;
let deliveries: ForeseenDeliveries;
/** What was asked of the store itself. */
let asked: string[];

beforeEach(async () => {
  place = await makeStorePlace('sqlite');
  store = await place.open();
  asked = [];
  deliveries = createForesight({
    ...store.deliveries,
    bySource(source) {
      asked.push(source);
      return store.deliveries.bySource(source);
    },
    bySources(sources) {
      asked.push(sources.join(' and '));
      return store.deliveries.bySources(sources);
    },
  });
  await deliveries.create(delivery('p1', 'opdracht:a'));
});
afterEach(async () => {
  await store.close();
  await place.remove();
});

const delivery = (id: string, source: string): Delivery => ({
  id,
  source,
  target: 'persoon:samira',
  state: 'waiting',
  attempt: 0,
  changedAt: '2026-11-16T09:00:00.000Z',
});
const idsOf = async (source: string) => (await deliveries.bySource(source)).map(({ id }) => id);

test('what a sweep foresees is asked of the store once, also of a source without any', async () => {
  const found = await withinOneLook(async () => {
    await deliveries.foresee(['opdracht:a', 'opdracht:b']);
    return [await idsOf('opdracht:a'), await idsOf('opdracht:b')];
  });

  expect(found).toEqual([['p1'], []]);
  expect(asked).toEqual(['opdracht:a and opdracht:b']);
});

test('of thousands that are due some are asked for at once', async () => {
  const sources = Array.from({ length: 1_200 }, (_, index) => `opdracht:${index}`);

  await withinOneLook(() => deliveries.foresee([...sources, 'opdracht:a']));

  expect(asked.map((question) => question.split(' and ').length)).toEqual([500, 500, 201]);
});

test('what is written in that look is read anew, and nothing of another source', async () => {
  await withinOneLook(async () => {
    await deliveries.foresee(['opdracht:a', 'opdracht:b']);
    await deliveries.create(delivery('p2', 'opdracht:a'));
    expect(await idsOf('opdracht:a')).toEqual(['p1', 'p2']);
    const found = await deliveries.get('p2');
    await deliveries.replace({ ...delivery('p2', 'opdracht:a'), state: 'sent' }, found?.etag ?? '');
    expect((await deliveries.bySource('opdracht:a')).map(({ state }) => state)).toEqual(['waiting', 'sent']);
    await idsOf('opdracht:b');
  });

  expect(asked).toEqual(['opdracht:a and opdracht:b', 'opdracht:a', 'opdracht:a']);
});

test('another look asks anew, and so does who is in none', async () => {
  await withinOneLook(() => idsOf('opdracht:a'));
  await withinOneLook(() => idsOf('opdracht:a'));
  await idsOf('opdracht:a');
  await idsOf('opdracht:a');

  expect(asked).toHaveLength(4);
});
