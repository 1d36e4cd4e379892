import { type CardActivity, TeamsError, type TeamsTurn } from './ground/sdk.ts';
import type { SendOutcome } from './ports.ts';
import { outcomeOfError } from './send-outcome.ts';

/** Teams gives up on a turn after some fifteen seconds, of which one request may take ten. */
const LONGEST_WAIT_MS = 4_000;
/** When Teams does not say how long it wants to rest. */
const DEFAULT_WAIT_MS = 2_000;

/** Waits so many milliseconds. */
export type Pause = (milliseconds: number) => Promise<void>;

/**
 * Sends an answer in the turn in which it was asked for. What surely did not arrive is sent again while who asked still waits; what may have
 * arrived never is, since a post has no key that makes a repeat harmless.
 * @returns 'sent' with its id, which is empty where Teams gives none
 */
export async function sendOnce(
  context: Pick<TeamsTurn, 'send'>,
  activity: CardActivity,
  pause: Pause,
): Promise<SendOutcome> {
  for (let waited = 0; ; ) {
    try {
      return { kind: 'sent', activityId: (await context.send(activity)) ?? '' };
    } catch (error) {
      // It failed here, before anything was asked of Teams.
      if (!(error instanceof TeamsError)) return { kind: 'failed', reason: nameOf(error) };
      const outcome = outcomeOfError(error, 'post', Date.now());
      if (outcome.kind !== 'later' || outcome.about === 'credentials') return outcome;
      const waitMs = error.retryAfter === undefined ? DEFAULT_WAIT_MS : outcome.afterMs;
      if (waited + waitMs > LONGEST_WAIT_MS) return outcome;
      await pause(waitMs);
      waited += waitMs;
    }
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
