import { createHook } from 'node:async_hooks';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/logboek/ports.ts';
import { type Connection, connect } from '../../src/logboek/sqlite/connection.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { createWrites, type Writes } from '../../src/logboek/sqlite/writes.ts';

describe('what is on its way to the disk', () => {
  let connection: Connection;
  let writes: Writes;
  let derived: Writes;
  /** The disks that are being waited for: each ends when it is told to. */
  let disk: PromiseWithResolvers<void>[];
  beforeEach(() => {
    connection = connect(':memory:');
    connection.exec('CREATE TABLE word (text TEXT UNIQUE)');
    disk = [];
    const settle = (): Promise<void> => {
      const one = Promise.withResolvers<void>();
      disk.push(one);
      return one.promise;
    };
    writes = createWrites(connection, 0, { settle });
    derived = createWrites(connection, 0, { settle: undefined });
  });
  afterEach(() => connection.close());

  const add = (text: string, to: Writes = writes): Promise<unknown> =>
    to.write(() => connection.prepare('INSERT INTO word VALUES (?)').run(text));
  const words = (): readonly unknown[] =>
    connection
      .prepare('SELECT text FROM word')
      .all()
      .map(({ text }) => text);
  /** What has ended of these, after some turns of the event loop. */
  const ended = async (all: Readonly<Record<string, Promise<unknown>>>): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const [name, one] of Object.entries(all))
      one.then(
        () => found.push(name),
        () => found.push(`${name} refused`),
      );
    for (let turn = 0; turn < 9; turn += 1) await setImmediate();
    return found;
  };

  test('is not acknowledged, not told and not added to; what follows from the log goes on', async () => {
    const first = add('een');
    await ended({});
    const second = add('twee');
    const reading = writes.read(words);
    const other = add('afgeleid', derived);

    expect(await ended({ first, second, reading, other })).toEqual(['other']);
    expect(disk).toHaveLength(1);

    disk[0]?.resolve();
    expect(await ended({ first, reading, second })).toEqual(['first', 'reading']);
    expect(await reading).toEqual(['een', 'afgeleid']);
    disk[1]?.resolve();
    await second;
    expect(await writes.read(words)).toEqual(['een', 'afgeleid', 'twee']);
  });

  test('decides who was first only when the first is on disk', async () => {
    const first = add('een');
    await ended({});
    const again = add('een');

    expect(await ended({ again })).toEqual([]);
    disk[0]?.resolve();
    await first;
    await ended({});
    disk[1]?.resolve();
    await expect(again).rejects.toThrow('UNIQUE');
  });

  test('and cannot be put there is refused, and so is whoever asks for it', async () => {
    const all = { one: add('een'), other: add('twee') };
    await ended({});
    disk[0]?.reject(new Error('EIO'));

    await expect(all.one).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(all.other).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(writes.read(words)).rejects.toMatchObject({ code: 'store-unavailable' });
  });
});

describe('a store on disk', () => {
  let folder: string;
  let store: Store;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'samenkracht-writes-'));
    store = openSqliteStore(folder);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const append = (number: number): Promise<void> =>
    store.log.append({
      stream: 'persoon:els',
      number,
      at: '2026-11-16T09:00:00.000Z',
      actor: { id: 'els', naam: 'Els' },
      events: [{ soort: 'persoon gezien', naam: 'Els' }],
    });

  test('tells nobody of an entry before it is acknowledged', async () => {
    const told: string[] = [];
    for (let number = 1; number <= 50; number += 1) {
      let isAcknowledged = false;
      const appending = append(number).then(() => {
        isAcknowledged = true;
      });
      while (!isAcknowledged) {
        const { length } = await store.log.read('persoon:els');
        if (length === number && !isAcknowledged) told.push(`entry ${number}`);
        await setImmediate();
      }
      await appending;
    }

    expect(told).toEqual([]);
  });

  test('asks the system to put on disk what it acknowledges, each time', async () => {
    await append(1);
    let asked = 0;
    const hook = createHook({
      init(_id, type) {
        if (type === 'FSREQCALLBACK') asked += 1;
      },
    }).enable();
    for (let number = 2; number <= 6; number += 1) await append(number);
    hook.disable();

    expect(asked).toBeGreaterThanOrEqual(5);
  });
});
