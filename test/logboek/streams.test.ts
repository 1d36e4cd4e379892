import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import type { HistoryEntry, Store, Submission } from '../../src/logboek/ports.ts';
import { catchUpSince, rebuildReadModels } from '../../src/logboek/rebuild.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { createStreams, type RebuildableStreams } from '../../src/logboek/streams.ts';
import { DomainError } from '../../src/shared/errors.ts';
import { withinOneLook } from '../../src/shared/one-look.ts';
import { createFailingStore, type FailingStore } from '../support/failing-store.ts';

/** The smallest subject there is: a jar with names on it. */
type Jar = { names: string[] };
type Added = { soort: 'naam erbij'; naam: string };
const addedSchema = z.object({ soort: z.literal('naam erbij'), naam: z.string() });

let folder: string;
let store: Store;
let failing: FailingStore;
let jars: RebuildableStreams<Jar, Added>;

const openJars = (on: Store, shape = '1'): RebuildableStreams<Jar, Added> =>
  createStreams<Jar, Added>(
    {
      kind: 'pot',
      shape,
      hasPosts: true,
      eventSchema: addedSchema,
      stateSchema: z.object({ names: z.array(z.string()) }),
      fold: (jar, { naam }) => ({ names: [...(jar?.names ?? []), naam] }),
      keys: ({ names }) => ({ naam: names, aantal: [String(names.length)] }),
    },
    on,
  );

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenkracht-streams-'));
  failing = createFailingStore();
  store = failing.wrap(openSqliteStore(folder));
  jars = openJars(store);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const AT = '2026-11-16T09:00:00.000Z';
const by = (nonce?: string): Submission => ({
  actor: { id: 'alice', naam: 'Alice' },
  at: AT,
  ...(nonce === undefined ? {} : { nonce }),
});
const add = (naam: string, nonce?: string) =>
  jars.change('a', by(nonce), () => [{ soort: 'naam erbij', naam }]);
const namesIn = async (from = jars): Promise<readonly string[] | undefined> =>
  (await from.find('a'))?.state.names;

test('what a model is left of that has no stream any more makes a page shorter, and does not end the pages', async () => {
  const keys = { naam: ['x'] };
  for (let index = 0; index < 600; index += 1) {
    const id = String(index).padStart(3, '0');
    // Of the others nothing stands in the log.
    const body = index % 100 === 0 ? null : { shape: '1', state: { names: ['x'] }, nonces: {}, chain: '' };
    await store.readModels.save({ kind: 'pot', id, version: 1, keys, body });
  }
  await jars.change('zz', by(), () => [{ soort: 'naam erbij', naam: 'x' }]);
  const sizes = async () => {
    const found: number[] = [];
    for await (const page of jars.pagesBy('naam', 'x')) found.push(page.length);
    return found;
  };

  expect(await sizes()).toEqual([495, 100]);
  // Also for who asks twice in one look, and after something came.
  await withinOneLook(async () => {
    await sizes();
    await jars.change('zzz', by(), () => [{ soort: 'naam erbij', naam: 'x' }]);
    expect(await sizes()).toEqual([495, 101]);
  });
});

test('a history is read once a look, and after it only what came since', async () => {
  await add('x');
  const reads: unknown[] = [];
  const { read } = store.log;
  const counted = openJars({
    ...store,
    log: {
      ...store.log,
      read(stream, after) {
        reads.push(after);
        return read(stream, after);
      },
    },
  });

  await withinOneLook(async () => {
    expect(await counted.history('a')).toBe(await counted.history('a'));
    expect(reads).toEqual([0]);
    await counted.change('a', by(), () => [{ soort: 'naam erbij', naam: 'y' }]);
    expect(await counted.history('a')).toHaveLength(2);
  });
  await add('z');
  reads.length = 0;
  expect(await counted.history('a')).toHaveLength(3);
  // Nothing came: it is the same list, of which what follows is known.
  expect(await counted.history('a')).toBe(await counted.history('a'));
  expect(reads).toEqual([2, 3, 3]);
});

describe('a change', () => {
  test('is one entry, whatever number of events it has', async () => {
    await jars.change('a', by(), () => [
      { soort: 'naam erbij', naam: 'x' },
      { soort: 'naam erbij', naam: 'y' },
    ]);

    expect(await store.log.read('pot:a')).toHaveLength(1);
    expect(await jars.find('a')).toMatchObject({ version: 1, state: { names: ['x', 'y'] } });
  });

  test('without events stores nothing', async () => {
    expect(await jars.change('a', by('n'), () => [])).toEqual({ outcome: 'unchanged', now: undefined });
    expect(await store.log.read('pot:a')).toEqual([]);
  });

  test('that is refused stores nothing, and the refusal comes through', async () => {
    const refused = jars.change('a', by(), () => {
      throw new DomainError('not-possible', 'Dat kan niet.');
    });

    await expect(refused).rejects.toThrow('Dat kan niet.');
    expect(await jars.find('a')).toBeUndefined();
  });

  test('of many at the same moment loses none', async () => {
    const names = Array.from({ length: 15 }, (_, index) => `naam ${index}`);

    await Promise.all(names.map((naam) => add(naam)));

    expect((await namesIn())?.toSorted()).toEqual(names.toSorted());
    expect((await jars.find('a'))?.version).toBe(15);
  });

  test('is decided again on what is there when somebody was first', async () => {
    const seen: number[] = [];
    const once = () =>
      jars.change('a', by(), (current) => {
        seen.push(current?.state.names.length ?? 0);
        return current ? [] : [{ soort: 'naam erbij', naam: 'de eerste' }];
      });

    const outcomes = await Promise.all([once(), once()]);

    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['changed', 'unchanged']);
    expect(seen).toContain(1);
  });

  test('that is sent again gives the state right after the first time', async () => {
    await add('x', 'sleutel');
    await add('y');

    const again = await add('x', 'sleutel');

    expect(again).toMatchObject({ outcome: 'repeated', now: { version: 1, state: { names: ['x'] } } });
    expect(await namesIn()).toEqual(['x', 'y']);
  });

  test('that is sent again is known after the read models were lost', async () => {
    await add('x', 'sleutel');
    await rebuildReadModels(store, [jars]);

    expect((await add('x', 'sleutel')).outcome).toBe('repeated');
  });
});

