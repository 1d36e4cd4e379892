import { expect, test } from '@jest/globals';
import { REWORDED } from '../../src/statusvragen/taal/reworded/reworded.ts';
import { readSayings } from '../../src/statusvragen/taal/sayings.ts';

/** As it is read, however many spaces are left of it. */
function asRead(sentence: string): string {
  return readSayings(sentence.toLowerCase()).replace(/\s+/g, ' ');
}

/** Each sentence of the table is read as the table says, with whatever else is read of it. */

test.each(REWORDED.flatMap(({ examples }) => examples))('%s', (typed, read) => {
  expect(asRead(typed)).toBe(asRead(read));
});

test('each is read otherwise than it is typed', () => {
  for (const [typed] of REWORDED.flatMap(({ examples }) => examples))
    expect(readSayings(typed)).not.toBe(typed);
});
