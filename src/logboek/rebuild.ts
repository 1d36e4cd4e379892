import * as z from 'zod/v4';
import { splitKey } from '../shared/keys.ts';
import type { Log, ReadModels } from './ports.ts';
import type { RebuildableStreams } from './streams.ts';

/** What rebuilding and catching up need of each kind of stream. */
export type StreamKind = Pick<RebuildableStreams<unknown, unknown>, 'kind' | 'shape' | 'catchUp'>;

const PAGE = 500;
/** Streams that are repaired at the same moment: a store far away answers each of them after some milliseconds. */
const AT_ONCE = 8;

/**
 * Makes every read model again from the log.
 * @returns how many entries were read and how many models were made
 */
export async function rebuildReadModels(
  { log, readModels }: { log: Log; readModels: ReadModels },
  kinds: readonly StreamKind[],
): Promise<{ entries: number; models: number }> {
  await readModels.clear();
  const { entries, repaired } = await catchUpSince('', { log }, kinds);
  return { entries, models: repaired };
}

/**
 * Repairs the read models of all streams that have entries after the cursor: a save that a crash or an outage
 * swallowed is made up for.
 */
export async function catchUpSince(
  cursor: string,
  { log }: { log: Log },
  kinds: readonly StreamKind[],
): Promise<{ cursor: string; entries: number; repaired: number }> {
  const byKind = new Map(kinds.map((streams) => [streams.kind, streams]));
  const seen = new Set<string>();
  let at = cursor;
  let entries = 0;
  let repaired = 0;
  for (;;) {
    const page = await log.readAll(at, PAGE);
    if (page.entries.length === 0) return { cursor: page.cursor, entries, repaired };
    at = page.cursor;
    entries += page.entries.length;
    const waiting = [...new Set(page.entries.map(({ stream }) => stream))].filter((name) => !seen.has(name));
    for (const stream of waiting) seen.add(stream);
    const repairNext = async (): Promise<void> => {
      for (let stream = waiting.pop(); stream !== undefined; stream = waiting.pop()) {
        const [kind, id] = splitKey(stream);
        if (await byKind.get(kind)?.catchUp(id)) repaired += 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, repairNext));
  }
}

/** How far the read models are known to be right, kept as a read model itself: throwing it away costs time only. */
const MARK = { kind: 'catch-up', id: 'mark' };
const markSchema = z.object({ cursor: z.string(), shapes: z.record(z.string(), z.number()) });

/**
 * Repairs what was missed since the last time, also by an earlier process. When a subject's state has another shape
 * than then, everything is made again.
 * @returns how many entries were looked at and how many models were repaired
 */
export async function catchUp(
  { log, readModels }: { log: Log; readModels: ReadModels },
  kinds: readonly StreamKind[],
): Promise<{ entries: number; repaired: number }> {
  const shapes = Object.fromEntries(kinds.map(({ kind, shape }) => [kind, shape]));
  const mark = markSchema.safeParse((await readModels.get(MARK.kind, MARK.id))?.body);
  const known = mark.success && JSON.stringify(mark.data.shapes) === JSON.stringify(shapes);
  const from = known ? mark.data.cursor : '';
  const { cursor, entries, repaired } = await catchUpSince(from, { log }, kinds);
  if (cursor !== from) await readModels.save({ ...MARK, version: 1, keys: {}, body: { cursor, shapes } });
  return { entries, repaired };
}
