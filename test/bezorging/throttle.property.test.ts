import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLines } from '../../src/bezorging/lines.ts';
import { createThrottle } from '../../src/bezorging/throttle.ts';
import type { SendOutcome } from '../../src/bot/ports.ts';

/** Posts that become due together for one conversation. */
type Load = {
  readonly at: number;
  readonly conversation: number;
  readonly posts: number;
  readonly requestMs: number;
};
type Sent = { readonly at: number; readonly conversation: number };
type Limit = { readonly posts: number; readonly withinMs: number };

const SECOND = 1000;
const HOUR = 3_600_000;
/** What Teams allows (platform: Teams). */
const PUBLISHED: readonly Limit[] = [
  { posts: 7, withinMs: SECOND },
  { posts: 8, withinMs: 2 * SECOND },
  { posts: 60, withinMs: 30 * SECOND },
  { posts: 1800, withinMs: HOUR },
];
const PUBLISHED_IN_ALL: Limit = { posts: 50, withinMs: SECOND };
const DESIGN: Limit = { posts: 1, withinMs: SECOND };
const DESIGN_IN_ALL: Limit = { posts: 25, withinMs: SECOND };

/** One instance that sends all loads, in simulated time. @returns when each post went */
function simulate(
  loads: readonly Load[],
  outcomeOf: (sent: Sent) => SendOutcome = allWell,
  share = 1,
): readonly Sent[] {
  let now = 0;
  const clock = { now: () => new Date(now).toISOString() };
  const lines = createLines({ throttle: createThrottle(() => share), clock });
  const sent: Sent[] = [];
  const left = new Map(loads.map((load, index) => [`load:${index}`, { ...load }]));
  /** When each load is looked at again, as the store would know. */
  const due = new Map([...left].map(([source, { at }]) => [source, at]));
  const underWay = new Map<string, { endsAt: number; end: () => void }>();

  const look = (source: string): void => {
    const load = left.get(source);
    if (!load || underWay.has(source)) return;
    const conversationId = String(load.conversation);
    const again = lines.take(conversationId, source);
    if (again !== undefined) {
      due.set(source, Date.parse(again));
      return;
    }
    const one = { at: now, conversation: load.conversation };
    sent.push(one);
    due.delete(source);
    const outcome = outcomeOf(one);
    const end = (): void => {
      lines.end(conversationId, outcome);
      if (outcome.kind === 'sent') load.posts -= 1;
      if (load.posts === 0) left.delete(source);
      else look(source);
    };
    underWay.set(source, { endsAt: now + load.requestMs, end });
  };

  while (left.size > 0) {
    for (let source = lines.call(() => true); source !== undefined; source = lines.call(() => true))
      look(source);
    const wait = lines.nextIn();
    const ends = [...underWay.values()].map(({ endsAt }) => endsAt);
    const next = Math.min(
      ...due.values(),
      ...ends,
      wait === undefined ? Number.POSITIVE_INFINITY : now + wait,
    );
    if (!Number.isFinite(next)) throw new Error(`${left.size} loads are stuck at ${clock.now()}`);
    now = Math.max(now, Math.ceil(next));
    for (const [source, { endsAt, end }] of [...underWay]) {
      if (endsAt > now) continue;
      underWay.delete(source);
      end();
    }
    for (const [source, at] of [...due]) if (at <= now) look(source);
  }
  return sent;
}

function allWell(): SendOutcome {
  return { kind: 'sent', activityId: 'post' };
}

/** The moments at which more was sent than the limit allows. */
function tooMuch(sent: readonly Sent[], { posts, withinMs }: Limit): readonly string[] {
  const times = sent.map(({ at }) => at).sort((a, b) => a - b);
  return times
    .filter((time, index) => (times[index + posts] ?? Number.POSITIVE_INFINITY) - time < withinMs)
    .map((time) => `more than ${posts} in ${withinMs} ms from ${time}`);
}

function tooMuchInOneConversation(sent: readonly Sent[], limits: readonly Limit[]): readonly string[] {
  const each = Map.groupBy(sent, ({ conversation }) => conversation);
  return [...each.values()].flatMap((own) => limits.flatMap((limit) => tooMuch(own, limit)));
}

