import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Bezorging } from '../../src/bezorging/bezorging.ts';
import { LEASE_MS } from '../../src/bezorging/delivery-record.ts';
import { partsOf, readDivision } from '../../src/bezorging/division.ts';
import { PARTS } from '../../src/bezorging/parts.ts';
import { createLeasedShare } from '../../src/bezorging/share.ts';
import type { Store } from '../../src/logboek/ports.ts';
import { addMilliseconds } from '../../src/shared/clock.ts';
import { type ConnectorStandIn, startConnectorStandIn } from '../support/connector-standin.ts';
import { changeJar, deliveringInstance, type Jars } from '../support/delivering.ts';
import { createKillable, type Killable } from '../support/killable.ts';
import { createTestClock, type TestClock } from '../support/test-clock.ts';
import { aMessage, anAddress, createTestConnector } from '../support/test-connector.ts';
import { createTestLogger } from '../support/test-logger.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';

/** Three instances on one Cosmos that divide what is due. */

const ITEMS = 150;
const CONVERSATIONS = 30;
/** Long enough for a busy machine, on which all of them stand still together. */
const TIMES = { beatEveryMs: 500, lostAfterMs: 8_000 };
const WITHIN_MS = 120_000;
const connector = createTestConnector();

type Instance = { readonly name: string; readonly bezorging: Bezorging; readonly killable: Killable };

let place: TestStorePlace;
let store: Store;
let teams: ConnectorStandIn;
let clock: TestClock;
let jars: Jars;
let instances: Instance[];
/** Which instances looked at each jar. */
let lookedAt: Map<string, Set<string>>;

beforeEach(async () => {
  place = await makeStorePlace('cosmos');
  store = await place.open();
  teams = await startConnectorStandIn();
  clock = createTestClock();
  jars = new Map();
  instances = [];
  lookedAt = new Map();
});
afterEach(async () => {
  for (const { bezorging, killable } of instances) if (!killable.isDead()) await bezorging.stop();
  await teams.close();
  await store.close();
  await place.remove();
});

const fill = async (): Promise<void> => {
  for (let index = 0; index < ITEMS; index += 1) {
    const target = `persoon:${index % CONVERSATIONS}`;
    const post = { id: `post-${index}`, target, message: aMessage(`Vraag nummer ${index}.`) };
    await changeJar({ store, clock, jars }, `pot-${index}`, 1, post);
  }
};

async function join(name: string, killable: Killable = createKillable(() => false)): Promise<Instance> {
  const { notes } = killable.store(store);
  if (!notes) throw new Error('Cosmos has notes');
  const logger = createTestLogger();
  const bezorging = deliveringInstance({
    store,
    connector,
    clock,
    logger,
    jars,
    killable,
    addressOf: (target) => ({ ...anAddress(teams.url), conversationId: `a:${target}` }),
    share: createLeasedShare({ notes, instance: name, logger, times: TIMES }),
    looksAt(id) {
      lookedAt.set(id, (lookedAt.get(id) ?? new Set()).add(name));
    },
  });
  const instance = { name, bezorging, killable };
  instances.push(instance);
  await bezorging.start();
  return instance;
}

/** Looks as the bot does every few seconds, until that is so. */
async function workUntil(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + WITHIN_MS; !(await isSo()); ) {
    if (performance.now() > end) throw new Error('it was not done in time');
    const living = instances.filter(({ killable }) => !killable.isDead());
    await Promise.all(
      living.map(({ bezorging, killable }) => Promise.race([bezorging.sweep(), killable.dead])),
    );
    await sleep(100);
    clock.advance(100);
  }
}

const sentBy = ({ killable }: Instance): number =>
  killable.steps.filter((step) => step === 'after POST').length;
/** Is nothing due, now or soon? @param withinMs how soon; absent: ever */
const nothingDue = async (withinMs?: number): Promise<boolean> => {
  const until = withinMs === undefined ? '2099-01-01T00:00:00.000Z' : addMilliseconds(clock.now(), withinMs);
  return (await store.readModels.due(until, 1)).length === 0;
};

