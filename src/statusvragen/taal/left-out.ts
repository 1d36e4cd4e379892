import { isSet } from '../ground/conditions.ts';
import { type Filter, isNumberFilter } from '../ground/filters.ts';
import { groepFilter } from '../ground/groepen.ts';
import type { Condition, IsNarrowedBy, Query } from '../ground/query.ts';
import type { Word } from '../ground/words.ts';
import type { findPeriode } from './periodes/find-periode.ts';
import { queryIn, type Reading } from './reading.ts';

/** What a reading would leave out of the question, and what else may be meant. */

/** Each filter that was named, by the words for it. */
export type Spoken = readonly { readonly filter: Filter; readonly words: readonly string[] }[];

/** With more words left over what was read is hardly what was asked. */
const MOST_LEFT_NEAR = 4;

/** What may be meant where not all was understood: what was read without those words, and what else leaves hardly more over. */
export function nearTo(
  reading: Reading,
  unused: ReadonlyMap<Filter, string>,
  rest: readonly string[],
  { isNarrowedBy, asker }: { readonly isNarrowedBy: IsNarrowedBy; readonly asker: string },
): readonly Query[] {
  if (rest.length > MOST_LEFT_NEAR) return [];
  const read = withoutUnused(reading, unused);
  const others = (reading.near ?? []).filter(({ over, filters }) =>
    filters.every(({ filter }) => isNarrowedBy(over, filter)),
  );
  // What names nothing of what is asked is all there is; 'voor mij' behind a wish is no part of it.
  const names = (one: Condition): boolean => !('of' in one) || one.of.some((value) => value !== asker);
  return [read, ...others].filter(
    (one) => one.filters.some(names) || (reading.explicit && one.filters.length > 0),
  );
}

/** What was read, without the filters that its answer would do nothing with. */
export function withoutUnused(reading: Reading, unused: ReadonlyMap<Filter, string>): Query {
  const whole = queryIn(reading);
  return { ...whole, filters: whole.filters.filter(({ filter }) => !unused.has(filter)) };
}

/** The words for how long, where the answer knows no such length. */
export function elapsedWords(
  words: readonly Word[],
  days: ReturnType<typeof findPeriode>,
  query: Query,
): readonly string[] {
  const isUnknown = (days?.isElapsed && !hasOwnDay(query)) || (days?.isWithin && !isToCome(query));
  if (!days || !isUnknown) return [];
  return [
    words
      .slice(...days.words)
      .map(({ text }) => text)
      .join(' '),
  ];
}

/** How long ago is of a day; that of the meeting is not how long an opdracht waits. */
function hasOwnDay({ over, filters }: Query): boolean {
  return over !== 'opdrachten' || filters.some((one) => one.filter === 'periode' && one.dag !== undefined);
}

/** 'Wie heeft de meeste toezeggingen open': an order that the answer does not have would be any other. */
export function hasNoOrder({ over, orde, per }: Query, isNarrowedBy: IsNarrowedBy): boolean {
  if (orde === undefined) return false;
  // What is counted in groups stands in the order of those numbers.
  if (groepFilter(over, per) !== undefined) return false;
  if (over === 'verdeling') return orde.op !== 'opdrachten';
  // Who has least to do has nothing to do, and is in no list of what has to be done.
  if (over === 'verplichtingen' && isNumberFilter(orde.op) && !orde.af) return true;
  // An opdracht has several days: which is meant was not said.
  if (over === 'opdrachten' && orde.op === 'datum') return true;
  return isNumberFilter(orde.op) && !isNarrowedBy(over, orde.op);
}

/** The words that say that order. */
export function orderWords(words: readonly Word[]): readonly string[] {
  const said = words.map(({ text }) => text).filter((text) => MOST.test(text));
  return said.length > 0 ? said : ['meeste'];
}
const MOST = /^(?:meeste?|minste?|vaakste?|\p{L}+(?:gst|rst|dst|lst|kst|nst|tst)e?)$/u;

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

/** The filters that the answer would do nothing with, by the words to say so. @param asker who asks: what is theirs they called ‘mijn’ */
export function unusedFilters(
  { over, filters }: Query,
  spoken: Spoken,
  isNarrowedBy: IsNarrowedBy,
  asker: string,
): ReadonlyMap<Filter, string> {
  const unused = filters.filter(({ filter }) => !isNarrowedBy(over, filter));
  return new Map(
    unused.map((condition) => {
      const { filter } = condition;
      const name = spoken.find((one) => one.filter === filter);
      if (name) return [filter, name.words.join(' ')];
      const values = isSet(condition) ? condition.of : [];
      return [filter, values.includes(asker) ? 'mijn' : [filter, ...values].join(' ')];
    }),
  );
}
