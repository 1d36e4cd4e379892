import { cleanText } from '../shared/clean-text.ts';
import { DomainError } from '../shared/errors.ts';
import { withHeadingsAcross } from './headings-down.ts';
import { WORDS } from './spreadsheet-words.ts';

/** How much of a table is read: bytes of the file, rows below the headings. */
export type TableLimits = { readonly bytes: number; readonly rows: number };
/** What comes in a chat is read beside the answers to everybody else. */
export const CHAT_LIMITS: TableLimits = { bytes: 5 * 1024 * 1024, rows: 5000 };
/** A command has a process of its own. */
export const COMMAND_LIMITS: TableLimits = { bytes: 50 * 1024 * 1024, rows: 50_000 };
export const MAX_COLUMNS = 100;
/** What the process that opens an .xlsx says of one with far more. */
export const TOO_MANY_ROWS = 'te veel rijen';

/** A heading row with titles above it is looked for in this many filled rows. */
const HEADING_SEARCH_ROWS = 30;

/** One row as the user sees it in the file: `number` counts from 1 and counts empty rows too. */
export type TableRow = {
  readonly number: number;
  readonly cells: readonly string[];
  /** How the row looks in the file, when that says that it does not count. */
  readonly merk?: 'verborgen' | 'doorgehaald';
};

export type TableSource = {
  readonly format: 'csv' | 'xlsx' | 'html' | 'tekst';
  readonly encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly delimiter?: string;
};

/**
 * A table with its headings. Cells are trimmed texts; an empty cell is ''. A row may have more or fewer cells
 * than there are headings; empty rows are left out. `notes`: Dutch sentences on what was noticed.
 */
export type Table = {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  /** What stands above the headings, a line each. */
  readonly boven: readonly string[];
  readonly source: TableSource;
  readonly notes: readonly string[];
};

/** Does a cell hold a heading that the reader of the table knows? */
export type IsHeading = (cell: string) => boolean;

/** Tidies cells, leaves out empty rows and empty cells at the end of a row. Rows are numbered from 1. */
export function toRows(records: readonly (readonly string[])[]): TableRow[] {
  const rows: TableRow[] = [];
  records.forEach((record, index) => {
    const cells = record.map(tidyCell);
    const length = cells.findLastIndex((cell) => cell !== '') + 1;
    if (length > 0) rows.push({ number: index + 1, cells: cells.slice(0, length) });
  });
  return rows;
}

/** How many cells of a row are known headings. */
export function countHeadings(row: TableRow, isHeading: IsHeading): number {
  return row.cells.slice(0, MAX_COLUMNS).filter((cell) => cell !== '' && isHeading(cell)).length;
}

/** The most known headings that any row near the top has. */
export function bestHeadingCount(rows: readonly TableRow[], isHeading: IsHeading): number {
  return Math.max(0, ...rows.slice(0, HEADING_SEARCH_ROWS).map((row) => countHeadings(row, isHeading)));
}

/**
 * Makes a table of filled rows: finds the row with the headings and says what is left over.
 * Throws 'invalid-file' when there is nothing in it, or more than the limits.
 */
export function toTable(
  given: readonly TableRow[],
  isHeading: IsHeading,
  source: TableSource,
  notes: readonly string[],
  limits: TableLimits,
): Table {
  const across = withHeadingsAcross(given, isHeading);
  const rows = across ?? given;
  const at = findHeadingRow(rows, isHeading);
  const found = rows[at];
  if (!found) throw new DomainError('invalid-file', WORDS.empty);
  const { headings, upper, first, last } = withBothRows(rows, at, found, isHeading);
  const dataRows = rows.slice(last + 1);
  if (dataRows.length > limits.rows) throw tooManyRows(limits);
  if (rows.some(({ cells }) => cells.length > MAX_COLUMNS)) {
    throw new DomainError('invalid-file', WORDS.tooManyColumns(MAX_COLUMNS));
  }
  const tooLong = dataRows.filter(({ cells }) => cells.length > headings.cells.length);
  return {
    headings: headings.cells,
    rows: dataRows,
    boven: [...rows.slice(0, first).map(({ cells }) => cells), ...(upper.length > 0 ? [upper] : [])].map(
      (cells) => cells.filter((cell) => cell !== '').join(' | '),
    ),
    source,
    notes: [
      ...notes,
      ...(across ? [WORDS.headingsDown] : []),
      ...(countHeadings(headings, isHeading) === 0 ? [WORDS.unknownHeadings(headings.number)] : []),
      ...(tooLong.length > 0 ? [WORDS.moreCellsThanHeadings(tooLong.map(({ number }) => number))] : []),
    ],
  };
}

