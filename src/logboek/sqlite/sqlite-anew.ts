import type { ReadModel } from '../ports.ts';
import type { Connection } from './connection.ts';
import { MODEL_COLUMNS, upsertInto } from './model-table.ts';
import { parseWholeModel } from './rows.ts';

/**
 * Read models that are being made again, beside those that are there: in a table that only this connection sees, outside the store,
 * and without an index. That is made in one go when all are known: in its order it takes far less than value by value.
 */
export interface Fresh {
  get(kind: string, id: string): ReadModel | undefined;
  save(model: ReadModel): void;
  remove(kind: string, id: string): void;
  /** Puts them in the place of those that are there, within a write. */
  replaceAll(): void;
  /** Throws them away. */
  end(): void;
}

const MAKE = `
  CREATE TEMP TABLE fresh_model (${MODEL_COLUMNS}
  ) STRICT;`;

/** Each value of each key of each of them, in this order: CROSS keeps SQLite from another one. */
const PAIRS = 'temp.fresh_model m CROSS JOIN json_each(m.keys) k CROSS JOIN json_each(k.value) v';

const REPLACE = `
  DELETE FROM posting; DELETE FROM term; DELETE FROM read_model;
  INSERT INTO read_model (kind, id, version, due_at, keys, body)
    SELECT kind, id, version, due_at, keys, body FROM temp.fresh_model ORDER BY kind, id;
  INSERT INTO term (kind, name, value)
    SELECT DISTINCT m.kind, k.key, v.value FROM ${PAIRS} ORDER BY 1, 2, 3;
  INSERT INTO posting (term, id)
    SELECT DISTINCT t.number, m.id FROM ${PAIRS} CROSS JOIN term t ON t.kind = m.kind AND t.name = k.key AND t.value = v.value
    ORDER BY 1, 2;`;

export function makeFresh(connection: Connection): Fresh {
  connection.exec(MAKE);
  const get = connection.prepare('SELECT * FROM temp.fresh_model WHERE kind = ? AND id = ?');
  const save = connection.prepare(upsertInto('temp.fresh_model'));
  const remove = connection.prepare('DELETE FROM temp.fresh_model WHERE kind = ? AND id = ?');
  return {
    get(kind, id) {
      const row = get.get(kind, id);
      return row === undefined ? undefined : parseWholeModel(row);
    },
    save({ kind, id, version, dueAt = null, keys, body }) {
      save.run(kind, id, version, dueAt, JSON.stringify(keys), JSON.stringify(body));
    },
    remove(kind, id) {
      remove.run(kind, id);
    },
    replaceAll: () => connection.exec(REPLACE),
    end: () => connection.exec('DROP TABLE temp.fresh_model'),
  };
}
