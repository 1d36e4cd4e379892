import { AsyncLocalStorage } from 'node:async_hooks';

/** Takes upon it that a source ('<kind>:<id>') is looked at; false: that has to be marked. */
type Take = (key: string) => boolean;

const rounds = new AsyncLocalStorage<Take>();

/** Does the round that goes on see to it that this source is looked at? Then it need not be marked as due. */
export function isTaken(key: string): boolean {
  return rounds.getStore()?.(key) ?? false;
}

/**
 * What rounds touch. A source stays due until what it touched was looked at: who dies before that leaves the source to another, who touches
 * them again. So nothing is lost that is not marked, and a mark is two writes.
 */
export interface Touched {
  /**
   * One round over a source.
   * @param work @returns whether its posts were looked at, or it is marked for another time; 'not due': it was not its turn; 'in line': it is
   * looked at again soon, and only then those that wait for it are told
   */
  during(key: string, work: (during: During) => Promise<Looked>): Promise<void>;
}
export type During = {
  /** Waits until all that the round touched was looked at, or marks it. */
  settle(): Promise<void>;
  /** Does a round wait for this one? Its source is due until then, or it marks this one. */
  isWaitedFor(): boolean;
};
export type Looked = 'looked' | 'not due' | 'in line' | 'failed';

type Dependencies = {
  /** Can this source be looked at here? */
  readonly canLook: (key: string) => boolean;
  /** Marks it as due now. */
  readonly mark: (key: string) => Promise<void>;
  readonly stopping: AbortSignal;
};

/** A round takes far less; a source on which another one waits longer is marked, and looked at by itself. */
const WAITS_MS = 3_000;

export function createTouched({ canLook, mark, stopping }: Dependencies): Touched {
  /** What each round that is under way waits for. */
  const waitsFor = new Map<string, Set<string>>();
  /** Told how the first look ended that began after they came. */
  const watchers = new Map<string, Set<(isLooked: boolean) => void>>();
  /** What a round touched that failed: its source is due still, but need not touch the same again. */
  const owed = new Map<string, Set<string>>();

  const reaches = (from: string, to: string, passed = new Set<string>()): boolean => {
    if (from === to) return true;
    passed.add(from);
    return [...(waitsFor.get(from) ?? [])].some((next) => !passed.has(next) && reaches(next, to, passed));
  };
  const watch = (key: string): Promise<boolean> =>
    new Promise((resolve) => {
      watchers.set(key, (watchers.get(key) ?? new Set()).add(resolve));
    });
  const tell = (key: string, told: Iterable<(isLooked: boolean) => void>, isLooked: boolean): void => {
    const left = watchers.get(key);
    for (const one of told) {
      left?.delete(one);
      one(isLooked);
    }
    if (left?.size === 0) watchers.delete(key);
  };
  const markOwed = async (key: string): Promise<void> => {
    const left = owed.get(key);
    for (const one of left ?? []) {
      await mark(one);
      left?.delete(one);
    }
    owed.delete(key);
  };

  /** Every round waits so: a signal of its own for each, with what it throws, would be a good part of what a round costs. */
  const settling = new Set<() => void>();
  stopping.addEventListener('abort', () => {
    for (const giveUp of settling) giveUp();
  });
  const lateness = (): { readonly isLate: Promise<false>; end(): void } => {
    const { promise: isLate, resolve } = Promise.withResolvers<false>();
    const giveUp = (): void => resolve(false);
    const timer = setTimeout(giveUp, WAITS_MS).unref();
    settling.add(giveUp);
    if (stopping.aborted) giveUp();
    return {
      isLate,
      end() {
        clearTimeout(timer);
        settling.delete(giveUp);
      },
    };
  };

  return {
    async during(key, work) {
      const touched = new Map<string, Promise<boolean>>();
      const take: Take = (other) => {
        // Of two that touch each other one is marked: they would wait for each other.
        if (!canLook(other) || reaches(other, key)) return false;
        touched.set(other, watch(other));
        waitsFor.set(key, (waitsFor.get(key) ?? new Set()).add(other));
        return true;
      };
      const settle = async (): Promise<void> => {
        if (touched.size === 0) return;
        const late = lateness();
        const left = await Promise.all(
          [...touched].map(async ([other, looked]) =>
            (await Promise.race([looked, late.isLate])) ? [] : [other],
          ),
        );
        late.end();
        owed.set(key, new Set(left.flat()));
        await markOwed(key);
        touched.clear();
      };
      const waiting = [...(watchers.get(key) ?? [])];
      let looked: Looked = 'failed';
      try {
        await markOwed(key);
        looked = await rounds.run(take, () => work({ settle, isWaitedFor: () => waiting.length > 0 }));
      } finally {
        waitsFor.delete(key);
        // What it touched and did not wait for is marked by its next round: it stays due.
        if (touched.size > 0) owed.set(key, new Set([...(owed.get(key) ?? []), ...touched.keys()]));
        if (looked === 'looked' || looked === 'failed') tell(key, waiting, looked === 'looked');
      }
    },
  };
}
