import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { same } from '../../shared/compare.ts';
import type { CurrentDossier, OpdrachtChanges } from '../ground/opdracht-changes.ts';
import { stale } from '../ground/opdracht-errors.ts';
import type { LaagPlaatsen } from '../ground/plaatsen.ts';
import type { PlaatsenEvent } from './plaatsen-events.ts';
import { decidePlaatsen } from './plaatsen-rules.ts';

/** Saying how many fixed places ervaringsdeskundigen have in a project. */
export interface PlaatsenChanges {
  /** @throws FormProblem, DomainError 'not-allowed', 'not-possible', 'conflict' when somebody changed them since the card was made */
  legPlaatsenVast(
    actor: Actor,
    id: string,
    card: CardContext,
    lagen: readonly LaagPlaatsen[],
  ): Promise<CurrentDossier>;
}

export function createPlaatsenChanges({ at, change }: OpdrachtChanges<PlaatsenEvent>): PlaatsenChanges {
  return {
    async legPlaatsenVast(actor, id, card, lagen) {
      const { state: shown } = await at(id, card.version);
      return change(
        actor,
        id,
        card.nonce,
        (dossier) => {
          const events = decidePlaatsen(actor, dossier, lagen);
          if (events.length > 0 && !same(shown.plaatsen, dossier.plaatsen)) throw stale(dossier);
          return events;
        },
        'plaatsen',
        lagen,
      );
    },
  };
}
