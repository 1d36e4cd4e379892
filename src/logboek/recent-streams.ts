import type { Versioned } from './ports.ts';

/** The streams that were used last, folded as they were then. Whoever takes one asks the log what came after it. */
interface RecentStreams<State> {
  find(id: string): Versioned<State> | undefined;
  /** Keeps it, unless a newer one is known already; those that were not used for longest make room. */
  keep(current: Versioned<State>): void;
  /** Keeps it when there is room for it: a list of many must not push out what is used one by one. */
  offer(current: Versioned<State>): void;
  /** Keeps nothing of it. */
  letGo(id: string): void;
}

/** What is kept at most. `characters`: of the states as JSON, together. */
type RecentLimits = { readonly streams: number; readonly characters: number };

type Kept<State> = { readonly current: Versioned<State>; readonly characters: number };

export function createRecentStreams<State>(limits: RecentLimits): RecentStreams<State> {
  // A map lists its keys in the order in which they were set: what is used is set again, so the oldest is first.
  const kept = new Map<string, Kept<State>>();
  let characters = 0;

  const drop = (id: string): void => {
    characters -= kept.get(id)?.characters ?? 0;
    kept.delete(id);
  };
  const put = (one: Kept<State>): void => {
    drop(one.current.id);
    kept.set(one.current.id, one);
    characters += one.characters;
  };

  const keep = (current: Versioned<State>): void => {
    const known = kept.get(current.id);
    if ((known?.current.version ?? 0) > current.version) return;
    const isSame = known && known.current.state === current.state;
    put({ current, characters: isSame ? known.characters : charactersOf(current.state) });
    for (const id of kept.keys()) {
      if (kept.size <= limits.streams && characters <= limits.characters) return;
      drop(id);
    }
  };

  /** While there is room for as many again nothing has to go soon, and which was used last need not be known. */
  const isRoomy = (): boolean => kept.size * 2 <= limits.streams && characters * 2 <= limits.characters;

  return {
    find(id) {
      const found = kept.get(id);
      if (found && !isRoomy()) put(found);
      return found?.current;
    },
    keep,
    letGo: drop,
    offer(current) {
      if (kept.size < limits.streams && characters < limits.characters) keep(current);
    },
  };
}

function charactersOf(state: unknown): number {
  return JSON.stringify(state)?.length ?? 0;
}
