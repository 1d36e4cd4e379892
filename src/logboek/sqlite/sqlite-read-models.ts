import type { ReadModel, ReadModels } from '../ports.ts';
import type { SqliteDatabase } from './database.ts';
import { keysSchema, readModelRowSchema } from './rows.ts';

/** The read models in one table, with a second one that lists their keys. */
export function createSqliteReadModels(database: SqliteDatabase): ReadModels {
  const { connection } = database;
  const get = connection.prepare('SELECT * FROM read_model WHERE kind = ? AND id = ?');
  const upsert = connection.prepare(`
    INSERT INTO read_model (kind, id, version, due_at, keys, body) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (kind, id) DO UPDATE SET
      version = excluded.version, due_at = excluded.due_at, keys = excluded.keys, body = excluded.body
      WHERE excluded.version >= read_model.version`);
  const dropKeys = connection.prepare('DELETE FROM read_model_key WHERE kind = ? AND id = ?');
  const addKey = connection.prepare(
    'INSERT OR IGNORE INTO read_model_key (kind, name, value, id) VALUES (?, ?, ?, ?)',
  );
  const setDue = connection.prepare(
    'UPDATE read_model SET due_at = ? WHERE kind = ? AND id = ? AND version = ?',
  );
  const byKey = connection.prepare(`
    SELECT m.* FROM read_model_key k JOIN read_model m ON m.kind = k.kind AND m.id = k.id
    WHERE k.kind = ? AND k.name = ? AND k.value = ? AND k.id > ? ORDER BY k.id LIMIT ?`);
  const ofKind = connection.prepare('SELECT * FROM read_model WHERE kind = ? AND id > ? ORDER BY id LIMIT ?');
  const due = connection.prepare(
    'SELECT * FROM read_model WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at LIMIT ?',
  );

  return {
    async get(kind, id) {
      const row = get.get(kind, id);
      return row === undefined ? undefined : parseModel(row);
    },
    save(model) {
      return database.write(() => {
        const keys = JSON.stringify(model.keys);
        const known = get.get(model.kind, model.id);
        const { changes } = upsert.run(
          model.kind,
          model.id,
          model.version,
          model.dueAt ?? null,
          keys,
          JSON.stringify(model.body),
        );
        // Most saves change no key: then the key table, and its indexes, stay untouched.
        if (Number(changes) === 0 || known?.keys === keys) return;
        dropKeys.run(model.kind, model.id);
        for (const [name, values] of Object.entries(model.keys)) {
          for (const value of values) addKey.run(model.kind, name, value, model.id);
        }
      });
    },
    setDue(kind, id, version, dueAt) {
      return database.write(() => Number(setDue.run(dueAt ?? null, kind, id, version).changes) === 1);
    },
    async findBy(kind, key, value, page) {
      return byKey.all(kind, key, value, page.after ?? '', page.limit).map(parseModel);
    },
    async list(kind, page) {
      return ofKind.all(kind, page.after ?? '', page.limit).map(parseModel);
    },
    async due(now, limit) {
      return due.all(now, limit).map(parseModel);
    },
    clear() {
      return database.write(() => {
        connection.exec('DELETE FROM read_model_key; DELETE FROM read_model;');
      });
    },
  };
}

function parseModel(row: unknown): ReadModel {
  const { kind, id, version, due_at, keys, body } = readModelRowSchema.parse(row);
  return {
    kind,
    id,
    version,
    body: JSON.parse(body),
    keys: keysSchema.parse(JSON.parse(keys)),
    ...(due_at === null ? {} : { dueAt: due_at }),
  };
}
