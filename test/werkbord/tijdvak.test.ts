import { expect, test } from '@jest/globals';
import { readTijdvak, tijdvakVan } from '../../src/werkbord/tijdvak.ts';

test.each([
  ['2027', '2027-01-01', '2027-12-31', '2026', '2028', '2027'],
  ['2027-K1', '2027-01-01', '2027-03-31', '2026-K4', '2027-K2', 'kwartaal 1 van 2027'],
  ['2027-K4', '2027-10-01', '2027-12-31', '2027-K3', '2028-K1', 'kwartaal 4 van 2027'],
  ['2028-02', '2028-02-01', '2028-02-29', '2028-01', '2028-03', 'februari 2028'],
  ['2027-12', '2027-12-01', '2027-12-31', '2027-11', '2028-01', 'december 2027'],
])('%s is a time with a name, and one before and after it', (code, van, tot, vorige, volgende, naam) => {
  expect(readTijdvak(code)).toMatchObject({ code, van, tot, vorige, volgende, naam });
});

test.each([
  ['jaar', '2027'],
  ['kwartaal', '2027-K2'],
  ['maand', '2027-05'],
] as const)('a day lies in a %s', (zoom, code) => {
  expect(tijdvakVan(zoom, '2027-05-31').code).toBe(code);
});

test.each(['', '1999', '2027-K5', '2027-13', '2027-1', '2027-03-01', 'x'.repeat(10_000), '2027\n'])(
  'what is no such time is refused in Dutch: %j',
  (code) => {
    expect(() => readTijdvak(code)).toThrow('Kies een jaar, een kwartaal of een maand');
  },
);
