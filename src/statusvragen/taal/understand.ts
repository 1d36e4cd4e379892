import { MAX_ASKED } from '../../shared/typed-text.ts';
import { isSet } from '../ground/conditions.ts';
import { type Filter, isNumberFilter } from '../ground/filters.ts';
import { type Condition, type IsNarrowedBy, is, isNot, type Query } from '../ground/query.ts';
import { splitWords, tidyQuestion } from '../ground/words.ts';
import { readClauses } from './clauses.ts';
import { withoutContext } from './context.ts';
import { type Cues, createCues } from './cues.ts';
import { deniedDays, reversedIn } from './denied-value.ts';
import { asksTwice, readEither } from './either.ts';
import { deniesTitle, type FindTitle, findTitle, withoutTitleWords } from './find-title.ts';
import { followUp, readOfOne } from './follow-up.ts';
import { type Lemma, lemmaOf } from './lexicon.ts';
import { conditionsOfNames, namesApart } from './names.ts';
import { isCalendarWord } from './periodes/calendar-words.ts';
import { findPeriode } from './periodes/find-periode.ts';
import { unansweredWords, withoutAlso } from './question-word.ts';
import { type Found, queryIn, type Reading } from './reading.ts';
import { recognise } from './recognise.ts';
import { readSayings } from './sayings.ts';
import { saysNothing } from './says-nothing.ts';
import { withoutTone } from './tone.ts';
import { capitalsOf, turningWords } from './turning-words.ts';
import { NOTHING, type Understanding } from './understanding.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wantsSomethingDone } from './wants-done.ts';

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
  readonly findTitles: FindTitle;
};

/** With more words it is a story, for which nobody should get a guess. */
const MAX_WORDS = 40;
/** With more words that mean nothing to the bot than filters, the answer would be a guess. */
const MOST_LEFT_OUT = 1;

/**
 * Reads a question in Dutch by rules: the same question with the same data gives the same query.
 * @param text any text that somebody typed
 */
export async function understand(text: string, context: QuestionContext): Promise<Understanding> {
  const asked = await understandWhole(text, context);
  const isWhole =
    asked.kind === 'query' && !asked.notUnderstood.includes('of') && !asksTwice(text, asked.query);
  if (isWhole || asked.kind === 'choose' || text.length > MAX_ASKED) return asked;
  const alone = { ...context, previous: undefined };
  return (await readEither(text, (part) => understandWhole(part, alone))) ?? asked;
}

