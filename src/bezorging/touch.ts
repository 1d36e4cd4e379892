import type { Clock } from '../shared/clock.ts';
import type { Touch } from './ports.ts';

/** A kind of source as it is marked. */
type Marked = { readonly kind: string; touch(id: string, at: string): Promise<void> };

/** @param nudge looks soon, in this process; the mark is for the next one when this one stops */
export function createTouch(
  all: readonly Marked[],
  clock: Clock,
  nudge: (kind: string, id: string) => void,
): Touch {
  const byKind = new Map(all.map((marked) => [marked.kind, marked]));
  return async (kind, id, at = clock.now()) => {
    const marked = byKind.get(kind);
    if (!marked) throw new Error(`nothing of the kind '${kind}' has posts`);
    await marked.touch(id, at);
    nudge(kind, id);
  };
}
