import type { WorkingDays } from './working-days.ts';

/** Meetings are planned a year or two ahead; a later year is mostly a slip in a date picker. */
const YEARS_AHEAD = 3;

/** What is odd about the day (YYYY-MM-DD) of a meeting, as a sentence; undefined when nothing is. Nothing is refused by it. */
export function dayRemark(
  datum: string,
  today: string,
  days: Pick<WorkingDays, 'isWorkingDay'>,
): string | undefined {
  const years = Number(datum.slice(0, 4)) - Number(today.slice(0, 4));
  if (datum < today) return 'Let op: de dag van de vergadering is al voorbij.';
  if (years > YEARS_AHEAD) return `Let op: de vergadering is pas over ${years} jaar.`;
  return days.isWorkingDay(datum) ? undefined : 'Let op: de dag van de vergadering is geen werkdag.';
}
