import { expect, test } from '@jest/globals';
import { addUp, totalWords } from '../../src/statusvragen/antwoorden/totals.ts';

const OF = ['activiteit', 'activiteiten'] as const;
const say = (numbers: readonly (number | undefined)[], vorm: 'samen' | 'gemiddeld' = 'samen') =>
  totalWords({ vorm }, 'deelnemers', addUp(numbers), OF).zin;

test('what is not known is counted apart, and in no total', () => {
  expect(say([12, 3])).toBe('15 deelnemers, bij 2 activiteiten');
  expect(say([1])).toBe('1 deelnemer, bij 1 activiteit');
  expect(say([0, undefined])).toBe(
    '0 deelnemers, bij 1 activiteit. Van 1 activiteit is het aantal niet bekend',
  );
  expect(say([undefined, undefined])).toBe('Van 2 activiteiten is het aantal niet bekend');
  expect(say([])).toBe('Het aantal is nog niet bekend');
  expect(say([12, 3, 4, undefined], 'gemiddeld')).toBe(
    'Gemiddeld 6,3 deelnemers, bij 3 activiteiten. Van 1 activiteit is het aantal niet bekend',
  );
});
