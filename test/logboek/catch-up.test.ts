import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import type { Store } from '../../src/logboek/ports.ts';
import { catchUp } from '../../src/logboek/rebuild.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { createStreams } from '../../src/logboek/streams.ts';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenkracht-'));
  store = openSqliteStore(folder);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** Streams whose state is how many events they have; `shape` as after an upgrade of the program. */
const counters = (shape: number) =>
  createStreams(
    {
      kind: 'teller',
      shape,
      hasPosts: false,
      eventSchema: z.object({ soort: z.literal('tik') }),
      stateSchema: z.object({ count: z.number() }),
      fold: (state) => ({ count: (state?.count ?? 0) + 1 }),
      keys: ({ count }) => ({ count: [`${shape}:${count}`] }),
    },
    store,
  );

const tick = (streams: ReturnType<typeof counters>, id: string) =>
  streams.change(id, { actor: { id: 'a', naam: 'A' }, at: '2026-11-12T09:00:00.000Z' }, () => [
    { soort: 'tik' },
  ]);

describe('catching up', () => {
  test('looks at each entry once, also after the process was started again', async () => {
    await tick(counters(1), 'x');
    await tick(counters(1), 'y');
    expect(await catchUp(store, [counters(1)])).toEqual({ entries: 2, repaired: 0 });

    await store.close();
    store = openSqliteStore(folder);
    await tick(counters(1), 'x');

    expect(await catchUp(store, [counters(1)])).toEqual({ entries: 1, repaired: 0 });
  });

  test('makes every read model again when its shape changed', async () => {
    await tick(counters(1), 'x');
    await catchUp(store, [counters(1)]);

    expect(await catchUp(store, [counters(2)])).toEqual({ entries: 1, repaired: 1 });
    expect(await counters(2).findBy('count', '2:1')).toHaveLength(1);
  });
});
