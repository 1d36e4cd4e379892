import type { Log, ReadModels } from './ports.ts';
import type { RebuildableStreams } from './streams.ts';

/** What rebuilding and catching up need of each kind of stream. */
export type StreamKind = Pick<RebuildableStreams<unknown, unknown>, 'kind' | 'catchUp'>;

const PAGE = 500;

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
    for (const { stream } of page.entries) {
      if (seen.has(stream)) continue;
      seen.add(stream);
      const [kind, id] = splitStream(stream);
      if (await byKind.get(kind)?.catchUp(id)) repaired += 1;
    }
  }
}

function splitStream(stream: string): [kind: string, id: string] {
  const colon = stream.indexOf(':');
  return [stream.slice(0, colon), stream.slice(colon + 1)];
}
