import type { ReadModels } from '../ports.ts';
import { keysIn, parseJson } from '../stored-schemas.ts';
import type { SqliteDatabase } from './database.ts';
import { upsertInto } from './model-table.ts';
import { createParseModel, MODEL_COLUMNS, parseDue, parseWholeModel } from './rows.ts';
import { type Fresh, makeFresh } from './sqlite-anew.ts';
import { createPost } from './sqlite-postings.ts';
import { createSelections } from './sqlite-selections.ts';
import { createTerms } from './sqlite-terms.ts';

/** The read models in one table; two others list under each value of a key (a term) the models that have it. */
export function createSqliteReadModels(database: SqliteDatabase): ReadModels {
  const { connection } = database;
  const parseModel = createParseModel(connection);
  const get = connection.prepare('SELECT * FROM read_model WHERE kind = ? AND id = ?');
  const getDue = connection.prepare(`SELECT ${MODEL_COLUMNS} FROM read_model m WHERE kind = ? AND id = ?`);
  const upsert = connection.prepare(upsertInto('read_model'));
  const keysOf = connection.prepare('SELECT keys FROM read_model WHERE kind = ? AND id = ?');
  const terms = createTerms(connection);
  const post = createPost(connection, terms);
  const setDue = connection.prepare(
    'UPDATE read_model SET due_at = ? WHERE kind = ? AND id = ? AND version = ?',
  );
  const moveDue = connection.prepare(
    'UPDATE read_model SET due_at = ? WHERE kind = ? AND id = ? AND version = ? AND due_at IS ?',
  );
  const removeOne = connection.prepare('DELETE FROM read_model WHERE kind = ? AND id = ?');
  const byTerm = connection.prepare(`
    SELECT ${MODEL_COLUMNS} FROM posting p JOIN read_model m ON m.kind = ? AND m.id = p.id
    WHERE p.term = ? AND p.id > ? ORDER BY p.id LIMIT ?`);
  const byTerms = connection.prepare(`
    SELECT ${MODEL_COLUMNS} FROM read_model m WHERE m.kind = ? AND m.id IN (
      SELECT p.id FROM posting p WHERE p.term IN (SELECT value FROM json_each(?)) AND p.id > ?
    ) ORDER BY m.id LIMIT ?`);
  const ofKind = connection.prepare(
    `SELECT ${MODEL_COLUMNS} FROM read_model m WHERE kind = ? AND id > ? ORDER BY id LIMIT ?`,
  );
  const due = connection.prepare(
    `SELECT ${MODEL_COLUMNS} FROM read_model m WHERE due_at IS NOT NULL AND due_at <= ? ORDER BY due_at LIMIT ?`,
  );

  /** While all are made again. */
  let fresh: Fresh | undefined;

  return {
    ...createSelections(connection, terms, parseModel),

    async get(kind, id) {
      if (fresh) return fresh.get(kind, id);
      const row = get.get(kind, id);
      return row === undefined ? undefined : parseWholeModel(row);
    },
    async dueOf(kind, id) {
      if (fresh) return fresh.get(kind, id);
      const row = getDue.get(kind, id);
      return row === undefined ? undefined : parseDue(row);
    },
    async save(model) {
      if (fresh) return fresh.save(model);
      return database.writeDerived(() => {
        const keys = JSON.stringify(model.keys);
        const known = keysOf.get(model.kind, model.id)?.keys;
        const { changes } = upsert.run(
          model.kind,
          model.id,
          model.version,
          model.dueAt ?? null,
          keys,
          JSON.stringify(model.body),
        );
        // Most saves change no key or one: the others, and their place in the index, stay untouched.
        if (Number(changes) === 0 || known === keys) return;
        post(model, typeof known === 'string' ? keysIn(parseJson(known)) : {});
      });
    },
    setDue(kind, id, version, dueAt) {
      return database.writeDerived(() => Number(setDue.run(dueAt ?? null, kind, id, version).changes) === 1);
    },
    moveDue({ kind, id, version, dueAt: was }, dueAt) {
      return database.writeDerived(
        () => Number(moveDue.run(dueAt ?? null, kind, id, version, was ?? null).changes) === 1,
      );
    },
    async findBy(kind, key, value, { after = '', limit }) {
      const asked = typeof value === 'string' ? [value] : value;
      const found = asked.flatMap((one) => terms.find(kind, key, one) ?? []);
      const [term, ...others] = found;
      if (term === undefined) return [];
      const rows =
        others.length === 0
          ? byTerm.all(kind, term, after, limit)
          : byTerms.all(kind, JSON.stringify(found), after, limit);
      return rows.map(parseModel);
    },
    async list(kind, page) {
      return ofKind.all(kind, page.after ?? '', page.limit).map(parseModel);
    },
    async due(now, limit) {
      return due.all(now, limit).map(parseModel);
    },
    async remove(kind, id) {
      if (fresh) return fresh.remove(kind, id);
      return database.write(() => {
        connection.exec('PRAGMA secure_delete = ON');
        removeOne.run(kind, id);
        post({ kind, id, version: 0, body: undefined, keys: {} }, undefined);
      });
    },
    async anew(fill) {
      const made = makeFresh(connection);
      fresh = made;
      try {
        const result = await fill();
        await database.writeDerived(() => made.replaceAll());
        return result;
      } finally {
        fresh = undefined;
        made.end();
      }
    },
  };
}
