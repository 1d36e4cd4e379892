import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { DomainError } from '../../src/shared/errors.ts';
import { readTable } from '../../src/spreadsheets/read-table.ts';
import type { Table } from '../../src/spreadsheets/table.ts';

const KNOWN = new Set(['kenmerk', 'onderwerp', 'overleg', 'datum', 'projectleider']);
const isHeading = (cell: string) => KNOWN.has(cell.toLowerCase());
const read = (contents: string | Uint8Array, name = 'opdrachten.csv'): Promise<Table> =>
  readTable(typeof contents === 'string' ? new TextEncoder().encode(contents) : contents, name, isHeading);
const cellsOf = (table: Table) => table.rows.map(({ cells }) => cells);
const fixture = (name: string) => readFile(join(__dirname, '../fixtures', name));

async function messageOf(reading: Promise<Table>): Promise<string> {
  const error: unknown = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DomainError)) throw new Error('expected a DomainError');
  expect(error.code).toBe('invalid-file');
  return error.message;
}

describe('a text file', () => {
  it('of the region is read as it is', async () => {
    const table = await read(await fixture('opdrachten-2024.csv'));

    expect(table.source).toEqual({ format: 'csv', encoding: 'utf-8', delimiter: ';' });
    expect(table.headings).toHaveLength(9);
    expect(table.rows.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6]);
    expect(table.rows[4]?.cells[5]).toBe(
      'Blaricum, Eemnes, Gooise Meren, Hilversum, Huizen, Laren, Wijdemeren',
    );
    expect(table.notes).toEqual([]);
  });

  it.each([
    ['semicolons', 'Kenmerk;Onderwerp\nA-1;Eerst, dan later\n', ';'],
    ['commas', 'Kenmerk,Onderwerp\nA-1,"Eerst, dan later"\n', ','],
    ['tabs', 'Kenmerk\tOnderwerp\r\nA-1\tEerst, dan later\r\n', '\t'],
    ['old Mac line ends', 'Kenmerk;Onderwerp\rA-1;Eerst, dan later\r', ';'],
    ["Excel's own line about the delimiter", 'sep=;\nKenmerk;Onderwerp\nA-1;Eerst, dan later', ';'],
  ])('may have %s', async (_, contents, delimiter) => {
    const table = await read(contents);

    expect(table.source.delimiter).toBe(delimiter);
    expect(cellsOf(table)).toEqual([['A-1', 'Eerst, dan later']]);
  });

  it('chooses the delimiter by the headings, not by how often it occurs', async () => {
    const table = await read('Onderwerp;Datum\na, b, c, d;1\ne, f, g, h;2\n');

    expect(table.source.delimiter).toBe(';');
    expect(table.headings).toEqual(['Onderwerp', 'Datum']);
  });

  it.each([
    ['UTF-8', 'utf-8', [...new TextEncoder().encode('Onderwerp;Datum\nFinanciën;1')]],
    [
      'UTF-8 with a byte order mark',
      'utf-8',
      [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Onderwerp;Datum\nFinanciën;1')],
    ],
    ['UTF-16', 'utf-16le', [0xff, 0xfe, ...Buffer.from('Onderwerp;Datum\nFinanciën;1', 'utf16le')]],
    ['Windows-1252', 'windows-1252', [...Buffer.from('Onderwerp;Datum\nFinanciën;1', 'latin1')]],
  ])('may be in %s', async (_, encoding, bytes) => {
    const table = await read(Uint8Array.from(bytes));

    expect(table.source.encoding).toBe(encoding);
    expect(table.headings[0]).toBe('Onderwerp');
    expect(table.rows[0]?.cells[0]).toBe('Financiën');
  });

  it('in Windows-1252 says so, and has the signs of Windows', async () => {
    const table = await read(Uint8Array.from([...Buffer.from('Onderwerp;Datum\n'), 0x80, 0x93, 0x61, 0x94]));

    expect(table.rows[0]?.cells).toEqual(['€“a”']);
    expect(table.notes).toEqual([expect.stringContaining('Windows-1252')]);
  });

  it('may have cells in quotes with lines, delimiters and quotes in them', async () => {
    const table = await read('Onderwerp;Datum\n"een\ntwee; ""drie""";1\nvier;2');

    expect(cellsOf(table)).toEqual([
      ['een\ntwee; "drie"', '1'],
      ['vier', '2'],
    ]);
    expect(table.rows.map(({ number }) => number)).toEqual([2, 3]);
  });

  it('loses no rows to a quote that is never closed, or closed too early', async () => {
    const table = await read('Onderwerp;Datum\n"open;1\n"Samen" sterk;2\n"een\ntwee";3\n5" buis;4');

    expect(cellsOf(table)).toEqual([
      ['"open', '1'],
      ['"Samen" sterk', '2'],
      ['een\ntwee', '3'],
      ['5" buis', '4'],
    ]);
    expect(table.notes).toEqual([
      'Aanhalingstekens kloppen niet (regel 2, 3). Ze zijn gelezen als gewone tekens.',
    ]);
  });

  it('keeps cells beyond the headings, and says so', async () => {
    const table = await read('Onderwerp;Datum\na;1;extra\nb\n');

    expect(cellsOf(table)).toEqual([['a', '1', 'extra'], ['b']]);
    expect(table.notes).toEqual([
      'Regel 2 heeft meer cellen dan er koppen zijn. De extra cellen zijn bewaard.',
    ]);
  });

  it('counts empty rows but leaves them out', async () => {
    const table = await read('\nOnderwerp;Datum\n;;\n  \na;1\n\n\nb;2');

    expect(table.rows.map(({ number }) => number)).toEqual([5, 8]);
  });

  it('may have titles above the headings, which are said', async () => {
    const table = await read('Overzicht opdrachten 2024;\nOverleg;DO;;\n\nOnderwerp;Overleg;Datum\na;DO;1');

    expect(table.headings).toEqual(['Onderwerp', 'Overleg', 'Datum']);
    expect(table.rows).toEqual([{ number: 5, cells: ['a', 'DO', '1'] }]);
    expect(table.boven).toEqual(['Overzicht opdrachten 2024', 'Overleg | DO']);
  });

  it('without known headings takes the first row as headings, and says so', async () => {
    const table = await read('Naam;Waarde\na;1');

    expect(table.headings).toEqual(['Naam', 'Waarde']);
    expect(table.notes).toEqual(['Er staan geen bekende koppen in. Regel 1 is als koppen gelezen.']);
  });

  it('may be a web page under the name of a spreadsheet', async () => {
    const table = await read(
      '<html><table><tr><th>Onderwerp<th>Datum</tr><tr><td>a</td><td>1</td></tr></table></html>',
      'x.xls',
    );

    expect(table.source.format).toBe('html');
    expect(cellsOf(table)).toEqual([['a', '1']]);
  });
});

