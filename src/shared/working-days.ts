import { Temporal } from 'temporal-polyfill';

/** Counts working days (wd): no weekends, no Dutch public holidays (domain: Verplichtingen). */
export interface WorkingDays {
  isWorkingDay(date: string): boolean;
  /** The date that lies `count` working days after (or, when negative, before) `date`; both YYYY-MM-DD. */
  add(date: string, count: number): string;
}

/**
 * Working days with the holidays of the Netherlands. Good Friday and Liberation Day are no public holidays by
 * law for every year and employer; they count as working days here.
 */
export async function createWorkingDays(): Promise<WorkingDays> {
  const { default: Holidays } = await import('date-holidays');
  const calendar = new Holidays('NL');
  const byYear = new Map<number, Set<string>>();

  const holidaysOf = (year: number): Set<string> => {
    const known = byYear.get(year);
    if (known) return known;
    const dates = new Set<string>();
    for (const holiday of calendar.getHolidays(year)) {
      if (holiday.type === 'public') dates.add(holiday.date.slice(0, 10));
    }
    byYear.set(year, dates);
    return dates;
  };

  const isWorking = (date: Temporal.PlainDate): boolean =>
    date.dayOfWeek <= 5 && !holidaysOf(date.year).has(date.toString());

  return {
    isWorkingDay: (date) => isWorking(Temporal.PlainDate.from(date)),
    add(date, count) {
      const step = Math.sign(count);
      let current = Temporal.PlainDate.from(date);
      for (let left = Math.abs(count); left > 0; ) {
        current = current.add({ days: step });
        if (isWorking(current)) left -= 1;
      }
      return current.toString();
    },
  };
}
