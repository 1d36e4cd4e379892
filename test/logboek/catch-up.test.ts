import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import type { Store } from '../../src/logboek/ports.ts';
import { createCatchUp } from '../../src/logboek/rebuild.ts';
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

/** Streams whose state is how many events they have; `shape` and `key` as after an upgrade of the program. */
const counters = (shape: string, key = 'count') =>
  createStreams(
    {
      kind: 'teller',
      shape,
      hasPosts: true,
      eventSchema: z.object({ soort: z.literal('tik') }),
      stateSchema: z.object({ count: z.number() }),
      fold: (state) => ({ count: (state?.count ?? 0) + 1 }),
      keys: ({ count }) => ({ [key]: [String(count)] }),
    },
    store,
  );

const tick = (streams: ReturnType<typeof counters>, id: string) =>
  streams.change(id, { actor: { id: 'a', naam: 'A' }, at: '2026-11-12T09:00:00.000Z' }, () => [
    { soort: 'tik' },
  ]);

describe('catching up', () => {
  test('looks at each entry once, also after the process was started again', async () => {
    await tick(counters('1'), 'x');
    await tick(counters('1'), 'y');
    expect(await createCatchUp(store, [counters('1')])()).toEqual({ entries: 2, repaired: 0 });

    await store.close();
    store = openSqliteStore(folder);
    await tick(counters('1'), 'x');

    expect(await createCatchUp(store, [counters('1')])()).toEqual({ entries: 1, repaired: 0 });
  });

  describe('after an upgrade', () => {
    const due = async () => (await store.readModels.due('9999', 10)).map(({ id }) => id);

    beforeEach(async () => {
      await tick(counters('1'), 'x');
      await createCatchUp(store, [counters('1')])();
      await store.readModels.setDue('teller', 'x', 1, undefined);
    });

    test('makes again what another program made in another way; posts may follow from it', async () => {
      const upgraded = counters('2', 'ticks');

      expect(await createCatchUp(store, [upgraded])()).toEqual({ entries: 1, repaired: 1 });
      expect(await upgraded.findBy('ticks', '1')).toHaveLength(1);
      expect(await due()).toEqual(['x']);
    });

    test('takes over what another program made in the same way; no post follows from it', async () => {
      const upgraded = counters('2');

      expect(await createCatchUp(store, [upgraded])()).toEqual({ entries: 1, repaired: 0 });
      expect(await store.readModels.get('teller', 'x')).toMatchObject({ body: { shape: '2' } });
      expect(await due()).toEqual([]);
    });
  });
});
