import type { Kalender } from '../instellingen/kalender.ts';
import type { DatesOf } from '../opdrachten/ground/ports.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import type { Mist } from '../shared/behandeling.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { mistOp, weekVan } from './week-voorstel.ts';

type Dependencies = {
  readonly streams: { readonly opdrachten: Pick<OpdrachtStreams, 'find'> };
  readonly datesOf: DatesOf;
  readonly kalender: () => Promise<Kalender>;
  readonly clock: Clock;
};

/** What that meeting misses of that opdracht now; nothing when it is not yet asked what becomes of it. */
export function createWeekMist({ streams, datesOf, kalender, clock }: Dependencies) {
  return async (opdrachtId: string, vergaderingId: string): Promise<readonly Mist[]> => {
    const dossier = (await streams.opdrachten.find(opdrachtId))?.state;
    if (!dossier) return [];
    const { route } = await datesOf(dossier);
    const stop = route.find(({ vergadering }) => vergadering.id === vergaderingId);
    const { days } = await kalender();
    if (!stop || weekVan(stop.vergadering.datum, days) > localDate(clock.now())) return [];
    return mistOp(dossier, route, stop);
  };
}
