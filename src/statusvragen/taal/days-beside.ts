import { Temporal } from 'temporal-polyfill';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { ownPeriodesOf, periodesOf } from '../ground/conditions.ts';
import type { Query } from '../ground/query.ts';

/** Days that are said from those of the question before: 'en de week daarvoor', 'en het jaar erna'. */

const BESIDE = /\b(?:(?:in|op) )?(?:de |het )?(dag|week|maand|kwartaal|jaar) (daar|er)(voor|na)\b/;
const UNITS = {
  dag: { days: 1 },
  week: { days: 7 },
  maand: { months: 1 },
  kwartaal: { months: 3 },
  jaar: { years: 1 },
} as const;

/** The text with those days written out; as it was typed where the question before has none. */
export function withDaysBeside(text: string, previous: Query | undefined): string {
  const found = BESIDE.exec(text.toLowerCase());
  const unit = Object.entries(UNITS).find(([one]) => one === found?.[1])?.[1];
  const periodes = previous ? periodesOf(previous.filters) : [];
  const [one, ...others] = periodes.length === 0 && previous ? ownPeriodesOf(previous.filters) : periodes;
  if (!found || !unit || !one || others.length > 0 || one.not) return text;
  const { van, tot } = one;
  if (van === undefined || tot === undefined) return text;
  const isAfter = found[3] === 'na';
  const first = Temporal.PlainDate.from(van);
  const begin = isAfter ? first.add(unit) : first.subtract(unit);
  // A month of 30 days is followed by one of 31: its last day is the one before the next begins.
  const end = begin.add(unit).subtract({ days: 1 });
  const isWhole = first.add(unit).subtract({ days: 1 }).toString() === tot;
  if (!isWhole) return text;
  const days = `van ${withoutWeekday(begin)} tot en met ${withoutWeekday(end)}`;
  return `${text.slice(0, found.index)}${days}${text.slice(found.index + found[0].length)}`;
}

/** As a day is typed: '2 november 2026'. */
function withoutWeekday(day: Temporal.PlainDate): string {
  return formatDutchDate(day.toString()).replace(/^\p{L}+ /u, '');
}
