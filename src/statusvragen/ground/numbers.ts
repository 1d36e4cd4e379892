const WORDS =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien'.split(' ');
const TENS: Readonly<Record<string, number>> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  honderd: 100,
};
const MAX_DIGITS = 6;

/** The number that a word is, 'drie' or '20'; undefined for any other word. */
export function numberIn(word: string): number | undefined {
  if (/^\d+$/.test(word)) return word.length <= MAX_DIGITS ? Number(word) : undefined;
  const index = WORDS.indexOf(word);
  return index >= 0 ? index : TENS[word];
}