const loads = fc.array(
  fc.record({
    at: fc.nat(2 * HOUR),
    conversation: fc.nat(60),
    posts: fc.integer({ min: 1, max: 40 }),
    requestMs: fc.nat(3000),
  }),
  { minLength: 1, maxLength: 120 },
);
/** So much for one conversation that the hour counts. */
const flood = fc.record({
  at: fc.nat(HOUR),
  conversation: fc.nat(3),
  posts: fc.integer({ min: 1000, max: 2500 }),
  requestMs: fc.nat(300),
});
const busy = fc.oneof(
  loads,
  fc.tuple(flood, loads).map(([most, rest]) => [most, ...rest]),
);
const postsIn = (some: readonly Load[]): number => some.reduce((sum, { posts }) => sum + posts, 0);

test('one instance sends one post a second in a conversation and 25 a second in all, and everything in the end', () => {
  fc.assert(
    fc.property(busy, (some) => {
      const sent = simulate(some);

      expect(tooMuchInOneConversation(sent, [DESIGN, ...PUBLISHED])).toEqual([]);
      expect(tooMuch(sent, DESIGN_IN_ALL)).toEqual([]);
      expect(sent).toHaveLength(postsIn(some));
    }),
    { numRuns: 20 },
  );
});

test('two instances that do not know of each other stay within what Teams allows', () => {
  fc.assert(
    fc.property(busy, busy, (some, others) => {
      const sent = [...simulate(some), ...simulate(others)];

      expect(tooMuchInOneConversation(sent, PUBLISHED)).toEqual([]);
      expect(tooMuch(sent, PUBLISHED_IN_ALL)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('instances that each have a part of the work stay within 25 a second together, and send everything', () => {
  const four = fc.tuple(loads, loads, loads, loads);
  fc.assert(
    fc.property(four, (each) => {
      const sent = each.flatMap((own, index) => simulate(own, allWell, (index === 0 ? 7 : 6) / 25));

      expect(tooMuch(sent, DESIGN_IN_ALL)).toEqual([]);
      expect(sent).toHaveLength(each.reduce((sum, own) => sum + postsIn(own), 0));
    }),
    { numRuns: 10 },
  );
});

test('what was held up between its turn and its request goes at the pace all the same', () => {
  const throttle = createThrottle();
  const conversations = Array.from({ length: 50 }, (_, index) => `gesprek ${index}`);

  // All of them had their turn; the store answered them at one moment.
  const waits = conversations.map((conversation) => throttle.goesIn(conversation, 1_000_000));
  const again = throttle.goesIn('gesprek 0', 1_002_000);

  expect(waits).toEqual(conversations.map((_, index) => index * 40));
  expect(again).toBe(0);
});

test('whatever Teams answers, the limits hold and everything is sent in the end', () => {
  const answers = fc.array(
    fc.constantFrom<SendOutcome>(
      { kind: 'later', afterMs: 30_000, reason: '429', about: 'speed' },
      { kind: 'later', afterMs: 7_000, reason: '412' },
      { kind: 'uncertain', afterMs: 30_000, reason: '503' },
      { kind: 'sent', activityId: 'post' },
    ),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(loads, answers, (some, given) => {
      const left = [...given];

      const sent = simulate(some, () => left.shift() ?? allWell());

      expect(tooMuchInOneConversation(sent, [DESIGN, ...PUBLISHED])).toEqual([]);
      expect(tooMuch(sent, DESIGN_IN_ALL)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a conversation that hangs does not hold up the others', () => {
  const hanging = { at: 0, conversation: 0, posts: 20, requestMs: 10_000 };
  const others = Array.from({ length: 50 }, (_, index) => ({
    at: 0,
    conversation: index + 1,
    posts: 3,
    requestMs: 100,
  }));

  const sent = simulate([hanging, ...others]);

  const lastOfOthers = Math.max(...sent.filter(({ conversation }) => conversation > 0).map(({ at }) => at));
  expect(lastOfOthers).toBeLessThan(10_000);
});
