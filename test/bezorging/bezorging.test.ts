import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Bezorging, createBezorging } from '../../src/bezorging/bezorging.ts';
import type { PostSource } from '../../src/bezorging/ports.ts';
import { createWholeShare } from '../../src/bezorging/share.ts';
import type { Post } from '../../src/bot/ports.ts';
import type { Store } from '../../src/logboek/ports.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { addMilliseconds } from '../../src/shared/clock.ts';
import { type ConnectorStandIn, startConnectorStandIn } from '../support/connector-standin.ts';
import { createFailingStore, type FailingStore } from '../support/failing-store.ts';
import { createTestClock, MONDAY, type TestClock } from '../support/test-clock.ts';
import { aMessage, anAddress, createTestConnector, TO_SAMIRA } from '../support/test-connector.ts';
import { createTestLogger, type TestLogger } from '../support/test-logger.ts';

const connector = createTestConnector();
let folder: string;
let failing: FailingStore;
let store: Store;
let teams: ConnectorStandIn;
let clock: TestClock;
let logger: TestLogger;
let reachable: boolean;
let bezorging: Bezorging;
/** What should stand for each jar now. */
let wanted: Map<string, readonly Post[]>;
/** The last faces of what is not wanted any more, by the id of the post. */
let last: Map<string, Post>;
/** The jar of which the posts cannot be computed. */
let broken: string | undefined;
/** The jar of which the posts take long to compute, and when that was done. */
const BIG = 'big';
let looks: { began: number; ended: number }[];
/** Every jar of which the posts were computed, in order. */
let lookedAt: string[];

const post = (id: string, text = 'Een vraag.'): Post => ({
  id,
  target: TO_SAMIRA,
  message: aMessage(text),
});
const jars: PostSource = {
  kind: 'pot',
  async posts(id) {
    lookedAt.push(id);
    if (id === broken) throw new TypeError('broken');
    if (id === BIG) {
      const began = performance.now();
      await sleep(20);
      looks.push({ began, ended: performance.now() });
    }
    return wanted.get(id) ?? [];
  },
  retired: async (_id, { id }) => last.get(id),
};

function start(
  readModels = store.readModels,
  foresee: () => Promise<unknown> = async () => undefined,
): Bezorging {
  return createBezorging({
    async foresee() {
      await foresee();
    },
    readModels,
    deliveries: store.deliveries,
    sources: [jars],
    clock,
    logger,
    connector,
    sleep: clock.sleep,
    addressOf: async () => (reachable ? anAddress(teams.url) : undefined),
    onGone: async () => undefined,
    share: createWholeShare(),
    stopping: new AbortController().signal,
    isPaused: async () => false,
    onUncertain: () => undefined,
    quietUntil: async () => undefined,
    settleMs: 0,
  });
}

