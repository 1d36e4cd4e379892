import { describe, expect, test } from '@jest/globals';
import { withoutNames } from '../../src/shared/colleague-names.ts';
import { findDoubts, findNeverKept } from '../../src/shared/text-checks.ts';
import { processorTime } from '../support/processor-time.ts';
import {
  ABOUT_A_COLLEAGUE,
  ABOUT_A_RESIDENT,
  ABOUT_NOBODY,
  BESIDE_A_COLLEAGUE,
  COLLEAGUES,
} from './resident-texts.ts';

const without = withoutNames(COLLEAGUES);
const isAsked = (text: string): boolean =>
  findNeverKept(text) !== undefined || findDoubts(without(text)).length > 0;

describe('colleagues whom the bot knows', () => {
  test.each(ABOUT_A_COLLEAGUE)('are not asked about: ‘%s’', (text) => {
    expect(findDoubts(without(text))).toEqual([]);
  });

  test('would be asked about when nobody knew them', () => {
    expect(ABOUT_A_COLLEAGUE.filter((text) => findDoubts(text).length > 0).length).toBeGreaterThan(15);
  });

  test.each(BESIDE_A_COLLEAGUE)('hide nobody else: ‘%s’', (text) => {
    expect(isAsked(text)).toBe(true);
  });

  test('leave what is measured of all these texts at nine of ten or more, both ways', () => {
    const found = (texts: readonly string[]): number => texts.filter(isAsked).length;
    const residents = [...ABOUT_A_RESIDENT, ...BESIDE_A_COLLEAGUE];
    const right = found(residents);

    expect(right / residents.length).toBeGreaterThanOrEqual(0.9);
    expect(right / (right + found([...ABOUT_NOBODY, ...ABOUT_A_COLLEAGUE]))).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a name', () => {
  test.each([
    ['of one word', ['Els'], 'Els belde', 'Els belde'],
    ['that is not there', [], 'Els Hendriks belde', 'Els Hendriks belde'],
    ['with signs of its own', ['Piet (P.) O’Neill + zn'], 'Piet O’Neill belde', 'Piet O’Neill belde'],
    ['with more room between its words', ['Els Hendriks'], 'Els  \n Hendriks belde', 'iemand belde'],
    ['in the middle of a word', ['Els Hendriks'], 'Wels Hendriksen', 'Wels Hendriksen'],
    ['longer than another', ['Jan de Vries', 'Jan de Vries Bos'], 'Jan de Vries Bos', 'iemand'],
  ])('%s', (_what, names, text, rest) => {
    expect(withoutNames(names)(text)).toBe(rest);
  });

  test('costs little, however many colleagues there are and however long the text is', () => {
    const many = withoutNames(Array.from({ length: 2_000 }, (_, at) => `Voornaam${at} van Achternaam${at}`));
    const start = processorTime();
    many('Voornaam1 van '.repeat(4_000));
    many(Array.from({ length: 4_000 }, (_, at) => `Voornaam${at} van`).join(' '));
    expect(processorTime() - start).toBeLessThan(300);
  });
});
