import type { Actor } from '../../shared/actor.ts';
import type { Adviseur } from '../../shared/adviseur.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import { isHandedIn, isProjectleider } from '../ground/access-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import { isAfterBesluit } from '../ground/dossier-status.ts';
import { type PlanadviesConclusie, planadviezenNu } from '../ground/planadvies.ts';
import type { PlanadviesEvent } from './planadvies-events.ts';

/** The rules of advice on the method of a plan. An adviseur has no other right on an opdracht than these. */

export const REDEN = { leeg: 'Schrijf in een paar zinnen waarom.', max: 500 } as const;

/** An adviseur, or who stands in for one today. */
function isAdviseur({ id, vervangt = [] }: Actor, adviseurs: readonly Adviseur[]): boolean {
  return adviseurs.some((one) => one.id === id || vervangt.includes(one.id));
}

/** @throws DomainError 'not-allowed' */
export function assertIsAdviseur(actor: Actor, adviseurs: readonly Adviseur[]): void {
  if (isAdviseur(actor, adviseurs)) return;
  throw new DomainError('not-allowed', 'Alleen een adviseur kan advies geven over de manier in een plan.');
}

/**
 * May this person read the plan to advise on it? Nothing before it is handed in.
 * @throws DomainError 'not-allowed', 'not-possible'
 */
export function assertLeestVoorAdvies(actor: Actor, dossier: Dossier, adviseurs: readonly Adviseur[]): void {
  assertIsAdviseur(actor, adviseurs);
  if (!isHandedIn(dossier))
    throw new DomainError(
      'not-possible',
      'Dit plan ligt bij de projectleider. Je kunt het lezen als het is ingediend.',
    );
}

/** Why no advice can be given on it any more, as a sentence; undefined: it can. */
export function waaromGeenAdvies(actor: Actor, dossier: Dossier): string | undefined {
  if (isProjectleider(actor, dossier)) return 'Dit is je eigen plan. Vraag een andere adviseur om advies.';
  if (dossier.plan.vanToepassing !== 'ja')
    return 'In dit plan doen inwoners niet mee. Er is dus geen manier om over te adviseren.';
  if (isAfterBesluit(dossier.status) && dossier.status !== 'uitgesteld')
    return 'Er is al een besluit over deze opdracht. Adviseren over de manier kan alleen vóór het besluit.';
  return undefined;
}

/** The same again changes nothing. @throws FormProblem on `reden`; DomainError 'not-allowed', 'not-possible' */
export function decidePlanadvies(
  actor: Actor,
  dossier: Dossier,
  adviseurs: readonly Adviseur[],
  { conclusie, reden }: { readonly conclusie: PlanadviesConclusie; readonly reden: string },
): PlanadviesEvent[] {
  assertLeestVoorAdvies(actor, dossier, adviseurs);
  const waarom = waaromGeenAdvies(actor, dossier);
  if (waarom !== undefined) throw new DomainError('not-possible', waarom);
  assertNoProblems({ reden: tekstProbleem(reden, REDEN) });
  const known = planadviezenNu(dossier).find(({ doorId }) => doorId === actor.id);
  return known?.conclusie === conclusie && known.reden === reden
    ? []
    : [{ soort: 'planadvies gegeven', conclusie, reden }];
}
