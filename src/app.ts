import { createBezorging } from './bezorging/bezorging.ts';
import { type Bot, createBot } from './bot/bot.ts';
import { createCardRenderer, loadCardTemplates } from './bot/card-renderer.ts';
import { createHelp } from './bot/help-routes.ts';
import { createRouter, type Router } from './bot/router.ts';
import type { Config } from './config.ts';
import type { Store } from './logboek/ports.ts';
import type { StreamKind } from './logboek/rebuild.ts';
import { createKanaalRoutes } from './mensen/kanaal-routes.ts';
import { kanaalIdOf } from './mensen/kanalen.ts';
import { createImportRoutes } from './opdrachten/import/import-routes.ts';
import type { Opdrachten } from './opdrachten/opdrachten.ts';
import { createVergaderingRoutes } from './overzichten/vergadering-routes.ts';
import { systemClock } from './shared/clock.ts';
import { randomIds } from './shared/ids.ts';
import type { ImportReport } from './shared/import-report.ts';
import type { Logger } from './shared/logger.ts';
import { createStatusRoutes } from './statusvragen/status-routes.ts';
import { findOverlegId, getOverleg, OVERLEGGEN } from './vergaderingen/overleg.ts';
import type { LookAhead } from './vooruitblik/vooruitblik.ts';
import { createVooruitblikRoutes } from './vooruitblik/vooruitblik-routes.ts';
import { createAfhandelingRoutes } from './wiring/afhandeling.ts';
import { createBerichtenParts } from './wiring/berichten.ts';
import { createBestandmakers, offerPassage } from './wiring/bestanden.ts';
import { createCijfersPart, jaarMakers } from './wiring/cijfers.ts';
import { communicatieMakers, createCommunicatiePart } from './wiring/communicatie.ts';
import { createCore } from './wiring/core.ts';
import { watchCredentials } from './wiring/credentials.ts';
import { createDoorvraagParts } from './wiring/doorvragen.ts';
import { createDownloadParts } from './wiring/downloads.ts';
import type { AppFolders } from './wiring/folders.ts';
import { createImports } from './wiring/imports.ts';
import { createLifecycle, type StopSignals, sleepUntil } from './wiring/lifecycle.ts';
import { createNetwerkPart, netwerkMakers } from './wiring/netwerk.ts';
import { createOpdrachtenRoutes, listProgrammas } from './wiring/opdrachten.ts';
import type { AppOverrides } from './wiring/overrides.ts';
import { addressOf, assignedRollen, createWhoIs, forgetAddress } from './wiring/people.ts';
import { watchSetAside } from './wiring/set-aside.ts';
import { createStatusvragen, readDaysOfQuestion } from './wiring/statusvragen.ts';
import { measureConnector, measureRouter } from './wiring/telemetry.ts';

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
  const { streams, mensen, vergaderingen, opdrachten, collegas, factsOf, vergaderingWords } = core;
  const { agenda, kalender, readSummary, remarkOn } = core;
  const kinds: readonly StreamKind[] = Object.values(streams);

  const whoIs = createWhoIs(config, core.standIns, clock);
  const statusvragen = createStatusvragen(core, readModels);
  const downloads = createDownloadParts({
    streams,
    clock,
    ids,
    config,
    port: () => lifecycle.port(),
    whoIs,
    makers: {
      ...createBestandmakers(core),
      ...jaarMakers(core),
      ...netwerkMakers(core),
      ...communicatieMakers(core),
      ...statusvragen.makers,
    },
  });
  const cijfers = createCijfersPart(core, downloads);
  const imports = createImports({
    opdrachten,
    bevestigd: collegas.bevestigd,
    vergaderingen,
    agenda,
    log,
    clock,
    kalender,
  });
  const { berichten, ...berichtenParts } = createBerichtenParts(core);
  const { showOpdracht, ...opdrachtRoutes } = createOpdrachtenRoutes({
    opdrachten,
    verwerking: core.verwerking,
    tipsFor: core.afhandeling.tipsFor,
    clock,
    offerDocument: offerPassage(downloads),
    collegas,
    ids,
    factsOf,
    remarkOn,
    vergaderingWords,
  });
  const lookAhead: LookAhead = async (periode) =>
    (await import('./wiring/vooruitblik.ts')).lookAhead({ config, store, clock, logger }, periode);
  const help = createHelp((persoonId) => assignedRollen(opdrachten, persoonId));
  const routes = createRouter(
    [
      help.routes,
      createImportRoutes({ readPastedTable: imports.readPasted, importTable: imports.fromTable }),
      ...opdrachtRoutes.routes,
      ...createAfhandelingRoutes(core, statusvragen.findOpdrachten),
      cijfers.routes,
      createNetwerkPart(core, downloads),
      createCommunicatiePart(core, downloads),
      createVergaderingRoutes({ vergaderingen, readSummary, clock, findOverlegId }),
      berichtenParts.routes,
      ...agenda.routes,
      ...core.reminders.routes,
      ...core.jaar.routes,
      core.namen.routes,
      createVooruitblikRoutes({
        lookAhead,
        readDays: readDaysOfQuestion,
        isPaused: () => core.instellingen.isPaused(),
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
        opdrachten,
        findOpdrachten: statusvragen.findOpdrachten,
        collegas,
        factsOf,
        vergaderingWords,
        showOpdracht,
        vergaderingHistory: agenda.answerHistory,
        countTroubled: () => berichten.count(),
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
      botFramework: overrides.botFramework,
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
      limits: overrides.limits,
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
    roundEveryMs: overrides.roundEveryMs,
    isPaused: () => core.instellingen.isPaused(),
    addressOf: (target) => addressOf(mensen, target),
    onGone: (target) => forgetAddress(mensen, target),
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
    httpLimits: overrides.httpLimits,
    async prepare() {
      const sample = config.sampleData ? await imports.fillWithSample(folders.sample) : 0;
      if (sample > 0) logger.info('sample added', { rows: sample });
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
    importFile: imports.fromFile,
    lookAhead,
    start: lifecycle.start,
    stop: lifecycle.stop,
  };
}
