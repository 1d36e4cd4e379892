import type { ReadModel, ReadModelKeys } from '../ports.ts';
import type { Connection } from './connection.ts';
import { NO_TERM, type Terms } from './sqlite-terms.ts';

/**
 * Lists a model under each value of its keys, within a write.
 * @param before the keys under which it stands; undefined: nobody knows any more
 */
export type Post = (model: ReadModel, before: ReadModelKeys | undefined) => void;

export function createPost(connection: Connection, terms: Terms): Post {
  const drop = connection.prepare('DELETE FROM posting WHERE term = ? AND id = ?');
  const dropAll = connection.prepare(
    'DELETE FROM posting WHERE id = ? AND term IN (SELECT number FROM term WHERE kind = ?)',
  );
  const add = connection.prepare('INSERT OR IGNORE INTO posting (term, id) VALUES (?, ?)');

  return ({ kind, id, keys }, before) => {
    if (!before) dropAll.run(id, kind);
    for (const [name, value] of pairsIn(keys, before ?? {})) add.run(terms.make(kind, name, value), id);
    // A value that no model has is nothing to look for, and may be what had to be destroyed.
    if (!before) terms.dropUnusedOf(kind);
    for (const [name, value] of pairsIn(before ?? {}, keys)) {
      const term = terms.find(kind, name, value) ?? NO_TERM;
      drop.run(term, id);
      terms.dropUnused(term);
    }
  };
}

/** The names and values in `keys` that `others` does not have. */
function pairsIn(keys: ReadModelKeys, others: ReadModelKeys): readonly (readonly [string, string])[] {
  return Object.entries(keys).flatMap(([name, values]) =>
    values.filter((value) => !others[name]?.includes(value)).map((value) => [name, value] as const),
  );
}
