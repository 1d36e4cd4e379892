import { expect, test } from '@jest/globals';
import { liveCourse } from '../support/course/live-course.ts';

const SIZE = process.env.YEAR_SIZE === 'full' ? { days: Number(process.env.YEAR_DAYS ?? 240), opdrachten: 12 } : { days: Number(process.env.YEAR_DAYS ?? 60), opdrachten: 8 };
const SEED = Number(process.env.YEAR_SEED ?? 20261128);

test('course', async () => {
  const { broken, done, reminders, posts } = await liveCourse(SIZE, SEED);
  console.log(JSON.stringify({ done, reminders, posts, n: broken.length }));
  expect(broken).toEqual([]);
}, 3_600_000);
