import type { Clock } from '../shared/clock.ts';

/** Posts a second in one conversation and in all; well below what Teams allows (platform page: Teams). */
const PER_CONVERSATION_MS = 1000;
const OVERALL_MS = 1000 / 25;

export interface Throttle {
  /** Books the next free moment. @returns how many milliseconds to wait before sending */
  book(conversationId: string): number;
}

/** Spaces posts evenly; the waiting is left to the caller, so that a simulated clock can drive it. */
export function createThrottle(clock: Clock): Throttle {
  const nextIn = new Map<string, number>();
  let nextOverall = 0;
  return {
    book(conversationId) {
      const now = Date.parse(clock.now());
      if (nextIn.size > 1000) {
        for (const [known, free] of nextIn) if (free <= now) nextIn.delete(known);
      }
      const moment = Math.max(now, nextOverall, nextIn.get(conversationId) ?? 0);
      nextOverall = moment + OVERALL_MS;
      nextIn.set(conversationId, moment + PER_CONVERSATION_MS);
      return moment - now;
    },
  };
}
