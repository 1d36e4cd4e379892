import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import type { Store } from '../../src/logboek/ports.ts';
import { createRecentStreams } from '../../src/logboek/recent-streams.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { createStreams, type RebuildableStreams } from '../../src/logboek/streams.ts';

describe('recent streams', () => {
  const at = (id: string, version: number) => ({
    id,
    version,
    state: `${id}${version}`,
    nonces: {},
    chain: '',
  });

  test('make room for what is used, and let go of what was not used for longest', () => {
    const recent = createRecentStreams<string>({ streams: 2, characters: 1000 });
    recent.keep(at('a', 1));
    recent.keep(at('b', 1));
    recent.find('a');
    recent.keep(at('c', 1));

    expect(recent.find('b')).toBeUndefined();
    expect(recent.find('a')?.state).toBe('a1');
    expect(recent.find('c')?.state).toBe('c1');
  });

  test('a list of many does not push out what is used one by one', () => {
    const recent = createRecentStreams<string>({ streams: 2, characters: 1000 });
    recent.keep(at('a', 1));
    for (const id of ['b', 'c', 'd']) recent.offer(at(id, 1));

    expect(recent.find('a')?.state).toBe('a1');
    expect(recent.find('b')?.state).toBe('b1');
    expect(recent.find('c')).toBeUndefined();
  });

  test('make room by their size as well, and for one that is larger than all of it there is none', () => {
    // A state of two signs is four as JSON.
    const recent = createRecentStreams<string>({ streams: 100, characters: 12 });
    for (const id of ['a', 'b', 'c']) recent.keep(at(id, 1));
    recent.keep(at('a', 2));
    expect(['a', 'b', 'c'].map((id) => recent.find(id)?.state)).toEqual(['a2', 'b1', 'c1']);

    recent.offer(at('d', 1));
    expect(recent.find('d')).toBeUndefined();
    recent.keep(at('d', 1));
    expect(['a', 'b', 'c', 'd'].map((id) => recent.find(id)?.state)).toEqual([undefined, 'b1', 'c1', 'd1']);

    recent.keep({ ...at('e', 1), state: 'e'.repeat(11) });
    expect(['b', 'c', 'd', 'e'].map((id) => recent.find(id)?.state)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('never go back to an older version', () => {
    const recent = createRecentStreams<string>({ streams: 2, characters: 1000 });
    recent.keep(at('a', 2));
    recent.keep(at('a', 1));

    expect(recent.find('a')?.version).toBe(2);
  });
});

describe('two processes on one store', () => {
  const added = z.object({ soort: z.literal('erbij'), hoeveel: z.number() });
  type Count = { total: number };
  let folder: string;
  let stores: readonly [Store, Store];

  const open = (store: Store): RebuildableStreams<Count, z.infer<typeof added>> =>
    createStreams(
      {
        kind: 'teller',
        shape: '1',
        hasPosts: false,
        eventSchema: added,
        stateSchema: z.object({ total: z.number() }),
        fold: (count, { hoeveel }) => ({ total: (count?.total ?? 0) + hoeveel }),
        keys: ({ total }) => ({ total: [String(total)] }),
      },
      store,
    );
  const submission = { actor: { id: 'alice', naam: 'Alice' }, at: '2026-11-16T09:00:00.000Z' };
  const add = (streams: ReturnType<typeof open>, hoeveel: number, nonce?: string) =>
    streams.change('a', { ...submission, ...(nonce === undefined ? {} : { nonce }) }, () => [
      { soort: 'erbij', hoeveel },
    ]);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samenkracht-recent-'));
    stores = [openSqliteStore(folder), openSqliteStore(folder)];
  });
  afterEach(async () => {
    for (const store of stores) await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('each sees at once what the other stored', async () => {
    const [one, other] = [open(stores[0]), open(stores[1])];
    await add(one, 1);
    await add(other, 10);

    expect(await one.find('a')).toMatchObject({ version: 2, state: { total: 11 } });
    await add(one, 100);
    expect(await other.find('a')).toMatchObject({ version: 3, state: { total: 111 } });
    expect((await other.findBy('total', '111')).map(({ state }) => state)).toEqual([{ total: 111 }]);
  });

  test('what a list found and kept is no older than what the other stored', async () => {
    const [one, other] = [open(stores[0]), open(stores[1])];
    await add(one, 1);
    expect((await other.list()).map(({ state }) => state)).toEqual([{ total: 1 }]);
    await add(one, 10);

    expect((await other.list()).map(({ state }) => state)).toEqual([{ total: 11 }]);
    expect(await other.find('a')).toMatchObject({ version: 2, state: { total: 11 } });
  });

  test('who decided on what is not the newest any more decides again on what is', async () => {
    const [one, other] = [open(stores[0]), open(stores[1])];
    await add(one, 1);
    const stale = await one.find('a');
    await add(other, 10);

    const seen: (number | undefined)[] = [];
    const { now } = await one.change(
      'a',
      submission,
      (current) => {
        seen.push(current?.state.total);
        return [{ soort: 'erbij', hoeveel: 100 }];
      },
      stale,
    );

    expect(seen).toEqual([1, 11]);
    expect(now).toMatchObject({ version: 3, state: { total: 111 } });
  });

  test('a submission that the other stored already is a repeat here', async () => {
    const [one, other] = [open(stores[0]), open(stores[1])];
    await add(one, 1);
    await add(other, 10, 'kaart-1');

    expect(await add(one, 10, 'kaart-1')).toMatchObject({ outcome: 'repeated', now: { version: 2 } });
    expect(await stores[0].log.read('teller:a')).toHaveLength(2);
  });
});
