import { stable } from './chain.ts';
import type { Log, LogEntry } from './ports.ts';
import { conflict } from './store-errors.ts';
import { damagedEntry, entryBodySchema, parseJson } from './stored-schemas.ts';

/**
 * A log in the memory of one process, gone with it: who plays through a year asks at each look of each stream whether something came, and nearly
 * always nothing did. What it gives is what a store would give back.
 */
export function createScratchLog(): Log {
  const all: LogEntry[] = [];
  /** Where in all of them those of a stream stand, in the order of their numbers. */
  const streams = new Map<string, number[]>();

  const placeOf = (stream: string, number: number): number | undefined =>
    streams.get(stream)?.find((place) => all[place]?.number === number);
  const entriesAt = (places: readonly number[]): readonly LogEntry[] =>
    places.flatMap((place) => all[place] ?? []);

  return {
    async append(entry) {
      const { stream, number } = entry;
      const places = streams.get(stream) ?? [];
      const last = entriesAt(places.slice(-1))[0]?.number ?? 0;
      if (number <= last && placeOf(stream, number) !== undefined) throw conflict();
      const place = all.push(asStored(entry)) - 1;
      // Nearly always it is the next one.
      const at = number > last ? places.length : places.findIndex((one) => (all[one]?.number ?? 0) > number);
      places.splice(at, 0, place);
      streams.set(stream, places);
    },
    async replace(was, entry) {
      const place = placeOf(entry.stream, entry.number);
      if (place === undefined || stable(all[place]) !== stable(was)) return false;
      all[place] = asStored(entry);
      return true;
    },
    async read(stream, after = 0) {
      const places = streams.get(stream) ?? [];
      const [last] = entriesAt(places.slice(-1));
      if (last === undefined || last.number <= after) return [];
      return entriesAt(places).filter(({ number }) => number > after);
    },
    async readAll(cursor, limit) {
      const from = Number(cursor) || 0;
      const entries = all.slice(from, from + limit);
      return { entries, cursor: entries.length === 0 ? cursor : String(from + entries.length) };
    },
  };
}

/** As it would be read back: without what JSON leaves out, and with what stands there when that is no entry. */
function asStored({ stream, number, raw, ...body }: LogEntry): LogEntry {
  const text = raw ?? JSON.stringify(body);
  const read = entryBodySchema.safeParse(parseJson(text));
  return read.success ? { ...read.data, stream, number } : damagedEntry(stream, number, text);
}
