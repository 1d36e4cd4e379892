import { Temporal } from 'temporal-polyfill';
import { isPeriode } from '../ground/conditions.ts';
import type { Condition, PeriodeCondition, Query } from '../ground/query.ts';

/**
 * The question as it is meant on another day: 'deze week', 'volgende week', 'deze maand', 'dit jaar' and what begins or ends on the
 * day itself go along. Days that were named, such as those of a season or of a month that is over, stay.
 * @param kept the day on which it was asked, and `today` that on which it is answered (YYYY-MM-DD)
 */
export function rolled(query: Query, kept: string, today: string): Query {
  const [then, now] = [Temporal.PlainDate.from(kept), Temporal.PlainDate.from(today)];
  const onDay = (condition: Condition): Condition =>
    isPeriode(condition) ? rolledPeriode(condition, then, now) : condition;
  return { ...query, filters: query.filters.map(onDay) };
}

/** Does a part of it go along with the days? */
export function rolls(query: Query, kept: string): boolean {
  const later = rolled(query, kept, Temporal.PlainDate.from(kept).add({ years: 1, days: 40 }).toString());
  return JSON.stringify(later) !== JSON.stringify(query);
}

type Day = Temporal.PlainDate;

function rolledPeriode(periode: PeriodeCondition, then: Day, now: Day): PeriodeCondition {
  const van = periode.van === undefined ? undefined : Temporal.PlainDate.from(periode.van);
  const tot = periode.tot === undefined ? undefined : Temporal.PlainDate.from(periode.tot);
  const shift = shiftOf(van, tot, then, now);
  if (!shift) return periode;
  return {
    ...periode,
    ...(van ? { van: shift(van).toString() } : {}),
    ...(tot ? { tot: shift(tot).toString() } : {}),
  };
}

/** How a day of the period moves; undefined: it stays. */
function shiftOf(
  van: Day | undefined,
  tot: Day | undefined,
  then: Day,
  now: Day,
): ((day: Day) => Day) | undefined {
  if (van && tot && isWeek(van, tot) && Math.abs(van.since(mondayOf(then)).days) <= 7)
    return (day) => day.add({ days: mondayOf(now).since(mondayOf(then)).days });
  if (van && tot && isMonth(van, tot) && van.toPlainYearMonth().equals(then.toPlainYearMonth()))
    return (day) => (day.day === 1 ? now.with({ day: 1 }) : now.with({ day: now.daysInMonth }));
  if (van && tot && isYear(van, tot) && van.year === then.year) return (day) => day.with({ year: now.year });
  const touches = van?.equals(then) || tot?.equals(then);
  return touches ? (day) => day.add({ days: now.since(then).days }) : undefined;
}

function mondayOf(day: Day): Day {
  return day.subtract({ days: day.dayOfWeek - 1 });
}
function isWeek(van: Day, tot: Day): boolean {
  return van.dayOfWeek === 1 && tot.since(van).days === 6;
}
function isMonth(van: Day, tot: Day): boolean {
  return (
    van.day === 1 && tot.day === tot.daysInMonth && van.toPlainYearMonth().equals(tot.toPlainYearMonth())
  );
}
function isYear(van: Day, tot: Day): boolean {
  return van.year === tot.year && van.dayOfYear === 1 && tot.dayOfYear === tot.daysInYear;
}
