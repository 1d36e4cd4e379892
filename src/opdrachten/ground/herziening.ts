import type { Uitkomst } from '../../shared/uitkomst.ts';
import type { Dossier } from './dossier.ts';
import { type Inbreng, oordeelOf } from './inbreng.ts';

/** Which oordelen are asked again, because a besluit changed or ended what they are about (domain: The course of a dossier). */

/** Does a besluit with this outcome change what was said of the inbreng? */
export function touches(uitkomst: Uitkomst): boolean {
  return uitkomst === 'aangepast' || uitkomst === 'ingetrokken';
}

/** What was taken over, whole or in part, may not be so any more; what was not, is not now either. */
export function isTouched(punt: Inbreng): boolean {
  const oordeel = oordeelOf(punt);
  return oordeel === 'overgenomen' || oordeel === 'deels';
}

/** The inbreng of which the oordeel is asked again. */
export function teHerzienOf({
  inbreng = [],
  teHerzien = [],
}: Pick<Dossier, 'inbreng' | 'teHerzien'>): readonly Inbreng[] {
  return inbreng.filter(({ id }) => teHerzien.includes(id));
}
