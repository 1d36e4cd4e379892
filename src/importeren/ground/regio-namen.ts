import type { Regio } from '../../shared/regio.ts';
import { leesKop, MAX_HEADING, uitgeschreven, type Veld } from './koppen.ts';
import { monthOf } from './matrix.ts';

/** Does the region have a body with this name? */
export function isOverleg(text: string, { find }: Regio['overleggen']): boolean {
  return find(text)?.certain ?? false;
}

/** Is this the heading of a column that some kind of table has? */
export function isKop(cell: string, { overleggen }: Pick<Regio, 'overleggen'>): boolean {
  return (
    leesKop(cell) !== undefined ||
    monthOf(cell) !== undefined ||
    (cell.length <= MAX_HEADING && isOverleg(cell, overleggen))
  );
}

/** What the column under this heading holds; 'Datum DO' and 'DO' stand above dates. */
export function veldOf(heading: string, { overleggen }: Pick<Regio, 'overleggen'>): Veld | undefined {
  const written = uitgeschreven(heading);
  if (isOverleg(written.replace(/\b(?:vergader)?datum\b/gi, ' ').trim(), overleggen)) return 'datum';
  return leesKop(heading)?.veld;
}
