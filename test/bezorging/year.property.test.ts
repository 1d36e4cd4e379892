import { expect, test } from '@jest/globals';
import { LOOKS, liveYear, YEAR_CHANGES, type YearChange } from '../support/delivery-year.ts';
import { randomFrom } from '../support/random.ts';

/**
 * The same eight months each time; a course to its end is told beside it (course-to-the-end.property). More years: YEAR_RUNS=20; others: YEAR_SEED=… (a failure says its seed); as large as the organisation:
 * YEAR_SIZE=full (npm run year), which takes some minutes.
 */
const RUNS = Number(process.env.YEAR_RUNS ?? 1);
const FIRST_SEED = Number(process.env.YEAR_SEED ?? 38308469);
const SIZE =
  process.env.YEAR_SIZE === 'full'
    ? { opdrachten: 60, vergaderingen: 40, people: 25, changes: 300, days: 365 }
    : { opdrachten: 24, vergaderingen: 16, people: 10, changes: 100, days: 240 };

function changesFrom(seed: number): readonly YearChange[] {
  const random = randomFrom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  return Array.from({ length: SIZE.changes }, () => ({
    day: below(SIZE.days),
    look: below(LOOKS.length),
    soort: YEAR_CHANGES[below(YEAR_CHANGES.length)] ?? 'afwezig',
    opdracht: below(SIZE.opdrachten),
    persoon: below(SIZE.people),
    count: below(90),
  }));
}

test.each(Array.from({ length: RUNS }, (_, index) => FIRST_SEED + index))(
  `a year of ${SIZE.opdrachten} opdrachten, ${SIZE.vergaderingen} vergaderingen, ${SIZE.people} people and ${SIZE.changes} changes, with two bots and outages, breaks no rule of requests, new dates and reminders about plans (YEAR_SEED=%d)`,
  async (seed) => {
    const { broken, reminders, posts } = await liveYear(SIZE, changesFrom(seed));

    expect(broken).toEqual([]);
    expect(reminders).toBeGreaterThan(30);
    expect(posts).toBeGreaterThan(100);
  },
  900_000,
);
