import type { Logger } from '../shared/logger.ts';
import type { Telemetry } from '../shared/telemetry.ts';
import type { CardMessage } from './ports.ts';

/** One turn while it lasts: where it is logged, and how it ended for who typed or pressed. */
export type Turn = {
  readonly log: Logger;
  /** Says how it ended: a code. What is said last counts; when nothing is said, it went well. */
  readonly ended: (outcome: string) => void;
};

/** What came in: a text, a button on a card or in a dialog, an action on a message, a search, or news of who and what there is. */
export type TurnKind = 'message' | 'button' | 'dialog' | 'message-action' | 'search' | 'presence';

const OK = 'ok';
/** Nobody handled it to its end: the reader got at most an apology. */
export const FAILED = 'failed';

/** What an answer that was given means for who asked. */
export function outcomeOf(answer: CardMessage | undefined): string {
  const parts = answer ? [answer, ...(answer.followedBy ?? [])] : [];
  return parts.find(({ outcome }) => outcome !== undefined)?.outcome ?? OK;
}

/**
 * Measures one turn by how it ended for the reader: not by whether a handler returned, since an answer that could not be drawn or sent
 * is none.
 * @param kind undefined: the bot leaves it alone, and nothing is measured
 */
export async function measureTurn(
  telemetry: Telemetry | undefined,
  kind: TurnKind | undefined,
  work: (ended: Turn['ended']) => Promise<void>,
): Promise<void> {
  const started = performance.now();
  let outcome = OK;
  try {
    await work((told) => {
      outcome = told;
    });
  } catch (error) {
    outcome = FAILED;
    throw error;
  } finally {
    if (kind !== undefined) telemetry?.record('turn', performance.now() - started, { kind, outcome });
  }
}
