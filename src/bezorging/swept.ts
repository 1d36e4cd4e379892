import type { Due } from '../logboek/ports.ts';
import type { Round } from './round.ts';

/** What a sweep read of each source that it found, for the round that comes of it: it need not be read again. */
interface Swept {
  keep(found: readonly Due[]): void;
  /** Of this source ('<kind>:<id>'), once and as long as it is of a moment ago. */
  take(key: string): Due | undefined;
  /** A round after which nothing of before counts: it may have moved when its source is due. */
  around(round: Round): Round;
}

/** @param milliseconds so long what was read is of a moment ago */
export function createSwept(milliseconds: number): Swept {
  let read = new Map<string, Due>();
  let until = 0;
  return {
    keep(found) {
      read = new Map(found.map((due) => [`${due.kind}:${due.id}`, due]));
      until = performance.now() + milliseconds;
    },
    take(key) {
      const found = performance.now() < until ? read.get(key) : undefined;
      read.delete(key);
      return found;
    },
    around:
      (round) =>
      (key, ...rest) =>
        round(key, ...rest).finally(() => read.delete(key)),
  };
}