/** Until all of them have their part. */
async function divided(): Promise<void> {
  for (;;) {
    const division = readDivision((await store.notes?.get('verdeling'))?.note);
    const each = instances.map(({ name }) => partsOf(division, name).length);
    if (each.reduce((sum, one) => sum + one, 0) === PARTS && Math.max(...each) - Math.min(...each) < 2)
      return;
    await sleep(50);
  }
}

/** How often each item was posted, for those that were not posted exactly once. */
function notOnce(): readonly string[] {
  return Array.from({ length: ITEMS }, (_, index) => {
    const posts = teams.requests.filter(({ activity }) =>
      JSON.stringify(activity).includes(`Vraag nummer ${index}.`),
    );
    return posts.length === 1 ? [] : [`${index}: ${posts.length} times`];
  }).flat();
}

test('three instances divide what is due: each posts its part, once, and nobody looks at what is of another', async () => {
  const all = [await join('een'), await join('twee'), await join('drie')];
  await divided();
  await fill();

  await workUntil(() => nothingDue());

  expect(notOnce()).toEqual([]);
  expect([...lookedAt.values()].filter((names) => names.size > 1)).toEqual([]);
  expect(Math.min(...all.map(sentBy))).toBeGreaterThan(ITEMS / 6);
});

test('when one of three is killed, the others do its part as well, and nothing is posted twice', async () => {
  let posts = 0;
  const dying = createKillable((step) => {
    if (step === 'before POST') posts += 1;
    return posts === 10;
  });
  const [one, lost] = [await join('een'), await join('twee', dying), await join('drie')];
  await divided();
  await fill();

  // What it had claimed is looked at when the claim has run out.
  await workUntil(async () => dying.isDead() && (await nothingDue(5_000)));
  clock.advance(LEASE_MS);
  await workUntil(() => nothingDue());

  const uncertain = await store.deliveries.byState('uncertain', { limit: ITEMS });
  // It died at the tenth; one before that may have been on its way still.
  expect(lost.killable.steps.filter((step) => step === 'before POST')).toHaveLength(10);
  expect(notOnce().filter((item) => !item.endsWith(': 0 times'))).toEqual([]);
  expect(notOnce().length).toBeLessThanOrEqual(uncertain.length);
  expect(uncertain.length).toBeLessThanOrEqual(25);
  expect(sentBy(one)).toBeGreaterThan(ITEMS / 6);
});

test('one that wakes after others took over posts nothing of what it was about to post', async () => {
  // It hangs between having looked and claiming, as a process does that the machine froze.
  let wakeUp: () => void = () => undefined;
  const frozen = new Promise<void>((resolve) => {
    wakeUp = resolve;
  });
  let isFrozen = false;
  const asleep = createKillable(() => false);
  const real = asleep.store;
  const freezing: Killable = {
    ...asleep,
    store(below) {
      const { deliveries, notes, ...rest } = real(below);
      const waits = async (): Promise<void> => (isFrozen ? frozen : undefined);
      return {
        ...rest,
        deliveries: {
          ...deliveries,
          async get(id) {
            const found = await deliveries.get(id);
            isFrozen = true;
            await waits();
            return found;
          },
        },
        notes: notes && {
          get: async (id) => waits().then(() => notes.get(id)),
          put: async (id, note, etag) => waits().then(() => notes.put(id, note, etag)),
        },
      };
    },
  };
  const [sleeper, other] = [await join('een', freezing), await join('twee')];
  await divided();
  await fill();

  await workUntil(async () => isFrozen && sentBy(other) === ITEMS);
  wakeUp();
  await workUntil(() => nothingDue());
  await sleeper.bezorging.idle();

  expect(notOnce()).toEqual([]);
  expect(sentBy(sleeper)).toBe(0);
});
