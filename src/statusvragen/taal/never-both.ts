import { asks, isPeriode, isSet, setsOf } from '../ground/conditions.ts';
import type { Filter } from '../ground/filters.ts';
import type { Filters, Query } from '../ground/query.ts';
import type { Word } from '../ground/words.ts';
import { lemmaOf } from './lexicon.ts';
import { isCalendarWord } from './periodes/calendar-words.ts';

/**
 * What no row can be, so that 'none' would be no answer to what was asked: of two programmes at once, without participation and
 * waiting for an akkoord. And days of which nobody said what was done on them.
 * @returns the words that say it, which are asked back
 */
export function neverBoth(words: readonly Word[], query: Query): readonly string[] {
  return [...twoOfOne(query.filters), ...lackOfNothing(query.filters), ...daysOfNothing(words, query)];
}

/** An opdracht has one of these. */
const OF_ONE: readonly Filter[] = ['programma', 'stand'];

/** 'Projectleiders die zowel jeugd als gezondheid doen': no opdracht is of both. */
function twoOfOne(filters: Filters): readonly string[] {
  return OF_ONE.flatMap((filter) => {
    const [first, ...others] = filters.filter(isSet).filter((one) => one.filter === filter && !one.not);
    return others.flatMap(({ of }) => (first && !of.some((value) => first.of.includes(value)) ? of : []));
  });
}

/** Where nothing is asked any more nothing lacks, but what people who took part still have to hear. */
const ASKS_NOTHING: ReadonlySet<string> = new Set(['geen participatie', 'ingetrokken']);
const MAY_LACK: ReadonlySet<string> = new Set([
  ...['besluit', 'terugkoppeling', 'trekker', 'projectleider', 'vergadering', 'gehouden activiteit'],
]);

/** 'Voorgesteld als geen participatie maar nog niet akkoord': what is in that state was agreed to. */
function lackOfNothing(filters: Filters): readonly string[] {
  const standen = setsOf(filters, 'stand').filter(({ not }) => !not);
  const isOver = standen.some(({ of }) => of.every((one) => ASKS_NOTHING.has(one)));
  return setsOf(filters, 'heeft').flatMap(({ of, not }) =>
    isOver && not ? of.filter((one) => !MAY_LACK.has(one)).map((one) => `zonder ${one}`) : [],
  );
}

const OF_OPDRACHTEN: ReadonlySet<Query['over']> = new Set<Query['over']>(['opdrachten', 'verdeling']);
/** What is done to it on a day. */
const DONE =
  /^(?:ingediend|ingeleverd|ingestuurd|aangeleverd|binnengekomen|binnen|opgehaald|verzameld|vastgelegd|gehouden|geweest|gegeven|gekregen|verstuurd|geschreven)$/;

const MEASURED = /^(?:ingevuld|gemaakt|gedaan|ingediend|opgeslagen)$/;

/**
 * 'Plannen uit september', 'deze maand nog geen inbreng binnengekomen': the days of an opdracht are those of its meeting, of which neither
 * says a word.
 */
function daysOfNothing(words: readonly Word[], { over, filters }: Query): readonly string[] {
  const isOfMeeting = filters.some((one) => isPeriode(one) && one.dag === undefined && !one.not);
  if (!OF_OPDRACHTEN.has(over) || !isOfMeeting || asks(filters, 'overleg', 'vergadering')) return [];
  if (words.some(({ text }) => lemmaOf(text) === 'vergadering' || lemmaOf(text) === 'agenda')) return [];
  const lacks = over === 'verdeling' || setsOf(filters, 'heeft').some(({ not }) => not);
  const done = words.find(({ text }) => DONE.test(text));
  if (lacks && done) return [done.text];
  // Of the meetlat no day is kept by which opdrachten are found.
  const measured = words.find(({ text }) => MEASURED.test(text));
  if (measured && setsOf(filters, 'heeft').some(({ of }) => of.includes('meetlat'))) return [measured.text];
  const at = words.findIndex(
    ({ text }, place) =>
      /^plan(?:nen)?$/.test(words[place - 1]?.text ?? '') &&
      (text === 'uit' || text === 'van') &&
      isCalendarWord(words[place + 1]?.text ?? ''),
  );
  return at < 0
    ? []
    : [
        words
          .slice(at, at + 2)
          .map(({ text }) => text)
          .join(' '),
      ];
}
