import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsx from 'read-excel-file/node';
import { toCsv, toXlsx } from '../../src/spreadsheets/write-sheet.ts';

/** What a spreadsheet would calculate if it were not told otherwise. */
const LIKE_FORMULAS = ['=1+1', '+31 6', '-15% wachttijd', '@SUM(A1)', '\t=2+2', '\r=3+3'];
const rows = LIKE_FORMULAS.map((Titel) => ({
  Titel,
  Datum: '2026-12-15',
  Aantal: 12,
  Wanneer: 'januari 2027',
}));

describe('a table for a spreadsheet', () => {
  it('keeps what people typed as text in .xlsx, with days as days and numbers as numbers', async () => {
    const bytes = await toXlsx({ naam: 'Opdrachten 2026-11-22', rows });
    const [head, ...read] = (await readXlsx(Buffer.from(bytes), { trim: false }))[0]?.data ?? [];

    expect(head).toEqual(['Titel', 'Datum', 'Aantal', 'Wanneer']);
    expect(read.map(([, datum, aantal]) => [datum, aantal])).toEqual(
      rows.map(() => [new Date('2026-12-15T00:00:00Z'), 12]),
    );
    const parts = unzipSync(bytes);
    const part = (name: string) => strFromU8(parts[`xl/${name}.xml`] ?? new Uint8Array());
    expect(part('worksheets/sheet1')).toContain('<c r="A2"');
    expect(part('worksheets/sheet1')).not.toMatch(/<f[ >]/);
    // Printed one page wide, with the headings on every page.
    expect(part('worksheets/sheet1')).toMatch(
      /<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/,
    );
    expect(part('worksheets/sheet1')).toMatch(
      /<pageSetup fitToWidth="1" fitToHeight="0"[^>]*orientation="landscape"/,
    );
    expect(part('workbook')).toContain("'Opdrachten 2026-11-22'!$1:$1</definedName>");
    for (const text of LIKE_FORMULAS) expect(part('sharedStrings')).toContain(text.trim());
  });

  it('marks in .csv what looks like a formula, with semicolons and a mark for UTF-8', () => {
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(toCsv({ naam: 'Opdrachten', rows }));

    expect(csv.startsWith('\uFEFFTitel;Datum;Aantal;Wanneer\r\n')).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, delimiter: ';' });
    expect(data.map(({ Titel }) => Titel)).toEqual(LIKE_FORMULAS.map((text) => `'${text}`));
    expect(data[0]).toMatchObject({ Datum: '2026-12-15', Aantal: '12' });
  });
});
