import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/v4';
import { aFreePort } from '../test/support/free-port.ts';
import { type Activity, type Client, COORDINATOR, createClient } from './client.ts';
import { type Holds, readHolds } from './holds.ts';

const ROOT = join(import.meta.dirname, '..');
export const MAIN = join(ROOT, 'src', 'main.mjs');
/** Starts the others as `main.mjs` does `main.ts`. */
const START = join(ROOT, 'bench', 'start.mjs');
export const OURS = join(ROOT, 'bench', 'our-bot.ts');
export const BARE = join(ROOT, 'bench', 'bare-bot.ts');
export const FLOOR = join(ROOT, 'bench', 'floor-bot.ts');

/** What our bot is given of memory where it runs, in the container and in Azure; the bare one takes what Node and the system give. */
const ARENAS = /MALLOC_ARENA_MAX=(\d+)/.exec(readFileSync(join(ROOT, 'Dockerfile'), 'utf8'))?.[1];
const MEMORY = z
  .object({ scripts: z.object({ bot: z.string() }) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')))
  .scripts.bot.split(' ')
  .filter((word) => word.startsWith('--'));

const START_WITHIN_MS = 30_000;
const POLL_EVERY_MS = 2;
const TOLD_WITHIN_MS = 5_000;

/** Children that still run when this process ends, for whatever reason, end with it. */
const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A running bot in a process of its own. */
export type BotProcess = {
  readonly client: Client;
  /** From the start of the process to the first answer with status 200, in milliseconds. */
  readonly startMs: number;
  /** Resident memory in megabytes, or undefined where the system does not tell. */
  readonly memory: () => number | undefined;
  /** Processor time used so far by all its threads, in milliseconds; undefined where the system does not tell. */
  readonly cpuMs: () => number | undefined;
  /** Does the work, and looks meanwhile how long others had to wait; not of MAIN. */
  readonly holdsDuring: (work: () => Promise<unknown>) => Promise<Holds>;
  readonly stop: () => Promise<void>;
};

/** The environment of our bot over a data folder; the bare bot only reads its port. */
export function botEnvironment(dataDir: string, port: number): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    COORDINATORS: COORDINATOR,
    LOG_LEVEL: 'warn',
    SAMPLE_DATA: 'false',
  };
}

/**
 * Starts a bot and waits for its first answer.
 * @param file the program: MAIN, OURS, BARE or FLOOR
 * @throws Error when it ends or does not answer in half a minute
 */
export async function startBot(file: string, dataDir: string, first: Activity): Promise<BotProcess> {
  const port = await aFreePort();
  const client = createClient(port);
  const started = performance.now();
  const isOurs = file === OURS || file === MAIN;
  const holdsFile = join(tmpdir(), `samenkracht-holds-${process.pid}-${port}`);
  const child = spawn(
    process.execPath,
    [...(isOurs ? MEMORY : []), ...(file === MAIN ? [] : [START]), file],
    {
      env: {
        ...botEnvironment(dataDir, port),
        ...(isOurs ? { MALLOC_ARENA_MAX: ARENAS } : {}),
        ...(file === MAIN ? {} : { HOLDS_FILE: holdsFile }),
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  running.add(child);
  child.once('exit', () => running.delete(child));
  try {
    while (!(await answers(client, first))) {
      if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}`);
      if (performance.now() - started > START_WITHIN_MS) throw new Error(`${file} does not answer`);
      await sleep(POLL_EVERY_MS);
    }
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  const startMs = performance.now() - started;
  // Another program may have taken the port meanwhile: then it was that which answered.
  if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}`);
  return {
    client,
    startMs,
    memory: () => residentMegabytes(child),
    cpuMs: () => processorMs(child),
    holdsDuring: (work) => holdsDuring(child, holdsFile, work),
    stop: () => stop(child, client),
  };
}

async function answers(client: Client, first: Activity): Promise<boolean> {
  try {
    return (await client.post(first)).status === 200;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess, client: Client): Promise<void> {
  client.close();
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function holdsDuring(child: ChildProcess, file: string, work: () => Promise<unknown>): Promise<Holds> {
  child.kill('SIGUSR2');
  await work();
  child.kill('SIGUSR2');
  const until = performance.now() + TOLD_WITHIN_MS;
  while (!existsSync(file)) {
    if (performance.now() > until) throw new Error('the bot does not say how long others had to wait');
    await sleep(POLL_EVERY_MS);
  }
  const holds = readHolds(readFileSync(file, 'utf8'));
  rmSync(file);
  return holds;
}

/** Linux tells it in /proc; elsewhere memory is not measured. */
function residentMegabytes({ pid }: ChildProcess): number | undefined {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** Fields 14 and 15 of /proc/<pid>/stat: ticks of ten milliseconds in the program and in the system. */
function processorMs({ pid }: ChildProcess): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ');
    return (Number(fields?.[11]) + Number(fields?.[12])) * 10;
  } catch {
    return undefined;
  }
}
