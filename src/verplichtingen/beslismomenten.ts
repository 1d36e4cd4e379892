import { type Behandeling, isStaand, type Route } from '../shared/behandeling.ts';
import { addDays } from '../shared/dates.ts';
import { beslist } from '../shared/overleg-toen.ts';
import type { Vandaag } from '../shared/vandaag.ts';
import type { Beslismoment } from './afhandeling-eisen.ts';

/** A besluit that was not recorded for so many days is not asked for any more. */
export const BESLUIT_DAYS_BACK = 62;

/** Does this stop ask for a besluit? */
export function isBeslismoment(stop: Behandeling): boolean {
  const { doel, vergadering, besluit, naar } = stop;
  if (doel !== 'vaststellen' || !beslist(vergadering) || naar !== undefined) return false;
  return isStaand(stop) || (stop.stand === 'uitgesteld' && besluit !== undefined);
}

/** The stops of a route of which a besluit is asked. */
export function beslismomenten(route: Route, vandaag: Vandaag): readonly Beslismoment[] {
  return route.filter(isBeslismoment).flatMap(({ vergadering: { id, overlegNaam, datum }, besluit }) => {
    if (vandaag.isNa(addDays(datum, BESLUIT_DAYS_BACK))) return [];
    const isVoorbij = vandaag.isNa(datum);
    return [{ vergaderingId: id, overlegNaam, datum, besloten: besluit !== undefined, isVoorbij }];
  });
}
