import * as z from 'zod/v4';

/** One row of a table; `number` is what the user sees in the file, from 1. `weg`: what was left out of it, and why. */
const rowSchema = z.object({
  number: z.number(),
  cells: z.array(z.string()),
  weg: z.array(z.object({ kolom: z.number(), wat: z.string() })).optional(),
});

/**
 * A table to import. `notes`: Dutch sentences on what was noticed while reading it (titles above the headings, sheets that were
 * not read).
 */
export const importTableSchema = z.object({
  notes: z.array(z.string()).optional(),
  headings: z.array(z.string()),
  rows: z.array(rowSchema),
  /** The id of the opdracht that it is about, for a table that does not say it itself. */
  opdracht: z.string().optional(),
  /** The name of the file that it came in, which may say what it is about; absent: it was pasted. */
  bestand: z.string().optional(),
});
export type ImportTable = DeepReadonly<z.infer<typeof importTableSchema>>;
export type ImportRow = ImportTable['rows'][number];

type DeepReadonly<Value> = Value extends readonly (infer One)[]
  ? readonly DeepReadonly<One>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;
