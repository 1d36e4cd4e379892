import { type Actor, assertCoordinator } from '../../shared/actor.ts';
import { TERUGKIJK_TEKST, type TerugkijkUitkomst } from '../../shared/adviesraad.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import { type Advies, type AdviesOordeel, openAdviesPunten } from '../ground/advies.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { AdviesEvent } from './advies-events.ts';
import {
  adviesOf,
  assertCanReceive,
  assertMayRecordAdvies,
  comingProblem,
  pastProblem,
} from './advies-rules.ts';

/** The rules of what is done with an advice: answering it, telling the raad, and looking back. Days are YYYY-MM-DD. */

export const WAAROM = { max: 500 } as const;
export const KIES_PUNT = 'Kies minstens één punt.';
export const KIES_OORDEEL = 'Kies wat je met deze punten doet.';
export const VERTELD = { leeg: 'Schrijf hoe je het de raad vertelde.', max: 300 } as const;

/** What somebody says about some points. */
export type Beantwoording = {
  readonly puntIds: readonly string[];
  readonly oordeel: AdviesOordeel | undefined;
  readonly waarom: string;
};

/** @throws DomainError 'not-possible' */
export function assertCanAnswer(advies: Advies): void {
  if (!advies.ontvangen)
    throw new DomainError('not-possible', 'Er is nog geen advies van deze raad. Leg het eerst vast.');
  assertCanReceive(advies);
}

/** The same answer for some points. @throws DomainError, FormProblem */
export function decideBeantwoorden(
  actor: Actor,
  dossier: Dossier,
  adviesId: string,
  { puntIds, oordeel, waarom }: Beantwoording,
): AdviesEvent[] {
  assertMayRecordAdvies(actor, dossier);
  const advies = adviesOf(dossier, adviesId);
  assertCanAnswer(advies);
  const punten = (advies.ontvangen?.punten ?? []).filter(({ id }) => puntIds.includes(id));
  const needsWhy = oordeel === 'deels' || oordeel === 'niet';
  assertNoProblems({
    punten: punten.length === 0 ? KIES_PUNT : undefined,
    oordeel: oordeel === undefined ? KIES_OORDEEL : undefined,
    waarom: tekstProbleem(waarom, {
      ...WAAROM,
      leeg: needsWhy ? 'Schrijf waarom je dit niet helemaal overneemt. De raad hoort dit.' : undefined,
    }),
  });
  if (oordeel === undefined) return [];
  const changed = punten.filter(
    ({ antwoord }) => antwoord?.oordeel !== oordeel || antwoord.waarom !== waarom,
  );
  return changed.length === 0
    ? []
    : [{ soort: 'adviespunten beantwoord', adviesId, puntIds: changed.map(({ id }) => id), oordeel, waarom }];
}

/** @throws DomainError 'not-possible' */
export function assertCanTell(advies: Advies): void {
  assertCanAnswer(advies);
  const open = openAdviesPunten(advies).length;
  if (open > 0)
    throw new DomainError(
      'not-possible',
      `${open === 1 ? '1 punt heeft' : `${open} punten hebben`} nog geen antwoord. Geef dat eerst.`,
    );
  if (advies.ontvangen?.conclusie === 'geen advies')
    throw new DomainError('not-possible', 'De raad gaf geen advies. Er is niets te vertellen.');
}

/** The raad knows what is done with its advice. @throws DomainError, FormProblem */
export function decideVertellen(
  actor: Actor,
  dossier: Dossier,
  adviesId: string,
  said: { readonly datum: string; readonly hoe: string; readonly terugkijken: string },
  today: string,
): AdviesEvent[] {
  assertMayRecordAdvies(actor, dossier);
  const advies = adviesOf(dossier, adviesId);
  assertCanTell(advies);
  assertNoProblems({
    datum: pastProblem(said.datum, advies.ontvangen?.datum ?? said.datum, today),
    hoe: tekstProbleem(said.hoe, VERTELD),
    terugkijken: comingProblem(said.terugkijken, today),
  });
  return [{ soort: 'adviesraad antwoord verteld', adviesId, ...said }];
}

/** @throws DomainError 'not-possible' */
export function assertCanLookBack({ verteld, teruggekeken }: Advies): void {
  if (!verteld)
    throw new DomainError('not-possible', 'De raad heeft nog geen antwoord. Terugkijken kan daarna.');
  if (teruggekeken)
    throw new DomainError('not-possible', 'Op dit advies is al teruggekeken. Er is niets veranderd.');
}

/** What came of it. @throws DomainError, FormProblem */
export function decideTerugkijken(
  actor: Actor,
  dossier: Dossier,
  adviesId: string,
  uitkomst: TerugkijkUitkomst,
  toelichting: string,
): AdviesEvent[] {
  assertCoordinator(actor, 'op een advies terugkijken');
  assertCanLookBack(adviesOf(dossier, adviesId));
  assertNoProblems({ toelichting: tekstProbleem(toelichting, TERUGKIJK_TEKST) });
  return [{ soort: 'op advies teruggekeken', adviesId, uitkomst, toelichting }];
}
