import { createBreather } from '../shared/breather.ts';
import { bestHeadingCount, type IsHeading, type TableLimits, tooManyRows, toRows } from './table.ts';

type Papa = typeof import('papaparse');

/** Records are rows of cells as they stand, empty ones too. `brokenQuotes`: the numbers of rows with such quotes. */
export type Delimited = { records: string[][]; delimiter: string; brokenQuotes: number[] };

/** Excel in Dutch writes semicolons, copying from Excel gives tabs, other programs write commas. */
const DELIMITERS = [';', '\t', ','] as const;
/** Records looked at to choose a delimiter. */
const PREVIEW = 40;
/** Lines that one cell with quotes may have, when quotes elsewhere in the file are broken. */
const MAX_LINES_IN_CELL = 10;
/** How often it is tried whether a quote is closed on a later line; after that every line stands by itself. */
const MAX_TRIES = 2000;
/** Empty lines between rows are allowed, but not without end: so many lines a row. */
const LINES_A_ROW = 4;

/**
 * Splits text into records. The delimiter is the one that gives the most known headings; without known headings
 * the one that gives most rows with as many cells as the first. Quoted cells may hold delimiters and lines; quotes
 * that do not match are read as ordinary characters. Throws 'invalid-file' on more lines than a table can have.
 */
export async function readDelimited(
  text: string,
  isHeading: IsHeading,
  limits: TableLimits,
): Promise<Delimited> {
  const { default: papa } = await import('papaparse');
  // A line 'sep=;' is an instruction to Excel, which does not show it as a row either.
  const tidy = text.replace(/\r\n?/g, '\n').replace(/^sep=.\n/i, '');
  if (countLines(tidy) > limits.rows * LINES_A_ROW) throw tooManyRows(limits);
  const breathe = createBreather();
  const delimiter = chooseDelimiter(papa, tidy, isHeading);
  await breathe();

  const { data, errors } = papa.parse<string[]>(tidy, { delimiter, newline: '\n' });
  await breathe();
  if (!errors.some(({ type }) => type === 'Quotes')) return { records: data, delimiter, brokenQuotes: [] };
  return { ...readLineByLine(papa, tidy, delimiter, limits), delimiter };
}

function chooseDelimiter(papa: Papa, text: string, isHeading: IsHeading): string {
  const candidates = DELIMITERS.map((delimiter) => {
    const { data } = papa.parse<string[]>(text, { delimiter, newline: '\n', preview: PREVIEW });
    const rows = toRows(data);
    const width = rows[0]?.cells.length ?? 0;
    return {
      delimiter,
      known: bestHeadingCount(rows, isHeading),
      even: width < 2 ? 0 : rows.filter(({ cells }) => cells.length === width).length,
    };
  });
  candidates.sort((a, b) => b.known - a.known || b.even - a.even);
  return candidates[0]?.delimiter ?? ';';
}

/**
 * One quote that is never closed would swallow the rest of the file. Here every line stands by itself, unless
 * it starts a quoted cell that a following line really closes. Throws 'invalid-file' as soon as there are too many rows.
 */
function readLineByLine(
  papa: Papa,
  text: string,
  delimiter: string,
  limits: TableLimits,
): { records: string[][]; brokenQuotes: number[] } {
  const lines = text.split('\n');
  const records: string[][] = [];
  const brokenQuotes: number[] = [];
  let [tries, filled] = [MAX_TRIES, 0];
  for (let at = 0; at < lines.length; ) {
    const { cells, length, tried } = recordFrom(papa, lines, at, delimiter, tries);
    tries -= tried;
    records.push(
      cells ??
        papa.parse<string[]>(lines[at] ?? '', { delimiter, newline: '\n', quoteChar: '\u0000' }).data[0] ??
        [],
    );
    if (cells === undefined) brokenQuotes.push(records.length);
    if (lines[at] !== '') filled += 1;
    if (filled > limits.rows + 1) throw tooManyRows(limits);
    at += length;
  }
  return { records, brokenQuotes };
}

/**
 * The cells of the record that begins with this line and how many lines it has; without cells its quotes do not match.
 * @param tries how many more lines than the first may be looked at; `tried`: how many were
 */
function recordFrom(
  papa: Papa,
  lines: readonly string[],
  at: number,
  delimiter: string,
  tries: number,
): { readonly cells?: string[]; readonly length: number; readonly tried: number } {
  const most = lines[at]?.includes('"') ? Math.min(MAX_LINES_IN_CELL, 1 + tries) : 1;
  let length = 1;
  for (; length <= most && at + length <= lines.length; length++) {
    const { data, errors } = papa.parse<string[]>(lines.slice(at, at + length).join('\n'), {
      delimiter,
      newline: '\n',
    });
    if (errors.length === 0 && data.length <= 1) return { cells: data[0] ?? [], length, tried: length - 1 };
    if (errors.some(({ code }) => code === 'InvalidQuotes')) break;
  }
  return { length: 1, tried: length - 1 };
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
