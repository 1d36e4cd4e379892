import type { Bezorging } from '../bezorging/bezorging.ts';
import { createAboutRoutes } from '../bot/about-routes.ts';
import { createBordRoutes } from '../bot/board-links.ts';
import { createHelp } from '../bot/help-routes.ts';
import type { CommandHandler, Routes, SearchHandler } from '../bot/ports.ts';
import { createRouter, type Router } from '../bot/router.ts';
import { type Config, hasWerkbord } from '../config.ts';
import type { Huisstijl } from '../documenten/huisstijl.ts';
import type { Downloads } from '../downloads/downloads.ts';
import { createOpgehaaldRoutes } from '../downloads/opgehaald-routes.ts';
import { createImportRoutes } from '../importeren/import-routes.ts';
import { createKeptTables } from '../importeren/kept-tables.ts';
import type { TableImports } from '../importeren/table-imports.ts';
import type { Store } from '../logboek/ports.ts';
import { createKanaalRoutes } from '../mensen/kanaal-routes.ts';
import { createOverlegKanaalRoutes } from '../mensen/overleg-kanaal-routes.ts';
import { isInvolved } from '../opdrachten/opdracht-people.ts';
import { listProgrammas } from '../opdrachten/programmas.ts';
import { bijdrageMakers, createBijdrageRoutes } from '../overzichten/bijdrage-files.ts';
import { createCijfersRoutes, type ReadCijfers } from '../overzichten/cijfers-routes.ts';
import { communicatieMakers, offerIcs, readCommunicatie } from '../overzichten/communicatie-files.ts';
import { createCommunicatieRoutes } from '../overzichten/communicatie-routes.ts';
import { lokaalMakers } from '../overzichten/gemeente-files.ts';
import { createGemeenteOverzichtRoutes } from '../overzichten/gemeente-routes.ts';
import type { LeesGeteld } from '../overzichten/geteld.ts';
import {
  createListJaarDossiers,
  createMemoInvoer,
  createReadJaar,
  jaarMakers,
  offerJaar,
} from '../overzichten/jaaroverzicht-files.ts';
import { netwerkMakers, offerPakket, readPakket } from '../overzichten/netwerk-files.ts';
import { createNetwerkRoutes } from '../overzichten/netwerk-routes.ts';
import { offerPassage, opleggerMakers } from '../overzichten/oplegger-files.ts';
import { createPapierRoutes, papierMakers } from '../overzichten/papieren-files.ts';
import { createSamenloopFor } from '../overzichten/samenloop.ts';
import { createSectieRoutes, sectieMakers } from '../overzichten/sectie-files.ts';
import { createVergaderingFileRoutes, vergaderingMakers } from '../overzichten/vergadering-files.ts';
import { createVergaderingRoutes } from '../overzichten/vergadering-routes.ts';
import { createVerplichtingenRoutes, verplichtingenMakers } from '../overzichten/verplichtingen-files.ts';
import { createTabelRoutes } from '../regio/tabel-routes.ts';
import { createEigenChat } from '../shared/eigen-chat.ts';
import type { Taalmodel } from '../shared/taalmodel.ts';
import type { Telemetry } from '../shared/telemetry.ts';
import { createBedoelingRoutes } from '../statusvragen/bedoeling-routes.ts';
import { createBegripRoutes } from '../statusvragen/begrippen.ts';
import { readPasted } from '../statusvragen/pasted.ts';
import { createPraktischeRoutes } from '../statusvragen/praktische-vragen.ts';
import { createStatusRoutes } from '../statusvragen/status-routes.ts';
import { createStatusvragen, type Statusvragen } from '../statusvragen/statusvragen.ts';
import type { LookAhead } from '../vooruitblik/vooruitblik.ts';
import { createVooruitblikRoutes } from '../vooruitblik/vooruitblik-routes.ts';
import { createAfhandelingRoutes } from './afhandeling.ts';
import { createNaamVan } from './antwoorden.ts';
import { createBudgetPart } from './budget.ts';
import type { Core } from './core.ts';
import { createDoorvraagParts } from './doorvragen.ts';
import { createDownloadParts } from './downloads.ts';
import { createGegevensPart } from './gegevens.ts';
import { createGeteldPart } from './geteld.ts';
import { createImports } from './imports.ts';
import { createOpdrachtenRoutes } from './opdrachten.ts';
import { createVernietigenPart } from './vernietigen.ts';
import { createWriters } from './writers.ts';