describe('a file that cannot be read says why', () => {
  it.each([
    ['nothing', '', /geen tekst/],
    ['only white space', ' \n ;;\n', /geen tekst/],
    ['a PDF', '%PDF-1.7\nabc', /een PDF\. .*Kopieer de tabel/],
    ['a web page without table', '<html><p>Hallo</p></html>', /geen tabel/],
    ['too many columns', `Onderwerp${';a'.repeat(100)}\n`, /100 kolommen/],
    ['too many rows', `Onderwerp;Datum\n${'a;b\n'.repeat(5001)}`, /5000 regels/],
    ['endless empty rows', '\n'.repeat(200_000), /5000 regels/],
  ])('%s', async (_, contents, message) => {
    expect(await messageOf(read(contents))).toMatch(message);
  });

  it('a picture', async () => {
    expect(await messageOf(read(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3])))).toMatch(
      /geen tabel/,
    );
  });

  it('what is called .xlsx and is none, without the advice to use .xlsx', async () => {
    const message = await messageOf(read('<html><p>Hallo</p></html>', 'lijst.xlsx'));
    expect(message).toMatch(/De naam is die van een Excel-bestand, maar/);
    expect(message).not.toMatch(/\.csv of \.xlsx/);
  });

  it('an old .xls', async () => {
    const start = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await messageOf(read(start, 'oud.xls'))).toMatch(/oud Excel-bestand/);
  });

  it('more than 5 MB', async () => {
    expect(await messageOf(read(new Uint8Array(5 * 1024 * 1024 + 1)))).toMatch(/groter dan 5 MB/);
  });
});

describe('any file', () => {
  it('gives a table within the limits, or a coded error', async () => {
    const signs = fc.constantFrom(
      '"',
      ';',
      ',',
      '\t',
      '\n',
      '\r',
      ' ',
      'a',
      'é',
      'Datum',
      'Onderwerp',
      '<table>',
      '=',
    );
    const contents = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.array(signs, { maxLength: 200 }).map((parts) => new TextEncoder().encode(parts.join(''))),
      fc.uint8Array({ maxLength: 100 }).map((bytes) => Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])),
    );
    await fc.assert(
      fc.asyncProperty(contents, async (bytes) => {
        try {
          const table = await read(bytes, 'x');
          expect(table.rows.every(({ cells }) => cells.some((cell) => cell !== ''))).toBe(true);
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every word of a text file in a cell or a note', async () => {
    const word = fc.constantFrom(
      'aap',
      'noot',
      '"mies"',
      '"wim',
      'zus"',
      'Onderwerp',
      'Datum',
      '"jet ""teun"""',
    );
    const text = fc.array(fc.tuple(word, fc.constantFrom(';', '\n', '\t', ',', ';;')), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const contents = parts.flat().join('');
        const words: string[] = contents.match(/\p{L}+/gu) ?? [];
        if (words.length === 0) return;
        const table = await read(contents);
        const kept = [...table.headings, ...cellsOf(table).flat(), ...table.boven, ...table.notes].join(' ');
        for (const one of new Set(words)) {
          expect(kept.split(one).length).toBeGreaterThanOrEqual(contents.split(one).length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
