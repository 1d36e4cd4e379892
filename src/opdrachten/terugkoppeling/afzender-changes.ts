import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { type Afzender, type AfzenderInvoer, afzenderOf, isOf } from '../ground/afzender.ts';
import { projectleiderOf } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { CurrentDossier, OpdrachtChanges, OpdrachtFinder } from '../ground/opdracht-changes.ts';
import type { AfzenderEvent } from './afzender-events.ts';
import { decideAfzender } from './afzender-rules.ts';

/** Filling in how people reach the sender of the letter: read, decide, append. */
export interface AfzenderChanges {
  /** @throws FormProblem; DomainError 'conflict' when somebody filled it in since the card was made */
  fillAfzender(actor: Actor, id: string, card: CardContext, invoer: AfzenderInvoer): Promise<CurrentDossier>;
  /** What is known of who leads: of this opdracht, or else the newest of another one. */
  knownAfzender(dossier: Dossier): Promise<Afzender | undefined>;
}

export function createAfzenderChanges(
  { at, change }: OpdrachtChanges<AfzenderEvent>,
  finder: OpdrachtFinder,
): AfzenderChanges {
  return {
    async fillAfzender(actor, id, card, invoer) {
      const shown = await at(id, card.version);
      const decide = (dossier: Dossier) => decideAfzender(actor, shown.state, dossier, invoer);
      return change(actor, id, card.nonce, decide, invoer);
    },
    async knownAfzender(dossier) {
      const leads = projectleiderOf(dossier)?.persoonId;
      const own = afzenderOf(dossier);
      if (own || leads === undefined) return own;
      const others = await finder.findBy('projectleider', leads);
      return others
        .flatMap(({ state: { afzender } }) => (afzender && isOf(afzender, dossier) ? [afzender] : []))
        .toSorted((a, b) => a.op.localeCompare(b.op))
        .at(-1);
    },
  };
}
