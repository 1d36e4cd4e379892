import MiniSearch from 'minisearch';
import { comparable } from '../../shared/compare.ts';
import { MAX_WORD } from '../../shared/typed-text.ts';
import type { Word } from '../ground/words.ts';
import { isFiller, LEXICON_WORDS, lemmaOf } from './lexicon.ts';
import { CALENDAR_WORDS, isCalendarWord } from './periodes/calendar-words.ts';
import { MENDED_SAYING_WORDS, SAYING_WORDS } from './saying-words.ts';
import { entriesOf, type Named, type Names, spot } from './spot-names.ts';
import { stemsOfVerb } from './word-forms.ts';

export interface Vocabulary {
  /** Everybody in the register, as the names were when it was made. */
  readonly personen: Names['personen'];
  /** How many gemeenten the region has now; 0: not known. */
  readonly gemeentenNu: number;
  /** When schools of the region are closed; none: not known. */
  readonly schoolvakanties: NonNullable<Names['schoolvakanties']>;
  readonly coordinatoren: Names['coordinatoren'];
  /** Finds names, claims their words, and leaves names that two people share to the asker. */
  spot(words: readonly Word[]): { readonly named: readonly Named[]; readonly shared: readonly string[] };
  /** Is it a word of a name or title, or any form of a word of the grammar? */
  knows(word: string): boolean;
  /** The known word that comes nearest to one with a typing error, or undefined. */
  nearest(word: string): string | undefined;
  /** Is it a word of a name in the data, or of a title? */
  isName(word: string): boolean;
  /** The words that stand behind it in a name of several. */
  behindInName(word: string): readonly string[];
  /** Does the name of a gemeente begin with it? */
  isPlaats(word: string): boolean;
  /** Is it a word of somebody's name, and of nothing else? */
  isPersoon(word: string): boolean;
  isTitleWord(word: string): boolean;
  /** Is it known as a word of a saying only? */
  isOfSaying(word: string): boolean;
  /** The words of one topic of a jaaragenda, when at least half of its title is there and a word that nothing else has. */
  onderwerpIn(texts: readonly string[]): readonly string[];
  /** Where the whole title of a topic of a jaaragenda stands: 'jongeren en wonen'. */
  wholeOnderwerp(texts: readonly string[]): { readonly from: number; readonly to: number } | undefined;
  /** The only word of titles that begins so, or is another form of it: 'digi' for 'digitaal', 'dakloos' for 'dakloze'. */
  titleStart(word: string): string | undefined;
  /** The words of titles that somebody may mean with a word or its beginning, the nearest first. */
  titleWords(word: string): readonly string[];
}

/** Shorter words have too many neighbours to guess from. */
const MIN_GUESS = 5;
/** A word has no more than so many that it may mean. */
const MOST_NEAR = 10;
/** The shortest beginning of a word that says which it is. */
const MIN_START = 4;
/** What the forms of an adjective have in common: 'dakloos' and 'dakloze'. */
function adjective(word: string): string {
  return word
    .replace(/e$/, '')
    .replace(/s$/, 'z')
    .replace(/f$/, 'v')
    .replace(/([aeou])\1(?=[^aeou]$)/, '$1');
}

/** How many letters may be wrong: in a short word one, since 'klachten' is not 'wachten'. */
function wrong(word: string): number {
  if (word.length < MIN_GUESS) return 0;
  return word.length < 9 ? 1 : 2;
}

/** Has the short word no letters but those of the long one, in order, and the same first three? */
function isShortened(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length && long.startsWith(short.slice(0, 3));
}

function cut(word: string, ending: string): readonly string[] {
  return word.endsWith(ending) ? [word.slice(0, -ending.length)] : [];
}

