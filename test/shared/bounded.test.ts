import { expect, test } from '@jest/globals';
import { setNewest } from '../../src/shared/bounded.ts';

test('what was set longest ago makes room, and nothing else is forgotten', () => {
  const map = new Map<string, number>();
  for (const [index, key] of ['a', 'b', 'c', 'd'].entries()) setNewest(map, key, index, 3);

  expect([...map]).toEqual([
    ['b', 1],
    ['c', 2],
    ['d', 3],
  ]);
});

test('what is set again is the newest, and takes no room of another', () => {
  const map = new Map([
    ['a', 1],
    ['b', 2],
  ]);

  setNewest(map, 'a', 3, 2);
  setNewest(map, 'c', 4, 2);

  expect([...map]).toEqual([
    ['a', 3],
    ['c', 4],
  ]);
});
