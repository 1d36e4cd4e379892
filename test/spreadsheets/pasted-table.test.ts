import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readPastedTable } from '../../src/spreadsheets/pasted-table.ts';
import { processorTime } from '../support/processor-time.ts';

const KNOWN = new Set(['onderwerp', 'datum', 'overleg', 'projectleider']);
const read = (text: string, html?: string) =>
  readPastedTable(text, html, (cell) => KNOWN.has(cell.toLowerCase()));

describe('a table pasted into a message', () => {
  it('comes as HTML from Excel', async () => {
    const html = `<div><p>Kijk eens:</p><table><!-- </table> --><tbody>
      <tr><td><p>Onderwerp</p></td><td>Datum</td><td><b>Projectleider</b></td></tr>
      <tr><td>Wonen &amp; zorg</td><td>21-11-2024</td><td>Jan<br>Piet</td></tr>
      <tr><td>&nbsp;</td><td></td><td></td></tr></tbody></table></div>`;
    const table = await read('Kijk eens: Onderwerp Datum', html);

    expect(table?.source).toEqual({ format: 'html' });
    expect(table?.headings).toEqual(['Onderwerp', 'Datum', 'Projectleider']);
    expect(table?.rows).toEqual([{ number: 2, cells: ['Wonen & zorg', '21-11-2024', 'Jan\nPiet'] }]);
  });

  it('repeats a cell that is merged over rows', async () => {
    const html = `<table><tr><th>Overleg</th><th>Onderwerp</th></tr>
      <tr><td rowspan="2">DO</td><td>a</td></tr><tr><td>b</td></tr><tr><td colspan="2">c</td></tr></table>`;
    const table = await read('', html);

    expect(table?.rows.map(({ cells }) => cells)).toEqual([['DO', 'a'], ['DO', 'b'], ['c']]);
  });

  it('is the table with known headings, also inside another', async () => {
    const inner = '<table><tr><td>Onderwerp</td><td>Datum</td></tr><tr><td>a</td><td>1</td></tr></table>';
    const table = await read('', `<table><tr><td>${inner}</td></tr></table>`);

    expect(table?.rows).toEqual([{ number: 2, cells: ['a', '1'] }]);
    expect(table?.notes).toEqual(['Er staat nog een tabel bij. Die is niet gelezen.']);
  });

  it.each([
    ['tabs', 'Onderwerp\tDatum\nJeugd, zorg\t21-11-2024', '\t'],
    ['semicolons', 'Onderwerp;Datum\nJeugd, zorg;21-11-2024', ';'],
    ['commas', 'Onderwerp,Datum\n"Jeugd, zorg",21-11-2024', ','],
  ])('comes as text with %s', async (_, text, delimiter) => {
    const table = await read(text);

    expect(table?.source).toEqual({ format: 'tekst', delimiter });
    expect(table?.rows).toEqual([{ number: 2, cells: ['Jeugd, zorg', '21-11-2024'] }]);
  });

  it('may have a line of text above it', async () => {
    const table = await read('importeer\n\nOnderwerp\tDatum\tFase\tOrde\tKleur\na\t1');

    expect(table?.rows).toEqual([{ number: 4, cells: ['a', '1'] }]);
    expect(table?.boven).toEqual(['importeer']);
  });
});

describe('an ordinary message is no table', () => {
  it.each([
    'status',
    'Onderwerp\tDatum',
    'Onderwerp\nDatum',
    'Hoi Samenkracht!,\nkun je mij de datum, het onderwerp en het overleg geven?\nGroet, Anna',
    'Datum, overleg, en dan nog iets, maar wat, weet ik niet\nMorgen, denk ik',
    'Onderwerp: wonen; Datum: morgen\nOverleg: DO; Projectleider: Anna',
    'Naam;Waarde\na;1',
  ])('%s', async (text) => {
    expect(await read(text)).toBeUndefined();
  });

  it('nor is HTML without a table, or with another table', async () => {
    expect(await read('Hallo', '<p>Onderwerp</p><p>Datum</p>')).toBeUndefined();
    expect(
      await read('a', '<table><tr><td>Naam</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>'),
    ).toBeUndefined();
  });

  it('nor is HTML made to keep the parser busy', async () => {
    const started = processorTime();
    for (const part of [
      '<div>',
      '<span>',
      '<table>',
      '<!--',
      '<table><tr><td>',
      '<td rowspan=9999 colspan=9999>',
    ]) {
      await read('Hallo', `<table>${part.repeat(20_000)}`);
    }
    expect(processorTime() - started).toBeLessThan(10_000);
  });

  it('with cells that span more than fits: that is said, and the memory is not filled', async () => {
    const wide = '<tr><td rowspan=4999 colspan=99>Datum</tr>'.repeat(1500);
    const before = process.memoryUsage().heapUsed;

    await expect(read('Hallo', `<table>${wide}</table>`)).rejects.toThrow('meer dan 100 kolommen');

    // Without a limit on a row this takes almost a gigabyte: every row would hold the cells of all rows above it.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(400 * 1024 * 1024);
  });

  it('whatever the text and HTML', async () => {
    const tags = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td>',
      '<td rowspan=3>',
      '</td>',
      'Datum',
      '<!--',
      '<p>',
      'a;b',
    );
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.array(tags, { maxLength: 60 }), async (text, parts) => {
        const table = await read(text, parts.join(''));
        if (table) expect(table.headings.filter((cell) => cell === 'Datum').length).toBeGreaterThan(1);
      }),
      { numRuns: 300 },
    );
  });
});
