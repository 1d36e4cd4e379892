import type { Clock } from '../shared/clock.ts';
import type { Touch } from './ports.ts';
import { isTaken } from './touched.ts';

/** A kind of source as it is marked. */
type Marked = { readonly kind: string; touch(id: string, at: string): Promise<void> };

/**
 * @param nudge looks soon, in this process; the mark is for the next one when this one stops. Within a round that sees to it itself there is none
 */
export function createTouch(
  all: readonly Marked[],
  clock: Clock,
  nudge: (kind: string, id: string) => void,
): Touch {
  const byKind = new Map(all.map((marked) => [marked.kind, marked]));
  return async (kind, id, at) => {
    const marked = byKind.get(kind);
    if (!marked) throw new Error(`nothing of the kind '${kind}' has posts`);
    if (at !== undefined || !isTaken(`${kind}:${id}`)) await marked.touch(id, at ?? clock.now());
    nudge(kind, id);
  };
}
