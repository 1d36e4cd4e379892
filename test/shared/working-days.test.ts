import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createWorkingDays, type WorkingDays } from '../../src/shared/working-days.ts';

let days: WorkingDays;
beforeAll(() => {
  days = createWorkingDays();
});

describe('a working day', () => {
  test.each([
    ['2026-11-16', 'a Monday', true],
    ['2026-11-21', 'a Saturday', false],
    ['2026-11-22', 'a Sunday', false],
    ['2026-12-25', 'Christmas', false],
    ['2026-12-26', 'the day after', false],
    ['2027-01-01', 'New Year', false],
    ['2027-03-29', 'Easter Monday', false],
    ['2027-04-27', 'the King’s birthday', false],
    ['2027-05-06', 'Ascension', false],
    ['2027-05-17', 'Whit Monday', false],
    ['2027-03-26', 'Good Friday', true],
    ['2031-04-26', 'the King’s birthday, which is on a Sunday', false],
    ['2031-04-28', 'the Monday after that', true],
  ])('%s is %s: %s', (date, _what, expected) => {
    expect(days.isWorkingDay(date)).toBe(expected);
  });
});

describe('the two days that the organisation decides about', () => {
  test.each([
    ['2025-05-05', false, '5 May in a lustrum year'],
    ['2026-05-05', true, '5 May in another year'],
    ['2035-04-23', true, 'no holiday'],
    ['2025-04-18', true, 'Good Friday'],
  ])('%s by default: %s (%s)', (date, expected) => {
    expect(days.isWorkingDay(date)).toBe(expected);
  });

  test('are a setting', () => {
    const generous = createWorkingDays({ goodFridayOff: true, liberationDayOff: 'altijd' });
    const strict = createWorkingDays({ goodFridayOff: false, liberationDayOff: 'nooit' });

    expect(['2026-04-03', '2026-05-05'].map((date) => generous.isWorkingDay(date))).toEqual([false, false]);
    expect(['2025-04-18', '2025-05-05'].map((date) => strict.isWorkingDay(date))).toEqual([true, true]);
    expect(generous.add('2026-04-02', 1)).toBe('2026-04-07');
  });
});

describe('the working days between two dates', () => {
  test.each([
    ['2026-11-17', '2026-11-24', 5],
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-25', '2026-11-24', -1],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-12-24', '2027-01-04', 5],
  ])('from %s to %s are %i', (from, to, count) => {
    expect(days.between(from, to)).toBe(count);
  });
});

describe('counting', () => {
  test.each([
    ['2026-11-16', 1, '2026-11-17'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-12-15', -15, '2026-11-24'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('from %s %i days on is %s', (date, count, expected) => {
    expect(days.add(date, count)).toBe(expected);
  });

  test('forth and back from a working day comes home, and ends on working days', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const start = days.add('2026-01-01', offset + 1);
        const there = days.add(start, count);

        expect(days.isWorkingDay(there)).toBe(true);
        expect(there > start).toBe(true);
        expect(days.add(there, -count)).toBe(start);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the sums', () => {
  const someDay = fc
    .date({ min: new Date('2015-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const nextDay = (date: string, step: 1 | -1): string =>
    new Date(Date.parse(date) + step * 86_400_000).toISOString().slice(0, 10);

  test('between two dates is the same as passing the days one by one', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 900 }), (from, length) => {
        let [to, count] = [from, 0];
        for (let passed = 0; passed < length; passed += 1) {
          to = nextDay(to, 1);
          if (days.isWorkingDay(to)) count += 1;
        }

        expect(days.between(from, to)).toBe(count);
        expect(days.between(to, from)).toBe(0 - count);
      }),
    );
  });

  test('so many working days on or back is the same as passing the days one by one', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -400, max: 400 }), (from, count) => {
        let date = from;
        for (let left = Math.abs(count); left > 0; ) {
          date = nextDay(date, count > 0 ? 1 : -1);
          if (days.isWorkingDay(date)) left -= 1;
        }

        expect(days.add(from, count)).toBe(date);
      }),
    );
  });
});
