import { MAX_ASKED } from '../../shared/typed-text.ts';
import { isSet } from '../ground/conditions.ts';
import { type Filter, type Filters, type IsNarrowedBy, isNot, type Query } from '../ground/query.ts';
import { claim, splitWords, tidyQuestion, type Word } from '../ground/words.ts';
import { unansweredWhy } from './asks-why.ts';
import { readClauses } from './clauses.ts';
import { createCues } from './cues.ts';
import { followUp, readOfOne } from './follow-up.ts';
import { isFiller, isMeaningful, isWritten, type Lemma, lemmaOf } from './lexicon.ts';
import { conditionsOfNames } from './names.ts';
import { isCalendarWord } from './periodes/calendar-words.ts';
import { findPeriode } from './periodes/find-periode.ts';
import { queryIn } from './reading.ts';
import { OWN_WORDS, recognise } from './recognise.ts';
import { readSayings } from './sayings.ts';
import { saysNothing } from './says-nothing.ts';
import { capitalsOf, turningWords } from './turning-words.ts';
import type { Named, Vocabulary } from './vocabulary.ts';

/** What is known when a question is read. */
export type QuestionContext = {
  readonly vocabulary: Vocabulary;
  /** Dutch local date, YYYY-MM-DD. */
  readonly today: string;
  /** The Entra object id of the asker, for 'mijn' and 'ik'. */
  readonly asker: string;
  /** The question before this one in the same chat. */
  readonly previous?: Query;
  /** The opdracht of the card that is answered with it: what names no other is about that one. */
  readonly about?: string | undefined;
  readonly isNarrowedBy: IsNarrowedBy;
  /** The opdrachten of which the title or kenmerk has all of these words. */
  readonly findTitles: (words: readonly string[]) => Promise<readonly Titled[]>;
};

export type Titled = { readonly id: string; readonly titel: string };

/** How a question was understood. Nothing here is guessed in silence. */
export type Understanding =
  | {
      readonly kind: 'query';
      readonly query: Query;
      /** Words that were not understood, as typed; shown with the answer. */
      readonly notUnderstood: readonly string[];
      /** Typing errors: what was typed and how it was read. */
      readonly corrected: readonly (readonly [string, string])[];
      /** The construction that read it; undefined for what goes on from the question before. */
      readonly construction: string | undefined;
    }
  /** Several readings fit the same words: the asker says which. */
  | { readonly kind: 'either'; readonly queries: readonly Query[] }
  /**
   * Words that turn or bound the meaning were not understood: the query is what was asked without them, and no answer until the
   * asker says so.
   */
  | {
      readonly kind: 'unsure';
      readonly query: Query;
      readonly words: readonly string[];
      /** Names and places that nobody knows. */
      readonly unknown: readonly string[];
    }
  /** Several opdrachten fit: the query holds for whichever the asker chooses. */
  | { readonly kind: 'choose'; readonly query: Query; readonly opdrachten: readonly string[] }
  | { readonly kind: 'unknown' };

/** With more words it is a story, for which nobody should get a guess. */
const MAX_WORDS = 40;
/** With more words that mean nothing to the bot than filters, the answer would be a guess. */
const MOST_LEFT_OUT = 1;

/**
 * Reads a question in Dutch by rules: the same question with the same data gives the same query.
 * @param text any text that somebody typed
 */
