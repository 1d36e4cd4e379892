import { type Actor, assertCoordinator } from '../shared/actor.ts';
import type { Beleidsfase } from '../shared/beleidsfase.ts';
import type { CardContext } from '../shared/card-context.ts';
import { cutText } from '../shared/markdown.ts';
import { assertNoProblems } from '../shared/tekst-rules.ts';
import { decideFase } from './fase-rules.ts';
import type { Gegevens, NieuwOnderwerp } from './jaaragenda.ts';
import {
  assertGemotiveerd,
  assertYear,
  decideSchrappen,
  decideToevoegen,
  decideWijzigen,
  gegevensProblems,
  onderwerpId,
  TOELICHTING,
} from './jaaragenda-rules.ts';
import type { CurrentJaaragenda, YearChanges } from './year-changes.ts';

/** The use cases of topics. */
export interface OnderwerpChanges {
  /** Adds topics, each once. @throws FormProblem, DomainError */
  add(actor: Actor, jaar: number, nonce: string, nieuw: readonly Gegevens[]): Promise<CurrentJaaragenda>;
  /** Adds the topic that a signaal proposes; again gives the same one. @returns its id */
  propose(
    actor: Actor,
    jaar: number,
    onderwerp: { readonly titel: string; readonly toelichting: string; readonly signaalId: string },
  ): Promise<string>;
  change(
    actor: Actor,
    jaar: number,
    card: CardContext,
    id: string,
    gegevens: Gegevens,
  ): Promise<CurrentJaaragenda>;
  /** In which phase it is; undefined: not known. */
  chooseFase(
    actor: Actor,
    jaar: number,
    nonce: string,
    id: string,
    fase: Beleidsfase | undefined,
  ): Promise<CurrentJaaragenda>;
  remove(
    actor: Actor,
    jaar: number,
    card: CardContext,
    id: string,
    reden: string,
  ): Promise<CurrentJaaragenda>;
}

/** @param today YYYY-MM-DD */
export function createOnderwerpChanges(
  { change, changeExactly }: YearChanges,
  today: () => string,
): OnderwerpChanges {
  return {
    async add(actor, jaar, nonce, nieuw) {
      assertCoordinator(actor, 'onderwerpen toevoegen');
      assertYear(jaar, today());
      for (const gegevens of nieuw) assertNoProblems(gegevensProblems(gegevens));
      const onderwerpen = nieuw.map((gegevens) => nieuwOf(jaar, gegevens));
      return change(
        actor,
        jaar,
        nonce,
        (agenda) => {
          assertGemotiveerd(agenda, onderwerpen);
          return decideToevoegen(agenda, onderwerpen);
        },
        'toevoegen',
        nieuw,
      );
    },
    async propose(actor, jaar, { titel, toelichting, signaalId }) {
      assertCoordinator(actor, 'een signaal op de jaaragenda zetten');
      assertYear(jaar, today());
      const gegevens: Gegevens = {
        titel,
        toelichting: cutText(toelichting, TOELICHTING.max),
        herkomst: 'inwoners',
      };
      assertNoProblems(gegevensProblems(gegevens));
      const onderwerp = { ...nieuwOf(jaar, gegevens), signaalId };
      await change(
        actor,
        jaar,
        `signaal-${signaalId}`,
        (agenda) => decideToevoegen(agenda, [onderwerp]),
        onderwerp.id,
      );
      return onderwerp.id;
    },
    change: (actor, jaar, card, id, gegevens) =>
      changeExactly(actor, jaar, card, (agenda) => decideWijzigen(actor, agenda, id, gegevens), id, gegevens),
    chooseFase: (actor, jaar, nonce, id, fase) =>
      change(actor, jaar, nonce, (agenda) => decideFase(actor, agenda, id, fase), 'fase', id, fase),
    remove: (actor, jaar, card, id, reden) =>
      changeExactly(actor, jaar, card, (agenda) => decideSchrappen(actor, agenda, id, reden), id, reden),
  };
}

/** A topic with its id. */
export function nieuwOf(jaar: number, gegevens: Gegevens): NieuwOnderwerp {
  return { ...gegevens, id: onderwerpId(String(jaar), gegevens.titel) };
}
