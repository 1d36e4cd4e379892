import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/logboek/ports.ts';
import type { StoreUse } from '../../src/logboek/sqlite/database.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { isDomainError } from '../../src/shared/errors.ts';
import { holdDatabase, storeAndDie } from '../support/other-process.ts';

let folder: string;
let stores: Store[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenkracht-faults-'));
  stores = [];
});
afterEach(async () => {
  for (const store of stores) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string): string => join(folder, name);
const DATABASE = 'samenkracht.db';
const WAL = 'samenkracht.db-wal';
const STAND = 'samenkracht.stand';

function open(use?: StoreUse, where = folder): Store {
  const store = openSqliteStore(where, use);
  stores.push(store);
  return store;
}

async function close(store: Store): Promise<void> {
  stores = stores.filter((one) => one !== store);
  await store.close();
}

let number = 0;
async function append(store: Store): Promise<string> {
  number += 1;
  await store.log.append({
    stream: `persoon:${number}`,
    number: 1,
    at: '2026-11-16T09:00:00.000Z',
    actor: { id: 'els', naam: 'Els' },
    events: [{ soort: 'persoon gezien', naam: 'Els' }],
  });
  return `persoon:${number}`;
}

async function streamsIn(store: Store): Promise<readonly string[]> {
  return (await store.log.readAll('', 1000)).entries.map(({ stream }) => stream);
}

/** What opening says; it must be a sentence about the folder. */
function refusal(use?: StoreUse, where = folder): string {
  try {
    open(use, where);
  } catch (error) {
    if (isDomainError(error)) return error.message;
    throw error;
  }
  throw new Error('it was opened');
}

async function expectUnavailable(work: Promise<unknown>): Promise<void> {
  await expect(work).rejects.toMatchObject({ code: 'store-unavailable' });
}

describe('while the store is open', () => {
  const gone: readonly [string, () => void][] = [
    ['the database is removed', () => rmSync(file(DATABASE))],
    ['the whole folder is moved', () => renameSync(folder, `${folder}-elders`)],
    [
      'another database takes its place',
      () => {
        copyFileSync(file(DATABASE), file('kopie'));
        renameSync(file('kopie'), file(DATABASE));
      },
    ],
    ['the write-ahead log is removed', () => rmSync(file(WAL))],
    ['the write-ahead log is cut off', () => truncateSync(file(WAL))],
  ];
  test.each(gone)('and %s, nothing is acknowledged any more, also not later', async (_what, spoil) => {
    const store = open();
    await append(store);
    await append(store);
    await store.check();
    await append(store);
    spoil();

    await expectUnavailable(append(store));
    await expectUnavailable(store.check());
    await expectUnavailable(append(store));
    rmSync(`${folder}-elders`, { recursive: true, force: true });
  });

  test('and the write-ahead log is overwritten, the next round notices and nothing is acknowledged after it', async () => {
    const store = open();
    for (let times = 0; times < 5; times += 1) await append(store);
    const { size } = statSync(file(WAL));
    const isSeven = (byte: number): boolean => byte === 7;
    writeFileSync(file(WAL), Buffer.alloc(size, 7), { flag: 'r+' });

    await expectUnavailable(store.check());
    await expectUnavailable(append(store));

    // What is left stays as it is for who repairs it, and the next start does not begin with less.
    await close(store);
    expect(readFileSync(file(WAL)).subarray(0, size).every(isSeven)).toBe(true);
    expect(refusal()).toContain('ontbreekt iets dat wel is bewaard');
    expect(readFileSync(file(WAL)).subarray(0, size).every(isSeven)).toBe(true);
  });

  test('what was acknowledged before the database was removed is saved in a file beside it', async () => {
    const store = open();
    const stored = [await append(store), await append(store)];
    rmSync(file(DATABASE));
    await expectUnavailable(store.check());
    await close(store);

    const saved = readdirSync(folder).find((name) => name.startsWith('samenkracht.gered-'));
    expect(refusal()).toContain('is weg, maar er is wel iets bewaard');
    rmSync(file(WAL), { force: true });
    renameSync(file(String(saved)), file(DATABASE));
    expect(await streamsIn(open())).toEqual(stored);
  });

  test('what was acknowledged before the write-ahead log was removed is in the database', async () => {
    const store = open();
    const stored = [await append(store), await append(store)];
    rmSync(file(WAL));
    await expectUnavailable(store.check());
    await close(store);

    expect(await streamsIn(open())).toEqual(stored);
  });

  test('a program that holds the database keeps nobody waiting but who writes, and not for long', async () => {
    const store = open();
    const stored = [await append(store)];
    const held = await holdDatabase(file(DATABASE));
    let longest = 0;
    let last = performance.now();
    const ticking = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);

    const began = performance.now();
    const refused = expectUnavailable(append(store));
    expect(await streamsIn(store)).toEqual(stored);
    await expectUnavailable(store.check());
    await refused;
    const waited = performance.now() - began;
    clearInterval(ticking);

    expect(waited).toBeLessThan(6_000);
    expect(longest).toBeLessThan(1_000);
    const waiting = append(store);
    await sleep(300);
    await held.release();
    stored.push(await waiting);
    await store.check();
    expect(await streamsIn(store)).toEqual(stored);
  });

  test('a round makes that the database file alone holds everything', async () => {
    const store = open();
    const stored = [await append(store), await append(store)];
    await store.check();

    const elsewhere = file('elders');
    mkdirSync(elsewhere);
    copyFileSync(file(DATABASE), join(elsewhere, DATABASE));

    expect(await streamsIn(open(undefined, elsewhere))).toEqual(stored);
  });
});

