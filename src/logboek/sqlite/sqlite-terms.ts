import * as z from 'zod/v4';
import type { Connection } from './connection.ts';

/** The values of keys by number: a number in each row of the index is far smaller than the names. */
export interface Terms {
  find(kind: string, name: string, value: string): number | undefined;
  /** Within a write. */
  make(kind: string, name: string, value: string): number;
  /** Takes this one away when no model has it any more; within a write. */
  dropUnused(number: number): void;
  /** The same of all of a kind. */
  dropUnusedOf(kind: string): void;
}

/** A number that no term has. */
export const NO_TERM = 0;

/**
 * A number is never given twice, since another process may be reading with it: the highest one stays, without what it was the number of,
 * until there is a higher one.
 */
const UNUSED = 'NOT EXISTS (SELECT 1 FROM posting WHERE posting.term = term.number)';
const EMPTY = `UPDATE term SET kind = '', name = '', value = number WHERE ${UNUSED}`;
const DROP_EMPTY = `DELETE FROM term WHERE kind = '' AND number < (SELECT MAX(number) FROM term)`;

const rowSchema = z.object({ number: z.number() });

export function createTerms(connection: Connection): Terms {
  const find = connection.prepare('SELECT number FROM term WHERE kind = ? AND name = ? AND value = ?');
  const make = connection.prepare('INSERT INTO term (kind, name, value) VALUES (?, ?, ?) RETURNING number');
  const empty = connection.prepare(`${EMPTY} AND number = ?`);
  const emptyAll = connection.prepare(`${EMPTY} AND kind = ?`);
  const dropEmpty = connection.prepare(DROP_EMPTY);
  const findTerm = (kind: string, name: string, value: string): number | undefined => {
    const row = find.get(kind, name, value);
    return row === undefined ? undefined : rowSchema.parse(row).number;
  };
  return {
    find: findTerm,
    make: (kind, name, value) =>
      findTerm(kind, name, value) ?? rowSchema.parse(make.get(kind, name, value)).number,
    dropUnused(number) {
      if (Number(empty.run(number).changes) > 0) dropEmpty.run();
    },
    dropUnusedOf(kind) {
      if (Number(emptyAll.run(kind).changes) > 0) dropEmpty.run();
    },
  };
}
