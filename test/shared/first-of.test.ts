import { expect, test } from '@jest/globals';
import { firstOf } from '../../src/shared/first-of.ts';

test.each([
  ['nothing is left out of a list that fits', 3, ['a', 'b', 'c'], { first: ['a', 'b', 'c'], more: 0 }],
  ['one is never left out alone', 2, ['a', 'b', 'c'], { first: ['a', 'b', 'c'], more: 0 }],
  ['more than one is counted', 2, ['a', 'b', 'c', 'd'], { first: ['a', 'b'], more: 2 }],
  ['an empty list has nothing', 2, [], { first: [], more: 0 }],
])('%s', (_name, most, all, expected) => {
  expect(firstOf(all, most)).toEqual(expected);
});
