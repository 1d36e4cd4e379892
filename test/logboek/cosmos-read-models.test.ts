import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import type { ReadModel, Store } from '../../src/logboek/ports.ts';
import { createStreams } from '../../src/logboek/streams.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';

/** Cosmos charges by size and takes documents up to 2 MB, which the emulator does not mind. */

const LIMIT_BYTES = 2 * 1024 * 1024;
let place: TestStorePlace;
let store: Store;
beforeEach(async () => {
  place = await makeStorePlace('cosmos');
  store = await place.open();
});
afterEach(async () => {
  await store.close();
  await place.remove();
});

const model = (body: unknown): ReadModel => ({
  kind: 'opdracht',
  id: 'a',
  version: 1,
  body,
  keys: { k: ['v'] },
});
const largestSent = (): number =>
  Math.max(...(place.emulator?.exchanges ?? []).map(({ sentBytes }) => sentBytes));

const textStreams = () =>
  createStreams<{ tekst: string }, { tekst: string }>(
    {
      kind: 'opdracht',
      shape: '1',
      hasPosts: false,
      eventSchema: z.object({ tekst: z.string() }),
      stateSchema: z.object({ tekst: z.string() }),
      fold: (state, event) => ({ tekst: (state?.tekst ?? '') + event.tekst }),
      keys: () => ({ k: ['v'] }),
    },
    store,
  );

test('a long body is packed, and comes back as it was', async () => {
  const body = { tekst: 'Inwoners praten mee: “é, 👍, \n"${x}"”. '.repeat(20_000), leeg: null, getal: 1.5 };
  await store.readModels.save(model(body));

  expect(await store.readModels.get('opdracht', 'a')).toEqual(model(body));
  expect(await store.readModels.findBy('opdracht', 'k', 'v', { limit: 1 })).toEqual([model(body)]);
  expect(largestSent()).toBeLessThan(JSON.stringify(body).length / 10);
});

test('a dossier that fits in no document is found all the same, by its keys and by its id', async () => {
  const streams = textStreams();
  const actor = { id: 'alice', naam: 'Alice' };
  // Random texts cannot be packed: four entries that fit, of which the sum does not.
  const parts = Array.from({ length: 4 }, () => randomBytes(500_000).toString('base64'));
  for (const tekst of parts)
    await streams.change('a', { actor, at: '2026-11-16T09:00:00.000Z' }, () => [{ tekst }]);

  expect(largestSent()).toBeLessThan(LIMIT_BYTES);
  expect((await store.readModels.get('opdracht', 'a'))?.version).toBe(4);
  // Another instance has nothing of it in memory.
  const elsewhere = textStreams();
  expect((await elsewhere.find('a'))?.state.tekst).toBe(parts.join(''));
  expect((await elsewhere.findBy('k', 'v')).map(({ version }) => version)).toEqual([4]);
});
