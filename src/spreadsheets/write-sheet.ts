import type { Blob, Buffer } from 'node:buffer';
import type Stream from 'node:stream';
import Papa from 'papaparse';
import writeXlsx, { type Feature } from 'write-excel-file/node';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const CSV_TYPE = 'text/csv; charset=utf-8';

/** A text, a number, or a day as YYYY-MM-DD. */
type Cell = string | number;

/** A table to write: every row has the same fields, in the order of the columns. */
export type Sheet = { readonly naam: string; readonly rows: readonly Readonly<Record<string, Cell>>[] };

/** Excel takes at most so many characters in a cell and in the name of a sheet. */
const MAX_CELL = 32_000;
const MAX_NAME = 31;
/** Of a column, in characters. */
const WIDTHS = { least: 12, most: 70 };
const FONT = { fontFamily: 'Calibri', fontSize: 11 } as const;
/** Of one line of that font, in points; Excel refuses rows that are higher than `most`. */
const HEIGHTS = { line: 15, most: 405 };
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** As Dutch people write it; a spreadsheet sorts and counts with the day itself. */
const DAY_FORMAT = 'dd-mm-yyyy';

/** An .xlsx file with bold headings. What people typed is always a text, so that nothing in it is taken for a formula. */
export async function toXlsx({ naam, rows }: Sheet): Promise<Uint8Array> {
  const columns = columnsOf(rows);
  const widths = columns.map((column) => widthOf([column, ...rows.map((row) => row[column] ?? '')]));
  const data = [
    columns.map((column) => ({ ...text(column), fontWeight: 'bold' as const })),
    ...rows.map((row) => {
      const cells = columns.map((column) => row[column] ?? '');
      const height = heightOf(cells, widths);
      return cells.map((cell) => ({ ...cellOf(cell), height }));
    }),
  ];
  const sheet = naam.replace(/[\\/*?:[\]]/g, ' ').slice(0, MAX_NAME);
  const file = await writeXlsx(
    data,
    {
      sheet,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    { ...FONT, features: [printedOnePageWide(sheet)] },
  ).toBuffer();
  return new Uint8Array(file);
}

/** On paper all columns stand on one page, as many pages long as it takes, and the headings come again on each. */
function printedOnePageWide(sheet: string): Feature<Stream | Buffer | Blob> {
  const name = sheet.replace(/'/g, "''").replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${name}'!$1:$1</definedName>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace('<sheetViews', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews')
              .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
        },
        'xl/workbook.xml': {
          transform: (xml) => xml.replace(/<definedNames\s*\/>/, `<definedNames>${titles}</definedNames>`),
        },
      },
    },
  };
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

function widthOf(cells: readonly Cell[]): number {
  const longest = Math.max(...cells.map((cell) => String(cell).length));
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, longest + 2));
}

/** Room for the cell with the most lines: not every program makes a row higher by itself. */
function heightOf(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) =>
    String(cell)
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length + 2) / (widths[column] ?? 1))), 0),
  );
  return Math.min(HEIGHTS.most, HEIGHTS.line * Math.max(1, ...lines));
}

const TOP = { alignVertical: 'top', align: 'left' } as const;

function cellOf(cell: Cell) {
  if (typeof cell === 'number') return { ...TOP, value: cell, type: Number };
  const day = DAY.test(cell) ? new Date(`${cell}T00:00:00Z`) : undefined;
  return day && !Number.isNaN(day.getTime())
    ? { ...TOP, value: day, type: Date, format: DAY_FORMAT }
    : text(cell);
}

function text(value: string) {
  return { ...TOP, value: value.slice(0, MAX_CELL), type: String, wrap: true };
}

function columnsOf(rows: Sheet['rows']): readonly string[] {
  return Object.keys(rows[0] ?? {});
}
