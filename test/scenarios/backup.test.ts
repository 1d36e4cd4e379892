import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { restore } from '../../src/logboek/sqlite/restore.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { isDomainError } from '../../src/shared/errors.ts';
import { type BotProcess, createBotProcess } from '../support/bot-process.ts';
import { type ConnectorStandIn, startConnectorStandIn } from '../support/connector-standin.ts';
import { CARLA, SAMIRA, TENANT } from '../support/people.ts';
import { expectSentence, type Ran, runCommand } from '../support/run-command.ts';
import { createTeamsClient, type TeamsClient } from '../support/teams-client.ts';

// The real commands beside the real bot, on real files.

let root: string;
let data: string;
let teams: ConnectorStandIn;
let bot: BotProcess;
let environment: Readonly<Record<string, string>>;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'samenkracht-backup-'));
  data = join(root, 'data');
  mkdirSync(data);
  environment = { DATA_DIR: data, COORDINATORS: CARLA.id, ALLOWED_TENANTS: TENANT, LOG_LEVEL: 'error' };
  teams = await startConnectorStandIn();
  bot = await createBotProcess(environment);
});
afterEach(async () => {
  await bot.kill();
  await teams.close();
  rmSync(root, { recursive: true, force: true });
});

const clientOf = (person: typeof CARLA): TeamsClient =>
  createTeamsClient({ person, connector: teams, botUrl: () => bot.url, settled: async () => undefined });
const run = (...args: readonly string[]): Promise<Ran> => runCommand(args, environment);
const keptIn = (): readonly string[] =>
  readdirSync(data).filter((name) => name.startsWith('samenkracht.bewaard-'));

async function addOpdracht(number: number): Promise<void> {
  await clientOf(CARLA).execute('opdrachten.create', {
    nonce: `toevoegen ${number}`,
    titel: `Opdracht nummer ${number}`,
    projectleiderId: SAMIRA.id,
    overleg: 'do',
    datum: '2099-01-12',
  });
}

/** The numbers of the opdrachten in the log of a folder. */
async function opdrachtenIn(folder: string): Promise<readonly number[]> {
  const store = openSqliteStore(folder);
  try {
    const { entries } = await store.log.readAll('', 1000);
    return entries.flatMap(({ events }) => {
      const [, number] = /"titel":"Opdracht nummer (\d+)"/.exec(JSON.stringify(events)) ?? [];
      return number === undefined ? [] : [Number(number)];
    });
  } finally {
    await store.close();
  }
}

async function startWithOpdrachten(...numbers: readonly number[]): Promise<void> {
  await bot.start();
  teams.setMembers([CARLA, SAMIRA].map((person) => clientOf(person).from));
  for (const person of [CARLA, SAMIRA]) await clientOf(person).open();
  for (const number of numbers) await addOpdracht(number);
}

test('a copy of the running bot is put back, and what it says of it is so', async () => {
  await startWithOpdrachten(1, 2);
  const copy = join(root, 'kopie.db');
  const backedUp = await run('reservekopie', '--naar', copy);
  await addOpdracht(3);

  expect(backedUp).toMatchObject({ status: 0, stderr: '' });
  const [made, holds] = backedUp.stdout.split('\n');
  expect(made).toBe(`Reservekopie gemaakt en nagekeken: ${copy}`);
  expect(holds).toMatch(
    /^\d+ regels van het logboek en \d+ berichten\. Het nieuwste is van \w+ \d+ \w+ \d{4} om \d\d:\d\d\. Controlegetal [0-9a-f]{12}\.$/,
  );
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  expect(readdirSync(root).toSorted()).toEqual(['data', 'kopie.db']);

  expectSentence(
    await run('terugzetten', '--van', copy),
    `De bot draait op deze opslag ("${data}"). Stop de bot eerst.`,
  );
  await bot.stop();
  const restored = await run('terugzetten', '--van', copy);

  expect(restored).toMatchObject({ status: 0, stderr: '' });
  const [aside] = keptIn();
  expect(restored.stdout.split('\n')).toEqual([
    `Teruggezet en nagekeken: ${copy}`,
    holds,
    'Wat na de kopie is vastgelegd, zit er niet in.',
    'Berichten die na de kopie zijn geplaatst, kent de bot niet. Die kunnen nog een keer komen.',
    `De opslag van hiervoor is bewaard in ${join(data, String(aside))}`,
    '',
  ]);
  expect(await opdrachtenIn(data)).toEqual([1, 2]);
  expect(await opdrachtenIn(join(data, String(aside)))).toEqual([1, 2, 3]);

  await bot.start();
  const status = await clientOf(CARLA).execute('opdrachten.create', {
    nonce: 'toevoegen 4',
    titel: 'Opdracht nummer 4',
    overleg: 'do',
    datum: '2099-01-12',
  });
  expect(status.card?.text).toContain('Opdracht toegevoegd');
  await bot.stop();
  expect(await opdrachtenIn(data)).toEqual([1, 2, 4]);
});

