import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSqliteStore } from '../src/logboek/sqlite/sqlite-store.ts';
import { createBotProcess } from '../test/support/bot-process.ts';
import {
  type ConnectorStandIn,
  type ScriptedAnswer,
  startConnectorStandIn,
} from '../test/support/connector-standin.ts';
import { CARLA, type Person, TENANT } from '../test/support/people.ts';
import { clientAt, makePeople } from './crowd.ts';
import { type Measurement, seconds } from './numbers.ts';
import { type Incident, incidentsOn, mountSmallDisk, unmount } from './sqlite-incidents.ts';

const DISK_MB = 96;
const PEOPLE = 20;
/** Everybody gets a post of each opdracht of their own, and a chat gets at most one a second. */
const PAUSE_MS = 400;
const BETWEEN_INCIDENTS_MS = 5_000;
const SETTLE_MS = 45_000;
const NOTICED_WITHIN_MS = 15_000;
/** Of every twenty requests to Teams four go wrong, each in another way. */
const FAULTS: readonly (ScriptedAnswer | undefined)[] = [
  { status: 429, retryAfter: '1' },
  { status: 502, posted: true },
  'reset before',
  'reset after',
  ...Array.from({ length: 16 }, () => undefined),
];

/**
 * The bot as a process on a small disk, with people who submit all the time and a Teams that fails now and then. One
 * thing after another happens to the process, the disk and the files.
 * @returns what was counted, against what must be
 */
export async function proveOnSqlite(
  durationMs: number,
  say: (line: string) => void,
): Promise<readonly Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'samenkracht-proef-'));
  const isSmallDisk = mountSmallDisk(folder, DISK_MB);
  const teams = await startConnectorStandIn();
  let requests = 0;
  const environment = {
    DATA_DIR: folder,
    COORDINATORS: CARLA.id,
    ALLOWED_TENANTS: TENANT,
    LOG_LEVEL: 'silent',
  };
  const bot = await createBotProcess(environment);
  const acknowledged: string[] = [];
  const until = Date.now() + durationMs;
  try {
    await bot.start();
    const people = makePeople(PEOPLE);
    const clients = [CARLA, ...people].map((person) => clientAt(bot.url, person, teams));
    teams.setMembers(clients.map(({ from }) => from));
    for (const client of clients) await client.open();
    teams.answerBy(() => {
      requests += 1;
      return FAULTS[requests % FAULTS.length];
    });

    const over = new AbortController();
    const working = submitUntil(over.signal, bot.url, people, teams, acknowledged);
    const noticed = await happenUntil(until, incidentsOn(folder, bot, environment, isSmallDisk), say);
    over.abort();
    await working;
    teams.answerBy(undefined);
    await sleep(SETTLE_MS);
    const ready = await fetch(`${bot.url}/gereed`).then((response) => response.text());
    await bot.kill();
    return [
      ...countNoticed(noticed, isSmallDisk),
      ...(await countLost(folder, acknowledged)),
      ...countTwice(teams),
      {
        what: 'the store is well at the end',
        ours: ready.includes('"store"') ? 'no' : 'yes',
        target: { words: 'yes', met: !ready.includes('"store"') },
      },
    ];
  } finally {
    await bot.kill();
    await teams.close();
    if (isSmallDisk) unmount(folder);
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opdracht after opdracht; the last one is seen through too. Each is sent again until it is acknowledged, as people do. */
async function submitUntil(
  over: AbortSignal,
  botUrl: string,
  people: readonly Person[],
  teams: ConnectorStandIn,
  acknowledged: string[],
): Promise<void> {
  const carla = clientAt(botUrl, CARLA, teams);
  for (let number = 1; !over.aborted; number += 1) {
    const titel = `Opdracht nummer ${String(number).padStart(5, '0')}`;
    const submission = {
      nonce: `toevoegen ${number}`,
      titel,
      projectleiderId: people[number % people.length]?.id,
      overleg: 'do',
      datum: `2099-${String(1 + (number % 12)).padStart(2, '0')}-12`,
    };
    for (;;) {
      const answer = await carla.execute('opdrachten.create', submission).catch(() => undefined);
      if (answer?.card?.text.includes('Opdracht toegevoegd')) break;
      await sleep(PAUSE_MS);
    }
    acknowledged.push(titel);
    await sleep(PAUSE_MS);
  }
}

type Noticed = ReadonlyMap<string, readonly (number | undefined)[]>;

/** Each at least once. */
async function happenUntil(
  until: number,
  incidents: readonly Incident[],
  say: (line: string) => void,
): Promise<Noticed> {
  const noticed = new Map<string, (number | undefined)[]>(incidents.map(({ name }) => [name, []]));
  for (let turn = 0; turn < incidents.length || Date.now() < until; turn += 1) {
    await sleep(BETWEEN_INCIDENTS_MS * Math.random() * 2);
    const incident = incidents[turn % incidents.length];
    if (!incident) break;
    const after = await incident.happen();
    noticed.get(incident.name)?.push(after);
    say(`  ${incident.name}${after === undefined ? '' : `, told after ${seconds(after)}`}`);
  }
  return noticed;
}

function countNoticed(noticed: Noticed, isSmallDisk: boolean): readonly Measurement[] {
  const counted = [...noticed].map(([name, all]): Measurement => {
    const told = all.filter((after) => after !== undefined);
    const slowest = Math.max(0, ...told);
    if (told.length === 0) return { what: name, ours: `${all.length} times` };
    return {
      what: `${name}: slowest until /gereed told it`,
      ours: `${seconds(slowest)} of ${all.length} times`,
      target: { words: seconds(NOTICED_WITHIN_MS), met: slowest <= NOTICED_WITHIN_MS },
    };
  });
  if (isSmallDisk) return counted;
  return [
    ...counted,
    {
      what: 'disk full',
      ours: 'not proven: a disk may not be mounted here',
      target: { words: 'proven', met: false },
    },
  ];
}

async function countLost(folder: string, acknowledged: readonly string[]): Promise<readonly Measurement[]> {
  const store = openSqliteStore(folder);
  const { entries } = await store.log.readAll('', 1_000_000);
  const uncertain = (await store.deliveries.byState('uncertain', { limit: 10_000 })).length;
  await store.close();
  const added = entries.map(({ events }) => JSON.stringify(events)).join('\n');
  const times = acknowledged.map((titel) => added.split(`"titel":"${titel}"`).length - 1);
  return [
    { what: 'acknowledged', ours: String(acknowledged.length) },
    { what: 'acknowledged and lost', ...none(times.filter((count) => count === 0).length) },
    { what: 'in the log more than once', ...none(times.filter((count) => count > 1).length) },
    { what: 'posts that are left to a person as uncertain', ours: String(uncertain) },
  ];
}

function countTwice(teams: ConnectorStandIn): readonly Measurement[] {
  const keys = teams
    .shown()
    .filter(({ replyTo }) => replyTo === undefined)
    .flatMap(({ conversationId, activity }) => {
      const number = /Opdracht nummer \d+$/.exec(String(activity.summary))?.[0];
      return number === undefined ? [] : [`${conversationId} ${number}`];
    });
  return [
    { what: 'posts', ours: String(keys.length) },
    { what: 'posted twice', ...none(keys.length - new Set(keys).size) },
  ];
}

function none(count: number): Pick<Measurement, 'ours' | 'target'> {
  return { ours: String(count), target: { words: '0', met: count === 0 } };
}