async function understandWhole(text: string, context: QuestionContext): Promise<Understanding> {
  if (text.trim().length > MAX_ASKED) return NOTHING;
  const { vocabulary } = context;
  const tidiedText = withoutTone(tidyQuestion(text.trim()), vocabulary.isTitleWord);
  const { text: asked, also } = withoutAlso(readSayings(withoutContext(tidiedText, vocabulary)));
  if (splitWords(asked).length > MAX_WORDS) return NOTHING;
  const capitals = capitalsOf(text);
  const { text: tidied, corrected } = recognise(asked, context.vocabulary, capitals);
  const split = splitWords(tidied);
  if (split.length === 0) return NOTHING;

  const { named: spotted, shared: sharedNames } = context.vocabulary.spot(split);
  const { coordinatoren } = context.vocabulary;
  const { words, named, conditions } = readClauses(split, spotted, { coordinatoren, asker: context.asker });
  const typed = words.map(({ text: word }) => word);
  const shared = [...sharedNames, ...namesApart(words, named)];
  const names = [...conditionsOfNames(words, named), ...conditions];
  const days = findPeriode(tidied, words, context.today);
  const { found: titles, several, typed: titleWords } = await findTitle(words, context);
  const denied = titles.length === 1 && deniesTitle(words, titleWords);
  const cues = createCues(words);
  const found = {
    names: [
      ...withoutTitleWords(names, named, titles[0]?.titel),
      ...(denied && titles[0] ? [isNot('opdracht', titles[0].id)] : []),
      ...(several.length > 0 ? [is('opdracht', ...several.map(({ id }) => id))] : []),
    ],
    periode: days?.periode,
    dag: days?.dag,
    isLimit: days?.isLimit,
    opdracht: denied ? undefined : (titles[0]?.id ?? aboutOf(context, typed)),
    titelwoorden: titles.length === 0 || denied ? [] : titleWords,
    gemeentenNu: context.vocabulary.gemeentenNu,
    isNarrowedBy: context.isNarrowedBy,
    asker: context.asker,
    today: context.today,
  };
  const query = readWith(typed, cues, found, context.previous);
  const { turning, unknown: ofNames } = turningWords(words, capitals, context.vocabulary);
  // 'Is Ahmed afwezig': of people a word that is left is a name.
  const strangers =
    query && OF_PEOPLE.has(query.over) ? cues.rest(() => false).filter((word) => !isCalendarWord(word)) : [];
  const unknown = [...new Set([...ofNames, ...strangers])];
  // 'Wie heeft er meer, Samira of Mohamed': who is compared is not known.
  const compares = unknown.length > 0 && typed.some((word) => COMPARES.test(word));
  const isOfCompared = (word: string): boolean =>
    compares && (word === 'of' || lemmaOf(word) === 'vergelijken');
  /** Is what is left over nothing but names that nobody knows? */
  const isOnlyNames = (of: Query): boolean => {
    const isBeside = (lemma: Lemma): boolean =>
      BESIDE_NAMES.has(lemma) || (compares && (lemma === 'vergelijken' || lemma === 'wie'));
    const left = cues.rest((lemma) => !saysNothing(lemma, of) && !isBeside(lemma));
    return unknown.length > 0 && left.every((word) => unknown.includes(word) || isOfCompared(word));
  };
  // 'Wat doet Marieke Bos': that nobody knows her is the answer.
  if (!query)
    return isOnlyNames(ALL_OPDRACHTEN)
      ? { kind: 'unsure', query: ALL_OPDRACHTEN, words: [], unknown, near: [] }
      : NOTHING;
  const spoken = [
    ...named.map(({ condition, words: of }) => ({ filter: condition.filter, words: of })),
    { filter: 'opdracht' as const, words: titleWords },
  ];
  const unused = unusedFilters(query, spoken, context.isNarrowedBy);
  const isKnownToSay = (lemma: Lemma): boolean => !saysNothing(lemma, query);
  const rest = [...cues.rest(isKnownToSay), ...shared, ...unused.values()];
  const isUnknownName = isOnlyNames(query);
  const near = nearTo(query, unused, rest, context);
  const isUnclear: Understanding = { kind: 'unknown', near, words: rest };
  // Words that nobody understood may have been the question itself; of a name it is said that nobody knows it.
  if (rest.length > 0 && !isUnknownName && !query.explicit) return isUnclear;
  if (corrected.length > 0 && rest.length > query.filters.length) return isUnclear;
  if (wantsSomethingDone(typed)) return NOTHING;
  // The first word that means something says what is wanted: 'verwijder alle opdrachten' asks for nothing here.
  if (cues.startsUnknown() || cues.asksUnknown()) return isUnclear;
  if (!isUnknownName && rest.length > MOST_LEFT_OUT && rest.length > query.filters.length + 1)
    return isUnclear;
  const elapsed =
    (days?.isElapsed && !hasOwnDay(query)) || (days?.isWithin && !isToCome(query))
      ? [
          words
            .slice(...days.words)
            .map(({ text: word }) => word)
            .join(' '),
        ]
      : [];
  const unread = new Set([
    ...(hasNoOrder(query, context.isNarrowedBy) ? ['meeste'] : []),
    ...turning.filter((word) => !isOfCompared(word)),
    ...unansweredWords(words, query, also),
    ...reversedIn(typed, query),
    ...(days ? deniedDays(typed, days.words[0], query) : []),
    ...shared,
    ...unused.values(),
    ...elapsed,
    ...(query.headLost === undefined ? [] : [query.headLost]),
  ]);
  const whole = queryIn(query);
  const read = { ...whole, filters: whole.filters.filter(({ filter }) => !unused.has(filter)) };
  const isSure = unread.size === 0 && unknown.length === 0;
  if (isSure && query.or && query.or.length > 0) return { kind: 'either', queries: [read, ...query.or] };
  // A word of the grammar that is left over bounds what is asked, whatever it is.
  if (!isSure || rest.some((word) => lemmaOf(word) !== undefined || isCalendarWord(word))) {
    const left = rest.filter(
      (word) => !unknown.includes(word) && !isBesideName(word, unknown) && !isOfCompared(word),
    );
    return {
      kind: 'unsure',
      query: read,
      words: [...new Set([...unread, ...left])],
      unknown,
      near: near.slice(1),
    };
  }
  if (titles.length > 1 && !query.titleAsWords)
    return { kind: 'choose', query: read, opdrachten: titles.map(({ id }) => id) };
  return { kind: 'query', query: read, notUnderstood: rest, corrected, construction: query.construction };
}

