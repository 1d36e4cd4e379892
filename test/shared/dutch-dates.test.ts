import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  formatDutchDate,
  formatMonth,
  formatShortDutchDate,
  parseDutchDate,
} from '../../src/shared/dutch-dates.ts';

const reference = '2024-11-01';

describe('a date as Dutch people write it', () => {
  it.each([
    ['21-11-2024', '2024-11-21'],
    ['21/11/24', '2024-11-21'],
    ['21.11.2024', '2024-11-21'],
    ['21 - 11 - 2024', '2024-11-21'],
    ['21–11–2024', '2024-11-21'],
    ['2024-11-21', '2024-11-21'],
    ['2024-11-21T00:00:00.000Z', '2024-11-21'],
    ['5 december 2024', '2024-12-05'],
    ['5 December 2024', '2024-12-05'],
    ["5 dec. '24", '2024-12-05'],
    ['5 dec 24', '2024-12-05'],
    ['do 21 nov. 2024', '2024-11-21'],
    ['donderdag 21 november 2024', '2024-11-21'],
    ['21-nov-2024', '2024-11-21'],
    ['9 mrt 2025', '2025-03-09'],
    ['29 februari 2024', '2024-02-29'],
  ])('%s is certain', async (text, datum) => {
    expect(await parseDutchDate(text)).toEqual({ datum, certain: true });
  });

  it.each([
    ['vrijdag 21 november 2024', '2024-11-21', /geen vrijdag/],
    ['1 maart 2025 (o.v.b.)', '2025-03-01', /meer dan een datum/],
    ['PFHO 5 december 2024', '2024-12-05', /meer dan een datum/],
    ['05-11-2024 en 06-11-2024', '2024-11-05', /meer datums/],
    ['5 december 2024 - 7 december 2024', '2024-12-05', /meer datums/],
    ['5 december 2024 om 10:00', '2024-12-05', /een tijd/],
    ['11-21-2024', '2024-11-21', /omgedraaid/],
    ['45617', '2024-11-21', /Excel-datum/],
    ['21-11-1924', '1924-11-21', /ongewoon/],
  ])('%s is a guess that says why', async (text, datum, why) => {
    expect(await parseDutchDate(text)).toEqual({ datum, certain: false, why: expect.stringMatching(why) });
  });

  it('takes the year nearest to the reference when none is written', async () => {
    expect(await parseDutchDate('5 december', { reference })).toEqual({
      datum: '2024-12-05',
      certain: false,
      why: 'Het jaar staat er niet bij; gelezen als donderdag 5 december 2024.',
    });
    expect((await parseDutchDate('8 januari', { reference }))?.datum).toBe('2025-01-08');
    expect((await parseDutchDate('5-12', { reference: '2025-02-01' }))?.datum).toBe('2024-12-05');
  });

  it('does not know a date without year and without reference', async () => {
    expect(await parseDutchDate('5 december')).toBeUndefined();
  });

  it.each([
    '31-02-2024',
    '131-02-2024',
    '29 februari 2023',
    '2024-13-40',
    'december 2024',
    'week 47',
    'n.t.b.',
    '12:00',
    '',
    '5-12'.repeat(100),
  ])('%s is no date', async (text) => {
    expect(await parseDutchDate(text)).toBeUndefined();
  });

  it('reads back every date that it writes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        async (date) => {
          const datum = date.toISOString().slice(0, 10);
          for (const text of [datum, formatDutchDate(datum), formatShortDutchDate(datum)]) {
            expect(await parseDutchDate(text)).toEqual({ datum, certain: true });
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives an existing date or nothing, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const parsed = await parseDutchDate(text, { reference });
        if (parsed) expect(formatDutchDate(parsed.datum)).toMatch(/\d{4}$/);
      }),
    );
  });
});

describe('a date as people read it', () => {
  it('is written out with its weekday, short, or as a month', () => {
    expect(formatDutchDate('2024-11-21')).toBe('donderdag 21 november 2024');
    expect(formatShortDutchDate('2024-11-21')).toBe('21 nov 2024');
    expect(formatMonth('2024-11')).toBe('november 2024');
  });

  it('is refused when it is no date', () => {
    expect(() => formatDutchDate('morgen')).toThrow(expect.objectContaining({ name: 'RangeError' }));
  });
});
