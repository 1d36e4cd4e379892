import { expect, test } from '@jest/globals';
import { liveCourse } from '../support/course/live-course.ts';

/** From new opdrachten to the meetlat. A longer one: YEAR_SIZE=full; others: YEAR_SEED=… */
const SIZE =
  process.env.YEAR_SIZE === 'full'
    ? { days: 365, opdrachten: 30 }
    : { days: Number(process.env.YEAR_DAYS ?? 150), opdrachten: 10 };
const SEED = Number(process.env.YEAR_SEED ?? 20261128);
/** What must have happened, so that the rules about it were judged. */
const HAPPENED = [
  'plan ingediend',
  'plan afgestemd',
  'opbrengst vastgelegd',
  'inbreng verwerkt',
  'passage klaar',
  'besluit vastgelegd',
  'besluit verbeterd',
  'terugkoppeling gegeven',
  'meetlat ingevuld',
  'toezegging nagekomen',
  'signaal beantwoord',
  'overgedragen',
  'afwezig',
  'later herinneren',
  'weg en terug',
  'kanaal',
  'geannuleerd',
] as const;

test(`${SIZE.days} days of the whole course of ${SIZE.opdrachten} opdrachten or more, with two bots and outages, break no rule of docs/domein.md (YEAR_SEED=${SEED})`, async () => {
  const { broken, done, reminders, posts } = await liveCourse(SIZE, SEED);

  expect(broken).toEqual([]);
  expect(HAPPENED.filter((what) => (done[what] ?? 0) === 0)).toEqual([]);
  expect(reminders).toBeGreaterThan(100);
  expect(posts).toBeGreaterThan(300);
}, 3_600_000);
