import { DomainError } from '../shared/errors.ts';
import { type Delimited, readDelimited } from './delimited.ts';
import { readHtmlTable } from './html-table.ts';
import { otherFile } from './other-files.ts';
import { WORDS } from './spreadsheet-words.ts';
import { CHAT_LIMITS, type IsHeading, type Table, type TableLimits, toRows, toTable } from './table.ts';
import { decodeText } from './text-encoding.ts';
import { isZip } from './zip-size.ts';

/** How old .xls files and .xlsx files with a password start. */
const OLE_START = [0xd0, 0xcf, 0x11, 0xe0] as const;
/** How a PDF starts. */
const PERCENT = 0x25;

/** How a page begins; a cell in italics of a text is none. */
const PAGE = /^\s*<(?:[!?]|(?:html|head|body|meta|style|div|p|table)\b)/i;

/**
 * Reads a table from the bytes of a file: .xlsx, or text with semicolons, commas or tabs; the contents decide,
 * not the name. The row with the most cells for which `isHeading` holds is taken as the headings.
 * Throws 'invalid-file' with a Dutch sentence when it is no table or larger than the limits, or of more than 100
 * columns.
 */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
  isHeading: IsHeading,
  limits: TableLimits = CHAT_LIMITS,
): Promise<Table> {
  if (bytes.length === 0) throw new DomainError('invalid-file', WORDS.empty);
  if (bytes.length > limits.bytes)
    throw new DomainError('invalid-file', WORDS.tooLarge(limits.bytes / 1024 / 1024));
  const isOld = OLE_START.every((byte, index) => bytes[index] === byte);
  if (isOld || isZip(bytes) || bytes[0] === PERCENT) {
    const other = otherFile(bytes);
    if (other !== undefined || isOld) throw new DomainError('invalid-file', other ?? WORDS.oldExcel);
  }
  if (isZip(bytes)) {
    const { readXlsx } = await import('./xlsx.ts');
    return readXlsx(bytes, isHeading, limits);
  }

  const decoded = decodeText(bytes);
  const isCalledExcel = /\.xlsx?$/i.test(fileName);
  const noTable = isCalledExcel ? WORDS.noExcelAfterAll : WORDS.notATable;
  if (!decoded) throw new DomainError('invalid-file', noTable);
  const { text, encoding } = decoded;
  const notes = [
    ...(encoding === 'windows-1252' ? [WORDS.windows1252] : []),
    ...(/\.xlsx$/i.test(fileName) ? [WORDS.notExcelAfterAll] : []),
  ];
  // Some programs export a web page under the name of a spreadsheet.
  if (PAGE.test(text)) {
    const html = await readHtmlTable(text, isHeading);
    if (!html) throw new DomainError('invalid-file', noTable);
    const others = html.others > 0 ? [WORDS.otherTables(html.others)] : [];
    return toTable(html.rows, isHeading, { format: 'html', encoding }, [...notes, ...others], limits);
  }
  const { records, delimiter, brokenQuotes } = await readDelimited(text, isHeading, limits);
  const all = [...notes, ...aboutQuotes(brokenQuotes)];
  return toTable(toRows(records), isHeading, { format: 'csv', encoding, delimiter }, all, limits);
}

/** What to say of quotes that do not match; nothing when all is well. */
export function aboutQuotes(brokenQuotes: Delimited['brokenQuotes']): string[] {
  return brokenQuotes.length === 0 ? [] : [WORDS.brokenQuotes(brokenQuotes)];
}
