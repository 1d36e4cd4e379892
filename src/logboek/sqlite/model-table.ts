/** A table of read models: those that are there, and those that are being made beside them. One has the columns and the rule of the other. */

export const MODEL_COLUMNS = `
    kind    TEXT NOT NULL,
    id      TEXT NOT NULL,
    version INTEGER NOT NULL,
    due_at  TEXT,
    keys    TEXT NOT NULL,
    body    TEXT NOT NULL,
    PRIMARY KEY (kind, id)`;

/** Saves one, in that order of its columns; an older version changes nothing, and without a moment it keeps the one that it had. */
export function upsertInto(table: 'read_model' | 'temp.fresh_model'): string {
  return `
    INSERT INTO ${table} (kind, id, version, due_at, keys, body) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (kind, id) DO UPDATE SET
      version = excluded.version, due_at = coalesce(excluded.due_at, due_at), keys = excluded.keys, body = excluded.body
      WHERE excluded.version >= version`;
}
