import type { OpdrachtDates } from '../../src/opdrachten/ground/ports.ts';
import type { Behandeling, Vergadermoment } from '../../src/shared/behandeling.ts';
import { REGIO } from './regio.ts';

const CANCELLED_OP = '2026-11-17T09:00:00.000Z';

/** A stop of a route: of this overleg on that day, doel 'bespreken' and still to come. */
export function aStop(
  overlegId: string,
  datum: string,
  { id = `${overlegId}-${datum}`, ...changes }: Partial<Behandeling> & { readonly id?: string } = {},
): Behandeling {
  const { naam } = REGIO.overleggen.get(overlegId);
  const cancelled = changes.stand === 'geannuleerd' ? { geannuleerd: { op: CANCELLED_OP } } : {};
  const vergadering = { id, overlegId, overlegNaam: naam, datum, ...cancelled };
  return { vergadering, doel: 'bespreken', stand: 'komt', ...changes };
}

/** The dates of an opdracht that stands on one meeting. */
export function onOneMeeting(vergadering: Vergadermoment, uiterlijk: string): OpdrachtDates {
  return { route: [{ vergadering, doel: 'bespreken', stand: 'komt' }], vergadering, deadline: { uiterlijk } };
}
