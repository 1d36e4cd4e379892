import type { Downloads } from '../downloads/downloads.ts';
import { createGegevens } from '../gegevens/gegevens.ts';
import { gegevensMakers } from '../gegevens/gegevens-files.ts';
import { createGegevensRoutes } from '../gegevens/gegevens-routes.ts';
import type { Store } from '../logboek/ports.ts';
import { everyEntry } from '../logboek/whole-store.ts';
import { everyCollega } from '../mensen/collegas.ts';
import { archiveNames } from '../overzichten/archive-names.ts';
import type { Core } from './core.ts';
import type { createWriters } from './writers.ts';

/** What is kept of colleagues: `gegevens van …`, and its file. */
export function createGegevensPart(
  core: Core,
  { log, deliveries }: Pick<Store, 'log' | 'deliveries'>,
  writers: Pick<ReturnType<typeof createWriters>, 'xlsx'>,
) {
  const gegevens = createGegevens({
    everyEntry: () => everyEntry(log),
    nameOf: archiveNames(core.streams),
    rollenOf: async (persoonId) => (await core.whoIs(persoonId)).rollen,
    deliveries,
  });
  return {
    makers: gegevensMakers(gegevens, writers.xlsx),
    routes: (downloads: Pick<Downloads, 'offer'>) =>
      createGegevensRoutes({ gegevens, downloads, everybody: () => everyCollega(core.mensen) }),
  };
}
