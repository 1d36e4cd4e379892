import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createBerichten } from '../../src/bezorging/berichten.ts';
import { LEASE_MS } from '../../src/bezorging/delivery-record.ts';
import { createLines } from '../../src/bezorging/lines.ts';
import { createDeliverPost } from '../../src/bezorging/post-delivery.ts';
import { createWholeShare } from '../../src/bezorging/share.ts';
import { createThrottle } from '../../src/bezorging/throttle.ts';
import type { Address, CardMessage, Connector, Post } from '../../src/bot/ports.ts';
import type { Delivery, Store } from '../../src/logboek/ports.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { addMilliseconds } from '../../src/shared/clock.ts';
import {
  type ConnectorStandIn,
  type ScriptedAnswer,
  startConnectorStandIn,
} from '../support/connector-standin.ts';
import { aFreePort } from '../support/free-port.ts';
import { CARLA } from '../support/people.ts';
import { createTestClock, type TestClock } from '../support/test-clock.ts';
import { aMessage, anAddress, createTestConnector, TO_SAMIRA } from '../support/test-connector.ts';
import { createTestLogger, type TestLogger } from '../support/test-logger.ts';

const connector: Connector = createTestConnector();
/** For when no answer comes. Long enough for the request itself to leave on a busy machine. */
const impatient: Connector = createTestConnector(1_000);
let folder: string;
let store: Store;
let teams: ConnectorStandIn;
let clock: TestClock;
let logger: TestLogger;
let address: Address | undefined;
let gone: string[];
/** What has to be looked at again. */
let touchedAgain: string[];
/** Shows a post. @returns when to look again */
type Deliver = (source: string, post: Post) => Promise<string | undefined>;
let deliver: Deliver;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samenkracht-post-'));
  store = openSqliteStore(folder);
  teams = await startConnectorStandIn();
  clock = createTestClock();
  logger = createTestLogger();
  address = anAddress(teams.url);
  gone = [];
  touchedAgain = [];
  deliver = deliverFrom(store, connector);
});
afterEach(async () => {
  await teams.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** One instance of the bot, as far as posts go. */
function deliverFrom({ deliveries }: Store, sender: Connector): Deliver {
  const lines = createLines({ throttle: createThrottle(), clock });
  const deliverPost = createDeliverPost({
    deliveries,
    connector: sender,
    lines,
    share: createWholeShare(),
    sleep: clock.sleep,
    clock,
    logger,
    addressOf: async () => address,
    stopping: new AbortController().signal,
    isPaused: async () => false,
    onUncertain: () => undefined,
    quietUntil: async () => undefined,
    settleMs: 0,
    onGone: async (target) => {
      gone.push(target);
    },
    onOvertaken: async (source) => {
      touchedAgain.push(source);
    },
  });
  return async (source, one) => {
    for (;;) {
      const looked = await deliverPost(source, one);
      if ('sending' in looked) return looked.sending;
      if (lines.isEmpty()) return looked.again;
      await clock.sleep(lines.nextIn() ?? 0);
      lines.call(() => true);
    }
  };
}

const post = (message: CardMessage = aMessage()): Post => ({
  id: 'plan-1',
  target: TO_SAMIRA,
  message,
});
const send = (message?: CardMessage) => deliver('opdracht:a', post(message));
/** What Teams answers to the next request. */
function answerWith(answer: ScriptedAnswer): void {
  teams.script(answer);
  if (answer === 'hang') deliver = deliverFrom(store, impatient);
}

async function recorded(): Promise<Delivery> {
  const found = await store.deliveries.get('plan-1');
  if (!found) throw new Error('nothing was recorded');
  return found.delivery;
}

describe('a post', () => {
  test('is sent once, and not again as long as it stays the same', async () => {
    expect(await send()).toBeUndefined();
    expect(await send()).toBeUndefined();

    expect(teams.requests.map(({ method }) => method)).toEqual(['POST']);
    expect(await recorded()).toMatchObject({
      state: 'sent',
      attempt: 1,
      activityId: 'post-1',
      conversationId: 'a:samira',
    });
  });

  test('is updated in place when its content changes', async () => {
    await send();
    await send(aMessage('Het plan is ingediend.'));

    expect(teams.requests.map(({ method }) => method)).toEqual(['POST', 'PUT']);
    expect(teams.requests[1]?.path).toMatch(/activities\/post-1$/);
    expect(teams.shown()).toHaveLength(1);
  });

  test('is updated with one write: before a new post there is one more', async () => {
    let writes = 0;
    const counted: Store['deliveries'] = {
      ...store.deliveries,
      replace(delivery, etag) {
        writes += 1;
        return store.deliveries.replace(delivery, etag);
      },
    };
    deliver = deliverFrom({ ...store, deliveries: counted }, connector);
    await send();
    const before = writes;
    await send(aMessage('Het plan is ingediend.'));

    expect({ before, after: writes - before }).toEqual({ before: 2, after: 1 });
    expect(await recorded()).toMatchObject({ state: 'sent', attempt: 2, activityId: 'post-1' });
  });

  test('that another updated meanwhile is updated once more, since nobody knows which face came last', async () => {
    await send();
    let isFirst = true;
    const overtaken: Store['deliveries'] = {
      ...store.deliveries,
      async replace(delivery, etag) {
        const found = isFirst ? await store.deliveries.get(delivery.id) : undefined;
        isFirst = false;
        if (found)
          await store.deliveries.replace({ ...found.delivery, contentHash: 'of-another' }, found.etag);
        return store.deliveries.replace(delivery, etag);
      },
    };
    const behind = deliverFrom({ ...store, deliveries: overtaken }, connector);
    await behind('opdracht:a', post(aMessage('Zoals het was.')));

    expect(touchedAgain).toEqual(['opdracht:a']);
    await send(aMessage('Zoals het is.'));
    expect(teams.requests.map(({ method }) => method)).toEqual(['POST', 'PUT', 'PUT']);
    expect(JSON.stringify(teams.shown())).toContain('Zoals het is.');
  });

  test('waits for somebody who cannot be reached, without a request', async () => {
    address = undefined;
    expect(await send()).toBeUndefined();
    expect(await recorded()).toMatchObject({ state: 'waiting' });

    address = anAddress(teams.url);
    await send();

    expect(await recorded()).toMatchObject({ state: 'sent' });
    expect(teams.requests).toHaveLength(1);
  });

  test('that was deleted, and is posted again for who stands in by now, is updated where it stands now', async () => {
    await send();
    answerWith({ status: 404, code: 'ActivityNotFoundInConversation' });
    await send(aMessage('Het plan is ingediend.'));
    const berichten = createBerichten({ ...store, clock, nudge: () => undefined });
    await berichten.postAgain({ ...CARLA, rollen: ['coördinator'] }, 'plan-1');
    address = { ...anAddress(teams.url), conversationId: 'a:pieter' };

    await send(aMessage('Het plan is ingediend.'));
    await send(aMessage('Het plan is akkoord.'));

    const [, , again, update] = teams.requests;
    expect(again).toMatchObject({ method: 'POST', conversationId: 'a:pieter' });
    expect(update).toMatchObject({ method: 'PUT', conversationId: 'a:pieter' });
    expect(await recorded()).toMatchObject({ state: 'sent', conversationId: 'a:pieter' });
  });

  test('in a chat of before that is gone says nothing of the chat that somebody has now', async () => {
    await send();
    address = { ...anAddress(teams.url), conversationId: 'a:samira-anew' };
    answerWith({ status: 404, code: 'ConversationNotFound' });

    await send(aMessage('Het plan is ingediend.'));

    expect(teams.requests.at(-1)).toMatchObject({ method: 'PUT', conversationId: 'a:samira' });
    expect(gone).toEqual([]);
  });

  test('goes only to a service address that may be believed', async () => {
    address = anAddress('https://elders.voorbeeld.nl');

    await send();

    expect(await recorded()).toMatchObject({ state: 'failed', reason: 'serviceUrl not allowed' });
  });
});

/** What the bot makes of each answer; every attempt is one request, whatever the SDK would like. */
const LATER_AFTER = (seconds: number) => ({ state: 'later', seconds });
const OUTCOMES: readonly [string, ScriptedAnswer, Record<string, unknown>, Record<string, unknown>][] = [
  // answer, what becomes of a new post, what becomes of an update
  ['429 without Retry-After', { status: 429 }, LATER_AFTER(30), LATER_AFTER(30)],
  ['429 with Retry-After in seconds', { status: 429, retryAfter: '7' }, LATER_AFTER(7), LATER_AFTER(7)],
  ['412', { status: 412, code: 'PreconditionFailed' }, LATER_AFTER(30), LATER_AFTER(30)],
  ['500', { status: 500 }, { state: 'uncertain' }, LATER_AFTER(30)],
  ['502', { status: 502 }, { state: 'uncertain' }, LATER_AFTER(30)],
  ['503 with Retry-After', { status: 503, retryAfter: '5' }, { state: 'uncertain' }, LATER_AFTER(5)],
  ['504', { status: 504 }, { state: 'uncertain' }, LATER_AFTER(30)],
  ['408', { status: 408 }, { state: 'uncertain' }, LATER_AFTER(30)],
  ['a reset before it was posted', 'reset before', { state: 'uncertain' }, LATER_AFTER(30)],
  ['a reset after it was posted', 'reset after', { state: 'uncertain' }, LATER_AFTER(30)],
  ['no answer at all', 'hang', { state: 'uncertain' }, LATER_AFTER(30)],
  [
    '403 BotNotInConversationRoster',
    { status: 403, code: 'BotNotInConversationRoster' },
    { state: 'waiting', gone: true },
    { state: 'waiting', gone: true },
  ],
  [
    '404 ConversationNotFound',
    { status: 404, code: 'ConversationNotFound' },
    { state: 'waiting', gone: true },
    { state: 'waiting', gone: true },
  ],
  [
    '404 ActivityNotFoundInConversation',
    { status: 404, code: 'ActivityNotFoundInConversation' },
    { state: 'failed' },
    { state: 'failed' },
  ],
  ['403 for another reason', { status: 403, code: 'Forbidden' }, { state: 'failed' }, { state: 'failed' }],
  ['401', { status: 401 }, LATER_AFTER(60), LATER_AFTER(60)],
  ['403 BotDisabledByAdmin', { status: 403, code: 'BotDisabledByAdmin' }, LATER_AFTER(60), LATER_AFTER(60)],
  ['400', { status: 400, code: 'BadArgument' }, { state: 'failed' }, { state: 'failed' }],
  ['413', { status: 413, code: 'MessageSizeTooBig' }, { state: 'failed' }, { state: 'failed' }],
];

async function expectOutcome(again: string | undefined, expected: Record<string, unknown>): Promise<void> {
  const { state, seconds, gone: isGone } = expected;
  const delivery = await recorded();
  expect(delivery.state).toBe(state);
  expect(delivery.leaseUntil).toBeUndefined();
  expect(delivery.reason).toEqual(expect.stringMatching(/\S/));
  expect(gone).toEqual(isGone ? [TO_SAMIRA] : []);
  const retryAt = typeof seconds === 'number' ? addMilliseconds(clock.now(), seconds * 1000) : undefined;
  expect(delivery.retryAt).toBe(retryAt);
  expect(again).toBe(retryAt);
}

describe.each(OUTCOMES)('answered with %s', (_name, answer, afterPost, afterUpdate) => {
  test(`a new post becomes ${JSON.stringify(afterPost)}, after one request`, async () => {
    answerWith(answer);

    const again = await send();

    await expectOutcome(again, afterPost);
    expect(teams.requests).toHaveLength(1);
  });

  test(`an update becomes ${JSON.stringify(afterUpdate)}, after one request`, async () => {
    await send();
    answerWith(answer);

    const again = await send(aMessage('Iets anders.'));

    await expectOutcome(again, afterUpdate);
    expect(teams.requests.map(({ method }) => method)).toEqual(['POST', 'PUT']);
    expect((await recorded()).activityId).toBe('post-1');
  });
});

describe('after an attempt that did not succeed', () => {
  test('a Retry-After that is a date is kept to', async () => {
    const inTwoMinutes = new Date(Date.now() + 120_000).toUTCString();
    teams.script({ status: 429, retryAfter: inTwoMinutes });

    await send();

    const wait = Date.parse((await recorded()).retryAt ?? '') - Date.parse(clock.now());
    expect(wait).toBeGreaterThan(110_000);
    expect(wait).toBeLessThanOrEqual(120_000);
  });

  test('a Retry-After that is a date is kept to by an update too', async () => {
    await send();
    teams.script({ status: 503, retryAfter: new Date(Date.now() + 120_000).toUTCString() });

    await send(aMessage('Nieuw.'));

    const { state, retryAt = '' } = await recorded();
    const wait = Date.parse(retryAt) - Date.parse(clock.now());
    expect(state).toBe('later');
    expect(wait).toBeGreaterThan(110_000);
    expect(wait).toBeLessThanOrEqual(120_000);
  });

  test('a post that got no answer in time says so', async () => {
    answerWith('hang');

    await send();

    expect(await recorded()).toMatchObject({ state: 'uncertain', reason: 'timeout' });
  });

  test('a post for later is not tried before its moment, and then succeeds', async () => {
    teams.script({ status: 429, retryAfter: '60' });
    const retryAt = await send();
    clock.advance(59_000);
    expect(await send()).toBe(retryAt);
    expect(teams.requests).toHaveLength(1);

    clock.advance(1_000);
    await send();

    expect(teams.requests).toHaveLength(2);
    expect(await recorded()).toMatchObject({ state: 'sent', attempt: 2 });
    expect((await recorded()).retryAt).toBeUndefined();
  });

  test.each(['uncertain', 'failed'])('an %s post is never posted again by itself', async (state) => {
    teams.script(state === 'uncertain' ? 'reset after' : { status: 400, code: 'BadArgument' });
    await send();

    clock.advance(7 * 24 * 3_600_000);
    await send();
    await send(aMessage('Ook niet als er iets verandert.'));

    expect(teams.requests).toHaveLength(1);
    expect((await recorded()).state).toBe(state);
    expect(logger.lines).toContainEqual(
      expect.objectContaining({ level: 'error', message: `delivery ${state}` }),
    );
  });

  test('every post has a connection of its own: one that was used before may be closed meanwhile', async () => {
    for (const id of ['one', 'two', 'three']) {
      await deliver('pot:a', { id, target: TO_SAMIRA, message: aMessage() });
    }

    expect(teams.requests).toHaveLength(3);
    expect(teams.connections).toBe(3);
  });

  test('an update that may have arrived is simply repeated', async () => {
    await send();
    teams.script('reset after');
    await send(aMessage('Nieuw.'));

    clock.advance(30_000);
    await send(aMessage('Nieuw.'));

    expect(teams.requests.map(({ method }) => method)).toEqual(['POST', 'PUT', 'PUT']);
    expect(await recorded()).toMatchObject({ state: 'sent', activityId: 'post-1' });
  });

  test('a conversation that is gone is told of whose it is, also when somebody else would get it now', async () => {
    await send();
    answerWith({ status: 403, code: 'ConversationBlockedByUser' });
    await deliver('opdracht:a', { ...post(aMessage('Nog iets')), target: 'persoon:iemand-anders' });

    expect(gone).toEqual([TO_SAMIRA]);
    expect(await recorded()).toMatchObject({ state: 'waiting', target: TO_SAMIRA });
  });

  test('a conversation that is gone is tried again when it can be reached', async () => {
    teams.script({ status: 404, code: 'ConversationNotFound' });
    await send();
    address = undefined;
    await send();
    expect(teams.requests).toHaveLength(1);

    address = { ...anAddress(teams.url), conversationId: 'a:nieuw' };
    await send();

    expect(await recorded()).toMatchObject({ state: 'sent', conversationId: 'a:nieuw' });
  });

  test('a connector that refuses the connection surely posted nothing: it is tried again later', async () => {
    address = anAddress(`http://127.0.0.1:${await aFreePort()}`);
    const again = await send();
    expect(again).toBe(addMilliseconds(clock.now(), 30_000));
    expect(await recorded()).toMatchObject({ state: 'later', reason: 'ECONNREFUSED' });

    address = anAddress(teams.url);
    clock.advance(30_000);
    await send();

    expect(await recorded()).toMatchObject({ state: 'sent', attempt: 2 });
  });
});

describe('a crash between the claim and the outcome', () => {
  /** The process dies after the request left it, and another one starts. */
  async function crashDuring(message?: CardMessage): Promise<void> {
    let hasLeft = false;
    const leave = () => {
      hasLeft = true;
      return new Promise<never>(() => undefined);
    };
    const dying = deliverFrom(store, { post: leave, update: leave });
    void dying('opdracht:a', post(message));
    while (!hasLeft) await new Promise((resolve) => setImmediate(resolve));
  }

  test('leaves a new post uncertain once the claim has run out', async () => {
    await crashDuring();
    const lease = addMilliseconds(clock.now(), LEASE_MS);
    expect(await send()).toBe(lease);

    clock.advance(LEASE_MS);
    expect(await send()).toBeUndefined();

    expect(await recorded()).toMatchObject({ state: 'uncertain', reason: 'interrupted' });
    expect(teams.requests).toEqual([]);
  });

  test('has an update repeated at once, which needs no claim', async () => {
    await send();
    await crashDuring(aMessage('Nieuw.'));

    await send(aMessage('Nieuw.'));

    expect(teams.requests.map(({ method }) => method)).toEqual(['POST', 'PUT']);
    expect(await recorded()).toMatchObject({ state: 'sent', attempt: 2 });
  });

  test('has no say any more when another instance took over meanwhile', async () => {
    let finish: (() => void) | undefined;
    const slow = deliverFrom(store, {
      update: connector.update,
      post: async () => {
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return { kind: 'sent', activityId: 'post-laat' };
      },
    });
    const late = slow('opdracht:a', post());
    while (!finish) await new Promise((resolve) => setImmediate(resolve));
    clock.advance(LEASE_MS);
    await send();
    const before = await recorded();

    finish();
    await late;

    expect(before).toMatchObject({ state: 'uncertain' });
    expect(await recorded()).toEqual(before);
    expect(logger.lines).toContainEqual(expect.objectContaining({ message: 'delivery overtaken' }));
  });
});
