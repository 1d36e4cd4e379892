import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';

// The real command, on a machine on which something is wrong.

let folder: string;
let taken: Server | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenkracht-start-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  const server = taken;
  taken = undefined;
  if (server) await new Promise((resolve) => server.close(resolve));
});

function run(environment: Readonly<Record<string, string>>) {
  return spawnSync(process.execPath, [join(process.cwd(), 'src', 'main.ts')], {
    env: { PATH: process.env.PATH ?? '', PORT: '0', DATA_DIR: folder, ...environment },
    encoding: 'utf8',
    timeout: 60_000,
  });
}

/** The start ends by itself, with one sentence and without the insides of the program. */
function expectSentence({ status, stderr }: ReturnType<typeof run>, sentence: string): void {
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/ at .+\(|node:/);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
}

async function database(): Promise<string> {
  const store = openSqliteStore(folder);
  for (let number = 1; number <= 60; number += 1) {
    const data = { soort: 'persoon gezien', naam: 'Els Buiten '.repeat(30) };
    await store.log.append({
      stream: `persoon:${number}`,
      number: 1,
      at: '2026-11-16T09:00:00.000Z',
      actor: { id: 'els', naam: 'Els Buiten' },
      events: [data],
    });
  }
  await store.close();
  return join(folder, 'samenkracht.db');
}

test('a data folder that is a file is named', () => {
  const file = join(folder, 'bestand');
  writeFileSync(file, '');

  expectSentence(run({ DATA_DIR: file }), `DATA_DIR: "${file}" is geen map`);
});

test.each<[string, (file: string) => void]>([
  ['something else', (file) => writeFileSync(file, 'Dit is geen database. '.repeat(500))],
  ['cut off', (file) => truncateSync(file, 9000)],
])('a database that is %s is not touched, and what to do is said', async (_what, spoil) => {
  const file = await database();
  spoil(file);
  const before = readFileSync(file);

  expectSentence(run({}), `"${file}" is beschadigd. Maak eerst een kopie`);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a database of which the inside was spoilt is told without a stack', async () => {
  const file = await database();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(7, 2 * 4096, bytes.length - 4096));

  expectSentence(run({}), 'zet dan de laatste reservekopie terug');
});

test('a port that is taken is named, with what to do', async () => {
  const server = createServer();
  taken = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = String(typeof address === 'object' ? address?.port : address);

  expectSentence(run({ PORT: port }), `Poort ${port} is bezet.`);
});

test('an address of another machine is named', () => {
  const credentials = {
    MicrosoftAppId: '7e570000-0000-4000-8000-000000000001',
    MicrosoftAppPassword: 'geheim',
    MicrosoftAppTenantId: '7e570000-0000-4000-8000-000000000001',
    ALLOWED_TENANTS: '7e570000-0000-4000-8000-000000000001',
    COORDINATORS: '7e570000-0000-4000-8000-000000000001',
  };

  expectSentence(
    run({ HOST: '192.0.2.1', ...credentials }),
    'HOST: "192.0.2.1" is geen adres van deze machine',
  );
});

test('an account on which nothing listens is told with what the store said', () => {
  const result = run({
    STORE: 'cosmos',
    COSMOS_ENDPOINT: 'http://127.0.0.1:9',
    COSMOS_DATABASE: 'samenkracht',
    COSMOS_KEY: 'c2xldXRlbA==',
  });

  expectSentence(result, 'Op het adres in COSMOS_ENDPOINT luistert niets. (RestError ECONNREFUSED)');
});
