import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { DomainError } from '../../shared/errors.ts';
import { isTrekker } from '../ground/access-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { CurrentDossier, OpdrachtChanges } from '../ground/opdracht-changes.ts';
import type { AfspraakInvoer } from '../ground/trekker-afspraak.ts';
import { trekkerTaken } from '../ground/trekker-taken.ts';
import { decideAfspraak } from './afspraak-rules.ts';
import type { TrekkerEvent } from './trekker-events.ts';

/** What a bestuurlijk trekker does: read, decide, append. */
export interface TrekkerChanges {
  /** The trekker did one of the own tasks. @throws DomainError 'not-allowed' or 'not-found' */
  finishTaak(actor: Actor, id: string, nonce: string, taakId: string): Promise<CurrentDossier>;
  /** What the trekker does. @throws FormProblem, DomainError */
  spreekAf(actor: Actor, id: string, card: CardContext, invoer: AfspraakInvoer): Promise<CurrentDossier>;
}

export function createTrekkerChanges({ at, change }: OpdrachtChanges<TrekkerEvent>): TrekkerChanges {
  return {
    finishTaak(actor, id, nonce, taakId) {
      const decide = (dossier: Dossier): TrekkerEvent[] => {
        if (!isTrekker(actor, dossier))
          throw new DomainError('not-allowed', 'Deze taak is van de bestuurlijk trekker.');
        const taak = trekkerTaken(dossier).find((known) => known.id === taakId);
        if (!taak) throw new DomainError('not-found', 'Deze taak is er niet meer. Je hoeft niets te doen.');
        return taak.gedaan ? [] : [{ soort: 'taak van trekker gedaan', taakId }];
      };
      return change(actor, id, nonce, decide, taakId);
    },
    async spreekAf(actor, id, card, invoer) {
      const { state: shown } = await at(id, card.version);
      return change(
        actor,
        id,
        card.nonce,
        (dossier) => decideAfspraak(actor, shown, dossier, invoer),
        invoer,
      );
    },
  };
}
