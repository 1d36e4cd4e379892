import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { Gelezen } from '../../src/importeren/ground/gelezen.ts';
import { leesTabel } from '../../src/importeren/ground/lees-tabel.ts';
import { isKop } from '../../src/importeren/ground/regio-namen.ts';
import { readPastedTable } from '../../src/spreadsheets/pasted-table.ts';
import { readTable } from '../../src/spreadsheets/read-table.ts';
import { REGIO } from '../support/regio.ts';

/** Tables as people have them: what they are read as, what is a row of them, and what is said and asked. */

const isHeading = (cell: string): boolean => isKop(cell, REGIO);
const fixture = async (name: string): Promise<Gelezen> =>
  read(await readFile(join(__dirname, '../fixtures/tabellen', name)), name);
const read = async (bytes: Uint8Array, bestand: string, antwoorden = {}): Promise<Gelezen> =>
  leesTabel({ ...(await readTable(bytes, bestand, isHeading)), bestand, antwoorden }, REGIO);
const csv = (lines: readonly string[], antwoorden = {}) =>
  read(new TextEncoder().encode(lines.join('\n')), 'tabel.csv', antwoorden);
const cellsOf = ({ table }: Gelezen) => table.rows.map(({ cells }) => cells);
const column = ({ table }: Gelezen, heading: string) => {
  const at = table.headings.indexOf(heading);
  return table.rows.map(({ cells }) => cells[at] ?? '');
};

describe('the small files that went wrong, or nearly did', () => {
  test.each<[string, number, readonly (string | RegExp)[]]>([
    ['c01-sep-bom.csv', 1, []],
    ['c02-sep-geciteerd.csv', 1, []],
    ['c04-utf16.csv', 1, []],
    ['c05-datums.csv', 27, []],
    ['c06-quotes.csv', 4, [/Aanhalingstekens/]],
    ['c08-macroman.csv', 1, [/Windows-1252/]],
    [
      'c10-kop-herhaald.csv',
      2,
      ['Rij 3 herhaalt de koppen en doet niet mee.', /^Rij 5 is geen gewone rij.*‘Totaal \| 2’/],
    ],
    ['c11-komma.csv', 1, []],
    ['c12-cr.csv', 1, []],
    ['c14-bsn.csv', 1, []],
    ['c15-formule.csv', 2, []],
    ['c18-html.xls', 1, []],
    ['x01-1904.xlsx', 1, []],
    ['x03-samengevoegd.xlsx', 3, []],
    ['x07-kenmerk-getal.xlsx', 3, []],
    ['x08-rijk.xlsx', 1, []],
  ])('%s is a list of opdrachten', async (name, rows, said) => {
    const gelezen = await fixture(name);

    expect(gelezen.soort).toBe('opdrachten');
    expect(gelezen.table.rows).toHaveLength(rows);
    expect(gelezen.weggelaten).toEqual([]);
    for (const words of said)
      expect(gelezen.opmerkingen).toContainEqual(
        typeof words === 'string' ? words : expect.stringMatching(words),
      );
  });

  test('merged cells hold for all their rows', async () => {
    const gelezen = await fixture('x03-samengevoegd.xlsx');

    expect(column(gelezen, 'Programma')).toEqual(Array(3).fill('Jeugd en Onderwijs'));
    expect(column(gelezen, 'Projectleider')).toEqual(Array(3).fill('Eva Bos'));
    expect(column(gelezen, 'Datum')).toEqual(['2027-01-14', '2027-01-14', '2027-01-14']);
  });

  test('an old .xls under another name is refused for what it is', async () => {
    await expect(fixture('c17-xls-als-csv.csv')).rejects.toThrow(/oud Excel-bestand/);
  });
});