/** `upper`: headings that stand above another one; `first` and `last`: the places of the rows. */
type BothRows = {
  readonly headings: TableRow;
  readonly upper: readonly string[];
  readonly first: number;
  readonly last: number;
};

/** Where more of it is read, that is said. */
export function tooManyRows({ rows }: TableLimits): DomainError {
  const elsewhere = rows < COMMAND_LIMITS.rows ? COMMAND_LIMITS.rows : undefined;
  return new DomainError('invalid-file', WORDS.tooManyRows(rows, elsewhere));
}

/** Headings may stand in two rows: 'Opdracht' beside 'Planning', and under that 'Overleg' and 'Datum'. The lower ones say more. */
function withBothRows(
  rows: readonly TableRow[],
  at: number,
  found: TableRow,
  isHeading: IsHeading,
): BothRows {
  const above = rows[at - 1];
  const below = rows[at + 1];
  const isNext = (upper: TableRow, lower: TableRow): boolean => lower.number === upper.number + 1;
  // Above what has no heading of its own stands one that is known.
  const completes = ({ cells }: TableRow): boolean =>
    cells.filter((cell) => cell !== '').length > 1 &&
    cells.some((cell, column) => cell !== '' && (found.cells[column] ?? '') === '' && isHeading(cell));
  if (above && isNext(above, found) && completes(above))
    return { ...lowerFirst(above, found), first: at - 1, last: at };
  // Under a heading that says nothing, or none, stand those that are known; all else in that row is empty.
  const isUnder = ({ cells }: TableRow): boolean =>
    cells.filter((cell) => cell !== '').length > 1 &&
    cells.every((cell, column) => cell === '' || (isHeading(cell) && !isHeading(found.cells[column] ?? '')));
  if (below && isNext(found, below) && isUnder(below) && below.cells.some((cell) => cell === ''))
    return { ...lowerFirst(found, below), first: at, last: at + 1 };
  return { headings: found, upper: [], first: at, last: at };
}

function lowerFirst(upper: TableRow, lower: TableRow): Pick<BothRows, 'headings' | 'upper'> {
  const length = Math.max(upper.cells.length, lower.cells.length);
  const cells = Array.from({ length }, (_, at) => lower.cells[at] || upper.cells[at] || '');
  const covered = upper.cells.filter((cell, at) => cell !== '' && (lower.cells[at] ?? '') !== '');
  return { headings: { number: lower.number, cells }, upper: covered };
}

/**
 * The row with the most known headings, when there are two or more. A row with one known heading counts when
 * only lines of one cell (titles) stand above it. Otherwise the first filled row.
 */
function findHeadingRow(rows: readonly TableRow[], isHeading: IsHeading): number {
  const counts = rows.slice(0, HEADING_SEARCH_ROWS).map((row) => countHeadings(row, isHeading));
  const most = Math.max(0, ...counts);
  if (most >= 2) return counts.indexOf(most);
  const one = counts.indexOf(1);
  const titlesAbove = rows
    .slice(0, Math.max(0, one))
    .every(({ cells }) => cells.filter((cell) => cell !== '').length === 1);
  return one > 0 && titlesAbove ? one : 0;
}

/** What a page or a document that was turned into text leaves of its lay-out: '<b>Gemeente</b>'. */
const MARKUP = /<\/?(?:b|i|u|em|strong|sup|sub)>/gi;

/** Spaces that do not break and invisible marks come along when people copy from Word or a website. */
function tidyCell(cell: string): string {
  return cleanText(cell)
    .normalize('NFC')
    .replace(MARKUP, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .trim();
}
