import { setTimeout as sleep } from 'node:timers/promises';
import { BARE, type BotProcess, OURS, startBot } from './bot-process.ts';
import { bindActivities, invokeActivity, messageActivity } from './client.ts';
import { startConnector } from './connector.ts';
import { steady } from './load.ts';
import { type Measurement, median, percentile } from './numbers.ts';
import { importOpdrachten, temporaryFolder } from './prepare.ts';
import { checkStored, readOpdrachten } from './stored.ts';
import { createWriter, type Writer } from './submissions.ts';

const PER_SECOND = 20;
const SAMPLE_EVERY_MS = 2_000;
const MINUTE_MS = 60_000;
/** From then on nothing that is loaded late comes. */
const SETTLED_MS = 2 * MINUTE_MS;
const FLAT = 1.05;
const RATIO_TARGET = 1.25;

/** What people type on a Monday, over and over: each is a question of another kind. */
const TYPED = [
  'status',
  'welke opdrachten in Hilversum hebben nog geen plan',
  'hoeveel opdrachten gaan over jeugd',
  'wat is te laat',
  'agenda DO',
  'help',
  'welke plannen zijn deze maand ingediend',
  'status ondersteuning van inwoners, deel 17',
] as const;

type Sample = { readonly atMs: number; readonly megabytes: number };

/**
 * Mixed use for some minutes, by our bot and by the bare one at the same moments: submissions, dossiers, lists and questions. Memory must
 * not grow once all is loaded, nor be much more than that of a bot that does nothing.
 * @throws Error when an answer is not 200, or something that was answered as stored is not in the log exactly once
 */
export async function proveSoak(
  minutes: number,
  count: number,
  say: (line: string) => void,
): Promise<readonly Measurement[]> {
  const folder = await temporaryFolder();
  const connector = await startConnector();
  const { serviceUrl } = connector;
  try {
    await importOpdrachten(folder.path, count);
    const opdrachten = readOpdrachten(folder.path);
    const first = invokeActivity(serviceUrl, 'opdrachten.openPlan', { opdracht: opdrachten[0]?.id });
    const ours = await startBot(OURS, folder.path, first);
    const bare = await startBot(BARE, folder.path, first);
    for (const activity of bindActivities(serviceUrl)) await ours.client.post(activity);
    const writers = opdrachten.map(({ id, version }) => oneAtATime(createWriter(id, version, serviceUrl)));

    const ended = new AbortController();
    const samples = { ours: sampled(ours, ended.signal), bare: sampled(bare, ended.signal) };
    const total = PER_SECOND * minutes * 60;
    const before = { ours: ours.cpuMs(), bare: bare.cpuMs() };
    const latencies = await steady(PER_SECOND, total, async (index) => {
      if (index % (PER_SECOND * 60) === 0)
        say(`minute ${index / PER_SECOND / 60}: ${megabytes(ours)} MB, bare ${megabytes(bare)} MB`);
      await Promise.all([act(index, ours, writers, serviceUrl), actBare(index, bare, serviceUrl)]);
    });
    ended.abort();
    const found = { ours: await samples.ours, bare: await samples.bare };
    const used = {
      ours: perAction(before.ours, ours.cpuMs(), total),
      bare: perAction(before.bare, bare.cpuMs(), total),
    };
    checkStored(folder.path, writers);
    for (const bot of [ours, bare]) await bot.stop();
    return [
      ...rowsOf(minutes, count, found, latencies),
      { what: 'processor time of an action, with what follows from it', ...used },
    ];
  } finally {
    connector.close();
    await folder.remove();
  }
}

/** Nobody hands in the next step before the last one was answered, however slow the machine is. */
function oneAtATime(writer: Writer): Writer {
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...writer,
    submit(client) {
      const next = last.then(() => writer.submit(client));
      last = next;
      return next;
    },
  };
}

