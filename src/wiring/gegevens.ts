import type { Downloads } from '../downloads/downloads.ts';
import { createGegevens } from '../gegevens/gegevens.ts';
import { gegevensMakers } from '../gegevens/gegevens-files.ts';
import { createGegevensRoutes } from '../gegevens/gegevens-routes.ts';
import { createWeghalen } from '../gegevens/weghalen.ts';
import { createWeghalenRoutes } from '../gegevens/weghalen-routes.ts';
import type { Store } from '../logboek/ports.ts';
import { rewriteStream } from '../logboek/rewrite.ts';
import { anyEntry, everyDelivery } from '../logboek/whole-store.ts';
import { everyCollega } from '../mensen/collegas.ts';
import { isWeg } from '../mensen/persoon.ts';
import { isOver } from '../opdrachten/ground/dossier-status.ts';
import { archiveNames } from '../overzichten/archive-names.ts';
import { splitKey } from '../shared/keys.ts';
import type { Core } from './core.ts';
import type { createWriters } from './writers.ts';

/** What is kept of colleagues: `gegevens van …`, its file, and taking the name of who left away. */
export function createGegevensPart(
  core: Core,
  { log, deliveries }: Pick<Store, 'log' | 'deliveries'>,
  writers: Pick<ReturnType<typeof createWriters>, 'xlsx'>,
) {
  const { mensen, opdrachten, streams, clock, ids } = core;
  const rollenOf = async (persoonId: string) => (await core.whoIs(persoonId)).rollen;
  const gegevens = createGegevens({
    everyEntry: () => anyEntry(log),
    nameOf: archiveNames(streams),
    rollenOf,
    deliveries,
  });
  const kinds = new Map(Object.values(streams).map((one) => [one.kind, one]));
  const weghalen = createWeghalen({
    gegevens,
    everyEntry: () => anyEntry(log),
    async rewrite(stream, by, change) {
      await rewriteStream(log, stream, by, change);
      const [kind, id] = splitKey(stream);
      await kinds.get(kind)?.catchUp(id);
    },
    besideLog: (change) => changeHeadings(deliveries, change),
    personen: async () =>
      (await mensen.listPersonen()).map((persoon) => ({ ...persoon, isWeg: isWeg(persoon) })),
    rollenOf,
    async wachtend(persoonId) {
      const leidt = await core.waitsFor(persoonId);
      const trekt = (await opdrachten.ofTrekker(persoonId)).filter(
        ({ id, state }) => !isOver(state) && !leidt.some(({ zaakId }) => zaakId === id),
      );
      return [
        ...leidt,
        ...trekt.map(({ id, state: { titel } }) => ({ zaakId: id, titel, alsProjectleider: false })),
      ];
    },
    neemNaam: async (actor, persoonId, pseudoniem) =>
      (await mensen.haalNaamWeg(actor, persoonId, pseudoniem)).naam,
    isKlaar: (actor, persoonId) => mensen.naamIsWeg(actor, persoonId),
    clock,
    ids,
  });
  return {
    makers: gegevensMakers(gegevens, writers.xlsx),
    hervat: weghalen.hervat,
    routes: (downloads: Pick<Downloads, 'offer'>) => [
      createGegevensRoutes({ gegevens, downloads, everybody: () => everyCollega(mensen) }),
      createWeghalenRoutes(weghalen, ids),
    ],
  };
}

/** The headings of the answers that stand in chats, where `change` makes another of one. Somebody who answers meanwhile goes first. */
async function changeHeadings(
  deliveries: Pick<Store['deliveries'], 'byState' | 'get' | 'replace'>,
  change: (tekst: string) => string,
): Promise<void> {
  const ids: string[] = [];
  for await (const page of everyDelivery(deliveries))
    ids.push(
      ...page
        .filter(({ antwoorden = [] }) => antwoorden.some(({ naam = '' }) => change(naam) !== naam))
        .map(({ id }) => id),
    );
  for (const id of ids)
    for (let isDone = false; !isDone; ) {
      const found = await deliveries.get(id);
      if (!found) break;
      const antwoorden = found.delivery.antwoorden?.map(({ naam, ...rest }) =>
        naam === undefined ? rest : { ...rest, naam: change(naam) },
      );
      isDone = (await deliveries.replace({ ...found.delivery, antwoorden }, found.etag)) !== undefined;
    }
}
