/** Without the characters that XML cannot hold: with one of them Word would call the file damaged. */
export function clean(tekst: string): string {
  return tekst
    .toWellFormed()
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[^\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
