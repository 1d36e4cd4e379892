/** A text without the names of colleagues: what is left may be a resident's. */
export type WithoutColleagues = (text: string) => string;
/** Reads who the colleagues are: the whole register, so it is asked only when something may be a name. */
export type ReadColleagues = () => Promise<WithoutColleagues>;

export const asItIs: WithoutColleagues = (text) => text;

/** What stands where a name stood; no word that points to a name behind it. */
const SOMEBODY = 'iemand';
/** A name of one word is a word, or a first name that many have. */
const MIN_WORDS = 2;
/** Behind a name: no letter that makes another one of it. */
const ENDS = /(?![\p{L}\p{N}]|-\p{L}|[’'](?!s(?!\p{L}))\p{L})/iuy;

/**
 * Takes the whole names out of texts, in any case, behind a title or not. A part of one ('mevrouw Hendriks', 'Els') and a longer one ('Els
 * Hendriks-Bos') are left: they can be somebody else's.
 * @param names as Teams shows them: 'Els Hendriks', 'Hendriks, Els', 'Els Hendriks (Gooise Meren)'
 */
export function withoutNames(names: readonly string[]): WithoutColleagues {
  const whole = names.map(wordsOf).filter((words) => words.length >= MIN_WORDS);
  if (whole.length === 0) return asItIs;
  // The longest first: of 'Jan de Vries' and 'Jan de Vries Bos' the second.
  const longestFirst = whole.toSorted((one, other) => other.join(' ').length - one.join(' ').length);
  const byFirst = Map.groupBy(longestFirst.map(nameOf), ({ first }) => first);
  // A place is looked up by the word that begins there: trying each name at each place takes seconds of a long text.
  const longest = Math.max(...whole.map(([first = '']) => first.length));
  const place = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?=(\S{1,${longest}})\s)`, 'giu');
  return (text) => {
    const kept: string[] = [];
    let end = 0;
    for (const { index, 1: word = '' } of text.matchAll(place)) {
      const there =
        index < end ? undefined : byFirst.get(folded(word))?.find(({ words }) => isAt(words, text, index));
      if (there === undefined) continue;
      kept.push(text.slice(end, index), SOMEBODY);
      end = there.words.lastIndex;
    }
    return kept.join('') + text.slice(end);
  };
}

function nameOf(words: readonly string[]): { readonly first: string; readonly words: RegExp } {
  const [first = ''] = words;
  return { first: folded(first), words: new RegExp(words.map(escaped).join(String.raw`\s+`), 'iuy') };
}

/** Whether the words are here, and are no part of longer ones; they end where it looked last. */
function isAt(words: RegExp, text: string, index: number): boolean {
  words.lastIndex = index;
  if (!words.test(text)) return false;
  ENDS.lastIndex = words.lastIndex;
  return ENDS.test(text);
}

/** Words that are one to a pattern in any case (with ſ and ς) are one here. */
function folded(word: string): string {
  return word.toLowerCase().toUpperCase();
}

function wordsOf(shown: string): readonly string[] {
  const [last = '', first] = shown.replace(/\([^)]*\)/g, ' ').split(',');
  return `${first ?? ''} ${last}`.split(/\s+/).filter((word) => /\p{L}/u.test(word));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
