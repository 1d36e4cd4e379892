import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startNode } from '../../src/playground/child.ts';
import { aFreePort } from '../support/free-port.ts';

const CHILD_MODULE = join(process.cwd(), 'src', 'playground', 'child.ts');

/** A server that names no address, as Microsoft's client does. */
const SERVER = `
  import { createServer } from 'node:http';
  const server = createServer((request, response) => response.end('yes'));
  server.listen(Number(process.env.PORT), () => console.log(server.address().address));
`;

/** Starts the server as we do, and never stops it. */
const STARTER = `
  import { startNode } from ${JSON.stringify(CHILD_MODULE)};
  startNode(['server.mjs'], { cwd: process.cwd(), env: process.env });
  setInterval(() => {}, 1000);
`;

describe('a process of a local run', () => {
  let folder: string;
  let port: number;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samenkracht-child-'));
    await writeFile(join(folder, 'server.mjs'), SERVER);
    await writeFile(join(folder, 'starter.mjs'), STARTER);
    port = await aFreePort();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('can be reached from this machine only, and is gone when it has been stopped', async () => {
    const child = startNode(['server.mjs'], { cwd: folder, env: { ...process.env, PORT: String(port) } });
    await until(async () => child.lastWords() !== '' && (await answers(port)));
    expect(child.lastWords()).toBe('127.0.0.1');
    await child.stop();
    expect(await answers(port)).toBe(false);
  });

  it('ends with the process that started it, also when that one is killed', async () => {
    const starter = spawn(process.execPath, ['starter.mjs'], {
      cwd: folder,
      env: { ...process.env, PORT: String(port) },
    });
    await until(() => answers(port));
    starter.kill('SIGKILL');
    await until(async () => !(await answers(port)));
  });

  it('ends by itself when it has nothing to do', async () => {
    const child = startNode(['-e', 'process.exitCode = 3'], { cwd: folder, env: process.env });
    await child.ended;
    expect(child.lastWords()).toBe('');
  });
});

async function answers(port: number): Promise<boolean> {
  const socket = connect({ port, host: '127.0.0.1' });
  const opened = await Promise.race([
    once(socket, 'connect').then(() => true),
    new Promise<boolean>((resolve) => socket.once('error', () => resolve(false))),
  ]).catch(() => false);
  socket.destroy();
  return opened;
}

/** Looks again until it is so; the test's own time limit ends it. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}
