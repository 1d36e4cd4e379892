import { beforeEach, describe, expect, test } from '@jest/globals';
import { type BackOff, createBackOff } from '../../src/bezorging/back-off.ts';
import type { SendOutcome } from '../../src/bot/ports.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const START = Date.parse('2026-11-16T08:00:00Z');

const WELL: SendOutcome = { kind: 'sent', activityId: 'post' };
const tooFast = (seconds: number): SendOutcome => ({
  kind: 'later',
  afterMs: seconds * SECOND,
  reason: '429',
  about: 'speed',
});
const REFUSED: SendOutcome = { kind: 'later', afterMs: MINUTE, reason: '401', about: 'credentials' };
const busy = (seconds: number): SendOutcome => ({ kind: 'later', afterMs: seconds * SECOND, reason: '412' });
const fault = (seconds = 30): SendOutcome => ({
  kind: 'uncertain',
  afterMs: seconds * SECOND,
  reason: '503',
});

let backOff: BackOff;
let now: number;

beforeEach(() => {
  backOff = createBackOff();
  now = START;
});

/** How many seconds a conversation still has to rest. */
const restOf = (conversation: string): number => Math.max(0, backOff.restsUntil(conversation) - now) / SECOND;
const learn = (conversation: string, outcome: SendOutcome): void => backOff.learn(conversation, outcome, now);
/** As long as everything rests, nobody sends. */
function afterTheRest(): void {
  now = Math.max(now, backOff.restsUntil('nobody'));
}

test('nobody rests at first, nor after what went well', () => {
  learn('a', WELL);

  expect([restOf('a'), restOf('b'), backOff.isInTrouble()]).toEqual([0, 0, false]);
});

describe('after a fault, or 412', () => {
  test.each([
    ['a fault', fault(30), 30],
    ['412', busy(7), 7],
  ])('%s: only its conversation rests, as long as Teams says', (_name, outcome, seconds) => {
    learn('a', outcome);

    expect([restOf('a'), restOf('b'), backOff.isInTrouble()]).toEqual([seconds, 0, false]);
  });

  test('the same conversation again and again does not make the others rest', () => {
    for (let times = 0; times < 10; times += 1) learn('a', fault());

    expect([restOf('b'), backOff.isInTrouble()]).toEqual([0, false]);
  });

  test('faults in two conversations with something that went well in between are no trouble of Teams', () => {
    learn('a', fault());
    learn('c', WELL);
    learn('b', fault());

    expect([restOf('c'), backOff.isInTrouble()]).toEqual([0, false]);
  });
});

describe('faults in two conversations, with nothing that went well in between', () => {
  beforeEach(() => {
    learn('a', fault());
    learn('b', fault());
  });

  test('make everything rest half a minute, and then one at a time finds out', () => {
    expect([restOf('c'), backOff.isInTrouble()]).toEqual([30, true]);
  });

  test('make everything rest longer with each fault, and ten minutes in the end', () => {
    const rests: number[] = [];
    for (let times = 0; times < 7; times += 1) {
      afterTheRest();
      learn('a', fault());
      rests.push(restOf('c'));
    }

    expect(rests).toEqual([60, 120, 240, 480, 600, 600, 600]);
  });

  test('make everything rest as long as Teams says, when that is longer', () => {
    learn('a', fault(900));

    expect(restOf('c')).toBe(900);
  });

  test('are over once something goes well, and begin anew after that', () => {
    afterTheRest();
    learn('a', WELL);
    expect([restOf('a'), restOf('c'), backOff.isInTrouble()]).toEqual([0, 0, false]);

    learn('a', fault());
    expect(restOf('c')).toBe(0);
    learn('b', fault());
    expect(restOf('c')).toBe(30);
  });
});

describe('after 429', () => {
  test('everything rests as long as Teams says, and that is no trouble of Teams', () => {
    learn('a', tooFast(7));

    expect([restOf('a'), restOf('b'), backOff.isInTrouble()]).toEqual([7, 7, false]);
  });

  test('a shorter rest does not end a longer one', () => {
    learn('a', tooFast(60));
    learn('b', tooFast(5));

    expect(restOf('c')).toBe(60);
  });

  test('in the same conversation while the others go well, only that one rests', () => {
    learn('a', tooFast(7));
    afterTheRest();
    learn('b', WELL);
    learn('a', tooFast(7));

    expect([restOf('a'), restOf('b')]).toEqual([7, 0]);
  });

  test('in the same conversation before another one could go, the others go first the next time', () => {
    learn('a', tooFast(7));
    afterTheRest();
    learn('a', tooFast(7));

    expect([restOf('b'), restOf('a')]).toEqual([7, 37]);
  });

  test('in a conversation that went well since, everything rests again', () => {
    learn('a', tooFast(7));
    afterTheRest();
    learn('b', WELL);
    learn('a', WELL);
    learn('a', tooFast(7));

    expect(restOf('b')).toBe(7);
  });
});

describe('after 401', () => {
  test('everything rests', () => {
    learn('a', REFUSED);

    expect([restOf('a'), restOf('b')]).toEqual([60, 60]);
  });

  test('one post at a time finds out whether it is over, until one went well', () => {
    learn('a', REFUSED);
    afterTheRest();
    const whileUnknown = backOff.isInTrouble();
    learn('b', WELL);

    expect([whileUnknown, backOff.isInTrouble()]).toEqual([true, false]);
  });

  test('in two conversations one at a time finds out whether it is over, ten minutes apart in the end', () => {
    const rests: number[] = [];
    for (const conversation of ['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b']) {
      learn(conversation, REFUSED);
      rests.push(restOf('c'));
      afterTheRest();
    }

    expect(rests).toEqual([60, 60, 60, 120, 240, 480, 600, 600]);
    expect(backOff.isInTrouble()).toBe(true);
  });

  test('for one conversation only, that one rests and the others go on', () => {
    learn('a', REFUSED);
    afterTheRest();
    learn('b', WELL);
    learn('a', REFUSED);

    expect([restOf('a'), restOf('b'), backOff.isInTrouble()]).toEqual([60, 0, false]);
  });
});
