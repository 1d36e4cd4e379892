import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import type { BoodschapInvoer } from '../ground/boodschap.ts';
import type { CurrentDossier, OpdrachtChanges } from '../ground/opdracht-changes.ts';
import type { BoodschapEvent } from './boodschap-events.ts';
import { decidePlanBoodschap, decideSchrapBoodschap } from './boodschap-rules.ts';

/** What is told about an opdracht: read, decide, append. All throw what their rules throw. */
export interface BoodschapChanges {
  planBoodschap(
    actor: Actor,
    id: string,
    card: CardContext,
    boodschap: BoodschapInvoer,
  ): Promise<CurrentDossier>;
  dropBoodschap(actor: Actor, id: string, nonce: string, boodschapId: string): Promise<CurrentDossier>;
}

export function createBoodschapChanges({ at, change }: OpdrachtChanges<BoodschapEvent>): BoodschapChanges {
  return {
    async planBoodschap(actor, id, card, boodschap) {
      const { state: shown } = await at(id, card.version);
      return change(
        actor,
        id,
        card.nonce,
        (dossier) => decidePlanBoodschap(actor, shown, dossier, boodschap),
        boodschap,
      );
    },
    dropBoodschap: (actor, id, nonce, boodschapId) =>
      change(actor, id, nonce, (dossier) => decideSchrapBoodschap(actor, dossier, boodschapId), boodschapId),
  };
}
