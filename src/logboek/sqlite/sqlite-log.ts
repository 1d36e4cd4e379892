import { stable } from '../chain.ts';
import type { Log, LogEntry } from '../ports.ts';
import { conflict, unavailable } from '../store-errors.ts';
import { damagedEntry, entryBodySchema, parseJson } from '../stored-schemas.ts';
import type { SqliteDatabase } from './database.ts';
import { entryRowSchema } from './rows.ts';

/** What is saved at the same moment is one transaction, which costs more than what is saved in it; more would hold up answers. */
const SAVED_TOGETHER = 64;

/** SQLITE_CONSTRAINT_UNIQUE: an entry of that number is there already. */
const UNIQUE_VIOLATION = 2067;

/** The log in one table; the unique pair (stream, number) makes an append atomic. */
export function createSqliteLog(database: SqliteDatabase): Log {
  const { connection } = database;
  const insert = connection.prepare('INSERT INTO entry (stream, number, body) VALUES (?, ?, ?)');
  const one = connection.prepare('SELECT * FROM entry WHERE stream = ? AND number = ?');
  const update = connection.prepare('UPDATE entry SET body = ? WHERE stream = ? AND number = ?');
  const ofStream = connection.prepare('SELECT * FROM entry WHERE stream = ? AND number > ? ORDER BY number');
  const ofAll = connection.prepare('SELECT * FROM entry WHERE position > ? ORDER BY position LIMIT ?');

  return {
    atOnce: SAVED_TOGETHER,
    append(entry) {
      const { stream, number, raw, ...body } = entry;
      return database.write(() => {
        try {
          insert.run(stream, number, raw ?? JSON.stringify(body));
        } catch (error) {
          throw isUniqueViolation(error) ? conflict() : unavailable(error);
        }
      });
    },
    replace(was, { stream, number, raw, ...body }) {
      return database.write(() => {
        const row = one.get(stream, number);
        if (row === undefined || stable(parseEntry(row).entry) !== stable(was)) return false;
        // What is taken away is overwritten in the file as well.
        connection.exec('PRAGMA secure_delete = ON');
        update.run(raw ?? JSON.stringify(body), stream, number);
        return true;
      });
    },
    read(stream, after = 0) {
      return database.read(() => ofStream.all(stream, after).map((row) => parseEntry(row).entry));
    },
    async readAll(cursor, limit) {
      const rows = await database.read(() => ofAll.all(Number(cursor) || 0, limit).map(parseEntry));
      const last = rows[rows.length - 1];
      return { entries: rows.map((row) => row.entry), cursor: last ? String(last.position) : cursor };
    },
  };
}

function parseEntry(row: unknown): { position: number; entry: LogEntry } {
  const { position, stream, number, body } = entryRowSchema.parse(row);
  const read = entryBodySchema.safeParse(parseJson(body));
  return {
    position,
    entry: read.success ? { ...read.data, stream, number } : damagedEntry(stream, number, body),
  };
}

function isUniqueViolation(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === UNIQUE_VIOLATION
  );
}
