import { linkSync, rmSync, statSync } from 'node:fs';
import type { Logger } from '../../shared/logger.ts';
import { type Connection, connect } from './connection.ts';
import { type MayMake, makePrivateFile, pathsIn, prepareFolder } from './files.ts';
import { cannotOpen, isEmptyFile, otherStore, storeBehind, storeGone } from './open-problem.ts';
import { applySchema, readTally } from './schema.ts';
import { type Presence, takeSlot } from './slot.ts';
import { keepStand, readStand, type Stand } from './stand.ts';
import { createWatch } from './watch.ts';
import { createWrites, type Read, type Write } from './writes.ts';

/** The database file with its ways of writing. */
export interface SqliteDatabase {
  readonly connection: Connection;
  /**
   * Runs one write; resolves when it is on disk. Writes of the same moment share one transaction and so one fsync
   * (group commit): each costs little, and none is acknowledged before it is durable.
   * @throws what the write throws (its own changes only are undone), or DomainError 'store-unavailable'
   */
  readonly write: Write;
  /**
   * The same without waiting for the disk, for what can be made again from the log. It survives a killed process; after
   * a power cut it may be missing, but never without what was written after it.
   */
  readonly writeDerived: Write;
  /**
   * Asks for what is written durably: what is only on its way to the disk is waited for, so that nobody hears of what a power cut may still
   * take away. Read models say only what was acknowledged, and are asked for without it.
   */
  readonly read: Read;
  /** Writes something durable and reads it back. @throws DomainError 'store-unavailable' */
  check(): Promise<void>;
  /** Waits for the writes under way and closes the file. */
  close(): Promise<void>;
}

/** How the store in a folder is used. */
export type StoreUse = {
  readonly presence: Presence;
  readonly mayMake: MayMake;
  /** It only looks: nothing is written that nobody asked for, not even to see whether it can be. */
  readonly onlyReads?: true;
  /** Told when somebody who runs the bot must act. */
  readonly logger?: Pick<Logger, 'warn' | 'error'>;
};

/** Under load a transaction waits this long for company: an fsync costs as much as several writes. */
const SYNC_EVERY_MS = 4;

/**
 * Opens (or makes) `samenkracht.db` in a folder. What was acknowledged survives a killed process and a power cut: the write-ahead log is put
 * on disk before it is (docs/adr/0156). SQLite itself does that only where the file would otherwise be damaged (synchronous=NORMAL), because
 * it holds up everybody meanwhile.
 * @throws DomainError 'store-unavailable' when it cannot be used or has lost something, 'not-possible' when somebody uses
 * it who does not go with this use
 */
export function openSqlite(folder: string, use: StoreUse): SqliteDatabase {
  const { isNew, isOpenToOthers } = prepareFolder(folder, use.mayMake);
  if (isOpenToOthers) use.logger?.warn('the data folder can be opened by others', { folder });
  const slot = takeSlot(folder, use.presence);
  try {
    if (isNew) makeStore(folder);
    assertNothingLost(folder);
    const database = openFile(folder, use);
    return {
      ...database,
      async close() {
        await database.close();
        slot.release();
      },
    };
  } catch (error) {
    slot.release();
    throw cannotOpen(folder, error);
  }
}

/** Whole or not at all: it gets its name when it is made. */
function makeStore(folder: string): void {
  if (readStand(folder)) throw storeGone(folder);
  const { database } = pathsIn(folder);
  const making = `${database}.nieuw-${process.pid}`;
  rmSync(making, { force: true });
  makePrivateFile(making);
  const connection = connect(making);
  try {
    applySchema(connection);
  } finally {
    connection.close();
  }
  try {
    linkSync(making, database);
  } catch (error) {
    // Another process was first.
    if (!statSync(database, { throwIfNoEntry: false })) throw error;
  } finally {
    rmSync(making);
  }
}

/** Looks without changing anything: what is damaged stays as it was found. */
function assertNothingLost(folder: string): void {
  const { database } = pathsIn(folder);
  const file = statSync(database);
  if (file.isDirectory()) throw cannotOpen(folder, { code: 'EISDIR' });
  if (file.size === 0) throw isEmptyFile(folder);
  // The stand is read first: it may be behind, and the database goes on meanwhile.
  const stand = readStand(folder);
  const found = readTally(database);
  if (stand === undefined) return;
  if (found?.opslag !== stand.opslag) throw otherStore(folder);
  if (found.schrijfbeurt < stand.schrijfbeurt) throw storeBehind(folder);
}

function openFile(folder: string, { logger, onlyReads }: StoreUse): SqliteDatabase {
  const connection = connect(pathsIn(folder).database, (error) => watch.breakOff(error));
  let stand: Stand;
  try {
    connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8000;');
    stand = applySchema(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  const keeper = keepStand(folder, stand.opslag);
  keeper.note(stand.schrijfbeurt);
  const watch = createWatch({ connection, folder, stand, keeper, logger });
  const durable = createWrites(connection, SYNC_EVERY_MS, watch.durable);
  const derived = createWrites(connection, 0, watch.derived);
  if (!onlyReads) watch.start(() => durable.write(() => undefined));
  return {
    connection,
    write: durable.write,
    writeDerived: derived.write,
    read: durable.read,
    check: watch.round,
    async close() {
      await watch.stop();
      await durable.flushed();
      await derived.flushed();
      connection.close();
      watch.close();
      keeper.close();
    },
  };
}
