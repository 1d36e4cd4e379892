import { isWrittenAnew, type Read } from './folding.ts';
import type { HistoryEntry, LogEntry } from './ports.ts';

/** The histories that were asked for last: who asks again has only what came after them read. */
interface Histories<Event> {
  /** All entries of a stream, the oldest first; the same list as long as nothing came. */
  find(id: string): Promise<readonly HistoryEntry<Event>[]>;
  /** Keeps nothing of it. */
  letGo(id: string): void;
}

/** `characters`: of the entries as JSON, together. */
type Limits = { readonly streams: number; readonly characters: number };
const KEPT: Limits = { streams: 1_000, characters: 4_000_000 };

type Kept<State, Event> = { readonly read: Read<State, Event>; readonly characters: number };

/**
 * @param readAfter the entries of a stream with a number above that
 * @param readOn what they say, after what was read before
 */
export function createHistories<State, Event>(
  readAfter: (id: string, number: number) => Promise<readonly LogEntry[]>,
  readOn: (
    id: string,
    before: Read<State, Event> | undefined,
    entries: readonly LogEntry[],
  ) => Read<State, Event>,
  limits: Limits = KEPT,
): Histories<Event> {
  // The one that was asked for longest ago is first.
  const kept = new Map<string, Kept<State, Event>>();
  let characters = 0;

  const drop = (id: string): void => {
    characters -= kept.get(id)?.characters ?? 0;
    kept.delete(id);
  };
  const keep = (id: string, one: Kept<State, Event>): void => {
    drop(id);
    if (one.characters > limits.characters) return;
    kept.set(id, one);
    characters += one.characters;
    for (const oldest of kept.keys()) {
      if (kept.size <= limits.streams && characters <= limits.characters) return;
      drop(oldest);
    }
  };

  return {
    async find(id) {
      const known = kept.get(id);
      const later = await readAfter(id, known?.read.entries.at(-1)?.number ?? 0);
      const isAnew = known !== undefined && isWrittenAnew(later);
      const before = isAnew ? undefined : known;
      const entries = isAnew ? await readAfter(id, 0) : later;
      const read = before && entries.length === 0 ? before.read : readOn(id, before?.read, entries);
      const more = before && entries.length === 0 ? 0 : JSON.stringify(entries).length;
      keep(id, { read, characters: (before?.characters ?? 0) + more });
      return read.entries;
    },
    letGo: drop,
  };
}
