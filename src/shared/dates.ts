import { Temporal } from 'temporal-polyfill';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Is this a date that exists, written YYYY-MM-DD? */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The date (YYYY-MM-DD) that lies so many calendar days after this one. */
export function addDays(date: string, count: number): string {
  // Asked thousands of times in a look, so without the polyfill: in UTC each day is as long as the others.
  return new Date(Date.parse(date) + count * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The last day (YYYY-MM-DD) of a month (YYYY-MM). */
export function lastDayOf(month: string): string {
  return Temporal.PlainYearMonth.from(month).toPlainDate({ day: 31 }).toString();
}

/** Is this day (YYYY-MM-DD) or month (YYYY-MM) over on that day? A month is not before it has ended. */
export function hasPassed(when: string, day: string): boolean {
  return when < day.slice(0, when.length);
}

/** The first Monday after this date. */
export function nextMonday(date: string): string {
  return addDays(date, 7 - ((new Date(date).getUTCDay() + 6) % 7));
}

/** So many months (YYYY-MM) in a row, the first that of this date. */
export function monthsFrom(datum: string, count: number): readonly string[] {
  const first = monthNumber(datum);
  return Array.from({ length: count }, (_, index) => {
    const month = first + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** The months (YYYY-MM) from that of one date to that of a later one, both with it. */
export function monthsThrough(van: string, tot: string): readonly string[] {
  return monthsFrom(van, monthNumber(tot) - monthNumber(van) + 1);
}

function monthNumber(datum: string): number {
  return Number(datum.slice(0, 4)) * 12 + Number(datum.slice(5, 7)) - 1;
}

/** The same day in another year; of 29 February the 28th where there is none. @param date YYYY-MM-DD */
export function addYears(date: string, count: number): string {
  const same = `${String(Number(date.slice(0, 4)) + count).padStart(4, '0')}${date.slice(4)}`;
  return isRealDate(same) ? same : `${same.slice(0, 8)}28`;
}
