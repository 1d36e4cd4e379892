import { createAdviseurSource } from '../adviseurs/adviseur-source.ts';
import type { PostSource, Touch } from '../bezorging/ports.ts';
import { createDoorvraagSource } from '../doorvragen/doorvraag-source.ts';
import type { Gemeenten } from '../gemeenten/gemeenten.ts';
import type { Herinneringen } from '../herinneringen/herinneringen.ts';
import type { WeekPosts } from '../herinneringen/week-posts.ts';
import { createInstellingSource } from '../instellingen/instelling-source.ts';
import type { Kalender } from '../instellingen/kalender.ts';
import type { Deliveries } from '../logboek/ports.ts';
import { gemistDue, gemistPosts } from '../mensen/gemist-posts.ts';
import { createKanaalSource } from '../mensen/kanaal-source.ts';
import type { Mensen } from '../mensen/mensen.ts';
import { createOverlegKanaalSource, type OverlegKanalen } from '../mensen/overleg-kanalen.ts';
import type { RolPosts } from '../mensen/rol-posts.ts';
import type { WelkomPosts } from '../mensen/welkom-posts.ts';
import type { Collegas } from '../opdrachten/ground/ports.ts';
import { toldOf } from '../opdrachten/opdracht-posts.ts';
import { createOpdrachtSource } from '../opdrachten/opdracht-source.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import { wachtendePlannen } from '../opdrachten/planadvies/planadvies-list.ts';
import type { ReadOverzicht } from '../overzichten/vergadering-overzicht.ts';
import { createVergaderingSource, vergaderingenFor } from '../overzichten/vergadering-source.ts';
import type { RegioBeheer } from '../regio/regio-beheer.ts';
import { createRegioSource } from '../regio/regio-source.ts';
import type { LeesAdviseurs } from '../shared/adviseur.ts';
import type { Clock } from '../shared/clock.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import type { CalendarDates } from '../verplichtingen/calendar-dates.ts';
import { listDated } from '../verplichtingen/dated.ts';
import { type Ontvangers, withVervangers } from '../verplichtingen/ontvangers.ts';
import type { OpenVerplichtingen } from '../verplichtingen/open-verplichtingen.ts';
import { createAdviseursVan } from '../verplichtingen/planadvies-verplichting.ts';
import { peopleAbout } from '../verplichtingen/wereld.ts';
import { createBereikPart } from './bereik.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = CalendarDates & {
  readonly streams: AllStreams;
  readonly ontvangers: Ontvangers;
  readonly opdrachten: Opdrachten;
  readonly regioBeheer: Pick<RegioBeheer, 'leesNu'>;
  readonly vergaderingen: Vergaderingen;
  readonly mensen: Mensen;
  readonly overlegKanalen: Pick<OverlegKanalen, 'follow'>;
  readonly gemeenten: Pick<Gemeenten, 'waitingFor' | 'contactenVan'>;
  readonly collegas: Collegas;
  readonly openVerplichtingen: OpenVerplichtingen;
  readonly kalender: () => Promise<Kalender>;
  readonly readOverzicht: ReadOverzicht;
  readonly coordinators: readonly string[];
  readonly adviseurs: LeesAdviseurs;
  readonly beheerders: readonly string[];
  readonly regio: LeesRegio;
  readonly clock: Clock;
  readonly deliveries: Deliveries;
  readonly herinneringen: Herinneringen;
  readonly week: WeekPosts;
  readonly welkom: WelkomPosts;
  readonly rolPosts: RolPosts;
  /** A name may wait for the yes of a coördinator now, or not any more. */
  readonly lookAtNamen: () => Promise<void>;
  /** The reminders of these people may have changed. */
  readonly lookAt: (persoonIds: Iterable<string>) => Promise<void>;
  readonly touch: Touch;
  /** Looks at everything that waits for somebody who can be reached now. */
  readonly wake: (target: string) => Promise<void>;
  /** Looks at everything that waits. */
  readonly wakeAll: () => Promise<void>;
};

