import MiniSearch from 'minisearch';
import { PLAN_FILTERS } from '../../opdrachten/ground/plan-filters.ts';
import { BELEIDSFASEN } from '../../shared/beleidsfase.ts';
import { comparable, same } from '../../shared/compare.ts';
import { MAX_WORD } from '../../shared/typed-text.ts';
import { is, type SetCondition } from '../ground/query.ts';
import { claim, type Word } from '../ground/words.ts';
import { isFiller, LEXICON_WORDS, lemmaOf } from './lexicon.ts';
import { CALENDAR_WORDS, isCalendarWord } from './periodes/calendar-words.ts';
import { MENDED_SAYING_WORDS, SAYING_WORDS } from './saying-words.ts';
import { stemsOfVerb } from './word-forms.ts';

/** The names in the data that a question may contain. */
export type Names = {
  readonly personen: readonly { readonly id: string; readonly naam: string }[];
  /** The ids of who judges plans. */
  readonly coordinatoren: readonly string[];
  readonly overleggen: readonly { readonly id: string; readonly namen: readonly string[] }[];
  readonly programmas: readonly string[];
  readonly gemeenten: readonly string[];
  /** How many of them the region has now; absent: not known. */
  readonly gemeentenNu?: number;
  /** Words for target groups in plans and inbreng, in the plural as people write them. */
  readonly doelgroepen: readonly string[];
  /** All words of titles. */
  readonly titelwoorden: Iterable<string>;
  /** The titles of topics of jaaragenda's; absent: none are known. */
  readonly onderwerpen?: readonly string[];
};

/** A name that was found: what it asks for, and which words it is. */
export type Named = {
  readonly condition: SetCondition;
  readonly words: readonly string[];
  /** The place of its first word, and behind its last. */
  readonly from: number;
  readonly to: number;
};

export interface Vocabulary {
  /** Everybody in the register, as the names were when it was made. */
  readonly personen: Names['personen'];
  /** How many gemeenten the region has now; 0: not known. */
  readonly gemeentenNu: number;
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
  /** The words of titles that somebody may mean with a word or its beginning, the nearest first. */
  titleWords(word: string): readonly string[];
}

type Entry = { readonly words: readonly string[]; readonly condition: SetCondition };

/** Shorter words have too many neighbours to guess from. */
const MIN_GUESS = 5;
/** A word has no more than so many that it may mean. */
const MOST_NEAR = 10;
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

/** Words of names that say nothing by themselves. */
const EMPTY = new Set([
  'en',
  'de',
  'het',
  'van',
  'der',
  'den',
  'el',
  'al',
  'in',
  'op',
  'te',
  'ten',
  'ter',
  'a',
  'la',
  'le',
]);

/** The names that a question may contain, by their first word. Names of people come from the register alone. */
function entriesOf(names: Names): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (text: string, condition: SetCondition): void => {
    const words = comparable(text).split(' ').filter(Boolean);
    const [first] = words;
    if (first === undefined) return;
    entries.set(first, [...(entries.get(first) ?? []), { words, condition }]);
  };
  for (const [naam, id] of namenOf(names.personen)) add(naam, is('persoon', id));
  for (const { id, namen } of names.overleggen) for (const naam of namen) add(naam, is('overleg', id));
  for (const gemeente of names.gemeenten) add(gemeente, is('gemeente', gemeente));
  for (const programma of names.programmas) {
    add(programma, is('programma', programma));
    // 'Jeugd' is enough for 'Jeugd en Onderwijs', as long as no other programme starts so.
    for (const word of comparable(programma).split(' '))
      if (!EMPTY.has(word) && word.length > 3) add(word, is('programma', programma));
  }
  for (const fase of BELEIDSFASEN)
    for (const form of [`fase ${fase}`, `beleidsfase ${fase}`, `fase van ${fase}`])
      add(form, is('beleidsfase', fase));
  for (const { filter, answers } of PLAN_FILTERS)
    for (const { value, woorden } of answers)
      for (const form of woorden.flatMap(forms)) add(form, is(filter, value));
  for (const doelgroep of names.doelgroepen)
    for (const form of [doelgroep, singular(doelgroep)]) add(form, is('doelgroep', doelgroep));
  // What is a whole name of something is no beginning of another.
  for (const [kort, ids] of shortNames(names.overleggen))
    if (!entries.get(kort)?.some(({ words }) => words.length === 1)) add(kort, is('overleg', ...ids));
  return entries;
}