describe('a read model that was not saved', () => {
  const loseSave = async (naam: string): Promise<void> => {
    failing.fail('save model');
    await add(naam);
    failing.recover();
  };

  test('costs the writer nothing, and the next reader sees the truth', async () => {
    await add('x');
    await loseSave('y');

    expect(await namesIn()).toEqual(['x', 'y']);
    expect((await jars.find('a'))?.version).toBe(2);
  });

  test('is made up for by the next change', async () => {
    await add('x');
    await loseSave('y');
    await add('z');

    expect((await store.readModels.get('pot', 'a'))?.version).toBe(3);
    expect((await jars.findBy('naam', 'y')).map(({ id }) => id)).toEqual(['a']);
  });

  test('is made up for by catching up, once, and is due then', async () => {
    await add('x');
    const { cursor } = await catchUpSince('', store, [jars]);
    await loseSave('y');

    const caught = await catchUpSince(cursor, store, [jars]);

    expect(caught).toMatchObject({ entries: 1, repaired: 1 });
    expect(await store.readModels.get('pot', 'a')).toMatchObject({ version: 2, dueAt: AT });
    expect(await catchUpSince(caught.cursor, store, [jars])).toMatchObject({ entries: 0, repaired: 0 });
    expect(await catchUpSince('', store, [jars])).toMatchObject({ repaired: 0 });
  });

  test('of an older shape is not believed but made again', async () => {
    await add('x');

    const newer = openJars(store, '2');

    expect(await namesIn(newer)).toEqual(['x']);
    expect((await newer.list()).map(({ state }) => state.names)).toEqual([['x']]);
  });

  test('that says something else than the log does not survive a rebuild', async () => {
    await add('x');
    await store.readModels.save({
      kind: 'pot',
      id: 'a',
      version: 9,
      body: { onzin: true },
      keys: { naam: ['q'] },
    });
    await store.readModels.save({ kind: 'pot', id: 'spook', version: 1, body: {}, keys: {} });

    expect(await rebuildReadModels(store, [jars])).toEqual({ entries: 1, models: 1 });

    expect(await namesIn()).toEqual(['x']);
    expect(await jars.findBy('naam', 'q')).toEqual([]);
    expect(await store.readModels.get('pot', 'spook')).toBeUndefined();
  });
});

describe('the past', () => {
  test('can be read as it was after each entry, and as a whole', async () => {
    await add('x');
    await add('y');

    expect((await jars.findAt('a', 1))?.state.names).toEqual(['x']);
    expect((await jars.findAt('a', 2))?.state.names).toEqual(['x', 'y']);
    expect(await jars.findAt('a', 0)).toBeUndefined();
    const history: readonly HistoryEntry<Added>[] = await jars.history('a');
    expect(history.map(({ events }) => events[0])).toMatchObject([{ naam: 'x' }, { naam: 'y' }]);
  });
});

describe('touching', () => {
  test('makes a stream due without changing it', async () => {
    await add('x');
    await store.readModels.setDue('pot', 'a', 1, undefined);

    await jars.touch('a', '2026-11-17T09:00:00.000Z');

    expect(await store.readModels.get('pot', 'a')).toMatchObject({
      version: 1,
      dueAt: '2026-11-17T09:00:00.000Z',
    });
    expect(await store.log.read('pot:a')).toHaveLength(1);
  });

  test('makes up for a save that was lost', async () => {
    failing.fail('save model');
    await add('x');
    failing.recover();

    await jars.touch('a', AT);

    expect(await store.readModels.get('pot', 'a')).toMatchObject({ version: 1, dueAt: AT });
  });

  test('of what does not exist does nothing', async () => {
    await jars.touch('onbekend', AT);

    expect(await store.readModels.get('pot', 'onbekend')).toBeUndefined();
  });
});

test('what can have no posts is never due', async () => {
  const quiet = createStreams<Jar, Added>(
    {
      kind: 'stil',
      shape: '1',
      hasPosts: false,
      eventSchema: addedSchema,
      stateSchema: z.object({ names: z.array(z.string()) }),
      fold: (jar, { naam }) => ({ names: [...(jar?.names ?? []), naam] }),
      keys: () => ({}),
    },
    store,
  );

  await quiet.change('a', by(), () => [{ soort: 'naam erbij', naam: 'x' }]);
  await quiet.catchUp('a');

  expect(await store.readModels.due('9999', 10)).toEqual([]);
});
