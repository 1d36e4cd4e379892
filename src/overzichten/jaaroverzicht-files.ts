import type { CardMessage } from '../bot/ports.ts';
import type { Downloads, Makers, WriteFile } from '../downloads/downloads.ts';
import type { StukInvoer } from '../jaaragenda/stukgegevens.ts';
import type { JaaragendaStreams } from '../jaaragenda/year-changes.ts';
import type { DatesOfAll } from '../opdrachten/ground/ports.ts';
import { gehoordVan, nooitGehoord } from '../opdrachten/nooit-gehoord.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { RapportStreams } from '../rapporten/rapporten.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { nextMoment } from '../shared/behandeling.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { chatLink, type DocumentModel } from '../shared/document.ts';
import type { EigenChat } from '../shared/eigen-chat.ts';
import { DomainError } from '../shared/errors.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { cijfersOf } from './cijfers.ts';
import { assertMayReadCijfers } from './cijfers-routes.ts';
import type { LeesGeld } from './financien.ts';
import { bijeenkomstRijen, onderzoekRijen } from './jaar-onderzoek.ts';
import { memoKlaarCard } from './papieren-cards.ts';
import {
  isEmpty,
  type Jaaroverzicht,
  jaarCells,
  jaaroverzichtOf,
  noneWords,
  standVanZakenDocument,
} from './stand-van-zaken.ts';
import { type JaarDossier, yearOf } from './telling.ts';

/** All opdrachten with the day of their vergadering. */
type ListJaarDossiers = () => Promise<readonly JaarDossier[]>;

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

/** What was filled in for the memo of a year. */
type InvoerVan = (jaar: string) => Promise<StukInvoer | undefined>;

export function createMemoInvoer(jaaragendas: Pick<JaaragendaStreams, 'find'>): InvoerVan {
  return async (jaar) => (await jaaragendas.find(jaar))?.state.stukken?.['stand van zaken'];
}

/** A card with a link to the report of a year as a file, for this person. */
export function offerJaar(
  downloads: Pick<Downloads, 'offer'>,
  invoerVan: InvoerVan,
): (actor: Actor, jaar: string, vorm: 'docx' | 'xlsx') => Promise<CardMessage> {
  return async (actor, jaar, vorm) => {
    const { url } = await downloads.offer(actor, { soort: `jaaroverzicht.${vorm}`, van: { jaar } });
    const invoer = await invoerVan(jaar);
    return memoKlaarCard({ jaar, url, vorm, invoer, mayFill: hasRol(actor, 'coördinator') });
  };
}

type Writers = {
  readonly docx: WriteFile<DocumentModel>;
  readonly xlsx: WriteFile<{ readonly naam: string; readonly rows: ReturnType<typeof jaarCells> }>;
};

type Memo = {
  readonly readJaar: (jaar: string) => Promise<Jaaroverzicht>;
  readonly invoerVan: InvoerVan;
  readonly regio: LeesRegio;
  readonly clock: Clock;
  readonly eigenChat: EigenChat;
};

/** What there is to tell of a year, as things are now. */
export function createReadJaar({
  listDossiers,
  jaaragendas,
  telVernietigd,
  leesGeld,
  rapporten,
  regio,
  workingDays,
}: {
  readonly listDossiers: ListJaarDossiers;
  readonly jaaragendas: Pick<JaaragendaStreams, 'list'>;
  readonly telVernietigd: (jaar: string) => Promise<number>;
  readonly leesGeld: LeesGeld;
  readonly rapporten: Pick<RapportStreams, 'list'>;
  readonly regio: LeesRegio;
  readonly workingDays: () => Promise<WorkingDays>;
}): Memo['readJaar'] {
  return async (jaar) => {
    const [dossiers, agendas, reports] = await Promise.all([
      listDossiers(),
      jaaragendas.list(),
      rapporten.list(),
    ]);
    const onderzoek = onderzoekRijen(
      reports.map(({ state }) => state),
      jaar,
    );
    const overzicht = jaaroverzichtOf(
      dossiers,
      agendas.map(({ state }) => state),
      jaar,
    );
    const nooit = nooitGehoord(
      dossiers.map(({ dossier }) => gehoordVan(dossier)),
      jaar,
      (await regio()).gemeenten(Number(jaar)),
    );
    const days = await workingDays();
    const cijfersVan = (year: number) =>
      cijfersOf(
        dossiers.filter((one) => yearOf(one) === String(year)).map(({ dossier }) => dossier),
        days,
      );
    const cijfers = { dit: cijfersVan(Number(jaar)), vorig: cijfersVan(Number(jaar) - 1) };
    return {
      ...overzicht,
      onderzoek,
      bijeenkomsten: bijeenkomstRijen(agendas.find(({ id }) => id === jaar)?.state.bijeenkomsten ?? [], jaar),
      nooit,
      cijfers,
      vernietigd: await telVernietigd(jaar),
      geld: await leesGeld(Number(jaar)),
    };
  };
}

/** The report of a year as a memo in Word and as a spreadsheet. */
export function jaarMakers(
  { readJaar, invoerVan, regio, clock, eigenChat }: Memo,
  write: Writers,
): Makers<'jaaroverzicht.docx' | 'jaaroverzicht.xlsx'> {
  const read = async (actor: Actor, jaar: string): Promise<Jaaroverzicht> => {
    assertMayReadCijfers(actor);
    const overzicht = await readJaar(jaar);
    if (isEmpty(overzicht)) throw new DomainError('not-possible', noneWords(overzicht));
    return overzicht;
  };
  return {
    async 'jaaroverzicht.docx'(actor, { jaar = '' }) {
      const overzicht = await read(actor, jaar);
      const { overleggen } = await regio();
      const document = standVanZakenDocument(overzicht, {
        aan: overleggen.first('PFHO').naam,
        van: actor.naam,
        datum: localDate(clock.now()),
        invoer: await invoerVan(jaar),
      });
      const link = chatLink(eigenChat(`overzicht jaar ${jaar}`));
      return { naam: `Stand van zaken ${jaar}.docx`, ...(await write.docx({ ...document, link })) };
    },
    async 'jaaroverzicht.xlsx'(actor, { jaar = '' }) {
      const rows = jaarCells(await read(actor, jaar));
      const naam = `Stand van zaken ${jaar}`;
      return { naam: `${naam}.xlsx`, ...(await write.xlsx({ naam, rows })) };
    },
  };
}
