import type { Routes } from '../bot/ports.ts';
import { createToezeggingRoutes } from '../opdrachten/besluit/toezegging-routes.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { createMeetlatRoutes } from '../opdrachten/meetlat/meetlat-routes.ts';
import { createTerugkoppelingRoutes } from '../opdrachten/terugkoppeling/terugkoppeling-routes.ts';
import type { Volgende } from '../opdrachten/tijdlijn.ts';
import { createTrekkerTakenRoutes } from '../opdrachten/trekker/trekker-taken-routes.ts';
import { localDate } from '../shared/clock.ts';
import { soortOf } from '../shared/verplichting-soorten.ts';
import { createTijdlijnRoutes } from '../statusvragen/tijdlijn-routes.ts';
import type { FindOpdrachten } from '../statusvragen/vocabulary-source.ts';
import type { Core } from './core.ts';
import { terugkoppelingUiterlijk } from './dates.ts';
import { openVerplichtingen } from './herinneringen.ts';

/** Everything from the besluit to the end of a dossier: toezeggingen, terugkoppeling, meetlat, tasks and the timeline. */
export function createAfhandelingRoutes(core: Core, findOpdrachten: FindOpdrachten): readonly Routes[] {
  const { opdrachten, kalender, clock } = core;
  const today = (): string => localDate(clock.now());
  const dependencies = {
    ...core,
    terugkoppelingUiterlijk: (besluitdatum: string) => terugkoppelingUiterlijk(besluitdatum, kalender),
    workingDaysLeft: async (datum: string) => (await kalender()).days.between(today(), datum),
  };
  const firstOwed = async (dossier: Dossier): Promise<Volgende | undefined> => {
    const open = await openVerplichtingen(dossier, core);
    const [first] = open.toSorted((a, b) => a.uiterlijk.localeCompare(b.uiterlijk));
    if (!first) return undefined;
    const { soort, door, uiterlijk, onderwerp } = first;
    const what = onderwerp === undefined ? '' : `: ${onderwerp}`;
    return { wat: `${soortOf(soort).vraag}${what}`, door, uiterlijk };
  };
  return [
    createToezeggingRoutes(dependencies),
    createTerugkoppelingRoutes(dependencies),
    createMeetlatRoutes(dependencies),
    createTrekkerTakenRoutes(dependencies),
    createTijdlijnRoutes({ opdrachten, findOpdrachten, firstOwed }),
  ];
}
