import { createHash } from 'node:crypto';
import { setNewest } from '../shared/bounded.ts';
import type { Incoming } from './activity.ts';

/** Teams sends a message again within minutes, when it did not get an answer in time. */
const REMEMBERED_MS = 15 * 60_000;
const MAX_REMEMBERED = 10_000;

export interface Repeats<Result = void> {
  /**
   * Does this once for what came in: what Teams delivers again, also while the first is still being handled, waits for how that one
   * ends and does nothing itself. What failed may be tried again.
   */
  once(incoming: Incoming, handle: () => Promise<Result>): Promise<Result>;
}

/**
 * Remembers what came in, in memory: of one process. Buttons are handled each time, since each must be answered and what they store has a key
 * of its own; what is sent beside their answer is sent once.
 * @param now milliseconds since any moment
 */
export function createRepeats<Result = void>(now: () => number): Repeats<Result> {
  const handled = new Map<string, { readonly at: number; readonly ended: Promise<Result> }>();
  return {
    async once(incoming, handle) {
      if (incoming.id === undefined) return handle();
      const key = keyOf(incoming);
      const known = handled.get(key);
      if (known && Math.abs(now() - known.at) < REMEMBERED_MS) return known.ended;
      const ended = handle();
      setNewest(handled, key, { at: now(), ended }, MAX_REMEMBERED);
      try {
        return await ended;
      } catch (error) {
        handled.delete(key);
        throw error;
      }
    },
  };
}

/** An id is not unique among conversations; with other words under the same id it is another message. */
function keyOf({ id, address, text, value }: Incoming): string {
  return createHash('sha256')
    .update(JSON.stringify([address.conversationId, id, text, value]))
    .digest('base64url');
}
