import { createBezorging } from './bezorging/bezorging.ts';
import { type Bot, createBot } from './bot/bot.ts';
import { createCardRenderer, loadCardTemplates } from './bot/card-renderer.ts';
import { watchCredentials } from './bot/credentials.ts';
import { createHelp } from './bot/help-routes.ts';
import { measureConnector, measureRouter } from './bot/measuring.ts';
import { createRouter, type Router } from './bot/router.ts';
import type { Config } from './config.ts';
import type { Store } from './logboek/ports.ts';
import type { StreamKind } from './logboek/rebuild.ts';
import { watchSetAside } from './logboek/set-aside.ts';
import { createKanaalRoutes } from './mensen/kanaal-routes.ts';
import { kanaalIdOf } from './mensen/kanalen.ts';
import { createWhoIs } from './mensen/rollen.ts';
import { createImportRoutes } from './opdrachten/import/import-routes.ts';
import { assignedRollen, isInvolved } from './opdrachten/opdracht-people.ts';
import type { Opdrachten } from './opdrachten/opdrachten.ts';
import { listProgrammas } from './opdrachten/programmas.ts';
import { createCijfersRoutes } from './overzichten/cijfers-routes.ts';
import { communicatieMakers, offerIcs, readCommunicatie } from './overzichten/communicatie-files.ts';
import { createCommunicatieRoutes } from './overzichten/communicatie-routes.ts';
import { createListJaarDossiers, jaarMakers, offerJaar } from './overzichten/jaaroverzicht-files.ts';
import { netwerkMakers, offerPakket, readPakket } from './overzichten/netwerk-files.ts';
import { createNetwerkRoutes } from './overzichten/netwerk-routes.ts';
import { offerPassage, opleggerMakers } from './overzichten/oplegger-files.ts';
import { createVergaderingRoutes } from './overzichten/vergadering-routes.ts';
import { systemClock } from './shared/clock.ts';
import { randomIds } from './shared/ids.ts';
import type { ImportReport } from './shared/import-report.ts';
import type { Logger } from './shared/logger.ts';
import { createStatusRoutes } from './statusvragen/status-routes.ts';
import { createStatusvragen } from './statusvragen/statusvragen.ts';
import { findOverlegId, getOverleg, OVERLEGGEN } from './vergaderingen/overleg.ts';
import type { LookAhead } from './vooruitblik/vooruitblik.ts';
import { createVooruitblikRoutes } from './vooruitblik/vooruitblik-routes.ts';
import { createAfhandelingRoutes } from './wiring/afhandeling.ts';
import { createCore } from './wiring/core.ts';
import { createDoorvraagParts } from './wiring/doorvragen.ts';
import { createDownloadParts } from './wiring/downloads.ts';
import type { AppFolders } from './wiring/folders.ts';
import { addSample, createImports } from './wiring/imports.ts';
import { createLifecycle, type StopSignals, sleepUntil } from './wiring/lifecycle.ts';
import { createOpdrachtenRoutes } from './wiring/opdrachten.ts';
import type { AppOverrides } from './wiring/overrides.ts';
import { writers } from './wiring/writers.ts';

export { foldersIn } from './wiring/folders.ts';

export interface App {
  /** Fills an empty store with the sample when that is asked for, listens and starts delivering. @returns the port */
  start(): Promise<number>;
  /** No new requests or posts; waits for those under way and closes the store. */
  stop(): Promise<void>;
  /** Reads a spreadsheet into the log. */
  importFile(bytes: Uint8Array, fileName: string): Promise<ImportReport>;
  /** Everything that it will post in a period when nobody does anything; nothing is sent or stored. */
  readonly lookAhead: LookAhead;
  readonly bot: Bot;
  readonly router: Router;
  readonly opdrachten: Opdrachten;
  /** Resolves when all posts that are due now were tried. */
  delivered(): Promise<void>;
  /** One round over everything that is due now, as happens every few seconds; resolves when it was tried. */
  sweep(): Promise<void>;
}

