import { type Actor, hasRol } from '../shared/actor.ts';
import { comparable, same } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../shared/tekst-rules.ts';
import type { Adviesraad, RaadEvent, RaadInvoer } from './raad.ts';

export const NAAM = { leeg: 'Vul in hoe de raad heet.', max: 100 } as const;
export const AFSPRAKEN = { max: 1000 } as const;
export const KIES_WAAR = 'Kies van welke gemeente de raad is, of kies de hele regio.';
/** A region has some per gemeente; more is a table that was pasted in the wrong place. */
const MAX_RADEN = 100;

/** May this person add a raad, and change it? */
export function mayKeep(actor: Actor): boolean {
  return hasRol(actor, 'coördinator', 'beheerder');
}

/** @throws DomainError 'not-allowed' */
export function assertMayKeep(actor: Actor): void {
  if (mayKeep(actor)) return;
  throw new DomainError(
    'not-allowed',
    'Alleen de coördinator en de beheerder kunnen een adviesraad toevoegen of wijzigen.',
  );
}

/** A raad comes in. @param others all that there are @throws DomainError 'not-allowed', 'not-possible'; FormProblem */
export function decideToevoegen(
  actor: Actor,
  raad: RaadInvoer,
  others: readonly Adviesraad[],
): readonly RaadEvent[] {
  assertMayKeep(actor);
  assertFits(raad, others);
  if (others.length >= MAX_RADEN)
    throw new DomainError('not-possible', `Er staan al ${MAX_RADEN} adviesraden. Meer kan niet.`);
  return [{ soort: 'raad toegevoegd', raad }];
}

/** Another name, gemeente or year. @param others all that there are @throws DomainError 'not-allowed'; FormProblem */
export function decideWijzigen(
  actor: Actor,
  known: Adviesraad,
  raad: RaadInvoer,
  others: readonly Adviesraad[],
): readonly RaadEvent[] {
  assertMayKeep(actor);
  assertFits(
    raad,
    others.filter(({ id }) => id !== known.id),
  );
  return same(sorted(known), sorted(raad)) ? [] : [{ soort: 'raad gewijzigd', raad }];
}

function sorted({ naam, gemeente = '', van = 0, tot = 0, afspraken = '' }: RaadInvoer): readonly unknown[] {
  return [naam, gemeente, van, tot, afspraken];
}

function assertFits(raad: RaadInvoer, others: readonly Adviesraad[]): void {
  const { naam, gemeente, van, tot, afspraken = '' } = raad;
  const isKnown = others.some(
    (one) => comparable(one.naam) === comparable(naam) && one.gemeente === gemeente && overlaps(one, raad),
  );
  assertNoProblems({
    naam:
      tekstProbleem(naam, NAAM) ??
      (isKnown
        ? `Deze raad staat er al, ${gemeente === undefined ? 'van de regio' : `van ${gemeente}`}.`
        : undefined),
    afspraken: tekstProbleem(afspraken, AFSPRAKEN),
    tot:
      van !== undefined && tot !== undefined && tot < van
        ? 'De raad kan niet ophouden voor hij begint.'
        : undefined,
  });
}

/** Are there years in which both are there? */
function overlaps(one: RaadInvoer, other: RaadInvoer): boolean {
  return (one.van ?? 0) <= (other.tot ?? 9999) && (other.van ?? 0) <= (one.tot ?? 9999);
}
