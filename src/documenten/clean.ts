import { linesOf } from '../shared/lines.ts';

/** The lines of a text as its writer divided it, a paragraph each: a list that became one line is no list any more. At least one. */
export function textLines(tekst: string): readonly string[] {
  const lines = linesOf(tekst).filter((line) => line.trim() !== '');
  return lines.length === 0 ? [''] : lines;
}

/** Without the characters that XML cannot hold: with one of them Word would call the file damaged. */
export function clean(tekst: string): string {
  return tekst
    .toWellFormed()
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[^\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
