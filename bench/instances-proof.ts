import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../src/logboek/ports.ts';
import { type BotProcess, createBotProcess } from '../test/support/bot-process.ts';
import type { CosmosEmulator } from '../test/support/cosmos-emulator.ts';
import { makeStorePlace } from '../test/support/test-store.ts';
import { createClient } from './client.ts';
import { startConnector } from './connector.ts';
import { command } from './fill-sqlite.ts';
import { throughput } from './load.ts';
import { secondStep, untilStored } from './monday-answers.ts';
import { environmentOf, fillMonday, type MondaySize, personIdOf } from './monday-world.ts';
import type { Measurement } from './numbers.ts';

const AT_ONCE = 16;
const SETTLED_WITHIN_MS = 5 * 60_000;
const LOAD_MS = 8_000;

/** What was done in a second, and how much of one processor the emulator took: it has no more than one. */
type Rate = { readonly perSecond: number; readonly requests: number; readonly emulatorBusy: number };

/**
 * One instance and four of them on one emulator: submissions a second, beside what the emulator does at most for clients that do
 * nothing else.
 */
export async function proveInstances(
  opdrachten: number,
  say: (line: string) => void,
): Promise<readonly Measurement[]> {
  const [one, four] = [await measure(1, opdrachten, say), await measure(4, opdrachten, say)];
  const limits = [await loadEmulator(1), await loadEmulator(4)];
  const row = (what: string, rate: Rate): Measurement => ({
    what,
    ours: `${rate.perSecond.toFixed(1)} in ${rate.requests.toFixed(0)} requests; emulator busy ${(rate.emulatorBusy * 100).toFixed(0)} %`,
  });
  return [
    row('submissions a second, one instance', one),
    row('submissions a second, four instances', four),
    { what: 'four against one', ours: `${(four.perSecond / one.perSecond).toFixed(2)} times` },
    ...limits.map((rate, index) =>
      row(`the emulator alone: reads and creates a second of ${index === 0 ? 'one client' : 'four'}`, rate),
    ),
  ];
}

async function measure(processes: number, opdrachten: number, say: (line: string) => void): Promise<Rate> {
  const place = await makeStorePlace('cosmos');
  const connector = await startConnector();
  const people = Math.round(opdrachten / 5);
  const size: MondaySize = { opdrachten, people, overleggen: 5, kanalen: 5, bundels: 0, agendas: 0 };
  const base = {
    ...place.environment,
    ...environmentOf([{ id: personIdOf(people - 1), naam: `Collega ${people - 1}` }]),
    POST_ANY_TIME: 'true',
    SETTLE_SECONDS: '0',
  };
  await fillMonday(size, { ...base, STORE: 'sqlite' }, connector.serviceUrl);
  await command(['verhuizen', '--van', 'sqlite', '--naar', 'cosmos', '--bot-staat-uit'], base);
  const bots = await Promise.all(
    Array.from({ length: processes }, (_, index) =>
      createBotProcess(
        { ...base, DATA_DIR: join(place.dataDir, `proces-${index}`) },
        { entry: ['bench', 'our-bot.ts'] },
      ),
    ),
  );
  const store = await place.open();
  try {
    if (!place.emulator) throw new Error('there is no emulator');
    for (const bot of bots) await bot.start();
    await untilSettled(store);
    say(`  ${processes} instance(s) on ${opdrachten} opdrachten ...`);
    return await submissionsOf(place.emulator, bots, size, connector.serviceUrl);
  } finally {
    for (const bot of bots) await bot.stop();
    await store.close();
    connector.close();
    await place.remove();
  }
}

/** Each of another opdracht, spread over the instances. */
async function submissionsOf(
  emulator: CosmosEmulator,
  bots: readonly BotProcess[],
  size: MondaySize,
  serviceUrl: string,
): Promise<Rate> {
  const clients = bots.map(({ url }) => createClient(Number(new URL(url).port)));
  let next = 0;
  const rate = await watched(emulator, size.opdrachten, () =>
    throughput(size.opdrachten, AT_ONCE, async () => {
      const number = next++;
      await untilStored(clients, number, secondStep(number, size, serviceUrl).activity);
    }),
  );
  for (const client of clients) client.close();
  return rate;
}

/** The emulator runs in this process: how busy its loop is says how busy that is. */
async function watched(
  emulator: Pick<CosmosEmulator, 'exchanges'>,
  count: number,
  work: () => Promise<unknown>,
): Promise<Rate> {
  const before = emulator.exchanges.length;
  const busy = performance.eventLoopUtilization();
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  return {
    perSecond: count / seconds,
    requests: (emulator.exchanges.length - before) / seconds,
    emulatorBusy: performance.eventLoopUtilization(busy).utilization,
  };
}

/** Clients in processes of their own that do nothing but read and create small documents, eight at once each. */
async function loadEmulator(clients: number): Promise<Rate> {
  const place = await makeStorePlace('cosmos');
  try {
    if (!place.emulator) throw new Error('there is no emulator');
    const children = Array.from({ length: clients }, () => startLoad(place.environment));
    const rate = await watched(place.emulator, 0, async () => {
      await sleep(LOAD_MS);
      for (const child of children) child.kill('SIGKILL');
    });
    return { ...rate, perSecond: rate.requests };
  } finally {
    await place.remove();
  }
}

function startLoad(environment: Readonly<Record<string, string>>): ChildProcess {
  const file = join(import.meta.dirname, 'emulator-load.ts');
  return spawn(process.execPath, [file], { env: { ...process.env, ...environment }, stdio: 'inherit' });
}

async function untilSettled(store: Store): Promise<void> {
  for (const until = Date.now() + SETTLED_WITHIN_MS; Date.now() < until; await sleep(200))
    if ((await store.readModels.due(new Date().toISOString(), 1)).length === 0) return;
  throw new Error('something stays due');
}
