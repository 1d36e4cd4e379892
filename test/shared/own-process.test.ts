import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { askOwnProcess, ProcessEnded } from '../../src/shared/own-process.ts';

const LIMITS = { heapMegabytes: 64, milliseconds: 20_000 };
const MECHANISM = pathToFileURL(join(process.cwd(), 'src', 'shared', 'own-process.ts')).href;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenkracht-own-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** @param work the body of an async function of `question` */
async function mainFile(work: string): Promise<URL> {
  const file = join(folder, 'work.ts');
  const text = `import { answerInOwnProcess } from ${JSON.stringify(MECHANISM)};
    answerInOwnProcess(async (question) => { ${work} });`;
  await writeFile(file, text);
  return pathToFileURL(file);
}

test('it is asked one thing, in another process, and answers it', async () => {
  const file = await mainFile('return [question, process.pid];');

  const answer = await askOwnProcess(file, { lijst: new Map([['a', 1]]), bytes: Buffer.from('x') }, LIMITS);

  expect(answer).toEqual([{ lijst: new Map([['a', 1]]), bytes: Uint8Array.from([120]) }, expect.any(Number)]);
  expect(answer).not.toContain(process.pid);
});

test.each([
  ['takes too long', 'await new Promise(() => setInterval(() => {}, 1000));', { milliseconds: 1000 }],
  ['keeps the processor', 'for (;;);', { milliseconds: 1000 }],
  ['takes too much memory', 'const all = []; for (;;) all.push(new Array(1e5).fill({}));', {}],
  ['fails', 'throw new Error("no");', {}],
])('who %s ends without an answer', async (_what, work, less) => {
  const file = await mainFile(work);

  await expect(askOwnProcess(file, 'iets', { ...LIMITS, ...less })).rejects.toThrow(ProcessEnded);
});

test('it is ended when nobody waits for it any more, and is not begun after that', async () => {
  const file = await mainFile('for (;;);');
  const stopping = new AbortController();
  const asked = askOwnProcess(file, 'iets', { ...LIMITS, signal: stopping.signal });
  const ended = expect(asked).rejects.toThrow(ProcessEnded);

  setTimeout(() => stopping.abort(), 300);
  await ended;

  await expect(askOwnProcess(file, 'iets', { ...LIMITS, signal: stopping.signal })).rejects.toThrow(
    ProcessEnded,
  );
});
