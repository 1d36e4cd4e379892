import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { unexpectedTrouble } from '../../src/opdrachtregel/store-trouble.ts';
import { addDays } from '../../src/shared/dates.ts';
import { expectSentence, type Ran, runCommand } from '../support/run-command.ts';
import { machineToday } from '../support/today.ts';

// The real command, on a machine on which something is wrong.

const TODAY = machineToday();

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

const run = (environment: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ran> =>
  runCommand(args, { DATA_DIR: folder, ...environment });

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

test('a data folder that is a file is named', async () => {
  const file = join(folder, 'bestand');
  writeFileSync(file, '');

  expectSentence(await run({ DATA_DIR: file }), `DATA_DIR: "${file}" is geen map`);
});

test('a data folder that was mistyped is named by every command, and none makes it', async () => {
  const mistyped = join(folder, 'dtaa');

  for (const args of [
    [],
    ['importeer', join(process.cwd(), 'test', 'fixtures', 'opdrachten-2024.csv')],
    ['herbouw'],
    ['exporteer', '--naar', folder],
    ['vooruitblik', '--van', TODAY, '--tot', addDays(TODAY, 1)],
    ['reservekopie', '--naar', folder],
    ['terugzetten', '--van', folder],
  ])
    expectSentence(await run({ DATA_DIR: mistyped }, ...args), `DATA_DIR: de map "${mistyped}" is er niet.`);
  expect(readdirSync(folder)).toEqual([]);
});

test('what only reads or changes a store makes none', async () => {
  for (const args of [
    ['herbouw'],
    ['exporteer', '--naar', folder],
    ['vooruitblik', '--van', TODAY, '--tot', addDays(TODAY, 1)],
  ])
    expectSentence(await run({}, ...args), `DATA_DIR: in de map "${folder}" is geen opslag.`);
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder in which nobody may write is named', async () => {
  chmodSync(folder, 0o555);
  // Root may write everywhere, so that somebody else has to try.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

  const refused = await runCommand([], { DATA_DIR: folder }, nobody);

  expectSentence(refused, `DATA_DIR: de bot mag niet schrijven in "${folder}". Geef rechten op die map`);
});

test('what nobody expected is one sentence with a code, and where it was only when that is asked for', async () => {
  await database();
  const file = join(folder, 'bestand');
  writeFileSync(file, '');

  expectSentence(await run({}, 'exporteer', '--naar', file), 'gaat door iets dat geen map is.');
  expect(unexpectedTrouble(new TypeError('x is geheim'), undefined)).toBe(
    'Er ging iets mis wat ik niet verwachtte (TypeError). Met LOG_LEVEL=debug zeg ik ook waar.',
  );
  expect(unexpectedTrouble(new TypeError('x is geheim'), 'debug')).toMatch(
    /\(TypeError\)\. at .+start-fails/,
  );
});

test.each<[string, (file: string) => void]>([
  ['something else', (file) => writeFileSync(file, 'Dit is geen database. '.repeat(500))],
  ['cut off', (file) => truncateSync(file, 9000)],
])('a database that is %s is not touched, and what to do is said', async (_what, spoil) => {
  const file = await database();
  spoil(file);
  const before = readFileSync(file);

  expectSentence(await run({}), `"${file}" is beschadigd. Maak eerst een kopie van de hele map`);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a database of which the inside was spoilt is told without a stack', async () => {
  const file = await database();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(7, 2 * 4096, bytes.length - 4096));

  expectSentence(await run({}), 'zet dan de laatste reservekopie terug');
});

test('a port that is taken is named, with what to do', async () => {
  const server = createServer();
  taken = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = String(typeof address === 'object' ? address?.port : address);

  expectSentence(await run({ PORT: port }), `Poort ${port} is bezet.`);
});

test('an address of another machine is named', async () => {
  const credentials = {
    MicrosoftAppId: '7e570000-0000-4000-8000-000000000001',
    MicrosoftAppPassword: 'geheim',
    MicrosoftAppTenantId: '7e570000-0000-4000-8000-000000000001',
    ALLOWED_TENANTS: '7e570000-0000-4000-8000-000000000001',
    COORDINATORS: '7e570000-0000-4000-8000-000000000001',
  };

  expectSentence(
    await run({ HOST: '192.0.2.1', ...credentials }),
    'HOST: "192.0.2.1" is geen adres van deze machine',
  );
});

test('an account on which nothing listens is told with what the store said', async () => {
  const result = await run({
    STORE: 'cosmos',
    COSMOS_ENDPOINT: 'http://127.0.0.1:9',
    COSMOS_DATABASE: 'samenkracht',
    COSMOS_KEY: 'c2xldXRlbA==',
  });

  expectSentence(result, 'Op het adres in COSMOS_ENDPOINT luistert niets. (RestError ECONNREFUSED)');
});