/** Wires everything by hand; starts nothing. The store is closed when the app stops. */
export function createApp(
  config: Config,
  folders: AppFolders,
  logger: Logger,
  store: Store,
  overrides: AppOverrides = {},
): App {
  const clock = overrides.clock ?? systemClock;
  const ids = overrides.ids ?? randomIds;
  const { log, readModels, deliveries } = store;
  const { telemetry } = overrides;
  const signals: StopSignals = { stopping: new AbortController(), cutOff: new AbortController() };

  const setAside = watchSetAside(logger);
  const core = createCore({
    config,
    store,
    setAside,
    clock,
    ids,
    bezorging: {
      nudge: (kind, id) => bezorging.nudge(kind, id),
      wake: (target) => bezorging.wake(target),
      wakeAll: () => bezorging.wakeAll(),
    },
  });
  const { streams, mensen, addresses, opdrachten, instellingen } = core;
  const kinds: readonly StreamKind[] = Object.values(streams);

  const whoIs = createWhoIs(config, core.standIns.behind, clock);
  const statusvragen = createStatusvragen({
    ...core,
    readModels,
    isInvolved: (actor) => isInvolved(opdrachten, actor),
    write: writers,
  });
  const listJaarDossiers = createListJaarDossiers(core);
  const downloads = createDownloadParts({
    streams,
    clock,
    ids,
    config,
    port: () => lifecycle.port(),
    whoIs,
    makers: {
      ...opleggerMakers(core, writers.docx),
      ...jaarMakers(listJaarDossiers, clock, writers),
      ...netwerkMakers(core, writers.docx),
      ...communicatieMakers(core, writers.ics),
      ...statusvragen.makers,
    },
  });
  const cijfers = createCijfersRoutes({
    listDossiers: listJaarDossiers,
    workingDays: async () => (await core.kalender()).days,
    clock,
    offerJaar: offerJaar(downloads),
  });
  const imports = createImports(core);
  const { showOpdracht, ...opdrachtRoutes } = createOpdrachtenRoutes({
    ...core,
    tipsFor: core.afhandeling.tipsFor,
    offerDocument: offerPassage(downloads),
  });
  const lookAhead: LookAhead = async (periode) => {
    const { createLookAheadPart } = await import('./wiring/vooruitblik.ts');
    return createLookAheadPart({ config, store, clock, logger })(periode);
  };
  const help = createHelp((persoonId) => assignedRollen(opdrachten, persoonId));
  const routes = createRouter(
    [
      help.routes,
      createImportRoutes({ readPastedTable: imports.readPasted, importTable: imports.importTable }),
      ...opdrachtRoutes.routes,
      ...createAfhandelingRoutes(core, statusvragen.findOpdrachten),
      cijfers.routes,
      createNetwerkRoutes({
        makePakket: (periode) => readPakket(core, periode),
        clock,
        ids,
        offerPakket: offerPakket(downloads),
      }),
      createCommunicatieRoutes({
        readKalender: (reader) => readCommunicatie(core, reader),
        offerIcs: offerIcs(downloads),
      }),
      createVergaderingRoutes({ ...core, findOverlegId }),
      core.berichtenRoutes,
      ...core.agenda.routes,
      ...core.reminders.routes,
      ...core.jaar.routes,
      core.namen.routes,
      createVooruitblikRoutes({
        lookAhead,
        readDays: async (text, today) =>
          (await import('./statusvragen/periodes/read-days.ts')).readDays(text, today),
        isPaused: () => instellingen.isPaused(),
        clock,
      }),
      createKanaalRoutes({
        kanalen: mensen,
        ids,
        overleggen: OVERLEGGEN,
        overlegNaam: (id) => getOverleg(id).naam,
        listProgrammas: () => listProgrammas(opdrachten),
      }),
      createStatusRoutes({
        ...core,
        findOpdrachten: statusvragen.findOpdrachten,
        showOpdracht,
        vergaderingHistory: core.agenda.answerHistory,
        countTroubled: () => core.berichten.count(),
      }),
      statusvragen.routes(downloads, showOpdracht, cijfers.figures),
      createDoorvraagParts(core),
    ],
    help.answerUnknown,
  );
  const router = measureRouter(routes, telemetry);

  const bot = createBot(
    {
      credentials: config.bot,
      allowedTenants: config.allowedTenants,
      allowGuests: config.allowGuests,
      ...(overrides.botFramework ? { botFramework: overrides.botFramework } : {}),
      whoIs,
      kanaalIdOf,
      register: {
        ...mensen,
        async onInstalled(target) {
          // Only the local client forgets what it showed.
          if (config.bot.appId === '') await bezorging.showAgain(target);
        },
      },
      renderer: overrides.renderer ?? createCardRenderer(loadCardTemplates(folders.cards)),
      search: statusvragen.search,
      logger,
      now: () => Date.parse(clock.now()),
      ...(overrides.limits ? { limits: overrides.limits } : {}),
      cutOff: signals.cutOff.signal,
    },
    router,
  );

  const credentials = watchCredentials(bot.connector, logger);
  const bezorging = createBezorging({
    readModels,
    deliveries,
    clock,
    logger,
    connector: measureConnector(credentials.connector, telemetry),
    sleep: overrides.sleep ?? sleepUntil,
    stopping: signals.stopping.signal,
    ...(overrides.roundEveryMs === undefined ? {} : { roundEveryMs: overrides.roundEveryMs }),
    isPaused: () => instellingen.isPaused(),
    addressOf: addresses.addressOf,
    onGone: addresses.forget,
    sources: core.sources,
  });

  const lifecycle = createLifecycle({
    store,
    telemetry,
    kinds,
    setAside,
    bot,
    bezorging,
    isRefused: credentials.isRefused,
    signals,
    logger,
    downloads,
    listenAt: config,
    ...(overrides.httpLimits ? { httpLimits: overrides.httpLimits } : {}),
    async prepare() {
      if (config.sampleData) await addSample(folders.sample, { ...core, imports, log, logger });
      // Names that came up right before the process stopped.
      await core.namen.lookAtNamen();
    },
  });

  return {
    bot,
    router,
    opdrachten,
    delivered: () => bezorging.idle(),
    sweep: async () => {
      await bezorging.sweep();
      await bezorging.idle();
    },
    importFile: imports.importFile,
    lookAhead,
    start: lifecycle.start,
    stop: lifecycle.stop,
  };
}
