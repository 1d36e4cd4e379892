import ical, { ICalCalendarMethod } from 'ical-generator';

/** The type of a calendar file in HTTP. */
export const ICS_TYPE = 'text/calendar; charset=utf-8';

/** A day, or some days, in a calendar. Dates are YYYY-MM-DD; `tot` is the first day after it. */
export type IcsItem = {
  /** Stays the same when the day changes, so that a calendar that reads the file again moves it. */
  readonly id: string;
  readonly van: string;
  readonly tot: string;
  readonly titel: string;
  readonly omschrijving: string;
  /** Where it opens; absent: nowhere. */
  readonly url?: string | undefined;
};

/** Writes whole days as an iCalendar file. @param gemaakt ISO instant */
export function writeIcs(naam: string, items: readonly IcsItem[], gemaakt: string): Uint8Array {
  const calendar = ical({
    name: naam,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Samenkracht', product: 'bot', language: 'NL' },
  });
  for (const { id, van, tot, titel, omschrijving, url } of items)
    calendar.createEvent({
      id,
      // A whole day is read in UTC, whatever the clock of the machine says.
      start: new Date(`${van}T00:00:00Z`),
      end: new Date(`${tot}T00:00:00Z`),
      allDay: true,
      stamp: new Date(gemaakt),
      summary: titel,
      description: omschrijving,
      url: url ?? null,
    });
  return new TextEncoder().encode(calendar.toString());
}
