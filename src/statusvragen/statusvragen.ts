import type { ReadCommand, Routes, SearchHandler, VerbHandler } from '../bot/ports.ts';
import type { Downloads, Makers, WriteFile } from '../downloads/downloads.ts';
import type { ReadModels } from '../logboek/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import type { Clock } from '../shared/clock.ts';
import type { EigenChat } from '../shared/eigen-chat.ts';
import type { Ids } from '../shared/ids.ts';
import type { OfficeTimes } from '../shared/office-hours.ts';
import type { Taalmodel } from '../shared/taalmodel.ts';
import type { Telemetry } from '../shared/telemetry.ts';
import { answerMakers, type Bestandsvorm, offerAnswer } from './answer-files.ts';
import { type Answering, type AnsweringDependencies, createAnswering, statesOf } from './answering.ts';
import type { ExportTable } from './antwoorden/export.ts';
import type { Weekvragen } from './bewaard/weekvragen.ts';
import { answerFigures, type Figures } from './figures.ts';
import { createGesprek } from './gesprek.ts';
import type { ModelLezer } from './model-lezer.ts';
import type { Vocabulary } from './taal/vocabulary.ts';
import { createListValues } from './values.ts';
import type { createVocabularySource, FindOpdrachten } from './vocabulary-source.ts';
import { createVraagRoutes } from './vraag-routes.ts';
import type { AnswerWeekvragen } from './weekvraag-answers.ts';
import { createWeekvraagRoutes } from './weekvraag-routes.ts';
import { createZinVan, type IsCommand, type ZinVan } from './zin-van.ts';

type Dependencies = AnsweringDependencies & {
  readonly readModels: ReadModels;
  readonly mensen: Pick<Mensen, 'findPersoon' | 'listPersonen'>;
  /** The questions that come each Monday. */
  readonly weekvragen: Weekvragen;
  readonly answerAll: AnswerWeekvragen;
  readonly kalender: () => Promise<OfficeTimes>;
  readonly eigenChat: EigenChat;
  /** The ids of the coördinatoren. */
  readonly coordinators: readonly string[];
  readonly clock: Clock;
  readonly ids: Ids;
  /** A language model of the organisation, loaded when it is asked; undefined: there is none. */
  readonly taalmodel?: Taalmodel | undefined;
  readonly telemetry?: Telemetry | undefined;
  readonly write: Readonly<Record<Bestandsvorm, WriteFile<ExportTable>>>;
};

/** Questions in Dutch, with their answers as cards and as files. */
export interface Statusvragen {
  /** For pages beside the chat. */
  readonly answering: Answering & { zinVan(isCommand: IsCommand): ZinVan };
  /** For `status`, `geschiedenis` and `tijdlijn` with words. */
  readonly findOpdrachten: FindOpdrachten;
  /** The words that are known, by at most half a minute ago. */
  readonly vocabulary: () => Promise<Vocabulary>;
  /** The command that a sentence asks for by its name (`taal/read-command.ts`). */
  readonly readCommand: ReadCommand;
  /** The search of the compose box; loaded with the first search. */
  readonly search: SearchHandler;
  readonly makers: Makers<`antwoord.${Bestandsvorm}`>;
  routes(downloads: Downloads, showOpdracht: VerbHandler, figures: Figures): readonly Routes[];
}

export function createStatusvragen(dependencies: Dependencies): Statusvragen {
  const { streams, readModels, clock } = dependencies;
  const answering = createAnswering(dependencies);
  const { answer } = answering;

  // The words of the data are looked up with the first question, not at the start.
  let source: Promise<ReturnType<typeof createVocabularySource>> | undefined;
  const words = () => {
    source ??= loadVocabulary(dependencies);
    return source;
  };
  const zinVan = (isCommand: IsCommand): ZinVan =>
    createZinVan({
      ...answering,
      vocabulary: async () => (await words()).vocabulary(),
      withoutNames: async (titelwoorden) => (await words()).withoutNames(titelwoorden),
      findTitles: async (title, reader) => (await words()).findTitles(title, reader),
      isCommand,
      clock,
    });
  return {
    answering: { ...answering, zinVan },
    findOpdrachten: async (text, reader) => (await words()).findOpdrachten(text, reader),
    vocabulary: async () => (await words()).vocabulary(),
    readCommand(phrases) {
      const load = async () =>
        (await import('./taal/read-command.ts')).createCommandReader(
          phrases,
          async () => (await (await words()).vocabulary()).knows,
        );
      let reader: ReturnType<typeof load> | undefined;
      return async (text) => {
        reader ??= load();
        return (await reader)(text);
      };
    },
    async search(turn) {
      const { createSearch } = await import('./search.ts');
      const { vocabulary, findTitles } = await words();
      return createSearch({ answer, vocabulary, findTitles, clock, eigenChat: dependencies.eigenChat })(turn);
    },
    makers: answerMakers({ answer, clock }, dependencies.write),
    routes(downloads, showOpdracht, figures) {
      const gesprek = createGesprek(readModels, clock);
      const ofVragen = createVraagRoutes({
        ...dependencies,
        ...answering,
        vocabulary: async () => (await words()).vocabulary(),
        findTitles: async (title, reader) => (await words()).findTitles(title, reader),
        gesprek,
        listValues: createListValues({
          ...dependencies,
          ...answering,
          streams: streams.opdrachten,
          listVergaderingen: () => statesOf(streams.vergaderingen),
        }),
        showOpdracht,
        offerExport: offerAnswer({ answer, clock }, downloads),
        modelLezer: lezerWith(dependencies),
        answerElsewhere: async (query, actor) => answerFigures(query, actor, figures),
      });
      return [createWeekvraagRoutes({ ...dependencies, gesprek }), ofVragen];
    },
  };
}

/** What reads questions that the grammar is not sure of; loaded with the first of them. */
function lezerWith({ taalmodel, telemetry }: Dependencies): ModelLezer | undefined {
  if (!taalmodel) return undefined;
  const load = async () => (await import('./model-lezer.ts')).createModelLezer;
  return async (...asked) =>
    (await load())(taalmodel, (outcome, ms) => telemetry?.record('taalmodel', ms, { outcome }))(...asked);
}

async function loadVocabulary({ streams, mensen, coordinators, regio, clock }: Dependencies) {
  const { createVocabularySource: create } = await import('./vocabulary-source.ts');
  return create({
    streams: streams.opdrachten,
    listPersonen: async () => (await mensen.listPersonen()).map(({ id, naam }) => ({ id, naam })),
    coordinatoren: coordinators,
    listOnderwerpen: async () =>
      (await statesOf(streams.jaaragendas)).flatMap(({ onderwerpen }) =>
        onderwerpen.map(({ titel }) => titel),
      ),
    regio,
    clock,
  });
}