/** The shortest beginning of a name that says which it is. */
const MIN_SHORT = 8;

/** 'Het regieteam' for 'Regieteam Jeugd en Onderwijs'; where there are several, any of them. */
function shortNames(overleggen: Names['overleggen']): ReadonlyMap<string, readonly string[]> {
  const short = new Map<string, readonly string[]>();
  for (const { id, namen } of overleggen)
    for (const naam of namen) {
      const [first = '', ...others] = comparable(naam).split(' ');
      if (others.length === 0 || first.length < MIN_SHORT || lemmaOf(first) !== undefined) continue;
      short.set(first, [...new Set([...(short.get(first) ?? []), id])]);
    }
  return short;
}

/** What each person is called that nobody else is called: the whole name, or a part of it. */
function namenOf(personen: Names['personen']): readonly (readonly [naam: string, id: string])[] {
  const owners = new Map<string, Set<string>>();
  const add = (text: string, id: string): void => {
    const key = comparable(text);
    if (key === '' || lemmaOf(key) !== undefined || isFiller(key)) return;
    owners.set(key, (owners.get(key) ?? new Set()).add(id));
  };
  for (const { id, naam } of personen) {
    add(naam, id);
    const parts = comparable(naam).split(' ');
    add(parts[0] ?? '', id);
    if (parts.length > 1) add(parts.slice(1).join(' '), id);
    const last = parts.at(-1) ?? '';
    if (last.length > 3) add(last, id);
  }
  return [...owners].flatMap(([naam, ids]) =>
    ids.size === 1 ? [...ids].map((id) => [naam, id] as const) : [],
  );
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

function spot(
  words: readonly Word[],
  entries: ReadonlyMap<string, readonly Entry[]>,
): ReturnType<Vocabulary['spot']> {
  const named: Named[] = [];
  const shared: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.used || isSaid(words, at)) continue;
    const fits = (entries.get(words[at]?.text ?? '') ?? []).filter(({ words: wanted }) =>
      wanted.every((word, offset) => words[at + offset]?.text === word && !words[at + offset]?.used),
    );
    const longest = Math.max(0, ...fits.map(({ words: wanted }) => wanted.length));
    const best = fits.filter(({ words: wanted }) => wanted.length === longest);
    const [one] = best;
    if (!one) continue;
    // One word for two programmes says neither.
    if (best.some(({ condition }) => !same(condition, one.condition))) {
      shared.push(one.words.join(' '));
      continue;
    }
    named.push({ condition: one.condition, words: one.words, from: at, to: at + longest });
    claim(words, at, at + longest);
    at += longest - 1;
  }
  return { named, shared };
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

/** A name that is a word of the grammar as well, such as the programme Inwonerparticipatie, is only a name after 'van'. */
function isSaid(words: readonly Word[], at: number): boolean {
  const means = lemmaOf(words[at]?.text ?? '') === 'participatie';
  if (lemmaOf(words[at - 2]?.text ?? '') === 'afzien') return means;
  return means && !['programma', 'van', 'voor'].includes(words[at - 1]?.text ?? '');
}

/** 'ouderen' → 'oudere', 'mantelzorgers' → 'mantelzorger', 'cliënten' → 'cliënt'. */
function singular(word: string): string {
  return word.endsWith('eren') ? word.slice(0, -1) : word.replace(/(?:s|en)$/, '');
}

/** 'focusgroep', 'focusgroepen'; 'interviews', 'interview'; 'enquête', 'enquêtes'. */
function forms(word: string): readonly string[] {
  if (word.endsWith('s')) return [word, word.slice(0, -1)];
  if (word.endsWith('ep')) return [word, `${word}en`];
  // 'Gesprekken', 'werkbezoeken'.
  if (word.endsWith('ek')) return [word, /[aeou]ek$/.test(word) ? `${word}en` : `${word}ken`];
  return [word, `${word}s`, `${word}en`, word.endsWith('ie') ? `${word}s` : `${word}ken`];
}
