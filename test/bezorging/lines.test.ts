import { expect, test } from '@jest/globals';
import { createLines, type Lines } from '../../src/bezorging/lines.ts';
import { createThrottle, type Throttle } from '../../src/bezorging/throttle.ts';

const PEOPLE = 2_000;
/** A post goes, and so much later its request has ended. */
const REQUEST_MS = 100;

/** Everybody has one post that waits; @returns the lines, and how often a conversation was asked about */
function crowd(): {
  readonly lines: Lines;
  readonly asked: () => number;
  readonly now: (at?: number) => number;
} {
  let at = 0;
  let asked = 0;
  const throttle = createThrottle();
  const counted: Throttle = {
    ...throttle,
    roomIn(conversationId, moment) {
      asked += 1;
      return throttle.roomIn(conversationId, moment);
    },
  };
  const lines = createLines({ throttle: counted, clock: { now: () => new Date(at).toISOString() } });
  // The first is on its way, so that the others have to wait.
  lines.take('first', 'persoon:first');
  for (let index = 0; index < PEOPLE; index += 1) lines.take(`a:${index}`, `persoon:${index}`);
  asked = 0;
  return {
    lines,
    asked: () => asked,
    now(next = at) {
      at = next;
      return at;
    },
  };
}

test('while nothing can go nobody in line is looked at, however many they are', () => {
  const { lines, asked } = crowd();

  const called = lines.call(() => true);
  const next = lines.nextIn();

  expect({ called, next, asked: asked() }).toEqual({ called: undefined, next: 40, asked: 0 });
});

test('a crowd goes at 25 a second, and each of them is looked at a few times', () => {
  const { lines, asked, now } = crowd();
  const ends: { readonly at: number; readonly conversationId: string }[] = [
    { at: REQUEST_MS, conversationId: 'first' },
  ];
  let sent = 0;

  while (!lines.isEmpty()) {
    for (const { at, conversationId } of ends.splice(0))
      if (at <= now()) lines.end(conversationId, { kind: 'sent', activityId: 'post' });
      else ends.push({ at, conversationId });
    const source = lines.call(() => true);
    const conversationId = source?.replace('persoon', 'a');
    if (conversationId !== undefined && lines.take(conversationId, source ?? '') === undefined) {
      sent += 1;
      ends.push({ at: now() + REQUEST_MS, conversationId });
    }
    now(now() + Math.ceil(lines.nextIn() ?? REQUEST_MS));
  }

  expect(sent).toBe(PEOPLE);
  expect(now()).toBeLessThan((PEOPLE / 25) * 1000 + 1_000);
  expect(asked()).toBeLessThan(PEOPLE * 5);
});

test('who stands in line for one of two conversations stands in line, until it was called for both', () => {
  const { lines, now } = crowd();
  lines.take('b:1', 'persoon:1');
  expect(lines.holds('persoon:1')).toBe(true);

  lines.end('first', { kind: 'sent', activityId: 'post' });
  now(60_000);
  lines.call((source) => source === 'persoon:1');
  expect(lines.holds('persoon:1')).toBe(true);
  lines.call((source) => source === 'persoon:1');

  expect(lines.holds('persoon:1')).toBe(false);
  expect(lines.holds('persoon:2')).toBe(true);
  lines.leaveOut((source) => source === 'persoon:2');
  expect(lines.holds('persoon:2')).toBe(false);
});
