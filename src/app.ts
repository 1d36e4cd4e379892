import { join } from 'node:path';
import { createBezorging } from './bezorging/bezorging.ts';
import { createDeliverPost } from './bezorging/post-delivery.ts';
import { createThrottle } from './bezorging/throttle.ts';
import { type Bot, createBot } from './bot/bot.ts';
import { createCardRenderer, loadCardTemplates } from './bot/card-renderer.ts';
import { answerUnknown, createHelpRoutes } from './bot/help-routes.ts';
import { createRouter, type Router } from './bot/router.ts';
import type { Config } from './config.ts';
import { createHttpServer } from './http/server.ts';
import type { Store } from './logboek/ports.ts';
import { catchUpSince, rebuildReadModels, type StreamKind } from './logboek/rebuild.ts';
import { openSqliteStore } from './logboek/sqlite/sqlite-store.ts';
import { createStreams } from './logboek/streams.ts';
import { foldKanaal, kanaalEventSchema, kanaalSchema } from './mensen/kanaal.ts';
import { createKanaalRoutes } from './mensen/kanaal-routes.ts';
import { createMensen, kanaalIdOf, type Mensen } from './mensen/mensen.ts';
import { foldPersoon, type Persoon, persoonEventSchema, persoonSchema } from './mensen/persoon.ts';
import { createImportRoutes } from './opdrachten/import-routes.ts';
import { type Dossier, dossierSchema, foldOpdracht, opdrachtEventSchema } from './opdrachten/opdracht.ts';
import { type ImportTable, isOpdrachtHeading } from './opdrachten/opdracht-import.ts';
import { type ImportReport, importOpdrachten } from './opdrachten/opdracht-importer.ts';
import { opdrachtPosts, retiredPost } from './opdrachten/opdracht-posts.ts';
import { createOpdrachtRoutes } from './opdrachten/opdracht-routes.ts';
import { createOpdrachten, type Opdrachten, opdrachtKeys } from './opdrachten/opdrachten.ts';
import { createPlanRoutes } from './opdrachten/plan-routes.ts';
import { bereikbaarheidOf, type Collega, type Collegas, type OpdrachtFacts } from './opdrachten/ports.ts';
import { vergaderingPosts } from './overzichten/vergadering-posts.ts';
import { createVergaderingRoutes } from './overzichten/vergadering-routes.ts';
import { readSample } from './sample/sample.ts';
import { type Actor, BOT_ACTOR, type Rol } from './shared/actor.ts';
import { type Clock, localDate, systemClock } from './shared/clock.ts';
import { comparableNaam } from './shared/compare.ts';
import { formatShortDutchDate, parseDutchDate } from './shared/dutch-dates.ts';
import { type Ids, randomIds } from './shared/ids.ts';
import { describeError, type Logger } from './shared/logger.ts';
import { createWorkingDays, type WorkingDays } from './shared/working-days.ts';
import { createStatusRoutes } from './statusvragen/status-routes.ts';
import { findOverleg, getOverleg, OVERLEGGEN } from './vergaderingen/overleg.ts';
import { foldVergadering, vergaderingEventSchema, vergaderingSchema } from './vergaderingen/vergadering.ts';
import { createVergaderingen, type Vergaderingen } from './vergaderingen/vergaderingen.ts';
import { planDeadline } from './verplichtingen/termijnen.ts';

/** Folders with files that ship with the app. */
export type AppFolders = { readonly cards: string; readonly sample: string };

/** What a test may replace. */
export type AppOverrides = {
  readonly clock?: Clock;
  readonly ids?: Ids;
  readonly store?: Store;
  /** How to wait, in milliseconds; a simulated clock moves on instead. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
};

export interface App {
  /** Fills an empty store with the sample when that is asked for, listens and starts delivering. @returns the port */
  start(): Promise<number>;
  /** No new requests or posts; waits for those under way and closes the store. */
  stop(): Promise<void>;
  /** Reads a spreadsheet into the log. */
  importFile(bytes: Uint8Array, fileName: string): Promise<ImportReport>;
  rebuild(): Promise<{ entries: number; models: number }>;
  readonly bot: Bot;
  readonly router: Router;
  readonly opdrachten: Opdrachten;
  /** Resolves when all posts that are due now were tried. */
  delivered(): Promise<void>;
}

