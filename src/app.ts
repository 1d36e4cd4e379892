import { createAntwoorden } from './bezorging/antwoorden.ts';
import { createBezorging } from './bezorging/bezorging.ts';
import { createFindPosted } from './bezorging/find-posted.ts';
import { createForesight } from './bezorging/foresight.ts';
import { createBordLink, withBordLinks } from './bot/board-links.ts';
import { type Bot, createBot } from './bot/bot.ts';
import { createCardRenderer, loadCardTemplates } from './bot/card-renderer.ts';
import { watchCredentials } from './bot/credentials.ts';
import { measureConnector, measureRouter } from './bot/measuring.ts';
import type { Router } from './bot/router.ts';
import { routerThatNames } from './bot/who-to-ask.ts';
import { type Config, hasWerkbord } from './config.ts';
import { localUrl } from './downloads/base-url.ts';
import type { TableImports } from './importeren/table-imports.ts';
import type { Store } from './logboek/ports.ts';
import type { StreamKind } from './logboek/rebuild.ts';
import { watchSetAside } from './logboek/set-aside.ts';
import { everyCollega } from './mensen/collegas.ts';
import { kanaalIdOf } from './mensen/kanalen.ts';
import type { Opdrachten } from './opdrachten/opdrachten.ts';
import type { RegioBeheer } from './regio/regio-beheer.ts';
import { systemClock } from './shared/clock.ts';
import { withoutNames } from './shared/colleague-names.ts';
import { randomIds } from './shared/ids.ts';
import { splitKey } from './shared/keys.ts';
import type { Logger } from './shared/logger.ts';
import type { LookAhead } from './vooruitblik/vooruitblik.ts';
import { createNaamVan } from './wiring/antwoorden.ts';
import { createConversation } from './wiring/conversation.ts';
import { createCore } from './wiring/core.ts';
import type { AppFolders } from './wiring/folders.ts';
import { addSample } from './wiring/imports.ts';
import { createLifecycle, type StopSignals } from './wiring/lifecycle.ts';
import type { AppOverrides } from './wiring/overrides.ts';
import { loadSdk } from './wiring/sdk.ts';
import { createShare } from './wiring/share.ts';
import { sleepUntil } from './wiring/sleep-until.ts';
import type { AllStreams } from './wiring/streams.ts';
import { createTaalmodel } from './wiring/taalmodel.ts';
import { createVooraf, wanneerOn } from './wiring/vooraf.ts';
import { createAskLookAhead } from './wiring/vooruitblik-ask.ts';

export { foldersIn } from './wiring/folders.ts';

export interface App {
  /** Fills an empty store with the sample when that is asked for, listens and starts delivering. @returns the port */
  start(): Promise<number>;
  /** No new requests or posts; waits for those under way and closes the store. */
  stop(): Promise<void>;
  /** Reads a spreadsheet into the log. */
  importFile: TableImports['importFile'];
  /** What is set of the region. */
  readonly regioBeheer: RegioBeheer;
  /** Everything that it will post in a period when nobody does anything; nothing is sent or stored. */
  readonly lookAhead: LookAhead;
  readonly bot: Bot;
  readonly router: Router;
  readonly opdrachten: Opdrachten;
  /** Resolves when all posts that are due now were tried. */
  delivered(): Promise<void>;
  /** One round over everything that is due now, as happens every few seconds; resolves when it was tried. */
  sweep(): Promise<void>;
  /** Works out what the next look would wait for, as happens every minute in which something came in the log. */
  goOn(): Promise<void>;
}

/** What pages and answers ask for whole, or by a key that is kept: who lists it once has it kept up (docs/adr/0135). */
const LISTED = [
  ...(['vergaderingen', 'personen', 'jaaragendas', 'vernietigingen', 'gemeenten', 'kanalen'] as const),
  ...(['herinneringen', 'signalen', 'wervingen', 'rapporten', 'adviesraden'] as const),
] satisfies readonly (keyof AllStreams)[];