export async function understand(text: string, context: QuestionContext): Promise<Understanding> {
  if (text.trim().length > MAX_ASKED) return { kind: 'unknown' };
  const asked = readSayings(tidyQuestion(text.trim()));
  if (splitWords(asked).length > MAX_WORDS) return { kind: 'unknown' };
  const capitals = capitalsOf(text);
  const { text: tidied, corrected } = recognise(asked, context.vocabulary, capitals);
  const split = splitWords(tidied);
  if (split.length === 0) return { kind: 'unknown' };

  const { named: spotted, shared } = context.vocabulary.spot(split);
  const { coordinatoren } = context.vocabulary;
  const { words, named, conditions } = readClauses(split, spotted, { coordinatoren, asker: context.asker });
  const typed = words.map(({ text: word }) => word);
  const names = [...conditionsOfNames(words, named), ...conditions];
  const days = findPeriode(tidied, words, context.today);
  const { found: titles, typed: titleWords } = await findTitle(words, context);
  const denied = titles.length === 1 && deniesTitle(words, titleWords);
  const cues = createCues(words);
  const found = {
    names: [
      ...withoutTitleWords(names, named, titles[0]?.titel),
      ...(denied && titles[0] ? [isNot('opdracht', titles[0].id)] : []),
    ],
    periode: days?.periode,
    dag: days?.dag,
    isLimit: days?.isLimit,
    opdracht: denied ? undefined : (titles[0]?.id ?? aboutOf(context, typed)),
    titelwoorden: titles.length === 0 || denied ? [] : titleWords,
    isNarrowedBy: context.isNarrowedBy,
    asker: context.asker,
    today: context.today,
  };
  const again = context.previous && followUp(typed, cues, found, context.previous);
  const query = again ?? readOfOne(typed.join(' '), cues, found);
  const { turning, unknown: ofNames } = turningWords(words, capitals, context.vocabulary.isName);
  // 'Is Ahmed afwezig': of people a word that is left is a name.
  const strangers =
    query && OF_PEOPLE.has(query.over) ? cues.rest(() => false).filter((word) => !isCalendarWord(word)) : [];
  const unknown = [...new Set([...ofNames, ...strangers])];
  /** Is what is left over nothing but names that nobody knows? */
  const isOnlyNames = (of: Query): boolean => {
    const left = cues.rest((lemma) => !saysNothing(lemma, of) && !BESIDE_NAMES.has(lemma));
    return unknown.length > 0 && left.every((word) => unknown.includes(word));
  };
  // 'Wat doet Marieke Bos': that nobody knows her is the answer.
  if (!query)
    return isOnlyNames(ALL_OPDRACHTEN)
      ? { kind: 'unsure', query: ALL_OPDRACHTEN, words: [], unknown }
      : { kind: 'unknown' };
  const spoken = [
    ...named.map(({ condition, words: of }) => ({ filter: condition.filter, words: of })),
    { filter: 'opdracht' as const, words: titleWords },
  ];
  const unused = unusedFilters(query, spoken, context.isNarrowedBy);
  const isKnownToSay = (lemma: Lemma): boolean => !saysNothing(lemma, query);
  const rest = [...cues.rest(isKnownToSay), ...shared, ...unused.values()];
  const isUnknownName = isOnlyNames(query);
  // Words that nobody understood may have been the question itself; of a name it is said that nobody knows it.
  if (rest.length > 0 && !isUnknownName && !query.explicit) return { kind: 'unknown' };
  if (corrected.length > 0 && rest.length > query.filters.length) return { kind: 'unknown' };
  if (isRequest(typed) || isCommand(typed) || isAboutAsker(typed)) return { kind: 'unknown' };
  // The first word that means something says what is wanted: 'verwijder alle opdrachten' asks for nothing here.
  if (cues.startsUnknown() || cues.asksUnknown()) return { kind: 'unknown' };
  if (!isUnknownName && rest.length > MOST_LEFT_OUT && rest.length > query.filters.length + 1)
    return { kind: 'unknown' };
  const elapsed =
    days?.isElapsed && !hasOwnDay(query)
      ? [
          words
            .slice(...days.words)
            .map(({ text: word }) => word)
            .join(' '),
        ]
      : [];
  const unread = new Set([
    ...turning,
    ...unansweredWhy(words, query),
    ...shared,
    ...unused.values(),
    ...elapsed,
  ]);
  const whole = queryIn(query);
  const read = { ...whole, filters: whole.filters.filter(({ filter }) => !unused.has(filter)) };
  const isSure = unread.size === 0 && unknown.length === 0;
  if (isSure && query.or && query.or.length > 0) return { kind: 'either', queries: [read, ...query.or] };
  // A word of the grammar that is left over bounds what is asked, whatever it is.
  if (!isSure || rest.some((word) => lemmaOf(word) !== undefined || isCalendarWord(word))) {
    const left = rest.filter((word) => !unknown.includes(word) && !isBesideName(word, unknown));
    return { kind: 'unsure', query: read, words: [...new Set([...unread, ...left])], unknown };
  }
  if (titles.length > 1 && !query.titleAsWords)
    return { kind: 'choose', query: read, opdrachten: titles.map(({ id }) => id) };
  return { kind: 'query', query: read, notUnderstood: rest, corrected, construction: query.construction };
}

