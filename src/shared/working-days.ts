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
const GOOD_FRIDAY_RULE = 'easter -2';

/** Working days with the holidays of the Netherlands, and the two days that the organisation decides about. */
export async function createWorkingDays(settings: HolidaySettings = DEFAULT_HOLIDAYS): Promise<WorkingDays> {
  const { default: Holidays } = await import('date-holidays');
  const calendar = new Holidays('NL');
  const byYear = new Map<number, Set<string>>();

  const holidaysOf = (year: number): Set<string> => {
    const known = byYear.get(year);
    if (known) return known;
    const dates = new Set<string>();
    for (const { type, rule, date } of calendar.getHolidays(year)) {
      if (type === 'public' || (rule === GOOD_FRIDAY_RULE && settings.goodFridayOff))
        dates.add(date.slice(0, 10));
    }
    if (isLiberationDayOff(year, settings)) dates.add(`${year}-05-05`);
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

function isLiberationDayOff(year: number, { liberationDayOff }: HolidaySettings): boolean {
  if (liberationDayOff === 'altijd') return true;
  return liberationDayOff === 'lustrum' && year % 5 === 0;
}
