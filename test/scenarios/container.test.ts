import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  copiedIn,
  dockerfile,
  ENVIRONMENT,
  instructions,
  lastStage,
  stageNamed,
} from '../support/dockerfile.ts';
import { aFreePort } from '../support/free-port.ts';

// What the Dockerfile does, without Docker: its files in an empty folder, its installation, its command.

const ID = '7e570000-0000-4000-8000-000000000001';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'container-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the bot starts from what the image holds and nothing else, answers, and stops when it is asked to', async () => {
  for (const path of copiedIn(dockerfile.getInstructions()))
    cpSync(join(process.cwd(), path), join(folder, path), { recursive: true });
  const install = instructions('RUN', dockerfile.getInstructions())[0]?.getArgumentsContent() ?? '';
  const [program = '', ...args] = install.split(' && ')[0]?.split(' ') ?? [];
  expect([program, args[0]]).toEqual(['npm', 'ci']);
  await promisify(execFile)(program, [...args, '--prefer-offline'], { cwd: folder });

  const dataDir = join(folder, 'data');
  mkdirSync(dataDir, { mode: 0o700 });
  const port = await aFreePort();
  const compiled = join(folder, 'compiled');
  const making = instructions('RUN', stageNamed('compiled'))[1]?.getArgumentsContent() ?? '';
  await promisify(execFile)('sh', ['-c', making.replaceAll('\\\n', '')], {
    cwd: folder,
    env: {
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      NODE_COMPILE_CACHE: compiled,
    },
  });
  const made = compiledIn(compiled);
  expect(made.length).toBeGreaterThan(2000);
  const [command] = instructions('CMD', lastStage());
  const [node, ...parameters]: string[] = JSON.parse(command?.getArgumentsContent() ?? '');
  expect(node).toBe('node');
  const bot = spawn(process.execPath, parameters, {
    cwd: folder,
    env: {
      ...ENVIRONMENT,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      NODE_COMPILE_CACHE: compiled,
      MicrosoftAppId: ID,
      MicrosoftAppTenantId: ID,
      MicrosoftAppType: 'UserAssignedMsi',
      ALLOWED_TENANTS: ID,
      COORDINATORS: ID,
      PUBLIC_URL: 'https://samenkracht.voorbeeld.nl',
    },
  });
  let written = '';
  for (const stream of [bot.stdout, bot.stderr])
    stream.on('data', (chunk: Buffer) => {
      written += chunk.toString('utf8');
    });
  const ended = new Promise<number | null>((resolve) => bot.once('close', resolve));

  expect(await answered(`http://127.0.0.1:${port}/gezond`, () => bot.exitCode)).toBe(200);
  bot.kill('SIGTERM');

  expect([await ended, written.includes('"level":60')]).toEqual([0, false]);
  // All of it was taken as it was made: nothing was compiled anew.
  expect(compiledIn(compiled)).toEqual(made);
});

/** The files with compiled code, with when each was made. */
function compiledIn(place: string): readonly string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => [name, statSync(join(place, name))] as const)
    .filter(([, found]) => found.isFile())
    .map(([name, { mtimeMs }]) => `${name} ${mtimeMs}`)
    .toSorted();
}

/** The status with which this address answers at last. */
async function answered(url: string, exitCode: () => number | null): Promise<number> {
  for (const until = Date.now() + 60_000; Date.now() < until && exitCode() === null; ) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return response.status;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return 0;
}