test('a post that came after the copy can come again, as is said', async () => {
  await startWithOpdrachten(1);
  const copy = join(root, 'kopie.db');
  await run('reservekopie', '--naar', copy);
  const postsAbout = (number: number): number =>
    teams.requests.filter(
      ({ method, activity }) =>
        method === 'POST' && !activity.replyToId && String(activity.summary).includes(`nummer ${number}`),
    ).length;
  await addOpdracht(2);
  await untilTrue(() => postsAbout(2) === 1);
  await bot.stop();
  await run('terugzetten', '--van', copy);

  await bot.start();
  await addOpdracht(2);

  await untilTrue(() => postsAbout(2) === 2);
  expect(postsAbout(1)).toBe(1);
});

test('a database that was removed under the running bot comes back from the file that the bot saved', async () => {
  await startWithOpdrachten(1);
  rmSync(join(data, 'samenkracht.db'));
  await addOpdracht(2);
  await bot.stop();

  const saved = readdirSync(data).find((name) => name.startsWith('samenkracht.gered-'));
  expectSentence(await run(), `"${join(data, 'samenkracht.db')}" is weg, maar er is wel iets bewaard`);
  expect((await run('terugzetten', '--van', join(data, String(saved)))).stderr).toBe('');

  expect(await opdrachtenIn(data)).toEqual([1]);
});

describe('a copy is not made, and nothing is changed,', () => {
  test.each<[string, () => readonly string[], () => string, number?]>([
    [
      'over a file that is there',
      () => ['--naar', join(root, 'er al.db')],
      () => `"${join(root, 'er al.db')}" is er al.`,
    ],
    [
      'in a folder that is not there',
      () => ['--naar', join(root, 'weg', 'a.db')],
      () => `De map "${join(root, 'weg')}" is er niet.`,
    ],
    ['without a place', () => [], () => 'Noem een bestand of een map: npm run reservekopie -- --naar', 2],
    ['with another option', () => ['--waarheen', 'x'], () => 'Kies uit: --naar.', 2],
  ])('%s', async (_what, args, sentence, code = 1) => {
    await openSqliteStore(data).close();
    writeFileSync(join(root, 'er al.db'), 'iets anders');

    expectSentence(await run('reservekopie', ...args()), sentence(), code);

    expect(readdirSync(root).toSorted()).toEqual(['data', 'er al.db']);
  });

  test('of a folder without a store', async () => {
    expectSentence(await run('reservekopie', '--naar', root), `in de map "${data}" is geen opslag`);
    expect([readdirSync(root), readdirSync(data)]).toEqual([['data'], []]);
  });

  test('of Cosmos, where Azure does it', async () => {
    const cosmos = {
      STORE: 'cosmos',
      COSMOS_ENDPOINT: 'http://127.0.0.1:9',
      COSMOS_DATABASE: 'a',
      COSMOS_KEY: 'a',
    };

    expectSentence(
      await runCommand(['reservekopie', '--naar', root], { ...environment, ...cosmos }),
      'Cosmos DB bewaart zelf elke verandering.',
    );
  });
});

