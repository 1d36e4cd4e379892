import { type Actor, ASK_COORDINATOR, hasRol } from '../shared/actor.ts';
import type { Adviseur } from '../shared/adviseur.ts';
import { DomainError } from '../shared/errors.ts';
import { assertNoProblems } from '../shared/tekst-rules.ts';
import { type AdviseurEvent, type Adviseurs, adviseursNu } from './adviseur.ts';

/** The rules of who advises: facts in, events or a DomainError out. */

/** @throws DomainError 'not-allowed' */
export function assertKiestAdviseurs(actor: Actor): void {
  if (hasRol(actor, 'coördinator', 'beheerder')) return;
  throw new DomainError(
    'not-allowed',
    'Alleen de coördinator en de beheerder kunnen kiezen wie adviseur is.',
  );
}

/** Who has a part in the work may know who advises. @throws DomainError 'not-allowed' */
export function assertLeestAdviseurs(hasPart: boolean): void {
  if (hasPart) return;
  throw new DomainError(
    'not-allowed',
    `Alleen wie meedoet met Samenkracht! kan zien wie adviseur is. ${ASK_COORDINATOR}`,
  );
}

/**
 * A colleague becomes adviseur; who is it already stays it.
 * @param coordinators they agree plans, and do not advise themselves (Entra object ids)
 * @throws DomainError 'not-allowed'; FormProblem on `adviseur`
 */
export function decideAanwijzen(
  actor: Actor,
  known: Adviseurs | undefined,
  { id, naam }: Adviseur,
  coordinators: readonly string[],
): AdviseurEvent[] {
  assertKiestAdviseurs(actor);
  assertNoProblems({
    adviseur: coordinators.includes(id)
      ? `${naam} is coördinator, en stemt de plannen al af. Kies een andere collega.`
      : undefined,
  });
  return adviseursNu(known).some((one) => one.id === id)
    ? []
    : [{ soort: 'adviseur aangewezen', adviseur: { id, naam } }];
}

/** A colleague is it no more. What was advised stays. @throws DomainError 'not-allowed' */
export function decideStoppen(actor: Actor, known: Adviseurs | undefined, id: string): AdviseurEvent[] {
  assertKiestAdviseurs(actor);
  const adviseur = adviseursNu(known).find((one) => one.id === id);
  return adviseur ? [{ soort: 'adviseur gestopt', adviseur: { id, naam: adviseur.naam } }] : [];
}
