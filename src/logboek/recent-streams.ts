import type { Versioned } from './ports.ts';

/** The streams that were used last, folded as they were then. Whoever takes one asks the log what came after it. */
export interface RecentStreams<State> {
  find(id: string): Versioned<State> | undefined;
  /** Keeps it, unless a newer one is known already; the one that was not used for longest makes room. */
  keep(current: Versioned<State>): void;
  /** Keeps it when there is room for it: a list of many must not push out what is used one by one. */
  offer(current: Versioned<State>): void;
}

/** @param limit how many are kept at most */
export function createRecentStreams<State>(limit: number): RecentStreams<State> {
  // A map lists its keys in the order in which they were set: what is used is set again, so the oldest is first.
  const kept = new Map<string, Versioned<State>>();
  const put = (current: Versioned<State>): void => {
    kept.delete(current.id);
    kept.set(current.id, current);
  };

  const keep = (current: Versioned<State>): void => {
    if ((kept.get(current.id)?.version ?? 0) > current.version) return;
    put(current);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
  };

  return {
    find(id) {
      const found = kept.get(id);
      if (found) put(found);
      return found;
    },
    keep,
    offer(current) {
      if (kept.size < limit) keep(current);
    },
  };
}
