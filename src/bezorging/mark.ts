import { describeError, type Logger } from '../shared/logger.ts';

/** Says in the store that a source ('<kind>:<id>') is to be looked at, for the instance that has it. */
interface Mark {
  /** Never throws and never waits. */
  soon(key: string): void;
  /** Resolves when nothing is being marked. */
  idle(): Promise<void>;
}

/** @param markDue marks one as due now; what is due already is mostly found so, since whoever changed it said it */
export function createMark(markDue: (key: string) => Promise<void>, logger: Logger): Mark {
  const underWay = new Set<Promise<void>>();
  return {
    soon(key) {
      const work = markDue(key)
        .catch((error: unknown) => logger.warn('mark lost', { source: key, ...describeError(error) }))
        .finally(() => underWay.delete(work));
      underWay.add(work);
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
