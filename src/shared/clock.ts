import { Temporal } from 'temporal-polyfill';

/** The office's time zone: all dates that people see are dates here (domain: Verplichtingen). */
export const OFFICE_TIME_ZONE = 'Europe/Amsterdam';

/** Where 'now' comes from; rules never ask it themselves, they get `now` handed in. */
export interface Clock {
  /** The present moment as an ISO 8601 instant in UTC, with milliseconds. */
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** The Dutch local date (YYYY-MM-DD) on which an instant falls. */
export function localDate(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(OFFICE_TIME_ZONE).toPlainDate().toString();
}

/** The Dutch local time (HH:MM) at an instant. */
export function localTime(instant: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(OFFICE_TIME_ZONE);
  return local.toPlainTime().toString({ smallestUnit: 'minute' });
}

/** An instant moved by a number of milliseconds, as ISO 8601 in UTC. */
export function addMilliseconds(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** The instant (ISO 8601 in UTC) at which the office's clock shows that time (HH:MM) on that day (YYYY-MM-DD). */
export function localInstant(datum: string, time: string): string {
  const moment = Temporal.PlainDateTime.from(`${datum}T${time}`).toZonedDateTime(OFFICE_TIME_ZONE);
  return new Date(moment.epochMilliseconds).toISOString();
}
