import * as z from 'zod/v4';
import type { Connection } from './connection.ts';

/** The values of keys by number: a number in each row of the index is far smaller than the names. */
export interface Terms {
  find(kind: string, name: string, value: string): number | undefined;
  /** Within a write. */
  make(kind: string, name: string, value: string): number;
}

/** A number that no term has. */
export const NO_TERM = 0;

const rowSchema = z.object({ number: z.number() });

export function createTerms(connection: Connection): Terms {
  const find = connection.prepare('SELECT number FROM term WHERE kind = ? AND name = ? AND value = ?');
  const make = connection.prepare('INSERT INTO term (kind, name, value) VALUES (?, ?, ?) RETURNING number');
  const findTerm = (kind: string, name: string, value: string): number | undefined => {
    const row = find.get(kind, name, value);
    return row === undefined ? undefined : rowSchema.parse(row).number;
  };
  return {
    find: findTerm,
    make: (kind, name, value) =>
      findTerm(kind, name, value) ?? rowSchema.parse(make.get(kind, name, value)).number,
  };
}
