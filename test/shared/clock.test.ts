import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { localDate } from '../../src/shared/clock.ts';

describe('the Dutch day of an instant', () => {
  test.each([
    ['2026-11-16T22:59:59.999Z', '2026-11-16', 'the last second of a day in winter'],
    ['2026-11-16T23:00:00.000Z', '2026-11-17', 'the first second of a day in winter'],
    ['2026-07-14T21:59:59.999Z', '2026-07-14', 'the last second of a day in summer'],
    ['2026-07-14T22:00:00.000Z', '2026-07-15', 'the first second of a day in summer'],
    ['2026-03-28T22:59:00.000Z', '2026-03-28', 'the evening before the clock goes forward'],
    ['2026-03-29T21:59:00.000Z', '2026-03-29', 'the evening after it did'],
    ['2026-03-29T22:00:00.000Z', '2026-03-30', 'the night after it did'],
    ['2026-10-24T22:00:00.000Z', '2026-10-25', 'the night in which the clock goes back'],
    ['2026-10-25T22:59:00.000Z', '2026-10-25', 'the evening after it did'],
    ['2026-11-16T23:30:00.000+00:00', '2026-11-17', 'UTC, written otherwise'],
    ['2026-11-16T23:30:00.000+01:00', '2026-11-16', 'another offset'],
    [
      '1937-06-30T23:41:00.000Z',
      '1937-07-01',
      'when Dutch time was 20 minutes off, and the rest of its hour is',
    ],
  ])('%s is %s: %s', (instant, day) => {
    expect([localDate(instant), localDate(instant)]).toEqual([day, day]);
  });

  test('every minute of a day is on the day that its own calendar says', () => {
    const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
    const begin = Date.parse('2026-10-24T20:00:00.000Z');
    for (let minute = 0; minute < 36 * 60; minute += 1) {
      const moment = new Date(begin + minute * 60_000);
      expect(localDate(moment.toISOString())).toBe(calendar.format(moment));
    }
  });
});

// In UTC the day begins an hour or two later than in the office: what takes its today from there is wrong in those hours only.
test('nobody takes the day of today from UTC', () => {
  const files = [...globSync('src/**/*.ts'), ...globSync('test/**/*.ts'), ...globSync('infra/**/*.ts')];
  const todayInUtc =
    /new Date\((?:Date\.now\(\))?\)\s*\.toISOString\(\)\s*\.(?:slice\(0, ?10\)|split\('T'\))/;

  expect(todayInUtc.test('new Date().' + 'toISOString().slice(0, 10)')).toBe(true);
  expect(files.length).toBeGreaterThan(1_000);
  expect(files.filter((file) => todayInUtc.test(readFileSync(file, 'utf8')))).toEqual([]);
});
