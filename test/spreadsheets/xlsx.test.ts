import { describe, expect, it } from '@jest/globals';
import writeXlsx, { type SheetData } from 'write-excel-file/node';
import { DomainError } from '../../src/shared/errors.ts';
import { readTable } from '../../src/spreadsheets/read-table.ts';

const KNOWN = new Set(['onderwerp', 'datum', 'overleg']);
const read = (bytes: Uint8Array) =>
  readTable(bytes, 'opdrachten.xlsx', (cell) => KNOWN.has(cell.toLowerCase()));
const text = (value: string) => ({ value });
const headings = [text('Onderwerp'), text('Datum'), text('Aantal')];
const aDate = { value: new Date('2024-11-21T00:00:00Z'), type: Date, format: 'dd-mm-yyyy' };

describe('an .xlsx file', () => {
  it('gives texts: dates as ISO, numbers without .0, yes and no', async () => {
    const data: SheetData = [
      [text('Overzicht')],
      headings,
      [],
      [text(' Jeugd '), aDate, { value: 3, type: Number }],
      [
        text('Zorg'),
        { ...aDate, value: new Date('2024-11-21T09:30:00Z') },
        { value: 2.5, type: Number },
        { value: true, type: Boolean },
      ],
    ];
    const table = await read(await writeXlsx(data).toBuffer());

    expect(table.source).toEqual({ format: 'xlsx' });
    expect(table.headings).toEqual(['Onderwerp', 'Datum', 'Aantal']);
    expect(table.rows).toEqual([
      { number: 4, cells: ['Jeugd', '2024-11-21', '3'] },
      { number: 5, cells: ['Zorg', '2024-11-21 09:30', '2.5', 'ja'] },
    ]);
    expect(table.boven).toEqual(['Overzicht']);
    expect(table.notes).toHaveLength(1);
  });

  it('gives times, parts of a hundred and outcomes of a formula as a person reads them there', async () => {
    const number = (value: number, format?: string) => ({ value, type: Number, format });
    const data: SheetData = [
      [text('Onderwerp'), text('Tijd'), text('Deel'), text('Uitkomst')],
      [text('Jeugd'), number(0.3958333333333333, 'h:mm'), number(0.45, '0%'), number(0.1 + 0.2)],
      [text('Zorg'), number(0, 'hh:mm:ss'), number(0.385, '0.0 %'), number(12.3 * 3, '#,##0.00')],
      [text('Werk'), number(0.5, 'hh:mm'), number(1.05, '0.00%'), number(16.0009155)],
    ];
    const { rows } = await read(await writeXlsx(data).toBuffer());

    expect(rows.map(({ cells }) => cells.slice(1))).toEqual([
      ['09:30', '45%', '0.3'],
      ['00:00', '38.5%', '36.9'],
      ['12:00', '105%', '16.0009155'],
    ]);
  });

  it('with more sheets gives the first with known headings and names the others', async () => {
    const file = writeXlsx([
      { sheet: 'Uitleg', data: [[text('Zo vul je dit in')]] },
      { sheet: '2024', data: [headings, [text('Jeugd'), aDate]] },
      { sheet: '2023', data: [headings, [text('Zorg'), aDate]] },
      { sheet: 'Leeg', data: [] },
    ]);
    const table = await read(await file.toBuffer());

    expect(table.rows).toEqual([{ number: 2, cells: ['Jeugd', '2024-11-21'] }]);
    expect(table.notes).toEqual([
      "Gelezen is het blad '2024'.",
      "Het blad 'Uitleg' is niet gelezen.",
      "Het blad '2023' is niet gelezen.",
    ]);
  });

  it('with 5000 full rows is read', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => [
      text(`Titel ${row}`),
      aDate,
      text('x'.repeat(50)),
    ]);
    const table = await read(await writeXlsx([headings, ...rows]).toBuffer());

    expect(table.rows).toHaveLength(5000);
  });

  it('that is cut off, empty or another zip is refused with advice', async () => {
    const whole = await writeXlsx([headings, [text('a')]]).toBuffer();
    const empty = await writeXlsx([]).toBuffer();
    const broken = Buffer.from(whole);
    broken.fill(0x41, 60, 400);

    await expect(read(whole.subarray(0, whole.length / 2))).rejects.toThrow(
      /niet te lezen als Excel-bestand/,
    );
    await expect(read(broken)).rejects.toThrow(DomainError);
    await expect(read(empty)).rejects.toThrow(/geen tekst/);
  });

  it('that says it unpacks to a hundred megabytes is refused before it is unpacked', async () => {
    const bytes = await writeXlsx([headings, [text('a')]]).toBuffer();
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(100 * 1024 * 1024, entry + 24);

    await expect(read(bytes)).rejects.toThrow(/te groot om te lezen/);
  });
});
