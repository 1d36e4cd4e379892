import type { Cues } from './cues.ts';

/** Several words at once, as they stand beside each other: 'de helft of minder', 'bij welke opdrachten'. */

/**
 * Takes all words that the pattern spans, and those that were taken already stay so.
 * @param pattern of the words of a question with one space between them; from the beginning of a word to the end of one
 */
export function takePhrase(cues: Cues, pattern: RegExp): RegExpExecArray | undefined {
  const texts = cues.texts();
  const found = pattern.exec(texts.join(' '));
  if (!found || found[0] === '') return undefined;
  const end = found.index + found[0].length;
  let start = 0;
  for (const [at, text] of texts.entries()) {
    if (start >= found.index && start < end) cues.takeAt(at);
    start += text.length + 1;
  }
  return found;
}

/** Is it said so? Takes nothing. */
export function hasPhrase(cues: Cues, pattern: RegExp): boolean {
  return pattern.test(cues.texts().join(' '));
}
