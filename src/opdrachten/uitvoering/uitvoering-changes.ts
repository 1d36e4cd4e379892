import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import { meaningId } from '../../shared/ids.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { EchteKosten } from '../ground/kosten-schema.ts';
import type { CurrentDossier, OpdrachtChanges } from '../ground/opdracht-changes.ts';
import { assertMayRecord, assertRecorder } from '../ground/recording-rules.ts';
import { decideToegevoegd, type Toevoeging } from './buiten-plan-rules.ts';
import { decideKosten } from './gehouden-rules.ts';
import type { UitvoeringEvent } from './uitvoering-events.ts';
import { assertFresh, decideVastlegging, type Vastlegging } from './uitvoering-rules.ts';

/** Recording how activiteiten went, and those that were not in the plan: read, decide, append. */
export interface UitvoeringChanges {
  /** @throws FormProblem; DomainError 'conflict' when somebody recorded this activiteit since the card was made */
  record(
    actor: Actor,
    id: string,
    card: CardContext,
    activiteitId: string,
    what: Vastlegging,
  ): Promise<CurrentDossier>;
  /** What a held activiteit cost. @throws as `record` */
  saveKosten(
    actor: Actor,
    id: string,
    card: CardContext,
    activiteitId: string,
    kosten: EchteKosten | undefined,
  ): Promise<CurrentDossier>;
  /** Adds an activiteit that was not in the plan. @throws FormProblem, DomainError */
  addActiviteit(
    actor: Actor,
    id: string,
    nonce: string,
    what: Toevoeging,
  ): Promise<{ readonly current: CurrentDossier; readonly activiteitId: string }>;
}

export function createUitvoeringChanges(
  { at, change }: OpdrachtChanges<UitvoeringEvent>,
  clock: Clock,
): UitvoeringChanges {
  return {
    async record(actor, id, card, activiteitId, what) {
      const shown = await at(id, card.version);
      const day = localDate(clock.now());
      const decide = (dossier: Dossier): UitvoeringEvent[] => {
        assertMayRecord(actor, dossier);
        const events = decideVastlegging(dossier, activiteitId, what, day);
        assertFresh(shown.state, dossier, activiteitId);
        return events;
      };
      return change(actor, id, card.nonce, decide, activiteitId, what);
    },
    async saveKosten(actor, id, card, activiteitId, kosten) {
      const shown = await at(id, card.version);
      const decide = (dossier: Dossier): UitvoeringEvent[] => {
        assertRecorder(actor, dossier);
        const events = decideKosten(dossier, activiteitId, kosten);
        assertFresh(shown.state, dossier, activiteitId);
        return events;
      };
      return change(actor, id, card.nonce, decide, activiteitId, kosten);
    },
    async addActiviteit(actor, id, nonce, what) {
      const activiteitId = meaningId('activiteit', id, actor.id, nonce, JSON.stringify(what));
      const decide = (dossier: Dossier): UitvoeringEvent[] =>
        decideToegevoegd(actor, dossier, activiteitId, what, localDate(clock.now()));
      return { current: await change(actor, id, nonce, decide, activiteitId), activiteitId };
    },
  };
}
