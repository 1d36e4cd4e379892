import { comparable } from '../../shared/compare.ts';

/** One word of a question: as it is compared, where it stood, and whether something has claimed it as understood. */
export type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  used: boolean;
};

/** A sign, as a question says it. */
const MEASURES: Readonly<Record<string, string>> = {
  '>': 'meer dan',
  '<': 'minder dan',
  '>=': 'minstens',
  '<=': 'hoogstens',
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The text in which words and dates are looked for: '&' is read as 'en', '15-12' as a date and not as two numbers. */
export function tidyQuestion(text: string): string {
  return (
    text
      .normalize('NFC')
      // '20+ deelnemers', '>20 mensen'.
      .replace(/(?<![\d.,/-])(\d{1,6})\s?\+(?!\s?\d)/g, 'minstens $1')
      .replace(
        /([<>])\s?(=?)\s?(?=\d)/g,
        (_, sign: string, same: string) => ` ${MEASURES[`${sign}${same}`]} `,
      )
      .replace(/[&+]/g, ' en ')
      .replace(/%/g, ' procent ')
      // A dash between two parts of a sentence; between numbers it is a stretch.
      .replace(/(?<=\p{L}[?!]?)\s+[-–—]+\s+(?=\p{L})/gu, ', ')
      .replace(/(?<![\d.])(\d{1,2})\.(0?[1-9]|1[0-2])(?![\d.])/g, '$1/$2')
      .replace(
        /(?<![\d-])(\d{1,2})-(0?[1-9]|1[0-2])(?![\d-])(?!\s*(?:jan|feb|m(?:aa|r)t|apr|mei|ju[nl]|aug|sep|okt|nov|dec))/gi,
        '$1/$2',
      )
      // 40.000 is one number.
      .replace(/\b(\d{1,3})\.(\d{3})\b(?![.\d])/g, '$1$2')
      .toLowerCase()
      .replace(/\bde ?welke\b/g, 'welke')
      .replace(/\bhoe(?=lang\b)/g, 'hoe ')
      .replace(/\bkalender(?=jaar|maand|week)/g, '')
      .replace(/(\p{L})\1{2,}/gu, '$1$1')
      // 'To do' is no meeting of the DO.
      .replace(/\bto[ -]?do['’]?s?\b/g, 'todo')
  );
}

/** The words of a tidied text in order, without accents and punctuation. */
export function splitWords(tidied: string): Word[] {
  return [...tidied.matchAll(WORD)].map((found) => ({
    text: comparable(found[0]),
    start: found.index,
    end: found.index + found[0].length,
    used: false,
  }));
}

/** Claims the words from `from` up to `to`. */
export function claim(words: readonly Word[], from: number, to: number): void {
  for (const word of words.slice(from, to)) word.used = true;
}

/** The shortest word that is found in a longer one: 'vervoer' in 'avondvervoer'. */
const MIN_PART = 5;

/** Does a text have this word, in the singular or the plural, or as a part of a longer word? */
export function hasWoord(text: string, woord: string): boolean {
  const stem = singular(comparable(woord));
  const isPart = (one: string): boolean =>
    stem.length >= MIN_PART && (one.startsWith(stem) || singular(one).endsWith(stem));
  return comparable(text)
    .split(' ')
    .some((one) => singular(one) === stem || isPart(one));
}

/** Without its ending, and with the spelling that the ending brought along: 'brieven' is brief, 'kaarten' is kart as 'kaart' is. */
function singular(word: string): string {
  const stem = word.length > 4 ? word.replace(/(?:en|s)$/, '') : word;
  return stem
    .replace(/([bcdfgklmnprst])\1$/, '$1')
    .replace(/([aeou])\1(?=[a-z]$)/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