/** Whoever may run commands on the machine of the bot acts as coördinator. */
const COMMAND_LINE: Actor = {
  id: 'opdrachtregel',
  naam: 'Import via de opdrachtregel',
  rollen: ['coördinator'],
};
const SAMPLE_ACTOR: Actor = { ...BOT_ACTOR, rollen: ['coördinator'] };
const CATCH_UP_EVERY_MS = 60_000;

/** Wires everything by hand; starts nothing. */
export function createApp(
  config: Config,
  folders: AppFolders,
  logger: Logger,
  overrides: AppOverrides = {},
): App {
  const clock = overrides.clock ?? systemClock;
  const ids = overrides.ids ?? randomIds;
  const store = overrides.store ?? openSqliteStore(config.dataDir);
  const { log, readModels, deliveries } = store;

  const opdrachtStreams = createStreams(
    {
      kind: 'opdracht',
      shape: 1,
      hasPosts: true,
      eventSchema: opdrachtEventSchema,
      stateSchema: dossierSchema,
      fold: foldOpdracht,
      keys: opdrachtKeys,
    },
    store,
  );
  const vergaderingStreams = createStreams(
    {
      kind: 'vergadering',
      shape: 1,
      hasPosts: true,
      eventSchema: vergaderingEventSchema,
      stateSchema: vergaderingSchema,
      fold: foldVergadering,
      keys: ({ overlegId }) => ({ overleg: [overlegId] }),
    },
    store,
  );
  const persoonStreams = createStreams(
    {
      kind: 'persoon',
      shape: 1,
      hasPosts: false,
      eventSchema: persoonEventSchema,
      stateSchema: persoonSchema,
      fold: foldPersoon,
      keys: ({ naam }) => ({ naam: [comparableNaam(naam)] }),
    },
    store,
  );
  const kanaalStreams = createStreams(
    {
      kind: 'kanaal',
      shape: 1,
      hasPosts: false,
      eventSchema: kanaalEventSchema,
      stateSchema: kanaalSchema,
      fold: foldKanaal,
      keys: ({ overlegId }): Record<string, readonly string[]> =>
        overlegId === undefined ? {} : { overleg: [overlegId] },
    },
    store,
  );
  const kinds: readonly StreamKind[] = [opdrachtStreams, vergaderingStreams, persoonStreams, kanaalStreams];

  const mensen: Mensen = createMensen({
    personen: persoonStreams,
    kanalen: kanaalStreams,
    clock,
    findOverlegId,
    async onPersoonChanged(persoon) {
      await opdrachten.linkNaam(SAMPLE_ACTOR, persoon.naam);
      if (persoon.bereik) await bezorging.wake(`persoon:${persoon.id}`);
    },
    async onKanaalChanged(kanaal) {
      if (kanaal.overlegId === undefined || !kanaal.bereik) return;
      const today = localDate(clock.now());
      for (const { id, overlegId, datum } of await vergaderingen.list()) {
        if (overlegId !== kanaal.overlegId || datum < today) continue;
        await vergaderingen.touch(id);
        bezorging.nudge('vergadering', id);
      }
    },
  });
  const vergaderingen: Vergaderingen = createVergaderingen({ streams: vergaderingStreams, clock });
  const collegas = collegasOf(mensen);
  const opdrachten: Opdrachten = createOpdrachten({
    streams: opdrachtStreams,
    collegas,
    agenda: {
      find: (id) => vergaderingen.find(id),
      ensure: (actor, id, naam, datum) =>
        vergaderingen.ensure({ id: actor.id, naam: actor.naam }, { id, naam }, datum),
    },
    clock,
    ids,
    onChanged: (id) => bezorging.nudge('opdracht', id),
  });

  // The holidays are a large module that the first answer does not need.
  let days: Promise<WorkingDays> | undefined;
  const workingDays = (): Promise<WorkingDays> => {
    days ??= createWorkingDays();
    return days;
  };
  const factsOf: OpdrachtFacts = async ({ vergaderingId }) => {
    const vergadering = vergaderingId === undefined ? undefined : await vergaderingen.find(vergaderingId);
    return vergadering ? { vergadering, deadline: planDeadline(vergadering.datum, await workingDays()) } : {};
  };

  const importTable = (
    actor: Actor,
    table: ImportTable,
    bron: 'import' | 'voorbeeld',
  ): Promise<ImportReport> =>
    importOpdrachten(actor, table, bron, {
      opdrachten,
      findOverleg,
      parseDate: (text: string) => parseDutchDate(text, { reference: localDate(clock.now()) }),
    });
  const readTable = async (bytes: Uint8Array, fileName: string): Promise<ImportTable> =>
    (await import('./spreadsheets/read-table.ts')).readTable(bytes, fileName, isOpdrachtHeading);

  const opdrachtRoutes = createOpdrachtRoutes({
    opdrachten,
    collegas,
    ids,
    factsOf,
    overleggen: OVERLEGGEN,
    vergaderingWords,
  });
  const router = createRouter(
    [
      createHelpRoutes(),
      createImportRoutes({
        readPastedTable: async (text, html) =>
          (await import('./spreadsheets/pasted-table.ts')).readPastedTable(text, html, isOpdrachtHeading),
        importTable: (actor, table) => importTable(actor, table, 'import'),
      }),
      opdrachtRoutes,
      createPlanRoutes({ opdrachten, ids, factsOf }),
      createVergaderingRoutes({ opdrachten, vergaderingen, clock, findOverlegId }),
      createKanaalRoutes({ mensen, ids, overleggen: OVERLEGGEN }),
      createStatusRoutes({
        opdrachten,
        collegas,
        factsOf,
        vergaderingWords,
        showOpdracht: opdrachtRoutes.showOpdracht,
      }),
    ],
    answerUnknown,
  );

  const bot = createBot(
    {
      credentials: config.bot,
      allowedTenants: config.allowedTenants,
      rolesOf: (persoonId) => rolesOf(config, persoonId),
      kanaalIdOf,
      register: {
        ...mensen,
        async onInstalled(target) {
          // Only the local client forgets what it showed.
          if (config.bot.appId === '') await bezorging.showAgain(target);
        },
      },
      renderer: createCardRenderer(loadCardTemplates(folders.cards)),
      logger,
    },
    router,
  );

  const bezorging = createBezorging({
    readModels,
    deliveries,
    clock,
    logger,
    deliver: createDeliverPost({
      deliveries,
      connector: bot.connector,
      throttle: createThrottle(clock),
      clock,
      logger,
      sleep:
        overrides.sleep ??
        ((milliseconds) =>
          milliseconds <= 0
            ? Promise.resolve()
            : new Promise((resolve) => setTimeout(resolve, milliseconds))),
      addressOf: (target) => addressOf(mensen, target),
      async onGone(target) {
        const [kind, id] = splitTarget(target);
        if (kind === 'persoon') await mensen.forgetChat(id);
        else await mensen.forgetKanaalById(id);
      },
    }),
    sources: [
      {
        kind: 'opdracht',
        async posts(id) {
          const current = await opdrachtStreams.find(id);
          if (!current) return [];
          const reach = await bereikbaarheidOf(collegas, current.state.projectleider);
          const facts = await factsOf(current.state);
          return opdrachtPosts({
            dossier: current.state,
            version: current.version,
            reach,
            coordinators: config.coordinators,
            ...facts,
          });
        },
        async retired(id, delivery) {
          const current = await opdrachtStreams.find(id);
          return current && retiredPost(current.state, delivery);
        },
        async touchOthers(id) {
          const vergaderingId = (await opdrachtStreams.find(id))?.state.vergaderingId;
          if (vergaderingId === undefined) return;
          await vergaderingen.touch(vergaderingId);
          bezorging.nudge('vergadering', vergaderingId);
        },
      },
      {
        kind: 'vergadering',
        async posts(id) {
          const vergadering = await vergaderingen.find(id);
          if (!vergadering) return [];
          const dossiers = (await opdrachten.ofVergadering(id)).map(({ state }): Dossier => state);
          const kanaalIds = (await mensen.kanalenOf(vergadering.overlegId)).map((kanaal) => kanaal.id);
          return vergaderingPosts({ vergadering, dossiers, kanaalIds, today: localDate(clock.now()) });
        },
      },
    ],
  });

  const http = createHttpServer({
    bot,
    logger,
    checkStore: async () => {
      await log.readAll('', 1);
    },
  });

  let catchUpTimer: NodeJS.Timeout | undefined;
  const fillWithSample = async (): Promise<void> => {
    const { entries } = await log.readAll('', 1);
    if (!config.sampleData || entries.length > 0) return;
    const table = await readSample(folders.sample, readTable, await workingDays(), localDate(clock.now()));
    const { rows } = await importTable(SAMPLE_ACTOR, table, 'voorbeeld');
    logger.info('sample added', { rows: rows.length });
  };

  return {
    bot,
    router,
    opdrachten,
    delivered: () => bezorging.idle(),
    async importFile(bytes, fileName) {
      return importTable(COMMAND_LINE, await readTable(bytes, fileName), 'import');
    },
    rebuild: () => rebuildReadModels(store, kinds),
    async start() {
      let { cursor, repaired } = await catchUpSince('', store, kinds);
      if (repaired > 0) logger.warn('read models repaired', { repaired });
      await fillWithSample();
      const port = await http.listen(config.port, config.host);
      await bezorging.start();
      catchUpTimer = setInterval(() => {
        catchUpSince(cursor, store, kinds)
          .then((result) => {
            cursor = result.cursor;
          })
          .catch((error: unknown) => logger.warn('catch-up postponed', describeError(error)));
      }, CATCH_UP_EVERY_MS);
      catchUpTimer.unref();
      logger.info('listening', { host: config.host, port });
      return port;
    },
    async stop() {
      clearInterval(catchUpTimer);
      await http.close();
      await bezorging.stop();
      await store.close();
    },
  };
}

