import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amount, amountInEuro } from '../../src/forms/amount-input.ts';
import { centenOf, formatCenten, readEuro, typedEuro } from '../../src/shared/euro.ts';

describe('an amount as people type it', () => {
  test.each([
    ['15', 1500],
    ['15,-', 1500],
    ['15,--', 1500],
    ['€ 15,00', 1500],
    ['12,5', 1250],
    ['12.5', 1250],
    ['12.50', 1250],
    ['1.000', 100_000],
    ['€ 1.000,50', 100_050],
    ['30.000,-', 3_000_000],
    ['1.000.000,01', 100_000_001],
    ['7 euro', 700],
    ['EUR 7', 700],
    ['0', 0],
  ])('‘%s’ is %d cents', (typed, centen) => {
    expect(readEuro(typed)).toBe(centen);
  });

  test.each([
    '',
    '-5',
    '€ -5',
    '1e9',
    'veel',
    '12,345',
    '1.00.000',
    '1,000.50',
    '--',
    ',50',
    'NaN',
    '15 p.p.',
  ])('‘%s’ is none', (typed) => {
    expect(readEuro(typed)).toBeUndefined();
  });

  test('comes back as it was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 10 }), (centen) => {
        expect(readEuro(formatCenten(centen))).toBe(centen);
        expect(readEuro(typedEuro(centen))).toBe(centen);
        expect(centenOf(centen / 100)).toBe(centen);
      }),
    );
  });
});

describe('the input for an amount', () => {
  const input = amount<object>({ label: 'Bedrag', help: 'In euro.', max: 100_000 });
  const needed = amountInEuro<object>({
    label: 'Bedrag',
    help: 'In euro.',
    max: 100_000,
    leeg: 'Vul het in.',
  });

  test('gives whole cents, or euro for a record that keeps those', () => {
    expect(input.read('€ 1.000,00', {})).toEqual({ value: 100_000 });
    expect(needed.read('12,50', {})).toEqual({ value: 12.5 });
  });

  test.each(['-5', '1e9', '1000,01', 'veel'])('asks about ‘%s’, and says what can be', (typed) => {
    expect(input.read(typed, {})).toEqual({ problem: expect.stringContaining('Het hoogste is € 1.000,00') });
    expect(needed.read(typed, {})).toHaveProperty('problem');
  });

  test('may stay empty when nothing is needed', () => {
    expect(input.read('', {})).toEqual({ value: undefined });
    expect(needed.read('', {})).toEqual({ problem: 'Vul het in.' });
  });
});
