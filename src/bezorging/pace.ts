/**
 * How fast something may be done: at most `burst` times at once, and once every `everyMs` after that. Over any stretch of
 * time of length t it is done less than burst + t / everyMs times.
 */
export type Pace = { readonly everyMs: number; readonly burst: number };

/** Keeps to some paces at once; it remembers one moment a pace (the generic cell rate algorithm). */
export interface Pacer {
  /** The first moment (milliseconds since 1970) at which all paces allow it. */
  freeAt(): number;
  /** It was done at that moment. */
  took(now: number): void;
  /** Nothing that was done still counts. */
  isRested(now: number): boolean;
}

/** @param share which part of the paces is ours now (above 0, at most 1); asked whenever it was done */
export function createPacer(paces: readonly Pace[], share: () => number = () => 1): Pacer {
  /** Of each pace: when its whole burst can be had again. */
  let restedAt = paces.map(() => 0);
  return {
    freeAt: () =>
      Math.max(...paces.map(({ everyMs, burst }, index) => (restedAt[index] ?? 0) - (burst - 1) * everyMs)),
    took(now) {
      restedAt = paces.map(({ everyMs }, index) => Math.max(now, restedAt[index] ?? 0) + everyMs / share());
    },
    isRested: (now) => restedAt.every((moment) => moment <= now),
  };
}
