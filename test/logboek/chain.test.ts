import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkCommand } from '../../src/opdrachtregel/check-command.ts';
import { exportCommand } from '../../src/opdrachtregel/store-commands.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, makePlan, TITEL } from '../support/story.ts';
import { startTestBot } from '../support/test-bot.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';

/** A store that the bot wrote, which somebody opens with a tool of their own. */
let place: TestStorePlace;
let archive: string;
let stream: string;

beforeAll(async () => {
  archive = await mkdtemp(join(tmpdir(), 'archief-'));
  place = await makeStorePlace();
  const bot = await startTestBot({ place });
  const carla = await bot.opened(CARLA);
  const samira = await bot.opened(SAMIRA);
  await addOpdracht(carla, SAMIRA);
  await makePlan(samira);
  const [opdracht] = await bot.store.readModels.list('opdracht', { limit: 1 });
  stream = `opdracht:${opdracht?.id}`;
  await bot.stop();
});
afterAll(async () => {
  await place.remove();
  await rm(archive, { recursive: true, force: true });
});

async function control(...args: string[]): Promise<string> {
  const said: string[] = [];
  await checkCommand(args, place.environment, (line) => said.push(line));
  return said.join('\n');
}

/** @param work between the two the log is another; afterwards it is as it was */
async function tampered(sql: string, work: () => Promise<void>): Promise<void> {
  const connection = new DatabaseSync(join(place.environment.DATA_DIR ?? '', 'samenkracht.db'));
  connection.exec('CREATE TABLE entry_before AS SELECT * FROM entry');
  try {
    expect(Number(connection.prepare(sql).run(stream).changes)).toBeGreaterThan(0);
    await work();
  } finally {
    connection.exec(
      'DELETE FROM entry; INSERT INTO entry SELECT * FROM entry_before; DROP TABLE entry_before',
    );
    connection.close();
  }
}
const LAST = '(SELECT max(number) FROM entry WHERE stream = ?1)';

test('what the bot wrote is whole, and an export of it holds the same', async () => {
  await exportCommand(['--naar', archive], place.environment, () => undefined);

  const said = await control('--met', archive);
  expect(said).toMatch(
    /^\d+ dossiers met \d+ regels: alles is zoals het werd geschreven\.\nOok alles van de export/,
  );
  expect(said).not.toContain('van vóór het controlegetal');
});

test('another name of who did something is seen, and which opdracht it is', async () => {
  const other =
    "UPDATE entry SET body = json_set(body, '$.actor.naam', 'Iemand Anders') WHERE stream = ?1 AND number = 1";
  await tampered(other, async () => {
    await expect(control()).rejects.toThrow(`${stream} (${TITEL}): vóór of in regel 2 is iets veranderd.`);
  });
});

test('a regel that was taken out is seen', async () => {
  await tampered('DELETE FROM entry WHERE stream = ?1 AND number = 2', async () => {
    await expect(control()).rejects.toThrow('regel 2 ontbreekt');
  });
});

test('of the last regel and of a whole dossier only an export knows that they were there', async () => {
  await tampered(`DELETE FROM entry WHERE stream = ?1 AND number = ${LAST}`, async () => {
    expect(await control()).toContain('alles is zoals het werd geschreven');
    await expect(control('--met', archive)).rejects.toThrow(/nu zijn het er minder of is het dossier weg/);
  });
  await tampered('DELETE FROM entry WHERE stream = ?1', async () => {
    await expect(control('--met', archive)).rejects.toThrow(stream);
  });
});

test('a folder without an export, or an option that is none, is refused with a sentence', async () => {
  await expect(control('--met', tmpdir())).rejects.toThrow('staat geen goede export');
  await expect(control('--net', archive)).rejects.toThrow('Kies uit: --met.');
});
