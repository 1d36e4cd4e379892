import { setTimeout as sleep } from 'node:timers/promises';
import { BARE, type BotProcess, MAIN, startBot } from './bot-process.ts';
import { channelActivity, invokeActivity, messageActivity } from './client.ts';
import type { ConnectorStandIn } from './connector.ts';
import { steady, throughput } from './load.ts';
import { memoryRow } from './measure-start.ts';
import { type Measurement, median, percentile } from './numbers.ts';
import { countEntries, readOpdrachten } from './stored.ts';
import { createWriter, type Writer } from './submissions.ts';

const ROUNDS = 5;
const PER_ROUND = 2000;
const WARM_UP = 3000;
const AT_ONCE = 16;
const THROUGHPUT_TARGET = 0.6;

const PER_SECOND = 50;
const SECONDS = 20;
const P99_TARGET_MS = 50;

/** Both bots side by side: submissions against bare invokes, in rounds that alternate, and a steady stream. */
export async function measureLoad(
  dataDir: string,
  connector: ConnectorStandIn,
): Promise<readonly Measurement[]> {
  const { serviceUrl } = connector;
  const opdrachten = readOpdrachten(dataDir);
  const first = invokeActivity(serviceUrl, 'opdrachten.openPlan', { opdracht: opdrachten[0]?.id });
  const ours = await startBot(MAIN, dataDir, first);
  const bare = await startBot(BARE, dataDir, first);
  // The summaries of the meetings stand in this channel and are kept up to date during the load.
  await ours.client.post(channelActivity(serviceUrl, 'help'));
  const writers = opdrachten.map(({ id, version }) => createWriter(id, version, serviceUrl));

  const results = [
    ...(await rounds(bare, ours, serviceUrl, writers)),
    await steadyStream(ours, writers),
    ...(await messages(bare, ours, serviceUrl)),
    await status(ours, serviceUrl),
  ];
  checkStored(dataDir, writers);
  await bare.stop();
  await ours.stop();
  return results;
}

async function rounds(
  bare: BotProcess,
  ours: BotProcess,
  serviceUrl: string,
  writers: readonly Writer[],
): Promise<readonly Measurement[]> {
  // The same request for both; the bare bot does nothing with it.
  const data = { opdracht: 'x', onderdeel: 'vraag', version: 1, nonce: 'x', centraleVraag: 'x'.repeat(200) };
  const invokes = (count: number): Promise<number> =>
    throughput(count, AT_ONCE, () =>
      bare.client.post(invokeActivity(serviceUrl, 'opdrachten.saveOnderdeel', data)),
    );
  let next = 0;
  const submissions = (count: number): Promise<number> =>
    throughput(count, AT_ONCE, async () => {
      next += 1;
      await writers[next % writers.length]?.submit(ours.client);
    });

  await invokes(WARM_UP);
  await submissions(WARM_UP);
  const bareRates: number[] = [];
  const ourRates: number[] = [];
  const spent = { bare: 0, ours: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = { bare: bare.cpuMs(), ours: ours.cpuMs() };
    bareRates.push(await invokes(PER_ROUND));
    spent.bare += (bare.cpuMs() ?? 0) - (before.bare ?? 0);
    ourRates.push(await submissions(PER_ROUND));
    spent.ours += (ours.cpuMs() ?? 0) - (before.ours ?? 0);
  }
  const ratio = median(ourRates.map((rate, round) => rate / (bareRates[round] ?? rate)));
  const memory = { bare: bare.memory(), ours: ours.memory() };
  const perRequest = (total: number): string => `${(total / ROUNDS / PER_ROUND).toFixed(2)} ms`;
  return [
    {
      what: `submissions stored a second (bare: invokes), ${AT_ONCE} at once`,
      bare: median(bareRates).toFixed(0),
      ours: median(ourRates).toFixed(0),
      ratio,
      target: { words: `>= ${THROUGHPUT_TARGET}`, met: ratio >= THROUGHPUT_TARGET },
    },
    {
      what: 'processor time of one (all threads)',
      bare: perRequest(spent.bare),
      ours: perRequest(spent.ours),
      ...(spent.bare === 0 ? {} : { ratio: spent.ours / spent.bare }),
    },
    ...(memory.bare === undefined || memory.ours === undefined
      ? []
      : [memoryRow('memory after that load', [memory.bare], [memory.ours])]),
  ];
}

async function steadyStream(ours: BotProcess, writers: readonly Writer[]): Promise<Measurement> {
  await sleep(2000);
  const latencies = await steady(PER_SECOND, PER_SECOND * SECONDS, async (index) => {
    await writers[index % writers.length]?.submit(ours.client);
  });
  const p99 = percentile(latencies, 0.99);
  return {
    what: `a stored submission at ${PER_SECOND} a second for ${SECONDS} s: p50 / p99`,
    ours: `${percentile(latencies, 0.5).toFixed(1)} / ${p99.toFixed(1)} ms`,
    target: { words: `p99 < ${P99_TARGET_MS} ms`, met: p99 < P99_TARGET_MS },
  };
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

/** @throws Error when a submission that was answered as stored is not in the log exactly once */
function checkStored(dataDir: string, writers: readonly Writer[]): void {
  const entries = countEntries(dataDir);
  for (const { opdracht, version } of writers) {
    if (entries.get(opdracht) !== version()) {
      throw new Error(`${opdracht}: ${entries.get(opdracht)} entries, but answered up to ${version()}`);
    }
  }
}
