import { createBreather } from '../../shared/breather.ts';
import { findDoubts, findNeverKept, seemsPersonal } from '../../shared/text-checks.ts';
import type { ImportRow, ImportTable } from './tabel.ts';

/** In the name of a file and above a column a name says of whom the work is. */
const NAMES = ['een naam'] as const;

/**
 * A table without a number of one person (BSN, account number), cell by cell: what is left is all that is looked at and kept. The row says
 * in which column something was, and what else in it may be a resident's: that is asked (personen.ts).
 */
export async function zonderPersoonsgegevens(table: ImportTable): Promise<ImportTable> {
  const isFree = (text: string): boolean => seemsPersonal(text, NAMES) === undefined;
  const breathe = createBreather();
  const rows: ImportRow[] = [];
  for (const row of table.rows) {
    await breathe();
    rows.push(looked(row));
  }
  return {
    ...table,
    bestand: table.bestand !== undefined && isFree(table.bestand) ? table.bestand : undefined,
    notes: (table.notes ?? []).filter(isFree),
    boven: (table.boven ?? []).filter(isFree),
    headings: table.headings.map((heading) => (isFree(heading) ? heading : '')),
    rows,
  };
}

function looked(row: ImportRow): ImportRow {
  const weg = row.cells.flatMap((cell, kolom) => {
    const wat = findNeverKept(cell);
    return wat === undefined ? [] : [{ kolom, wat }];
  });
  const cells = weg.length === 0 ? row.cells : withoutThese(row.cells, weg);
  const gevonden = cells.flatMap((cell, kolom) => findDoubts(cell).map((one) => ({ kolom, ...one })));
  return {
    ...row,
    cells,
    ...(weg.length === 0 ? {} : { weg }),
    ...(gevonden.length === 0 ? {} : { gevonden }),
  };
}

/** The cells of a row, empty where something was. */
export function withoutThese(
  cells: readonly string[],
  weg: readonly { readonly kolom: number }[],
): readonly string[] {
  return cells.map((cell, kolom) => (weg.some((one) => one.kolom === kolom) ? '' : cell));
}

/** Why a row is left out. @param isAsked whether it may be no resident's after all */
export function persoonsgegevensWords({
  wat,
  isAsked = false,
}: NonNullable<ImportRow['weg']>[number]): string {
  return isAsked
    ? `In deze rij lijkt ${wat} te staan. Zolang je niet zegt dat dat geen inwoner is, neem ik de rij niet over.`
    : `In deze rij lijkt ${wat} te staan. Haal dat weg en lees de tabel opnieuw in.`;
}
