import type { Routes, SearchHandler, VerbHandler } from '../bot/ports.ts';
import type { Bestandmaker, Downloads, WriteFile } from '../downloads/downloads.ts';
import type { Instellingen } from '../instellingen/instellingen.ts';
import type { JaaragendaStreams } from '../jaaragenda/year-changes.ts';
import type { ReadModels } from '../logboek/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import type { DatesOfAll } from '../opdrachten/ground/ports.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import type { Actor } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import type { EigenChat } from '../shared/eigen-chat.ts';
import type { Ids } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { Taalmodel } from '../shared/taalmodel.ts';
import type { Telemetry } from '../shared/telemetry.ts';
import type { SignaalStreams } from '../signalen/signalen.ts';
import type { VergaderingStreams } from '../vergaderingen/vergadering-events.ts';
import type { OpenVerplichtingen } from '../verplichtingen/open-verplichtingen.ts';
import type { Verplichting } from '../verplichtingen/verplichting.ts';
import { answerMakers, type Bestandsvorm, offerAnswer } from './answer-files.ts';
import { createAnswers } from './antwoorden/answers.ts';
import type { ExportTable } from './antwoorden/export.ts';
import type { Namen } from './antwoorden/query-words.ts';
import { answerFigures, type Figures } from './figures.ts';
import { createGesprek } from './gesprek.ts';
import type { ModelLezer } from './model-lezer.ts';
import { namenFor } from './show-answer.ts';
import type { Vocabulary } from './taal/vocabulary.ts';
import { createListValues } from './values.ts';
import type { createVocabularySource, FindOpdrachten } from './vocabulary-source.ts';
import { createVraagRoutes } from './vraag-routes.ts';

type Dependencies = {
  readonly streams: {
    readonly opdrachten: OpdrachtStreams;
    readonly vergaderingen: Pick<VergaderingStreams, 'list'>;
    readonly signalen: Pick<SignaalStreams, 'list'>;
    readonly jaaragendas: Pick<JaaragendaStreams, 'list'>;
  };
  readonly readModels: ReadModels;
  readonly mensen: Pick<Mensen, 'findPersoon' | 'listPersonen'>;
  readonly datesOfAll: DatesOfAll;
  readonly openVerplichtingen: OpenVerplichtingen;
  readonly openAndereVerplichtingen: () => Promise<readonly Verplichting[]>;
  /** Has this person any role: in the settings, or by an opdracht? */
  readonly isInvolved: (actor: Actor) => Promise<boolean>;
  readonly instellingen: Pick<Instellingen, 'opgeslagen'>;
  readonly regio: LeesRegio;
  readonly eigenChat: EigenChat;
  readonly clock: Clock;
  readonly ids: Ids;
  /** A language model of the organisation, loaded when it is asked; undefined: there is none. */
  readonly taalmodel?: Taalmodel | undefined;
  readonly telemetry?: Telemetry | undefined;
  readonly write: Readonly<Record<Bestandsvorm, WriteFile<ExportTable>>>;
};

/** Questions in Dutch, with their answers as cards and as files. */
export interface Statusvragen {
  /** For `status`, `geschiedenis` and `tijdlijn` with words. */
  readonly findOpdrachten: FindOpdrachten;
  /** The words that are known, by at most half a minute ago. */
  readonly vocabulary: () => Promise<Vocabulary>;
  /** The search of the compose box; loaded with the first search. */
  readonly search: SearchHandler;
  readonly makers: Readonly<Record<string, Bestandmaker>>;
  routes(downloads: Downloads, showOpdracht: VerbHandler, figures: Figures): Routes;
}

export function createStatusvragen(dependencies: Dependencies): Statusvragen {
  const { streams, readModels, mensen, datesOfAll, regio, clock } = dependencies;
  const answer = createAnswers({
    streams: streams.opdrachten,
    datesOfAll,
    listVergaderingen: () => statesOf(streams.vergaderingen),
    listProgrammas: () => streams.opdrachten.values('programma'),
    verplichtingenOf: dependencies.openVerplichtingen,
    andereVerplichtingen: dependencies.openAndereVerplichtingen,
    listSignalen: () => statesOf(streams.signalen),
    listJaaragendas: () => statesOf(streams.jaaragendas),
    listPersonen: () => mensen.listPersonen(),
    regio,
    opgeslagen: () => dependencies.instellingen.opgeslagen(),
    isInvolved: dependencies.isInvolved,
  });

  // The words of the data are looked up with the first question, not at the start.
  let source: Promise<ReturnType<typeof createVocabularySource>> | undefined;
  const words = () => {
    source ??= loadVocabulary(dependencies);
    return source;
  };
  const namen: Omit<Namen, 'opdracht'> = {
    persoon: async (id) => (await mensen.findPersoon(id))?.naam ?? 'een onbekende collega',
    overleg: async (id) => (await regio()).overleggen.kort(id),
  };

  const findDossier = async (id: string) => (await streams.opdrachten.find(id))?.state;

  return {
    findOpdrachten: async (text, reader) => (await words()).findOpdrachten(text, reader),
    vocabulary: async () => (await words()).vocabulary(),
    async search(turn) {
      const { createSearch } = await import('./search.ts');
      const { vocabulary, findTitles } = await words();
      return createSearch({ answer, vocabulary, findTitles, clock, eigenChat: dependencies.eigenChat })(turn);
    },
    makers: answerMakers({ answer, clock }, dependencies.write),
    routes: (downloads, showOpdracht, figures) =>
      createVraagRoutes({
        answer,
        vocabulary: async () => (await words()).vocabulary(),
        findTitles: async (title, reader) => (await words()).findTitles(title, reader),
        findDossier,
        gesprek: createGesprek(readModels, clock),
        namen,
        clock,
        ids: dependencies.ids,
        listValues: createListValues({
          streams: streams.opdrachten,
          listVergaderingen: () => statesOf(streams.vergaderingen),
          mensen,
          regio,
          clock,
          namen: (actor) => namenFor({ namen, findDossier }, actor),
        }),
        showOpdracht,
        offerExport: offerAnswer({ answer, clock }, downloads),
        modelLezer: lezerWith(dependencies),
        answerElsewhere: async (query, actor) => answerFigures(query, actor, figures),
      }),
  };
}

/** What reads questions that the grammar is not sure of; loaded with the first of them. */
function lezerWith({ taalmodel, telemetry }: Dependencies): ModelLezer | undefined {
  if (!taalmodel) return undefined;
  const load = async () => (await import('./model-lezer.ts')).createModelLezer;
  return async (...asked) =>
    (await load())(taalmodel, (outcome, ms) => telemetry?.record('taalmodel', ms, { outcome }))(...asked);
}

async function loadVocabulary({ streams, mensen, regio, clock }: Dependencies) {
  const { createVocabularySource: create } = await import('./vocabulary-source.ts');
  return create({
    streams: streams.opdrachten,
    listPersonen: async () => (await mensen.listPersonen()).map(({ id, naam }) => ({ id, naam })),
    regio,
    clock,
  });
}

async function statesOf<State>(streams: {
  list(): Promise<readonly { readonly state: State }[]>;
}): Promise<readonly State[]> {
  return (await streams.list()).map(({ state }) => state);
}
