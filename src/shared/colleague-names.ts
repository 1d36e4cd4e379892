/** A text without the names of colleagues: what is left may be a resident's. */
export type WithoutColleagues = (text: string) => string;
/** Reads who the colleagues are: the whole register, so it is asked only when something may be a name. */
export type ReadColleagues = () => Promise<WithoutColleagues>;

export const asItIs: WithoutColleagues = (text) => text;

/** What stands where a name stood; no word that points to a name behind it. */
const SOMEBODY = 'iemand';
/** A name of one word is a word, or a first name that many have. */
const MIN_WORDS = 2;

/**
 * Takes the whole names out of texts, in any case, behind a title or not. A part of one ('mevrouw Hendriks', 'Els') and a longer one ('Els
 * Hendriks-Bos') are left: they can be somebody else's.
 * @param names as Teams shows them: 'Els Hendriks', 'Hendriks, Els', 'Els Hendriks (Gooise Meren)'
 */
export function withoutNames(names: readonly string[]): WithoutColleagues {
  const whole = names.map(wordsOf).filter((words) => words.length >= MIN_WORDS);
  if (whole.length === 0) return asItIs;
  // The longest first: of 'Jan de Vries' and 'Jan de Vries Bos' the second.
  const patterns = whole
    .toSorted((one, other) => other.join(' ').length - one.join(' ').length)
    .map((words) => words.map(escaped).join(String.raw`\s+`));
  const name = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:${patterns.join('|')})(?![\p{L}\p{N}]|-\p{L}|[’'](?!s(?!\p{L}))\p{L})`,
    'giu',
  );
  return (text) => text.replace(name, SOMEBODY);
}

function wordsOf(shown: string): readonly string[] {
  const [last = '', first] = shown.replace(/\([^)]*\)/g, ' ').split(',');
  return `${first ?? ''} ${last}`.split(/\s+/).filter((word) => /\p{L}/u.test(word));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
