import * as z from 'zod/v4';
import type { PostSource } from '../bezorging/ports.ts';
import type { ReadModels } from '../logboek/ports.ts';
import { type Clock, localDate, localInstant } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import type { Ids } from '../shared/ids.ts';
import { type ImportTable, importTableSchema } from './ground/tabel.ts';
import { type Voorstel, voorstelSchema } from './voorstel.ts';

/** A table that waits, with what was shown of it. */
export type Kept = { readonly table: ImportTable; readonly voorstel?: Voorstel | undefined };

/** Tables that wait until somebody answers about them, so that a restart or another process loses nothing. */
export interface KeptTables {
  /** @param table without personal data @param id of the same table as it was before @returns under which id */
  keep(kept: Kept, id?: string): Promise<string>;
  /** Undefined: it was stored, or its day is over. */
  find(id: string): Promise<Kept | undefined>;
  /** There is nothing left to answer. */
  forget(id: string): Promise<void>;
}

const KIND = 'tabel';
const bodySchema = importTableSchema.extend({
  /** The day on which it was pasted, YYYY-MM-DD: it is kept no longer. */
  dag: z.string(),
  /** Absent in what a bot of before kept. */
  voorstel: voorstelSchema.optional(),
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
    async keep({ table, voorstel }, id = ids.next()) {
      const dag = localDate(clock.now());
      // From then on it is looked at, and emptied.
      const dueAt = localInstant(addDays(dag, 1), '00:00');
      await readModels.save({
        kind: KIND,
        id,
        version: KEPT,
        body: { ...table, dag, voorstel },
        keys: {},
        dueAt,
      });
      return id;
    },
    async find(id) {
      const read = bodySchema.safeParse((await readModels.get(KIND, id))?.body);
      if (!read.success || read.data.dag !== localDate(clock.now())) return undefined;
      const { dag: _day, voorstel, ...table } = read.data;
      return { table, voorstel };
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
