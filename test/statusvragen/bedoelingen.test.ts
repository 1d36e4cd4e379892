import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Bedoeling } from '../../src/statusvragen/ground/bedoeling.ts';
import { readBedoelingen } from './bedoeling-notation.ts';
import { readQuestions } from './question-notation.ts';
import { wish } from './question-world.ts';

const LINES = readBedoelingen(readFileSync(new URL('bedoelingen/bedoelingen.txt', import.meta.url), 'utf8'));

/** In the notation of the file. */
function written(found: Bedoeling | undefined): string {
  if (!found) return '?';
  const { soort, over, overleg, op, dag, van, tot, naam, tekst, isMelding } = found;
  const said = Object.entries({ over, overleg, op, dag, van, tot, naam, tekst });
  const parts = said.flatMap(([key, value]) => (value ? [`${key}:${value.replaceAll(' ', '-')}`] : []));
  return [soort, ...parts, ...(isMelding ? ['melding'] : [])].join(' ');
}

describe('what somebody wants to do', () => {
  test.each(LINES)('$text', ({ text, means }) => {
    expect(written(wish(text))).toBe(means);
  });

  test('is never read in a question', () => {
    const questions = readQuestions()
      .flatMap(({ lines }) => lines)
      .filter(({ means }) => means.kind !== 'unknown')
      .map(({ vragen }) => vragen.at(-1) ?? '');

    expect(questions.flatMap((text) => (wish(text) ? [`${text} => ${written(wish(text))}`] : []))).toEqual(
      [],
    );
  });
});
