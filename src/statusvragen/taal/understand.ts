import { MAX_ASKED } from '../../shared/typed-text.ts';
import { asks, only } from '../ground/conditions.ts';
import { PERSON_FILTERS } from '../ground/filters.ts';
import { type Filters, type IsNarrowedBy, is, isNot, type Query } from '../ground/query.ts';
import { splitWords, tidyQuestion, type Word } from '../ground/words.ts';
import { readBarePeriode } from './bare-periode.ts';
import { readBothMoments } from './both-moments.ts';
import { asOwnPlans, readClauses } from './clauses.ts';
import { type Cues, createCues } from './cues.ts';
import { withDaysBeside } from './days-beside.ts';
import { deniedDays, nothingDoneIn, reversedIn } from './denied-value.ts';
import { inDays } from './durations.ts';
import { asksAlso, asksTwice, losesOr, notBoth, readAlso, readEither, withoutOr } from './either.ts';
import { readExcept } from './except-clause.ts';
import {
  deniesTitle,
  type FindTitle,
  findTitle,
  isDaysOf,
  type Titled,
  withoutTitleWords,
} from './find-title.ts';
import { followUp, readOfOne } from './follow-up.ts';
import { goOn, readAboutIt } from './go-on.ts';
import { KENMERK, otherDays, unknownKenmerk } from './kenmerk-and-days.ts';
import {
  elapsedWords,
  hasNoOrder,
  nearTo,
  orderWords,
  type Spoken,
  unusedFilters,
  withoutUnused,
} from './left-out.ts';
import { type Lemma, lemmaOf } from './lexicon.ts';
import { claimWithin, conditionsOfNames, namesApart } from './names.ts';
import { neverBoth } from './never-both.ts';
import { readPartOfSome } from './part-of-some.ts';
import { isCalendarWord } from './periodes/calendar-words.ts';
import { findPeriode } from './periodes/find-periode.ts';
import { unansweredWords, withoutAlso } from './question-word.ts';
import type { Found, Reading } from './reading.ts';
import { joinWords, type Recognised, recognise } from './recognise.ts';
import { asAsked } from './said-around.ts';
import { pointsAtOne, saidInFull, unknownWho } from './said-short.ts';
import { withoutIdle } from './saying-words.ts';
import { readSayings } from './sayings.ts';
import { saysNothing } from './says-nothing.ts';
import { withTitleInPlace } from './title-first.ts';
import { capitalsOf, turningWords } from './turning-words.ts';
import { NOTHING, type Understanding } from './understanding.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wantsSomethingDone } from './wants-done.ts';
import { spotBesideTopic } from './whole-topic.ts';

/** What is known when a question is read. */
export type QuestionContext = {
  readonly vocabulary: Vocabulary;
  /** Dutch local date, YYYY-MM-DD. */
  readonly today: string;
  /** The Entra object id of the asker, for 'mijn' and 'ik'. */
  readonly asker: string;
  /** The question before this one in the same chat. */
  readonly previous?: Query | undefined;
  /** Who is the one colleague whom the answer to it named. */
  readonly namedBefore?: string | undefined;
  /** The opdracht of the card that is answered with it: what names no other is about that one. */
  readonly about?: string | undefined;
  readonly isNarrowedBy: IsNarrowedBy;
  readonly findTitles: FindTitle;
  /** False: titles are found of some opdrachten only, and the words of others are those of a name that nobody knows. */
  readonly seesAll?: boolean;
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
  const isAlso = asked.kind === 'query' && asksAlso(text, asked.query);
  const isWhole =
    asked.kind === 'query' &&
    !isAlso &&
    !asked.notUnderstood.includes('of') &&
    !asksTwice(text, asked.query) &&
    !losesOr(text, asked.query);
  const alone = { ...context, previous: undefined };
  const read = (part: string) => understandWhole(part, alone);
  if (text.length > MAX_ASKED) return asked;
  const some = await readPartOfSome(text, asked, read);
  if (some) return some;
  if (isWhole || asked.kind === 'choose') return asked;
  const both = await readAlso(text, read);
  if (isAlso) return both ?? notBoth(asked.query);
  return (
    both ??
    (await readExcept(text, read)) ??
    (await readEither(text, read)) ??
    (await readBothMoments(text, read)) ??
    (asked.kind === 'query' ? undefined : await readBarePeriode(text, context.today, read)) ??
    withoutOr(text, asked)
  );
}

