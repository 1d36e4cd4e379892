import type { Actor } from '../../shared/actor.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import { meaningId } from '../../shared/ids.ts';
import type { Dossier } from '../opdracht.ts';
import {
  type CardStamp,
  type CurrentDossier,
  createOpdrachtChanges,
  type OpdrachtStreams,
} from '../opdracht-changes.ts';
import type { OpdrachtEvent } from '../opdracht-events.ts';
import { decidePassage } from '../passage/passage-rules.ts';
import type { InbrengPunt } from './inbreng.ts';
import { canGiveBack, type Lijst, readLijst } from './inbreng-list.ts';
import {
  type Beoordeling,
  decideInbreng,
  decideInbrengGewijzigd,
  decideInbrengVerwijderd,
  decideOordeel,
  decideVerwerkt,
  type Herkomst,
  type OordeelConflict,
} from './inbreng-rules.ts';
import {
  assertFresh,
  assertMayRecord,
  decideGeannuleerd,
  decideGehouden,
  decideUitnodiging,
  decideVerplaatst,
  type Uitkomst,
} from './uitvoering-rules.ts';

/** What is recorded about one activiteit, as it was typed. */
export type Vastlegging =
  | { readonly wat: 'uitnodiging'; readonly datum: string }
  | ({ readonly wat: 'gehouden' } & Uitkomst)
  | {
      readonly wat: 'verplaatst';
      readonly datum: string;
      readonly alleenMaand: boolean;
      readonly reden: string;
    }
  | { readonly wat: 'geannuleerd'; readonly reden: string };

/** What became of a pasted list: how much was stored now, and the list as it was read. */
export type LijstResult = {
  readonly current: CurrentDossier;
  readonly bewaard: number;
  readonly lijst: Lijst;
};

/** The use cases from the agreed plan to 'verwerkt': read, decide, append. */
export interface Verwerking {
  /** @throws FormProblem; DomainError 'conflict' when somebody recorded this activiteit since the card was made */
  record(
    actor: Actor,
    id: string,
    card: CardStamp,
    activiteitId: string,
    what: Vastlegging,
  ): Promise<CurrentDossier>;
  /**
   * Adds a list, a point a line. With a line that may not be stored nothing is, and the whole list can be mended; only
   * of a list that is too long to give back on a card the other lines are stored.
   */
  addList(
    actor: Actor,
    id: string,
    nonce: string,
    list: { readonly herkomst: Herkomst; readonly tekst: string },
  ): Promise<LijstResult>;
  changePunt(actor: Actor, id: string, nonce: string, punt: InbrengPunt): Promise<CurrentDossier>;
  removePunt(
    actor: Actor,
    id: string,
    nonce: string,
    inbrengId: string,
    reden: string,
  ): Promise<CurrentDossier>;
  /** The points that somebody else judged since the card was made are left and returned. */
  judge(
    actor: Actor,
    id: string,
    card: CardStamp,
    beoordeling: Beoordeling,
  ): Promise<{ readonly current: CurrentDossier; readonly conflicts: readonly OordeelConflict[] }>;
  /** @throws DomainError 'conflict' when anything changed since the card was made */
  finish(actor: Actor, id: string, card: CardStamp): Promise<CurrentDossier>;
  /** @throws FormProblem; DomainError 'conflict' when somebody saved a version since the card was made */
  savePassage(actor: Actor, id: string, card: CardStamp, tekst: string): Promise<CurrentDossier>;
}

export function createVerwerking(dependencies: {
  readonly streams: OpdrachtStreams;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
}): Verwerking {
  const { clock } = dependencies;
  const { at, change, changeExactly } = createOpdrachtChanges(dependencies);
  const today = (): string => localDate(clock.now());

  return {
    async record(actor, id, card, activiteitId, what) {
      const shown = await at(id, card.version);
      const day = today();
      const decide = (dossier: Dossier): OpdrachtEvent[] => {
        assertMayRecord(actor, dossier);
        const events = decideVastlegging(dossier, activiteitId, what, day);
        assertFresh(shown.state, dossier, activiteitId);
        return events;
      };
      return change(actor, id, card.nonce, decide, activiteitId, what);
    },

    async addList(actor, id, nonce, { herkomst, tekst }) {
      const idOf = (punt: string): string => meaningId('inbreng', id, nonce, punt);
      // Of a repeat the points are there already; it must get the same answer as the first time.
      const read = ({ inbreng = [] }: Dossier): Lijst =>
        readLijst(
          tekst,
          inbreng.filter((punt) => punt.id !== idOf(punt.tekst)),
        );
      const decide = (dossier: Dossier): OpdrachtEvent[] => {
        const { punten, tegengehouden } = read(dossier);
        const held = tegengehouden.length > 0 && canGiveBack(tekst);
        return decideInbreng(actor, dossier, herkomst, held ? [] : punten, idOf);
      };
      const current = await change(actor, id, nonce, decide, herkomst, tekst);
      const stored = new Set(current.state.inbreng?.map((punt) => punt.id));
      const lijst = read(current.state);
      return { current, lijst, bewaard: lijst.punten.filter((punt) => stored.has(idOf(punt))).length };
    },

    changePunt: (actor, id, nonce, punt) =>
      change(actor, id, nonce, (dossier) => decideInbrengGewijzigd(actor, dossier, punt), punt),

    removePunt: (actor, id, nonce, inbrengId, reden) =>
      change(
        actor,
        id,
        nonce,
        (dossier) => decideInbrengVerwijderd(actor, dossier, inbrengId, reden),
        inbrengId,
        reden,
      ),

    async judge(actor, id, card, beoordeling) {
      const shown = await at(id, card.version);
      let conflicts: readonly OordeelConflict[] = [];
      const decide = (dossier: Dossier): OpdrachtEvent[] => {
        const decision = decideOordeel(actor, shown.state, dossier, beoordeling);
        conflicts = decision.conflicts;
        return decision.events;
      };
      return { current: await change(actor, id, card.nonce, decide, beoordeling), conflicts };
    },

    finish: (actor, id, card) =>
      changeExactly(actor, id, card, (dossier) => decideVerwerkt(actor, dossier), 'verwerkt'),

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

function decideVastlegging(
  dossier: Dossier,
  activiteitId: string,
  what: Vastlegging,
  today: string,
): OpdrachtEvent[] {
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
