import type { CommandHandler, Routes } from '../bot/ports.ts';
import { createAdviesRoutes } from '../opdrachten/adviezen/advies-routes.ts';
import { createToezeggingRoutes } from '../opdrachten/besluit/toezegging-routes.ts';
import { createBoodschapRoutes } from '../opdrachten/boodschap/boodschap-routes.ts';
import { createLokaalRoutes } from '../opdrachten/gemeente/lokaal-routes.ts';
import { createMeetlatRoutes } from '../opdrachten/meetlat/meetlat-routes.ts';
import { createOpenbaarRoutes } from '../opdrachten/openbaar/openbaar-routes.ts';
import type { ShowOplegger } from '../opdrachten/oplegger/oplegger-routes.ts';
import { createAfzenderRoutes } from '../opdrachten/terugkoppeling/afzender-routes.ts';
import { createTerugkoppelingRoutes } from '../opdrachten/terugkoppeling/terugkoppeling-routes.ts';
import { createAfspraakRoutes } from '../opdrachten/trekker/afspraak-routes.ts';
import { createTrekkerTakenRoutes } from '../opdrachten/trekker/trekker-taken-routes.ts';
import { localDate } from '../shared/clock.ts';
import { createTijdlijnRoutes } from '../statusvragen/tijdlijn-routes.ts';
import type { FindOpdrachten } from '../statusvragen/vocabulary-source.ts';
import { firstOwed } from '../verplichtingen/open-verplichtingen.ts';
import type { Core } from './core.ts';

/** Everything from the besluit to the end of a dossier: toezeggingen, terugkoppeling, meetlat, tasks and the timeline; and the advice of adviesraden. */
export function createAfhandelingRoutes(
  core: Core,
  findOpdrachten: FindOpdrachten,
  showOplegger: ShowOplegger,
  say: CommandHandler,
): readonly Routes[] {
  return [
    createAdviesRoutes({
      ...core,
      adviezen: core.afhandeling,
      raden: core.adviesraden,
      adviesTermijnen: async () => (await core.kalender()).advies,
    }),
    createToezeggingRoutes(core),
    createTerugkoppelingRoutes(core),
    createAfzenderRoutes(core),
    createOpenbaarRoutes(core),
    createBoodschapRoutes(core),
    createMeetlatRoutes(core),
    createLokaalRoutes(core),
    createTrekkerTakenRoutes({ ...core, say }),
    createAfspraakRoutes(core),
    createTijdlijnRoutes({
      opdrachten: core.opdrachten,
      findOpdrachten,
      signalenOver: (opdrachtId) => core.streams.signalen.findBy('opdracht', opdrachtId),
      datesOf: core.datesOf,
      showOplegger,
      firstOwed: async (dossier, lezer) =>
        firstOwed(await core.openVerplichtingen(dossier), lezer, localDate(core.clock.now())),
    }),
  ];
}
