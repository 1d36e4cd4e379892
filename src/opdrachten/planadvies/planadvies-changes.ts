import type { Actor } from '../../shared/actor.ts';
import type { Adviseur } from '../../shared/adviseur.ts';
import type { CardContext } from '../../shared/card-context.ts';
import type { CurrentDossier, OpdrachtChanges } from '../ground/opdracht-changes.ts';
import { stale } from '../ground/opdracht-errors.ts';
import type { PlanadviesConclusie } from '../ground/planadvies.ts';
import type { PlanadviesEvent } from './planadvies-events.ts';
import { decidePlanadvies } from './planadvies-rules.ts';

/** Advising on the method of a plan: read, decide, append. */
export interface PlanadviesChanges {
  /** @throws FormProblem, DomainError 'not-allowed', 'not-possible', 'conflict' when the plan was handed in anew since the card */
  geefPlanadvies(
    actor: Actor,
    id: string,
    card: CardContext,
    adviseurs: readonly Adviseur[],
    advies: { readonly conclusie: PlanadviesConclusie; readonly reden: string },
  ): Promise<CurrentDossier>;
}

export function createPlanadviesChanges({ at, change }: OpdrachtChanges<PlanadviesEvent>): PlanadviesChanges {
  return {
    async geefPlanadvies(actor, id, card, adviseurs, advies) {
      const { state: shown } = await at(id, card.version);
      return change(
        actor,
        id,
        card.nonce,
        (dossier) => {
          const events = decidePlanadvies(actor, dossier, adviseurs, advies);
          if (events.length > 0 && shown.inzendingen !== dossier.inzendingen) throw stale(dossier);
          return events;
        },
        'planadvies',
        advies,
      );
    },
  };
}
