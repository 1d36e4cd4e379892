import { createHash } from 'node:crypto';
import * as z from 'zod/v4';
import type { Notes } from '../logboek/ports.ts';
import { setNewest } from '../shared/bounded.ts';
import type { Clock } from '../shared/clock.ts';
import { PER_CONVERSATION } from './throttle.ts';

/** Whose turn it is to post in a conversation, of all instances together. */
export interface Turns {
  /**
   * Takes the turn in this conversation.
   * @param now milliseconds since 1970
   * @returns undefined: it may go now; otherwise in how many milliseconds to ask again
   */
  take(conversationId: string, now: number): Promise<number | undefined>;
}

/** For the way from the store to Teams, and for clocks that differ a little. */
const ON_THE_WAY_MS = 500;
/** Somebody else was first. */
const TAKEN_MS = 1_500;
const KEPT_CONVERSATIONS = 5_000;

const turnSchema = z.object({ restedAt: z.array(z.number()) });
type Known = { readonly restedAt: readonly number[]; readonly etag: string; readonly seenAt: number };

/**
 * The paces of each conversation as one small document, by the same rule as in the process (pace.ts). A clock that is off stops
 * nobody: what did not change for as long as one post takes is free, whatever it says.
 * @param monotonic milliseconds that only go on
 */
export function createTurns(notes: Notes, monotonic: () => number): Turns {
  /** What was seen last of each conversation: mostly what was written here. */
  const known = new Map<string, Known>();
  const keep = (id: string, seen: Known): void => setNewest(known, id, seen, KEPT_CONVERSATIONS);

  const read = async (id: string): Promise<Known | undefined> => {
    const found = await notes.get(id);
    if (!found) return undefined;
    const { restedAt = [] } = turnSchema.safeParse(found.note).data ?? {};
    const earlier = known.get(id);
    // Since when it stands there as it does.
    const seenAt = earlier?.etag === found.etag ? earlier.seenAt : monotonic();
    return { restedAt, etag: found.etag, seenAt };
  };

  const write = async (id: string, seen: Known | undefined, now: number): Promise<boolean> => {
    const restedAt = took(seen?.restedAt ?? [], now);
    const etag = await notes.put(id, { restedAt }, seen?.etag);
    if (etag !== undefined) keep(id, { restedAt, etag, seenAt: monotonic() });
    return etag !== undefined;
  };

  return {
    async take(conversationId, now) {
      const id = noteOf(conversationId);
      const earlier = known.get(id);
      // What was written here last is mostly there still, and otherwise it is refused.
      if (earlier && waitFor(earlier, now, monotonic()) === 0 && (await write(id, earlier, now)))
        return undefined;
      const seen = await read(id);
      if (seen) keep(id, seen);
      const wait = seen ? waitFor(seen, now, monotonic()) : 0;
      if (wait > 0) return wait;
      return (await write(id, seen, now)) ? undefined : TAKEN_MS;
    },
  };
}

/** Who did not get the turn so often looks again later. */
const TIMES_ASKED = 3;

/**
 * Takes the turn in a conversation, and waits for it a few seconds.
 * @param turns undefined: nobody else is there
 * @returns undefined: it is ours; otherwise in how many milliseconds to look again
 */
export async function waitForTurn(
  turns: Turns | undefined,
  conversationId: string,
  {
    clock,
    sleep,
    stopping,
  }: {
    readonly clock: Clock;
    readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
    readonly stopping: AbortSignal;
  },
): Promise<number | undefined> {
  for (let asked = 1; ; asked += 1) {
    const wait = await turns?.take(conversationId, Date.parse(clock.now()));
    if (wait === undefined || asked === TIMES_ASKED || stopping.aborted) return wait;
    await sleep(wait, stopping);
  }
}

/** In how many milliseconds it may go, as far as is known; 0: now. */
function waitFor({ restedAt, seenAt }: Known, now: number, monotonicNow: number): number {
  const waits = PER_CONVERSATION.map(({ everyMs, burst }, index) => {
    const byClock = (restedAt[index] ?? 0) - (burst - 1) * everyMs - now;
    const byWatching = everyMs - (monotonicNow - seenAt);
    return Math.min(byClock, byWatching) + ON_THE_WAY_MS;
  });
  return Math.max(0, ...waits);
}

function took(restedAt: readonly number[], now: number): readonly number[] {
  return PER_CONVERSATION.map(({ everyMs }, index) => Math.max(now, restedAt[index] ?? 0) + everyMs);
}

/** A conversation has an id of any length, with any signs. */
function noteOf(conversationId: string): string {
  return `beurt-${createHash('sha256').update(conversationId).digest('hex').slice(0, 32)}`;
}
