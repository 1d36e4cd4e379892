import { Temporal } from 'temporal-polyfill';
import { setNewest } from './bounded.ts';

/** The office's time zone: all dates that people see are dates here (domain: Verplichtingen and their dates). */
export const OFFICE_TIME_ZONE = 'Europe/Amsterdam';

/** Where 'now' comes from; rules never ask it themselves, they get `now` handed in. */
export interface Clock {
  /** The present moment as an ISO 8601 instant in UTC, with milliseconds. */
  now(): string;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** The day of each hour of UTC that was asked for: every turn and every obligation asks, and the calendar is slow to say. */
const dayOfHour = new Map<string, string>();
const MOST_HOURS = 10_000;
/** 'YYYY-MM-DDTHH' of an instant in UTC; from 1940 on Dutch time differs from it by whole hours. */
const HOUR = /^(?:19[4-9]|[2-9]\d\d)\d-\d\d-\d\dT\d\d(?=:.*Z$)/;

/** The Dutch local date (YYYY-MM-DD) on which an instant falls. */
export function localDate(instant: string): string {
  const hour = HOUR.exec(instant)?.[0];
  const known = hour === undefined ? undefined : dayOfHour.get(hour);
  if (known !== undefined) return known;
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(OFFICE_TIME_ZONE).toPlainDate().toString();
  if (dayOfHour.size >= MOST_HOURS) dayOfHour.clear();
  if (hour !== undefined) dayOfHour.set(hour, day);
  return day;
}

/** The Dutch local time at an instant, as HH:MM or HH:MM:SS. */
export function localTime(instant: string, smallestUnit: 'minute' | 'second' = 'minute'): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(OFFICE_TIME_ZONE);
  return local.toPlainTime().toString({ smallestUnit });
}

/** An instant moved by a number of milliseconds, as ISO 8601 in UTC. */
export function addMilliseconds(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}

/** The instants that were asked for: each change of an opdracht asks for those of all its dates. */
const instants = new Map<string, string>();
const MOST_INSTANTS = 10_000;

/** The instant (ISO 8601 in UTC) at which the office's clock shows that time (HH:MM) on that day (YYYY-MM-DD). */
export function localInstant(datum: string, time: string): string {
  const local = `${datum}T${time}`;
  const known = instants.get(local);
  if (known !== undefined) return known;
  const moment = Temporal.PlainDateTime.from(local).toZonedDateTime(OFFICE_TIME_ZONE);
  const instant = new Date(moment.epochMilliseconds).toISOString();
  setNewest(instants, local, instant, MOST_INSTANTS);
  return instant;
}