describe('nothing is put back, and the store stays as it is,', () => {
  beforeEach(async () => {
    await store(data, 1, 2);
  });

  test.each<[string, (file: string) => void, string]>([
    ['from a file that is not there', () => undefined, 'is geen bestand. Klopt de naam?'],
    ['from a folder', (file) => mkdirSync(file), 'is geen bestand. Klopt de naam?'],
    [
      'from a text',
      (file) => writeFileSync(file, 'geen kopie '.repeat(999)),
      'is beschadigd of geen reservekopie.',
    ],
    ['from an empty file', (file) => writeFileSync(file, ''), 'is geen opslag van Samenkracht.'],
    [
      'from a database in use',
      (file) => {
        copyFileSync(join(data, 'samenkracht.db'), file);
        writeFileSync(`${file}-wal`, 'iets');
      },
      'Dan is het geen reservekopie, maar een opslag in gebruik.',
    ],
  ])('%s', async (_what, make, sentence) => {
    const file = join(root, 'kopie.db');
    make(file);

    const refused = await run('terugzetten', '--van', file);

    expectSentence(refused, sentence);
    expect(refused.stderr).toContain(file);
    expect(readdirSync(data).filter((name) => /terug|bewaard/.test(name))).toEqual([]);
    expect(await opdrachtenIn(data)).toEqual([1, 2]);
  });
});

test('killed at every step of putting back: nothing is lost, nothing is half, and again finishes it', async () => {
  const copy = join(root, 'kopie.db');
  await store(data, 1);
  await run('reservekopie', '--naar', copy);
  const dieAt = join(root, 'die-at.cjs');
  writeFileSync(dieAt, DIE_AT_A_STEP);

  const ends = new Set<string>();
  for (let at = 1; ; at += 1) {
    rmSync(data, { recursive: true });
    mkdirSync(data);
    await store(data, 1, 2);

    const { status } = await runCommand(
      ['terugzetten', '--van', copy],
      { ...environment, DIE_AT: String(at) },
      { nodeArgs: ['--require', dieAt] },
    );
    if (status === 0) break;

    const after = await stateOf(data);
    ends.add(after);
    expect(['1,2', '1', 'says so']).toContain(after);
    const kept = await Promise.all(keptIn().map((name) => stateOf(join(data, name))));
    if (after !== '1,2') expect(kept).toContain('1,2');
    restore(data, copy);
    expect(await stateOf(data)).toBe('1');
  }
  // It did die before, in the middle and at the end.
  expect(ends).toContain('1,2');
  expect(ends).toContain('says so');
}, 300_000);

/** What can be read, or that the start would say what is wrong. */
async function stateOf(folder: string): Promise<string> {
  try {
    return (await opdrachtenIn(folder)).join();
  } catch (error) {
    if (isDomainError(error, 'store-unavailable')) return 'says so';
    throw error;
  }
}

async function store(folder: string, ...numbers: readonly number[]): Promise<void> {
  const opened = openSqliteStore(folder);
  for (const number of numbers) {
    await opened.log.append({
      stream: `opdracht:${number}`,
      number: 1,
      at: '2026-11-16T09:00:00.000Z',
      actor: { id: 'els', naam: 'Els' },
      events: [{ soort: 'toegevoegd', titel: `Opdracht nummer ${number}` }],
    });
  }
  await opened.close();
}

async function untilTrue(holds: () => boolean): Promise<void> {
  for (const until = Date.now() + 60_000; !holds(); ) {
    if (Date.now() > until) throw new Error('it did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The process dies before the so-manieth change of the file system that it makes in the data folder. */
const DIE_AT_A_STEP = `
const fs = require('node:fs');
let step = 0;
for (const name of ['copyFileSync', 'chmodSync', 'mkdirSync', 'linkSync', 'rmSync', 'renameSync', 'openSync', 'writeSync', 'fsyncSync']) {
  const real = fs[name];
  fs[name] = (...given) => {
    const isOurs = typeof given[0] === 'number' || String(given[0]).includes('samenkracht');
    if (isOurs && (step += 1) === Number(process.env.DIE_AT)) process.kill(process.pid, 'SIGKILL');
    return real(...given);
  };
}
require('node:module').syncBuiltinESMExports();
`;
