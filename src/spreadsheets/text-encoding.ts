import type { TableSource } from './table.ts';

type DecodedText = { text: string; encoding: NonNullable<TableSource['encoding']> };

/**
 * Bytes of a text file as text, or undefined when they are no text. A byte order mark decides; without one it is
 * UTF-8 when that fits exactly and otherwise Windows-1252, as Excel on a Dutch Windows saves .csv.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const decoded = decode(bytes);
  return isText(decoded.text) ? decoded : undefined;
}

function decode(bytes: Uint8Array): DecodedText {
  // A TextDecoder leaves out the byte order mark of its own encoding.
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: lenient('utf-16le', bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: lenient('utf-16be', bytes), encoding: 'utf-16be' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: lenient('windows-1252', bytes), encoding: 'windows-1252' };
  }
}

function lenient(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** A PDF, picture or program read as text is full of control characters; tab and line ends are no such thing. */
function isText(text: string): boolean {
  if (text.startsWith('%PDF-') || text.includes('\u0000')) return false;
  let controls = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls += 1;
  }
  return controls * 100 <= text.length;
}
