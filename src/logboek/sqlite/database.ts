import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unavailable } from '../store-errors.ts';
import { cannotOpen, DATABASE_FILE } from './open-problem.ts';

export type Write = <Result>(change: () => Result) => Promise<Result>;

/** The database file with its ways of writing. */
export interface SqliteDatabase {
  readonly connection: DatabaseSync;
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
  /** Waits for the writes under way and closes the file. */
  close(): Promise<void>;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS entry (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    stream   TEXT NOT NULL,
    number   INTEGER NOT NULL,
    body     TEXT NOT NULL,
    UNIQUE (stream, number)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS read_model (
    kind    TEXT NOT NULL,
    id      TEXT NOT NULL,
    version INTEGER NOT NULL,
    due_at  TEXT,
    keys    TEXT NOT NULL,
    body    TEXT NOT NULL,
    PRIMARY KEY (kind, id)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS read_model_due ON read_model (due_at) WHERE due_at IS NOT NULL;
  CREATE TABLE IF NOT EXISTS term (
    number INTEGER PRIMARY KEY,
    kind   TEXT NOT NULL,
    name   TEXT NOT NULL,
    value  TEXT NOT NULL,
    UNIQUE (kind, name, value)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS posting (
    term INTEGER NOT NULL,
    id   TEXT NOT NULL,
    PRIMARY KEY (term, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS delivery (
    id     TEXT PRIMARY KEY,
    etag   INTEGER NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    state  TEXT NOT NULL,
    body   TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS delivery_source ON delivery (source);
  CREATE INDEX IF NOT EXISTS delivery_state ON delivery (state, target);
`;

type Pending = { run: () => void; commit: () => void; fail: (error: unknown) => void };

/** Under load a transaction waits this long for company: an fsync costs as much as several writes. */
const SYNC_EVERY_MS = 4;

/** A database in memory, which is gone when it is closed. Nothing waits for a disk. */
export function openSqliteInMemory(): SqliteDatabase {
  const connection = new DatabaseSync(':memory:');
  connection.exec(SCHEMA);
  return databaseOn(connection, 0);
}

/**
 * Opens (or makes) `samenkracht.db` in a folder. WAL with synchronous=FULL: what was acknowledged survives a killed
 * process and a power cut.
 * @throws DomainError 'store-unavailable' when the file cannot be opened
 */
export function openSqlite(folder: string): SqliteDatabase {
  return databaseOn(open(folder), SYNC_EVERY_MS);
}

/** @param syncEveryMs writes that must be durable share transactions at least so many milliseconds apart */
function databaseOn(connection: DatabaseSync, syncEveryMs: number): SqliteDatabase {
  const durable = createWrites(connection, 'FULL', syncEveryMs);
  const derived = createWrites(connection, 'NORMAL', 0);
  return {
    connection,
    write: durable.write,
    writeDerived: derived.write,
    async close() {
      await durable.flushed();
      await derived.flushed();
      connection.close();
    },
  };
}

/** A store of an earlier version has its keys in another table: its read models are made again from the log at the start. */
function forgetOldIndex(connection: DatabaseSync): void {
  const old = connection.prepare("SELECT 1 FROM sqlite_master WHERE name = 'read_model_key'").get();
  if (old) connection.exec('BEGIN; DELETE FROM read_model; DROP TABLE read_model_key; COMMIT');
}

/** Writes that share transactions, which start at least `everyMs` apart. */
function createWrites(
  connection: DatabaseSync,
  synchronous: 'FULL' | 'NORMAL',
  everyMs: number,
): { write: Write; flushed: () => Promise<void> } {
  const savepoint = connection.prepare('SAVEPOINT one');
  const release = connection.prepare('RELEASE one');
  let pending: Pending[] = [];
  let flushed: Promise<void> = Promise.resolve();
  let lastFlush = 0;

  const flush = (): void => {
    const batch = pending;
    pending = [];
    lastFlush = performance.now();
    try {
      connection.exec(`PRAGMA synchronous = ${synchronous}; BEGIN IMMEDIATE`);
    } catch (error) {
      for (const write of batch) write.fail(unavailable(error));
      return;
    }
    for (const write of batch) write.run();
    try {
      connection.exec('COMMIT');
    } catch (error) {
      if (connection.isTransaction) connection.exec('ROLLBACK');
      for (const write of batch) write.fail(unavailable(error));
      return;
    }
    for (const write of batch) write.commit();
  };

  const flushSoon = (): Promise<void> =>
    new Promise((done) => {
      const flushNow = (): void => {
        flush();
        done();
      };
      const wait = lastFlush + everyMs - performance.now();
      if (wait > 0) setTimeout(flushNow, wait);
      else setImmediate(flushNow);
    });

  return {
    flushed: () => flushed,
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
              connection.exec('ROLLBACK TO one; RELEASE one');
              settle = () => reject(error);
            }
          },
          commit: () => settle(),
          fail: reject,
        });
        if (pending.length === 1) flushed = flushSoon();
      });
    },
  };
}

function open(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true });
    const connection = new DatabaseSync(join(folder, DATABASE_FILE));
    connection.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA cache_size = -8000;');
    connection.exec(SCHEMA);
    forgetOldIndex(connection);
    return connection;
  } catch (error) {
    throw cannotOpen(folder, error);
  }
}
