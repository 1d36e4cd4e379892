import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { isDomainError } from '../../src/shared/errors.ts';
import { damageSqlite } from '../support/damage.ts';
import { describeChain } from './chain.contract.ts';
import { describeReading } from './reading.contract.ts';
import { describeRewriting } from './rewriting.contract.ts';
import { describeStore } from './store.contract.ts';

const openPlace = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samenkracht-store-'));
  return {
    open: async () => openSqliteStore(folder),
    remove: () => rm(folder, { recursive: true, force: true }),
    damage: damageSqlite(folder),
  };
};
describeStore('SQLite', openPlace);
describeReading('SQLite', openPlace);
describeChain('SQLite', openPlace);
describeRewriting('SQLite', openPlace);

test('what is taken out of the log is not in the files of the store any more once it is closed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samenkracht-store-'));
  const store = openSqliteStore(folder);
  const entry = { stream: 'pot:a', number: 1, at: '2026-11-16T09:00:00.000Z', actor: { id: 'a', naam: 'A' } };
  const was = { ...entry, events: [{ tekst: `${'lang '.repeat(2000)}Samira El Amrani` }] };
  await store.log.append(was);
  await store.log.replace(was, { ...entry, events: [] });
  await store.close();

  const left = [];
  for (const name of await readdir(folder))
    if ((await readFile(join(folder, name))).includes('El Amrani')) left.push(name);
  expect(left).toEqual([]);
  await rm(folder, { recursive: true });
});

test('a data folder that cannot be used is refused with a sentence', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samenkracht-store-'));
  const file = join(folder, 'geen-map');
  await writeFile(file, 'een bestand');

  let refused: unknown;
  try {
    openSqliteStore(file);
  } catch (error) {
    refused = error;
  }

  expect(isDomainError(refused, 'store-unavailable')).toBe(true);
  await rm(folder, { recursive: true });
});
