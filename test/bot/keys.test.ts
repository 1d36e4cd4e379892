import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createKeys, type Keys } from '../../src/bot/keys.ts';
import { createTestLogger, type TestLogger } from '../support/test-logger.ts';

let fetched: number;
let isReachable: boolean;
let logger: TestLogger;
let keys: Keys;

beforeEach(() => {
  jest.useFakeTimers();
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
  jest.useRealTimers();
});

const MINUTE = 60_000;

test('keys are fetched at the start, and renewed every hour', async () => {
  keys.start();
  await jest.advanceTimersByTimeAsync(0);
  expect([keys.present(), fetched]).toEqual([true, 1]);

  await jest.advanceTimersByTimeAsync(3 * 60 * MINUTE);
  expect(fetched).toBe(4);
});

test('while they cannot be had it is tried every half minute, and logged without inner words', async () => {
  isReachable = false;
  keys.start();
  await jest.advanceTimersByTimeAsync(2 * MINUTE);
  expect([keys.present(), fetched]).toEqual([false, 5]);
  expect(logger.text()).not.toContain('inner words');

  isReachable = true;
  await jest.advanceTimersByTimeAsync(MINUTE / 2);
  expect(keys.present()).toBe(true);
});

test('a renewal that fails leaves what is there', async () => {
  keys.start();
  await jest.advanceTimersByTimeAsync(0);
  isReachable = false;
  await jest.advanceTimersByTimeAsync(60 * MINUTE);

  expect([keys.present(), fetched]).toEqual([true, 2]);
});

test('after a stop nothing is fetched any more', async () => {
  keys.start();
  await jest.advanceTimersByTimeAsync(0);
  keys.stop();
  await jest.advanceTimersByTimeAsync(5 * 60 * MINUTE);

  expect(fetched).toBe(1);
});