const OF_PEOPLE: ReadonlySet<Query['over']> = new Set<Query['over']>(['afwezigheid', 'bereik']);
const ALL_OPDRACHTEN: Query = { over: 'opdrachten', vorm: 'lijst', filters: [] };
/** 'Het programma Verkeer': the word says what the unknown name would be. */
function isBesideName(word: string, unknown: readonly string[]): boolean {
  return unknown.length > 0 && BESIDE_NAMES.has(lemmaOf(word) ?? 'opdracht');
}
const BESIDE_NAMES: ReadonlySet<Lemma> = new Set(['programma', 'gemeente']);

/** How long ago is of a day; that of the meeting is not how long an opdracht waits. */
function hasOwnDay({ over, filters }: Query): boolean {
  return over !== 'opdrachten' || filters.some((one) => one.filter === 'periode' && one.dag !== undefined);
}

/** 'Welke opdrachten …' is no question about one, whatever it answers. */
function aboutOf({ about }: QuestionContext, typed: readonly string[]): string | undefined {
  return typed.includes('opdrachten') ? undefined : about;
}

const TO_ME = new Set(['me', 'mij', 'ons', 'even', 'een', 'of']);
const OBJECT = new Set('de het een alle van over met zonder deze die welke openstaande'.split(' '));

/** 'Kun je de plannen van Samira goedkeuren' wants something done, not told. */
function isRequest(typed: readonly string[]): boolean {
  const [modal = '', who = ''] = typed;
  const last = typed.at(-1) ?? '';
  const asked = /^(?:kun|kan|kunt|wil|wilt|zou|mag)$/.test(modal) && /^(?:je|jij|u|ik)$/.test(who);
  const lemma = lemmaOf(last);
  if (asked && last === 'sturen') return !typed.some((word) => TO_ME.has(word));
  const acts = lemma !== undefined && isMeaningful(lemma) && !MERELY_TOLD.has(lemma);
  return asked && acts && last.endsWith('en') && isWritten(last) && !OBJECT.has(typed.at(-2) ?? '');
}

/** 'Schrijf een passage': the stem of a verb that is not asked with, and nobody behind it who does it. */
function isCommand([first = '', second = '']: readonly string[]): boolean {
  // 'Stuur me een lijst' asks; 'stuur het plan naar het DO' does not.
  if (first === 'stuur' || first === 'check') return !TO_ME.has(second);
  // How it is shown is asked of an answer.
  if (lemmaOf(first) === 'sorteren') return false;
  const lemma = isWritten(first) || /(?:t|e|en)$/.test(first) ? undefined : lemmaOf(first);
  return lemma?.endsWith('en') === true && isMeaningful(lemma) && !['ik', 'je', 'jij', 'we'].includes(second);
}

/** 'Hoe kom ik in Laren': what the asker can do is no question about what was recorded. */
function isAboutAsker([first = '', second = '', who = '']: readonly string[]): boolean {
  return first === 'hoe' && /^(?:kom|kan|moet|maak|zet|krijg)$/.test(second) && /^(?:ik|je|we)$/.test(who);
}

