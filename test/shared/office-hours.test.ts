import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  isOfficeTime,
  nextOfficeOpening,
  type OfficeTimes,
  officeOpening,
} from '../../src/shared/office-hours.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';

let office: OfficeTimes;
beforeAll(async () => {
  office = { days: createWorkingDays(), uren: { van: '08:30', tot: '17:00' } };
});

describe('office time', () => {
  test.each([
    ['2026-11-17T07:29:59.999Z', false, '08:29 in winter'],
    ['2026-11-17T07:30:00.000Z', true, '08:30 in winter'],
    ['2026-11-17T15:59:59.000Z', true, '16:59 in winter'],
    ['2026-11-17T16:00:00.000Z', false, '17:00 in winter'],
    ['2026-07-14T06:30:00.000Z', true, '08:30 in summer'],
    ['2026-07-14T15:00:00.000Z', false, '17:00 in summer'],
    ['2026-11-21T10:00:00.000Z', false, 'a Saturday'],
    ['2026-12-25T10:00:00.000Z', false, 'Christmas'],
    ['2026-04-03T10:00:00.000Z', true, 'Good Friday'],
    ['2026-05-05T10:00:00.000Z', true, '5 May 2026'],
    ['2030-05-06T10:00:00.000Z', true, 'the day after 5 May 2030, a Sunday'],
  ])('%s: %s (%s)', (moment, expected) => {
    expect(isOfficeTime(moment, office)).toBe(expected);
  });

  test.each([
    ['before the clock goes forward', '2026-03-27T16:30:00.000Z', '2026-03-30T06:30:00.000Z'],
    ['before the clock goes back', '2026-10-23T16:30:00.000Z', '2026-10-26T07:30:00.000Z'],
    ['in the night of the change', '2026-10-25T01:30:00.000Z', '2026-10-26T07:30:00.000Z'],
    ['before 08:30', '2026-11-17T05:00:00.000Z', '2026-11-17T07:30:00.000Z'],
    ['at 08:30 itself', '2026-11-17T07:30:00.000Z', '2026-11-18T07:30:00.000Z'],
    ['at the end of a year', '2026-12-31T16:30:00.000Z', '2027-01-04T07:30:00.000Z'],
  ])('opens next, %s', (_when, now, opening) => {
    expect(nextOfficeOpening(now, office)).toBe(opening);
  });

  test('opens on the first working day from a date', () => {
    expect(officeOpening('2026-12-25', office)).toBe('2026-12-28T07:30:00.000Z');
  });
});
