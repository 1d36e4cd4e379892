import Papa from 'papaparse';
import writeXlsx from 'write-excel-file/node';

/** A table to write: every row has the same fields, in the order of the columns. */
export type Sheet = { readonly naam: string; readonly rows: readonly Readonly<Record<string, string>>[] };

/** Excel takes at most so many characters in a cell and in the name of a sheet. */
const MAX_CELL = 32_000;
const MAX_NAME = 31;
const WIDTHS = { least: 12, most: 60 };

/** An .xlsx file with bold headings. Every cell is a text, so that nothing in it is ever taken for a formula. */
export async function toXlsx({ naam, rows }: Sheet): Promise<Uint8Array> {
  const columns = columnsOf(rows);
  const text = (value: string, bold = false) => ({
    value: value.slice(0, MAX_CELL),
    type: String,
    wrap: true,
    alignVertical: 'top' as const,
    ...(bold ? { fontWeight: 'bold' as const } : {}),
  });
  const data = [
    columns.map((column) => text(column, true)),
    ...rows.map((row) => columns.map((column) => text(row[column] ?? ''))),
  ];
  const widths = columns.map((column) => ({
    width: Math.min(
      WIDTHS.most,
      Math.max(WIDTHS.least, column.length + 2, ...rows.map((row) => (row[column] ?? '').length / 2)),
    ),
  }));
  const file = await writeXlsx(data, {
    sheet: naam.replace(/[\\/*?:[\]]/g, ' ').slice(0, MAX_NAME),
    columns: widths,
    stickyRowsCount: 1,
  }).toBuffer();
  return new Uint8Array(file);
}

/**
 * A .csv file as Dutch spreadsheets expect it: semicolons, UTF-8 with a mark at the start. A cell that begins like a
 * formula (= + - @ tab) gets an apostrophe before it.
 */
export function toCsv({ rows }: Sheet): Uint8Array {
  const columns = columnsOf(rows);
  const csv = Papa.unparse(
    { fields: [...columns], data: rows.map((row) => columns.map((column) => row[column] ?? '')) },
    { delimiter: ';', newline: '\r\n', escapeFormulae: true },
  );
  return new TextEncoder().encode(`\uFEFF${csv}`);
}

function columnsOf(rows: Sheet['rows']): readonly string[] {
  return Object.keys(rows[0] ?? {});
}
