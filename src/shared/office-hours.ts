import { Temporal } from 'temporal-polyfill';
import { localDate, localInstant, localTime, OFFICE_TIME_ZONE } from './clock.ts';
import { addDays } from './dates.ts';
import { formatDutchDate } from './dutch-dates.ts';
import type { WorkingDays } from './working-days.ts';

/**
 * When the bot may post of itself, on working days: from and until which time (HH:MM, Dutch time). Both changes of the
 * clock fall on a Sunday night, so these moments exist on every working day.
 */
export type Kantooruren = { readonly van: string; readonly tot: string };

/** Working days and the hours of the office on them. */
export type OfficeTimes = { readonly days: WorkingDays; readonly uren: Kantooruren };

/** Is the office open at this instant? */
export function isOfficeTime(now: string, { days, uren }: OfficeTimes): boolean {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(OFFICE_TIME_ZONE);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return days.isWorkingDay(local.toPlainDate().toString()) && time >= uren.van && time < uren.tot;
}

/** When the office opens, as an instant, on the first working day on or after `date` (YYYY-MM-DD). */
export function officeOpening(date: string, { days, uren }: OfficeTimes): string {
  let day = date;
  while (!days.isWorkingDay(day)) day = addDays(day, 1);
  return localInstant(day, uren.van);
}

/** The first opening after this instant. */
export function nextOfficeOpening(now: string, office: OfficeTimes): string {
  const today = localDate(now);
  const opening = officeOpening(today, office);
  return opening > now ? opening : officeOpening(addDays(today, 1), office);
}

/** Until when (ISO instant) nothing is posted that is no answer; undefined: the office is open. */
export function quietUntil(now: string, office: OfficeTimes): string | undefined {
  return isOfficeTime(now, office) ? undefined : nextOfficeOpening(now, office);
}

/**
 * When something stands in a chat that is posted now: 'nu', 'vandaag om 08:30 uur', 'op maandag 23 november 2026 om 08:30 uur'.
 * @param isPaused does the bot post nothing by itself now? @param until as of `quietUntil`
 */
export function komtWords(isPaused: boolean, until: string | undefined, now: string): string {
  if (isPaused) return 'na de pauze van de bot';
  if (until === undefined) return 'nu';
  const dag = localDate(until) === localDate(now) ? 'vandaag' : `op ${formatDutchDate(localDate(until))}`;
  return `${dag} om ${localTime(until)} uur`;
}
