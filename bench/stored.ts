import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod/v4';
import type { Writer } from './submissions.ts';

/** Looks into the store of a bot from outside, to see what is really there. */

const opdrachtSchema = z.object({ id: z.string(), version: z.number() });
const countSchema = z.object({ count: z.number() });
const streamSchema = z.object({
  stream: z.string(),
  entries: z.number(),
  newest: z.number(),
  keys: z.number(),
});

/** The opdrachten in a data folder, with the version of each. */
export function readOpdrachten(dataDir: string): readonly { id: string; version: number }[] {
  return within(dataDir, (database) =>
    database
      .prepare("SELECT id, version FROM read_model WHERE kind = 'opdracht' ORDER BY id")
      .all()
      .map((row) => opdrachtSchema.parse(row)),
  );
}

/** How many read models have posts that are due by now. */
export function countDue(dataDir: string): number {
  return within(dataDir, (database) => {
    const row = database
      .prepare('SELECT count(*) AS count FROM read_model WHERE due_at <= ?')
      .get(new Date().toISOString());
    return countSchema.parse(row).count;
  });
}

/**
 * How many entries the log holds of each opdracht.
 * @throws Error when a stream has a gap, or holds one submission twice
 */
export function countEntries(dataDir: string): ReadonlyMap<string, number> {
  const rows = within(dataDir, (database) =>
    database
      .prepare(`
        SELECT stream, count(*) AS entries, max(number) AS newest,
          count(DISTINCT coalesce(body ->> 'nonce', number)) AS keys
        FROM entry WHERE stream LIKE 'opdracht:%' GROUP BY stream`)
      .all()
      .map((row) => streamSchema.parse(row)),
  );
  for (const { stream, entries, newest, keys } of rows) {
    if (entries !== newest || entries !== keys)
      throw new Error(`${stream}: a gap or a submission stored twice`);
  }
  return new Map(rows.map(({ stream, entries }) => [stream.slice('opdracht:'.length), entries]));
}

/** @throws Error when a submission that was answered as stored is not in the log exactly once */
export function checkStored(dataDir: string, writers: readonly Pick<Writer, 'opdracht' | 'version'>[]): void {
  const entries = countEntries(dataDir);
  for (const { opdracht, version } of writers) {
    if (entries.get(opdracht) !== version())
      throw new Error(`${opdracht}: ${entries.get(opdracht)} entries, but answered up to ${version()}`);
  }
}

function within<Result>(dataDir: string, read: (database: DatabaseSync) => Result): Result {
  const database = new DatabaseSync(join(dataDir, 'samenkracht.db'), { readOnly: true });
  try {
    return read(database);
  } finally {
    database.close();
  }
}
