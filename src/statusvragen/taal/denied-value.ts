import { comparable } from '../../shared/compare.ts';
import { isSet, periodesOf } from '../ground/conditions.ts';
import type { Filters, Query } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { lemmaOf } from './lexicon.ts';

/** 'Niet van een adviesraad': a word that denies belongs to the value that stands behind a preposition. */

const BEFORE_VALUE = /^(?:van|vanuit|uit|door|via|bij|voor|in|met|over|op|per|namens)$/;
const ARTICLE = /^(?:de|het|een)$/;
const DENIES = /^(?:niet|geen|nooit|nie|ni)$/;
/** 'Behalve die van een adviesraad', 'niet die van de website'. */
const EXCEPT = /^(?:behalve|uitgezonderd|uitgenomen)$/;
const POINTS = /^(?:die|dat|degene|degenen|deze)$/;

/** Where the word stands that denies the value at this place; undefined: none does, or the value has no preposition. */
function denialBefore(texts: readonly string[], value: number): number | undefined {
  let at = value - 1;
  while (ARTICLE.test(texts[at] ?? '')) at -= 1;
  if (!BEFORE_VALUE.test(texts[at] ?? '')) return undefined;
  const before = POINTS.test(texts[at - 1] ?? '') ? at - 2 : at - 1;
  const word = texts[before] ?? '';
  return EXCEPT.test(word) || DENIES.test(word) ? before : undefined;
}

/** Takes the word that denies the value at this place. @returns whether one does */
export function takeDenial(cues: Cues, value: number): boolean {
  const at = value < 0 ? undefined : denialBefore(cues.texts(), value);
  if (at === undefined || !cues.isFree(at)) return false;
  cues.takeAt(at);
  return true;
}

/**
 * The words that deny a value which the query asks for: its answer would be the reverse of what was asked. A rule that takes any 'niet' for
 * something else does not make it so.
 */
export function reversedIn(texts: readonly string[], { filters }: Query): readonly string[] {
  const values = filters
    .filter(isSet)
    // 'Niet in het plan', 'nog niet met het plan begonnen' are those values themselves.
    .filter(({ not, of }) => !not && !of.includes('buiten het plan') && !of.includes('plan gevraagd'))
    .flatMap(({ of }) => of);
  const asked = new Set(values.flatMap((value) => comparable(value).split(' ')).map(keyOf));
  return texts.flatMap((text, at) => {
    const denial = asked.has(keyOf(text)) ? denialBefore(texts, at) : undefined;
    return denial === undefined ? [] : texts.slice(denial, denial + 1);
  });
}

/**
 * The word that denies the days of a question, such as 'niet in oktober', unless the query asks for other days.
 * @param first where the words for the days begin
 */
export function deniedDays(
  texts: readonly string[],
  first: number,
  { over, filters }: Query,
): readonly string[] {
  if (!periodesOf(filters).some(({ not }) => !not) && !asksVergadering(filters)) return [];
  // 'Wanneer is Noor er niet dit jaar': that somebody is not there is what is asked.
  if (over === 'afwezigheid') return [];
  // 'Niet op het PFHO van 26 november' is not at that meeting: no other overleg of that day, and no other day. Of opdrachten it is read so.
  const isOtherOverleg = filters.some((one) => one.filter === 'overleg' && one.not === true);
  if (isOtherOverleg && asksVergadering(filters) && over === 'opdrachten') return [];
  if (isOtherOverleg && asksVergadering(filters))
    return texts.filter((text) => DENIES.test(text)).slice(0, 1);
  let at = first;
  while (BEFORE_VALUE.test(texts[at - 1] ?? '') || BEFORE_DAYS.test(texts[at - 1] ?? '')) at -= 1;
  return texts.slice(Math.max(0, at - 1), at).filter((text) => DENIES.test(text));
}
/**
 * 'Wie heeft in november niks ingediend': who did it not in those days is in no list. The days of an opdracht would be those of its meeting,
 * which was not asked.
 */
export function nothingDoneIn(texts: readonly string[], { filters }: Query): readonly string[] {
  const nothing = texts.find((text) => NOTHING.test(text));
  const isDone = texts.some((text) => HANDED_IN.test(text));
  const ofMeeting = filters.some(({ filter }) => filter === 'overleg' || filter === 'vergadering');
  const days = periodesOf(filters).some(({ dag }) => dag === undefined);
  return nothing !== undefined && isDone && days && !ofMeeting ? [nothing] : [];
}
const NOTHING = /^(?:niks|niets|noppes)$/;
const HANDED_IN = /^(?:ingediend|ingeleverd|ingestuurd|aangeleverd)$/;

function asksVergadering(filters: Filters): boolean {
  return filters.some((one) => one.filter === 'vergadering' && isSet(one) && !one.not);
}
const BEFORE_DAYS = /^(?:de|het|een|na|tot|sinds|vanaf|tussen|tijdens|maand|week)$/;

/** What the grammar calls it, so that 'adviesraden' is the value 'adviesraad'. */
function keyOf(word: string): string {
  return lemmaOf(word) ?? word;
}
