import { dictionary, NUMBER_WORDS } from '../../shared/words.ts';

const WORDS = ['nul', ...NUMBER_WORDS, 'dertien', 'veertien', 'vijftien'];
const NUMBERS = dictionary<number>({
  ...Object.fromEntries(WORDS.map((word, number) => [word, number])),
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  honderd: 100,
});
const MAX_DIGITS = 6;

/** The number that a word is, 'drie' or '20'; undefined for any other word. */
export function numberIn(word: string): number | undefined {
  if (/^\d+$/.test(word)) return word.length <= MAX_DIGITS ? Number(word) : undefined;
  return NUMBERS[word];
}
