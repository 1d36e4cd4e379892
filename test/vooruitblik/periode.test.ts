import { describe, expect, test } from '@jest/globals';
import { readDays } from '../../src/statusvragen/taal/periodes/read-days.ts';
import { readPeriode, readPeriodeOptions } from '../../src/vooruitblik/vooruitblik-period.ts';

/** A Monday. */
const TODAY = '2026-11-16';

const read = (text: string) => readPeriode(text, TODAY, async (words, today) => readDays(words, today));

describe('a period in words', () => {
  test.each([
    ['', '2026-11-16', '2026-12-13'],
    ['deze week', '2026-11-16', '2026-11-22'],
    ['volgende week', '2026-11-23', '2026-11-29'],
    ['deze maand', '2026-11-16', '2026-11-30'],
    ['Volgende  maand', '2026-12-01', '2026-12-31'],
    ['november', '2026-11-16', '2026-11-30'],
    ['december', '2026-12-01', '2026-12-31'],
    ['februari', '2027-02-01', '2027-02-28'],
    ['1-1 tot 31-12', '2027-01-01', '2027-12-31'],
    ['van 20-12 tot en met 5-1', '2026-12-20', '2027-01-05'],
    ['1 december t/m 24 december', '2026-12-01', '2026-12-24'],
    ['1-12-2026 tot 1-2-2027', '2026-12-01', '2027-02-01'],
    ['1-10-2026 tot 1-12-2026', '2026-11-16', '2026-12-01'],
    ['2026-12-01 tot 2026-12-31', '2026-12-01', '2026-12-31'],
    ['augustus', '2027-08-01', '2027-08-31'],
    ['voor de kerst', '2026-11-16', '2026-12-24'],
    ['voor de jaarwisseling', '2026-11-16', '2026-12-31'],
    ['pasen', '2027-03-28', '2027-03-29'],
    ['pinksteren', '2027-05-16', '2027-05-17'],
    ['voor sinterklaas', '2026-11-16', '2026-12-04'],
    ['de komende zes weken', '2026-11-16', '2026-12-28'],
    ['week 50', '2026-12-07', '2026-12-13'],
  ])('‘%s’ is from %s to %s', async (text, van, tot) => {
    expect(await read(text)).toEqual({ van, tot });
  });

  test.each([
    'gisteren',
    'vorige week',
    '1-1',
    'volgende week jeugd',
    'maart tot',
    '31-2-2027 tot 1-4-2027',
    '1-3-2026 tot 1-4-2026',
  ])('‘%s’ is asked again', async (text) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'invalid-input' });
  });
});

test.each([
  ['nieuwjaar', '2027-01-01'],
  ['hemelvaart', '2027-05-06'],
  ['koningsdag', '2027-04-27'],
])('‘%s’ is the day %s', async (text, dag) => {
  expect(await readDays(text, TODAY)).toEqual({ van: dag, tot: dag });
});

describe('a period on the command line', () => {
  const NOW = '2026-11-16T09:00:00.000Z';

  test.each([
    [{}, '2026-11-16', '2026-12-13'],
    [{ van: '2026-12-01', tot: '2026-12-31' }, '2026-12-01', '2026-12-31'],
    [{ tot: '2026-12-31' }, '2026-11-16', '2026-12-31'],
    [{ van: '2027-01-01' }, '2027-01-01', '2027-01-28'],
    [{ van: '2026-01-01', tot: '2026-12-31' }, '2026-11-16', '2026-12-31'],
  ])('%j is from %s to %s', (options, van, tot) => {
    expect(readPeriodeOptions(options, NOW)).toEqual({ van, tot });
  });

  test.each([[{ van: '' }], [{ van: 'morgen' }], [{ tot: '2026-02-30' }]])(
    '%j is refused with an example',
    (options) => {
      expect(() => readPeriodeOptions(options, NOW)).toThrow('npm run vooruitblik -- --van');
    },
  );
});
