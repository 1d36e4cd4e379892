import { type Actor, assertCoordinator } from '../../shared/actor.ts';
import { same } from '../../shared/compare.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import { JAARTABEL_DELEN, type Jaartabel } from '../ground/jaartabel.ts';
import type { JaartabelEvent } from './jaartabel-events.ts';

/** A row of such a table; what it does not say is not known. */
export type JaartabelRij = Jaartabel & { readonly programma?: string };

const MAX_PROJECT = 200;
/** Of one cell: a page of text. In characters. */
const MAX_DEEL = 4000;

/**
 * A row of the table of a year becomes a finished dossier, or completes the one that it became before: what it does not say takes
 * nothing away.
 * @param ditJaar YYYY: of what is still to come nothing was done
 * @throws DomainError 'not-allowed' or 'not-possible', FormProblem
 */
export function decideJaartabel(
  actor: Actor,
  dossier: Dossier | undefined,
  { programma, ...rij }: JaartabelRij,
  ditJaar: number,
): readonly JaartabelEvent[] {
  assertCoordinator(actor, 'een jaartabel overnemen');
  if (rij.jaar > ditJaar)
    throw new DomainError(
      'not-possible',
      `Het jaar ${rij.jaar} moet nog komen. In een jaartabel staat wat er is gedaan.`,
    );
  assertNoProblems({
    project: tekstProbleem(rij.project, { leeg: 'Er staat geen project in deze rij.', max: MAX_PROJECT }),
    ...Object.fromEntries(
      JAARTABEL_DELEN.map(([deel]) => [deel, tekstProbleem(rij[deel] ?? '', { max: MAX_DEEL })]),
    ),
  });
  const known = dossier?.jaartabel;
  const said = Object.fromEntries(
    JAARTABEL_DELEN.flatMap(([deel]) => (rij[deel] ? [[deel, rij[deel]]] : [])),
  );
  const after = { ...(known ?? { jaar: rij.jaar, project: rij.project }), ...said };
  const isSame = known && same(known, after) && (programma ?? dossier.programma) === dossier.programma;
  return isSame ? [] : [{ soort: 'overgenomen uit jaartabel', rij: after, programma }];
}
