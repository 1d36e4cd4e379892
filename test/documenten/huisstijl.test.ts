import { describe, expect, test } from '@jest/globals';
import { writeDocx } from '../../src/documenten/docx.ts';
import { leesHuisstijl } from '../../src/documenten/huisstijl.ts';
import { PROEF } from '../../src/documenten/huisstijl-file.ts';
import { PART, sjabloon } from './sjabloon.ts';
import { readWord } from './word-file.ts';

const printed = async (bytes: Uint8Array) => readWord(await writeDocx(PROEF, leesHuisstijl(bytes)));
const WITH_LOGO = PART('word/header1.xml').replace('<w:t>Regio', '<wp:docPr id="1" name="logo"/><w:t>Regio');
const FETCHING = `<Relationships><Relationship Id="rId1" Type="x/image" Target="https://voorbeeld.nl/logo.png" TargetMode="External"/></Relationships>`;

describe('a template of the organisation', () => {
  test('gives its styles, its header, its footer and its page; what stood in it is gone', async () => {
    const word = await printed(sjabloon());

    const styles = word.alineas.filter(({ stijl }) => stijl !== 'Normal').map(({ stijl }) => stijl);
    expect([...new Set(styles)]).toEqual([
      'Subtitle',
      'Title',
      'Tabelkop',
      'Tabeltekst',
      'heading 1',
      'heading 2',
      'List Bullet',
    ]);
    expect(word.part('word/document.xml')).toContain('<w:pStyle w:val="Kop1"/>');
    expect(word.part('word/document.xml')).not.toContain('Geachte lezer');
    expect(word.part('word/document.xml')).toMatch(/<w:headerReference[^>]*r:id="rId3"/);
    expect(word.part('word/header1.xml')).toContain('Regio Voorbeeld');
    expect(word.part('word/footer1.xml')).toContain('DOC-00000000 · versie 1');
    for (const rows of word.tabellen)
      for (const { cellen } of rows)
        expect(cellen.reduce((sum, { breedte }) => sum + breedte, 0)).toBe(11_906 - 2 * 1953);
  });

  test('speaks Dutch, breaks words at the end of a line, and opens nothing from elsewhere', async () => {
    const word = await printed(sjabloon());

    expect(word.part('word/styles.xml')).not.toContain('en-US');
    expect(word.part('docProps/core.xml')).toContain('<dc:language>nl-NL</dc:language>');
    expect(word.part('word/settings.xml')).toMatch(
      /<w:zoom w:percent="100"\/><w:defaultTabStop w:val="708"\/><w:autoHyphenation\/><w:compat\/>/,
    );
    expect(word.names).not.toContain('word/_rels/settings.xml.rels');
    expect(word.part('[Content_Types].xml')).not.toContain('template.main');
  });

  test('says which styles it lacks, that the kenmerk has no place, and that a logo says nothing', () => {
    expect(leesHuisstijl(sjabloon()).opmerkingen).toEqual([
      'Deze stijlen staan er niet in, daarvoor gebruik ik mijn eigen: Ondertitel, Kop 2, Tabelkop, Tabeltekst.',
    ]);
    const bare = sjabloon({
      'word/footer1.xml': PART('word/footer1.xml').replace('{{voet', ''),
      'word/header1.xml': WITH_LOGO,
    });
    expect(leesHuisstijl(bare).opmerkingen).toEqual([
      expect.stringContaining('Deze stijlen'),
      expect.stringContaining('{{voettekst}} staat niet in de kop- of voettekst.'),
      expect.stringContaining('heeft geen alternatieve tekst'),
    ]);
  });

  test('with headings that do not say their level gets them said; what says it keeps it', async () => {
    const said = '<w:pPr><w:outlineLvl w:val="4"/></w:pPr>';
    const kop2 = `<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/>${said}</w:style></w:styles>`;
    const word = await printed(
      sjabloon({ 'word/styles.xml': PART('word/styles.xml').replace('</w:styles>', kop2) }),
    );

    const styles = word.part('word/styles.xml');
    expect(styles).toMatch(
      /w:styleId="Kop1">(?:(?!<\/w:style>).)*<w:pPr><w:outlineLvl w:val="0"\/><\/w:pPr><w:rPr>/s,
    );
    expect(styles).toContain(kop2.replace('</w:styles>', ''));
  });

  test('without a place for the kenmerk has it under the title; with a place for the text keeps what stands around', async () => {
    const word = await printed(
      sjabloon({
        'word/footer1.xml': PART('word/footer1.xml').replace('{{voet', ''),
        'word/document.xml': PART('word/document.xml').replace(
          '</w:p>',
          '</w:p><w:p><w:r><w:t>{{inhoud}}</w:t></w:r></w:p><w:p><w:r><w:t>Einde</w:t></w:r></w:p>',
        ),
      }),
    );

    const teksten = word.alineas.map(({ tekst }) => tekst);
    expect(teksten.slice(0, 4)).toEqual(['Geachte lezer', PROEF.soort, PROEF.titel, PROEF.voettekst]);
    expect(teksten.at(-1)).toBe('Einde');
  });

  test.each([
    ['no Word file', new Uint8Array([1, 2, 3]), 'dit is geen Word-bestand'],
    ['too large', new Uint8Array(5_000_001), 'groter dan 5 MB'],
    ['far too large inside', sjabloon({ 'word/media/a.xml': 'a'.repeat(30_000_001) }), 'veel te groot'],
    ['with macros', sjabloon({ 'word/vbaProject.bin': 'x' }), 'er zitten macro’s in'],
    ['without styles', sjabloon({ 'word/styles.xml': '<styles/>' }), 'ik vind er geen tekst en stijlen in'],
    ['that fetches a logo', sjabloon({ 'word/_rels/header1.xml.rels': FETCHING }), 'ergens anders bewaard'],
  ])('is refused with a sentence: %s', (_, bytes, why) => {
    expect(() => leesHuisstijl(bytes)).toThrow(why);
  });
});
