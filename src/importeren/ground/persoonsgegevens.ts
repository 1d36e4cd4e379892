import { createBreather } from '../../shared/breather.ts';
import { comparable } from '../../shared/compare.ts';
import { seemsPersonal } from '../../shared/text-checks.ts';
import type { ImportRow, ImportTable } from './tabel.ts';

/** Names of colleagues belong in a table; those of residents are looked for where a point is stored. */
const NAMES = ['een naam'] as const;
/** Where people meet may be an address. */
const PLAATSEN = new Set(['plaats', 'locatie', 'zaal', 'waar']);

/**
 * A table without what seems to be of one person, cell by cell: what is left is all that is looked at and kept. The row says in
 * which column something was.
 */
export async function zonderPersoonsgegevens(table: ImportTable): Promise<ImportTable> {
  const isFree = (text: string): boolean => seemsPersonal(text, NAMES) === undefined;
  const isPlaats = table.headings.map((heading) => PLAATSEN.has(comparable(heading)));
  const breathe = createBreather();
  const rows: ImportRow[] = [];
  for (const row of table.rows) {
    await breathe();
    const weg = row.cells.flatMap((cell, kolom) => {
      const wat = isPlaats[kolom] ? undefined : seemsPersonal(cell, NAMES);
      return wat === undefined ? [] : [{ kolom, wat }];
    });
    if (weg.length === 0) rows.push(row);
    else rows.push({ ...row, cells: row.cells.map((cell, kolom) => (isGone(weg, kolom) ? '' : cell)), weg });
  }
  return {
    ...table,
    bestand: table.bestand !== undefined && isFree(table.bestand) ? table.bestand : undefined,
    notes: (table.notes ?? []).filter(isFree),
    headings: table.headings.map((heading) => (isFree(heading) ? heading : '')),
    rows,
  };
}

function isGone(weg: readonly { readonly kolom: number }[], kolom: number): boolean {
  return weg.some((one) => one.kolom === kolom);
}

/** Why a row is left out. */
export function persoonsgegevensWords(wat: string): string {
  return `In deze rij lijkt ${wat} te staan. Haal dat weg en lees de tabel opnieuw in.`;
}
