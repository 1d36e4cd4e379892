import { setTimeout as sleep } from 'node:timers/promises';
import { BARE, type BotProcess, FLOOR, OURS, startBot } from './bot-process.ts';
import { bindActivities, invokeActivity, messageActivity } from './client.ts';
import type { ConnectorStandIn } from './connector.ts';
import { steady, throughput } from './load.ts';
import { memoryRow } from './measure-start.ts';
import { type Measurement, median, percentile } from './numbers.ts';
import { temporaryFolder } from './prepare.ts';
import { checkStored, readOpdrachten } from './stored.ts';
import { createWriter, type Writer } from './submissions.ts';

const ROUNDS = 5;
const PER_ROUND = 2000;
const WARM_UP = 3000;
const AT_ONCE = 16;
const THROUGHPUT_TARGET = 0.6;

const PER_SECOND = 50;
const SECONDS = 20;
const P99_TARGET_MS = 8;
const HOLD_TARGET_MS = 25;

/** The same request for the bare bot and the floor; neither does anything with what is in it. */
const PLAIN_DATA = {
  opdracht: 'x',
  onderdeel: 'vraag',
  version: 1,
  nonce: 'x',
  centraleVraag: 'x'.repeat(200),
};

/** The bots side by side: submissions against bare invokes, in rounds that alternate, and a steady stream. */
export async function measureLoad(
  dataDir: string,
  connector: ConnectorStandIn,
): Promise<readonly Measurement[]> {
  const { serviceUrl } = connector;
  const opdrachten = readOpdrachten(dataDir);
  const first = invokeActivity(serviceUrl, 'opdrachten.openPlan', { opdracht: opdrachten[0]?.id });
  const ours = await startBot(OURS, dataDir, first);
  const bare = await startBot(BARE, dataDir, first);
  const folder = await temporaryFolder();
  const floor = await startBot(FLOOR, folder.path, first);
  // The summaries of the meetings stand in this channel and are kept up to date during the load.
  for (const activity of bindActivities(serviceUrl)) await ours.client.post(activity);
  const writers = opdrachten.map(({ id, version }) => createWriter(id, version, serviceUrl));

  const results = [
    ...(await rounds({ bare, floor, ours }, serviceUrl, writers)),
    ...(await steadyStreams(ours, floor, writers, serviceUrl)),
    ...(await messages(bare, ours, serviceUrl)),
    await status(ours, serviceUrl),
  ];
  checkStored(dataDir, writers);
  for (const bot of [bare, floor, ours]) await bot.stop();
  await folder.remove();
  return results;
}

/** Our bot, the bare one, and the floor: what storing and answering cost at least (see floor-bot.ts). */
type Bots = { readonly bare: BotProcess; readonly floor: BotProcess; readonly ours: BotProcess };

/** What one bot did in the rounds: requests a second of each round, and milliseconds of processor time in all. */
type Done = { readonly rates: number[]; cpuMs: number };

async function rounds(
  bots: Bots,
  serviceUrl: string,
  writers: readonly Writer[],
): Promise<readonly Measurement[]> {
  const invokesOf =
    ({ client }: BotProcess) =>
    (count: number): Promise<number> =>
      throughput(count, AT_ONCE, () =>
        client.post(invokeActivity(serviceUrl, 'opdrachten.saveOnderdeel', PLAIN_DATA)),
      );
  let next = 0;
  const submissions = (count: number): Promise<number> =>
    throughput(count, AT_ONCE, async () => {
      next += 1;
      await writers[next % writers.length]?.submit(bots.ours.client);
    });
  const load = { bare: invokesOf(bots.bare), floor: invokesOf(bots.floor), ours: submissions };
  const done = { bare: nothingDone(), floor: nothingDone(), ours: nothingDone() };

  for (const name of ['bare', 'floor', 'ours'] as const) await load[name](WARM_UP);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['bare', 'floor', 'ours'] as const) {
      const before = bots[name].cpuMs() ?? 0;
      done[name].rates.push(await load[name](PER_ROUND));
      done[name].cpuMs += (bots[name].cpuMs() ?? 0) - before;
    }
  }
  const ratio = ratioOf(done.ours, done.bare);
  const memory = { bare: bots.bare.memory(), ours: bots.ours.memory() };
  const what = `submissions stored a second, ${AT_ONCE} at once`;
  return [
    {
      what: `${what} (bare: invokes)`,
      bare: median(done.bare.rates).toFixed(0),
      ours: median(done.ours.rates).toFixed(0),
      ratio,
      target: { words: `>= ${THROUGHPUT_TARGET}`, met: ratio >= THROUGHPUT_TARGET },
    },
    {
      what: `${what}: the floor instead of ours`,
      bare: median(done.bare.rates).toFixed(0),
      ours: median(done.floor.rates).toFixed(0),
      ratio: ratioOf(done.floor, done.bare),
    },
    cpuRow('processor time of one (all threads)', done.bare, done.ours),
    cpuRow('processor time of one: the floor instead of ours', done.bare, done.floor),
    ...(memory.bare === undefined || memory.ours === undefined
      ? []
      : [memoryRow('memory after that load', [memory.bare], [memory.ours])]),
  ];
}

