import type { CardMessage } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Bestandmaker, Downloads, WriteFile } from '../downloads/downloads.ts';
import type { DatesOfAll } from '../opdrachten/ground/ports.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Actor } from '../shared/actor.ts';
import { nextMoment } from '../shared/behandeling.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { chatLink, type DocumentModel } from '../shared/document.ts';
import type { EigenChat } from '../shared/eigen-chat.ts';
import { DomainError } from '../shared/errors.ts';
import type { JaarDossier } from './cijfers.ts';
import { assertMayReadCijfers, dossiersOf, type ListJaarDossiers } from './cijfers-routes.ts';
import { type JaarRij, jaarCells, jaarDocument, jaarRij, noneWords } from './jaaroverzicht.ts';

type Source = {
  readonly opdrachten: Pick<Opdrachten, 'list'>;
  readonly datesOfAll: DatesOfAll;
};

/** All opdrachten with the day on which they are, or were, treated; the meetings are read once. */
export function createListJaarDossiers({ opdrachten, datesOfAll }: Source): ListJaarDossiers {
  return async () => {
    const dossiers = (await opdrachten.list()).map(({ state }) => state);
    const datesOf = await datesOfAll(dossiers);
    return dossiers.map((dossier): JaarDossier => {
      const vergaderdatum = nextMoment(datesOf(dossier).route)?.datum;
      return { dossier, ...(vergaderdatum === undefined ? {} : { vergaderdatum }) };
    });
  };
}

/** A card with a link to the report of a year as a file, for this person. */
export function offerJaar(
  downloads: Pick<Downloads, 'offer'>,
): (actor: Actor, jaar: string, vorm: 'docx' | 'xlsx') => Promise<CardMessage> {
  return async (actor, jaar, vorm) => {
    const { url } = await downloads.offer(actor, { soort: `jaaroverzicht.${vorm}`, van: { jaar } });
    return downloadCard({
      title: vorm === 'docx' ? 'Het Word-document staat klaar' : 'Het Excel-bestand staat klaar',
      text: `Jaaroverzicht ${jaar}: per project de vorm, de vraag, het resultaat en het vervolg.`,
      url,
      buttons: [{ title: 'Terug', verb: 'overzichten.jaar', data: { jaar } }],
    });
  };
}

type Writers = {
  readonly docx: WriteFile<DocumentModel>;
  readonly xlsx: WriteFile<{ readonly naam: string; readonly rows: readonly ReturnType<typeof jaarCells>[] }>;
};

/** The report of a year as a Word document and as a spreadsheet. */
export function jaarMakers(
  listDossiers: ListJaarDossiers,
  clock: Clock,
  write: Writers,
  eigenChat: EigenChat,
): Readonly<Record<string, Bestandmaker>> {
  const rijenOf = async (actor: Actor, jaar: string): Promise<readonly JaarRij[]> => {
    assertMayReadCijfers(actor);
    const { dossiers, ingetrokken } = dossiersOf(await listDossiers(), jaar);
    const rijen = dossiers.map(jaarRij);
    if (rijen.length === 0) throw new DomainError('not-possible', noneWords(jaar, ingetrokken));
    return rijen;
  };
  return {
    async 'jaaroverzicht.docx'(actor, { jaar = '' }) {
      const document = jaarDocument(jaar, await rijenOf(actor, jaar), localDate(clock.now()));
      const link = chatLink(eigenChat(`overzicht jaar ${jaar}`));
      return { naam: `Jaaroverzicht ${jaar}.docx`, ...(await write.docx({ ...document, link })) };
    },
    async 'jaaroverzicht.xlsx'(actor, { jaar = '' }) {
      const rows = (await rijenOf(actor, jaar)).map(jaarCells);
      const naam = `Jaaroverzicht ${jaar}`;
      return { naam: `${naam}.xlsx`, ...(await write.xlsx({ naam, rows })) };
    },
  };
}
