import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import type { WithoutColleagues } from '../../shared/colleague-names.ts';
import type { CurrentDossier, OpdrachtChanges } from '../ground/opdracht-changes.ts';
import type { OpenbareTekst } from '../ground/openbaar.ts';
import type { OpenbaarEvent } from './openbaar-events.ts';
import {
  decideBewaarOpenbaar,
  decideKeurOpenbaarGoed,
  decideStuurOpenbaarTerug,
  decideTrekOpenbaarIn,
} from './openbaar-rules.ts';

/** The text that everybody may read: read, decide, append. All throw what their rules throw. */
export interface OpenbaarChanges {
  /** @param how `voorleggen`: the coördinator is to judge it; `without`: takes the names of colleagues out of a text */
  saveOpenbareTekst(
    actor: Actor,
    id: string,
    card: CardContext,
    tekst: OpenbareTekst,
    how: { readonly voorleggen: boolean; readonly without: WithoutColleagues },
  ): Promise<CurrentDossier>;
  returnOpenbareTekst(
    actor: Actor,
    id: string,
    nonce: string,
    versie: number,
    vraag: string,
  ): Promise<CurrentDossier>;
  approveOpenbareTekst(
    actor: Actor,
    id: string,
    nonce: string,
    versie: number,
    without: WithoutColleagues,
  ): Promise<CurrentDossier>;
  withdrawOpenbareTekst(actor: Actor, id: string, nonce: string, reden: string): Promise<CurrentDossier>;
}

export function createOpenbaarChanges({ at, change }: OpdrachtChanges<OpenbaarEvent>): OpenbaarChanges {
  return {
    async saveOpenbareTekst(actor, id, card, tekst, how) {
      const { state: shown } = await at(id, card.version);
      return change(
        actor,
        id,
        card.nonce,
        (dossier) => decideBewaarOpenbaar(actor, shown, dossier, tekst, how),
        tekst,
        how.voorleggen,
      );
    },
    returnOpenbareTekst: (actor, id, nonce, versie, vraag) =>
      change(
        actor,
        id,
        nonce,
        (dossier) => decideStuurOpenbaarTerug(actor, dossier, versie, vraag),
        versie,
        vraag,
      ),
    approveOpenbareTekst: (actor, id, nonce, versie, without) =>
      change(
        actor,
        id,
        nonce,
        (dossier) => decideKeurOpenbaarGoed(actor, dossier, versie, without),
        'goed',
        versie,
      ),
    withdrawOpenbareTekst: (actor, id, nonce, reden) =>
      change(actor, id, nonce, (dossier) => decideTrekOpenbaarIn(actor, dossier, reden), reden),
  };
}
