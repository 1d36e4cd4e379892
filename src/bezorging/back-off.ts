import type { SendOutcome } from '../bot/ports.ts';

const FIRST_REST_MS = 30_000;
const LONGEST_REST_MS = 600_000;

/** Where sending has to rest, as learned from what Teams answered. Moments in milliseconds since 1970. */
export interface BackOff {
  /** Until when nothing goes into this conversation; a moment in the past when it need not rest. */
  restsUntil(conversationId: string): number;
  /** Is Teams as a whole in trouble, as far as is known? Then one post at a time finds out whether it is over. */
  isInTrouble(): boolean;
  learn(conversationId: string, outcome: SendOutcome, now: number): void;
}

/**
 * - After a fault its conversation rests; only that one, so that one bad conversation does not hold up the others.
 * - Faults in several conversations, with nothing that went well in between, are trouble of Teams as a whole: everything
 *   rests, longer each time. So an outage leaves few posts uncertain.
 * - 429 and 401 are about the bot: everything rests. But when the others went well after that and the same conversation is
 *   told it again, it was about that conversation, and it rests alone. 401 counts as a fault as well, so that one post at a
 *   time finds out whether it is over.
 */
export function createBackOff(): BackOff {
  const resting = new Map<string, number>();
  let allRestUntil = 0;
  /** Conversations with a fault, and the number of faults, since anything last went well. */
  const faulty = new Set<string>();
  let faults = 0;
  /** Conversations that were told 429 or 401 since they last went well; true: others went well after it. */
  const toldOff = new Map<string, boolean>();
  /** Has Teams refused the bot since anything last went well? */
  let isRefused = false;

  return {
    restsUntil: (conversationId) => Math.max(allRestUntil, resting.get(conversationId) ?? 0),
    isInTrouble: () => isRefused || faulty.size > 1,
    learn(conversationId, outcome, now) {
      if (outcome.kind !== 'later' && outcome.kind !== 'uncertain') {
        faulty.clear();
        faults = 0;
        isRefused = false;
        resting.delete(conversationId);
        toldOff.delete(conversationId);
        for (const other of toldOff.keys()) toldOff.set(other, true);
        return;
      }
      const until = now + outcome.afterMs;
      resting.set(conversationId, until);
      const about = outcome.kind === 'later' ? outcome.about : undefined;
      if (about !== undefined && !toldOff.get(conversationId)) {
        // Told again before anybody else could go: the others go first now, so that it shows about whom it is.
        if (toldOff.has(conversationId)) resting.set(conversationId, until + FIRST_REST_MS);
        toldOff.set(conversationId, false);
        allRestUntil = Math.max(allRestUntil, until);
        isRefused ||= about === 'credentials';
      }
      if (about === 'speed') return;
      faulty.add(conversationId);
      faults += 1;
      if (faulty.size < 2) return;
      const rest = Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (faults - 2));
      allRestUntil = Math.max(allRestUntil, now + rest, until);
    },
  };
}
