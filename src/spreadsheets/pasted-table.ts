import { readDelimited } from './delimited.ts';
import { readHtmlTable } from './html-table.ts';
import { aboutQuotes } from './read-table.ts';
import { WORDS } from './spreadsheet-words.ts';
import { CHAT_LIMITS, countHeadings, type IsHeading, type Table, toRows, toTable } from './table.ts';

/** Known headings that make a table of what somebody pasted; with fewer it is taken as ordinary text. */
const MIN_HEADINGS = 2;

/**
 * Reads the table that somebody pasted into a message: the HTML of the message when it holds a <table>, otherwise
 * its text with tabs, semicolons or commas. Undefined when it is no table: no row with at least two known headings,
 * or no row of two cells below it. Throws 'invalid-file' when it is larger than the limits.
 */
export async function readPastedTable(
  text: string,
  html: string | undefined,
  isHeading: IsHeading,
): Promise<Table | undefined> {
  const fromHtml = html === undefined ? undefined : await readHtmlTable(html, isHeading);
  if (fromHtml) {
    const others = fromHtml.others > 0 ? [WORDS.otherTables(fromHtml.others)] : [];
    const table = toTable(fromHtml.rows, isHeading, { format: 'html' }, others, CHAT_LIMITS);
    if (isTable(table, isHeading)) return table;
  }
  if (!text.trim().includes('\n')) return undefined;
  const { records, delimiter, brokenQuotes } = await readDelimited(text, isHeading, CHAT_LIMITS);
  const rows = toRows(records);
  if (!rows.some((row) => countHeadings(row, isHeading) >= MIN_HEADINGS)) return undefined;
  const table = toTable(
    rows,
    isHeading,
    { format: 'tekst', delimiter },
    aboutQuotes(brokenQuotes),
    CHAT_LIMITS,
  );
  return isTable(table, isHeading) ? table : undefined;
}

function isTable({ headings, rows, source }: Table, isHeading: IsHeading): boolean {
  const known = countHeadings({ number: 0, cells: headings }, isHeading);
  if (known < MIN_HEADINGS) return false;
  // Commas are ordinary in sentences, so that there most of the words must be headings.
  if (source.delimiter === ',' && known * 2 < headings.length) return false;
  return rows.some(({ cells }) => cells.length >= 2);
}
