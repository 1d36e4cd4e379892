import { type Actor, assertCoordinator } from '../shared/actor.ts';
import type { CardContext } from '../shared/card-context.ts';
import { assertNoProblems, tekstProbleem } from '../shared/tekst-rules.ts';
import type { Jaaragenda, JaaragendaEvent } from './jaaragenda.ts';
import { type Jaarstuk, KENMERK, type StukInvoer } from './stukgegevens.ts';
import type { CurrentJaaragenda, YearChanges } from './year-changes.ts';

/** Filling in what a stuk of a year needs: read, decide, append. */
export interface StukChanges {
  /** @throws FormProblem; DomainError 'not-allowed', or 'conflict' when the jaaragenda changed since the card was made */
  fillStuk(
    actor: Actor,
    jaar: number,
    card: CardContext,
    stuk: Jaarstuk,
    invoer: StukInvoer,
  ): Promise<CurrentJaaragenda>;
}

export function createStukChanges({ changeExactly }: YearChanges): StukChanges {
  return {
    fillStuk: (actor, jaar, card, stuk, invoer) =>
      changeExactly(actor, jaar, card, (agenda) => decideStuk(actor, agenda, stuk, invoer), stuk, invoer),
  };
}

/** Of any year, also one that is over: its paper may still be made. The same again changes nothing. @throws FormProblem, DomainError */
function decideStuk(
  actor: Actor,
  { stukken = {} }: Jaaragenda,
  stuk: Jaarstuk,
  { verspreiden, kenmerk }: StukInvoer,
): JaaragendaEvent[] {
  assertCoordinator(actor, 'een stuk invullen');
  assertNoProblems({ kenmerk: kenmerk === undefined ? undefined : tekstProbleem(kenmerk, KENMERK) });
  const known = stukken[stuk];
  if (known?.verspreiden === verspreiden && known?.kenmerk === kenmerk) return [];
  return [{ soort: 'stukgegevens ingevuld', stuk, verspreiden, kenmerk }];
}
