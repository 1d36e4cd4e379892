import type { Actor } from '../../shared/actor.ts';
import type { EerderPunt } from '../ground/eerder.ts';
import type { CurrentDossier, OpdrachtChanges } from '../ground/opdracht-changes.ts';
import type { EerderEvent } from './eerder-events.ts';
import { decideOvernemen, decideWeghalen } from './eerder-rules.ts';

/** Taking over what residents told before: read, decide, append. */
export interface EerderChanges {
  /** @throws DomainError 'not-allowed', 'not-possible' */
  takeEerder(actor: Actor, id: string, nonce: string, punt: EerderPunt): Promise<CurrentDossier>;
  /** @throws DomainError 'not-allowed', 'not-possible' */
  dropEerder(actor: Actor, id: string, nonce: string, puntId: string): Promise<CurrentDossier>;
}

export function createEerderChanges({ change }: OpdrachtChanges<EerderEvent>): EerderChanges {
  return {
    takeEerder: (actor, id, nonce, punt) =>
      change(actor, id, nonce, (dossier) => decideOvernemen(actor, dossier, punt), 'eerder', punt.id),
    dropEerder: (actor, id, nonce, puntId) =>
      change(actor, id, nonce, (dossier) => decideWeghalen(actor, dossier, puntId), 'eerder weg', puntId),
  };
}
