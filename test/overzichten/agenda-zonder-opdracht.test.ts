import { expect, test } from '@jest/globals';
import { zonderOpdracht } from '../../src/overzichten/agenda-stukken.ts';

test.each([
  ['that never had an opdracht', undefined, 'Bij dit punt hoort geen opdracht.'],
  ['of which the opdracht was destroyed', '2026-001', 'De opdracht bij dit punt is er niet meer.'],
])('a point %s says so', (_what, opdrachtId, words) => {
  expect(zonderOpdracht(opdrachtId === undefined ? {} : { opdrachtId })).toBe(words);
});