describe('after a killed process', () => {
  test('everything is there', async () => {
    await storeAndDie(folder, 3);

    expect(await streamsIn(open())).toHaveLength(3);
  });

  test.each([
    ['is gone', () => rmSync(file(WAL))],
    ['is cut off', () => truncateSync(file(WAL), 9000)],
    ['is something else', () => writeFileSync(file(WAL), 'geen logboek '.repeat(3000))],
  ])(
    'a write-ahead log that %s is no reason to begin with less, and nothing is touched',
    async (_what, spoil) => {
      await storeAndDie(folder, 3);
      spoil();
      const before = readFileSync(file(DATABASE));

      expect(refusal()).toContain('ontbreekt iets dat wel is bewaard');
      expect(refusal()).toContain('npm run terugzetten -- --van BESTAND');
      expect(readFileSync(file(DATABASE)).equals(before)).toBe(true);
    },
  );

  test('whoever wants to go on without it can, as the sentence says', async () => {
    await storeAndDie(folder, 3);
    rmSync(file(WAL));
    expect(refusal()).toContain('haal samenkracht.stand weg');

    rmSync(file(STAND));

    expect(await streamsIn(open())).toEqual([]);
  });
});

describe('a folder in which', () => {
  const filled = async (): Promise<readonly string[]> => {
    const store = open();
    const stored = [await append(store), await append(store)];
    await close(store);
    return stored;
  };

  test.each<[string, string, () => void]>([
    ['the database is gone', 'is weg, maar er is wel iets bewaard', () => rmSync(file(DATABASE))],
    ['the database is empty', 'samenkracht.db" is leeg', () => truncateSync(file(DATABASE))],
    ['the database is no database', 'is beschadigd', () => writeFileSync(file(DATABASE), 'x'.repeat(9000))],
    [
      'the database is a folder',
      'is een map. Daar moet een bestand staan',
      () => {
        rmSync(file(DATABASE));
        mkdirSync(file(DATABASE));
      },
    ],
    ['the stand is damaged', 'samenkracht.stand" is beschadigd', () => writeFileSync(file(STAND), '{"op')],
    [
      'the slot is damaged',
      'samenkracht.slot" is beschadigd',
      () => writeFileSync(file('samenkracht.slot'), 'x'.repeat(900)),
    ],
    [
      'the stand is of another store',
      'is een andere opslag dan er eerder in deze map stond',
      () => writeFileSync(file(STAND), '{"opslag":"een andere","schrijfbeurt":1}'),
    ],
  ])('%s is told in one sentence', async (_what, sentence, spoil) => {
    await filled();
    spoil();

    expect(refusal()).toContain(sentence);
  });

  test('an older database was put back by hand is not taken for the whole', async () => {
    await filled();
    copyFileSync(file(DATABASE), file('kopie'));
    await filled();
    renameSync(file('kopie'), file(DATABASE));

    expect(refusal()).toContain('Is het bestand van eerder');
  });

  test('there is no stand yet is one of an earlier version, and gets one', async () => {
    const stored = await filled();
    rmSync(file(STAND));

    expect(await streamsIn(open())).toEqual(stored);
    expect(JSON.parse(readFileSync(file(STAND), 'utf8'))).toMatchObject({ schrijfbeurt: 2 });
  });
});

