import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { type Behandeling, isStaand, komt, type Route } from '../shared/behandeling.ts';
import { localDate } from '../shared/clock.ts';
import { beslist, soortVan } from '../shared/overleg-toen.ts';
import type { OverlegSoort } from '../shared/regio-gegevens.ts';

/** Which stop of a route sets which dates (domain: Verplichtingen and their dates). */

/**
 * Before which the plan is due: the first DO that is still to come. Without a DO the body that decides, else the meeting that
 * the opdracht names itself, else the first of the route. When all are over, the last by the same order: it asks nothing any more.
 * @returns undefined when nothing of the route takes place
 */
export function planBehandeling(route: Route, named: string | undefined): Behandeling | undefined {
  const staand = route.filter(isStaand);
  const isNamed = ({ vergadering }: Behandeling): boolean => vergadering.id === named;
  const first = (stops: Route): Behandeling | undefined =>
    stops.find(isOf('DO')) ?? stops.find(decides) ?? stops.find(isNamed) ?? stops[0];
  return first(staand.filter(komt)) ?? first(staand.toReversed());
}

/**
 * The day (YYYY-MM-DD) from which who works on the opdracht could know that this stop is on its date: it came on the agenda, the
 * opdracht came to it, it moved, or it goes on after all. An opdracht that names the meeting knew so before it got a point of its own there. Undefined:
 * it was so from the beginning.
 */
export function bekendOp(dossier: OpRoute, stop: Behandeling): string | undefined {
  return lastDay(momentsOf(dossier, stop));
}

/** The same for what is due before the body that decides. That it decides may be known later than its date; of a PFHO it goes without saying. */
export function beslistBekendOp(dossier: OpRoute, stop: Behandeling): string | undefined {
  return lastDay([...momentsOf(dossier, stop), isOf('PFHO')(stop) ? undefined : stop.sinds]);
}

type OpRoute = Pick<Dossier, 'andereDatumOp' | 'vergaderingId'>;
type Moments = readonly (string | undefined)[];

function momentsOf({ andereDatumOp, vergaderingId }: OpRoute, { sinds, vergadering }: Behandeling): Moments {
  const { id, verplaatst, tochDoor, overlegSinds } = vergadering;
  return [id === vergaderingId ? andereDatumOp : sinds, verplaatst?.op, tochDoor, overlegSinds];
}

function lastDay(moments: Moments): string | undefined {
  const last = moments
    .filter((one) => one !== undefined)
    .toSorted()
    .at(-1);
  return last === undefined ? undefined : localDate(last);
}

/**
 * Before which the inbreng is worked in and the passage is ready: the first body that still has to decide, after the DO that
 * handed out the opdracht. Without one it is the next PFHO. When all are over, the last of them.
 */
export function beslissendeBehandeling(route: Route): Behandeling | undefined {
  const staand = route.filter(isStaand);
  const deciding = staand.filter((one) => decides(one) && !isOf('DO')(one) && one.besluit === undefined);
  const pfhos = staand.filter(isOf('PFHO'));
  return deciding.find(komt) ?? pfhos.find(komt) ?? deciding.at(-1) ?? pfhos.at(-1);
}

function decides({ doel, vergadering }: Behandeling): boolean {
  return doel === 'vaststellen' && beslist(vergadering);
}

function isOf(soort: OverlegSoort) {
  return ({ vergadering }: Behandeling): boolean => soortVan(vergadering) === soort;
}