describe('a table of the wild', () => {
  test('has a title and a year above the headings', async () => {
    const gelezen = await csv([
      'Vergaderschema 2027;;',
      '',
      'Datum;Overleg;Tijd',
      '14 januari;DO;9:30',
      'do 11-3;PFHO;',
    ]);

    expect(gelezen).toMatchObject({ soort: 'vergaderschema', jaar: 2027 });
    expect(column(gelezen, 'Datum')).toEqual(['14 januari 2027', 'do 11-3-2027']);
    expect(gelezen.opmerkingen).toContain(
      'Bij datums zonder jaar lees ik 2027. Dat jaar staat boven de tabel of in de naam.',
    );
  });

  test('has sections that set the programme, and rows that are none', async () => {
    const gelezen = await csv([
      'Onderwerp;Projectleider;Opmerking',
      'Jeugd en Onderwijs;;',
      'Vervoer;Eva Bos;',
      'Pleegzorg;Eva Bos;x',
      'Subtotaal;2;',
      'Gezondheid en Ondersteuning;;',
      'Huishoudelijke hulp;Eva Bos;',
      'Totaal;3;',
      '* onder voorbehoud;;',
      'Bron: Directieoverleg;;',
    ]);

    expect(gelezen.soort).toBe('opdrachten');
    expect(column(gelezen, 'Onderwerp')).toEqual(['Vervoer', 'Pleegzorg', 'Huishoudelijke hulp']);
    expect(column(gelezen, 'Programma')).toEqual([
      'Jeugd en Onderwijs',
      'Jeugd en Onderwijs',
      'Gezondheid en Ondersteuning',
    ]);
    const said = gelezen.opmerkingen.join('\n');
    expect(said).toContain('Rij 2 is een kopje. ‘Jeugd en Onderwijs’ is het programma van de rijen eronder.');
    for (const row of [5, 8, 9, 10]) expect(said).toContain(`Rij ${row} is geen gewone rij en doet niet mee`);
  });

  test('keeps an opdracht of which only the title is known', async () => {
    const gelezen = await csv([
      'Onderwerp;Projectleider',
      'Vervoer op maat;',
      'Totaalbeeld jeugd;',
      'Wonen;Eva Bos',
    ]);

    expect(column(gelezen, 'Onderwerp')).toEqual(['Vervoer op maat', 'Totaalbeeld jeugd', 'Wonen']);
  });

  test('of titles alone loses none of them, whatever they look like', async () => {
    const titles = [
      'AB',
      'Jeugd en Onderwijs',
      'Totaal aanpak wonen',
      '1) Vervoer',
      'Toelichting op beleid',
      'Totaal',
    ];
    const gelezen = await csv([
      'Onderwerp;Projectleider',
      ...titles.map((title) => `${title};`),
      'Zorg;Eva Bos',
    ]);

    expect(column(gelezen, 'Onderwerp')).toEqual([...titles.slice(0, -1), 'Zorg']);
    expect(gelezen.opmerkingen.join()).toContain('‘Totaal’');
  });

  test('is filled down the same from a paste with merged cells', async () => {
    const html = `<table><tr><td>Onderwerp</td><td>Programma</td></tr>
      <tr><td>a</td><td rowspan="2">Jeugd</td></tr><tr><td>b</td></tr></table>`;
    const pasted = await readPastedTable('', html, isHeading);
    if (!pasted) throw new Error('expected a table');

    expect(cellsOf(await leesTabel(pasted, REGIO))).toEqual([
      ['a', 'Jeugd'],
      ['b', 'Jeugd'],
    ]);
  });

  test('has dates with the month first: those that can be both are asked about, as one column', async () => {
    const lines = ['Onderwerp;Overleg;Datum', 'a;DO;11-21-2026', 'b;DO;03-11-2026', 'c;DO;05-05-2026'];
    const gelezen = await csv(lines);

    expect(column(gelezen, 'Datum')).toEqual(['11-21-2026', '11-03-2026', '05-05-2026']);
    expect(gelezen.twijfels).toEqual([
      {
        id: 'datum2',
        vraag:
          'Bij Datum staat bij minstens één datum de maand eerst. Eén datum kan allebei zijn. Wat is 03-11-2026?',
        keuzes: [
          { value: 'dag eerst', title: 'Dag eerst: 3 november' },
          { value: 'maand eerst', title: 'Maand eerst: 11 maart' },
        ],
        gekozen: 'maand eerst',
      },
    ]);
    expect(column(await csv(lines, { datum2: 'dag eerst' }), 'Datum')[1]).toBe('03-11-2026');
  });

  test('is a matrix of months by bodies, in both directions', async () => {
    const across = await csv([
      'Vergaderschema 2027',
      'Overleg;januari;februari;mrt',
      'DO;14;11 en 25;',
      'PFHO;;4;vervalt',
    ]);
    expect(across.soort).toBe('vergaderschema');
    expect(cellsOf(across)).toEqual([
      ['DO', '14 jan 2027'],
      ['DO', '11 feb 2027'],
      ['DO', '25 feb 2027'],
      ['PFHO', '4 feb 2027'],
      ['PFHO', 'vervalt'],
    ]);
    const down = await csv(['Schema 2027', 'Maand;DO;PFHO', 'jan;14;21', 'Zomerreces;;', 'sept.;do 9;']);
    expect(down.soort).toBe('vergaderschema');
    expect(cellsOf(down)).toEqual([
      ['DO', '14 jan 2027'],
      ['PFHO', '21 jan 2027'],
      ['DO', '9 sep 2027'],
    ]);
    expect(down.opmerkingen).toContain('Rij 4 hoort niet bij het schema: ‘Zomerreces’.');
  });

  test('is a matrix of two years: each month has the year that stands behind it', async () => {
    const across = await csv([
      'Vastgesteld in 2026',
      'Overleg;november 2026;december 2026;januari 2027',
      'DO;12;10;14 en 28',
    ]);
    expect(cellsOf(across).map(([, datum]) => datum)).toEqual([
      '12 nov 2026',
      '10 dec 2026',
      '14 jan 2027',
      '28 jan 2027',
    ]);
    expect(across.opmerkingen).toContain('Dit is een schema met maanden, van 2026 en 2027.');
    const down = await csv(['Schema', 'Maand;DO;PFHO', 'dec 2026;10;', 'jan 2027;14;21']);
    expect(cellsOf(down).map(([, datum]) => datum)).toEqual(['10 dec 2026', '14 jan 2027', '21 jan 2027']);
  });

  test('has error cells, which are not known', async () => {
    const gelezen = await csv(['Onderwerp;Projectleider;Datum', 'a;#N/B;#VERW!', 'b;Eva Bos;#REF!']);

    expect(cellsOf(gelezen)).toEqual([
      ['a', '', ''],
      ['b', 'Eva Bos', ''],
    ]);
    expect(gelezen.opmerkingen).toContain(
      'Er staan fouten van Excel in de tabel: #N/B in rij 2 bij Projectleider, #VERW! in rij 2 bij Datum, #REF! in rij 3 bij Datum. Die cellen lees ik als nog niet bekend.',
    );
  });

  test('was decoded wrongly, which is mended', async () => {
    const gelezen = await csv([
      'Onderwerp;Projectleider',
      'FinanciÃ«n;RenÃ© de Wit',
      'CoÃ¶rdinatie â€“ regio;Eva',
    ]);

    expect(cellsOf(gelezen)).toEqual([
      ['Financiën', 'René de Wit'],
      ['Coördinatie – regio', 'Eva'],
    ]);
    expect(gelezen.opmerkingen).toContainEqual(
      expect.stringContaining('In 3 cellen waren letters verkeerd gelezen'),
    );
  });

  test.each([
    [
      ['Titel voorstel', 'Portefeuillehouder', 'Ambtelijk opsteller'],
      'opdrachten',
      ['titel', 'trekker', 'projectleider'],
    ],
    [
      ['Projecten 2018 (uitgevoerd/afgerond)', 'Vorm en centrale vraag', 'Opbrengst'],
      'jaartabel',
      ['titel', 'vorm', 'opbrengst'],
    ],
    [['Project', 'Vorm en centrale vraag', 'Vervolg in 2018'], 'jaartabel', ['titel', 'vorm', 'vervolg']],
    [['Onderwerp', 'Herkomst', 'Trekker'], 'jaaragenda', ['titel', 'herkomst', 'trekker']],
    [['Toezegging', 'Door wie', 'Uiterlijk'], 'toezeggingen', ['toezegging', 'eigenaar', 'uiterlijk']],
    [['Kenmerk', 'Activiteit', 'Datum'], 'activiteiten', ['kenmerk', 'activiteit', 'datum']],
    [['Kenmerk', 'Inbreng', 'Thema'], 'inbreng', ['kenmerk', 'punt', 'thema']],
    [['Gemeente', 'Contactpersoon'], 'contacten', ['gemeenten', 'contact']],
    [['Naam', 'Gemeente', 'E-mail'], 'contacten', ['contact', 'gemeenten', 'bereik']],
    [['Datum', 'Overleg', 'Doel'], 'behandeling', ['datum', 'overleg', 'doel']],
    [['Onderwerp', 'Projectleider', 'Opbrengst'], 'opdrachten', ['titel', 'projectleider', 'opbrengst']],
    [
      ['Onderwerp', 'Overleg', 'Toezeggingen', 'Datum'],
      'opdrachten',
      ['titel', 'overleg', 'toezegging', 'datum'],
    ],
  ])('with the headings %j is %s', async (koppen, soort, velden) => {
    const gelezen = await csv([koppen.join(';'), koppen.map(() => 'a').join(';')]);

    expect(gelezen).toMatchObject({ soort, velden });
  });

  test('has hidden and struck-through rows, which are asked about', async () => {
    const bytes = sheet([
      [1, '', ['Onderwerp', 'Projectleider']],
      [2, '', ['a', 'Eva Bos']],
      [3, ' hidden="1"', ['b', 'Eva Bos']],
      [4, '', ['c', 'Eva Bos'], 1],
    ]);
    const gelezen = await read(bytes, 'lijst.xlsx');

    expect(column(gelezen, 'Onderwerp')).toEqual(['a']);
    expect(gelezen.weggelaten.map(({ number, reason }) => [number, reason])).toEqual([
      [3, 'Deze rij is verborgen in het bestand.'],
      [4, 'Deze rij is doorgehaald in het bestand.'],
    ]);
    expect(gelezen.twijfels.map(({ vraag }) => vraag)).toEqual([
      'Rij 3 is verborgen in het bestand. Lees ik die ook?',
      'Rij 4 is doorgehaald in het bestand. Lees ik die ook?',
    ]);
    expect(column(await read(bytes, 'lijst.xlsx', { verborgen: 'lees' }), 'Onderwerp')).toEqual(['a', 'b']);
    const html =
      '<table><tr><td>Onderwerp</td><td>Datum</td></tr><tr><td><s>a</s></td><td><s>1-1</s></td></tr><tr style="display: none"><td>b</td><td>x</td></tr><tr><td>c</td><td><s>d</s></td></tr></table>';
    const pasted = await readPastedTable('', html, isHeading);
    expect(pasted?.rows.map(({ merk }) => merk)).toEqual(['doorgehaald', 'verborgen', undefined]);
  });

  test('of the paper of 2024 leaves what the form of Word shows', async () => {
    const gelezen = await csv([
      'Datum\tOverleg\tDoel\tConclusie',
      '13-06-24\tAO Z&V en B&O\tinformereren\t',
      'Klik hier als u een datum wilt invoeren.\tMaak een keuze\t\t',
    ]);

    expect(gelezen.soort).toBe('behandeling');
    expect(gelezen.table.rows).toHaveLength(1);
  });
});

/** An .xlsx of texts; a row has its number, attributes, texts and the style of its cells (1 is struck through). */
function sheet(rows: readonly (readonly [number, string, readonly string[], number?])[]): Uint8Array {
  const cells = (number: number, texts: readonly string[], style: number) =>
    texts
      .map(
        (text, at) => `<c r="${'ABC'[at]}${number}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`,
      )
      .join('');
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad 1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    'xl/styles.xml':
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="11"/></font><font><strike/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map(
        ([number, attributes, texts, style = 0]) =>
          `<row r="${number}"${attributes}>${cells(number, texts, style)}</row>`,
      )
      .join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
