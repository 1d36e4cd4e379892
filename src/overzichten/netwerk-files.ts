import type { CardMessage } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Bestandmaker, Downloads, WriteFile } from '../downloads/downloads.ts';
import type { JaaragendaStreams } from '../jaaragenda/year-changes.ts';
import { type OpdrachtStreams, sourcesOfOpdracht } from '../opdrachten/opdracht-events.ts';
import type { Actor } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { chatLink, type DocumentModel } from '../shared/document.ts';
import type { EigenChat } from '../shared/eigen-chat.ts';
import type { SignaalStreams } from '../signalen/signalen.ts';
import { type EntryOf, entriesBySource, sourcesOfJaaragenda, sourcesOfSignaal } from './bronnen.ts';
import { type NetwerkPakket, type NetwerkPeriode, netwerkPakket, type RegelHerkomst } from './netwerk.ts';
import { netwerkDocument } from './netwerk-document.ts';
import { assertMayMakePakket } from './netwerk-routes.ts';

const SOORT = 'netwerkbijeenkomst';

type Source = {
  readonly streams: {
    readonly opdrachten: Pick<OpdrachtStreams, 'list' | 'history'>;
    readonly signalen: Pick<SignaalStreams, 'list' | 'history'>;
    readonly jaaragendas: Pick<JaaragendaStreams, 'list' | 'history'>;
  };
  readonly clock: Clock;
};

/** The pack of a period, as things are now. */
export async function readPakket({ streams }: Source, periode: NetwerkPeriode): Promise<NetwerkPakket> {
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
async function entriesFor(
  { streams }: Source,
  { delen }: NetwerkPakket,
): Promise<(van: RegelHerkomst) => EntryOf> {
  const read = async ({ soort, id }: RegelHerkomst): Promise<EntryOf> => {
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

/** A card with a link to the pack as a Word document, for this person. */
export function offerPakket(
  downloads: Pick<Downloads, 'offer'>,
): (actor: Actor, periode: NetwerkPeriode) => Promise<CardMessage> {
  return async (actor, periode) => {
    const { url } = await downloads.offer(actor, { soort: SOORT, van: periode });
    return downloadCard({
      title: 'Het Word-document staat klaar',
      text: 'Wat is gevraagd, gehoord en besloten. En wat niet is overgenomen, wat nog moet en welke onderwerpen er komen.',
      url,
      buttons: [{ title: 'Terug', verb: 'overzichten.netwerk', data: periode }],
    });
  };
}

/** The pack as a Word document. */
export function netwerkMakers(
  source: Source & { readonly eigenChat: EigenChat },
  writeDocx: WriteFile<DocumentModel>,
): Readonly<Record<string, Bestandmaker>> {
  return {
    async [SOORT](actor, { van = '', tot = '' }) {
      assertMayMakePakket(actor);
      const pakket = await readPakket(source, { van, tot });
      const entriesOf = await entriesFor(source, pakket);
      const document = netwerkDocument(pakket, source.clock.now(), entriesOf);
      const link = chatLink(source.eigenChat('netwerkbijeenkomst'));
      const naam = `Netwerkbijeenkomst ${van} tot ${tot}.docx`;
      return { naam, ...(await writeDocx({ ...document, link })) };
    },
  };
}
