import { dictionary, NUMBER_WORDS } from '../../shared/words.ts';

const WORDS = ['nul', ...NUMBER_WORDS, 'dertien', 'veertien', 'vijftien'];
const NUMBERS = dictionary<number>({
  ...Object.fromEntries(WORDS.map((word, number) => [word, number])),
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  honderd: 100,
  tweehonderd: 200,
  driehonderd: 300,
  duizend: 1000,
});
const MAX_DIGITS = 6;

/** The number that a word is, 'drie' or '20'; undefined for any other word. */
export function numberIn(word: string): number | undefined {
  if (/^\d+$/.test(word)) return word.length <= MAX_DIGITS ? Number(word) : undefined;
  return NUMBERS[word];
}
