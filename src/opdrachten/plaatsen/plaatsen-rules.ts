import type { Actor } from '../../shared/actor.ts';
import { same } from '../../shared/compare.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems } from '../../shared/tekst-rules.ts';
import { assertFillsIn, mayFillIn } from '../ground/access-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import { isOver } from '../ground/dossier-status.ts';
import type { LaagPlaatsen } from '../ground/plaatsen.ts';
import type { PlaatsenEvent } from './plaatsen-events.ts';

/** More places in one layer is a typing error. */
export const MAX_PLAATSEN = 100;

/** Can this person say how many places there are? Of what is finished they stay as they were. */
export function mayLegPlaatsenVast(actor: Actor, dossier: Dossier): boolean {
  return mayFillIn(actor, dossier) && !isOver(dossier) && !dossier.jaartabel;
}

/** @throws DomainError 'not-allowed', 'not-possible' when it is finished */
export function assertLegtPlaatsenVast(actor: Actor, dossier: Dossier): void {
  assertFillsIn(actor, dossier, 'de vaste plaatsen vastleggen');
  if (isOver(dossier) || dossier.jaartabel)
    throw new DomainError(
      'not-possible',
      'Deze opdracht is klaar. De vaste plaatsen blijven zoals ze zijn vastgelegd.',
    );
}

/**
 * How many places there are in each layer, and how many are filled; the same again changes nothing.
 * @throws DomainError 'not-allowed', 'not-possible'; FormProblem at the input of a layer ('stuurgroepBezet')
 */
export function decidePlaatsen(
  actor: Actor,
  dossier: Dossier,
  lagen: readonly LaagPlaatsen[],
): PlaatsenEvent[] {
  assertLegtPlaatsenVast(actor, dossier);
  assertNoProblems(Object.fromEntries(lagen.map((one) => [bezetInput(one.laag), plaatsenProblem(one)])));
  const known = dossier.plaatsen?.lagen ?? [];
  return same(known, lagen) ? [] : [{ soort: 'plaatsen vastgelegd', lagen: [...lagen] }];
}

/** The id of the input for how many places of a layer are filled. */
function bezetInput(laag: string): string {
  return `${laag}Bezet`;
}

function plaatsenProblem({ plaatsen, bezet = 0 }: LaagPlaatsen): string | undefined {
  const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= MAX_PLAATSEN;
  if (!isCount(plaatsen) || !isCount(bezet))
    return `Vul een heel getal in, van 0 tot en met ${MAX_PLAATSEN}.`;
  return bezet > plaatsen
    ? `${plaatsen === 1 ? 'Er is 1 plaats' : `Er zijn ${plaatsen} plaatsen`}. Meer kunnen er niet bezet zijn. Kijk de getallen na.`
    : undefined;
}
