import { ChangeFeedStartFrom, type Container } from '@azure/cosmos';
import * as z from 'zod/v4';
import { parseJson } from '../stored-schemas.ts';
import type { Run } from './operations.ts';

/** What was created or changed in a container after the cursor; empty: nothing (yet). */
export type Changes = (
  cursor: string,
  limit: number,
) => Promise<{ readonly documents: readonly unknown[]; readonly cursor: string }>;

const NOTHING_NEW = 304;

const cursorSchema = z.object({ rid: z.string() });

export function createChangeFeed(container: Container, run: Run): Changes {
  /** Cursors name the container that they belong to by the id that Cosmos gave it. */
  let containerRid: string | undefined;

  return async (cursor, limit) => {
    containerRid ??= (await run('read', (abortSignal) => container.read({ abortSignal })))?.resource?._rid;
    // A cursor of another store, or of a container that was made anew, begins again: reading twice is harmless.
    const known = cursor !== '' && cursorSchema.safeParse(parseJson(cursor)).data?.rid === containerRid;
    const iterator = container.items.getChangeFeedIterator<unknown>({
      maxItemCount: limit,
      changeFeedStartFrom: known ? ChangeFeedStartFrom.Continuation(cursor) : ChangeFeedStartFrom.Beginning(),
    });
    for (;;) {
      const page = await run('changes', () => iterator.readNext());
      if (!page) throw new Error('The change feed answered nothing');
      // A page may be empty while another range still has changes; only this status says that there are none.
      if (page.result.length > 0 || page.statusCode === NOTHING_NEW)
        return { documents: page.result, cursor: page.continuationToken };
    }
  };
}

/**
 * What was created or changed in one partition since the call before; the first one only begins. After trouble it throws, and the next call is a
 * first one again.
 */
export function createChangesFromNow(
  container: Container,
  partition: string,
  run: Run,
): () => Promise<readonly unknown[]> {
  const begin = () =>
    container.items.getChangeFeedIterator<unknown>({
      changeFeedStartFrom: ChangeFeedStartFrom.Now(partition),
    });
  let iterator: ReturnType<typeof begin> | undefined;

  return async () => {
    const reading = iterator ?? begin();
    // In trouble nobody knows what was passed.
    iterator = undefined;
    const found: unknown[] = [];
    for (;;) {
      const page = await run('changes', () => reading.readNext());
      if (!page) throw new Error('The change feed answered nothing');
      found.push(...page.result);
      if (page.statusCode === NOTHING_NEW) break;
    }
    iterator = reading;
    return found;
  };
}
