import { expect, test } from '@jest/globals';
import { liveCourse } from '../support/course/live-course.ts';

/** The first weeks; the whole course is told by `npm run course`. Others: YEAR_SEED=… */
const SIZE = { days: 26, opdrachten: 6, most: 12 };
const SEED = Number(process.env.YEAR_SEED ?? 227);
/** What must have happened, so that the rules about it were judged. */
const HAPPENED = [
  'plan ingediend',
  'plan teruggestuurd',
  'plan afgestemd',
  'opdracht overgedragen',
  'overgenomen',
  'afwezig gemeld',
  'herinnering uitgesteld',
  'kanaal weg',
  'kanaal gekomen',
  'berichten samengevoegd',
  'verzamelbericht',
  'vervanger',
  'stil dossier',
  'beoordelen gegeven',
  'geen coördinator',
  'voorstel over de week',
  'agenda',
  'één bot staat stil',
] as const;

test(`${SIZE.days} days of the course of opdrachten, with two bots, break no rule of docs/domein.md (YEAR_SEED=${SEED})`, async () => {
  const { broken, gebeurd, reminders, posts, judged } = await liveCourse(SIZE, SEED);

  expect(broken).toEqual([]);
  expect(HAPPENED.filter((what) => !gebeurd[what])).toEqual([]);
  expect(reminders).toBeGreaterThan(10);
  expect(posts).toBeGreaterThan(50);
  expect(judged).toBeGreaterThan(500);
});
