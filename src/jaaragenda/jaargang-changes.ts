import { type Actor, assertCoordinator } from '../shared/actor.ts';
import type { CardContext } from '../shared/card-context.ts';
import { assertNoProblems } from '../shared/tekst-rules.ts';
import type { Contact, Gegevens, Vaststelling } from './jaaragenda.ts';
import { decideHerkend } from './jaaragenda-namen.ts';
import {
  assertMayBecomeOpdracht,
  assertYear,
  decideAntwoord,
  decideDoorschuiven,
  decideGemaakt,
  decideToevoegen,
  decideVaststellen,
  decideVragen,
  KIES_ONDERWERP,
  movable,
  movedOn,
  onderwerpOf,
  yearAfter,
} from './jaaragenda-rules.ts';
import { nieuwOf } from './onderwerp-changes.ts';
import type { JaaragendaOmgeving } from './ports.ts';
import type { CurrentJaaragenda, YearChanges } from './year-changes.ts';

/** The use cases of the course of a year: asking municipalities, fixing the list, making opdrachten and carrying over. */
export interface JaargangChanges {
  ask(
    actor: Actor,
    jaar: number,
    nonce: string,
    vraag: { readonly aan: readonly Contact[]; readonly voor: string },
  ): Promise<CurrentJaaragenda>;
  /** The contacts of this name (as it is compared) are this colleague, by the yes of a coördinator. */
  recognise(
    actor: Actor,
    naam: string,
    contact: { readonly id: string; readonly naam: string },
  ): Promise<void>;
  /** The answer of a contact; undefined: there is no topic. */
  answer(
    actor: Actor,
    jaar: number,
    nonce: string,
    gegevens: Gegevens | undefined,
  ): Promise<CurrentJaaragenda>;
  /** @throws DomainError 'conflict' when the jaaragenda changed since the card was made */
  fix(
    actor: Actor,
    jaar: number,
    card: CardContext,
    choice: { readonly onderwerpIds: readonly string[]; readonly vergadering?: Vaststelling },
  ): Promise<CurrentJaaragenda>;
  makeOpdracht(
    actor: Actor,
    jaar: number,
    nonce: string,
    id: string,
    datum: string | undefined,
  ): Promise<CurrentJaaragenda>;
  /** Topics go on in the next year. */
  carryOver(actor: Actor, jaar: number, nonce: string, ids: readonly string[]): Promise<CurrentJaaragenda>;
}

/** @param today YYYY-MM-DD */
export function createJaargangChanges(
  { find, change, changeExactly }: YearChanges,
  omgeving: JaaragendaOmgeving,
  today: () => string,
): JaargangChanges {
  return {
    async ask(actor, jaar, nonce, { aan, voor }) {
      assertYear(jaar, today());
      return change(actor, jaar, nonce, () => decideVragen(actor, aan, voor, today()), aan, voor);
    },
    async recognise(actor, naam, contact) {
      for (const jaar of await omgeving.yearsWithContact(naam))
        await change(actor, jaar, undefined, (agenda) => decideHerkend(agenda, naam, contact));
    },
    answer: (actor, jaar, nonce, gegevens) =>
      change(
        actor,
        jaar,
        nonce,
        (agenda) => decideAntwoord(actor, agenda, gegevens && nieuwOf(jaar, gegevens)),
        gegevens,
      ),
    fix: (actor, jaar, card, choice) =>
      changeExactly(actor, jaar, card, (agenda) => decideVaststellen(actor, agenda, choice, today()), choice),
    async makeOpdracht(actor, jaar, nonce, id, datum) {
      const { state } = await find(jaar);
      const onderwerp = onderwerpOf(state, id);
      assertMayBecomeOpdracht(actor, onderwerp);
      if (onderwerp.opdrachtId !== undefined) return find(jaar);
      // The opdracht knows its topic as soon as it is there; when this stops in between, doing it again meets it.
      const opdrachtId = await omgeving.makeOpdracht(actor, { jaar, onderwerp, datum });
      return change(actor, jaar, nonce, (agenda) => decideGemaakt(agenda, id, opdrachtId), id);
    },
    async carryOver(actor, jaar, nonce, ids) {
      assertCoordinator(actor, 'onderwerpen doorschuiven');
      assertNoProblems({ onderwerpen: ids.length === 0 ? KIES_ONDERWERP : undefined });
      const naar = yearAfter(jaar, today());
      assertYear(naar, today());
      const { state } = await find(jaar);
      const open = movable(state).filter(({ id }) => ids.includes(id));
      if (open.length === 0) return find(jaar);
      const next = open.map((one) => movedOn(one, jaar));
      // First where they go on: when this stops in between, they stand on two lists, never on none.
      await change(actor, naar, nonce, (agenda) => decideToevoegen(agenda, next), 'doorschuiven', ids);
      const moved = open.map(({ id }) => id);
      return change(
        actor,
        jaar,
        nonce,
        (agenda) => decideDoorschuiven(agenda, moved, naar),
        'doorgeschoven',
        ids,
      );
    },
  };
}
