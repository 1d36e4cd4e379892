import type { SendOutcome } from '../bot/ports.ts';
import { type BackOff, createBackOff } from './back-off.ts';
import { createPacer, type Pace, type Pacer } from './pace.ts';
import { PARTS } from './parts.ts';

/**
 * Posts and updates in one conversation. Teams allows 7 in 1 s, 8 in 2 s, 60 in 30 s and 1800 an hour (platform: Teams):
 * two instances that do not know of each other stay within that together. Instances that divide the work keep to it
 * together (turns.ts).
 */
export const PER_CONVERSATION: readonly Pace[] = [
  { everyMs: 1000, burst: 1 },
  { everyMs: 8000, burst: 450 },
];
/** In all, of all instances together: each has the part of it that it has of the work. Teams allows 50 a second. */
const OVERALL: readonly Pace[] = [{ everyMs: 1000 / 25, burst: 1 }];
/** Requests under way, one a conversation: enough that some conversations that hang do not hold up the rest. */
const AT_ONCE = 25;
const KEPT_CONVERSATIONS = 1000;
/** Who has no part of the work asks again after this long. */
const NO_SHARE_MS = 500;

/** May a post go into this conversation now? Moments in milliseconds since 1970. */
export type Room =
  | { readonly kind: 'free' }
  /** At that moment, by the pace. */
  | { readonly kind: 'soon'; readonly at: number }
  /** When one that is under way has ended. */
  | { readonly kind: 'busy' }
  /** Not before that moment: Teams asked for rest or is in trouble, or we have no part of the work. */
  | { readonly kind: 'resting'; readonly until: number };

/** Says when what may be sent; the waiting is left to the caller, so that a simulated clock can drive it. */
export interface Throttle {
  /** May anything go at all? 'soon' and 'busy' hold for every conversation then. */
  roomInAll(now: number): Room;
  roomIn(conversationId: string, now: number): Room;
  /** A request into this conversation begins. */
  began(conversationId: string, now: number): void;
  /**
   * The request itself goes out. Between the beginning and this there may have been a slow store: many of which the turns were
   * apart would go at once.
   * @returns in how many milliseconds it may; that moment is its own from now on
   */
  goesIn(conversationId: string, now: number): number;
  /** It ended; without an outcome it was not made after all. */
  ended(conversationId: string, now: number, outcome?: SendOutcome): void;
}

/** The paces of one step on the way: when a turn is taken, and when the request goes. */
type Paces = {
  /** The first moment at which anything may go, by what goes in all. */
  allFreeAt(): number;
  freeAt(conversationId: string): number;
  took(conversationId: string, now: number): void;
};

/** @param share which part of what goes in all this instance may send (0 to 1) */
export function createThrottle(share: () => number = () => 1): Throttle {
  const backOff: BackOff = createBackOff();
  const turns = createPaces(share);
  const going = createPaces(share);
  const underWay = new Set<string>();

  const isFull = (): boolean => underWay.size >= (backOff.isInTrouble() ? 1 : AT_ONCE);
  const roomAt = (at: number, now: number): Room => (at > now ? { kind: 'soon', at } : { kind: 'free' });

  return {
    roomInAll(now) {
      if (share() === 0) return { kind: 'resting', until: now + NO_SHARE_MS };
      return isFull() ? { kind: 'busy' } : roomAt(turns.allFreeAt(), now);
    },
    roomIn(conversationId, now) {
      const until = share() === 0 ? now + NO_SHARE_MS : backOff.restsUntil(conversationId);
      if (until > now) return { kind: 'resting', until };
      if (underWay.has(conversationId) || isFull()) return { kind: 'busy' };
      return roomAt(turns.freeAt(conversationId), now);
    },
    began(conversationId, now) {
      underWay.add(conversationId);
      turns.took(conversationId, now);
    },
    goesIn(conversationId, now) {
      const at = Math.max(now, going.freeAt(conversationId));
      going.took(conversationId, at);
      return at - now;
    },
    ended(conversationId, now, outcome) {
      underWay.delete(conversationId);
      if (outcome) backOff.learn(conversationId, outcome, now);
    },
  };
}

function createPaces(share: () => number): Paces {
  // Who lost its part while a request was on its way waits as if it had the smallest.
  const overall = createPacer(OVERALL, () => share() || 1 / PARTS);
  const pacers = new Map<string, Pacer>();

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
    allFreeAt: () => overall.freeAt(),
    freeAt: (conversationId) => Math.max(overall.freeAt(), pacers.get(conversationId)?.freeAt() ?? 0),
    took(conversationId, now) {
      overall.took(now);
      pacerOf(conversationId, now).took(now);
    },
  };
}
