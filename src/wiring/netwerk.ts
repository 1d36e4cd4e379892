import type { Routes } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Bestandmaker, Downloads } from '../downloads/downloads.ts';
import { sourcesOfOpdracht } from '../opdrachten/opdracht-events.ts';
import {
  type EntryOf,
  entriesBySource,
  sourcesOfJaaragenda,
  sourcesOfSignaal,
} from '../overzichten/bronnen.ts';
import {
  type Herkomst,
  type NetwerkPakket,
  type NetwerkPeriode,
  netwerkPakket,
} from '../overzichten/netwerk.ts';
import { netwerkDocument } from '../overzichten/netwerk-document.ts';
import { assertMayMakePakket, createNetwerkRoutes } from '../overzichten/netwerk-routes.ts';
import type { Core } from './core.ts';

const SOORT = 'netwerkbijeenkomst';

async function pakketOf({ streams }: Core, periode: NetwerkPeriode): Promise<NetwerkPakket> {
  const [dossiers, signalen, jaaragendas] = await Promise.all([
    streams.opdrachten.list(),
    streams.signalen.list(),
    streams.jaaragendas.list(),
  ]);
  return netwerkPakket({
    periode,
    dossiers: dossiers.map(({ state }) => state),
    signalen: signalen.map(({ state }) => state),
    jaaragendas: jaaragendas.map(({ state }) => state),
  });
}

/** The entries behind each line of the pack; every stream is read once. */
async function entriesFor({ streams }: Core, { delen }: NetwerkPakket): Promise<(van: Herkomst) => EntryOf> {
  const read = async ({ soort, id }: Herkomst): Promise<EntryOf> => {
    switch (soort) {
      case 'opdracht':
        return entriesBySource(await streams.opdrachten.history(id), sourcesOfOpdracht);
      case 'signaal':
        return entriesBySource(await streams.signalen.history(id), sourcesOfSignaal);
      case 'jaaragenda':
        return entriesBySource(await streams.jaaragendas.history(id), sourcesOfJaaragenda);
    }
  };
  const found = new Map<string, EntryOf>();
  for (const { herkomst } of delen.flatMap(({ regels }) => regels)) {
    const key = `${herkomst.soort} ${herkomst.id}`;
    if (!found.has(key)) found.set(key, await read(herkomst));
  }
  return ({ soort, id }) => found.get(`${soort} ${id}`) ?? (() => undefined);
}

/** The pack for the netwerkbijeenkomst, on a card and as a Word document. */
export function createNetwerkPart(core: Core, downloads: Downloads): Routes {
  return createNetwerkRoutes({
    makePakket: (periode) => pakketOf(core, periode),
    clock: core.clock,
    ids: core.ids,
    async offerPakket(actor, periode) {
      const { url } = await downloads.offer(actor, { soort: SOORT, van: periode });
      return downloadCard({
        title: 'Het Word-document staat klaar',
        text: 'Wat is gevraagd, gehoord en besloten. En wat niet is overgenomen, wat nog moet en welke onderwerpen er komen.',
        url,
        buttons: [{ title: 'Terug', verb: 'overzichten.netwerk', data: periode }],
      });
    },
  });
}

/** The library that writes it is loaded when the first one is asked for. */
export function netwerkMakers(core: Core): Readonly<Record<string, Bestandmaker>> {
  return {
    async [SOORT](actor, { van = '', tot = '' }) {
      assertMayMakePakket(actor);
      const { DOCX_TYPE, writeDocx } = await import('../documenten/docx.ts');
      const pakket = await pakketOf(core, { van, tot });
      const entriesOf = await entriesFor(core, pakket);
      const bytes = await writeDocx(netwerkDocument(pakket, core.clock.now(), entriesOf));
      return { naam: `Netwerkbijeenkomst ${van} tot ${tot}.docx`, type: DOCX_TYPE, bytes };
    },
  };
}
