import { type Actor, BOT_ACTOR } from '../../shared/actor.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import { meaningId } from '../../shared/ids.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { CurrentDossier, OpdrachtChanges, OpdrachtFinder } from '../ground/opdracht-changes.ts';
import type { BesluitEvent } from './besluit-events.ts';
import {
  decideGenomen,
  decideNagekomen,
  decideToezegging,
  decideVraagRechtzetting,
  type Genomen,
  type NieuweToezegging,
} from './besluit-rules.ts';

/** What meetings decided and what was promised with it: read, decide, append. All throw what their rules throw. */
export interface BesluitChanges {
  /** What a meeting decided; doing it twice changes nothing. */
  setBesluit(actor: Actor, id: string, genomen: Genomen): Promise<CurrentDossier>;
  addToezegging(
    actor: Actor,
    id: string,
    nonce: string,
    toezegging: NieuweToezegging,
  ): Promise<CurrentDossier>;
  settleToezegging(
    actor: Actor,
    id: string,
    nonce: string,
    toezeggingId: string,
    hoe: string,
  ): Promise<CurrentDossier>;
  /** Asks from now on what is owed because of corrections of before it was asked; doing it twice changes nothing. */
  askRechtzettingen(): Promise<void>;
  /** Who promised something that is still open. */
  ofToezegger(persoonId: string): Promise<readonly CurrentDossier[]>;
  /** Opdrachten with a promise that is still open. */
  withToezeggingen(): Promise<readonly CurrentDossier[]>;
}

export function createBesluitChanges(
  { change }: OpdrachtChanges<BesluitEvent>,
  finder: OpdrachtFinder,
  clock: Clock,
): BesluitChanges {
  return {
    setBesluit: (actor, id, genomen) =>
      change(actor, id, undefined, (dossier) => decideGenomen(actor, dossier, genomen)),
    addToezegging(actor, id, nonce, toezegging) {
      const toezeggingId = meaningId('toezegging', id, nonce);
      const decide = (dossier: Dossier): BesluitEvent[] =>
        decideToezegging(actor, dossier, toezeggingId, toezegging, localDate(clock.now()));
      return change(actor, id, nonce, decide, toezegging);
    },
    settleToezegging: (actor, id, nonce, toezeggingId, hoe) =>
      change(
        actor,
        id,
        nonce,
        (dossier) => decideNagekomen(actor, dossier, toezeggingId, hoe),
        toezeggingId,
        hoe,
      ),
    async askRechtzettingen() {
      for (const { id, state } of await finder.findBy('terugkoppeling', 'verschuldigd'))
        if (decideVraagRechtzetting(state).length > 0)
          await change(BOT_ACTOR, id, undefined, decideVraagRechtzetting);
    },
    ofToezegger: (persoonId) => finder.findBy('toezegger', persoonId),
    withToezeggingen: () => finder.findBy('toezegging', 'open'),
  };
}
