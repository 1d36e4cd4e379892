import type { Actor } from '../../shared/actor.ts';
import type { Beleidsfase } from '../../shared/beleidsfase.ts';
import type { CurrentDossier, OpdrachtChanges } from '../ground/opdracht-changes.ts';
import type { FaseEvent } from './fase-events.ts';
import { decideFase } from './fase-rules.ts';

/** Saying in which phase of the policy cycle an opdracht is. */
export interface FaseChanges {
  /** @param fase undefined: not known @throws DomainError 'not-allowed', 'not-possible' */
  kiesFase(actor: Actor, id: string, nonce: string, fase: Beleidsfase | undefined): Promise<CurrentDossier>;
}

export function createFaseChanges({ change }: OpdrachtChanges<FaseEvent>): FaseChanges {
  return {
    kiesFase: (actor, id, nonce, fase) =>
      change(actor, id, nonce, (dossier) => decideFase(actor, dossier, fase), 'fase', fase),
  };
}
