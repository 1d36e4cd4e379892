import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanText, parseCleanJson } from '../../src/shared/clean-text.ts';

const HARMFUL = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;

describe('a text from outside', () => {
  test.each([
    ['NUL', 'hulp\u0000thuis', 'hulpthuis'],
    ['an escape of a terminal', '\u001b[31mrood', '[31mrood'],
    ['half of an emoji', 'blij \ud83d', 'blij '],
    ['a turned direction', 'plan \u202Etxt.exe\u202C klaar', 'plan txt.exe klaar'],
    ['an isolated direction', '\u2067abc\u2069', 'abc'],
  ])('loses %s', (_what, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  test.each(['één\tregel\r\nen nog één', '👩‍👩‍👧 en 😀', 'שלום עולם', 'مرحبا', '€ 15,00 – ‘goed’'])(
    'keeps ‘%s’',
    (text) => {
      expect(cleanText(text)).toBe(text);
    },
  );

  test('comes out of JSON clean, however it was written', () => {
    const anyText = fc.string({ unit: 'binary' });
    const escaped = (json: string): string =>
      json.replace(/[^\u0020-\u007e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
    fc.assert(
      fc.property(fc.record({ a: anyText, b: fc.array(anyText) }), fc.boolean(), (value, isEscaped) => {
        const json = JSON.stringify(value);

        const parsed = parseCleanJson(isEscaped ? escaped(json) : json) as typeof value;

        expect([parsed.a, ...parsed.b]).toEqual([value.a, ...value.b].map(cleanText));
        for (const text of [parsed.a, ...parsed.b]) expect(text).not.toMatch(HARMFUL);
      }),
    );
  });
});
