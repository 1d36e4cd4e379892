import type { Word } from '../ground/words.ts';
import { isFiller, type Lemma, lemmaOf } from './lexicon.ts';

/**
 * The words of a question as the rules ask for them. What a rule takes is understood; what nobody takes, and what
 * would change the meaning, is told to the asker.
 */
export interface Cues {
  /** Is one of these words there and not taken yet? */
  has(...lemmas: readonly Lemma[]): boolean;
  /** Takes all of these words; false, and nothing taken, unless one of them is there. */
  take(...lemmas: readonly Lemma[]): boolean;
  /** Takes all of these words with the 'of' between them. @returns those that are there, in the order in which they are given */
  takeAny<One extends Lemma>(...lemmas: readonly One[]): readonly One[];
  /** Takes these words when they stand in a row, fillers and names between them allowed; '/' separates alternatives. */
  takeRow(row: string): boolean;
  /** Do these words stand in a row? Takes nothing. */
  hasRow(row: string): boolean;
  /** Where the first of these words stands, or -1. */
  indexOf(...lemmas: readonly Lemma[]): number;
  readonly count: number;
  lemmaAt(index: number): Lemma | undefined;
  textAt(index: number): string;
  /** All words, taken or not. */
  texts(): readonly string[];
  /** Those that were not taken yet; '' for those that were. */
  freeTexts(): readonly string[];
  /** The first of these words as it was typed, or nothing. */
  textOf(...lemmas: readonly Lemma[]): string;
  takeAt(index: number): void;
  /** Was it not taken yet? */
  isFree(index: number): boolean;
  /** Is a word written so, taken or not? */
  hasText(...texts: readonly string[]): boolean;
  /** Takes the first word that is written so. */
  takeText(...texts: readonly string[]): boolean;
  /** Is the first word one that the grammar does not have, and that no name or date took? */
  startsUnknown(): boolean;
  /** Is what a question word asks for a word that nobody took: 'wat is de diagnose', 'hoeveel geld'? */
  asksUnknown(): boolean;
  /** Which words are taken so far. */
  taken(): readonly boolean[];
  /** As it was when these were taken: a reading that is only tried takes nothing. */
  backTo(taken: readonly boolean[]): void;
  /** The words that no rule, name or date took. @param means does such a word of the grammar change the answer? */
  rest(means: (lemma: Lemma) => boolean): readonly string[];
}

export function createCues(words: readonly Word[]): Cues {
  const lemmas = words.map(({ text }) => lemmaOf(text));
  const free = (index: number): boolean => words[index]?.used === false;
  const indexOf = (...wanted: readonly Lemma[]): number =>
    lemmas.findIndex((lemma, index) => lemma !== undefined && free(index) && wanted.includes(lemma));
  const takeAt = (index: number): void => {
    const word = words[index];
    if (word) word.used = true;
  };
  const fits = (index: number, alternatives: string): boolean =>
    alternatives.split('/').some((one) => words[index]?.text === one || lemmas[index] === one);

  const mayStandBetween = (index: number): boolean =>
    !free(index) || ['nog', 'helpen'].includes(lemmas[index] ?? '') || isFiller(words[index]?.text ?? '');
  const findRow = (row: string): readonly number[] | undefined => {
    const wanted = row.split(' ');
    for (let start = 0; start < words.length; start += 1) {
      const found: number[] = [];
      for (let index = start; index < words.length && found.length < wanted.length; index += 1) {
        if (free(index) && fits(index, wanted[found.length] ?? '')) found.push(index);
        else if (found.length === 0 || !mayStandBetween(index)) break;
      }
      if (found.length === wanted.length) return found;
    }
    return undefined;
  };

  return {
    count: words.length,
    has: (...wanted) => indexOf(...wanted) >= 0,
    indexOf,
    lemmaAt: (index) => (free(index) ? lemmas[index] : undefined),
    textAt: (index) => words[index]?.text ?? '',
    texts: () => words.map(({ text }) => text),
    freeTexts: () => words.map(({ text, used }) => (used ? '' : text)),
    textOf: (...wanted) => words[indexOf(...wanted)]?.text ?? '',
    takeAt,
    isFree: free,
    hasText: (...texts) => words.some(({ text }) => texts.includes(text)),
    takeText(...texts) {
      const found = words.findIndex(({ text }, index) => free(index) && texts.includes(text));
      takeAt(found);
      return found >= 0;
    },
    take(...wanted) {
      const found = lemmas.flatMap((lemma, index) =>
        lemma !== undefined && free(index) && wanted.includes(lemma) ? [index] : [],
      );
      for (const index of found) takeAt(index);
      return found.length > 0;
    },
    takeAny(...wanted) {
      const found = wanted.filter((one) => indexOf(one) >= 0);
      const places = found.map((one) => indexOf(one)).sort((a, b) => a - b);
      for (let at = places[0] ?? 0; at < (places.at(-1) ?? 0); at += 1)
        if (words[at]?.text === 'of') takeAt(at);
      for (const [at, lemma] of lemmas.entries())
        if (free(at) && found.some((one) => one === lemma)) takeAt(at);
      return found;
    },
    hasRow: (row) => findRow(row) !== undefined,
    takeRow(row) {
      const found = findRow(row);
      for (const index of found ?? []) takeAt(index);
      return found !== undefined;
    },
    taken: () => words.map(({ used }) => used),
    backTo(taken) {
      for (const [index, word] of words.entries()) word.used = taken[index] === true;
    },
    startsUnknown: () => {
      const [first] = words;
      return first !== undefined && !first.used && lemmas[0] === undefined && !isFiller(first.text);
    },
    asksUnknown() {
      const text = words.map((word) => word.text).join(' ');
      const asked =
        /^(?:(?:wat|wie) (?:is|zijn|was|waren) (?:de|het|een|jouw|je|zijn|haar|onze)|welke?|hoeveel) /.exec(
          text,
        )?.[0];
      if (asked === undefined) return false;
      const at = asked.trim().split(' ').length;
      return free(at) && lemmas[at] === undefined && !isFiller(words[at]?.text ?? '');
    },
    rest: (means) =>
      words.flatMap(({ text, used }, index) => {
        // 'Samira haar opdrachten'.
        const isOfNamed = text === 'haar' && words.slice(0, index).some((word) => word.used);
        if (used || isOfNamed) return [];
        const lemma = lemmas[index];
        if (lemma !== undefined) return means(lemma) ? [text] : [];
        return isFiller(text) ? [] : [text];
      }),
  };
}
