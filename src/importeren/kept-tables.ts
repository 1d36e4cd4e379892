import * as z from 'zod/v4';
import type { PostSource } from '../bezorging/ports.ts';
import type { ReadModels } from '../logboek/ports.ts';
import { type Clock, localDate, localInstant } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import type { Ids } from '../shared/ids.ts';
import { findPersonalData } from '../shared/text-checks.ts';
import type { ImportTable } from './opdrachten/opdracht-import.ts';

/** Tables that wait until somebody answers a question about them, so that a restart or another process loses nothing. */
export interface KeptTables {
  /** What of it may be stored. @returns under which id */
  keep(table: ImportTable): Promise<string>;
  /** Undefined: it was answered, or its day is over. */
  find(id: string): Promise<ImportTable | undefined>;
  /** There is nothing left to answer. */
  forget(id: string): Promise<void>;
}

const KIND = 'tabel';
const bodySchema = z.object({
  notes: z.array(z.string()).optional(),
  headings: z.array(z.string()),
  rows: z.array(z.object({ number: z.number(), cells: z.array(z.string()) })),
  opdracht: z.string().optional(),
  /** The day on which it was pasted, YYYY-MM-DD: it is kept no longer. */
  dag: z.string(),
});
type Models = Pick<ReadModels, 'get' | 'save'>;

/** A version of its own for each of its two states: the second replaces the first, never the other way round. */
const KEPT = 1;
const GONE = 2;

/**
 * Keeps them beside the read models: they are somebody's text and no part of the record, so that they must be gone again, which the
 * log never is. Losing one costs pasting it once more.
 */
export function createKeptTables(readModels: Models, clock: Clock, ids: Ids): KeptTables {
  return {
    async keep(table) {
      const id = ids.next();
      const dag = localDate(clock.now());
      // From then on it is looked at, and emptied.
      const dueAt = localInstant(addDays(dag, 1), '00:00');
      const body = { ...withoutPersonalData(table), dag };
      await readModels.save({ kind: KIND, id, version: KEPT, body, keys: {}, dueAt });
      return id;
    },
    async find(id) {
      const read = bodySchema.safeParse((await readModels.get(KIND, id))?.body);
      if (!read.success || read.data.dag !== localDate(clock.now())) return undefined;
      const { dag: _day, ...table } = read.data;
      return table;
    },
    forget: (id) => empty(readModels, id),
  };
}

/** Empties what nobody answered on its day. It has no posts. */
export function createKeptTablesSource(readModels: Models, clock: Clock): PostSource {
  return {
    kind: KIND,
    async prepare(id) {
      const read = bodySchema.safeParse((await readModels.get(KIND, id))?.body);
      if (read.success && read.data.dag < localDate(clock.now())) await empty(readModels, id);
    },
    async nextDue(id) {
      const read = bodySchema.safeParse((await readModels.get(KIND, id))?.body);
      return read.success ? localInstant(addDays(read.data.dag, 1), '00:00') : undefined;
    },
    posts: async () => [],
  };
}

async function empty(readModels: Models, id: string): Promise<void> {
  await readModels.save({ kind: KIND, id, version: GONE, body: {}, keys: {} });
}

/** A row with the data of one person is told and not imported, so that it waits for nothing either. */
function withoutPersonalData({ notes = [], headings, rows, opdracht }: ImportTable): ImportTable {
  const isFree = (texts: readonly string[]): boolean => findPersonalData(texts.join(' ')) === undefined;
  return {
    notes: notes.filter((note) => isFree([note])),
    headings: headings.map((heading) => (isFree([heading]) ? heading : '')),
    rows: rows.filter(({ cells }) => isFree(cells)),
    ...(opdracht === undefined ? {} : { opdracht }),
  };
}
