import { fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

/**
 * Heavy work in a process of its own, with limits on memory and time: whoever asks the bot something meanwhile is answered, and work that
 * takes too much ends by itself and not with the bot.
 */

/** How far behind other processes, as the system counts it (0 is as any other, 19 is last). */
const BEHIND_OTHERS = 10;

/** What such a process may take. `signal`: it ends when nobody waits for its answer any more. */
type ProcessLimits = {
  readonly heapMegabytes: number;
  readonly milliseconds: number;
  readonly signal?: AbortSignal;
};

/** It ended without an answer: it took too long or too much memory, it was stopped, or it could not do it. */
export class ProcessEnded extends Error {
  constructor() {
    super('the process ended without an answer');
    this.name = 'ProcessEnded';
  }
}

/**
 * Starts that file, asks it one thing and ends it. Question and answer are copied: plain data, Maps, Sets and bytes.
 * @param file a main file that calls `answerInOwnProcess`
 * @returns what it answered; the caller parses it
 * @throws ProcessEnded
 */
export async function askOwnProcess(
  file: URL,
  question: unknown,
  { heapMegabytes, milliseconds, signal }: ProcessLimits,
): Promise<unknown> {
  if (signal?.aborted) throw new ProcessEnded();
  const child = fork(fileURLToPath(file), {
    execArgv: ['--no-warnings', `--max-old-space-size=${heapMegabytes}`],
    serialization: 'advanced',
    // What it says is for nobody: what must be told is in the answer.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    timeout: milliseconds,
    killSignal: 'SIGKILL',
  });
  const stop = (): void => {
    child.kill('SIGKILL');
  };
  signal?.addEventListener('abort', stop);
  try {
    return await new Promise<unknown>((resolve, reject) => {
      child.once('message', resolve);
      child.once('error', reject);
      child.once('exit', () => reject(new ProcessEnded()));
      child.send({ question }, (error) => error && reject(error));
    });
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

/** What the main file of such a process does: answers the one question that it is asked. Who fails ends without an answer. */
export function answerInOwnProcess(answer: (question: unknown) => Promise<unknown>): void {
  // People who wait for an answer of the bot go first.
  setPriority(BEHIND_OTHERS);
  // Nobody waits for it any more when the bot is gone.
  process.once('disconnect', () => process.exit(1));
  process.once('message', async (message: unknown) => {
    const asked = typeof message === 'object' && message !== null && 'question' in message;
    process.send?.(await answer(asked ? message.question : undefined));
  });
}
