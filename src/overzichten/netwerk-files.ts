import type { CardMessage } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Downloads, Makers, WriteFile } from '../downloads/downloads.ts';
import type { JaaragendaStreams } from '../jaaragenda/year-changes.ts';
import { type OpdrachtStreams, sourcesOfOpdracht } from '../opdrachten/opdracht-events.ts';
import type { Actor } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { chatLink, type DocumentModel } from '../shared/document.ts';
import type { EigenChat } from '../shared/eigen-chat.ts';
import type { SignaalStreams } from '../signalen/signalen.ts';
import { type EntryOf, entriesBySource, sourcesOfJaaragenda, sourcesOfSignaal } from './bronnen.ts';
import { type NetwerkPakket, type NetwerkPeriode, netwerkPakket, type RegelHerkomst } from './netwerk.ts';
import { netwerkBronnenDocument, netwerkDocument } from './netwerk-document.ts';
import { assertMayMakePakket } from './netwerk-routes.ts';
import { namenIn, zonderNamen } from './zonder-namen.ts';

const SOORT = 'netwerkbijeenkomst';
const BRONNEN = 'bronnen netwerkbijeenkomst';

type Source = {
  readonly streams: {
    readonly opdrachten: Pick<OpdrachtStreams, 'list' | 'history'>;
    readonly signalen: Pick<SignaalStreams, 'list' | 'history'>;
    readonly jaaragendas: Pick<JaaragendaStreams, 'list' | 'history'>;
  };
  readonly clock: Clock;
};

/** The pack of a period, as things are now. */
export async function readPakket(source: Source, periode: NetwerkPeriode): Promise<NetwerkPakket> {
  return netwerkPakket({ periode, ...(await readRecords(source)) });
}

async function readRecords({ streams }: Source) {
  const [dossiers, signalen, jaaragendas] = await Promise.all([
    streams.opdrachten.list(),
    streams.signalen.list(),
    streams.jaaragendas.list(),
  ]);
  return {
    dossiers: dossiers.map(({ state }) => state),
    signalen: signalen.map(({ state }) => state),
    jaaragendas: jaaragendas.map(({ state }) => state),
  };
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

/** A card with a link to the pack as a Word document, or to the sources of its lines, for this person. */
export function offerPakket(
  downloads: Pick<Downloads, 'offer'>,
): (actor: Actor, periode: NetwerkPeriode, isBronnen: boolean) => Promise<CardMessage> {
  return async (actor, periode, isBronnen) => {
    const { url } = await downloads.offer(actor, { soort: isBronnen ? BRONNEN : SOORT, van: periode });
    return downloadCard({
      title: 'Het Word-document staat klaar',
      text: isBronnen
        ? 'Per regel waar het in het logboek staat, met namen van collega’s. Dit is niet voor inwoners.'
        : 'Wat is gevraagd, gehoord en besloten. En wat niet is overgenomen, wat nog moet en welke onderwerpen er komen. Namen van collega’s staan er niet in.',
      url,
      buttons: [{ title: 'Terug', verb: 'overzichten.netwerk', data: periode }],
    });
  };
}

/** The pack for residents, and the sources of its lines, as Word documents. */
export function netwerkMakers(
  source: Source & { readonly eigenChat: EigenChat },
  writeDocx: WriteFile<DocumentModel>,
): Makers<typeof SOORT | typeof BRONNEN> {
  const { clock } = source;
  return {
    async [SOORT](actor, { van = '', tot = '' }) {
      assertMayMakePakket(actor);
      const records = await readRecords(source);
      const pakket = netwerkPakket({ periode: { van, tot }, ...records });
      const document = netwerkDocument(pakket, clock.now(), zonderNamen(namenIn(records)));
      return { naam: `Netwerkbijeenkomst ${van} tot ${tot}.docx`, ...(await writeDocx(document)) };
    },
    async [BRONNEN](actor, { van = '', tot = '' }) {
      assertMayMakePakket(actor);
      const pakket = await readPakket(source, { van, tot });
      const document = netwerkBronnenDocument(pakket, clock.now(), await entriesFor(source, pakket));
      const link = chatLink(source.eigenChat('netwerkbijeenkomst'));
      const naam = `Bronnen netwerkbijeenkomst ${van} tot ${tot}.docx`;
      return { naam, ...(await writeDocx({ ...document, link })) };
    },
  };
}
