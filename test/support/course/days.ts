/** The days of the oracle: its own table, so that a mistake of the bot's calendar is none of this. All days are YYYY-MM-DD. */

/** What is free beside the weekends, as docs/domein.md and the settings have it: no Good Friday, no 5 May outside lustrum years. */
const HOLIDAYS = new Set([
  ...['2026-01-01', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25', '2026-12-25'],
  ...['2027-01-01', '2027-03-29', '2027-04-27', '2027-05-06', '2027-05-17'],
]);
const DAY_MS = 86_400_000;
const LOCAL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

export function plusDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

export function isWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday > 0 && weekday < 6 && !HOLIDAYS.has(day);
}

/** So many working days later, or before when negative. */
export function plusWorkingDays(day: string, count: number): string {
  let found = day;
  for (let left = Math.abs(count); left > 0; ) {
    found = plusDays(found, Math.sign(count));
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}

/** How many working days lie between two days, whichever is first. */
export function workingDaysBetween(a: string, b: string): number {
  const [from = a, to = b] = [a, b].toSorted();
  let count = 0;
  for (let day = from; day < to && count < 10; count += 1) day = plusWorkingDays(day, 1);
  return count;
}

/** The Dutch day and time (HH:MM) of an instant. */
export function localOf(instant: string): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = LOCAL.format(new Date(instant)).split(' ');
  return { day, time };
}

/** Is it between 08:30 and 17:00 on a working day? */
export function isInOffice(instant: string): boolean {
  const { day, time } = localOf(instant);
  return isWorkingDay(day) && time >= '08:30' && time < '17:00';
}

export function later(...days: readonly (string | undefined)[]): string {
  return (
    days
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1) ?? ''
  );
}

const AT_LEAST = 3;

/** The last day: a term never ends before somebody could know of it, nor after what it is for. */
export function dueOn(
  term: string,
  bekend: string,
  { ruimte = AT_LEAST, tot }: { ruimte?: number; tot?: string } = {},
): string {
  const fair = plusWorkingDays(bekend, ruimte);
  return later(term, tot !== undefined && tot < fair ? tot : fair);
}

/** A day that was promised stays, as long as it was still to come. */
export function promisedOn(day: string, bekend: string, tot?: string): string {
  return day >= bekend ? day : dueOn(day, bekend, tot === undefined ? {} : { tot });
}

const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];
const DATE = new RegExp(`(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`, 'g');

/** The days that are written out in a text: '15 december 2026'. */
export function daysIn(text: string): readonly string[] {
  return [...text.matchAll(DATE)].map(
    ([, day = '', month = '', year]) =>
      `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
}
