import { isDeepStrictEqual } from 'node:util';
import { splitKey } from '../shared/keys.ts';
import { severalAtOnce } from '../shared/several-at-once.ts';
import { MARK, markSchema } from './catch-up-mark.ts';
import type { Log, ReadModel, ReadModels } from './ports.ts';
import { createSetAside, type SetAside } from './set-aside.ts';
import type { RebuildableStreams } from './streams.ts';
import { everyEntry } from './whole-store.ts';

/** What rebuilding and catching up need of each kind of stream. */
export type StreamKind = Pick<
  RebuildableStreams<unknown, unknown>,
  'kind' | 'shape' | 'catchUp' | 'letGo' | 'check' | 'isIncomplete'
>;

const PAGE = 500;
/** Streams that are repaired at the same moment: a store far away answers each of them after some milliseconds. */
const AT_ONCE = 8;

/**
 * Makes every read model again from the log.
 * @param setAside told of streams of a kind that nobody knows; the kinds tell it the rest
 * @returns how many entries were read and how many models were made
 */
export async function rebuildReadModels(
  { log, readModels }: { log: Log; readModels: ReadModels },
  kinds: readonly StreamKind[],
  setAside: SetAside = createSetAside(),
): Promise<{ entries: number; models: number }> {
  const { entries, repaired } = await readModels.anew(() => catchUpSince('', { log }, kinds, setAside));
  return { entries, models: repaired };
}

/**
 * Repairs the read models of all streams that have entries after the cursor: a save that a crash or an outage
 * swallowed is made up for.
 * @returns `incomplete`: the streams of which something could not be read
 */
export async function catchUpSince(
  cursor: string,
  { log }: { log: Log },
  kinds: readonly StreamKind[],
  setAside: SetAside = createSetAside(),
): Promise<{ cursor: string; entries: number; repaired: number; incomplete: readonly string[] }> {
  const known = new Map(kinds.map((one) => [one.kind, one]));
  const seen = new Set<string>();
  let at = cursor;
  let entries = 0;
  let repaired = 0;
  for (;;) {
    const page = await log.readAll(at, PAGE);
    if (page.entries.length === 0) {
      const incomplete = [...seen].filter((stream) => isIncomplete(stream, kinds));
      return { cursor: page.cursor, entries, repaired, incomplete };
    }
    at = page.cursor;
    entries += page.entries.length;
    for (const { stream, number, rewritten } of page.entries) {
      const [kind, id] = splitKey(stream);
      if (!known.has(kind)) setAside.add({ stream, number, waarom: 'nieuw' });
      // Another process did it, and made the read model again: here nothing would be missing.
      if (rewritten) known.get(kind)?.letGo(id);
    }
    const waiting = [...new Set(page.entries.map(({ stream }) => stream))].filter((name) => !seen.has(name));
    for (const stream of waiting) seen.add(stream);
    repaired += await repair(waiting, kinds, log.atOnce);
  }
}

/**
 * Repairs every stream that has a model, without going through the log to find them: up to the mark every stream has one, or something was
 * left out of it.
 * @returns how many were not right
 */
async function repairModels(
  { log, readModels }: { log: Log; readModels: ReadModels },
  kinds: readonly StreamKind[],
): Promise<number> {
  let repaired = 0;
  for (const { kind } of kinds) {
    for (let after: string | undefined = ''; after !== undefined; ) {
      const models: readonly Pick<ReadModel, 'id'>[] = await readModels.list(kind, { limit: PAGE, after });
      repaired += await repair(
        models.map(({ id }) => `${kind}:${id}`),
        kinds,
        log.atOnce,
      );
      after = models.at(-1)?.id;
    }
  }
  return repaired;
}

/** @returns how many of these streams missed something */
async function repair(
  streams: readonly string[],
  kinds: readonly StreamKind[],
  atOnce = AT_ONCE,
): Promise<number> {
  const byKind = new Map(kinds.map((one) => [one.kind, one]));
  let repaired = 0;
  await severalAtOnce(atOnce, streams, async (stream) => {
    const [kind, id] = splitKey(stream);
    if (await byKind.get(kind)?.catchUp(id)) repaired += 1;
  });
  return repaired;
}

function isIncomplete(stream: string, kinds: readonly StreamKind[]): boolean {
  const [kind, id] = splitKey(stream);
  return kinds.some((one) => one.kind === kind && one.isIncomplete(id));
}

/** Sets aside what of the whole log cannot be read, without making anything of it. */
export async function checkLog(log: Log, kinds: readonly StreamKind[], setAside: SetAside): Promise<void> {
  const byKind = new Map(kinds.map((streams) => [streams.kind, streams]));
  for await (const page of everyEntry(log)) {
    for (const entry of page) {
      const { stream, number } = entry;
      const known = byKind.get(splitKey(stream)[0]);
      if (known) known.check(entry);
      else setAside.add({ stream, number, waarom: 'nieuw' });
    }
  }
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return isDeepStrictEqual(one.toSorted(), other.toSorted());
}

/**
 * Repairs what was missed since the last time, also by an earlier process. When another program made the models, each of them is made again;
 * what was left out of a stream then is tried again.
 * @param setAside told of streams of a kind that nobody knows; the kinds tell it the rest
 * Called again it begins where it was itself, not where another process came in the meantime: what that one wrote anew is kept in memory here.
 * @returns how many entries were looked at and how many models were repaired
 */
export function createCatchUp(
  store: { log: Log; readModels: ReadModels },
  kinds: readonly StreamKind[],
  setAside: SetAside = createSetAside(),
): () => Promise<{ entries: number; repaired: number }> {
  let own: string | undefined;
  return async () => {
    const { cursor, ...caught } = await catchUpFrom(own, store, kinds, setAside);
    own = cursor;
    return caught;
  };
}

async function catchUpFrom(
  own: string | undefined,
  { log, readModels }: { log: Log; readModels: ReadModels },
  kinds: readonly StreamKind[],
  setAside: SetAside,
): Promise<{ cursor: string; entries: number; repaired: number }> {
  const shapes = Object.fromEntries(kinds.map(({ kind, shape }) => [kind, shape]));
  const mark = markSchema.safeParse((await readModels.get(MARK.kind, MARK.id))?.body);
  // Of a kind that one of the two programs does not know only the log has all that there is.
  const isWhole = mark.success && isSameSet(Object.keys(mark.data.shapes), Object.keys(shapes));
  const known = mark.success && JSON.stringify(mark.data.shapes) === JSON.stringify(shapes);
  const from = isWhole ? ((known ? own : undefined) ?? mark.data.cursor) : '';
  const before = isWhole ? mark.data.incomplete : [];
  const anew = isWhole && !known ? await repairModels({ log, readModels }, kinds) : 0;
  // What this process left out itself it need not try again.
  const again = await repair(
    before.filter((stream) => !isIncomplete(stream, kinds)),
    kinds,
  );
  const caught = await catchUpSince(from, { log }, kinds, setAside);
  const { cursor, entries, repaired } = caught;
  const incomplete = [...new Set([...before, ...caught.incomplete])].filter((stream) =>
    isIncomplete(stream, kinds),
  );
  if (!known || cursor !== from || !isDeepStrictEqual(incomplete, before))
    await readModels.save({ ...MARK, version: 1, keys: {}, body: { cursor, shapes, incomplete } });
  return { cursor, entries, repaired: anew + again + repaired };
}
