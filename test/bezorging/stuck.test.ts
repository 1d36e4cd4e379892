import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Bezorging, createBezorging } from '../../src/bezorging/bezorging.ts';
import { createWholeShare } from '../../src/bezorging/share.ts';
import { createReadiness } from '../../src/http/readiness.ts';
import type { Store } from '../../src/logboek/ports.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { createTestClock, type TestClock } from '../support/test-clock.ts';
import { createTestConnector } from '../support/test-connector.ts';
import { createTestLogger } from '../support/test-logger.ts';

let folder: string;
let store: Store;
let clock: TestClock;
let bezorging: Bezorging;
/** Lets the rounds that hang go on. */
let release: () => void;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenkracht-stuck-'));
  store = openSqliteStore(folder);
  clock = createTestClock();
  const hanging = new Promise<void>((resolve) => {
    release = resolve;
  });
  bezorging = createBezorging({
    readModels: store.readModels,
    deliveries: store.deliveries,
    sources: [
      {
        kind: 'pot',
        async posts(id) {
          if (id === 'broken') throw new TypeError('broken');
          await hanging;
          return [];
        },
      },
    ],
    clock,
    logger: createTestLogger(),
    connector: createTestConnector(),
    sleep: clock.sleep,
    addressOf: async () => undefined,
    onGone: async () => undefined,
    share: createWholeShare(),
    stopping: new AbortController().signal,
    isPaused: async () => false,
    onUncertain: () => undefined,
    quietUntil: async () => undefined,
    settleMs: 0,
  });
});
afterEach(async () => {
  release();
  await bezorging.stop();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function due(id: string): Promise<void> {
  await store.readModels.save({ kind: 'pot', id, version: 1, body: {}, keys: {}, dueAt: clock.now() });
  await bezorging.sweep();
}
const isReady = (): Promise<unknown> =>
  createReadiness({
    checkStore: () => store.log.readAll('', 1),
    hasKeys: () => true,
    isStuck: () => bezorging.isStuck(),
    isRefused: () => false,
  })();
const READY = { status: 'ok', problems: [] };

describe('whether delivery is stuck', () => {
  test('is no while there is nothing to do, however long', async () => {
    clock.advance(24 * 60 * 60_000);

    expect(await isReady()).toEqual(READY);
  });

  test('is yes when a round has hung for more than five minutes, and no again when it goes on', async () => {
    await due('hangs');
    expect(await isReady()).toEqual(READY);
    clock.advance(6 * 60_000);
    expect(await isReady()).toEqual({ status: 'not ready', problems: ['deliveries'] });

    release();
    await bezorging.idle();
    expect(await isReady()).toEqual(READY);
  });

  test('is no for one source that goes wrong each time: the others are delivered', async () => {
    await due('broken');
    await bezorging.idle();
    clock.advance(6 * 60_000);
    await bezorging.sweep();
    await bezorging.idle();

    expect(await isReady()).toEqual(READY);
  });
});

describe('whether the bot is ready', () => {
  const well = {
    checkStore: async () => undefined,
    hasKeys: () => true,
    isStuck: async () => false,
    isRefused: () => false,
  };
  const fail = (): Promise<never> => Promise.reject(new Error('with inner words'));

  test('names everything that is wrong, without inner words', async () => {
    const readiness = createReadiness({
      checkStore: fail,
      hasKeys: () => false,
      isStuck: async () => true,
      isRefused: () => true,
    });

    expect(await readiness()).toEqual({
      status: 'not ready',
      problems: ['store', 'openid', 'deliveries', 'credentials'],
    });
  });

  test('is asked of the store once for many who ask at the same time, and not again at once', async () => {
    let asked = 0;
    const readiness = createReadiness({
      ...well,
      async checkStore() {
        asked += 1;
      },
    });

    await Promise.all([readiness(), readiness(), readiness()]);
    await readiness();

    expect(asked).toBe(1);
  });

  test('is asked again after a no', async () => {
    let isBroken = true;
    const readiness = createReadiness({ ...well, checkStore: () => (isBroken ? fail() : Promise.resolve()) });

    const before = await readiness();
    isBroken = false;

    expect([before.status, (await readiness()).status]).toEqual(['not ready', 'ok']);
  });
});
