import { inPeriode, type Periode, type Waar } from './delen.ts';
import type { Dossier } from './rijen.ts';

/** A besluit is of the day of its vergadering, and to some of the day that it was written down. */
export function vielIn({ besluit }: Pick<Dossier, 'besluit'>, periode: Periode): Waar {
  const written = inPeriode(besluit?.op, periode);
  return besluit && inPeriode(besluit.vergadering.slice(-10), periode) !== written ? undefined : written;
}