/** The words of a question, and what their names, dates and titles say. */
type Prepared = {
  readonly words: readonly Word[];
  readonly typed: readonly string[];
  readonly cues: Cues;
  readonly found: Found;
  readonly capitals: ReadonlySet<string>;
  readonly corrected: Recognised['corrected'];
  /** What is asked beside the question itself. */
  readonly also: string | undefined;
  /** Names that two people share, or that stand apart. */
  readonly shared: readonly string[];
  readonly days: ReturnType<typeof findPeriode>;
  readonly titles: readonly Titled[];
  /** Words of another title. */
  readonly others: readonly Word[];
  readonly spoken: Spoken;
  /** Words of titles that are of no opdracht which this reader may know of. */
  readonly hidden: readonly string[];
};

async function prepare(text: string, context: QuestionContext): Promise<Prepared | undefined> {
  if (text.trim().length > MAX_ASKED) return undefined;
  const { vocabulary } = context;
  const capitals = capitalsOf(text);
  const mended = recognise(asAsked(tidyQuestion(text.trim()), vocabulary), vocabulary, capitals);
  const { text: whole, corrected } = withoutIdle(mended, vocabulary);
  const known = await withTitleInPlace(whole, context);
  const { text: asked, also } = withoutAlso(
    asOwnPlans(readSayings(inDays(known, context.today)), vocabulary.coordinatoren.includes(context.asker)),
  );
  if (splitWords(asked).length > MAX_WORDS) return undefined;
  const tidied = joinWords(asked, vocabulary);
  const split = splitWords(tidied);
  if (split.length === 0) return undefined;
  const { named: spotted, shared: sharedNames, topic, onderwerp } = await spotBesideTopic(split, context);
  const { coordinatoren } = vocabulary;
  const { words, named, conditions } = readClauses(split, spotted, { coordinatoren, asker: context.asker });
  claimWithin(words, named);
  const typed = words.map(({ text: word }) => word);
  const shared = [...sharedNames, ...namesApart(words, named)];
  const names: Filters = [...conditionsOfNames(words, named), ...conditions];
  const said = findPeriode(tidied, words, context.today, vocabulary.schoolvakanties);
  const dagen =
    asks(names, 'overleg') && said?.dag !== undefined ? otherDays(tidied, words, said, context.today) : [];
  // A kenmerk that no opdracht has is a name that nobody knows.
  const kenmerk = await unknownKenmerk(tidied, words, context.findTitles);
  const {
    found: titles,
    several,
    typed: titleWords,
    others,
  } = await findTitle(
    words.filter(({ start }) => !topic.has(start)),
    context,
  );
  const meant = titles.length === 1 ? titles : several;
  const days = isDaysOf(said?.periode, said ? typed.slice(...said.words) : [], meant) ? undefined : said;
  const denied = titles.length === 1 && deniesTitle(words, titleWords);
  const found: Found = {
    names: [
      ...[...titles.slice(0, 1), ...several].reduce<Filters>(
        (left, { titel }) => withoutTitleWords(left, named, titel),
        names,
      ),
      ...(denied && titles[0] ? [isNot('opdracht', titles[0].id)] : []),
      ...(several.length > 0 ? [is('opdracht', ...several.map(({ id }) => id))] : []),
    ],
    periode: days?.periode,
    dag: days?.dag,
    dagen,
    isLimit: days?.isLimit,
    opdracht: denied ? undefined : (titles[0]?.id ?? aboutOf(context, typed)),
    titelwoorden: titles.length === 0 || denied ? [] : titleWords,
    onderwerp,
    gemeentenNu: vocabulary.gemeentenNu,
    isNarrowedBy: context.isNarrowedBy,
    asker: context.asker,
    today: context.today,
  };
  const spoken = [
    ...named.map(({ condition, words: of }) => ({ filter: condition.filter, words: of })),
    { filter: 'opdracht' as const, words: titleWords },
  ];
  const isTold = titles.length > 0 || several.length > 0 || context.seesAll !== false;
  return {
    ...{ words, typed, found, capitals, corrected, also, shared, days, titles, others, spoken },
    cues: createCues(words),
    // What names a topic of the jaaragenda is known.
    hidden: [
      ...kenmerk,
      ...(isTold ? [] : titleWords.filter((word) => found.onderwerp?.includes(word) !== true)),
    ],
  };
}

