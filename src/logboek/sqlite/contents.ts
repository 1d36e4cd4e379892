import { createHash } from 'node:crypto';
import * as z from 'zod/v4';
import { DomainError } from '../../shared/errors.ts';
import { parseJson } from '../stored-schemas.ts';
import type { Connection } from './connection.ts';
import { deliveryRowSchema, entryRowSchema } from './rows.ts';

/** What is in a database, to compare two and to tell what a copy holds. */
export type Contents = {
  readonly entries: number;
  readonly deliveries: number;
  /** The position of the last entry. */
  readonly position: number;
  /** Until when it goes: the moment of its last entry or delivery; undefined when it is empty. */
  readonly until: string | undefined;
  /** SHA-256 (hexadecimal) over all entries in order. */
  readonly fingerprint: string;
};

const PAGE = 1000;
const checkSchema = z.object({ integrity_check: z.string() });
const tablesSchema = z.object({ tables: z.number() });
/** An entry or a delivery; one that cannot be read is counted all the same. */
const momentSchema = z.object({ at: z.string().optional(), changedAt: z.string().optional() });

/** @throws DomainError 'not-possible' when this is no whole database of this program */
export function assertWhole(connection: Connection, name: string): void {
  const row = connection.prepare('PRAGMA integrity_check(1)').get();
  if (checkSchema.parse(row).integrity_check !== 'ok')
    throw new DomainError('not-possible', `"${name}" is beschadigd.`);
  const { tables } = tablesSchema.parse(
    connection
      .prepare("SELECT count(*) AS tables FROM sqlite_schema WHERE name IN ('entry', 'delivery')")
      .get(),
  );
  if (tables < 2) throw new DomainError('not-possible', `"${name}" is geen opslag van Samenkracht.`);
}

/** @param upTo the position of the last entry that counts; the deliveries always all count */
export function contentsOf(connection: Connection, upTo: number = Number.MAX_SAFE_INTEGER): Contents {
  const entriesAfter = connection.prepare(
    'SELECT * FROM entry WHERE position > ? AND position <= ? ORDER BY position LIMIT ?',
  );
  const hash = createHash('sha256');
  let [entries, position, until] = [0, 0, ''];
  for (
    let rows = entriesAfter.all(0, upTo, PAGE);
    rows.length > 0;
    rows = entriesAfter.all(position, upTo, PAGE)
  ) {
    for (const row of rows) {
      const entry = entryRowSchema.parse(row);
      hash.update(JSON.stringify([entry.position, entry.stream, entry.number, entry.body]));
      entries += 1;
      position = entry.position;
      until = later(until, momentIn(entry.body));
    }
  }
  const deliveriesAfter = connection.prepare(
    'SELECT id, etag, source, target, body FROM delivery WHERE id > ? ORDER BY id LIMIT ?',
  );
  let deliveries = 0;
  for (let rows = deliveriesAfter.all('', PAGE); rows.length > 0; ) {
    for (const row of rows) until = later(until, momentIn(deliveryRowSchema.parse(row).body));
    deliveries += rows.length;
    rows = deliveriesAfter.all(String(rows.at(-1)?.id), PAGE);
  }
  return {
    entries,
    deliveries,
    position,
    until: until === '' ? undefined : until,
    fingerprint: hash.digest('hex'),
  };
}

function momentIn(body: string): string {
  const found = momentSchema.safeParse(parseJson(body)).data;
  return found?.at ?? found?.changedAt ?? '';
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