/** A jar changed: its read model has a new version and is due. */
async function change(id: string, version: number, ...posts: readonly Post[]): Promise<void> {
  wanted.set(id, posts);
  await store.readModels.save({ kind: 'pot', id, version, body: {}, keys: {}, dueAt: clock.now() });
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenkracht-bezorging-'));
  failing = createFailingStore();
  store = failing.wrap(openSqliteStore(folder));
  teams = await startConnectorStandIn();
  clock = createTestClock();
  logger = createTestLogger();
  reachable = true;
  wanted = new Map();
  last = new Map();
  broken = undefined;
  looks = [];
  lookedAt = [];
  bezorging = start();
});
afterEach(async () => {
  mock.timers.reset();
  await bezorging.stop();
  await teams.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a round', () => {
  test('looks at what is due, and at nothing once all stands', async () => {
    await change('a', 1, post('p1'));
    await change('b', 1, post('p2'));

    expect(await bezorging.sweep()).toBe(2);
    await bezorging.idle();

    expect(teams.requests).toHaveLength(2);
    expect(await bezorging.sweep()).toBe(0);
  });

  test('of a source with much to read is followed by a rest, and its last change is seen all the same', async () => {
    await change(BIG, 1);
    while (looks.length < 3) {
      bezorging.nudge('pot', BIG);
      await sleep(1);
    }
    await change(BIG, 2, post('p1', 'Het laatste nieuws.'));
    bezorging.nudge('pot', BIG);
    await bezorging.idle();

    const rests = looks.slice(1).map(({ began }, index) => began - (looks[index]?.ended ?? 0));
    const atLeast = looks.map(({ began, ended }) => Math.min(5 * (ended - began), 900));
    expect(rests.length).toBeGreaterThan(1);
    for (const [index, rest] of rests.entries()) expect(rest).toBeGreaterThan(atLeast[index] ?? 0);
    expect(JSON.stringify(teams.shown())).toContain('Het laatste nieuws.');
  });

  test('over what is due on a later day, and needs nothing then, leaves that day as it is', async () => {
    const anHour = 3_600_000;
    const later = addMilliseconds(clock.now(), anHour);
    const dueAt = async () => (await store.readModels.get('pot', 'a'))?.dueAt;
    await store.readModels.save({ kind: 'pot', id: 'a', version: 1, body: {}, keys: {}, dueAt: later });

    bezorging.nudge('pot', 'a');
    await bezorging.idle();
    expect([lookedAt, await dueAt()]).toEqual([['a'], later]);

    clock.advance(anHour);
    await bezorging.sweep();
    await bezorging.idle();
    expect([lookedAt, await dueAt()]).toEqual([['a', 'a'], undefined]);
  });

  test('comes back for a post that must wait, at its moment', async () => {
    teams.script({ status: 429, retryAfter: '60' });
    await change('a', 1, post('p1'));
    await bezorging.sweep();
    await bezorging.idle();

    clock.advance(30_000);
    expect(await bezorging.sweep()).toBe(0);
    clock.advance(30_000);
    expect(await bezorging.sweep()).toBe(1);
    await bezorging.idle();

    expect(teams.shown()).toHaveLength(1);
  });

  test('stays due when something changed while it was under way', async () => {
    await change('a', 1, post('p1', 'Oud.'));
    teams.answerBy(() => {
      // The jar changes at the moment at which the first post is being sent.
      teams.answerBy(undefined);
      wanted.set('a', [post('p1', 'Nieuw.')]);
      void store.readModels.save({ kind: 'pot', id: 'a', version: 2, body: {}, keys: {}, dueAt: MONDAY });
      return undefined;
    });
    await bezorging.sweep();
    await bezorging.idle();

    expect(await bezorging.sweep()).toBe(1);
    await bezorging.idle();

    expect(JSON.stringify(teams.shown())).toContain('Nieuw.');
  });

  test('stays due when another instance marked it while it was under way', async () => {
    await change('a', 1, post('p1', 'Oud.'));
    teams.answerBy(() => {
      // Something that the posts follow from changed, but not the jar itself; the other instance dies right after it.
      teams.answerBy(undefined);
      clock.advance(10);
      void store.readModels.setDue('pot', 'a', 1, clock.now());
      return { status: 429, retryAfter: '3600' };
    });
    await bezorging.sweep();
    await bezorging.idle();

    expect(await bezorging.sweep()).toBe(1);
  });

  test('that fails in the store is done again by the next one', async () => {
    await change('a', 1, post('p1'));
    failing.fail('deliveries');
    await bezorging.sweep();
    await bezorging.idle();
    expect(teams.requests).toEqual([]);
    expect(logger.lines).toContainEqual(
      expect.objectContaining({ level: 'warn', message: 'delivery postponed' }),
    );

    failing.recover();
    await bezorging.sweep();
    await bezorging.idle();

    expect(teams.requests).toHaveLength(1);
  });

  test('says of a post that could not go yet and is not wanted any more that it need not', async () => {
    teams.script({ status: 429, retryAfter: '60' });
    await change('a', 1, post('p1', 'De vergadering is op 3 maart.'));
    await bezorging.sweep();
    await bezorging.idle();

    await change('a', 2, post('p2', 'De vergadering is op 10 maart.'));
    clock.advance(60_000);
    await bezorging.sweep();
    await bezorging.idle();

    expect((await store.deliveries.get('p1'))?.delivery).toMatchObject({
      state: 'waiting',
      reason: 'not wanted',
    });
    expect(teams.shown()).toHaveLength(1);

    await change(
      'a',
      3,
      post('p1', 'De vergadering is op 3 maart.'),
      post('p2', 'De vergadering is op 10 maart.'),
    );
    clock.advance(1_000);
    await bezorging.sweep();
    await bezorging.idle();

    expect((await store.deliveries.get('p1'))?.delivery.state).toBe('sent');
  });

  test('keeps what is over true where it stands, and brings it to nobody who never got it', async () => {
    await change('a', 1, post('p1'), post('p2'));
    await bezorging.sweep();
    await bezorging.idle();
    reachable = false;
    await change('a', 2, post('p1'), post('p2'), post('p3'));
    await bezorging.sweep();
    await bezorging.idle();
    reachable = true;

    const over = (id: string): Post => ({ ...post(id, 'Dit is klaar.'), isOver: true });
    await change('a', 3, over('p1'), post('p2'), over('p3'), over('p4'));
    await bezorging.sweep();
    await bezorging.idle();

    expect(teams.shown().map(({ activity }) => JSON.stringify(activity).includes('Dit is klaar.'))).toEqual([
      true,
      false,
    ]);
    expect((await store.deliveries.get('p3'))?.delivery.reason).toBe('not wanted');
  });

  test('asks for a last face only of what stands somewhere', async () => {
    last = new Map(['p1', 'p2'].map((id) => [id, post(id, 'Dit bericht is van eerder.')]));
    await change('a', 1, post('p1'));
    await bezorging.sweep();
    await bezorging.idle();
    reachable = false;
    await change('a', 2, post('p1'), post('p2'));
    await bezorging.sweep();
    await bezorging.idle();
    reachable = true;
    await change('a', 3);
    await bezorging.sweep();
    await bezorging.idle();

    expect(teams.shown()).toHaveLength(1);
    expect(JSON.stringify(teams.shown())).toContain('Dit bericht is van eerder.');
  });

  test('of one source that is broken does not hold up the others', async () => {
    await change('a', 1, post('p1'));
    await change('b', 1, post('p2'));
    broken = 'a';

    await bezorging.sweep();
    await bezorging.idle();

    expect(teams.requests).toHaveLength(1);
    expect(logger.lines).toContainEqual(
      expect.objectContaining({ level: 'error', message: 'delivery round failed' }),
    );
  });
});

