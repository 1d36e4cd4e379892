import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DomainError } from '../../shared/errors.ts';

/** The database file with its one way of writing. */
export interface SqliteDatabase {
  readonly connection: DatabaseSync;
  /**
   * Runs one write; resolves when it is on disk. Writes of the same moment share one transaction and so one fsync
   * (group commit): each costs little, and none is acknowledged before it is durable.
   * @throws what the write throws (its own changes only are undone), or DomainError 'store-unavailable'
   */
  write<Result>(change: () => Result): Promise<Result>;
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
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS read_model_due ON read_model (due_at) WHERE due_at IS NOT NULL;
  CREATE TABLE IF NOT EXISTS read_model_key (
    kind  TEXT NOT NULL,
    name  TEXT NOT NULL,
    value TEXT NOT NULL,
    id    TEXT NOT NULL,
    PRIMARY KEY (kind, name, value, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS read_model_key_of ON read_model_key (kind, id);
  CREATE TABLE IF NOT EXISTS delivery (
    id     TEXT PRIMARY KEY,
    etag   INTEGER NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    state  TEXT NOT NULL,
    body   TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS delivery_source ON delivery (source);
  CREATE INDEX IF NOT EXISTS delivery_state ON delivery (state, target);
`;

type Pending = { run: () => void; commit: () => void; fail: (error: unknown) => void };

/**
 * Opens (or makes) `samenkracht.db` in a folder. WAL with synchronous=FULL: what was acknowledged survives a killed
 * process and a power cut.
 * @throws DomainError 'store-unavailable' when the file cannot be opened
 */
export function openSqlite(folder: string): SqliteDatabase {
  const connection = open(folder);
  let pending: Pending[] = [];
  let flushed: Promise<void> = Promise.resolve();

  const flush = (): void => {
    const batch = pending;
    pending = [];
    try {
      connection.exec('BEGIN IMMEDIATE');
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

  return {
    connection,
    write(change) {
      return new Promise((resolve, reject) => {
        let settle: () => void = () => undefined;
        pending.push({
          run: () => {
            connection.exec('SAVEPOINT one');
            try {
              const result = change();
              connection.exec('RELEASE one');
              settle = () => resolve(result);
            } catch (error) {
              connection.exec('ROLLBACK TO one; RELEASE one');
              settle = () => reject(error);
            }
          },
          commit: () => settle(),
          fail: reject,
        });
        if (pending.length === 1) {
          flushed = new Promise((done) => {
            setImmediate(() => {
              flush();
              done();
            });
          });
        }
      });
    },
    async close() {
      await flushed;
      connection.close();
    },
  };
}

function open(folder: string): DatabaseSync {
  try {
    mkdirSync(folder, { recursive: true });
    const connection = new DatabaseSync(join(folder, 'samenkracht.db'));
    connection.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    connection.exec(SCHEMA);
    return connection;
  } catch (error) {
    throw unavailable(error);
  }
}

/** The sentence for everything that the file system or SQLite refuses. */
export function unavailable(cause: unknown): DomainError {
  return new DomainError(
    'store-unavailable',
    'Ik kan nu niet bij de opslag. Probeer het over een minuut opnieuw.',
    { cause },
  );
}
