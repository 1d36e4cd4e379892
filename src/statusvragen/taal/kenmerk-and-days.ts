import type { Word } from '../ground/words.ts';
import type { FindTitle } from './find-title.ts';
import { findPeriode } from './periodes/find-periode.ts';

/** A kenmerk that nobody knows, and days that stand in one breath. */

/** 'DOC-99999999', when no opdracht has it. Claims its words. */
export async function unknownKenmerk(
  tidied: string,
  words: readonly Word[],
  findTitles: FindTitle,
): Promise<readonly string[]> {
  const found = KENMERK.exec(tidied);
  if (!found) return [];
  const end = found.index + found[0].length;
  const own = words.filter((word) => word.start >= found.index && word.end <= end);
  const isKnown = (await findTitles(own.map(({ text }) => text))).length > 0;
  if (isKnown || own.some(({ used }) => used)) return [];
  for (const word of own) word.used = true;
  return [found[0].toUpperCase()];
}
export const KENMERK = /\b[a-z]{2,6}-\d{5,}\b/;

/** 'Op 3 november en op 8 september': the days that stand in one breath with the first. Claims their words. */
export function otherDays(
  tidied: string,
  words: readonly Word[],
  first: NonNullable<ReturnType<typeof findPeriode>>,
  today: string,
): readonly string[] {
  const dagen: string[] = [];
  let end = first.words[1];
  for (;;) {
    const free = words.map(({ used }) => used);
    const next = findPeriode(tidied, words, today);
    const gap = next ? words.slice(end, next.words[0]) : [];
    const isListed =
      gap.some(({ text }) => JOINS_DAYS.test(text)) && gap.every(({ text }) => BETWEEN_DAYS.test(text));
    if (next?.dag === undefined || !isListed) {
      for (const [at, word] of words.entries()) word.used = free[at] === true;
      return dagen;
    }
    for (const word of gap) word.used = true;
    dagen.push(next.dag);
    end = next.words[1];
  }
}
const JOINS_DAYS = /^(?:en|of)$/;
const BETWEEN_DAYS = /^(?:en|of|op|in|de|het|van|die|dat)$/;