/** Makes what is in the data recognisable. */
export function createVocabulary(names: Names): Vocabulary {
  const entries = entriesOf(names);
  const titelwoorden = new Set(names.titelwoorden);
  const inEntries = new Set([...entries.values()].flat().flatMap(({ words }) => words));
  const plaatsen = new Set(names.gemeenten.map((naam) => comparable(naam).split(' ')[0] ?? ''));
  const inPersonen = new Set(names.personen.flatMap(({ naam }) => comparable(naam).split(' ')));
  const behind = new Map<string, readonly string[]>();
  for (const { words } of [...entries.values()].flat())
    for (const [at, word] of words.entries()) {
      const next = words[at + 1];
      if (next !== undefined) behind.set(word, [...(behind.get(word) ?? []), next]);
    }
  const onderwerpen = (names.onderwerpen ?? []).map((titel) =>
    comparable(titel)
      .split(' ')
      .filter((word) => word !== '' && !isFiller(word)),
  );
  const geheel = (names.onderwerpen ?? [])
    .map((titel) =>
      comparable(titel)
        .split(' ')
        .filter((word) => word !== ''),
    )
    .filter((titel) => titel.length > 1);
  const isName = (word: string): boolean => inEntries.has(word) || titelwoorden.has(word);
  const index = new MiniSearch<{ id: string }>({ fields: ['id'], processTerm: (term) => term });
  index.addAll(
    [
      ...new Set([
        ...LEXICON_WORDS,
        ...MENDED_SAYING_WORDS,
        ...CALENDAR_WORDS,
        ...inEntries,
        ...titelwoorden,
      ]),
    ].map((id) => ({ id })),
  );

  return {
    personen: names.personen,
    gemeentenNu: names.gemeentenNu ?? 0,
    schoolvakanties: names.schoolvakanties ?? [],
    coordinatoren: names.coordinatoren,
    spot: (words) => spot(words, entries),
    behindInName: (word) => behind.get(word) ?? [],
    isPlaats: (word) => plaatsen.has(word),
    isPersoon: (word) => inPersonen.has(word) && !titelwoorden.has(word) && lemmaOf(word) === undefined,
    isTitleWord: (word) => titelwoorden.has(word),
    isOfSaying: (word) =>
      SAYING_WORDS.has(word) &&
      !(isName(word) || isFiller(word) || lemmaOf(word) !== undefined || isCalendarWord(word)),
    onderwerpIn: (texts) =>
      onderwerpIn(texts, onderwerpen, (word) => !isName(word) && lemmaOf(word) === undefined),
    wholeOnderwerp(texts) {
      const places = geheel.flatMap((titel) =>
        texts.flatMap((_, from) =>
          titel.every((word, at) => texts[from + at] === word) ? [{ from, to: from + titel.length }] : [],
        ),
      );
      return places[0];
    },
    titleStart(word) {
      const key = adjective(word);
      const [one, ...others] =
        word.length < MIN_START
          ? []
          : [...titelwoorden].filter((titel) => titel.startsWith(word) || adjective(titel) === key);
      return others.length === 0 ? one : undefined;
    },
    titleWords(word) {
      if (titelwoorden.has(word)) return [word];
      if (word.length > MAX_WORD) return [];
      return index
        .search(word, { fuzzy: wrong(word), prefix: word.length > 2 })
        .map(({ id }) => String(id))
        .filter((one) => titelwoorden.has(one))
        .slice(0, MOST_NEAR);
    },
    isName,
    knows: (word) =>
      isName(word) ||
      onderwerpen.some((titel) => titel.includes(word)) ||
      SAYING_WORDS.has(word) ||
      isFiller(word) ||
      lemmaOf(word) !== undefined ||
      isCalendarWord(word),
    nearest: (word) => nearest(word, index),
  };
}

/** The words of the only title of which enough is there. */
function onderwerpIn(
  texts: readonly string[],
  titels: readonly (readonly string[])[],
  isOwn: (word: string) => boolean,
): readonly string[] {
  const found = titels
    .map((titel) => ({ titel, words: titel.filter((word) => texts.includes(word)) }))
    .filter(({ titel, words }) => words.length * 2 >= titel.length && words.some(isOwn));
  const most = Math.max(0, ...found.map(({ words }) => words.length));
  const best = [
    ...new Set(found.filter(({ words }) => words.length === most).map(({ words }) => words.join(' '))),
  ];
  const [one, ...others] = best;
  return one === undefined || others.length > 0 ? [] : one.split(' ');
}

function nearest(word: string, index: MiniSearch<{ id: string }>): string | undefined {
  if (word.length < MIN_GUESS || word.length > MAX_WORD) return undefined;
  // The grammar keeps one form of a word: 'opdachten' comes nearest to 'opdracht' without its ending.
  const nouns = ['en', 's', 'e', 'n'].flatMap((ending) => cut(word, ending));
  for (const form of new Set([word, ...nouns, ...stemsOfVerb(word)])) {
    const [best] = index.search(form, { fuzzy: wrong(form), prefix: false });
    if (best) return String(best.id);
    // 'Hoevl': only letters left out.
    const longer = index.search(form, { fuzzy: 2, prefix: false }).map(({ id }) => String(id));
    const meant = form.length < MIN_GUESS ? undefined : longer.find((one) => isShortened(form, one));
    if (meant !== undefined) return meant;
  }
  return undefined;
}
