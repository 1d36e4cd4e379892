import { setTimeout as sleep } from 'node:timers/promises';
import { isDomainError } from '../../shared/errors.ts';
import { unavailable } from '../store-errors.ts';
import { type Connection, isLocked } from './connection.ts';

export type Write = <Result>(change: () => Result) => Promise<Result>;

/** Asks for something of which nothing may be told before it is on disk; in the same turn as in which it is asked. */
export type Read = <Result>(ask: () => Result) => Promise<Result>;

/** What surrounds each transaction; what one of them throws makes that nothing of it is acknowledged. */
export type Around = {
  readonly before?: () => void;
  /** The last change in it. */
  readonly within?: () => void;
  /**
   * Waits until all that was written is on disk, without holding up anything; undefined: nobody waits for that. Once it has failed nobody
   * knows what is on disk, and nothing is written or told any more.
   */
  readonly settle: (() => Promise<void>) | undefined;
  readonly after?: () => void;
  /** Nothing of it was acknowledged, for this reason. */
  readonly failed?: (error: unknown) => void;
};

export interface Writes {
  readonly write: Write;
  /** Sees what is on disk, and nothing that is only on its way there. @throws DomainError 'store-unavailable' once that has failed */
  readonly read: Read;
  /** Resolves when nothing is under way. */
  flushed(): Promise<void>;
}

type Pending = { run: () => void; commit: () => void; fail: (error: unknown) => void };

/** How long a write waits for the lock of another process, and how often it looks. Nothing else waits meanwhile. */
const LOCK_WITHIN_MS = 2_500;
const LOOK_EVERY_MS = 20;

/** Writes that share transactions, which start at least `everyMs` apart, and one not before the one before it is on disk. */
export function createWrites(connection: Connection, everyMs: number, around: Around): Writes {
  const beginOne = connection.prepare('BEGIN IMMEDIATE');
  const commitOne = connection.prepare('COMMIT');
  const savepoint = connection.prepare('SAVEPOINT one');
  const release = connection.prepare('RELEASE one');
  let pending: Pending[] = [];
  let flushed: Promise<void> = Promise.resolve();
  let lastFlush = 0;
  /** What is written and not yet on disk. It stays when it failed. */
  let onItsWay: Promise<void> | undefined;

  /** @returns undefined when it began; otherwise why not */
  const begin = (): unknown => {
    try {
      around.before?.();
      beginOne.run();
      return undefined;
    } catch (error) {
      return error;
    }
  };

  const settled = async (settle: () => Promise<void>): Promise<void> => {
    try {
      await settle();
      onItsWay = undefined;
    } catch (error) {
      throw told(error);
    }
  };

  const flush = async (): Promise<void> => {
    const until = performance.now() + LOCK_WITHIN_MS;
    let refusal = begin();
    while (isLocked(refusal) && performance.now() < until) {
      await sleep(LOOK_EVERY_MS);
      refusal = begin();
    }
    const batch = pending;
    pending = [];
    lastFlush = performance.now();
    if (refusal !== undefined) {
      around.failed?.(refusal);
      return failAll(batch, refusal);
    }
    try {
      for (const write of batch) write.run();
      around.within?.();
      commitOne.run();
      if (around.settle) {
        onItsWay = settled(around.settle);
        await onItsWay;
      }
      around.after?.();
    } catch (error) {
      rollBack(connection);
      around.failed?.(error);
      return failAll(batch, error);
    }
    for (const write of batch) write.commit();
  };

  const flushSoon = (): Promise<void> =>
    new Promise((done) => {
      const flushNow = (): void => {
        flush().then(done, done);
      };
      const wait = lastFlush + everyMs - performance.now();
      if (wait > 0) setTimeout(flushNow, wait);
      else setImmediate(flushNow);
    });

  return {
    flushed: () => flushed,
    async read(ask) {
      while (onItsWay) await onItsWay;
      return ask();
    },
    write(change) {
      return new Promise((resolve, reject) => {
        let settle: () => void = () => undefined;
        pending.push({
          run: () => {
            savepoint.run();
            try {
              const result = change();
              release.run();
              settle = () => resolve(result);
            } catch (error) {
              // A full disk ends the whole transaction, so that nothing of it can be kept.
              if (!connection.isTransaction) throw error;
              connection.exec('ROLLBACK TO one; RELEASE one');
              settle = () => reject(error);
            }
          },
          commit: () => settle(),
          fail: reject,
        });
        if (pending.length === 1) flushed = flushed.then(flushSoon);
      });
    },
  };
}

function failAll(batch: readonly Pending[], error: unknown): void {
  const why = told(error);
  for (const write of batch) write.fail(why);
}

function told(error: unknown): unknown {
  return isDomainError(error, 'store-unavailable') ? error : unavailable(error);
}

function rollBack(connection: Connection): void {
  try {
    if (connection.isTransaction) connection.exec('ROLLBACK');
  } catch {
    // Without a rollback the next transaction cannot begin, and says so.
  }
}
