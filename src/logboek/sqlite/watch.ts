import { isDomainError } from '../../shared/errors.ts';
import { describeError, type Logger } from '../../shared/logger.ts';
import { unavailable } from '../store-errors.ts';
import { type Connection, isFull } from './connection.ts';
import { pathsIn } from './files.ts';
import { FileGone, watchFile } from './open-file.ts';
import { createTally } from './schema.ts';
import type { Stand, StandKeeper } from './stand.ts';
import type { Around } from './writes.ts';

/**
 * Sees that what is acknowledged is on disk, where the next start finds it. When the files are not what they were,
 * nothing is acknowledged any more until the next start.
 */
export interface Watch {
  readonly durable: Around;
  readonly derived: Around;
  /**
   * Writes, reads it back, and moves what is in the write-ahead log to the database file; once at a time.
   * @throws DomainError 'store-unavailable'
   */
  round(): Promise<void>;
  /** Nothing is to be believed of this file any more. */
  breakOff(why: unknown): void;
  /** Begins the rounds. @param writeCanary a durable write of nothing */
  start(writeCanary: () => Promise<void>): void;
  stop(): Promise<void>;
  /** After the connection was closed. */
  close(): void;
}

type Dependencies = {
  readonly connection: Connection;
  readonly folder: string;
  readonly stand: Stand;
  readonly keeper: StandKeeper;
  readonly logger: Pick<Logger, 'error'> | undefined;
};

const ROUND_EVERY_MS = 5_000;
/** A small write may still fit on a disk on which others do not: what was refused for want of room is told so long. */
const NO_ROOM_MS = 30_000;

export function createWatch({ connection, folder, stand, keeper, logger }: Dependencies): Watch {
  const raise = createTally(connection);
  const file = watchFile(connection, pathsIn(folder));
  let written = stand.schrijfbeurt;
  let raised = written;
  let broken: unknown;
  let underWay: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let writeCanary: () => Promise<void> = async () => undefined;
  let isTold = false;
  let noRoom: { readonly at: number; readonly error: unknown } | undefined;

  const breakOff = (why: unknown): void => {
    if (broken !== undefined) return;
    broken = why;
    try {
      if (why instanceof FileGone) {
        const copy = file.rescue();
        logger?.error('the files of the store were taken away', { savedIn: copy ?? 'the database' });
      } else file.leaveAsItIs();
    } catch (error) {
      logger?.error('the store is left as it is', describeError(error));
    }
  };
  const assertWhole = (): void => {
    if (broken !== undefined) throw unavailable(broken);
  };
  const verify = (): void => {
    assertWhole();
    try {
      file.verify();
    } catch (error) {
      breakOff(error);
      throw unavailable(error);
    }
  };

  const goRound = async (): Promise<void> => {
    await writeCanary();
    try {
      assertWhole();
      file.inspect({ opslag: stand.opslag, schrijfbeurt: written });
    } catch (error) {
      // A lock or a disk that is full goes by; a file that is not as it was written does not.
      if (!isDomainError(error, 'store-unavailable')) breakOff(error);
      throw error;
    }
    file.checkpoint();
    await keeper.settle();
    if (noRoom && performance.now() - noRoom.at < NO_ROOM_MS) throw unavailable(noRoom.error);
  };
  const round = (): Promise<void> => {
    underWay ??= goRound()
      .then(
        () => {
          isTold = false;
        },
        (error: unknown) => {
          if (!isTold) logger?.error('the store is not as it should be', describeError(broken ?? error));
          isTold = true;
          throw isDomainError(error, 'store-unavailable') ? error : unavailable(error);
        },
      )
      .finally(() => {
        underWay = undefined;
      });
    return underWay;
  };

  return {
    durable: {
      before: verify,
      within() {
        raised = raise();
        assertWhole();
      },
      async settle() {
        try {
          await file.settle();
        } catch (error) {
          // What the system could not put on disk it may have thrown away: asking again says nothing.
          breakOff(error);
          throw error;
        }
      },
      after() {
        verify();
        written = raised;
        keeper.note(written);
      },
      failed(error) {
        if (isFull(error)) noRoom = { at: performance.now(), error };
      },
    },
    derived: { before: assertWhole, within: assertWhole, settle: undefined },
    round,
    breakOff,
    start(write) {
      writeCanary = write;
      timer = setInterval(() => round().catch(() => undefined), ROUND_EVERY_MS);
      timer.unref();
    },
    async stop() {
      clearInterval(timer);
      await underWay?.catch(() => undefined);
    },
    close: file.close,
  };
}
