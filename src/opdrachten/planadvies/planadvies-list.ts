import type { CurrentDossier, OpdrachtFinder } from '../ground/opdracht-changes.ts';

/** The plans that wait for an akkoord: those of which adviseurs are asked something. */
export function wachtendePlannen(finder: Pick<OpdrachtFinder, 'findBy'>): Promise<readonly CurrentDossier[]> {
  return finder.findBy('status', 'plan ingediend');
}
