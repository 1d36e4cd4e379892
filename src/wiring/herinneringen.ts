import { wasPosted } from '../bezorging/berichten.ts';
import type { Touch } from '../bezorging/ports.ts';
import type { Routes } from '../bot/ports.ts';
import { createEscalatieRoutes } from '../herinneringen/escalatie-routes.ts';
import { createHerinneringRoutes } from '../herinneringen/herinnering-routes.ts';
import { createHerinneringen, type Herinneringen } from '../herinneringen/herinneringen.ts';
import { createListOwed } from '../herinneringen/owed.ts';
import type { FactSource, Trekkers } from '../herinneringen/ports.ts';
import { createUitlegRoutes } from '../herinneringen/uitleg-routes.ts';
import { createWeekPosts, type WeekPosts } from '../herinneringen/week-posts.ts';
import { createWeekVoorstel, type WeekVoorstel } from '../herinneringen/week-routes.ts';
import { createWeekoverzichtRoutes } from '../herinneringen/weekoverzicht-routes.ts';
import { createInstellingRoutes } from '../instellingen/instelling-routes.ts';
import type { Instellingen } from '../instellingen/instellingen.ts';
import type { Kalender } from '../instellingen/kalender.ts';
import type { Deliveries } from '../logboek/ports.ts';
import { createAfwezigheidRoutes } from '../mensen/afwezigheid-routes.ts';
import type { Mensen } from '../mensen/mensen.ts';
import type { Collegas, KomtAan } from '../opdrachten/ground/ports.ts';
import type { Clock } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { Agendapunten } from '../vergaderingen/agendapunten.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import { listWeekVergaderingen } from '../vergaderingen/week-vergaderingen.ts';
import { afwezighedenAround } from '../verplichtingen/ontvangers.ts';
import type { ListOwed } from '../verplichtingen/owed.ts';
import type { Werelden } from '../verplichtingen/wereld.ts';
import { opdrachtIdOf } from '../verplichtingen/zaak.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = Pick<FactSource, 'weekFacts'> & {
  readonly werelden: Werelden;
  readonly streams: AllStreams;
  readonly regio: LeesRegio;
  readonly mensen: Mensen;
  readonly collegas: Pick<Collegas, 'list'>;
  readonly trekkers: Trekkers;
  readonly komtAan: KomtAan;
  readonly coordinators: readonly string[];
  readonly kalender: () => Promise<Kalender>;
  readonly instellingen: Instellingen;
  readonly deliveries: Deliveries;
  readonly vergaderingen: Vergaderingen;
  readonly agendapunten: Agendapunten;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The reminders of these people may have changed. */
  readonly lookAt: (persoonIds: Iterable<string>) => Promise<void>;
  readonly touch: Touch;
};

/** Reminders, absence and settings. */
export function createHerinneringenPart(dependencies: Dependencies): {
  readonly herinneringen: Herinneringen;
  readonly week: { readonly posts: WeekPosts; readonly voorstel: WeekVoorstel };
  readonly listOwed: ListOwed;
  readonly routes: readonly Routes[];
} {
  const { streams, werelden, mensen, coordinators, instellingen, kalender, clock, ids, lookAt } =
    dependencies;
  const weekPosts = createWeekPosts({
    source: { ...werelden, knownSince: mensen.knownSince },
    comingVergaderingen: (until) =>
      listWeekVergaderingen(until, dependencies.vergaderingen, dependencies.agendapunten),
    coordinators,
    kalender,
    clock,
  });
  const week = { posts: weekPosts, voorstel: createWeekVoorstel(weekPosts, coordinators) };
  const herinneringen = createHerinneringen({
    streams: streams.herinneringen,
    source: {
      ...werelden,
      weekFacts: dependencies.weekFacts,
      knownSince: mensen.knownSince,
      hasChat: mensen.hasChat,
      isPaused: () => instellingen.isPaused(),
      wasPosted: (postId) => wasPosted(dependencies.deliveries, postId),
    },
    clock,
    kalender,
    coordinators,
    // When somebody who is away snoozes, the stand-in is who hears of it again.
    async onChanged(persoonIds, zaakId) {
      await lookAt((await afwezighedenAround(mensen, persoonIds)).keys());
      const opdracht = opdrachtIdOf(zaakId);
      // What others read of it, such as a trekker who was asked to help.
      if (opdracht !== undefined) await dependencies.touch('opdracht', opdracht);
    },
  });
  return {
    herinneringen,
    week,
    listOwed: createListOwed({ ...werelden, clock }),
    routes: [
      week.voorstel.routes,
      createWeekoverzichtRoutes({ ...dependencies, ...werelden }),
      createHerinneringRoutes({
        herinneringen,
        regio: dependencies.regio,
        findHerinnering: async (id) => (await streams.herinneringen.find(id))?.state,
        clock,
        ids,
      }),
      createUitlegRoutes(),
      createEscalatieRoutes({ ...dependencies, herinneringen }),
      createInstellingRoutes(instellingen, ids),
      createAfwezigheidRoutes({ mensen, listCollegas: dependencies.collegas.list, clock, ids }),
    ],
  };
}
