import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../src/logboek/ports.ts';
import { type BotProcess, createBotProcess } from '../test/support/bot-process.ts';
import { makeStorePlace } from '../test/support/test-store.ts';
import { type ConnectorStandIn, startConnector } from './connector.ts';
import { command } from './fill-sqlite.ts';
import { answer } from './monday-answers.ts';
import { countMonday } from './monday-counts.ts';
import {
  conversationOf,
  environmentOf,
  fillMonday,
  kanaalConversationOf,
  MONDAY,
  type MondaySize,
  personIdOf,
} from './monday-world.ts';
import { type Measurement, seconds } from './numbers.ts';

export type Monday = MondaySize & {
  readonly store: 'sqlite' | 'cosmos';
  /** How many processes run; on SQLite one. */
  readonly processes: number;
  /** How many people answer in a second, until all is out. */
  readonly answersASecond: number;
  readonly coordinators: number;
  /** So long a new post waits for what may change it. */
  readonly settleSeconds: number;
};

/** The bots are started so long before 08:30. */
const STARTED_BEFORE_MS = 15_000;
const OUT_WITHIN_MS = 20 * 60_000;
const SETTLED_WITHIN_MS = 5 * 60_000;
const LOG_PAGE = 100_000;

/** A Monday morning in real time: 08:30 with all that is due then, people who answer, and one process killed in the middle. */
export async function proveMonday(
  monday: Monday,
  say: (line: string) => void,
): Promise<readonly Measurement[]> {
  const place = await makeStorePlace(monday.store);
  const connector = await startConnector();
  const coordinators = Array.from({ length: monday.coordinators }, (_, index) => ({
    id: personIdOf(monday.people - 1 - index),
    naam: `Collega ${monday.people - 1 - index}`,
  }));
  const base = {
    ...place.environment,
    ...environmentOf(coordinators),
    SETTLE_SECONDS: String(monday.settleSeconds),
  };
  const began = performance.now();
  await fillMonday(monday, { ...base, STORE: 'sqlite' }, connector.serviceUrl);
  if (monday.store === 'cosmos')
    await command(['verhuizen', '--van', 'sqlite', '--naar', 'cosmos', '--bot-staat-uit'], base);
  say(
    `  the night before stands after ${seconds(performance.now() - began)}; ${connector.came.length} posts so far`,
  );
  const before = connector.came.length;
  const aheadMs = Date.parse(MONDAY) - STARTED_BEFORE_MS * monday.processes - Date.now();
  const bots = await Promise.all(
    Array.from({ length: monday.processes }, (_, index) =>
      createBotProcess(
        {
          ...base,
          // On SQLite the store is there; on Cosmos a process keeps nothing.
          DATA_DIR: monday.store === 'sqlite' ? place.dataDir : join(place.dataDir, `proces-${index}`),
          AHEAD_MS: String(aheadMs),
        },
        { entry: ['bench', 'our-bot.ts'] },
      ),
    ),
  );
  const store = await place.open();
  try {
    for (const bot of bots) await bot.start();
    await sleep(Math.max(0, Date.parse(MONDAY) - aheadMs - Date.now()));
    const openedAt = Date.now();
    const came = () => connector.came.slice(before);
    const expected = expectedOf(monday);
    const ended = new AbortController();
    const answering = answer(monday, bots, connector, ended.signal);
    const restart = restartHalfway(bots, () => reached(came(), expected).size >= expected.size / 2, say);
    const outMs = await untilOut(
      async () => expected.size - reached(came(), expected).size - (await uncertainIn(store)).length,
      openedAt,
      say,
    );
    const killed = await restart;
    ended.abort();
    const answers = await answering;
    say(`  all answered after ${seconds(Date.now() - openedAt)}`);
    await untilSettled(store, aheadMs);
    return countMonday({
      came: came(),
      expected,
      outMs,
      answers,
      killed,
      logged: await textsIn(store),
      uncertain: (await uncertainIn(store)).length,
    });
  } finally {
    for (const bot of bots) await bot.stop();
    const output = bots.map((bot) => bot.output().slice(0, 1_000)).join('');
    if (output !== '') say(output);
    await store.close();
    connector.close();
    await place.remove();
  }
}

/** Where something must come: a reminder, an agenda, the overview of the week. */
function expectedOf({ bundels, agendas, people, coordinators }: Monday): ReadonlySet<string> {
  return new Set([
    ...Array.from({ length: bundels }, (_, index) => conversationOf(index)),
    ...Array.from({ length: agendas }, (_, index) => kanaalConversationOf(index)),
    ...Array.from({ length: coordinators }, (_, index) => conversationOf(people - 1 - index)),
  ]);
}

function reached(came: ConnectorStandIn['came'], expected: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    came.flatMap(({ conversationId, isUpdate }) =>
      !isUpdate && expected.has(conversationId) ? [conversationId] : [],
    ),
  );
}

/** @returns when the process was killed and when it answered again */
async function restartHalfway(
  bots: readonly BotProcess[],
  isHalfway: () => boolean,
  say: (line: string) => void,
): Promise<{ readonly from: number; readonly until: number }> {
  while (!isHalfway()) await sleep(100);
  const [bot] = bots;
  const from = Date.now();
  await bot?.kill();
  await bot?.start();
  say(`  killed and started again in ${seconds(Date.now() - from)}`);
  return { from, until: Date.now() };
}

/** What went just when a process was killed, so that nobody knows whether it came: a person says it. */
const uncertainIn = (store: Store): Promise<readonly unknown[]> =>
  store.deliveries.byState('uncertain', { limit: LOG_PAGE });

/** @returns milliseconds from the opening until nothing was missing, or undefined when that never came */
async function untilOut(
  missing: () => Promise<number>,
  openedAt: number,
  say: (line: string) => void,
): Promise<number | undefined> {
  for (let turn = 0; Date.now() - openedAt < OUT_WITHIN_MS; turn += 1) {
    const left = await missing();
    if (left <= 0) return Date.now() - openedAt;
    if (turn % 20 === 0) say(`  ${seconds(Date.now() - openedAt)}: ${left} still to come`);
    await sleep(500);
  }
  return undefined;
}

/** Until nothing is due any more, so that what comes twice has come. */
async function untilSettled(store: Store, aheadMs: number): Promise<void> {
  for (const until = Date.now() + SETTLED_WITHIN_MS; Date.now() < until; await sleep(1_000))
    if ((await store.readModels.due(new Date(Date.now() + aheadMs).toISOString(), 1)).length === 0) return;
}

async function textsIn(store: Store): Promise<string> {
  const { entries } = await store.log.readAll('', LOG_PAGE);
  return JSON.stringify(entries.map(({ events }) => events));
}
