import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import type { CurrentDossier, OpdrachtChanges } from '../ground/opdracht-changes.ts';
import type { PassageEvent } from './passage-events.ts';
import { decidePassage } from './passage-rules.ts';

/** Saving a version of the passage: read, decide, append. */
export interface PassageChanges {
  /** @throws FormProblem; DomainError 'conflict' when somebody saved a version since the card was made */
  savePassage(actor: Actor, id: string, card: CardContext, tekst: string): Promise<CurrentDossier>;
}

export function createPassageChanges({ at, change }: OpdrachtChanges<PassageEvent>): PassageChanges {
  return {
    async savePassage(actor, id, card, tekst) {
      const shown = await at(id, card.version);
      return change(
        actor,
        id,
        card.nonce,
        (dossier) => decidePassage(actor, shown.state, dossier, tekst),
        tekst,
      );
    },
  };
}
