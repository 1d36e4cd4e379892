import { expect, test } from '@jest/globals';
import { REWORDED } from '../../src/statusvragen/taal/reworded/reworded.ts';
import { readSayings } from '../../src/statusvragen/taal/sayings.ts';

/** Two spaces are one. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Each sentence of the table is read as the table says, with whatever else is read of it. */

test.each(REWORDED.flatMap(({ examples }) => examples))('%s', (typed, read) => {
  expect(plain(readSayings(typed.toLowerCase()))).toBe(plain(readSayings(read.toLowerCase())));
});

test('each is read otherwise than it is typed', () => {
  for (const [typed] of REWORDED.flatMap(({ examples }) => examples))
    expect(readSayings(typed)).not.toBe(typed);
});
