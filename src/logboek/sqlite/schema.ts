import { randomUUID } from 'node:crypto';
import * as z from 'zod/v4';
import { type Connection, connect } from './connection.ts';
import { MODEL_COLUMNS } from './model-table.ts';
import type { Stand } from './stand.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS entry (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    stream   TEXT NOT NULL,
    number   INTEGER NOT NULL,
    body     TEXT NOT NULL,
    UNIQUE (stream, number)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS read_model (${MODEL_COLUMNS}
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
  CREATE TABLE IF NOT EXISTS tally (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    store  TEXT NOT NULL,
    writes INTEGER NOT NULL
  ) STRICT;
`;

const tallySchema = z.object({ store: z.string(), writes: z.number() });
const writesSchema = z.object({ writes: z.number() });

/** Makes what is missing. @returns what the store is called, and how many durable transactions it had */
export function applySchema(connection: Connection): Stand {
  const known = standIn(connection);
  if (known) {
    connection.exec(SCHEMA);
    return known;
  }
  connection.exec(`BEGIN; ${SCHEMA}`);
  connection.prepare('INSERT OR IGNORE INTO tally (one, store, writes) VALUES (1, ?, 0)').run(randomUUID());
  connection.exec('COMMIT');
  // A store of an earlier version has its keys in another table: its read models are made again from the log.
  if (hasTable(connection, 'read_model_key'))
    connection.exec('BEGIN; DELETE FROM read_model; DROP TABLE read_model_key; COMMIT');
  return standIn(connection) ?? { opslag: '', schrijfbeurt: 0 };
}

/** Counts a durable transaction, within it; also one without any other change is a real write. */
export function createTally(connection: Connection): () => number {
  const raise = connection.prepare('UPDATE tally SET writes = writes + 1 RETURNING writes');
  return () => writesSchema.parse(raise.get()).writes;
}

/**
 * Looks with fresh eyes at what is on disk: over a connection of its own, which changes nothing.
 * @returns undefined when the store is of an earlier version
 */
export function readTally(path: string): Stand | undefined {
  const connection = connect(path, undefined, true);
  try {
    return standIn(connection);
  } finally {
    connection.close();
  }
}

function standIn(connection: Connection): Stand | undefined {
  if (!hasTable(connection, 'tally')) return undefined;
  const row = connection.prepare('SELECT store, writes FROM tally').get();
  if (row === undefined) return undefined;
  const { store, writes } = tallySchema.parse(row);
  return { opslag: store, schrijfbeurt: writes };
}

function hasTable(connection: Connection, name: string): boolean {
  return connection.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(name) !== undefined;
}
