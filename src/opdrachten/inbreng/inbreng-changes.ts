import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import type { WithoutColleagues } from '../../shared/colleague-names.ts';
import { same } from '../../shared/compare.ts';
import { meaningId } from '../../shared/ids.ts';
import type { Doubt } from '../../shared/text-checks.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { InbrengPunt } from '../ground/inbreng.ts';
import type { CurrentDossier, OpdrachtChanges } from '../ground/opdracht-changes.ts';
import { stale } from '../ground/opdracht-errors.ts';
import { decideHerzien, decideNietsVeranderd } from './herziening-rules.ts';
import type { InbrengEvent } from './inbreng-events.ts';
import { canGiveBack, type Lijst, readLijst } from './inbreng-list.ts';
import {
  type Beoordeling,
  decideInbreng,
  decideInbrengGewijzigd,
  decideInbrengVerwijderd,
  decideOordeel,
  decideVerwerkt,
  type InbrengHerkomst,
  type OordeelConflict,
} from './inbreng-rules.ts';

/** What became of a pasted list: how much was stored now, and the list as it was read. */
export type LijstResult = {
  readonly current: CurrentDossier;
  readonly bewaard: number;
  readonly lijst: Lijst;
};

/** What residents said, and what was done with it: read, decide, append. */
export interface InbrengChanges {
  /**
   * Adds a list, a point a line. With a line that may not be stored nothing is, and the whole list can be mended; only
   * of a list that is too long to give back on a card the other lines are stored.
   */
  addList(
    actor: Actor,
    id: string,
    nonce: string,
    list: {
      readonly herkomst: InbrengHerkomst;
      readonly tekst: string;
      /** Did somebody say of these that they are no resident's? Absent: of none. */
      readonly isAllowed?: (doubts: readonly Doubt[]) => boolean;
      /** Takes the names of colleagues out of a text; absent: nobody is known to be one. */
      readonly without?: WithoutColleagues;
    },
  ): Promise<LijstResult>;
  /** @throws DomainError 'conflict' when somebody changed the point since the card was made */
  changePunt(actor: Actor, id: string, card: CardContext, punt: InbrengPunt): Promise<CurrentDossier>;
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
    card: CardContext,
    beoordeling: Beoordeling,
  ): Promise<{ readonly current: CurrentDossier; readonly conflicts: readonly OordeelConflict[] }>;
  /** The same, of the points that are asked again after a besluit. */
  judgeAgain(
    actor: Actor,
    id: string,
    card: CardContext,
    beoordeling: Beoordeling,
  ): Promise<{ readonly current: CurrentDossier; readonly conflicts: readonly OordeelConflict[] }>;
  /** The besluit changes no oordeel. @throws DomainError 'conflict' when another besluit came since the card was made */
  keepAll(actor: Actor, id: string, card: CardContext): Promise<CurrentDossier>;
  /** @throws DomainError 'conflict' when anything changed since the card was made */
  finish(actor: Actor, id: string, card: CardContext): Promise<CurrentDossier>;
}

export function createInbrengChanges({
  at,
  change,
  changeExactly,
}: OpdrachtChanges<InbrengEvent>): InbrengChanges {
  const judged = async (
    rule: typeof decideOordeel,
    actor: Actor,
    id: string,
    card: CardContext,
    beoordeling: Beoordeling,
  ) => {
    const shown = await at(id, card.version);
    let conflicts: readonly OordeelConflict[] = [];
    const decide = (dossier: Dossier): InbrengEvent[] => {
      const decision = rule(actor, shown.state, dossier, beoordeling);
      conflicts = decision.conflicts;
      return decision.events;
    };
    return { current: await change(actor, id, card.nonce, decide, beoordeling), conflicts };
  };

  return {
    async addList(actor, id, nonce, { herkomst, tekst, isAllowed, without }) {
      const idOf = (punt: string): string => meaningId('inbreng', id, nonce, punt);
      // Of a repeat the points are there already; it must get the same answer as the first time.
      const read = ({ inbreng = [] }: Dossier): Lijst =>
        readLijst(
          tekst,
          inbreng.filter((punt) => punt.id !== idOf(punt.tekst)),
          isAllowed,
          without,
        );
      const decide = (dossier: Dossier): InbrengEvent[] => {
        const { punten, tegengehouden } = read(dossier);
        const held = tegengehouden.length > 0 && canGiveBack(tekst);
        return decideInbreng(actor, dossier, herkomst, held ? [] : punten, idOf);
      };
      const current = await change(actor, id, nonce, decide, herkomst, tekst);
      const stored = new Set(current.state.inbreng?.map((punt) => punt.id));
      const lijst = read(current.state);
      return { current, lijst, bewaard: lijst.punten.filter((punt) => stored.has(idOf(punt))).length };
    },

    async changePunt(actor, id, { nonce, version }, punt) {
      const shown = await at(id, version);
      const decide = (dossier: Dossier) => decideInbrengGewijzigd(actor, shown.state, dossier, punt);
      return change(actor, id, nonce, decide, punt);
    },

    removePunt: (actor, id, nonce, inbrengId, reden) =>
      change(
        actor,
        id,
        nonce,
        (dossier) => decideInbrengVerwijderd(actor, dossier, inbrengId, reden),
        inbrengId,
        reden,
      ),

    judge: (actor, id, card, beoordeling) => judged(decideOordeel, actor, id, card, beoordeling),

    judgeAgain: (actor, id, card, beoordeling) => judged(decideHerzien, actor, id, card, beoordeling),

    async keepAll(actor, id, card) {
      const shown = await at(id, card.version);
      const decide = (dossier: Dossier): InbrengEvent[] => {
        const events = decideNietsVeranderd(actor, dossier);
        if (events.length > 0 && !same(shown.state.besluiten, dossier.besluiten)) throw stale(dossier);
        return events;
      };
      return change(actor, id, card.nonce, decide, 'niets veranderd');
    },

    finish: (actor, id, card) =>
      changeExactly(actor, id, card, (dossier) => decideVerwerkt(actor, dossier), 'verwerkt'),
  };
}