async function understandWhole(text: string, context: QuestionContext): Promise<Understanding> {
  const { previous, namedBefore, vocabulary } = context;
  const asked = saidInFull(tidyQuestion(text.trim()), previous, vocabulary, namedBefore) ?? text;
  const prepared = await prepare(withDaysBeside(asked, previous), context);
  if (!prepared) return NOTHING;
  const read = readPrepared(prepared, context);
  const opdracht = previous && only(previous.filters, 'opdracht');
  const isBare = prepared.found.opdracht === undefined && prepared.found.names.length === 0;
  if (opdracht !== undefined && isBare && pointsAtOne(prepared.typed.join(' ')) && !isOf(read, opdracht)) {
    const ofIt = await understandWhole(text, { ...context, previous: undefined, about: opdracht });
    if (isOf(ofIt, opdracht)) return ofIt;
  }
  const isMissed = read.kind === 'unknown' || read.kind === 'unsure';
  return isMissed ? { ...read, named: namedIn(prepared.found) } : read;
}

function isOf(read: Understanding, opdracht: string): boolean {
  return read.kind === 'query' && only(read.query.filters, 'opdracht') === opdracht;
}

function namedIn({ names, opdracht, periode }: Found): Filters {
  return [
    ...(opdracht === undefined ? [] : [is('opdracht', opdracht)]),
    ...names,
    ...(periode ? [{ filter: 'periode', ...periode } as const] : []),
  ];
}

function readPrepared(prepared: Prepared, context: QuestionContext): Understanding {
  const { words, typed, cues, found } = prepared;
  // Of what nobody knows it is no question about what was asked before.
  const isNew = prepared.hidden.some((one) => KENMERK.test(one.toLowerCase()));
  const query = readWith(typed, cues, found, isNew ? undefined : context.previous);
  const { turning, unknown: ofNames } = turningWords(words, prepared.capitals, context.vocabulary);
  // 'Is Ahmed afwezig': of people a word that is left is a name.
  const strangers =
    query && OF_PEOPLE.has(query.over) ? cues.rest(() => false).filter((word) => !isCalendarWord(word)) : [];
  const unknown = [...new Set([...ofNames, ...strangers, ...prepared.hidden])];
  // 'Wie heeft er meer, Samira of Mohamed': who is compared is not known.
  const compares = unknown.length > 0 && typed.some((word) => COMPARES.test(word));
  const names = namesIn(prepared, unknown, compares);
  // 'Wat doet Marieke Bos': that nobody knows her is the answer.
  if (query) return judge(query, prepared, { turning, unknown, names }, context);
  return names.areAllLeft(ALL_OPDRACHTEN)
    ? { kind: 'unsure', query: ALL_OPDRACHTEN, words: [], unknown, near: [] }
    : NOTHING;
}

type UnknownNames = {
  /** Is it said of who is compared? */
  readonly isOfCompared: (word: string) => boolean;
  /** Is what is left over nothing but names that nobody knows? */
  readonly areAllLeft: (of: Query) => boolean;
};

