import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import writeXlsx from 'write-excel-file/node';
import { leesTabel } from '../../src/importeren/ground/lees-tabel.ts';
import { isKop } from '../../src/importeren/ground/regio-namen.ts';
import { type ImportReading, interpretOpdrachten } from '../../src/importeren/opdrachten/opdracht-import.ts';
import { parseDutchDate } from '../../src/shared/dutch-dates.ts';
import { DomainError } from '../../src/shared/errors.ts';
import { readPastedTable } from '../../src/spreadsheets/pasted-table.ts';
import { readTable } from '../../src/spreadsheets/read-table.ts';
import type { Table } from '../../src/spreadsheets/table.ts';
import { REGIO } from '../support/regio.ts';

const dependencies = {
  regio: REGIO,
  parseDate: (text: string) => parseDutchDate(text),
  knows: () => false,
};
const fixture = (name: string) => readFile(join(__dirname, '../fixtures', name));

const isHeading = (cell: string): boolean => isKop(cell, REGIO);
const interpret = async (table: Table): Promise<ImportReading> =>
  interpretOpdrachten((await leesTabel(table, REGIO)).table, dependencies);

async function importFile(bytes: Uint8Array, name = 'opdrachten.csv'): Promise<ImportReading> {
  return interpret(await readTable(bytes, name, isHeading));
}

describe('the opdrachten of 2024', () => {
  it('are read as they are', async () => {
    const { rows, skipped, columns } = await importFile(await fixture('opdrachten-2024.csv'));

    expect(skipped).toEqual([]);
    expect(columns.filter(({ field }) => !field)).toEqual([]);
    expect(rows.map(({ overleg, datum }) => [overleg, datum])).toEqual([
      ['do', '2024-11-21'],
      ['do', '2024-11-21'],
      ['do', '2024-11-21'],
      ['do', '2024-11-21'],
      ['pfho', '2024-12-05'],
    ]);
    expect(rows[0]).toMatchObject({
      row: 2,
      titel: 'Toekomstscenario kind- en gezinsbescherming 0-100',
      programma: 'Jeugd en Onderwijs',
      projectleiders: ['projectleider toekomstscenario'],
      trekkers: [],
      gemeenten: expect.arrayContaining(['Blaricum', 'Wijdemeren']),
      fase: 'ontwikkeling',
      notities: [],
      geraden: [],
    });
    expect(rows[3]?.projectleiders).toEqual(['projectleider bescherming en opvang']);
    expect(rows[4]).toMatchObject({
      kenmerk: 'DOC-24008138',
      titel: 'Doorstart Samenkracht!',
      projectleiders: ['projectleider participatie', 'coördinator Samenkracht!'],
      trekkers: ['wethouder met participatie'],
      fase: 'ontwikkeling',
      notities: [],
    });
  });

  it('are the same from Windows-1252, UTF-16, commas, tabs, Excel and a pasted table', async () => {
    const original = await fixture('opdrachten-2024.csv');
    const expected = (await importFile(original)).rows;
    const text = original.toString('utf8');
    const records = text
      .trim()
      .split('\n')
      .map((line) => line.split(';'));
    const html = `<table>${records.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    const quoted = records.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n');

    const readings = await Promise.all([
      importFile(Buffer.from(text, 'latin1')),
      importFile(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])),
      importFile(Buffer.from(quoted)),
      importFile(Buffer.from(text.replaceAll(';', '\t')), 'opdrachten.txt'),
      importFile(await writeXlsx(records.map((cells) => cells.map((value) => ({ value })))).toBuffer()),
      ...[undefined, html].map(async (pasted) => {
        const table = await readPastedTable(pasted ? '' : text, pasted, isHeading);
        if (!table) throw new Error('expected a table');
        return interpret(table);
      }),
    ]);

    for (const { rows } of readings) expect(rows).toEqual(expected);
  });

  it('in Excel may have real dates', async () => {
    const data = [
      [{ value: 'Onderwerp' }, { value: 'Datum DO' }],
      [{ value: 'Jeugd' }, { value: new Date('2024-11-21T00:00:00Z'), type: Date, format: 'd mmmm yyyy' }],
    ];
    const { rows } = await importFile(await writeXlsx(data).toBuffer());

    expect(rows[0]).toMatchObject({ overleg: 'do', datum: '2024-11-21', geraden: [] });
  });
});

describe('any file', () => {
  it('ends in a report or in a coded error', async () => {
    const line = fc.array(
      fc.constantFrom(';', ',', '\t', '"', '\n', 'Onderwerp', 'Datum', 'alle', '5 mei', 'é', ' '),
      {
        maxLength: 80,
      },
    );
    const file = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      line.map((parts) => Buffer.from(parts.join(''), 'utf8')),
      line.map((parts) => Buffer.from(`Onderwerp;Datum\n${parts.join('')}`, 'latin1')),
    );
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom('a.csv', 'a.xlsx', 'a', ''), async (bytes, name) => {
        try {
          const reading = await importFile(bytes, name);
          const { rows } = (await leesTabel(await readTable(bytes, name, isHeading), REGIO)).table;
          if (rows.length > 0)
            expect(Boolean(reading.problem) || reading.rows.length + reading.skipped.length > 0).toBe(true);
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          expect(error.code).toBe('invalid-file');
        }
      }),
      { numRuns: 500 },
    );
  });
});
