/** Lists that people type or paste, a line each. */

const BULLET = /^\s*(?:(?:[-*•·‣◦▪●○–—>✓☐☑]|\[[ xX]?\]|\(?\d{1,3}[.)]|\(?[a-z][.)]|o(?=\s{2}|\t))\s*)/;
const QUOTES = /^["“”„‘’']+|["“”„‘’']+$/g;

/** The lines of a text, whatever ends them. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|[\n\u2028\u2029\u0085]/);
}

/** The lines that say something, without their bullets. */
export function bareLines(text: string): readonly string[] {
  return linesOf(text)
    .map(bareLine)
    .filter((line) => line !== '');
}

/** A line without its bullet, number, and quotes around all of it. */
export function bareLine(line: string): string {
  const tekst = line.replace(BULLET, '').replace(/\s+/g, ' ').trim();
  const inside = tekst.replace(QUOTES, '');
  // An apostrophe in front ('s avonds) is no quote.
  return /^["“”„‘]/.test(tekst) && inside.length === tekst.length - 2 ? inside.trim() : tekst;
}
