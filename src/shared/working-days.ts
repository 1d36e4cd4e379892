import { easter } from 'date-easter';
import { Temporal } from 'temporal-polyfill';

/** Counts working days (wd): no weekends, no Dutch public holidays (domain: Verplichtingen and their dates). */
export interface WorkingDays {
  isWorkingDay(date: string): boolean;
  /** The date that lies `count` working days after (or, when negative, before) `date`; both YYYY-MM-DD. */
  add(date: string, count: number): string;
  /** How many working days `to` lies after `from`, `to` itself included; negative when it lies before. */
  between(from: string, to: string): number;
}

/** What the organisation itself decides about the two days that are no public holiday for everybody. */
export type HolidaySettings = {
  /** Nobody works on Good Friday. */
  readonly goodFridayOff: boolean;
  /** 5 May: a day off every year, in lustrum years (2025, 2030, …) or never. */
  readonly liberationDayOff: 'altijd' | 'lustrum' | 'nooit';
};

/**
 * As the collective agreement of municipalities has it: Good Friday is an ordinary working day, and 5 May is a day
 * off once in five years.
 */
export const DEFAULT_HOLIDAYS: HolidaySettings = { goodFridayOff: false, liberationDayOff: 'lustrum' };

/** Public holidays in days after Easter Sunday: Easter Monday, Ascension Day and Whit Monday; Sundays are free anyway. */
const AFTER_EASTER = [1, 39, 50] as const;
const GOOD_FRIDAY = -2;

/** Working days with the holidays of the Netherlands, and the two days that the organisation decides about. */
export function createWorkingDays(settings: HolidaySettings = DEFAULT_HOLIDAYS): WorkingDays {
  // Asked for every person and obligation, so each year is written out once and looked up after that.
  const byYear = new Map<number, readonly string[]>();
  const workingDaysOf = (year: number): readonly string[] => {
    const known = byYear.get(year);
    if (known) return known;
    const dates = workingDaysIn(year, settings);
    byYear.set(year, dates);
    return dates;
  };
  const isWorkingDay = (date: string): boolean => {
    const dates = workingDaysOf(yearOf(date));
    return dates[countUpTo(dates, date) - 1] === date;
  };

  const between = (from: string, to: string): number => {
    if (to < from) return 0 - between(to, from);
    let count = -countUpTo(workingDaysOf(yearOf(from)), from);
    for (let year = yearOf(from); year < yearOf(to); year += 1) count += workingDaysOf(year).length;
    return count + countUpTo(workingDaysOf(yearOf(to)), to);
  };

  return {
    isWorkingDay,
    between,
    add(date, count) {
      if (count === 0) return date;
      let year = yearOf(date);
      const upTo = countUpTo(workingDaysOf(year), date);
      // The place of the answer in the list of its year; this date itself does not count.
      let place = count > 0 ? upTo + count - 1 : upTo + count - (isWorkingDay(date) ? 1 : 0);
      while (place < 0) {
        year -= 1;
        place += workingDaysOf(year).length;
      }
      while (place >= workingDaysOf(year).length) {
        place -= workingDaysOf(year).length;
        year += 1;
      }
      return workingDaysOf(year)[place] ?? date;
    },
  };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** How many of these dates, in order, are not after this one. */
function countUpTo(dates: readonly string[], date: string): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] ?? '') <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All working days of a year, in order. */
function workingDaysIn(year: number, settings: HolidaySettings): readonly string[] {
  const holidays = holidaysIn(year, settings);
  const dates: string[] = [];
  for (
    let day = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    day.year === year;
    day = day.add({ days: 1 })
  )
    if (day.dayOfWeek <= 5 && !holidays.has(day.toString())) dates.push(day.toString());
  return dates;
}

/**
 * The days off of one year from 2014 on (before that, the King's birthday was another's), as the government lists them:
 * https://www.rijksoverheid.nl/onderwerpen/arbeidsovereenkomst-en-cao/vraag-en-antwoord/officiele-feestdagen
 */
function holidaysIn(year: number, settings: HolidaySettings): ReadonlySet<string> {
  const { month, day } = easter(year);
  const sunday = Temporal.PlainDate.from({ year, month, day });
  const fromEaster = settings.goodFridayOff ? [GOOD_FRIDAY, ...AFTER_EASTER] : AFTER_EASTER;
  const fixed = ['01-01', '12-25', '12-26', ...(isLiberationDayOff(year, settings) ? ['05-05'] : [])];
  return new Set([
    ...fixed.map((monthDay) => `${year}-${monthDay}`),
    ...fromEaster.map((days) => sunday.add({ days }).toString()),
    kingsDay(year).toString(),
  ]);
}

/** The 27th of April; when that is a Sunday, the day before. */
function kingsDay(year: number): Temporal.PlainDate {
  const birthday = Temporal.PlainDate.from({ year, month: 4, day: 27 });
  return birthday.dayOfWeek === 7 ? birthday.subtract({ days: 1 }) : birthday;
}

function isLiberationDayOff(year: number, { liberationDayOff }: HolidaySettings): boolean {
  if (liberationDayOff === 'altijd') return true;
  return liberationDayOff === 'lustrum' && year % 5 === 0;
}