/** The n-th thing that somebody does: of ten, four submissions, three questions, two dossiers and a list. */
async function act(
  index: number,
  { client }: BotProcess,
  writers: readonly Writer[],
  serviceUrl: string,
): Promise<void> {
  const turn = Math.floor(index / 10);
  const writer = writers[index % writers.length];
  if (!writer) throw new Error('there are no opdrachten');
  const kind = index % 10;
  if (kind < 4) {
    await writer.submit(client);
    return;
  }
  const { opdracht } = writer;
  const activity =
    kind < 7
      ? messageActivity(serviceUrl, TYPED[(turn * 3 + kind) % TYPED.length] ?? 'help')
      : kind < 9
        ? invokeActivity(serviceUrl, 'opdrachten.show', { opdracht })
        : invokeActivity(serviceUrl, 'opdrachten.status', { page: 1 + (turn % 5) });
  const { status } = await client.post(activity);
  if (status !== 200) throw new Error(`${status} instead of an answer`);
}

/** As many requests, of the same sizes, to who stores nothing. */
async function actBare(index: number, { client }: BotProcess, serviceUrl: string): Promise<void> {
  const kind = index % 10;
  const data = { opdracht: 'x', version: 1, nonce: 'x', centraleVraag: 'x'.repeat(200) };
  const activity =
    kind >= 4 && kind < 7
      ? messageActivity(serviceUrl, TYPED[index % TYPED.length] ?? 'help')
      : invokeActivity(serviceUrl, 'opdrachten.saveOnderdeel', data);
  const { status } = await client.post(activity);
  if (status !== 200) throw new Error(`the bare bot answered ${status}`);
}

async function sampled(bot: BotProcess, ended: AbortSignal): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  const began = performance.now();
  while (!ended.aborted) {
    const found = bot.memory();
    if (found !== undefined) samples.push({ atMs: performance.now() - began, megabytes: found });
    await sleep(SAMPLE_EVERY_MS);
  }
  return samples;
}

/**
 * Ours is what it is in the last minute. The bare bot goes up and down over minutes (205 to 370 MB in runs of this proof, as its young generation
 * grows and is collected), so that one minute of it tells which one that was: of that one it is the median since it settled.
 */
function rowsOf(
  minutes: number,
  count: number,
  { ours, bare }: { readonly ours: readonly Sample[]; readonly bare: readonly Sample[] },
  latencies: readonly number[],
): readonly Measurement[] {
  const endMs = minutes * MINUTE_MS;
  const within = (samples: readonly Sample[], from: number, to: number): number =>
    median(samples.filter(({ atMs }) => atMs >= from && atMs < to).map(({ megabytes: found }) => found));
  const lastOf = (samples: readonly Sample[]): number => within(samples, endMs - MINUTE_MS, endMs);
  const last = lastOf(ours);
  const bareUsual = within(bare, Math.min(SETTLED_MS, endMs - MINUTE_MS), endMs);
  const ratio = last / bareUsual;
  const what = `${minutes} minutes at ${PER_SECOND} a second, ${count} opdrachten`;
  return [
    // A shorter run has no third minute: whether it is flat is not known then.
    ...(endMs > SETTLED_MS ? [growthRow(what, within(ours, SETTLED_MS, SETTLED_MS + MINUTE_MS), last)] : []),
    {
      what: `${what}: memory of the last minute (of the bare bot: since it settled)`,
      bare: `${bareUsual.toFixed(0)} MB`,
      ours: `${last.toFixed(0)} MB`,
      ratio,
      target: { words: `<= ${RATIO_TARGET}`, met: ratio <= RATIO_TARGET },
    },
    {
      what: `${what}: an action of both, p50 / p99`,
      ours: `${percentile(latencies, 0.5).toFixed(1)} / ${percentile(latencies, 0.99).toFixed(1)} ms`,
    },
  ];
}

function perAction(before: number | undefined, after: number | undefined, actions: number): string {
  return before === undefined || after === undefined
    ? 'unknown'
    : `${((after - before) / actions).toFixed(2)} ms`;
}

function growthRow(what: string, settled: number, last: number): Measurement {
  const growth = last / settled;
  return {
    what: `${what}: memory of the last minute, of the third (ours)`,
    ours: `${last.toFixed(0)} of ${settled.toFixed(0)} MB`,
    ratio: growth,
    target: { words: `<= ${FLAT}`, met: growth <= FLAT },
  };
}

function megabytes(bot: BotProcess): string {
  return bot.memory()?.toFixed(0) ?? 'unknown';
}
