import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A process that was started here and must not outlive us. */
export interface Child {
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
  /** The last lines it wrote. */
  lastWords(): string;
  /** Asks it to stop, insists after some seconds; resolves when it has ended. */
  stop(): Promise<void>;
}

const INSIST_AFTER_MS = 8_000;
const PRELOAD = pathToFileURL(join(import.meta.dirname, 'child-preload.ts')).href;

/**
 * Starts Node on a file, in a process group of its own so that what it starts ends with it. The channel to it breaks
 * when this process ends in whatever way; then it ends too (child-preload.ts).
 */
export function startNode(args: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Child {
  const detached = process.platform !== 'win32';
  const child = spawn(process.execPath, ['--import', PRELOAD, ...args], {
    ...options,
    detached,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const lines: string[] = [];
  const keep = (chunk: Buffer): void => {
    lines.push(...chunk.toString().split('\n').filter(Boolean));
    lines.splice(0, Math.max(0, lines.length - 20));
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    ended,
    lastWords: () => lines.join('\n'),
    async stop() {
      signal(child, 'SIGTERM');
      const insist = setTimeout(() => signal(child, 'SIGKILL'), INSIST_AFTER_MS);
      await ended;
      clearTimeout(insist);
    },
  };
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It ended between the look and the signal.
  }
}
