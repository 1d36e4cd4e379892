import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { cutText, EMPTY_LINE, escapeLine, escapeMarkdown } from '../../src/shared/markdown.ts';

describe('a text of a user on a card', () => {
  test.each([
    ['stars and underscores', '*Let op* _nu_', '\\*Let op\\* \\_nu\\_'],
    ['a link', '[klik](https://kwaad.nl)', '[klik\\](https\\://kwaad\\.nl)'],
    ['a picture', '![x](http://kwaad.nl)', '![x\\](http\\://kwaad\\.nl)'],
    ['a bare address', 'www.kwaad.nl', 'www\\.kwaad\\.nl'],
    ['a mail address', 'mailto:a@b.nl', 'mailto\\:a\\@b\\.nl'],
    ['a heading', '# Kop', '\\# Kop'],
    ['a bullet', '- punt', '\\- punt'],
    ['a numbered item', '12. december', '12\\. december'],
    ['a quote', '> dit', '\\> dit'],
    ['HTML', '<b>vet</b> &amp;', '\\<b>vet\\</b> \\&amp;'],
    ['a date function of Teams', '{{DATE(2026-11-12,SHORT)}}', '\\{{DATE(2026-11-12,SHORT)}}'],
    ['a backslash before a sign', 'c:\\*', 'c:\\\\\\*'],
  ])('keeps %s as it was typed', (_what, typed, shown) => {
    expect(escapeMarkdown(typed)).toBe(shown);
  });

  test.each([
    'Hoe gaat het – echt? €\u00a015,00 (3 keer), “ja!” zei één ouder: 2.5 uur.',
    'Jeugd & Onderwijs',
    'Vragen & R&D',
    'Inkoop 18- / 18+ [concept] #3',
    'bestand_met_naam, 5 * 3 < 20, 4 > 3',
    'Wmo|Jeugd, i.o.v. het AB, e.a.; nr.12',
    '-5 graden',
    '+31 is geen nummer',
    'c:\\map',
    '~20 uur per week',
  ])('keeps %s unchanged: a phone would show the escapes', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  test('keeps its paragraphs, which one line end would not', () => {
    expect(escapeMarkdown('eerste\r\ntweede')).toBe('eerste\n\ntweede');
  });

  test('keeps what stood apart by an empty line apart', () => {
    expect(escapeMarkdown('\n\neerste\ntweede\r\n \n\n   derde\n')).toBe(
      `eerste\n\ntweede${EMPTY_LINE}derde`,
    );
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

describe('on a client of Teams', () => {
  /** The renderer of the local client, with its own settings but for what only changes quotes and dashes. */
  const client = new MarkdownIt({ breaks: false, html: true, linkify: true, xhtmlOut: true });
  const PARTS = [
    ...[
      '*',
      '_',
      '**',
      '__',
      '~',
      '~~',
      '`',
      '```',
      '[',
      ']',
      '(',
      ')',
      '](',
      ']:',
      '![',
      '<',
      '>',
      '</b>',
      '<b>',
    ],
    ...[
      '&',
      '&amp;',
      '&#65;',
      '\\',
      '#',
      '# ',
      '-',
      '- ',
      '---',
      '===',
      '+ ',
      '1.',
      '2) ',
      '|',
      '\n',
      ' ',
      '  ',
      '\t',
    ],
    ...[
      'http',
      'https://',
      '//',
      ':',
      '.',
      '.nl',
      'www.',
      'kwaad.nl',
      'a@b.nl',
      'mailto:',
      'x',
      'y1',
      'é',
      '\u00a0',
      '{{',
    ],
  ];
  const hostile = fc.oneof(
    fc.array(fc.constantFrom(...PARTS), { maxLength: 14 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.stringMatching(/^[ -~\n]{0,30}$/),
  );
  const read = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029\u0085]+/gu, ' ').trim();
  const shownAs = (html: string): string =>
    html
      .replace(/<\/?p>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');

  test('no title becomes a link, a list, a heading or emphasis, and each is read as it was typed', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const html = client.render(escapeLine(title));

        expect(html.replace(/<\/?p>\n?/g, '')).not.toMatch(/<(?!p>)/);
        expect(read(shownAs(html))).toBe(read(title));
      }),
      { numRuns: 1000 },
    );
  });

  test('two titles in a sentence of ours make nothing together', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const html = client.render(
          `Van ${escapeLine(one)} naar ${escapeLine(other)}: “${escapeLine(one)}” ›`,
        );

        expect(html.replace(/<\/?p>\n?/g, '')).not.toMatch(/<(?!p>)/);
      }),
      { numRuns: 1000 },
    );
  });

  test('a text of several lines has no other parts than paragraphs', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = client.render(escapeMarkdown(text));

        expect(html.replace(/<\/?p>\n?/g, '')).not.toMatch(/<(?!p>)/);
      }),
      { numRuns: 1000 },
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