function nothingDone(): Done {
  return { rates: [], cpuMs: 0 };
}

/** The median of the ratios of rounds that stood side by side: the machine may have been busier in one than in another. */
function ratioOf(ours: Done, bare: Done): number {
  return median(ours.rates.map((rate, round) => rate / (bare.rates[round] ?? rate)));
}

function cpuRow(what: string, bare: Done, ours: Done): Measurement {
  const perRequest = ({ cpuMs }: Done): string => `${(cpuMs / ROUNDS / PER_ROUND).toFixed(2)} ms`;
  return {
    what,
    bare: perRequest(bare),
    ours: perRequest(ours),
    ...(bare.cpuMs === 0 ? {} : { ratio: ours.cpuMs / bare.cpuMs }),
  };
}

/** One after the other: what both have is the machine's or the packages', what only ours has is ours. */
async function steadyStreams(
  ours: BotProcess,
  floor: BotProcess,
  writers: readonly Writer[],
  serviceUrl: string,
): Promise<readonly Measurement[]> {
  const stream = async (bot: BotProcess, submit: (index: number) => Promise<unknown>) => {
    await sleep(2000);
    let latencies: readonly number[] = [];
    const holds = await bot.holdsDuring(async () => {
      latencies = await steady(PER_SECOND, PER_SECOND * SECONDS, submit);
    });
    const [p50, p99] = [percentile(latencies, 0.5), percentile(latencies, 0.99)];
    return { p99, words: `${p50.toFixed(1)} / ${p99.toFixed(1)} ms`, ...holds };
  };
  const own = await stream(ours, async (index) => writers[index % writers.length]?.submit(ours.client));
  const least = await stream(floor, () =>
    floor.client.post(invokeActivity(serviceUrl, 'opdrachten.saveOnderdeel', PLAIN_DATA)),
  );
  const holdWords = ({ clockMs, ownMs }: typeof own): string =>
    `${clockMs.toFixed(0)} / ${ownMs.toFixed(0)} ms`;
  const at = `at ${PER_SECOND} a second for ${SECONDS} s (the floor instead of the bare bot)`;
  return [
    {
      what: `a stored submission ${at}: p50 / p99`,
      bare: least.words,
      ours: own.words,
      ratio: own.p99 / least.p99,
      target: { words: `p99 < ${P99_TARGET_MS} ms`, met: own.p99 < P99_TARGET_MS },
    },
    {
      what: 'the longest hold of the event loop meanwhile: by the clock / its own processor time',
      bare: holdWords(least),
      ours: holdWords(own),
      ratio: own.clockMs / least.clockMs,
      target: { words: `< ${HOLD_TARGET_MS} ms`, met: own.clockMs < HOLD_TARGET_MS },
    },
  ];
}

/** One text, one card as reply through the connector. */
async function messages(
  bare: BotProcess,
  ours: BotProcess,
  serviceUrl: string,
): Promise<readonly Measurement[]> {
  const rate = ({ client }: BotProcess): Promise<number> =>
    throughput(500, AT_ONCE, () => client.post(messageActivity(serviceUrl, 'help')));
  await rate(bare);
  await rate(ours);
  const [bareRate, ourRate] = [await rate(bare), await rate(ours)];
  return [
    {
      what: 'messages answered a second (ours: help)',
      bare: bareRate.toFixed(0),
      ours: ourRate.toFixed(0),
      ratio: ourRate / bareRate,
    },
  ];
}

async function status({ client }: BotProcess, serviceUrl: string): Promise<Measurement> {
  const times: number[] = [];
  for (let turn = 0; turn < 9; turn += 1) {
    const { ms, status: code } = await client.post(invokeActivity(serviceUrl, 'opdrachten.status', {}));
    if (code !== 200) throw new Error(`status answered ${code}`);
    times.push(ms);
  }
  return { what: 'status over 1 000 opdrachten', ours: `${median(times).toFixed(0)} ms` };
}
