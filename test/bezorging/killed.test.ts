import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Bezorging } from '../../src/bezorging/bezorging.ts';
import { LEASE_MS } from '../../src/bezorging/delivery-record.ts';
import type { Post } from '../../src/bot/ports.ts';
import type { Store } from '../../src/logboek/ports.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { type ConnectorStandIn, startConnectorStandIn } from '../support/connector-standin.ts';
import { changeJar, deliveringInstance, type Jars } from '../support/delivering.ts';
import { createKillable, type Killable } from '../support/killable.ts';
import { createTestClock } from '../support/test-clock.ts';
import { aMessage, anAddress, createTestConnector, TO_SAMIRA } from '../support/test-connector.ts';
import { createTestLogger } from '../support/test-logger.ts';

const connector = createTestConnector();
const clock = createTestClock();
const logger = createTestLogger();
const jars: Jars = new Map();
let folder: string;
let store: Store;
let teams: ConnectorStandIn;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenkracht-killed-'));
  store = openSqliteStore(folder);
  teams = await startConnectorStandIn();
});
afterAll(async () => {
  await teams.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

function instance(killable?: Killable): Bezorging {
  const parts = { store, connector, clock, logger, jars, addressOf: () => anAddress(teams.url) };
  return deliveringInstance({ ...parts, ...(killable ? { killable } : {}) });
}

/** Delivers what is due, until it is done or dies. */
async function deliver(killable?: Killable): Promise<void> {
  const bezorging = instance(killable);
  const done = (async () => {
    await bezorging.sweep();
    await bezorging.idle();
  })();
  await Promise.race([done, ...(killable ? [killable.dead] : [])]);
}

/** The bot is started again at once, when its claim has run out, and some times after that. */
async function startAgain(): Promise<void> {
  await deliver();
  for (let times = 0; times < 3; times += 1) {
    clock.advance(LEASE_MS);
    await deliver();
  }
}

const post = (id: string, text: string): Post => ({ id, target: TO_SAMIRA, message: aMessage(text) });

/** What stands in Teams and what the bot knows of it. */
async function stateOf(
  id: string,
): Promise<{ state?: string; posted: number; shown: string; isListed: boolean }> {
  const posted = teams.requests.filter(
    ({ method, activity }) => method === 'POST' && JSON.stringify(activity).includes(`${id}.`),
  );
  const shown = teams.shown().map(({ activity }) => JSON.stringify(activity));
  const troubled = await store.deliveries.byState('uncertain', { limit: 1000 });
  return {
    state: (await store.deliveries.get(id))?.delivery.state,
    posted: posted.length,
    shown: shown.find((text) => text.includes(`${id}.`)) ?? '',
    isListed: troubled.some((delivery) => delivery.id === id),
  };
}

/** What is wrong with a new post that was killed somewhere; nothing: undefined. */
async function wrongWithPost(id: string): Promise<string | undefined> {
  const { state, posted, isListed } = await stateOf(id);
  if (posted > 1) return `posted ${posted} times`;
  if (state === 'sent') return posted === 1 ? undefined : 'called sent, but it was not posted';
  if (state === 'uncertain') return isListed ? undefined : 'skipped in silence';
  return `ends as ${state}`;
}

test('killed at every step of a new post: never posted twice, and only between claim and outcome uncertain', async () => {
  const wrong: string[] = [];
  const uncertain: string[] = [];
  for (let at = 1; ; at += 1) {
    count += 1;
    const id = `nieuw-${count}`;
    await changeJar({ store, clock, jars }, id, 1, post(id, `Vraag ${id}.`));
    const killable = createKillable((_step, number) => number === at);
    await deliver(killable);
    const killedAt = killable.isDead() ? `step ${at}, ${killable.steps.at(-1)}` : 'no step';
    await startAgain();

    const found = await wrongWithPost(id);
    if (found !== undefined) wrong.push(`killed at ${killedAt}: ${found}`);
    if ((await stateOf(id)).state === 'uncertain') uncertain.push(killable.steps.at(-1) ?? '');
    if (!killable.isDead()) break;
  }

  expect(wrong).toEqual([]);
  expect(uncertain).toEqual([
    'after replace delivery',
    'before POST',
    'after POST',
    'before replace delivery',
  ]);
});

test('killed at every step of an update: it is repeated until it stands, and nothing is posted anew', async () => {
  const wrong: string[] = [];
  let steps: readonly string[] = [];
  for (let at = 1; ; at += 1) {
    count += 1;
    const id = `oud-${count}`;
    await changeJar({ store, clock, jars }, id, 1, post(id, `Vraag ${id}.`));
    await deliver();
    clock.advance(1000);
    await changeJar({ store, clock, jars }, id, 2, post(id, `Antwoord ${id}.`));
    const killable = createKillable((_step, number) => number === at);
    await deliver(killable);
    await startAgain();

    const { state, posted, shown } = await stateOf(id);
    const isWell = state === 'sent' && posted === 1 && shown.includes(`Antwoord ${id}.`);
    if (!isWell)
      wrong.push(`killed at step ${at}, ${killable.steps.at(-1)}: ${state}, posted ${posted} times`);
    steps = killable.steps;
    if (!killable.isDead()) break;
  }

  expect(wrong).toEqual([]);
  expect(steps).toContain('before PUT');
});

test('killed again and again, at any steps: still never posted twice and never skipped in silence', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ at: fc.integer({ min: 1, max: 22 }), waits: fc.boolean() }), {
        minLength: 2,
        maxLength: 5,
      }),
      async (kills) => {
        count += 1;
        const id = `vaak-${count}`;
        await changeJar({ store, clock, jars }, id, 1, post(id, `Vraag ${id}.`));
        for (const { at, waits } of kills) {
          await deliver(createKillable((_step, number) => number === at));
          if (waits) clock.advance(LEASE_MS);
        }
        await startAgain();

        expect(await wrongWithPost(id)).toBeUndefined();
      },
    ),
    { numRuns: 40 },
  );
});
