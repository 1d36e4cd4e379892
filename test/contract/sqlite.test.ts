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

test('who reads while the read models are made again finds the old ones until all are new, and after a failure too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samenkracht-store-'));
  const [maker, reader] = [openSqliteStore(folder), openSqliteStore(folder)];
  const model = (id: string, version: number) => ({
    kind: 'pot',
    id,
    version,
    body: { versie: version },
    keys: { kleur: ['rood'] },
  });
  for (const id of ['a', 'b']) await maker.readModels.save(model(id, 1));
  const seen = async (): Promise<readonly string[]> =>
    (await reader.readModels.findBy('pot', 'kleur', 'rood', { limit: 9 })).map(
      ({ id, version }) => `${id}${version}`,
    );
  const during: (readonly string[])[] = [];

  const failing = maker.readModels.anew(async () => {
    await maker.readModels.save(model('a', 2));
    during.push(await seen());
    throw new Error('halfway');
  });
  await expect(failing).rejects.toThrow('halfway');
  const afterFailure = [await seen(), (await maker.readModels.get('pot', 'a'))?.version];
  await maker.readModels.anew(async () => {
    for (const id of ['a', 'b', 'c']) {
      await maker.readModels.save(model(id, 2));
      during.push(await seen());
    }
  });

  expect(during).toEqual(Array.from({ length: 4 }, () => ['a1', 'b1']));
  expect(afterFailure).toEqual([['a1', 'b1'], 1]);
  expect(await seen()).toEqual(['a2', 'b2', 'c2']);
  for (const store of [maker, reader]) await store.close();
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