/** With more words left over what was read is hardly what was asked. */
const MOST_LEFT_NEAR = 4;

/** What may be meant where not all was understood: what was read without those words, and what else leaves hardly more over. */
function nearTo(
  reading: Reading,
  unused: ReadonlyMap<Filter, string>,
  rest: readonly string[],
  { isNarrowedBy, asker }: Pick<QuestionContext, 'isNarrowedBy' | 'asker'>,
): readonly Query[] {
  if (rest.length > MOST_LEFT_NEAR) return [];
  const whole = queryIn(reading);
  const read = { ...whole, filters: whole.filters.filter(({ filter }) => !unused.has(filter)) };
  const others = (reading.near ?? []).filter(({ over, filters }) =>
    filters.every(({ filter }) => isNarrowedBy(over, filter)),
  );
  // What names nothing of what is asked is all there is; 'voor mij' behind a wish is no part of it.
  const names = (one: Condition): boolean => !('of' in one) || one.of.some((value) => value !== asker);
  return [read, ...others].filter(
    (one) => one.filters.some(names) || (reading.explicit && one.filters.length > 0),
  );
}

const OF_PEOPLE: ReadonlySet<Query['over']> = new Set<Query['over']>(['afwezigheid', 'bereik']);
const ALL_OPDRACHTEN: Query = { over: 'opdrachten', vorm: 'lijst', filters: [] };
/** 'Het programma Verkeer': the word says what the unknown name would be. */
function isBesideName(word: string, unknown: readonly string[]): boolean {
  return unknown.length > 0 && BESIDE_NAMES.has(lemmaOf(word) ?? 'opdracht');
}
const COMPARES = /^(?:meer|minder|meeste|minste)$/;
const BESIDE_NAMES: ReadonlySet<Lemma> = new Set(['programma', 'gemeente']);

/** How long ago is of a day; that of the meeting is not how long an opdracht waits. */
function hasOwnDay({ over, filters }: Query): boolean {
  return over !== 'opdrachten' || filters.some((one) => one.filter === 'periode' && one.dag !== undefined);
}

/**
 * What goes on from the question before it, unless that leaves something over and the question as it stands does not: 'hoeveel hebben die
 * van Hilversum er' after a question about a meeting.
 */
function readWith(
  typed: readonly string[],
  cues: Cues,
  found: Found,
  previous: Query | undefined,
): Reading | undefined {
  const whole = (): Reading | undefined => readOfOne(typed.join(' '), cues, found);
  if (!previous) return whole();
  const before = cues.taken();
  const again = followUp(typed, cues, found, previous);
  if (!again) return whole();
  if (leavesNothing(again, cues, found) || found.names.length === 0) return again;
  const after = cues.taken();
  cues.backTo(before);
  const alone = whole();
  if (alone && leavesNothing(alone, cues, found)) return alone;
  cues.backTo(after);
  return again;
}

function leavesNothing(query: Reading, cues: Cues, { isNarrowedBy }: Found): boolean {
  return (
    cues.rest((lemma) => !saysNothing(lemma, query)).length === 0 &&
    query.filters.every(({ filter }) => isNarrowedBy(query.over, filter))
  );
}

/** 'Wie heeft de meeste toezeggingen open': an order that the answer does not have would be any other. */
function hasNoOrder({ over, orde }: Query, isNarrowedBy: IsNarrowedBy): boolean {
  if (orde === undefined) return false;
  if (over === 'verdeling') return orde.op !== 'opdrachten';
  // An opdracht has several days: which is meant was not said.
  if (over === 'opdrachten' && orde.op === 'datum') return true;
  return isNumberFilter(orde.op) && !isNarrowedBy(over, orde.op);
}

/** 'Binnen een week' is counted from today of what is still to come; how long something took is not recorded. */
function isToCome({ over, filters }: Query): boolean {
  return TO_COME.has(over) && !filters.some((one) => one.filter === 'periode' && one.dag !== undefined);
}
const TO_COME: ReadonlySet<string> = new Set([
  'verplichtingen',
  'activiteiten',
  'vergaderingen',
  'agendapunten',
  'toezeggingen',
  'afwezigheid',
  'opdrachten',
]);

/** 'Welke opdrachten …' is no question about one, whatever it answers. */
function aboutOf({ about }: QuestionContext, typed: readonly string[]): string | undefined {
  return typed.includes('opdrachten') ? undefined : about;
}

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
