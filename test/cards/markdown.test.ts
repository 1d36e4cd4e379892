import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutText, escapeLine, escapeMarkdown } from '../../src/shared/markdown.ts';

describe('a text of a user on a card', () => {
  test.each([
    ['stars and underscores', '*Let op* _nu_', '\\*Let op\\* \\_nu\\_'],
    ['a link', '[klik](https://kwaad.nl)', '\\[klik\\](https\\://kwaad.nl)'],
    ['a picture', '![x](http://kwaad.nl)', '\\!\\[x\\](http\\://kwaad.nl)'],
    ['a bare address', 'www.kwaad.nl', 'www\\.kwaad.nl'],
    ['a mail address', 'mailto:a@b.nl', 'mailto\\:a@b.nl'],
    ['a heading', '# Kop', '\\# Kop'],
    ['a bullet', '- punt', '\\- punt'],
    ['a numbered item', '12. december', '12\\. december'],
    ['HTML', '<b>vet</b> &amp;', '\\<b\\>vet\\</b\\> \\&amp;'],
    ['a date function of Teams', '{{DATE(2026-11-12,SHORT)}}', '\\{{DATE(2026-11-12,SHORT)}}'],
    ['a backslash', 'c:\\map', 'c:\\\\map'],
  ])('keeps %s as it was typed', (_what, typed, shown) => {
    expect(escapeMarkdown(typed)).toBe(shown);
  });

  test('keeps ordinary Dutch unchanged', () => {
    const text = 'Hoe gaat het – echt? €\u00a015,00 (3 keer), “ja!” zei één ouder: 2.5 uur.';
    expect(escapeMarkdown(text)).toBe(text);
  });

  test('keeps its paragraphs, which one line end would not', () => {
    expect(escapeMarkdown('eerste\r\ntweede\n\n\n   derde')).toBe('eerste\n\ntweede\n\nderde');
  });

  test('goes on one line where there is room for one', () => {
    expect(escapeLine('eerste\n# tweede')).toBe('eerste # tweede');
  });

  test('loses no letter, whatever it is', () => {
    const letters = (text: string) => text.replace(/[\s\\\p{Cc}\u2028\u2029]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(letters(escapeMarkdown(text))).toBe(letters(text));
      }),
    );
  });
});

describe('a text that is too long', () => {
  test('is cut after a whole word', () => {
    expect(cutText('Inwoners denken mee over de hulp', 20)).toBe('Inwoners denken mee…');
  });

  test('is never longer than asked, and never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const cut = cutText(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        if (text.isWellFormed()) expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});
