import { expect, test } from '@jest/globals';
import { liveCourse } from '../support/course/live-course.ts';

/** The first weeks; the stories tell the whole course (course-to-the-end). Others: YEAR_SEED=… */
const SIZE = { days: 26, opdrachten: 6 };
const SEED = Number(process.env.YEAR_SEED ?? 20261128);

test(`${SIZE.days} days of the course of opdrachten, with two bots, break no rule of docs/domein.md (YEAR_SEED=${SEED})`, async () => {
  const { broken, reminders, posts, judged } = await liveCourse(SIZE, SEED);

  expect(broken).toEqual([]);
  expect(reminders).toBeGreaterThan(10);
  expect(posts).toBeGreaterThan(50);
  expect(judged).toBeGreaterThan(500);
});