function findOverlegId(naam: string): string | undefined {
  return findOverleg(naam)?.overleg.id;
}

/** A meeting's id ('do-2026-12-15') in words. */
function vergaderingWords(vergaderingId: string): string {
  const datum = vergaderingId.slice(-10);
  return `${getOverleg(vergaderingId.slice(0, -11)).naam}, ${formatShortDutchDate(datum)}`;
}

/** Roles come from configuration; a projectleider is whoever is assigned (domain: Who uses it). */
function rolesOf({ coordinators, boardMembers, admins }: Config, persoonId: string): readonly Rol[] {
  const rollen: Rol[] = [];
  if (coordinators.includes(persoonId)) rollen.push('coördinator');
  if (boardMembers.includes(persoonId)) rollen.push('directielid');
  if (admins.includes(persoonId)) rollen.push('beheerder');
  return rollen;
}

function collegasOf(mensen: Mensen): Collegas {
  const toCollega = ({ id, naam, bereik }: Persoon): Collega => ({
    id,
    naam,
    bereikbaar: bereik !== undefined,
  });
  return {
    async find(persoonId) {
      const persoon = await mensen.findPersoon(persoonId);
      return persoon && toCollega(persoon);
    },
    byNaam: async (naam) => (await mensen.findByNaam(naam)).map(toCollega),
    list: async () => (await mensen.listPersonen()).map(toCollega),
  };
}

async function addressOf(
  mensen: Mensen,
  target: string,
): ReturnType<Parameters<typeof createDeliverPost>[0]['addressOf']> {
  const [kind, id] = splitTarget(target);
  const found = kind === 'persoon' ? await mensen.findPersoon(id) : await mensen.findKanaal(id);
  return found?.bereik;
}

function splitTarget(target: string): [kind: string, id: string] {
  const colon = target.indexOf(':');
  return [target.slice(0, colon), target.slice(colon + 1)];
}

/** The folders as they stand in the project. */
export function foldersIn(root: string): AppFolders {
  return {
    cards: join(root, 'adaptiveCards'),
    sample: join(root, 'src', 'sample', 'opdrachten-november-2024.csv'),
  };
}
