import * as z from 'zod/v4';
import type { PostSource } from '../bezorging/ports.ts';
import type { ReadModels } from '../logboek/ports.ts';
import { type Clock, localDate, localInstant } from '../shared/clock.ts';
import { same } from '../shared/compare.ts';
import { addDays } from '../shared/dates.ts';
import type { Ids } from '../shared/ids.ts';
import { zonderTwijfel } from './ground/personen.ts';
import { type ImportTable, importTableSchema } from './ground/tabel.ts';
import { type Voorstel, voorstelSchema } from './voorstel.ts';

/** A table that waits, with what was shown of it. */
type Kept = { readonly table: ImportTable; readonly voorstel?: Voorstel | undefined };

/** Tables that wait until somebody answers about them, so that a restart or another process loses nothing. */
export interface KeptTables {
  /**
   * What may be a resident's, and nobody said yet that it is not, is kept in the memory of this process alone: after a restart the rows
   * say that it was left out. @param id of the same table as it was before @returns under which id
   */
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
/** So many whole tables stay in memory at most; the oldest makes room. */
const MOST_WHOLE = 20;
type Models = Pick<ReadModels, 'get' | 'save'>;

/** A version of its own for each of its two states: the second replaces the first, never the other way round. */
const KEPT = 1;
const GONE = 2;

/**
 * Keeps them beside the read models: they are somebody's text and no part of the record, so that they must be gone again, which the
 * log never is. Losing one costs pasting it once more.
 */
export function createKeptTables(readModels: Models, clock: Clock, ids: Ids): KeptTables {
  const whole = new Map<string, Kept & { readonly dag: string }>();
  const remember = (id: string, kept: Kept, dag: string): void => {
    for (const [other, { dag: of }] of whole) if (of !== dag) whole.delete(other);
    const [oldest] = whole.keys();
    if (whole.size >= MOST_WHOLE && oldest !== undefined) whole.delete(oldest);
    whole.set(id, { ...kept, dag });
  };
  return {
    async keep(kept, id = ids.next()) {
      const dag = localDate(clock.now());
      const table = zonderTwijfel(kept.table);
      whole.delete(id);
      if (table !== kept.table) remember(id, kept, dag);
      // What is shown of it says what was found.
      const voorstel = table === kept.table ? kept.voorstel : undefined;
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
      const own = whole.get(id);
      // Another process may have got an answer since.
      return own && same(own.table.antwoorden, table.antwoorden)
        ? { table: own.table, voorstel: own.voorstel }
        : { table, voorstel };
    },
    async forget(id) {
      whole.delete(id);
      await empty(readModels, id);
    },
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
