import { createBreather } from '../shared/breather.ts';
import {
  bestHeadingCount,
  CHAT_LIMITS,
  type IsHeading,
  MAX_COLUMNS,
  type TableRow,
  toRows,
} from './table.ts';

type Parsed = typeof import('node-html-parser');
type Element = ReturnType<Parsed['parse']>;

type HtmlTable = { rows: TableRow[]; others: number };

/** So many tags are read: over more the parser holds up everything else, and Teams lets no message through that holds so many. */
const MAX_TAGS = 8_000;
/** The parser takes time in the square of the depth; what people paste is some ten deep. */
const MAX_DEPTH = 200;
/** Stands in the column after the last one that a table may have. */
const TOO_MUCH = '…';
/** Tags that need no end tag or are often left open: they do not add to the depth. */
const OPEN_ENDED = new Set([
  'area',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'li',
  'link',
  'meta',
  'p',
  'td',
  'th',
  'tr',
  'wbr',
]);

/**
 * The table in a piece of HTML that has the most known headings, or undefined when there is none. Merged cells
 * count for every row they span, and once for the columns they span.
 */
export async function readHtmlTable(html: string, isHeading: IsHeading): Promise<HtmlTable | undefined> {
  const bare = withoutComments(html);
  if (!/<table\b/i.test(bare) || countOf(bare, /<\w/g) > MAX_TAGS || isTooDeep(bare)) return undefined;
  const { parse } = await import('node-html-parser');
  const breathe = createBreather();
  const marks = /line-through|<(?:s|strike|del)\b/i.test(bare);
  const tables: TableRow[][] = [];
  for (const table of parse(bare).querySelectorAll('table')) {
    const rows = await rowsOf(table, marks, breathe);
    if (rows.length > 0) tables.push(rows);
  }
  const counts = tables.map((rows) => bestHeadingCount(rows, isHeading));
  const rows = tables[counts.indexOf(Math.max(...counts))];
  return rows ? { rows, others: tables.length - 1 } : undefined;
}

type Breathe = ReturnType<typeof createBreather>;

/** The rows with how they look; those that hold nothing are left out. @param marks is anything at all struck through? */
async function rowsOf(table: Element, marks: boolean, breathe: Breathe): Promise<TableRow[]> {
  const own = table.querySelectorAll('tr').filter((row) => row.closest('table') === table);
  await breathe();
  const rows: TableRow[] = [];
  for (const row of toRows(await recordsOf(own, breathe))) {
    await breathe();
    const element = own[row.number - 1];
    const merk = element && merkOf(element, marks);
    rows.push(merk === undefined ? row : { ...row, merk });
  }
  return rows;
}

function merkOf(row: Element, marks: boolean): TableRow['merk'] {
  if (/display:\s*none/i.test(row.getAttribute('style') ?? '')) return 'verborgen';
  return marks && isStruck(row) ? 'doorgehaald' : undefined;
}

const STRUCK = 's,strike,del,[style*=line-through]';

/** Is all that stands in it struck through? */
function isStruck(row: Element): boolean {
  const cells = row.querySelectorAll('td,th').filter((cell) => cell.text.trim() !== '');
  const isGone = (cell: Element): boolean =>
    /line-through/i.test(cell.getAttribute('style') ?? '') ||
    cell.querySelectorAll(STRUCK).some((part) => part.text.trim() === cell.text.trim());
  return cells.length > 0 && cells.every(isGone);
}

async function recordsOf(own: readonly Element[], breathe: Breathe): Promise<string[][]> {
  // A cell that spans rows is kept per column with the number of rows to go.
  const spanning = new Map<number, { text: string; rows: number }>();
  const records: string[][] = [];
  for (const row of own) {
    await breathe();
    const record: string[] = [];
    const fillSpanned = () => {
      for (
        let above = spanning.get(record.length);
        above && above.rows > 0 && record.length <= MAX_COLUMNS;
        above = spanning.get(record.length)
      ) {
        above.rows -= 1;
        record.push(above.text);
      }
    };
    for (const cell of row.querySelectorAll('td,th')) {
      if (cell.closest('tr') !== row) continue;
      fillSpanned();
      // One column too many is enough to be told so; spans that add up would fill the memory.
      if (record.length > MAX_COLUMNS) {
        record[MAX_COLUMNS] = TOO_MUCH;
        break;
      }
      const text = textOf(cell);
      const rows = span(cell, 'rowspan', CHAT_LIMITS.rows) - 1;
      const columns = span(cell, 'colspan', MAX_COLUMNS + 1 - record.length);
      for (let column = 0; column < columns; column++) {
        spanning.set(record.length, { text: column === 0 ? text : '', rows });
        record.push(column === 0 ? text : '');
      }
    }
    fillSpanned();
    records.push(record);
  }
  return records;
}

function span(cell: Element, name: 'rowspan' | 'colspan', most: number): number {
  const count = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return count >= 1 ? Math.min(count, most) : 1;
}

/** Line ends in the HTML mean nothing; a break or paragraph is a new line in the cell. */
function textOf(cell: Element): string {
  return cell.structuredText.replace(/[ \t]+/g, ' ');
}

/** By hand, since the parser takes very long over comments that are never closed. */
function withoutComments(html: string): string {
  const [before = '', ...parts] = html.split('<!--');
  return parts.reduce((text, part) => {
    const end = part.indexOf('-->');
    return end === -1 ? text : text + part.slice(end + 3);
  }, before);
}

function countOf(html: string, tag: RegExp): number {
  let count = 0;
  for (const _found of html.matchAll(tag)) count += 1;
  return count;
}

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>/gi)) {
    if (OPEN_ENDED.has(name.toLowerCase()) || tag.endsWith('/>')) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