describe('what another instance did', () => {
  test('since the sweep saw that it was due, is not done again', async () => {
    await change('a', 1, post('post a'));
    await change('b', 1);
    const seen = await store.readModels.due(clock.now(), 10);
    await bezorging.sweep();
    await bezorging.idle();
    // What a sweep read counts for a second.
    const other = start({ ...store.readModels, due: async () => seen }, () => sleep(1_100));

    await other.sweep();
    await other.idle();
    expect(lookedAt).toEqual(['a', 'b']);

    // Whoever hears of a change looks, whatever the store says.
    other.nudge('pot', 'a');
    await other.idle();
    expect(lookedAt).toEqual(['a', 'b', 'a']);
    expect(teams.requests).toHaveLength(1);
  });

  test('is left to it for five seconds, and then found by a regular sweep', async () => {
    mock.timers.enable({ apis: ['setInterval'] });
    const sweeps: Promise<unknown>[] = [];
    const watching = start({
      ...store.readModels,
      due(until, limit) {
        const due = store.readModels.due(until, limit);
        sweeps.push(due);
        return due;
      },
    });
    const sweepAfter = async (milliseconds: number): Promise<void> => {
      clock.advance(milliseconds);
      mock.timers.tick(5_000);
      await sweeps.at(-1);
      await new Promise((resolve) => setImmediate(resolve));
      await watching.idle();
    };
    await watching.start();
    // Marked by an instance that then died.
    await change('a', 1, post('post a'));

    await sweepAfter(4_000);
    expect(lookedAt).toEqual([]);

    await sweepAfter(1_000);
    expect(lookedAt).toEqual(['a']);
    expect(teams.requests).toHaveLength(1);
    await watching.stop();
  });
});

describe('a nudge', () => {
  test('of the same source many times at once sends each post once', async () => {
    await change('a', 1, post('p1'));
    for (let times = 0; times < 50; times += 1) bezorging.nudge('pot', 'a');
    await bezorging.idle();

    expect(teams.requests).toHaveLength(1);
  });

  test('while it is under way looks once more afterwards', async () => {
    await change('a', 1, post('p1', 'Oud.'));
    bezorging.nudge('pot', 'a');
    await new Promise((resolve) => setImmediate(resolve));
    await change('a', 2, post('p1', 'Nieuw.'));
    bezorging.nudge('pot', 'a');
    await bezorging.idle();

    expect(JSON.stringify(teams.shown())).toContain('Nieuw.');
    expect(teams.shown()).toHaveLength(1);
  });

  test('of a kind without posts, or after the stop, does nothing', async () => {
    await change('a', 1, post('p1'));
    bezorging.nudge('persoon', 'x');
    await bezorging.stop();
    bezorging.nudge('pot', 'a');
    await bezorging.idle();

    expect(teams.requests).toEqual([]);
  });
});

describe('somebody who can be reached now', () => {
  test('gets everything that waited', async () => {
    reachable = false;
    await change('a', 1, post('p1'), post('p2'));
    await bezorging.sweep();
    await bezorging.idle();
    expect(teams.requests).toEqual([]);

    reachable = true;
    await bezorging.wake(TO_SAMIRA);
    await bezorging.idle();

    expect(teams.requests).toHaveLength(2);
  });

  test('gets it after a restart too, although nobody wakes it', async () => {
    reachable = false;
    await change('a', 1, post('p1'));
    await bezorging.sweep();
    await bezorging.stop();

    reachable = true;
    bezorging = start();
    await bezorging.start();
    await bezorging.idle();

    expect(teams.requests).toHaveLength(1);
  });
});
