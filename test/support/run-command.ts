import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from '@jest/globals';

export type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** One of the commands of the program, as a process of its own; without a command it is the bot. */
export function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  { nodeArgs = [], uid }: { nodeArgs?: readonly string[]; uid?: number } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...nodeArgs, join(process.cwd(), 'src', 'main.mjs'), ...args], {
      env: { PATH: process.env.PATH, PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid }),
    });
    const written = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      written.stdout += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      written.stderr += chunk.toString('utf8');
    });
    child.once('close', (status) => resolve({ status, ...written }));
  });
}

/** It ended by itself, with one sentence and without the insides of the program. */
export function expectSentence({ status, stderr }: Ran, sentence: string, code = 1): void {
  expect(stderr).toContain(sentence);
  expect(stderr).not.toMatch(/ at .+\(|node:/);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(code);
}
