import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openSqlite, type SqliteDatabase } from '../../src/logboek/sqlite/database.ts';
import { createSqliteReadModels } from '../../src/logboek/sqlite/sqlite-read-models.ts';

let folder: string;
let database: SqliteDatabase;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenkracht-terms-'));
  database = openSqlite(folder, { presence: 'beside', mayMake: 'store' });
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const modelOf = (id: string, version: number, titel: string) => ({
  kind: 'opdracht',
  id,
  version,
  body: {},
  keys: { titel: [titel], open: ['ja'] },
});
const terms = () =>
  database.connection.prepare('SELECT number, kind, name, value FROM term ORDER BY number').all();
const valuesOf = (kind: string) => terms().flatMap((term) => (term.kind === kind ? [term.value] : []));

test('what was edited away is not kept: the words of a key are those that some opdracht has', async () => {
  const readModels = createSqliteReadModels(database);
  await readModels.save(modelOf('een', 1, 'Altijd zo'));
  for (let version = 1; version <= 100; version += 1)
    await readModels.save(modelOf('twee', version, `Titel ${version}`));

  expect(valuesOf('opdracht').toSorted()).toEqual(['Altijd zo', 'Titel 100', 'ja']);
  // And none that is kept for its number alone, but the highest.
  expect(terms().length).toBeLessThanOrEqual(4);
});

test('what another opdracht has too stays, and is found', async () => {
  const readModels = createSqliteReadModels(database);
  await readModels.save(modelOf('een', 1, 'Zelfde'));
  await readModels.save(modelOf('twee', 1, 'Zelfde'));
  await readModels.save(modelOf('twee', 2, 'Anders'));

  const found = await readModels.findBy('opdracht', 'titel', ['Zelfde'], { limit: 10 });
  expect(found.map(({ id }) => id)).toEqual(['een']);
});

test('a number is not given again to something else', async () => {
  const readModels = createSqliteReadModels(database);
  const given = new Map<unknown, unknown>();
  for (let version = 1; version <= 20; version += 1) {
    await readModels.save(modelOf('een', version, `Titel ${version}`));
    for (const { number, kind, value } of terms()) {
      if (kind === '') continue;
      expect(given.get(number) ?? value).toBe(value);
      given.set(number, value);
    }
  }
});

test('of what was destroyed no word is left', async () => {
  const readModels = createSqliteReadModels(database);
  await readModels.save(modelOf('een', 1, 'Geheim'));
  await readModels.remove('opdracht', 'een');

  expect(valuesOf('opdracht')).toEqual([]);
  expect(JSON.stringify(terms())).not.toContain('Geheim');
});
