import { Temporal } from 'temporal-polyfill';
import { dictionary } from '../../../shared/words.ts';
import type { Periode } from '../../ground/query.ts';
import type { Word } from '../../ground/words.ts';

/** What the readers of days have in common. */

/** The words for a time, and what Temporal calls them. */
export const UNITS = dictionary<'days' | 'weeks' | 'months' | 'years'>({
  dag: 'days',
  dagen: 'days',
  week: 'weeks',
  weken: 'weeks',
  maand: 'months',
  maanden: 'months',
  jaar: 'years',
  jaren: 'years',
});

/** What a question says about days: a period to filter on, and the single day when it is one. */
export type FoundPeriode = {
  readonly periode: Periode;
  readonly dag?: string;
  /** Said by how long ago. */
  readonly isElapsed?: true;
  /** Its start is only today: what should have been done before belongs to it as well. */
  readonly isLimit?: true;
  /** Said by how long it takes, which is counted from today. */
  readonly isWithin?: true;
  readonly words: readonly [number, number];
};

/** A piece of a question that names days: from which up to which word (not included), and the days. */
export type Span = {
  readonly from: number;
  readonly to: number;
  readonly periode: Required<Periode>;
  readonly isDay: boolean;
  /** 'Before' it means up to this day, when that is not the day before it starts. */
  readonly before?: string;
  /** 'Since' it means from this day, when that is not the day on which it starts: 'sinds half oktober'. */
  readonly since?: string;
  /** Between it and another ends or begins on this day: 'half september'. */
  readonly middle?: string;
  /** It is said of what has to be done by then: 'voor de zomer'. */
  readonly isLimit?: true;
  /** Said by how long it takes: 'binnen een week'. */
  readonly isWithin?: true;
};

export type Days = readonly [Temporal.PlainDate, Temporal.PlainDate];

export const BACK = new Set(['afgelopen', 'voorbije', 'laatste', 'vorige', 'vorig']);
export const AHEAD = new Set(['komende', 'komend', 'volgende', 'volgend', 'aanstaande', 'eerstvolgende']);
/** What has ended longer ago than so many months is meant for the next year, unless a year is named. */
export const MONTHS_BACK = 5;

/** The same day or month of the year that lies nearest: at most five months back, else ahead. */
export function nearest(date: Temporal.PlainDate, now: Temporal.PlainDate): Temporal.PlainDate {
  const earliest = now.subtract({ months: MONTHS_BACK });
  const candidates = [now.year - 1, now.year, now.year + 1].map((year) => date.with({ year }));
  return candidates.find((candidate) => Temporal.PlainDate.compare(candidate, earliest) >= 0) ?? date;
}

/** The first and the last day of its month. */
export function monthOf(date: Temporal.PlainDate): Days {
  return [date.with({ day: 1 }), date.with({ day: date.daysInMonth })];
}

/** The days of so many months, from the first of one. */
export function monthsFrom(year: number, month: number, months: number): Days {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return [first, first.add({ months }).subtract({ days: 1 })];
}

/** 'Van 2027', '2027', 'van volgend jaar'; without one, where the reading went on from. */
export function readYear(
  words: readonly Word[],
  from: number,
  now: Temporal.PlainDate,
): { readonly year?: number; readonly to: number } {
  const at = (index: number): string => words[index]?.text ?? '';
  const start = ['van', 'in'].includes(at(from)) ? from + 1 : from;
  if (/^20\d\d$/.test(at(start))) return { year: Number(at(start)), to: start + 1 };
  if (at(start + 1) !== 'jaar') return { to: from };
  if (['dit', 'het', 'lopende'].includes(at(start))) return { year: now.year, to: start + 2 };
  if (AHEAD.has(at(start))) return { year: now.year + 1, to: start + 2 };
  return BACK.has(at(start)) ? { year: now.year - 1, to: start + 2 } : { to: from };
}

export function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
