import { splitWords } from '../ground/words.ts';
import { KENMERK } from './kenmerk-and-days.ts';
import { isFiller } from './lexicon.ts';
import type { Vocabulary } from './vocabulary.ts';

/** 'De opdracht pleegzorg' is pleegzorg: before a title the noun says only what it is. */

/** 'Welke opdracht' and 'een dossier' ask for one, and 'opdrachten' are more. */
const NOUN = /(?<![\p{L}])(?:de|het|dat|die|ons|onze) (?:opdracht|dossier|project|traject) (?=(\S+))/gu;

/** @param text as its typing errors were mended */
export function withoutNounOfTitle(text: string, { isTitleWord }: Pick<Vocabulary, 'isTitleWord'>): string {
  const isOfTitle = (word: string): boolean =>
    KENMERK.test(word) || splitWords(word).every((part) => !isFiller(part.text) && isTitleWord(part.text));
  return text.replace(NOUN, (noun, next: string) => (isOfTitle(next) ? '' : noun));
}
