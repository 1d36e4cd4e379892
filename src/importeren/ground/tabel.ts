import * as z from 'zod/v4';
import { DOUBT_KINDS } from '../../shared/text-checks.ts';

/** One row of a table; `number` is what the user sees in the file, from 1. `weg`: what was left out of it, and why; `isAsked`: until somebody says that it is no resident's. */
const rowSchema = z.object({
  number: z.number(),
  cells: z.array(z.string()),
  weg: z.array(z.object({ kolom: z.number(), wat: z.string(), isAsked: z.boolean().optional() })).optional(),
  /** What in it may be a resident's, by column: of which kind, and as it stands there. */
  gevonden: z
    .array(z.object({ kolom: z.number(), soort: z.enum(DOUBT_KINDS), tekst: z.string() }))
    .optional(),
  /** In which columns somebody said that it is not. */
  bevestigd: z.array(z.string()).optional(),
  /** How the row looks in the file, when that says that it does not count. */
  merk: z.enum(['verborgen', 'doorgehaald']).optional(),
});

/** A table as it stands in a file or a message. `notes`: Dutch sentences on what was noticed while opening it. */
export const importTableSchema = z.object({
  notes: z.array(z.string()).optional(),
  /** What stands above the headings, a line each. */
  boven: z.array(z.string()).optional(),
  headings: z.array(z.string()),
  rows: z.array(rowSchema),
  /** What was answered about doubts, by their ids. */
  antwoorden: z.record(z.string(), z.string()).optional(),
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
