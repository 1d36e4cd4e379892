import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Bezorging } from '../../src/bezorging/bezorging.ts';
import { LEASE_MS } from '../../src/bezorging/delivery-record.ts';
import type { Address } from '../../src/bot/ports.ts';
import { DELIVERY_STATES, type Store } from '../../src/logboek/ports.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { type ConnectorStandIn, startConnectorStandIn } from '../support/connector-standin.ts';
import { changeJar, deliveringInstance, type Jars } from '../support/delivering.ts';
import { createKillable, type Killable } from '../support/killable.ts';
import { createTestClock, type TestClock } from '../support/test-clock.ts';
import { aMessage, anAddress, createTestConnector } from '../support/test-connector.ts';
import { createTestLogger } from '../support/test-logger.ts';

const ITEMS = 1000;
const CONVERSATIONS = 200;
const connector = createTestConnector();

let folder: string;
let stores: readonly [Store, Store];
let teams: ConnectorStandIn;
let clock: TestClock;
let jars: Jars;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenkracht-two-'));
  stores = [openSqliteStore(folder), openSqliteStore(folder)];
  teams = await startConnectorStandIn();
  clock = createTestClock();
  jars = new Map();
  const fill = (index: number): Promise<void> => {
    const target = `persoon:${index % CONVERSATIONS}`;
    const post = { id: `post-${index}`, target, message: aMessage(`Vraag nummer ${index}.`) };
    return changeJar({ store: stores[0], clock, jars }, `pot-${index}`, 1, post);
  };
  await Promise.all(Array.from({ length: ITEMS }, (_, index) => fill(index)));
});
afterEach(async () => {
  await teams.close();
  for (const store of stores) await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** One instance with its own connection to the shared file. */
function instance(store: Store, killable: Killable): Bezorging {
  const addressOf = (target: string): Address => ({ ...anAddress(teams.url), conversationId: `a:${target}` });
  const logger = createTestLogger();
  return deliveringInstance({ store, connector, clock, logger, jars, addressOf, killable });
}

/** Sweeps as the bot does, until nothing is due any more. */
async function work(bezorging: Bezorging): Promise<void> {
  while ((await bezorging.sweep()) > 0) await bezorging.idle();
}

/** How often each item was posted, for those that were not posted exactly once. */
function notOnce(): readonly string[] {
  const counts = new Map<string, number>();
  for (const { activity } of teams.requests) {
    const item = /Vraag nummer \d+/.exec(JSON.stringify(activity))?.[0] ?? 'something else';
    counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return Array.from({ length: ITEMS }, (_, index) => `Vraag nummer ${index}`)
    .filter((item) => counts.get(item) !== 1)
    .map((item) => `${item}: ${counts.get(item) ?? 0} times`);
}

async function statesOf(store: Store): Promise<Record<string, number>> {
  const states: Record<string, number> = {};
  for (const state of DELIVERY_STATES)
    states[state] = (await store.deliveries.byState(state, { limit: 2 * ITEMS })).length;
  return states;
}

const postsBy = ({ steps }: Killable): number => steps.filter((step) => step === 'after POST').length;

test('two instances on one store, 1 000 due items: each is posted once, and both do their part', async () => {
  const [one, two] = [createKillable(() => false), createKillable(() => false)];

  await Promise.all([work(instance(stores[0], one)), work(instance(stores[1], two))]);

  expect(notOnce()).toEqual([]);
  expect(await statesOf(stores[0])).toMatchObject({ sent: ITEMS });
  expect(postsBy(one) + postsBy(two)).toBe(ITEMS);
  expect(Math.min(postsBy(one), postsBy(two))).toBeGreaterThan(0);
});

test('when one of the two is killed half-way, the other does the rest; what was under way is uncertain', async () => {
  let posts = 0;
  const dying = createKillable((step) => {
    if (step === 'before POST') posts += 1;
    return posts === ITEMS / 4;
  });
  const surviving = createKillable(() => false);
  const survivor = instance(stores[1], surviving);

  await Promise.all([Promise.race([work(instance(stores[0], dying)), dying.dead]), work(survivor)]);
  clock.advance(LEASE_MS);
  await work(survivor);

  const { sent = 0, uncertain = 0, ...others } = await statesOf(stores[1]);
  expect(dying.isDead()).toBe(true);
  expect(sent + uncertain).toBe(ITEMS);
  expect(uncertain).toBeGreaterThan(0);
  expect(uncertain).toBeLessThanOrEqual(25);
  expect(Object.values(others).every((number) => number === 0)).toBe(true);
  // Nothing twice; what was not posted is among the uncertain ones.
  expect(notOnce().filter((item) => !item.endsWith(': 0 times'))).toEqual([]);
  expect(notOnce().length).toBeLessThanOrEqual(uncertain);
});
