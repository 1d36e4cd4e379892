import type { Notities, Velden } from './gelezen.ts';
import { isBekendeKop, type Veld } from './koppen.ts';
import { LEES_WORDS as WORDS } from './lees-words.ts';
import type { ImportRow, ImportTable } from './tabel.ts';

/** Columns of which a cell may go on below the end of a page. */
const TEKSTEN: ReadonlySet<Veld | undefined> = new Set([
  'vorm',
  'vraag',
  'opbrengst',
  'vervolg',
  'toelichting',
]);

/** The rows before the headings of another table; what is below is left out, and said. */
export function untilOtherTable(
  table: ImportTable,
  { weggelaten }: Pick<Notities, 'weggelaten'>,
): ImportTable {
  const own = filled(table.headings);
  const isOther = ({ cells }: ImportRow): boolean => {
    const texts = filled(cells);
    return (
      texts.length > 1 &&
      texts.length >= own.length - 1 &&
      texts.join() !== own.join() &&
      texts.every(isBekendeKop)
    );
  };
  const at = table.rows.findIndex(isOther);
  const first = table.rows[at];
  if (!first) return table;
  // A line right above its headings is its title.
  const title = filled(table.rows[at - 1]?.cells ?? []).length === 1 ? 1 : 0;
  for (const { number, cells } of table.rows.slice(at - title))
    weggelaten.push({ number, cells, reason: WORDS.otherTable(first.number) });
  return { ...table, rows: table.rows.slice(0, at - title) };
}

/** A row of texts alone, without what the row is about, goes on where the row above it ended. */
export function withContinued(
  rows: readonly ImportRow[],
  velden: Velden,
  { opmerkingen }: Pick<Notities, 'opmerkingen'>,
): readonly ImportRow[] {
  const titel = velden.indexOf('titel');
  if (titel === -1) return rows;
  const joined: ImportRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const kolommen = row.cells.flatMap((cell, kolom) => (cell === '' ? [] : [kolom]));
    const goesOn = kolommen.length > 0 && kolommen.every((kolom) => TEKSTEN.has(velden[kolom]));
    if (!above || !goesOn || (above.cells[titel] ?? '') === '') {
      joined.push(row);
      continue;
    }
    const length = Math.max(above.cells.length, row.cells.length);
    const cells = Array.from({ length }, (_, kolom) =>
      [above.cells[kolom] ?? '', row.cells[kolom] ?? ''].filter((cell) => cell !== '').join('\n'),
    );
    joined[joined.length - 1] = {
      ...above,
      cells,
      weg: both(above.weg, row.weg),
      gevonden: both(above.gevonden, row.gevonden),
    };
    opmerkingen.push(WORDS.goesOn(row.number, above.number));
  }
  return joined;
}

function both<One>(some: readonly One[] = [], more: readonly One[] = []): readonly One[] | undefined {
  return some.length + more.length === 0 ? undefined : [...some, ...more];
}

function filled(cells: readonly string[]): readonly string[] {
  return cells.filter((cell) => cell !== '');
}