/** Wires everything by hand; loads the SDK that was chosen and starts nothing. The store is closed when the app stops. */
export async function createApp(
  config: Config,
  folders: AppFolders,
  logger: Logger,
  store: Store,
  overrides: AppOverrides = {},
): Promise<App> {
  const clock = overrides.clock ?? systemClock;
  const ids = overrides.ids ?? randomIds;
  const { log, readModels } = store;
  const deliveries = createForesight(store.deliveries);
  const { telemetry } = overrides;
  const sleep = overrides.sleep ?? sleepUntil;
  const signals: StopSignals = { stopping: new AbortController(), cutOff: new AbortController() };

  const setAside = watchSetAside(logger);
  const core = createCore({
    config,
    store: { ...store, deliveries },
    setAside,
    clock,
    ids,
    leestModel: config.vraagModel !== undefined,
    bezorging: {
      nudge: (kind, id) => bezorging.nudge(kind, id),
      wake: (target) => bezorging.wake(target),
      wakeAll: () => bezorging.wakeAll(),
    },
  });
  const { mensen, addresses, opdrachten, whoIs } = core;
  const kinds: readonly StreamKind[] = Object.values(core.streams);
  const lookAhead = createAskLookAhead({ config, clock, logger, stopping: signals.stopping.signal });
  const { downloads, imports, search, answering, readCijfers, leesGeteld, finishBegun, ...conversation } =
    createConversation(core, {
      store,
      config,
      port: () => lifecycle.port(),
      lookAhead,
      edit: (...asked) => bezorging.edit(...asked),
      taalmodel: createTaalmodel(config, overrides),
      telemetry,
      huisstijl: overrides.huisstijl,
    });
  const router = measureRouter(routerThatNames(conversation.router, core.coordinatorNamen), telemetry);

  const renderer = overrides.renderer ?? createCardRenderer(loadCardTemplates(folders.cards));

  const bordLink = createBordLink({
    ...config,
    isInTeams: config.werkbordAppId !== undefined,
    localUrl: () => localUrl({ isLocal: config.bot.appId === '', host: config.host }, lifecycle.port()),
  });

  const antwoorden = createAntwoorden({
    deliveries,
    edit: (...asked) => bezorging.edit(...asked),
    naamVan: createNaamVan(core),
    clock,
    logger,
  });
  const bot = createBot(
    {
      createSdk: await loadSdk(config),
      credentials: config.bot,
      allowedTenants: config.allowedTenants,
      allowGuests: config.allowGuests,
      botFramework: overrides.botFramework,
      whoIs,
      kanaalIdOf,
      follow: readModels.isCharged ? core.tail.follow : undefined,
      register: {
        ...mensen,
        // Only the local client forgets what it showed.
        onInstalled:
          config.bot.appId === '' ? (target) => bezorging.showAgain(target) : async () => undefined,
      },
      readColleagues: async () => withoutNames((await everyCollega(mensen)).map(({ naam }) => naam)),
      findPosted: createFindPosted(deliveries),
      download: overrides.download,
      renderer: withBordLinks(renderer, bordLink),
      search,
      async greet(persoonId, address) {
        for (const post of await core.welkom.posts(persoonId))
          await bezorging.showNow(`persoon:${persoonId}`, post, address);
        await core.welkom.prepare(persoonId);
      },
      antwoorden,
      logger,
      telemetry,
      now: () => Date.parse(clock.now()),
      limits: overrides.limits,
      cutOff: signals.cutOff.signal,
      pause: (milliseconds) => sleep(milliseconds, signals.cutOff.signal),
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
    sleep,
    stopping: signals.stopping.signal,
    roundEveryMs: overrides.roundEveryMs,
    isPaused: () => core.instellingen.isPaused(),
    addressOf: addresses.addressOf,
    quietUntil: core.quietUntil,
    settleMs: config.settleMs,
    samen: core.verzamelberichten,
    share: createShare({ store, ids: randomIds, logger, times: overrides.shareTimes }),
    onGone: addresses.forget,
    onPosted: antwoorden.posted,
    // Who is told of it has the same name as the source of what they are told: 'persoon:…' or 'kanaal:…'.
    onUncertain: (target) => bezorging.nudge(...splitKey(target)),
    sources: core.sources,
    async foresee(sources) {
      await Promise.all([core.freshen(), deliveries.foresee(sources)]);
    },
  });

  const wanneer = overrides.vooraf ?? wanneerOn(readModels);
  const vooraf =
    wanneer &&
    createVooraf({
      telOpdrachten: () => core.streams.opdrachten.count([]),
      follow: core.tail.follow,
      // What a coördinator still has to do, and the figures.
      werken: [
        ...core.coordinators.slice(0, 1).map((id) => () => core.deelOf(id, 0, 1)),
        leesGeteld,
        ...(readModels.isCharged ? LISTED.map((name) => () => core.streams[name].list()) : []),
      ],
      wanneer,
      stopping: signals.stopping.signal,
      logger,
    });
  const lifecycle = createLifecycle({
    store,
    telemetry,
    kinds,
    setAside,
    bot,
    bezorging,
    antwoorden,
    isRefused: credentials.isRefused,
    signals,
    logger,
    now: () => clock.now(),
    downloads,
    werkbord: hasWerkbord(config)
      ? async () => {
          const { createWerkbordPart } = await import('./wiring/werkbord.ts');
          return createWerkbordPart({
            core,
            config,
            answering,
            readCijfers,
            router,
            renderer,
            limits: overrides.limits,
            entra: overrides.entra,
            logger,
          });
        }
      : undefined,
    listenAt: config,
    sdk: config.sdk,
    httpLimits: overrides.httpLimits,
    vooraf: vooraf || undefined,
    async prepare() {
      if (config.sampleData) await addSample(folders.sample, { ...core, imports, log, logger });
      // Names that came up right before the process stopped.
      await core.lookAtNamen();
      await finishBegun();
      await core.afhandeling.askRechtzettingen();
    },
  });

  /** A post may fold an answer, and nothing that folds makes a post. */
  const delivered = async (): Promise<void> => {
    await bezorging.idle();
    await antwoorden.idle();
  };

  return {
    bot,
    router,
    opdrachten,
    delivered,
    sweep: async () => {
      await bezorging.sweep();
      await delivered();
    },
    goOn: async () => (vooraf ? vooraf.goOn() : undefined),
    importFile: imports.importFile,
    regioBeheer: core.regioBeheer,
    lookAhead,
    start: lifecycle.start,
    stop: lifecycle.stop,
  };
}
