import { LEES_WORDS as WORDS } from './lees-words.ts';
import { mendLetters } from './letters.ts';
import type { ImportTable } from './tabel.ts';

/** Error cells of Excel, in Dutch and in English. */
const ERROR_CELL =
  /^#(?:N\/B|N\/A|VERW!|REF!|WAARDE!|VALUE!|NAAM\?|NAME\?|DEEL\/0!|DIV\/0!|GETAL!|NUM!|LEEG!|NULL!)$/i;

/** Says what was wrong in how the letters were written. */
export function withLetters(table: ImportTable, opmerkingen: string[]): ImportTable {
  let count = 0;
  const mend = (text: string): string => {
    const mended = mendLetters(text);
    if (mended !== undefined) count += 1;
    return mended ?? text;
  };
  const mended = {
    ...table,
    boven: (table.boven ?? []).map(mend),
    headings: table.headings.map(mend),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(mend) })),
  };
  if (count > 0) opmerkingen.push(WORDS.letters(count));
  return mended;
}

/** What Excel could not work out is not known, and is said. */
export function withoutErrors(table: ImportTable, opmerkingen: string[]): ImportTable {
  const found: string[] = [];
  const rows = table.rows.map((row) => {
    if (!row.cells.some((cell) => ERROR_CELL.test(cell))) return row;
    return {
      ...row,
      cells: row.cells.map((cell, index) => {
        if (!ERROR_CELL.test(cell)) return cell;
        found.push(WORDS.errorAt(cell, row.number, table.headings[index] ?? ''));
        return '';
      }),
    };
  });
  if (found.length > 0) opmerkingen.push(WORDS.errors(found));
  return { ...table, rows };
}
