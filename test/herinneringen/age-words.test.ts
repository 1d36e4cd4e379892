import { expect, test } from '@jest/globals';
import { ageWords } from '../../src/herinneringen/herinnering-words.ts';

const FRIDAY = '2026-11-20';
const SATURDAY = '2026-11-21';
const SUNDAY = '2026-11-22';

/** A promise may be for a day off; between such a day and the working day before it lies no working day. */
test.each([
  { op: FRIDAY, uiterlijk: FRIDAY, words: 'vandaag is de laatste dag' },
  { op: FRIDAY, uiterlijk: SATURDAY, words: 'na vandaag geen werkdag meer' },
  { op: SATURDAY, uiterlijk: SATURDAY, words: 'vandaag is de laatste dag' },
  { op: SUNDAY, uiterlijk: SATURDAY, words: 'die dag is voorbij' },
])('on $op what must be done by $uiterlijk reads: $words', ({ op, uiterlijk, words }) => {
  expect(ageWords({ left: 0, op, uiterlijk })).toBe(words);
});
