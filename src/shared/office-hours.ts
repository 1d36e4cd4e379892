import { Temporal } from 'temporal-polyfill';
import { OFFICE_TIME_ZONE } from './clock.ts';
import { addDays } from './dates.ts';
import type { WorkingDays } from './working-days.ts';

/**
 * When the bot may remind people: on working days between 08:30 and 17:00 Dutch time (domain: Rules that make
 * reminders bearable). Both changes of the clock fall on a Sunday night, so these moments exist on every working day.
 */
const FROM = '08:30';
const UNTIL = '17:00';

/** May a reminder be sent at this instant? */
export function isOfficeTime(now: string, days: WorkingDays): boolean {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(OFFICE_TIME_ZONE);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return days.isWorkingDay(local.toPlainDate().toString()) && time >= FROM && time < UNTIL;
}

/** 08:30 Dutch time, as an instant, on the first working day on or after `date` (YYYY-MM-DD). */
export function officeOpening(date: string, days: WorkingDays): string {
  let day = date;
  while (!days.isWorkingDay(day)) day = addDays(day, 1);
  const opening = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: OFFICE_TIME_ZONE,
    plainTime: FROM,
  });
  return new Date(opening.epochMilliseconds).toISOString();
}

/** The first opening after this instant. */
export function nextOfficeOpening(now: string, days: WorkingDays): string {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(OFFICE_TIME_ZONE).toPlainDate().toString();
  const opening = officeOpening(today, days);
  return opening > now ? opening : officeOpening(addDays(today, 1), days);
}
