import type { Regio } from '../../shared/regio.ts';
import type { Notities, Velden } from './gelezen.ts';
import { LEES_WORDS as WORDS } from './lees-words.ts';
import { isFull, type Regelsoort, regelsoortVan } from './regels.ts';
import { isOverleg } from './regio-namen.ts';
import type { ImportRow, ImportTable } from './tabel.ts';

/** Leaves out what is no row of the table, and rows that somebody hid or struck through. */
export function rowsThatCount(
  table: ImportTable,
  soorten: ReadonlyMap<ImportRow, Regelsoort>,
  { antwoorden, twijfels, weggelaten, opmerkingen }: Notities,
): ImportRow[] {
  for (const merk of ['verborgen', 'doorgehaald'] as const) {
    const numbers = table.rows.flatMap((row) => (row.merk === merk ? [row.number] : []));
    if (numbers.length > 0)
      twijfels.push({
        id: merk,
        vraag: WORDS.merk(merk, numbers),
        keuzes: [
          { value: 'weg', title: 'Laat weg' },
          { value: 'lees', title: 'Lees ook' },
        ],
        gekozen: antwoorden[merk] === 'lees' ? 'lees' : 'weg',
      });
  }
  const isGone = ({ merk }: ImportRow): boolean => merk !== undefined && antwoorden[merk] !== 'lees';
  const repeated: number[] = [];
  const rows = table.rows.filter((row) => {
    const { number, cells, merk } = row;
    if (isGone(row)) {
      weggelaten.push({ number, cells, reason: WORDS.weg(merk ?? 'verborgen') });
      return false;
    }
    const soort = soorten.get(row);
    if (soort === 'herhaalde kop') repeated.push(number);
    if (soort === 'totaal' || soort === 'voetnoot') opmerkingen.push(WORDS.geenRij(number, cells));
    return soort === undefined || soort === 'kopje';
  });
  if (repeated.length > 0) opmerkingen.push(WORDS.repeated(repeated));
  return rows;
}

/** What each row is that is no ordinary one. */
export function soortenVan(
  { headings, rows }: ImportTable,
  velden: Velden,
  regio: Regio,
): ReadonlyMap<ImportRow, Regelsoort> {
  const context = { headings, titel: titelOf(velden), isNaam: (text: string) => isNaam(text, regio) };
  const lastFull = rows.findLastIndex(({ cells }) => isFull(cells));
  return new Map(
    rows.flatMap((row, at) => {
      const plek = { isTail: at > lastFull, beforeRow: isFull(rows[at + 1]?.cells ?? []) };
      const soort = regelsoortVan(row.cells, context, plek);
      return soort === undefined ? [] : [[row, soort] as const];
    }),
  );
}

function titelOf(velden: Velden): number | undefined {
  const at = velden.findIndex(
    (veld) => veld === 'titel' || veld === 'toezegging' || veld === 'punt' || veld === 'rapport',
  );
  return at === -1 ? undefined : at;
}

function isNaam(text: string, { gegevens, overleggen }: Regio): boolean {
  const wanted = text.toLowerCase();
  return (
    gegevens.programmas.some((programma) => programma.toLowerCase() === wanted) || isOverleg(text, overleggen)
  );
}

/** A heading of a section says the programme, or the overleg, of the rows under it. */
export function withSections(
  table: ImportTable,
  velden: Velden,
  soorten: ReadonlyMap<ImportRow, Regelsoort>,
  regio: Regio,
  opmerkingen: string[],
): {
  readonly headings: readonly string[];
  readonly rows: readonly ImportRow[];
  readonly velden: Velden;
} {
  const isKopje = (row: ImportRow): boolean => soorten.get(row) === 'kopje';
  if (!table.rows.some(isKopje)) return { headings: table.headings, rows: table.rows, velden };
  let section = '';
  const names = table.rows.filter(isKopje).map(({ cells }) => cells.find((cell) => cell !== '') ?? '');
  const areOverleggen = names.every((name) => isOverleg(name, regio.overleggen));
  const [veld, kop] = areOverleggen
    ? (['overleg', 'Overleg'] as const)
    : (['programma', 'Programma'] as const);
  const known = velden.indexOf(veld);
  const column = known === -1 ? table.headings.length : known;
  const rows: ImportRow[] = [];
  for (const row of table.rows) {
    if (isKopje(row)) {
      section = row.cells.find((cell) => cell !== '') ?? '';
      opmerkingen.push(WORDS.section(row.number, section, veld));
      continue;
    }
    if ((row.cells[column] ?? '') !== '' || section === '') {
      rows.push(row);
      continue;
    }
    const cells = Array.from(
      { length: Math.max(row.cells.length, column + 1) },
      (_, at) => row.cells[at] ?? '',
    );
    cells[column] = section;
    rows.push({ ...row, cells });
  }
  return known === -1
    ? { headings: [...table.headings, kop], rows, velden: [...velden, veld] }
    : { headings: table.headings, rows, velden };
}
