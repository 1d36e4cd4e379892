import type { Moment } from '../../opdrachten/momenten.ts';
import { isRijDag, type RijDag } from './dagen.ts';
import { EEN_VAN, type Filter, isNumberFilter, type NumberFilter, type SetFilter } from './filters.ts';
import type {
  Condition,
  EitherCondition,
  Filters,
  NumberCondition,
  Periode,
  PeriodeCondition,
  SetCondition,
} from './query.ts';

/** How a row is held against the conditions of a query: every kind of answer asks it here. */

/** Is it filtered by one of these? */
export function asks(filters: Filters, ...wanted: readonly Filter[]): boolean {
  return filters.some(({ filter }) => wanted.includes(filter));
}

/** The one value that is asked for; undefined when none is, or several, or all but it. */
export function only(filters: Filters, wanted: SetFilter): string | undefined {
  const [first, ...others] = setsOf(filters, wanted);
  return first && others.length === 0 && !first.not && first.of.length === 1 ? first.of[0] : undefined;
}

/** Do all conditions of this filter hold for what has these values? */
export function fits(filters: Filters, wanted: SetFilter, values: readonly (string | undefined)[]): boolean {
  return filters.every(
    (one) =>
      one.filter !== wanted ||
      !isSet(one) ||
      one.of.some((value) => values.includes(value)) !== (one.not ?? false),
  );
}

/** As `fits`, of what can only be tested: does it answer to this value? */
export function fitsBy(filters: Filters, wanted: SetFilter, has: (value: string) => boolean): boolean {
  return setsOf(filters, wanted).every(({ of, not }) => of.some(has) !== (not ?? false));
}

/**
 * Does a day lie in every period that is asked for, or a month when the day is not known? Such a month lies in a period when it
 * overlaps it. '' is no day: it lies in no period, and not outside one either.
 */
export function fitsDay(filters: Filters, datum: string): boolean {
  const isInEach = ownPeriodesOf(filters).every((periode) => {
    if (datum === '') return periode.van === undefined && periode.tot === undefined;
    return isIn(datum, periode) !== (periode.not ?? false);
  });
  return isInEach && daysOfEither(filters).every((ways) => ways.some((way) => fitsDay(way, datum)));
}

/** 'In juni of in september': days of which one is enough. What else may hold instead is no matter of days. */
function daysOfEither(filters: Filters): readonly (readonly Filters[])[] {
  return filters
    .filter(isEither)
    .map(({ een }) => een)
    .filter((ways) => ways.every((way) => way.length > 0 && ownPeriodesOf(way).length === way.length));
}

/** Does the day of what happened then lie in every period that is asked of it? */
export function fitsMoment(filters: Filters, moment: Moment, datum: string): boolean {
  return periodesOf(filters)
    .filter(({ dag }) => dag === moment)
    .every((periode) => isIn(datum, periode) !== (periode.not ?? false));
}

/** Does the row say that it was done in every period that is asked of it? What was not done has no such day. */
export function fitsRijDagen(filters: Filters, days: Readonly<Partial<Record<RijDag, string>>>): boolean {
  return periodesOf(filters).every((periode) => {
    if (!isRijDag(periode.dag)) return true;
    const day = days[periode.dag];
    return day !== undefined && isIn(day, periode) !== (periode.not ?? false);
  });
}

function isIn(datum: string, { van = '', tot = '9999-12-31' }: Periode): boolean {
  return datum >= van.slice(0, datum.length) && datum <= tot.slice(0, datum.length);
}

export function setsOf(filters: Filters, wanted: SetFilter): readonly SetCondition[] {
  return filters.filter(isSet).filter(({ filter }) => filter === wanted);
}

export function periodesOf(filters: Filters): readonly PeriodeCondition[] {
  return filters.filter(isPeriode);
}

/** The year (YYYY) of which a period is the whole; undefined: it is another period. */
export function wholeYear({ van = '', tot = '' }: Periode): string | undefined {
  const jaar = van.slice(0, 4);
  return van === `${jaar}-01-01` && tot === `${jaar}-12-31` ? jaar : undefined;
}

/** Those of the day that a row has itself. */
export function ownPeriodesOf(filters: Filters): readonly PeriodeCondition[] {
  return periodesOf(filters).filter(({ dag }) => dag === undefined);
}

/** The numbers of a row; what is not known is in no comparison. */
export type Numbers = Readonly<Partial<Record<NumberFilter, number>>>;

export function numbersOf(filters: Filters): readonly NumberCondition[] {
  return filters.filter(isNumber);
}

export function fitsNumbers(filters: Filters, numbers: Numbers): boolean {
  return numbersOf(filters).every((condition) => {
    const { filter, getal } = condition;
    const one = numbers[filter];
    const other = typeof getal === 'number' ? getal : numbers[getal];
    return one !== undefined && other !== undefined && compares(condition, one, other);
  });
}

/** Does it hold of these two numbers? */
export function compares({ op, not }: NumberCondition, one: number, other: number): boolean {
  return COMPARE[op](one, other) !== (not ?? false);
}

const COMPARE: Readonly<Record<NumberCondition['op'], (one: number, other: number) => boolean>> = {
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
};

export function isSet(condition: Condition): condition is SetCondition {
  return 'of' in condition;
}
export function isNumber(condition: Condition): condition is NumberCondition {
  return isNumberFilter(condition.filter);
}
export function isPeriode(condition: Condition): condition is PeriodeCondition {
  return condition.filter === 'periode';
}

export function isEither(condition: Condition): condition is EitherCondition {
  return condition.filter === EEN_VAN;
}
/** Every condition, also those of which one is enough. */
export function allOf(filters: Filters): Filters {
  return filters.flatMap((one) => (isEither(one) ? one.een.flat() : [one]));
}

/** Does it hold with all conditions that must hold, and with one of the ways of each condition of which one is enough? */
export function fitsWays(filters: Filters, holds: (filters: Filters) => boolean): boolean {
  const always = filters.filter((one) => !isEither(one));
  return (
    holds(always) &&
    filters.filter(isEither).every(({ een }) => een.some((way) => holds([...always, ...way])))
  );
}

/** The conditions but those of these filters. */
export function except(filters: Filters, ...gone: readonly Filter[]): Filters {
  return filters.filter(({ filter }) => !gone.includes(filter));
}

export function of(filters: Filters, ...kept: readonly Filter[]): Filters {
  return filters.filter(({ filter }) => kept.includes(filter));
}
