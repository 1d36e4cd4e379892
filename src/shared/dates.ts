import { Temporal } from 'temporal-polyfill';

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
  return Temporal.PlainDate.from(date).add({ days: count }).toString();
}

/** The last day (YYYY-MM-DD) of a month (YYYY-MM). */
export function lastDayOf(month: string): string {
  return Temporal.PlainYearMonth.from(month).toPlainDate({ day: 31 }).toString();
}

/** The first Monday after this date. */
export function nextMonday(date: string): string {
  return addDays(date, 8 - Temporal.PlainDate.from(date).dayOfWeek);
}

/** So many months (YYYY-MM) in a row, the first that of this date. */
export function monthsFrom(datum: string, count: number): readonly string[] {
  const first = Number(datum.slice(0, 4)) * 12 + Number(datum.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, index) => {
    const month = first + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
