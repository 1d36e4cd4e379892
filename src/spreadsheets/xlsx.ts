import * as z from 'zod/v4';
import { DomainError } from '../shared/errors.ts';
import { askOwnProcess, ProcessEnded } from '../shared/own-process.ts';
import { WORDS } from './spreadsheet-words.ts';
import {
  bestHeadingCount,
  type IsHeading,
  type Table,
  type TableLimits,
  type TableRow,
  TOO_MANY_ROWS,
  tooManyRows,
  toRows,
  toTable,
} from './table.ts';
import type { XlsxQuestion } from './xlsx-question.ts';
import { unpackedXmlBytes } from './zip-size.ts';

/** 5000 rows of 100 filled cells are some 25 MB of XML, 50 000 rows of ten as well. */
const MAX_XML_BYTES = 60 * 1024 * 1024;
const LIMITS = { heapMegabytes: 512, milliseconds: 20_000 };

const sheetsSchema = z
  .array(
    z.object({
      name: z.string(),
      rows: z.array(z.array(z.string())),
      marks: z
        .object({
          merged: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])),
          hidden: z.array(z.number()),
          struck: z.array(z.number()),
          hiddenColumns: z.array(z.number()),
          noResult: z.array(z.number()),
          isHidden: z.boolean(),
        })
        .optional(),
    }),
  )
  .or(z.literal(TOO_MANY_ROWS))
  .or(z.literal(false));
type Sheets = z.infer<typeof sheetsSchema>;

/**
 * Reads an .xlsx: the first sheet with two known headings, otherwise the first with anything in it; other sheets
 * are named in the notes. Throws 'invalid-file' when it is broken, empty or too large.
 */
export async function readXlsx(bytes: Uint8Array, isHeading: IsHeading, limits: TableLimits): Promise<Table> {
  const xmlBytes = unpackedXmlBytes(bytes);
  if (xmlBytes === undefined) throw new DomainError('invalid-file', WORDS.brokenExcel);
  if (xmlBytes > MAX_XML_BYTES) throw new DomainError('invalid-file', WORDS.excelTooLarge);

  const sheets = await readInOwnProcess({ bytes, rows: limits.rows });
  if (sheets === TOO_MANY_ROWS) throw tooManyRows(limits);
  if (sheets === false) throw new DomainError('invalid-file', WORDS.brokenExcel);
  const filled = sheets
    .map(({ name, rows, marks }) => ({
      name,
      rows: withMarks(toRows(filledDown(rows, limits, marks?.merged)), marks),
      marks,
    }))
    .filter(({ rows }) => rows.length > 0)
    // What a person sees comes first.
    .toSorted((a, b) => Number(a.marks?.isHidden ?? false) - Number(b.marks?.isHidden ?? false));
  const chosen = filled.find(({ rows }) => bestHeadingCount(rows, isHeading) >= 2) ?? filled[0];
  if (!chosen) throw new DomainError('invalid-file', WORDS.empty);
  const others = filled.filter((sheet) => sheet !== chosen);
  const notes =
    others.length === 0
      ? []
      : [
          WORDS.sheetRead(chosen.name),
          ...others.map(({ name, marks }) => WORDS.otherSheet(name, marks?.isHidden ?? false)),
        ];
  const table = toTable(chosen.rows, isHeading, { format: 'xlsx' }, notes, limits);
  return { ...table, notes: [...table.notes, ...aboutMarks(table, chosen.marks)] };
}

/** What a person who has the file open does not see as it is read. */
function aboutMarks({ headings }: Table, marks: Marks): string[] {
  const columns = (marks?.hiddenColumns ?? []).flatMap((column) => headings[column - 1] || []);
  const noResult = marks?.noResult ?? [];
  return [
    ...(columns.length > 0 ? [WORDS.hiddenColumns(columns.map((kop) => `‘${kop}’`))] : []),
    ...(noResult.length > 0 ? [WORDS.noResult(noResult)] : []),
  ];
}

type Marks = Extract<Sheets, unknown[]>[number]['marks'];

/** A merged cell counts for every row that it spans, and once for the columns. */
function filledDown(
  rows: string[][],
  limits: TableLimits,
  merged: NonNullable<Marks>['merged'] = [],
): string[][] {
  const filled = rows.map((row) => [...row]);
  for (const [top, column, bottom] of merged) {
    const text = rows[top - 1]?.[column - 1] ?? '';
    if (text === '') continue;
    for (const row of filled.slice(top, Math.min(bottom, limits.rows + 1))) row[column - 1] = text;
  }
  return filled;
}

/** Rows that a person does not see, or that were struck through. */
function withMarks(rows: readonly TableRow[], marks: Marks): TableRow[] {
  const [hidden, struck] = [new Set(marks?.hidden), new Set(marks?.struck)];
  return rows.map((row) => {
    if (hidden.has(row.number)) return { ...row, merk: 'verborgen' };
    return struck.has(row.number) ? { ...row, merk: 'doorgehaald' } : row;
  });
}

/**
 * In a process of its own: one cell far away makes the library fill in millions of empty ones, which ends the process it runs in (a worker
 * thread takes the bot with it).
 */
async function readInOwnProcess(question: XlsxQuestion): Promise<Sheets> {
  const file = new URL('./xlsx-process.ts', import.meta.url);
  try {
    return sheetsSchema.parse(await askOwnProcess(file, question, LIMITS));
  } catch (error) {
    throw error instanceof ProcessEnded ? new DomainError('invalid-file', WORDS.excelTooLarge) : error;
  }
}
