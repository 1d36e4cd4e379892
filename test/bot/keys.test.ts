import { mock } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createKeys, type Keys } from '../../src/bot/keys.ts';
import { createTestLogger, type TestLogger } from '../support/test-logger.ts';

let fetched: number;
let isReachable: boolean;
let logger: TestLogger;
let keys: Keys;

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  fetched = 0;
  isReachable = true;
  logger = createTestLogger();
  keys = createKeys(async () => {
    fetched += 1;
    if (!isReachable) throw new Error('with inner words');
  }, logger);
});
afterEach(() => {
  keys.stop();
  mock.timers.reset();
});

const MINUTE = 60_000;

/** Half a minute after the other, since what is fetched sets the next timer. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += MINUTE / 2) {
    await turn();
    mock.timers.tick(MINUTE / 2);
  }
  await turn();
}

test('keys are fetched at the start, and renewed every hour', async () => {
  keys.start();
  await turn();
  expect([keys.present(), fetched]).toEqual([true, 1]);

  await pass(3 * 60 * MINUTE);
  expect(fetched).toBe(4);
});

test('while they cannot be had it is tried every half minute, and logged without inner words', async () => {
  isReachable = false;
  keys.start();
  await pass(2 * MINUTE);
  expect([keys.present(), fetched]).toEqual([false, 5]);
  expect(logger.text()).not.toContain('inner words');

  isReachable = true;
  await pass(MINUTE / 2);
  expect(keys.present()).toBe(true);
});

test('a renewal that fails leaves what is there', async () => {
  keys.start();
  await turn();
  isReachable = false;
  await pass(60 * MINUTE);

  expect([keys.present(), fetched]).toEqual([true, 2]);
});

test('after a stop nothing is fetched any more', async () => {
  keys.start();
  await turn();
  keys.stop();
  await pass(5 * 60 * MINUTE);

  expect(fetched).toBe(1);
});
