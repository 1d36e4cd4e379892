import { type Behandeling, isStaand, type Route } from '../shared/behandeling.ts';
import { beslist, soortVan } from '../shared/overleg-toen.ts';
import type { OverlegSoort } from '../shared/regio-gegevens.ts';

/** Which stop of a route sets which dates (domain: Verplichtingen and their dates). */

/**
 * Before which the plan is due: the DO that hands out the opdracht. Without a DO the body that decides, else the meeting that
 * the opdracht names itself, else the first of the route. Of several the first that is still to come, or else the last.
 * @returns undefined when nothing of the route takes place
 */
export function planBehandeling(route: Route, named: string | undefined): Behandeling | undefined {
  const staand = route.filter(isStaand);
  return (
    nextOf(staand.filter(isOf('DO'))) ??
    nextOf(staand.filter(decides)) ??
    staand.find(({ vergadering }) => vergadering.id === named) ??
    nextOf(staand)
  );
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

function nextOf(stops: Route): Behandeling | undefined {
  return stops.find(komt) ?? stops.at(-1);
}

function komt({ stand }: Behandeling): boolean {
  return stand === 'komt';
}

function decides({ doel, vergadering }: Behandeling): boolean {
  return doel === 'vaststellen' && beslist(vergadering);
}

function isOf(soort: OverlegSoort) {
  return ({ vergadering }: Behandeling): boolean => soortVan(vergadering) === soort;
}
