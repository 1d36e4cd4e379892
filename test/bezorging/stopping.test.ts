import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Bezorging, createBezorging } from '../../src/bezorging/bezorging.ts';
import { createWholeShare } from '../../src/bezorging/share.ts';
import type { Store } from '../../src/logboek/ports.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { type ConnectorStandIn, startConnectorStandIn } from '../support/connector-standin.ts';
import { createTestClock } from '../support/test-clock.ts';
import { aMessage, anAddress, createTestConnector } from '../support/test-connector.ts';
import { createTestLogger } from '../support/test-logger.ts';

const TARGETS = ['persoon:een', 'persoon:twee', 'persoon:drie'];
let folder: string;
let store: Store;
let teams: ConnectorStandIn;
let stopping: AbortController;
let bezorging: Bezorging;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenkracht-stopping-'));
  store = openSqliteStore(folder);
  teams = await startConnectorStandIn();
  stopping = new AbortController();
  const clock = createTestClock();
  bezorging = createBezorging({
    readModels: store.readModels,
    deliveries: store.deliveries,
    sources: [
      {
        kind: 'pot',
        posts: async () => TARGETS.map((target) => ({ id: `post ${target}`, target, message: aMessage() })),
      },
    ],
    clock,
    logger: createTestLogger(),
    connector: createTestConnector(),
    sleep: clock.sleep,
    // Each in a conversation of its own, so that none waits for another.
    addressOf: async (target) => ({ ...anAddress(teams.url), conversationId: `a:${target}` }),
    onGone: async () => undefined,
    share: createWholeShare(),
    stopping: stopping.signal,
    isPaused: async () => false,
    onUncertain: () => undefined,
    quietUntil: async () => undefined,
    settleMs: 0,
  });
  await store.readModels.save({ kind: 'pot', id: 'a', version: 1, body: {}, keys: {}, dueAt: clock.now() });
});
afterEach(async () => {
  await bezorging.stop();
  await teams.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

test('of one source with posts for three people, what was not begun at the stop is neither claimed nor sent', async () => {
  teams.answerBy(() => {
    stopping.abort();
    return undefined;
  });

  await bezorging.sweep();
  await bezorging.idle();

  expect(teams.requests).toHaveLength(1);
  // On a slow disk the stop comes before the last of them is planned: then it has no record yet, which is as good.
  const deliveries = await store.deliveries.bySource('pot:a');
  const [sent, ...others] = deliveries.toSorted((a, b) => b.attempt - a.attempt);
  expect(sent).toMatchObject({ target: 'persoon:een', state: 'sent', attempt: 1 });
  for (const other of others)
    expect(other).toMatchObject({ state: 'waiting', reason: 'planned', attempt: 0 });
  const [source] = await store.readModels.due('9999', 1);
  expect(source).toMatchObject({ id: 'a', dueAt: expect.any(String) });
});
