import type { Clock } from '../../src/shared/clock.ts';
import { addMilliseconds } from '../../src/shared/clock.ts';

/** A Monday morning; the DO of the scenarios is on 15 December. */
export const MONDAY = '2026-11-16T09:00:00.000Z';

/** A clock that stands still until a test moves it, or until somebody sleeps by it. */
export interface TestClock extends Clock {
  advance(milliseconds: number): void;
  sleep(milliseconds: number): Promise<void>;
  /** Everything that was slept so far, in milliseconds. */
  readonly slept: readonly number[];
}

export function createTestClock(start = MONDAY): TestClock {
  let current = start;
  const slept: number[] = [];
  const advance = (milliseconds: number): void => {
    current = addMilliseconds(current, Math.ceil(milliseconds));
  };
  return {
    slept,
    now: () => current,
    advance,
    async sleep(milliseconds) {
      if (milliseconds > 0) slept.push(milliseconds);
      advance(Math.max(0, milliseconds));
    },
  };
}
