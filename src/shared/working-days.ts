import { easter } from 'date-easter';
import { Temporal } from 'temporal-polyfill';

/** Counts working days (wd): no weekends, no Dutch public holidays (domain: Verplichtingen). */
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

const KEPT_SUMS = 20_000;

/** Public holidays in days after Easter Sunday: Easter Monday, Ascension Day and Whit Monday; Sundays are free anyway. */
const AFTER_EASTER = [1, 39, 50] as const;
const GOOD_FRIDAY = -2;

/** Working days with the holidays of the Netherlands, and the two days that the organisation decides about. */
export function createWorkingDays(settings: HolidaySettings = DEFAULT_HOLIDAYS): WorkingDays {
  const byYear = new Map<number, ReadonlySet<string>>();
  const holidaysOf = (year: number): ReadonlySet<string> => {
    const known = byYear.get(year);
    if (known) return known;
    const dates = holidaysIn(year, settings);
    byYear.set(year, dates);
    return dates;
  };

  const isWorking = (date: Temporal.PlainDate): boolean =>
    date.dayOfWeek <= 5 && !holidaysOf(date.year).has(date.toString());

  const between = (from: string, to: string): number => {
    if (to < from) return -between(to, from);
    const end = Temporal.PlainDate.from(to);
    let count = 0;
    for (let day = Temporal.PlainDate.from(from); Temporal.PlainDate.compare(day, end) < 0; ) {
      day = day.add({ days: 1 });
      if (isWorking(day)) count += 1;
    }
    return count;
  };

  // The same few dates are asked for every person and obligation.
  const added = new Map<string, string>();
  const add = (date: string, count: number): string => {
    const step = Math.sign(count);
    let current = Temporal.PlainDate.from(date);
    for (let left = Math.abs(count); left > 0; ) {
      current = current.add({ days: step });
      if (isWorking(current)) left -= 1;
    }
    return current.toString();
  };

  return {
    isWorkingDay: (date) => isWorking(Temporal.PlainDate.from(date)),
    between,
    add(date, count) {
      const key = `${date} ${count}`;
      const known = added.get(key);
      if (known !== undefined) return known;
      if (added.size >= KEPT_SUMS) added.clear();
      const sum = add(date, count);
      added.set(key, sum);
      return sum;
    },
  };
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
