import type { DossierStatus } from '../ground/dossier-status.ts';
import type { CurrentDossier, OpdrachtFinder } from '../ground/opdracht-changes.ts';

/** How far an opdracht is whose plan waits for an akkoord. */
export const WACHT_OP_AKKOORD = 'plan ingediend' satisfies DossierStatus;

/** The plans that wait for an akkoord: those of which adviseurs are asked something. */
export function wachtendePlannen(finder: Pick<OpdrachtFinder, 'findBy'>): Promise<readonly CurrentDossier[]> {
  return finder.findBy('status', WACHT_OP_AKKOORD);
}
