import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod/v4';

/** Looks into the store of a bot from outside, to see what is really there. */

const opdrachtSchema = z.object({ id: z.string(), version: z.number() });
const countSchema = z.object({ nonce: z.string().nullable(), count: z.number() });

/** The opdrachten in a data folder, with the version of each. */
export function readOpdrachten(dataDir: string): readonly { id: string; version: number }[] {
  return within(dataDir, (database) =>
    database
      .prepare("SELECT id, version FROM read_model WHERE kind = 'opdracht' ORDER BY id")
      .all()
      .map((row) => opdrachtSchema.parse(row)),
  );
}

/**
 * How many of these submissions are in the log exactly once.
 * @param nonces the submissions that the bot answered as stored
 */
export function countStored(dataDir: string, nonces: readonly string[]): number {
  return within(dataDir, (database) => {
    const rows = database
      .prepare("SELECT body ->> 'nonce' AS nonce, count(*) AS count FROM entry GROUP BY 1")
      .all()
      .map((row) => countSchema.parse(row));
    const once = new Set(rows.filter(({ count }) => count === 1).map(({ nonce }) => nonce));
    return nonces.filter((nonce) => once.has(nonce)).length;
  });
}

function within<Result>(dataDir: string, read: (database: DatabaseSync) => Result): Result {
  const database = new DatabaseSync(join(dataDir, 'samenkracht.db'), { readOnly: true });
  try {
    return read(database);
  } finally {
    database.close();
  }
}
