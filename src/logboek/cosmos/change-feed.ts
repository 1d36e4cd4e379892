import { type ChangeFeedPullModelIterator, ChangeFeedStartFrom, type Container } from '@azure/cosmos';
import * as z from 'zod/v4';
import { setNewest } from '../../shared/bounded.ts';
import { parseJson } from '../stored-schemas.ts';
import type { Run } from './operations.ts';

/** What was created or changed in a container after the cursor; empty: nothing (yet). */
export type Changes = (
  cursor: string,
  limit: number,
) => Promise<{ readonly documents: readonly unknown[]; readonly cursor: string }>;

const NOTHING_NEW = 304;
/** Documents on one page: each page is a request, and so is the end. */
const MOST_AT_ONCE = 1000;
/** Readers of the whole log: those that are made good, and those that keep what follows from it. */
const MOST_WAITING = 16;

const cursorSchema = z.object({ rid: z.string() });

export function createChangeFeed(container: Container, run: Run): Changes {
  /** Cursors name the container that they belong to by the id that Cosmos gave it. */
  let containerRid: string | undefined;
  /** Those that go on where a reader was: a new one asks first which ranges there are. */
  const waiting = new Map<string, ChangeFeedPullModelIterator<unknown>>();

  return async (cursor, limit) => {
    containerRid ??= (await run('read', (abortSignal) => container.read({ abortSignal })))?.resource?._rid;
    // A cursor of another store, or of a container that was made anew, begins again: reading twice is harmless.
    const known = cursor !== '' && cursorSchema.safeParse(parseJson(cursor)).data?.rid === containerRid;
    const place = (at: string): string => `${limit} ${at}`;
    const before = waiting.get(place(cursor));
    // Nobody else takes it while it is asked, nor after trouble.
    waiting.delete(place(cursor));
    const iterator =
      before ??
      container.items.getChangeFeedIterator<unknown>({
        maxItemCount: limit,
        changeFeedStartFrom: known
          ? ChangeFeedStartFrom.Continuation(cursor)
          : ChangeFeedStartFrom.Beginning(),
      });
    for (;;) {
      const page = await run('changes', () => iterator.readNext());
      if (!page) throw new Error('The change feed answered nothing');
      // A page may be empty while another range still has changes; only this status says that there are none.
      if (page.result.length === 0 && page.statusCode !== NOTHING_NEW) continue;
      const reached = page.continuationToken;
      setNewest(waiting, place(reached), iterator, MOST_WAITING);
      return { documents: page.result, cursor: reached };
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
      maxItemCount: MOST_AT_ONCE,
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