function namesIn({ cues }: Prepared, unknown: readonly string[], compares: boolean): UnknownNames {
  const isOfCompared = (word: string): boolean =>
    compares && (word === 'of' || lemmaOf(word) === 'vergelijken');
  const isBeside = (lemma: Lemma): boolean =>
    BESIDE_NAMES.has(lemma) || (compares && (lemma === 'vergelijken' || lemma === 'wie'));
  return {
    isOfCompared,
    areAllLeft: (of) => {
      const left = cues.rest((lemma) => !saysNothing(lemma, of) && !isBeside(lemma));
      return unknown.length > 0 && left.every((word) => unknown.includes(word) || isOfCompared(word));
    },
  };
}

/** Whether what was read is what was asked, or is better asked back. */
function judge(
  query: Reading,
  { words, typed, cues, corrected, also, shared, days, titles, others: ofOther, spoken }: Prepared,
  left: {
    readonly turning: readonly string[];
    readonly unknown: readonly string[];
    readonly names: UnknownNames;
  },
  context: QuestionContext,
): Understanding {
  const { unknown, names } = left;
  const unused = unusedFilters(query, spoken, context.isNarrowedBy, context.asker);
  const rest = [...cues.rest((lemma) => !saysNothing(lemma, query)), ...shared, ...unused.values()];
  const isUnknownName = names.areAllLeft(query);
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
  const isUnordered = hasNoOrder(query, context.isNarrowedBy);
  const unread = new Set([
    ...(isUnordered ? orderWords(words) : []),
    ...left.turning.filter((word) => !names.isOfCompared(word)),
    ...unansweredWords(words, query, also),
    ...neverBoth(words, query),
    ...reversedIn(typed, query),
    ...(days ? [...deniedDays(typed, days.words[0], query), ...nothingDoneIn(typed, query)] : []),
    ...shared,
    ...ofOther.filter(({ used }) => !used).map(({ text }) => text),
    ...unused.values(),
    ...elapsedWords(words, days, query),
    ...(query.headLost === undefined ? [] : [query.headLost]),
    ...(asks(query.filters, ...PERSON_FILTERS) ? [] : unknownWho(typed.join(' '))),
  ]);
  const { orde: _, hoogstens: __, ...unordered } = query;
  const read = withoutUnused(isUnordered ? unordered : query, unused);
  const isSure = unread.size === 0 && unknown.length === 0;
  if (isSure && query.or && query.or.length > 0) return { kind: 'either', queries: [read, ...query.or] };
  // A word of the grammar that is left over bounds what is asked, whatever it is.
  // Where nothing else bounds it, it is the bound: 'welke opdrachten lopen gevaar' is no list of all.
  const isWhole = read.filters.length === 0 && read.over !== 'cijfers';
  const bounds = (word: string): boolean => lemmaOf(word) !== undefined || isCalendarWord(word);
  if (!isSure || rest.some((word) => isWhole || bounds(word))) {
    const others = rest.filter(
      (word) => !unknown.includes(word) && !isBesideName(word, unknown) && !names.isOfCompared(word),
    );
    const said = [...new Set([...unread, ...others])];
    return { kind: 'unsure', query: read, words: said, unknown, near: near.slice(1) };
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
const COMPARES = /^(?:meer|minder|meeste|minste)$/;
const BESIDE_NAMES: ReadonlySet<Lemma> = new Set(['programma', 'gemeente', 'projectleider', 'trekker']);

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
  const text = typed.join(' ');
  const next = goOn(text, cues, previous, found.isNarrowedBy);
  if (next) return next;
  const about = readAboutIt(text, cues, found, previous);
  if (about && leavesNothing(about, cues, found)) return about;
  cues.backTo(before);
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

/** 'Welke opdrachten …' is no question about one, whatever it answers. */
function aboutOf({ about }: QuestionContext, typed: readonly string[]): string | undefined {
  return typed.includes('opdrachten') ? undefined : about;
}
