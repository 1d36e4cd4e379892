import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { Gelezen } from '../../src/importeren/ground/gelezen.ts';
import { leesTabel } from '../../src/importeren/ground/lees-tabel.ts';
import { isKop } from '../../src/importeren/ground/regio-namen.ts';
import { parseDutchDate } from '../../src/shared/dutch-dates.ts';
import { readTable } from '../../src/spreadsheets/read-table.ts';
import { REGIO } from '../support/regio.ts';

/** Files as people send them: what is read of each, and what is said; of what cannot be read what it is and what to do. */

const isHeading = (cell: string): boolean => isKop(cell, REGIO);
const read = async (bytes: Uint8Array | string, bestand = 'lijst.csv'): Promise<Gelezen> =>
  leesTabel(
    { ...(await readTable(typeof bytes === 'string' ? strToU8(bytes) : bytes, bestand, isHeading)), bestand },
    REGIO,
  );
const cellsOf = ({ table }: Gelezen) => table.rows.map(({ cells }) => cells);

/** How an old Excel-file and one with a password start, with the name of one of its parts. */
const ole = (part: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0), ...Buffer.from(part, 'utf16le')]);
const ODS = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] });

describe('a file', () => {
  test('of Excel with hidden sheets and columns, a filter and formulas says what a person does not see', async () => {
    const gelezen = await read(workbook(), 'lijst.xlsx');

    expect(cellsOf(gelezen)).toEqual([['Vervoer', 'Eva Bos', '46036'], ['Zorg']]);
    expect(gelezen.opmerkingen).toEqual([
      "Gelezen is het blad 'Lijst'.",
      "Het blad 'Uitleg' is niet gelezen.",
      "Het blad 'Oud' is verborgen, en is niet gelezen.",
      'De kolom ‘Projectleider’ is verborgen in het bestand. Ik lees hem wel.',
      'Er staan formules in zonder uitkomst (regel 3). Open het bestand in Excel en sla het op: dan staat de uitkomst erin.',
    ]);
    expect(gelezen.twijfels).toMatchObject([{ id: 'verborgen', gekozen: 'weg' }]);
    expect(gelezen.weggelaten).toMatchObject([{ number: 4, cells: ['Wonen', 'Bea Smit'] }]);
    expect(await parseDutchDate('46036')).toMatchObject({ datum: '2026-01-14', certain: false });
  });

  test('with sixty columns has them all', async () => {
    const names = Array.from({ length: 59 }, (_, at) => `Veld ${at}`);
    const gelezen = await read([`Onderwerp;${names.join(';')}`, `Vervoer;${names.join(';')}`].join('\n'));

    expect(gelezen.kolommen).toHaveLength(60);
    expect(cellsOf(gelezen)).toEqual([['Vervoer', ...names]]);
  });

  test('with line breaks in its cells, in any of the encodings, keeps them in one row', async () => {
    const text =
      'Onderwerp\tTrekker\tDatum\n"Vervoer\nen coördinatie"\t"Els de Vries\nJan Jansen"\t14-01-2027\n';
    for (const bytes of [
      strToU8(text),
      Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]),
      Uint8Array.from(Buffer.from(text, 'latin1')),
    ])
      expect(cellsOf(await read(bytes, 'lijst.txt'))).toEqual([
        ['Vervoer\nen coördinatie', 'Els de Vries\nJan Jansen', '14-01-2027'],
      ]);
  });

  test('that begins with a word in italics is no page', async () => {
    expect(cellsOf(await read('<i>Project</i>;Projectleider\n<b>Vervoer</b>;Eva Bos'))).toEqual([
      ['Vervoer', 'Eva Bos'],
    ]);
  });

  test('with only headings has no rows', async () => {
    expect(await read('Datum;Overleg;Tijd\n')).toMatchObject({
      soort: 'vergaderschema',
      table: { rows: [] },
    });
  });

  test.each<[string, Uint8Array | string, string, RegExp]>([
    ['with a password', ole('EncryptedPackage'), 'lijst.xlsx', /zit een wachtwoord.*zonder wachtwoord/],
    ['an old .xls', ole('Workbook'), 'lijst.xls', /een oud Excel-bestand.*als \.xlsx/],
    ['an old .xls called .xlsx', ole('Workbook'), 'lijst.xlsx', /een oud Excel-bestand.*als \.xlsx/],
    ['a password under another name', ole('EncryptedPackage'), 'lijst.csv', /zit een wachtwoord/],
    ['an .ods called .xlsx', ODS, 'lijst.xlsx', /\(\.ods\).*Excel-bestand/],
    ['empty', '', 'lijst.csv', /geen tekst/],
    ['nothing but a mark and empty lines', '\uFEFF\r\n;;\r\n', 'lijst.csv', /geen tekst/],
    ['an old .doc', ole('WordDocument'), 'lijst.xls', /een Word-document.*plak/],
    ['a .docx', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'lijst.xlsx', /een Word-document.*plak/],
    ['an .ods', ODS, 'lijst.ods', /\(\.ods\).*Excel-bestand/],
    ['half an .xlsx', workbook().slice(0, 900), 'lijst.xlsx', /niet te lezen als Excel-bestand/],
    ['a PDF', '%PDF-1.7', 'lijst.csv', /een PDF.*Kopieer/],
  ])('that is %s is refused for what it is', async (_what, bytes, name, said) => {
    await expect(read(bytes, name)).rejects.toThrow(said);
  });
});

/** Three sheets, of which the last has the list. */
function workbook(): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const sheets: readonly (readonly [string, string, string])[] = [
    [
      'Oud',
      ' state="hidden"',
      `<sheetData><row r="1">${text('A1', 'Onderwerp')}${text('B1', 'Datum')}</row></sheetData>`,
    ],
    ['Uitleg', '', `<sheetData><row r="1">${text('A1', 'Lees dit eerst')}</row></sheetData>`],
    [
      'Lijst',
      '',
      `<cols><col min="2" max="2" width="9" hidden="1"/></cols><sheetData>
      <row r="1">${text('A1', 'Onderwerp')}${text('B1', 'Projectleider')}${text('C1', 'Datum')}</row>
      <row r="2">${text('A2', 'Vervoer')}<c r="B2" t="str"><f>D1</f><v>Eva Bos</v></c><c r="C2"><v>46036</v></c></row>
      <row r="3">${text('A3', 'Zorg')}<c r="B3"><f>D2</f></c></row>
      <row r="4" hidden="1">${text('A4', 'Wonen')}${text('B4', 'Bea Smit')}</row>
      </sheetData><autoFilter ref="A1:C4"/>`,
    ],
  ];
  const each = (part: (name: string, id: number, state: string) => string): string =>
    sheets.map(([name, state], at) => part(name, at + 1, state)).join('');
  return zipSync(
    Object.fromEntries([
      [
        '[Content_Types].xml',
        strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      ],
      [
        'xl/workbook.xml',
        strToU8(
          `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each((name, id, state) => `<sheet name="${name}" sheetId="${id}"${state} r:id="rId${id}"/>`)}</sheets></workbook>`,
        ),
      ],
      [
        'xl/_rels/workbook.xml.rels',
        strToU8(
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each((_name, id) => `<Relationship Id="rId${id}" Type="${relations}/worksheet" Target="worksheets/sheet${id}.xml"/>`)}</Relationships>`,
        ),
      ],
      ...sheets.map(([, , xml], at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        strToU8(`<worksheet xmlns="${main}">${xml}</worksheet>`),
      ]),
    ]),
  );
}
