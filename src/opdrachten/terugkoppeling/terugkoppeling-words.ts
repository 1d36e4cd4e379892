import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { needsTerugkoppeling } from '../ground/besluit.ts';
import type { Dossier } from '../ground/dossier.ts';

/** The texts from the besluit on that users read, in one place (Dutch, B1). Plain text. */

/** Whether the people who took part have heard what was done; empty when nobody waits for it. */
export function terugkoppelingWords(dossier: Dossier): string {
  const gegeven = dossier.terugkoppeling?.gegeven;
  if (gegeven) return `Terugkoppeling aan inwoners: ${formatDutchDate(gegeven.datum)}.`;
  return needsTerugkoppeling(dossier) ? 'Inwoners krijgen nog terugkoppeling.' : '';
}
