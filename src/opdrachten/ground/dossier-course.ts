import type { Dossier } from './dossier.ts';
import { type DossierStatus, isAfterBesluit } from './dossier-status.ts';

/** How an event moves a dossier along its course (domain: The course of a dossier). */

/** A plan that is being worked on. */
export function inConcept(dossier: Dossier): Dossier {
  return { ...dossier, status: 'plan in concept' };
}

/** How far an agreed plan is. A plan that is open again keeps its status, and what was recorded. */
export function withCourse(dossier: Dossier): Dossier {
  if (!isAgreed(dossier)) return dossier;
  return { ...dossier, status: courseOf(dossier) };
}

/** A postponed opdracht that gets a meeting again goes on where it was. */
export function resumed({ status, voorBesluit }: Dossier): Partial<Dossier> {
  if (status !== 'uitgesteld') return {};
  return { status: voorBesluit ?? 'plan gevraagd', voorBesluit: undefined };
}

function courseOf({ plan, verwerkt, uitvoering = {}, inbreng = [] }: Dossier): DossierStatus {
  if (plan.vanToepassing === 'nee') return 'geen participatie';
  if (verwerkt) return 'verwerkt';
  const begun = Object.keys(uitvoering).length > 0 || inbreng.length > 0;
  return begun ? 'in uitvoering' : 'plan afgestemd';
}

const BEFORE_AGREED: readonly DossierStatus[] = ['plan gevraagd', 'plan in concept', 'plan ingediend'];

/** Did the coördinator agree with the plan as it is, and is there no besluit yet? */
function isAgreed({ status }: Dossier): boolean {
  return !isAfterBesluit(status) && !BEFORE_AGREED.includes(status);
}