/** Everything that has posts, and what a change of one means for the others. */
export function createPostSources(dependencies: Dependencies): readonly PostSource[] {
  const { streams, opdrachten, vergaderingen, mensen, coordinators, deliveries, touch, welkom, clock } =
    dependencies;
  const dated = () => listDated({ mensen, vergaderingen, opdrachten, signalen: streams.signalen });
  const { prepare, posts, nextDue, retired, wereldOf } = dependencies.herinneringen;
  const touchCoordinators = async () => dependencies.lookAt(await withVervangers(dependencies, coordinators));
  const told = [dependencies.rolPosts, ...createBereikPart({ ...dependencies, wereldOf }), dependencies.week];
  return [
    {
      kind: 'persoon',
      async prepare(id) {
        await welkom.prepare(id);
        await prepare?.(id);
      },
      async posts(id) {
        const found = [
          ...(await welkom.posts(id)),
          ...gemistPosts(await mensen.findPersoon(id), clock.now()),
          ...(await posts(id)),
        ];
        for (const one of told) found.push(...(await one.posts(id)));
        return found;
      },
      async nextDue(id) {
        const found = [await nextDue(id), gemistDue(await mensen.findPersoon(id), clock.now())];
        for (const one of told) found.push(await one.nextDue(id));
        return found.filter((due) => due !== undefined).toSorted()[0];
      },
      async retired(id, delivery) {
        for (const one of told) {
          const last = await one.retired(id, delivery);
          if (last) return last;
        }
        return retired(id, delivery);
      },
    },
    createOpdrachtSource({
      ...dependencies,
      streams: streams.opdrachten,
      omgeving: {
        ...dependencies.ontvangers,
        openVerplichtingen: dependencies.openVerplichtingen,
        terugkoppelingUiterlijk: dependencies.terugkoppelingUiterlijk,
        voorstelOf: dependencies.voorstelOf,
        vergaderingenWith: (id) => streams.vergaderingen.findBy('plek', id),
        vergaderingVersion: async (id) => (await streams.vergaderingen.find(id))?.version,
        touchVergadering: (id) => touch('vergadering', id),
        async touchPeople(id, former) {
          await dependencies.lookAt([...(await peopleAbout(id, dependencies)), ...former]);
          for (const werving of await streams.wervingen.findBy('opdracht', id))
            await touch('werving', werving.id);
        },
        toldOf: async (id) => toldOf(await deliveries.bySource(`opdracht:${id}`)),
        contactenVan: dependencies.gemeenten.contactenVan,
        adviseursVan: createAdviseursVan(dependencies),
        touchNamen: dependencies.lookAtNamen,
      },
    }),
    createAdviseurSource(
      streams.adviseurs,
      (ids) => dependencies.lookAt(ids),
      async () => {
        for (const { id } of await wachtendePlannen(streams.opdrachten)) await touch('opdracht', id);
      },
    ),
    createVergaderingSource({
      ...dependencies,
      touchCoordinators,
      streams: streams.vergaderingen,
      kanalen: mensen,
    }),
    createOverlegKanaalSource(touchCoordinators),
    createKanaalSource({
      ...dependencies,
      followOverleg: (id) => dependencies.overlegKanalen.follow(id),
      touchCoordinators,
      streams: streams.kanalen,
      vergaderingenFor: (kanaal) => vergaderingenFor(kanaal, { vergaderingen, deliveries }),
    }),
    createInstellingSource({
      ...dependencies,
      streams: streams.instellingen,
      listDated: dated,
    }),
    createRegioSource({
      ...dependencies,
      async follow() {
        const { overleggen } = await dependencies.regioBeheer.leesNu();
        const coming = (await vergaderingen.coming()).map(({ id }) => id);
        await vergaderingen.followRegio(coming, overleggen.heden);
      },
      listTold: async () => [
        ...(await dated()),
        ...(await streams.jaaragendas.list()).map(({ id }) => ({ kind: 'jaaragenda', id })),
        ...(await streams.kanalen.list()).map(({ id }) => ({ kind: 'kanaal', id })),
      ],
    }),
    createDoorvraagSource(streams.doorvragen, coordinators),
  ];
}
