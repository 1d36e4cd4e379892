import { type Actor, hasRol } from '../../shared/actor.ts';
import { DomainError } from '../../shared/errors.ts';
import { persoonIdsOf, projectleiderOf } from './collega.ts';
import type { Dossier } from './dossier.ts';
import { isAfterBesluit } from './dossier-status.ts';

/** Who may see and do what with an opdracht. Facts in, yes or a DomainError out. */

/** One of the projectleiders, or who stands in today for one: the log has the name of who did it. */
export function isProjectleider({ id, vervangt = [] }: Actor, { projectleiders }: Dossier): boolean {
  return persoonIdsOf(projectleiders).some((own) => own === id || vervangt.includes(own));
}

/** A bestuurlijk trekker of an opdracht is whoever the coördinator's data says; a card cannot claim it. */
export function isTrekker(actor: Actor, dossier: Dossier): boolean {
  return persoonIdsOf(dossier.trekkers).includes(actor.id);
}

/** Does this person see summaries, and plans only once they are handed in? */
function readsAfterwards(actor: Actor, dossier: Dossier): boolean {
  return hasRol(actor, 'directielid') || isTrekker(actor, dossier);
}

/** May this person read the plan? The DO and the trekker see no drafts (domain: Who uses it). */
export function mayReadPlan(actor: Actor, dossier: Dossier): boolean {
  if (hasRol(actor, 'coördinator') || isProjectleider(actor, dossier)) return true;
  return readsAfterwards(actor, dossier) && isHandedIn(dossier);
}

/** May this person know of the opdracht and where it stands? */
export function mayReadOpdracht(actor: Actor, dossier: Dossier): boolean {
  return hasRol(actor, 'coördinator') || isProjectleider(actor, dossier) || readsAfterwards(actor, dossier);
}

/**
 * The same as keys of an opdracht, for lists: whom it is of, and whom somebody can stand in for. Who stands in for a trekker reads nothing
 * by that.
 */
export function lezersOf({
  projectleiders,
  trekkers,
}: Pick<Dossier, 'projectleiders' | 'trekkers'>): readonly string[] {
  const leidt = persoonIdsOf(projectleiders);
  return [...new Set([...leidt, ...persoonIdsOf(trekkers), ...leidt.map(vervangenAls)])];
}

/** As whom this person finds opdrachten among these keys; who finds all of them is asked before. */
export function leestAls({ id, vervangt = [] }: Actor): readonly string[] {
  return [id, ...vervangt.map(vervangenAls)];
}

function vervangenAls(persoonId: string): string {
  return `voor:${persoonId}`;
}

/** The projectleider fills in; the coördinator may help, but does not take over: handing in is not theirs. */
export function mayFillIn(actor: Actor, dossier: Dossier): boolean {
  return isProjectleider(actor, dossier) || hasRol(actor, 'coördinator');
}

/** The rules of an opdracht: facts in, events or a DomainError out. No clock, no ids, no store. */

export function isHandedIn(dossier: Dossier): boolean {
  return dossier.status !== 'plan gevraagd' && dossier.status !== 'plan in concept';
}

/** @param what what cannot be done, after 'kunnen'. @throws DomainError 'not-allowed', or 'not-possible' for who handed it over */
export function assertFillsIn(actor: Actor, dossier: Dossier, what: string): void {
  if (mayFillIn(actor, dossier)) return;
  // Who led it, or stood in, may have been typing: what was typed is given back.
  const selves = [actor.id, ...(actor.vervangt ?? [])];
  if (dossier.overdracht?.gaven.some((id) => selves.includes(id)))
    throw new DomainError(
      'not-possible',
      `Deze opdracht is overgedragen aan ${projectleiderOf(dossier)?.naam ?? 'iemand anders'}. Wat je stuurde, is niet bewaard. Geef het door aan wie de opdracht nu heeft.`,
    );
  throw new DomainError(
    'not-allowed',
    `Alleen de projectleider van deze opdracht en de coördinator kunnen ${what}.`,
  );
}

/** @throws DomainError 'not-allowed' */
export function assertMayReadOpdracht(actor: Actor, dossier: Dossier): void {
  if (mayReadOpdracht(actor, dossier)) return;
  throw new DomainError(
    'not-allowed',
    'Alleen de projectleider, de bestuurlijk trekker, de coördinator en directieleden kunnen deze opdracht zien.',
  );
}

/** @throws DomainError 'not-allowed' or, for a draft that somebody may not see yet, 'not-possible' */
export function assertMayReadPlan(actor: Actor, dossier: Dossier): void {
  if (mayReadPlan(actor, dossier)) return;
  if (readsAfterwards(actor, dossier)) {
    throw new DomainError(
      'not-possible',
      'Dit plan is nog niet klaar. Je kunt het lezen zodra de projectleider het indient.',
    );
  }
  throw new DomainError('not-allowed', 'Alleen de projectleider en de coördinator kunnen dit plan zien.');
}

/** @throws DomainError 'not-allowed' or 'not-possible' */
export function assertMayFillIn(actor: Actor, dossier: Dossier): void {
  assertFillsIn(actor, dossier, 'het plan invullen');
  assertNotDecided(dossier);
  if (isHandedIn(dossier)) {
    throw new DomainError(
      'not-possible',
      'Dit plan is al ingediend. De projectleider kan het weer openen om het aan te passen.',
    );
  }
}

/** After a besluit the plan stays as it is. @throws DomainError 'not-possible' */
export function assertNotDecided({ status }: Dossier): void {
  if (isAfterBesluit(status)) throw new DomainError('not-possible', decidedWords(status, 'Het plan'));
}

/** Why something stays as it is. @param wat what cannot change, as the begin of a sentence */
export function decidedWords(status: Dossier['status'], wat: string): string {
  if (status === 'uitgesteld')
    return 'Deze opdracht is uitgesteld. Je kunt verder als er een nieuwe datum is.';
  const why =
    status === 'ingetrokken' ? 'Deze opdracht is ingetrokken.' : 'Er is al een besluit over deze opdracht.';
  return `${why} ${wat} kan niet meer veranderen.`;
}

/** Can this person fill in the oplegger? As long as something of the opdracht may still go to an overleg. */
export function mayFillOplegger(actor: Actor, dossier: Dossier): boolean {
  return isProjectleider(actor, dossier) && !isOver(dossier);
}

/** @throws DomainError 'not-allowed' or 'not-possible' */
export function assertMayFillOplegger(actor: Actor, dossier: Dossier): void {
  if (!isProjectleider(actor, dossier))
    throw new DomainError('not-allowed', 'Alleen de projectleider kan de oplegger invullen.');
  if (isOver(dossier))
    throw new DomainError(
      'not-possible',
      `Deze opdracht is ${dossier.status}. De oplegger kan niet meer veranderen.`,
    );
}

function isOver({ status }: Dossier): boolean {
  return status === 'ingetrokken' || status === 'afgerond';
}
