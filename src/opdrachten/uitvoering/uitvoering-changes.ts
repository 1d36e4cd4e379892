import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { CurrentDossier, OpdrachtChanges } from '../ground/opdracht-changes.ts';
import { assertMayRecord } from '../ground/recording-rules.ts';
import type { UitvoeringEvent } from './uitvoering-events.ts';
import {
  assertFresh,
  decideGeannuleerd,
  decideGehouden,
  decideUitnodiging,
  decideVerplaatst,
  type Gehouden,
} from './uitvoering-rules.ts';

/** What is recorded about one activiteit, as it was typed. */
export type Vastlegging =
  | { readonly wat: 'uitnodiging'; readonly datum: string }
  | ({ readonly wat: 'gehouden' } & Gehouden)
  | {
      readonly wat: 'verplaatst';
      readonly datum: string;
      readonly alleenMaand: boolean;
      readonly reden: string;
    }
  | { readonly wat: 'geannuleerd'; readonly reden: string };

/** Recording how planned activiteiten went: read, decide, append. */
export interface UitvoeringChanges {
  /** @throws FormProblem; DomainError 'conflict' when somebody recorded this activiteit since the card was made */
  record(
    actor: Actor,
    id: string,
    card: CardContext,
    activiteitId: string,
    what: Vastlegging,
  ): Promise<CurrentDossier>;
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
  };
}

function decideVastlegging(
  dossier: Dossier,
  activiteitId: string,
  what: Vastlegging,
  today: string,
): UitvoeringEvent[] {
  switch (what.wat) {
    case 'uitnodiging':
      return decideUitnodiging(dossier, activiteitId, what, today);
    case 'gehouden':
      return decideGehouden(dossier, activiteitId, what, today);
    case 'verplaatst':
      return decideVerplaatst(dossier, activiteitId, what, today);
    case 'geannuleerd':
      return decideGeannuleerd(dossier, activiteitId, what);
  }
}
