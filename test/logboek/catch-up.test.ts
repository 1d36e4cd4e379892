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
const counters = (shape: string, key = 'count', kind = 'teller', log = store.log) =>
  createStreams(
    {
      kind,
      shape,
      hasPosts: true,
      eventSchema: z.object({ soort: z.literal('tik') }),
      stateSchema: z.object({ count: z.number() }),
      fold: (state) => ({ count: (state?.count ?? 0) + 1 }),
      keys: ({ count }) => ({ [key]: [String(count)] }),
    },
    { ...store, log },
  );
const onStore = (log: Store['log']) => counters('2', 'count', 'teller', log);

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

  test('lets others go first while it looks at many, though the store answers at once', async () => {
    const written = counters('1');
    for (let nr = 0; nr < 600; nr += 1) await tick(written, `t${nr}`);
    const turns = async (work: () => Promise<unknown>): Promise<number> => {
      let count = 0;
      let next = setImmediate(function turn() {
        count += 1;
        next = setImmediate(turn);
      });
      await work();
      clearImmediate(next);
      return count;
    };

    expect(await turns(createCatchUp(store, [counters('1')]))).toBeGreaterThan(2);
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

      expect(await createCatchUp(store, [upgraded])()).toEqual({ entries: 0, repaired: 1 });
      expect(await upgraded.findBy('ticks', '1')).toHaveLength(1);
      expect(await due()).toEqual(['x']);
    });

    test('goes by the models that there are, and goes through the log only from the mark on', async () => {
      await tick(counters('1'), 'y');
      await createCatchUp(store, [counters('1')])();
      await tick(counters('1'), 'y');
      await tick(counters('1'), 'z');
      const asked: string[] = [];
      const log: Store['log'] = {
        ...store.log,
        read(stream, after) {
          asked.push(stream);
          return store.log.read(stream, after);
        },
      };

      const { entries } = await createCatchUp({ ...store, log }, [onStore(log)])();

      expect(entries).toBe(2);
      // Those of which an entry came after the mark are looked at for it as well.
      expect(asked.toSorted()).toEqual(['teller:x', 'teller:y', 'teller:y', 'teller:z', 'teller:z']);
      expect((await counters('2').list()).map(({ id, state }) => [id, state.count])).toEqual([
        ['x', 1],
        ['y', 2],
        ['z', 1],
      ]);
    });

    test('finds in the log what is of a kind that the other program did not know', async () => {
      await store.log.append({
        stream: 'andere:a',
        number: 1,
        at: '2026-11-12T09:00:00.000Z',
        actor: { id: 'a', naam: 'A' },
        events: [{ soort: 'tik' }],
      });
      await createCatchUp(store, [counters('1')])();

      const andere = counters('1', 'count', 'andere');
      expect(await createCatchUp(store, [counters('1'), andere])()).toMatchObject({ repaired: 1 });
      expect((await andere.list()).map(({ id }) => id)).toEqual(['a']);
    });

    test('takes over what another program made in the same way; no post follows from it', async () => {
      const upgraded = counters('2');

      expect(await createCatchUp(store, [upgraded])()).toEqual({ entries: 0, repaired: 0 });
      expect(await store.readModels.get('teller', 'x')).toMatchObject({ body: { shape: '2' } });
      expect(await due()).toEqual([]);
    });
  });
});
