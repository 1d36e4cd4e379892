import { WORDS } from './spreadsheet-words.ts';

/**
 * Files that people take for a spreadsheet that can be read: what stands in their bytes (and within how
 * many), and what is said of them.
 */
const OTHER: readonly (readonly [
  text: string,
  encoding: 'latin1' | 'utf16le',
  within: number | undefined,
  words: string,
])[] = [
  ['EncryptedPackage', 'utf16le', undefined, WORDS.withPassword],
  ['WordDocument', 'utf16le', undefined, WORDS.word],
  ['word/document.xml', 'latin1', undefined, WORDS.word],
  ['opendocument.spreadsheet', 'latin1', undefined, WORDS.openDocument],
  ['%PDF-', 'latin1', 8, WORDS.pdf],
];
/** An Excel-file may hold another file. */
const EXCEL = [Buffer.from('xl/workbook.xml', 'latin1'), Buffer.from('Workbook', 'utf16le')];

/** Why a file of which it is known what it is can't be read; undefined: it is something else. */
export function otherFile(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (EXCEL.some((mark) => buffer.includes(mark))) return undefined;
  return OTHER.find(([text, encoding, within]) => {
    const at = buffer.indexOf(Buffer.from(text, encoding));
    return at >= 0 && at < (within ?? buffer.length);
  })?.[3];
}
