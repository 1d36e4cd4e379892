import { describe, expect, test } from '@jest/globals';
import { writeDocx } from '../../src/documenten/docx.ts';
import { PAPIEREN } from './papieren.ts';
import { readWord, type WordFile } from './word-file.ts';

/** What a screen reader needs of each paper, in the sense of PDF/UA; a PDF that Word makes of it takes it over. */

const LEVELS: Readonly<Record<string, number>> = { 'heading 1': 1, 'heading 2': 2 };

/** Headings that come too early, or are empty. */
function wrongHeadings({ alineas }: WordFile): readonly string[] {
  let level = 0;
  return alineas.flatMap(({ stijl, tekst }) => {
    const now = LEVELS[stijl];
    if (now === undefined) return stijl === 'Title' && tekst === '' ? ['empty title'] : [];
    const isWrong = tekst === '' || now > level + 1;
    level = now;
    return isWrong ? [`${stijl}: ${tekst}`] : [];
  });
}

/** Tables that cannot be followed cell by cell. */
function wrongTables({ tabellen }: WordFile): readonly string[] {
  return tabellen.flatMap(([head, ...rows]) => {
    const name = head?.cellen.map(({ tekst }) => tekst).join(' | ') ?? 'no rows';
    const cells = [head ?? { cellen: [] }, ...rows].flatMap(({ cellen }) => cellen);
    return [
      ...(head?.isHead && !rows.some(({ isHead }) => isHead) ? [] : [`${name}: no row of headings`]),
      ...(rows.length > 0 ? [] : [`${name}: only headings`]),
      ...(head?.cellen.some(({ tekst }) => tekst === '') ? [`${name}: empty heading`] : []),
      ...(rows.every(({ cellen }) => cellen.length === head?.cellen.length) ? [] : [`${name}: holes`]),
      ...(cells.some(({ isMerged }) => isMerged) ? [`${name}: merged cells`] : []),
      ...(rows.every(({ isWhole }) => isWhole) ? [] : [`${name}: rows over two pages`]),
      ...cells.filter(breaksWord).map(({ tekst }) => `${name}: no room for ${tekst}`),
    ];
  });
}

/** Of an average letter of 10 points, and the space beside the text, in twentieths of a point. */
const LETTER = 100;
const BESIDE = 200;

function breaksWord({ tekst, breedte }: { readonly tekst: string; readonly breedte: number }): boolean {
  const longest = Math.max(...tekst.split(/\s/).map(({ length }) => length));
  return longest * LETTER + BESIDE > breedte;
}

describe.each(Object.entries(PAPIEREN))('the paper %s', (papier, make) => {
  test('is as a screen reader needs it', async () => {
    const model = make();
    const word = readWord(await writeDocx(model));

    expect(model.papier).toBe(papier);
    expect(word.part('docProps/core.xml')).toContain('<dc:language>nl-NL</dc:language>');
    expect(word.part('docProps/core.xml')).toMatch(/<dc:title>[^<]+<\/dc:title>/);
    expect(word.part('word/styles.xml')).toMatch(
      /<w:docDefaults>.*<w:lang w:val="nl-NL"\/>.*<\/w:docDefaults>/s,
    );
    expect(word.part('word/settings.xml')).toContain('<w:autoHyphenation/>');
    expect(word.alineas.filter(({ stijl }) => stijl === 'Title')).toHaveLength(1);
    expect(wrongHeadings(word)).toEqual([]);
    expect(wrongTables(word)).toEqual([]);
    for (const id of ['Title', 'Heading1', 'Heading2', 'Tabelkop', 'Tabeltekst'])
      expect(word.part('word/styles.xml')).toMatch(
        new RegExp(`w:styleId="${id}">(?:(?!</w:style>).)*<w:suppressAutoHyphens/>`, 's'),
      );
    // Space comes from the styles: an empty line is read out as one.
    expect(word.alineas.filter(({ stijl, tekst }) => stijl === 'Normal' && tekst === '')).toEqual([]);
    for (const [picture] of word.part('word/document.xml').matchAll(/<wp:docPr\b[^>]*>/g))
      expect(picture).toMatch(/descr="[^"]+"/);
  });
});

test('what somebody typed with braces round it stays as it is', async () => {
  const typed = 'a {{inhoud}} b {{voettekst}} c';
  const word = readWord(
    await writeDocx({ ...PAPIEREN.proef(), blokken: [{ soort: 'alinea', tekst: typed }] }),
  );

  expect(word.alineas.at(-1)?.tekst).toBe(typed);
});

describe('the checks of papers', () => {
  test('see a heading that is skipped, a table without heading and a word without room', async () => {
    const word = readWord(
      await writeDocx({
        papier: 'oplegger',
        soort: 'Proef',
        titel: 'Proef',
        facts: [],
        voettekst: 'proef',
        blokken: [
          { soort: 'kop', niveau: 2, tekst: 'Te vroeg' },
          { soort: 'tabel', koppen: ['Nr', ''], breedtes: [1, 1], rijen: [['1', 'a'.repeat(90)]] },
        ],
      }),
    );

    expect(wrongHeadings(word)).toEqual(['heading 2: Te vroeg']);
    expect(wrongTables(word)).toEqual(['Nr | : empty heading', `Nr | : no room for ${'a'.repeat(90)}`]);
  });
});