describe('what may be made', () => {
  const READ: StoreUse = { presence: 'beside', mayMake: 'nothing' };

  test('whoever only reads makes no store', () => {
    expect(refusal(READ)).toBe(`DATA_DIR: in de map "${folder}" is geen opslag. Klopt de naam?`);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each<StoreUse['mayMake']>(['nothing', 'store'])(
    'with ‘%s’, a folder that is not there stays away',
    (mayMake) => {
      expect(refusal({ presence: 'bot', mayMake }, file('dtaa'))).toContain(
        `de map "${file('dtaa')}" is er niet. Klopt de naam?`,
      );
      expect(existsSync(file('dtaa'))).toBe(false);
    },
  );

  test('the folder that the program chose itself is made', async () => {
    await append(open({ presence: 'bot', mayMake: 'store and folder' }, file('data')));

    expect(statSync(file('data')).mode & 0o777).toBe(0o700);
  });
});

describe('who else uses it', () => {
  test.each<[StoreUse['presence'], StoreUse['presence'], string | undefined]>([
    ['bot', 'bot', 'De bot draait op deze opslag'],
    ['bot', 'alone', 'De bot draait op deze opslag'],
    ['bot', 'beside', undefined],
    ['beside', 'bot', undefined],
    ['beside', 'beside', undefined],
    ['beside', 'alone', 'Er loopt nog een andere opdracht op deze opslag'],
    ['alone', 'bot', 'Er loopt een opdracht op deze opslag waar niets naast mag'],
    ['alone', 'beside', 'Er loopt een opdracht op deze opslag waar niets naast mag'],
    ['alone', 'alone', 'Er loopt een opdracht op deze opslag waar niets naast mag'],
  ])('after ‘%s’ comes ‘%s’', async (first, second, sentence) => {
    const there = open({ presence: first, mayMake: 'store' });
    const use: StoreUse = { presence: second, mayMake: 'store' };

    if (sentence !== undefined) expect(refusal(use)).toContain(sentence);
    else await append(open(use));

    await close(there);
    if (sentence !== undefined) await append(open(use));
  });
});

describe('who can read it', () => {
  const modesIn = (): readonly string[] =>
    readdirSync(folder).map((name) => (statSync(file(name)).mode & 0o777).toString(8));

  test('only the service, whatever the mask of the system allows', async () => {
    const mask = process.umask(0);
    try {
      const store = open();
      await append(store);
      await store.check();
      expect(modesIn().length).toBeGreaterThanOrEqual(5);
      expect(new Set(modesIn())).toEqual(new Set(['600']));
    } finally {
      process.umask(mask);
    }
  });

  test('a store of an earlier version is closed for others', async () => {
    const before = open();
    await append(before);
    await close(before);
    chmodSync(folder, 0o755);
    for (const name of readdirSync(folder)) chmodSync(file(name), 0o644);

    open();

    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(new Set(modesIn())).toEqual(new Set(['600']));
  });

  test('a folder with more than the store in it stays as it is, and that is told', () => {
    writeFileSync(file('iets anders'), '');
    chmodSync(folder, 0o755);
    const warned: string[] = [];
    const logger = { warn: (message: string) => warned.push(message), error: () => undefined };

    open({ presence: 'bot', mayMake: 'store', logger });

    expect(statSync(folder).mode & 0o777).toBe(0o755);
    expect(warned).toEqual(['the data folder can be opened by others']);
  });
});
