import type { SendOutcome } from '../bot/ports.ts';
import { type BackOff, createBackOff } from './back-off.ts';
import { createPacer, type Pace, type Pacer } from './pace.ts';

/**
 * Posts and updates in one conversation. Teams allows 7 in 1 s, 8 in 2 s, 60 in 30 s and 1800 an hour (platform: Teams):
 * two instances that do not know of each other stay within that together.
 */
const PER_CONVERSATION: readonly Pace[] = [
  { everyMs: 1000, burst: 1 },
  { everyMs: 8000, burst: 450 },
];
/** In all; Teams allows 50 a second. */
const OVERALL: readonly Pace[] = [{ everyMs: 1000 / 25, burst: 1 }];
/** Requests under way, one a conversation: enough that some conversations that hang do not hold up the rest. */
const AT_ONCE = 25;
const KEPT_CONVERSATIONS = 1000;

/** May a post go into this conversation now? Moments in milliseconds since 1970. */
export type Room =
  | { readonly kind: 'free' }
  /** At that moment, by the pace. */
  | { readonly kind: 'soon'; readonly at: number }
  /** When one that is under way has ended. */
  | { readonly kind: 'busy' }
  /** Not before that moment: Teams asked for rest, or is in trouble. */
  | { readonly kind: 'resting'; readonly until: number };

/** Says when what may be sent; the waiting is left to the caller, so that a simulated clock can drive it. */
export interface Throttle {
  roomIn(conversationId: string, now: number): Room;
  /** A request into this conversation begins. */
  began(conversationId: string, now: number): void;
  /** It ended; without an outcome it was not made after all. */
  ended(conversationId: string, now: number, outcome?: SendOutcome): void;
}

export function createThrottle(): Throttle {
  const backOff: BackOff = createBackOff();
  const overall = createPacer(OVERALL);
  const pacers = new Map<string, Pacer>();
  const underWay = new Set<string>();

  const pacerOf = (conversationId: string, now: number): Pacer => {
    const known = pacers.get(conversationId);
    if (known) return known;
    if (pacers.size >= KEPT_CONVERSATIONS)
      for (const [id, pacer] of pacers) if (pacer.isRested(now)) pacers.delete(id);
    const pacer = createPacer(PER_CONVERSATION);
    pacers.set(conversationId, pacer);
    return pacer;
  };

  return {
    roomIn(conversationId, now) {
      const until = backOff.restsUntil(conversationId);
      if (until > now) return { kind: 'resting', until };
      const most = backOff.isInTrouble() ? 1 : AT_ONCE;
      if (underWay.has(conversationId) || underWay.size >= most) return { kind: 'busy' };
      const at = Math.max(overall.freeAt(), pacers.get(conversationId)?.freeAt() ?? 0);
      return at > now ? { kind: 'soon', at } : { kind: 'free' };
    },
    began(conversationId, now) {
      underWay.add(conversationId);
      overall.took(now);
      pacerOf(conversationId, now).took(now);
    },
    ended(conversationId, now, outcome) {
      underWay.delete(conversationId);
      if (outcome) backOff.learn(conversationId, outcome, now);
    },
  };
}
