import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createBotProcess } from '../test/support/bot-process.ts';
import type { ConnectorStandIn } from '../test/support/connector-standin.ts';
import { CARLA, DO_CHANNEL, type Person } from '../test/support/people.ts';
import { pressAfter } from '../test/support/story.ts';
import type { TeamsClient } from '../test/support/teams-client.ts';
import { MAIN } from './bot-process.ts';
import { clientAt } from './crowd.ts';
import { readOpdrachten } from './stored.ts';

const run = promisify(execFile);
const PER_VERGADERING = 20;
const CONFIRMED_WITHIN_MS = 120_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

type Environment = Readonly<Record<string, string>>;

/**
 * Fills an SQLite with opdrachten of these people, of which every post still has to be made: imported while the posts are paused.
 * @param firstDay of the first meeting (ms since 1970); each week has one
 * @param environment that of a process on it; its DATA_DIR is the folder
 */
export async function fillSqlite(
  people: readonly Person[],
  opdrachten: number,
  firstDay: number,
  teams: ConnectorStandIn,
  environment: Environment,
): Promise<void> {
  const bot = await createBotProcess(environment);
  await bot.start();
  const carla = clientAt(bot.url, CARLA, teams);
  const everybody = people.map((person) => clientAt(bot.url, person, teams));
  teams.setMembers([carla, ...everybody].map(({ from }) => from));
  await carla.open();
  const board = clientAt(bot.url, CARLA, teams, DO_CHANNEL);
  await board.say('koppel');
  await board.pressCard('Koppel', { koppeling: 'overleg:do' });
  for (const client of everybody) await client.open();
  await pressAfter(carla, 'pauzeer berichten');
  await bot.stop();

  const file = join(environment.DATA_DIR ?? '', 'opdrachten.csv');
  await writeFile(file, csvOf(opdrachten, people, firstDay));
  await command(['importeer', file, '--akkoord'], environment);
  await bot.start();
  await confirmNames(people, clientAt(bot.url, CARLA, teams), environment.DATA_DIR ?? '', opdrachten);
  await bot.stop();
}

/** A name in a table is somebody by the yes of the coördinator: each opdracht then gets its projectleider. */
async function confirmNames(
  people: readonly Person[],
  carla: TeamsClient,
  dataDir: string,
  opdrachten: number,
): Promise<void> {
  for (const { id, naam } of people)
    await carla.execute('namen.answer', { namen: naam, page: 1, keuze0: `ja:${id}` });
  const until = performance.now() + CONFIRMED_WITHIN_MS;
  for (;;) {
    const assigned = readOpdrachten(dataDir).filter(({ version }) => version > 1).length;
    if (assigned === opdrachten) return;
    if (performance.now() > until)
      throw new Error(`${assigned} of ${opdrachten} opdrachten got a projectleider`);
    await sleep(500);
  }
}

export async function command(args: readonly string[], environment: Environment): Promise<void> {
  const env = { PATH: process.env.PATH, ...environment };
  await run(process.execPath, [MAIN, ...args], { env, maxBuffer: MAX_OUTPUT_BYTES });
}

/** Row after row for the next person. */
function csvOf(opdrachten: number, people: readonly Person[], firstDay: number): string {
  const rows = Array.from({ length: opdrachten }, (_, index) => {
    const datum = new Date(firstDay + WEEK_MS * Math.floor(index / PER_VERGADERING));
    const projectleider = people[index % people.length]?.naam;
    return [
      `NR-${index}`,
      `Opdracht nummer ${index}`,
      projectleider,
      'Directieoverleg',
      datum.toISOString().slice(0, 10),
    ].join(';');
  });
  return ['Kenmerk;Onderwerp;Projectleider;Overleg;Datum', ...rows, ''].join('\n');
}
