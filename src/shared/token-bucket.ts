/** How much somebody may do: so many at once, and after that so many a minute. */
export type Allowance = { readonly atOnce: number; readonly perMinute: number };

/** 'first over' is said once, so that it can be told once: again only after some rest. */
export type Taken = 'within' | 'first over' | 'over';

interface Buckets {
  /** Takes one from what this key may still do. */
  take(key: string): Taken;
}

type Bucket = { readonly left: number; readonly at: number; readonly isTold: boolean };

/** After this part of the allowance is back, somebody who is over it again is told again. */
const RESTED = 1 / 4;

/**
 * Counts what everybody does, in memory: of one process, and forgotten when it ends.
 * @param now milliseconds since any moment; a clock that is put back costs nobody anything
 * @param most so many keys are remembered; of more, the one that was quiet for the longest is forgotten
 */
export function createBuckets({ atOnce, perMinute }: Allowance, now: () => number, most = 10_000): Buckets {
  const buckets = new Map<string, Bucket>();
  return {
    take(key) {
      const at = now();
      const known = buckets.get(key) ?? { left: atOnce, at, isTold: false };
      const back = (Math.max(0, at - known.at) * perMinute) / 60_000;
      const left = Math.min(atOnce, known.left + back);
      const isTold = known.isTold && left < atOnce * RESTED;
      const isOver = left < 1;
      // Behind all others, as the one that was seen last.
      buckets.delete(key);
      buckets.set(key, { left: isOver ? left : left - 1, at, isTold: isTold || isOver });
      const [quietest] = buckets.keys();
      if (buckets.size > most && quietest !== undefined) buckets.delete(quietest);
      if (!isOver) return 'within';
      return isTold ? 'over' : 'first over';
    },
  };
}
