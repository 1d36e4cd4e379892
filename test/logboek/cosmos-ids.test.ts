import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Store } from '../../src/logboek/ports.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';

// Cosmos limits ids and partitions, and a card that somebody made up may ask for anything.

let place: TestStorePlace;
let store: Store;
beforeAll(async () => {
  place = await makeStorePlace('cosmos');
  store = await place.open();
});
afterAll(async () => {
  await store.close();
  await place.remove();
});

const ODD_IDS: readonly (readonly [string, string])[] = [
  ['very long', 'x'.repeat(30_000)],
  ['with signs of a path', 'a/b?#%\\'],
  ['with half a character', 'a\ud800b'],
  ['with signs that do not print', '\u0000\u007f\n'],
  ['empty', ''],
];

test.each(ODD_IDS)('an id that is %s and that nobody has is not there', async (_what, id) => {
  expect(await store.log.read(`opdracht:${id}`)).toEqual([]);
  expect(await store.readModels.get('opdracht', id)).toBeUndefined();
  expect(await store.readModels.findBy('opdracht', 'titel', id, { limit: 1 })).toEqual([]);
  expect(await store.deliveries.get(id)).toBeUndefined();
});

test('two long ids that end differently are two', async () => {
  const [one, other] = ['a', 'b'].map((end) => `${'x'.repeat(2_000)}${end}`);
  for (const id of [one ?? '', other ?? ''])
    await store.readModels.save({ kind: 'opdracht', id, version: 1, body: { id }, keys: {} });

  expect((await store.readModels.get('opdracht', one ?? ''))?.body).toEqual({ id: one });
  expect((await store.readModels.get('opdracht', other ?? ''))?.body).toEqual({ id: other });
});

test('a stream whose name Cosmos cannot hold is refused, not retried', async () => {
  const entry = {
    number: 1,
    at: '2026-11-16T09:00:00.000Z',
    actor: { id: 'alice', naam: 'Alice' },
    events: [],
  };

  await expect(store.log.append({ ...entry, stream: `opdracht:${'x'.repeat(3_000)}` })).rejects.toMatchObject(
    {
      code: 'invalid-input',
    },
  );
});
