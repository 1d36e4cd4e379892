import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { chosenSdk } from './chosen-sdk.ts';
import { aFreePort } from './free-port.ts';

/** The bot as a process of its own, on a fixed port, so that it can be killed and started again. */
export type BotProcess = {
  readonly url: string;
  /** Starts it and resolves when it answers. */
  start(): Promise<void>;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
  /** Asks it to stop, as a platform does. @returns the exit code when it ended */
  stop(): Promise<number | null>;
  /** Everything that it wrote so far, of all its lives. */
  output(): string;
};

/** A start takes a second or two; only a bot that never comes up needs this limit. */
const READY_WITHIN_MS = 120_000;

export type BotProcessOptions = {
  /** What is run, from the root of the project. */
  readonly entry?: readonly string[];
  /** Where that project is. */
  readonly root?: string;
  /** No file of it may be larger, as on a disk that is full. */
  readonly fileSizeKb?: number;
};

export async function createBotProcess(
  environment: Readonly<Record<string, string>>,
  { entry = ['src', 'main.mjs'], root = process.cwd(), fileSizeKb }: BotProcessOptions = {},
): Promise<BotProcess> {
  const port = await aFreePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let output = '';

  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    const dying = child;
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return dying?.exitCode ?? null;
    const ended = new Promise<number | null>((resolve) => dying.once('exit', resolve));
    dying.kill(signal);
    return ended;
  };

  return {
    url,
    output: () => output,
    async start() {
      const program = [process.execPath, join(root, ...entry)];
      const limited =
        fileSizeKb === undefined
          ? program
          : ['bash', '-c', `trap '' XFSZ; ulimit -f ${fileSizeKb}; exec "$@"`, 'bash', ...program];
      const started = spawn(String(limited[0]), limited.slice(1), {
        env: {
          PATH: process.env.PATH,
          NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
          PORT: String(port),
          POST_ANY_TIME: 'true',
          SETTLE_SECONDS: '0',
          ...chosenSdk(),
          ...environment,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      started.stdout?.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
      });
      started.stderr?.on('data', (chunk: Buffer) => {
        output += chunk.toString('utf8');
      });
      child = started;
      for (const until = Date.now() + READY_WITHIN_MS; ; ) {
        if (started.exitCode !== null) throw new Error(`The bot ended by itself:\n${output}`);
        if (Date.now() > until) throw new Error(`The bot did not answer in time:\n${output}`);
        const ready = await fetch(`${url}/gezond`).then(
          (response) => response.ok,
          () => false,
        );
        if (ready) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    kill: async () => {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
  };
}
