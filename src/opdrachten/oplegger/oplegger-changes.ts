import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import type { CurrentDossier, OpdrachtChanges } from '../ground/opdracht-changes.ts';
import type { OpleggerInvoer } from '../ground/oplegger.ts';
import type { OpleggerEvent } from './oplegger-events.ts';
import { decideOplegger } from './oplegger-rules.ts';
import type { Gevraagde } from './stuk.ts';

/** Filling in the oplegger: read, decide, append. */
export interface OpleggerChanges {
  /** @throws FormProblem; DomainError 'conflict' when somebody filled it in since the card was made */
  fillOplegger(
    actor: Actor,
    id: string,
    card: CardContext,
    asked: readonly Gevraagde[],
    invoer: OpleggerInvoer,
  ): Promise<CurrentDossier>;
}

export function createOpleggerChanges({ at, change }: OpdrachtChanges<OpleggerEvent>): OpleggerChanges {
  return {
    async fillOplegger(actor, id, card, asked, invoer) {
      const shown = await at(id, card.version);
      return change(
        actor,
        id,
        card.nonce,
        (dossier) => decideOplegger(actor, shown.state, dossier, asked, invoer),
        invoer,
      );
    },
  };
}
