import { type Actor, hasRol } from '../../shared/actor.ts';
import { comparable } from '../../shared/compare.ts';
import { DomainError } from '../../shared/errors.ts';
import { isHandedIn } from './access-rules.ts';
import type { Dossier } from './dossier.ts';

/** Which gemeenten an opdracht touches, and what their contacts may read of it (domain: Who uses it). */

type Geraakt = Pick<Dossier, 'gemeenten' | 'plan' | 'status'>;

/** Those that the opdracht names, and those that the plan names once it was handed in. */
export function geraakteGemeenten(dossier: Dossier): readonly string[] {
  const ofPlan = isHandedIn(dossier) ? (dossier.plan.gemeenten ?? []) : [];
  return [...new Set([...dossier.gemeenten, ...ofPlan])];
}

/** Those of which the plan asks inhabitants: the ones that it names itself, or else those of the opdracht. */
export function gevraagdeGemeenten({ plan, gemeenten }: Geraakt): readonly string[] {
  const ofPlan = plan.gemeenten ?? [];
  return ofPlan.length > 0 ? ofPlan : gemeenten;
}

export function raaktGemeente(dossier: Dossier, gemeente: string): boolean {
  return geraakteGemeenten(dossier).some((one) => comparable(one) === comparable(gemeente));
}

/** May this person read the overview of this gemeente? */
function mayReadGemeente(actor: Actor, gemeente: string): boolean {
  return hasRol(actor, 'coördinator', 'directielid') || (actor.contactVan ?? []).includes(gemeente);
}

/** @throws DomainError 'not-allowed' */
export function assertMayReadGemeente(actor: Actor, gemeente: string): void {
  if (!mayReadGemeente(actor, gemeente))
    throw new DomainError(
      'not-allowed',
      `Alleen de contacten van ${gemeente}, directieleden en de coördinator kunnen dit overzicht zien.${(actor.contactVan ?? []).length === 0 ? '' : ' Typ ‘mijn gemeente’ voor die van jou.'}`,
    );
}

/** May this person read where the opdracht stands, what its agreed plan asks, and what was decided and answered? */
export function mayReadKort(actor: Actor, dossier: Dossier): boolean {
  return (
    hasRol(actor, 'coördinator', 'directielid') ||
    (actor.contactVan ?? []).some((gemeente) => raaktGemeente(dossier, gemeente))
  );
}

/** @throws DomainError 'not-allowed' */
export function assertMayReadKort(actor: Actor, dossier: Dossier): void {
  if (!mayReadKort(actor, dossier))
    throw new DomainError(
      'not-allowed',
      'Alleen de contacten van de gemeenten van deze opdracht, directieleden en de coördinator kunnen dit zien.',
    );
}

/** Does the plan ask something of inhabitants, with the akkoord of the coördinator? */
export function vraagtInwoners({ afgestemd, plan }: Dossier): boolean {
  return afgestemd !== undefined && plan.vanToepassing !== 'nee';
}
