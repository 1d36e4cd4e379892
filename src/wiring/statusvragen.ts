import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, Routes, SearchResult, SearchTurn, VerbHandler } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import type { Bestandmaker, Downloads } from '../downloads/downloads.ts';
import type { ReadModels } from '../logboek/ports.ts';
import { METHODEN } from '../opdrachten/ground/plan-fields.ts';
import type { CijfersVraag } from '../overzichten/cijfers-routes.ts';
import type { Actor } from '../shared/actor.ts';
import { GEMEENTEN } from '../shared/gemeenten.ts';
import { NAMEN_VAN_OVERLEGGEN, OVERLEGGEN } from '../shared/overleg.ts';
import { createAnswers } from '../statusvragen/antwoorden/answers.ts';
import { exportTable } from '../statusvragen/antwoorden/export.ts';
import type { Namen } from '../statusvragen/antwoorden/query-words.ts';
import { createGesprek } from '../statusvragen/gesprek.ts';
import type { Periode, Query } from '../statusvragen/ground/query.ts';
import { createVraagRoutes } from '../statusvragen/vraag-routes.ts';
import type { Core } from './core.ts';
import { openVerplichtingen } from './herinneringen.ts';

type Vorm = 'xlsx' | 'csv';

const TYPES: Readonly<Record<Vorm, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

type Figures = (actor: Actor, vraag: CijfersVraag) => Promise<CardMessage>;

/** The figures of a year or a programme have their own card; of another period there are none. */
async function answerFigures(
  { over, filters }: Query,
  actor: Actor,
  figures: Figures,
): Promise<CardMessage | undefined> {
  if (over !== 'cijfers') return undefined;
  const { programma, periode, ...others } = filters;
  const jaar = periode === undefined ? undefined : wholeYear(periode);
  if (Object.keys(others).length > 0 || (periode !== undefined && jaar === undefined))
    return meldingCard({
      tone: 'uitleg',
      title: 'Cijfers heb ik per jaar en per programma',
      text: 'Typ bijvoorbeeld ‘cijfers 2026’ of ‘cijfers van jeugd in 2026’.',
    });
  return figures(actor, {
    ...(jaar === undefined ? {} : { jaar }),
    ...(programma === undefined ? {} : { programma }),
  });
}

function wholeYear({ van = '', tot = '' }: Periode): string | undefined {
  const jaar = van.slice(0, 4);
  return van === `${jaar}-01-01` && tot === `${jaar}-12-31` ? jaar : undefined;
}

/** Questions in Dutch, with their answers as cards and as files. */
export function createStatusvragen(core: Core, readModels: ReadModels) {
  const { streams, mensen, clock, factsOf } = core;
  const listVergaderingen = async () => (await streams.vergaderingen.list()).map(({ state }) => state);
  const answer = createAnswers({
    streams: streams.opdrachten,
    factsOf,
    listVergaderingen,
    listProgrammas: () => streams.opdrachten.values('programma'),
    verplichtingenOf: (dossier) => openVerplichtingen(dossier, core),
    listSignalen: async () => (await streams.signalen.list()).map(({ state }) => state),
    listJaaragendas: async () => (await streams.jaaragendas.list()).map(({ state }) => state),
    isInvolved: core.jaar.isInvolved,
  });

  // The words of the data are looked up with the first question, not at the start.
  let source:
    | Promise<ReturnType<typeof import('../statusvragen/vocabulary-source.ts')['createVocabularySource']>>
    | undefined;
  const words = () => {
    source ??= import('../statusvragen/vocabulary-source.ts').then(({ createVocabularySource }) =>
      createVocabularySource({
        streams: streams.opdrachten,
        listPersonen: async () => (await mensen.listPersonen()).map(({ id, naam }) => ({ id, naam })),
        overleggen: NAMEN_VAN_OVERLEGGEN,
        gemeenten: GEMEENTEN,
        methoden: METHODEN.map(({ value }) => value).filter((methode) => methode !== 'anders'),
        clock,
      }),
    );
    return source;
  };

  const maker =
    (vorm: Vorm): Bestandmaker =>
    async (actor, { query }) => {
      const table = await exportTable({ answer, clock }, actor, query);
      const { toCsv, toXlsx } = await import('../spreadsheets/write-sheet.ts');
      const bytes = vorm === 'csv' ? toCsv(table) : await toXlsx(table);
      return { naam: `${table.naam}.${vorm}`, type: TYPES[vorm], bytes };
    };

  const namen: Omit<Namen, 'opdracht'> = {
    persoon: async (id) => (await mensen.findPersoon(id))?.naam ?? 'een onbekende collega',
    overleg: (id) => OVERLEGGEN.find((overleg) => overleg.id === id)?.kort ?? id,
  };

  const offerExport =
    (downloads: Downloads) =>
    async (actor: Actor, query: Query, vorm: Vorm): Promise<CardMessage> => {
      const kept = JSON.stringify(query);
      // Said now when there is nothing to export, and not behind the link.
      const { rows } = await exportTable({ answer, clock }, actor, kept);
      const { url } = await downloads.offer(actor, { soort: `antwoord.${vorm}`, van: { query: kept } });
      return downloadCard({
        title: 'Je bestand staat klaar',
        text: `${rows.length === 1 ? '1 regel' : `${rows.length} regels`}, als ${vorm === 'csv' ? 'CSV-bestand' : 'Excel-bestand'}.`,
        url,
        buttons: [
          ...(vorm === 'csv'
            ? []
            : [{ title: 'Liever CSV', verb: 'statusvragen.export', data: { query, vorm: 'csv' } }]),
          { title: 'Terug naar het antwoord', verb: 'statusvragen.answer', data: { query } },
        ],
      });
    };

  return {
    /** For `status`, `geschiedenis` and `tijdlijn` with words. */
    findOpdrachten: async (text: string, reader: Actor) => (await words()).findOpdrachten(text, reader),
    /** The search of the compose box; loaded with the first search. */
    search: async (turn: SearchTurn): Promise<readonly SearchResult[]> => {
      const { createSearch } = await import('../statusvragen/search.ts');
      const { vocabulary, findTitles } = await words();
      return createSearch({ answer, vocabulary, findTitles, clock })(turn);
    },
    makers: { 'antwoord.xlsx': maker('xlsx'), 'antwoord.csv': maker('csv') },
    routes: (downloads: Downloads, showOpdracht: VerbHandler, figures: Figures): Routes =>
      createVraagRoutes({
        answer,
        vocabulary: async () => (await words()).vocabulary(),
        findTitles: async (title, reader) => (await words()).findTitles(title, reader),
        findDossier: async (id) => (await streams.opdrachten.find(id))?.state,
        gesprek: createGesprek(readModels, clock),
        namen,
        clock,
        showOpdracht,
        offerExport: offerExport(downloads),
        answerElsewhere: async (query, actor) => answerFigures(query, actor, figures),
      }),
  };
}

/** The days that words name, read as in a question; the reader of days is loaded when it is asked. */
export async function readDaysOfQuestion(text: string, today: string): Promise<Periode | undefined> {
  const { readDays } = await import('../statusvragen/taal/periodes/read-days.ts');
  return readDays(text, today);
}