type Dependencies = {
  readonly store: Store;
  readonly config: Config;
  readonly huisstijl: Huisstijl | undefined;
  /** The port that the bot listens on; undefined until it does. */
  readonly port: () => number | undefined;
  readonly lookAhead: LookAhead;
  /** Reads questions that the grammar is not sure of; undefined: there is none. */
  readonly taalmodel: Taalmodel | undefined;
  readonly telemetry: Telemetry | undefined;
  /** Changes a message that stands in Teams. */
  readonly edit: Bezorging['edit'];
};

/** Everything that people can ask of the bot: by what they type and press, by searching, by a link and by a table. */
export function createConversation(
  core: Core,
  dependencies: Dependencies,
): {
  readonly router: Router;
  readonly search: SearchHandler;
  readonly downloads: Downloads;
  readonly imports: TableImports;
  /** Answers questions for pages beside the chat. */
  readonly answering: Statusvragen['answering'];
  readonly readCijfers: ReadCijfers;
  readonly leesGeteld: LeesGeteld;
  /** What an earlier process began to take out of the log, and did not finish. */
  readonly finishBegun: () => Promise<void>;
} {
  const { opdrachten, clock } = core;
  const leesGeteld = createGeteldPart(core);
  const budget = createBudgetPart({ ...core, leesGeteld });
  const leestModel = dependencies.taalmodel !== undefined;
  const { readModels } = dependencies.store;
  const writers = createWriters(dependencies.huisstijl);
  const eigenChat = createEigenChat(dependencies.config.bot.appId);
  const statusvragen = createStatusvragen({
    ...core,
    ...dependencies,
    eigenChat,
    readModels,
    isInvolved: (actor) => isInvolved(opdrachten, actor),
    write: writers,
  });
  const { findOpdrachten, vocabulary, search } = statusvragen;
  const gegevens = createGegevensPart(core, dependencies.store, writers);
  const listDossiers = createListJaarDossiers(core);
  const { vernietigen, routes: vernietigenRoutes } = createVernietigenPart({
    ...dependencies,
    core,
    listDossiers,
  });
  const { leesGeld } = budget;
  const readJaar = createReadJaar({
    listDossiers,
    jaaragendas: core.streams.jaaragendas,
    telVernietigd: (jaar) => vernietigen.telOpdrachten({ jaar }),
    leesGeld,
    rapporten: core.streams.rapporten,
    regio: core.regio,
    workingDays: async () => (await core.kalender()).days,
  });
  const invoerVan = createMemoInvoer(core.streams.jaaragendas);
  const downloads = createDownloadParts({
    ...core,
    ...dependencies,
    makers: {
      ...opleggerMakers({ ...core, eigenChat, leesGeld }, writers.docx),
      ...sectieMakers({ ...core, eigenChat }, writers.docx),
      ...vergaderingMakers({ ...core, eigenChat, leesGeld }, writers),
      ...jaarMakers({ ...core, readJaar, invoerVan, eigenChat }, writers),
      ...papierMakers({ ...core, eigenChat }, writers.docx),
      ...netwerkMakers({ ...core, eigenChat }, writers.docx),
      ...communicatieMakers(core, writers.ics),
      ...lokaalMakers(core, writers.ics),
      ...verplichtingenMakers({ ...core, eigenChat }, writers.ics),
      ...statusvragen.makers,
      ...gegevens.makers,
      ...bijdrageMakers({ ...core, ...budget.bijdrage }, writers.xlsx),
    },
  });
  const imports = createImports(core, dependencies);
  const pasted = createImportRoutes({
    readPastedTable: imports.readPasted,
    readTable: imports.readTable,
    importTable: imports.importTable,
    regio: core.regio,
    listOpdrachten: core.agenda.agendaOpdrachten.list,
    ids: core.ids,
    kept: createKeptTables(readModels, clock, core.ids),
  });
  const cijfers = createCijfersRoutes({
    regio: core.regio,
    leesGeteld,
    telVernietigd: vernietigen.telOpdrachten,
    leesGeld,
    readJaar,
    clock,
    offerJaar: offerJaar(downloads, invoerVan),
  });
  const {
    showOpdracht,
    showOplegger,
    routes: opdrachtRoutes,
  } = createOpdrachtenRoutes({
    ...core,
    tipsFor: core.afhandeling.tipsFor,
    foreseeTips: core.afhandeling.foreseeTips,
    samenloopFor: createSamenloopFor(core.streams.opdrachten, clock),
    isInvolved: (actor) => isInvolved(opdrachten, actor),
    offerDocument: offerPassage(downloads),
    tekort: budget.tekort,
  });
  const say: CommandHandler = (turn) => router.command(turn);
  const help = createHelp({
    findRollen: core.findRollen,
    regio: core.regio,
    say,
  });
  const router: Router = createRouter(
    [
      help.routes,
      createAboutRoutes(({ actor }) => core.welcome(actor), leestModel),
      createBordRoutes(hasWerkbord(dependencies.config)),
      pasted.routes,
      createTabelRoutes({ beheer: core.regioBeheer, ids: core.ids, readAgain: pasted.readAgain }),
      ...opdrachtRoutes,
      ...createAfhandelingRoutes(core, findOpdrachten, showOplegger, say),
      cijfers.routes,
      budget.routes,
      createOpgehaaldRoutes({ streams: core.streams.downloads, naamVan: createNaamVan(core), clock }),
      ...createOverviewRoutes(core, downloads),
      createBijdrageRoutes({ ...core, ...budget.bijdrage, downloads }),
      ...core.routes,
      createVooruitblikRoutes({
        lookAhead: dependencies.lookAhead,
        readDays: async (text, today) =>
          (await import('../statusvragen/taal/periodes/read-days.ts')).readDays(text, today),
        isPaused: () => core.instellingen.isPaused(),
        clock,
      }),
      createKanaalRoutes({
        ...core,
        kanalen: core.mensen,
        listProgrammas: () => listProgrammas(opdrachten),
      }),
      createOverlegKanaalRoutes(core),
      ...gegevens.routes(downloads),
      vernietigenRoutes,
      createStatusRoutes({
        ...core,
        findOpdrachten,
        showOpdracht,
        vergaderingHistory: core.agenda.answerHistory,
        countTroubled: () => core.berichten.count(),
      }),
      createBegripRoutes(say),
      createPraktischeRoutes(say),
      createBedoelingRoutes({
        ...core,
        findOpdrachten,
        vocabulary,
        listCollegas: core.collegas.list,
        comingVergaderingen: () => core.vergaderingen.coming(),
        agendapunten: core.agenda.agendapunten,
        press: (verb) => router.press(verb),
      }),
      ...statusvragen.routes(downloads, showOpdracht, cijfers.figures),
      createDoorvraagParts(core),
    ],
    help.answerUnknown,
    statusvragen.readCommand,
    readPasted,
  );
  const finishBegun = async (): Promise<void> => {
    await gegevens.hervat();
    await vernietigen.hervat();
  };
  return {
    router,
    search,
    downloads,
    imports,
    answering: statusvragen.answering,
    readCijfers: cijfers.readCijfers,
    leesGeteld,
    finishBegun,
  };
}

/** What is shown of several subjects at once. */
function createOverviewRoutes(core: Core, downloads: Downloads): readonly Routes[] {
  return [
    createNetwerkRoutes({
      ...core,
      makePakket: (periode) => readPakket(core, periode),
      offerPakket: offerPakket(downloads),
    }),
    createCommunicatieRoutes({
      readKalender: (reader) => readCommunicatie(core, reader),
      offerIcs: offerIcs(downloads),
    }),
    createGemeenteOverzichtRoutes(core, downloads),
    createVerplichtingenRoutes(core, downloads),
    createVergaderingRoutes(core),
    createSectieRoutes(core, downloads),
    createVergaderingFileRoutes(core, downloads),
    createPapierRoutes(core, downloads),
  ];
}