const MERELY_TOLD = new Set(['zeggen', 'doen']);

/** The filters that the answer would do nothing with, by the words to say so. */
function unusedFilters(
  { over, filters }: Query,
  spoken: readonly { readonly filter: Filter; readonly words: readonly string[] }[],
  isNarrowedBy: IsNarrowedBy,
): ReadonlyMap<Filter, string> {
  const unused = filters.filter(({ filter }) => !isNarrowedBy(over, filter));
  return new Map(
    unused.map((condition) => {
      const { filter } = condition;
      const name = spoken.find((one) => one.filter === filter);
      const value = isSet(condition) ? condition.of.join(' ') : '';
      return [filter, name ? name.words.join(' ') : `${filter} ${value}`.trim()];
    }),
  );
}

/** The opdracht that the words name which nothing else explains; claims those words. */
async function findTitle(
  words: readonly Word[],
  { vocabulary, findTitles }: QuestionContext,
): Promise<{ readonly found: readonly Titled[]; readonly typed: readonly string[] }> {
  const left = words.filter(({ text, used }) => !used && !isWritten(text) && vocabulary.isTitleWord(text));
  const [first] = left;
  const last = left.at(-1);
  // 'Hoeveel mensen wonen er' is not about 'Wonen met zorg'.
  const counts =
    words.some(({ text }) => text === 'hoeveel') && left.every(({ text }) => OWN_WORDS.has(text));
  if (!first || !last || counts) return { found: [], typed: [] };
  // A title may hold words that mean something by themselves: 'Evaluatie van de inbreng van ouders'.
  const between = words.slice(words.indexOf(first), words.indexOf(last) + 1);
  const whole = await findTitles(contentOf(between));
  const found = whole.length > 0 ? whole : await findTitles(contentOf(left));
  if (found.length > 0) for (const word of left) word.used = true;
  claimNeighbours(words, left, found);
  return { found, typed: left.map(({ text }) => text) };
}

/** 'Behalve pleegzorg', 'niet van pleegzorg'; claims the word that denies. */
function deniesTitle(words: readonly Word[], typed: readonly string[]): boolean {
  let at = words.findIndex(({ text }) => text === typed[0]) - 1;
  while (BEFORE_TITLE.has(words[at]?.text ?? '')) at -= 1;
  const word = words[at];
  const denies =
    word &&
    !word.used &&
    (word.text === 'behalve' || (word.text === 'niet' && words[at - 1]?.text !== 'nog'));
  if (denies) word.used = true;
  return denies === true;
}
const BEFORE_TITLE = new Set(['van', 'voor', 'bij', 'over', 'in', 'de', 'het']);

/** 'Digitaal meedoen': the words of the title beside those that name it, whatever they mean elsewhere. */
function claimNeighbours(words: readonly Word[], named: readonly Word[], found: readonly Titled[]): void {
  const [only, ...others] = found;
  if (!only || others.length > 0) return;
  const title = splitWords(tidyQuestion(only.titel)).map(({ text }) => text);
  for (const word of named) {
    let at = words.indexOf(word) + 1;
    let place = title.indexOf(word.text) + 1;
    while (words[at] && words[at]?.text === title[place]) {
      claim(words, at, at + 1);
      at += 1;
      place += 1;
    }
  }
}

function contentOf(words: readonly Word[]): readonly string[] {
  return words.map(({ text }) => text).filter((text) => !isFiller(text));
}

/** 'Evaluatie bescherming en opvang' is a title, not the programme of that name. */
function withoutTitleWords(names: Filters, named: readonly Named[], titel: string | undefined): Filters {
  if (titel === undefined) return names;
  const inTitle = new Set(splitWords(tidyQuestion(titel)).map(({ text }) => text));
  const own = named.filter(({ words }) => words.every((word) => inTitle.has(word)));
  return names.filter(({ filter }) => !own.some(({ condition }) => condition.filter === filter));
}
