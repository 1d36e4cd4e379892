import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { freePort } from '../../src/playground/free-port.ts';

test('any port is one that can be listened on, never 0, and another when the first is taken', async () => {
  const first = await freePort(0);
  expect(first).toBeGreaterThan(1024);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(first, '127.0.0.1', resolve));
  const second = await freePort(0);
  await new Promise((resolve) => server.close(resolve));
  expect(second).toBeGreaterThan(first);
  expect(await freePort(0, new Set([first, second]))).toBeGreaterThan(first);
});
