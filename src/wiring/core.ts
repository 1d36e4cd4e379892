import { gekregenAdviseur } from '../adviseurs/adviseurs.ts';
import { createVerzamelRoutes } from '../bezorging/verzamel-routes.ts';
import { createVerzamelberichten } from '../bezorging/verzamelberichten.ts';
import { createWelcome, newRoleCard, readOverlegnamen } from '../bot/welcome.ts';
import { contactRollen, gekregenContacten } from '../gemeenten/gemeenten.ts';
import { createKeptTablesSource } from '../importeren/kept-tables.ts';
import { createRolPosts } from '../mensen/rol-posts.ts';
import { createWelkomPosts } from '../mensen/welkom-posts.ts';
import { assignedRollen } from '../opdrachten/opdracht-people.ts';
import { readOpdrachtWeek } from '../opdrachten/opdracht-week.ts';
import { createTrekkers } from '../opdrachten/trekkers.ts';
import { createRegioRoutes } from '../regio/regio-routes.ts';
import { splitKey } from '../shared/keys.ts';
import { withVervangers } from '../verplichtingen/ontvangers.ts';
import { createWeekMist } from '../verplichtingen/week-mist.ts';
import { mistWords } from '../verplichtingen/week-voorstel.ts';
import { createWerelden } from '../verplichtingen/wereld.ts';
import { createAgenda } from './agenda.ts';
import { createWaitsFor } from './bereik.ts';
import { createBerichtenParts } from './berichten.ts';
import { createGemeentenPart } from './gemeenten.ts';
import { createHerinneringenPart } from './herinneringen.ts';
import { createJaar } from './jaar.ts';
import { createNamenPart } from './namen.ts';
import { createPostSources } from './post-sources.ts';
import { createSubjects } from './subjects.ts';
import { createWeekvragenPart } from './weekvragen.ts';
import { createWerkvoorraadPart } from './werkvoorraad.ts';

type Dependencies = Omit<Parameters<typeof createSubjects>[0], 'lookAtNamen'> & {
  /** Does a language model read the questions that the rules cannot read? Absent: none does. */
  readonly leestModel?: boolean;
};

/** What should stand in Teams because of the subjects on one store, and what people may ask of them: everything but Teams itself. */
export function createCore({ leestModel = false, ...dependencies }: Dependencies) {
  const { store, clock, bezorging } = dependencies;
  const parts = createSubjects({ ...dependencies, lookAtNamen: () => namen.lookAtNamen() });
  const {
    opdrachten,
    gemeenten,
    mensen,
    collegas,
    regio,
    deliveries,
    streams,
    coordinators,
    ontvangers,
    touch,
    lookAt,
    nudge,
  } = parts;
  const findRollen = async (persoonId: string) => [
    ...(await assignedRollen(opdrachten, persoonId)),
    ...(await contactRollen(gemeenten, persoonId)),
  ];
  const welcome = createWelcome({ findRollen, regio, leestModel });
  const welkom = createWelkomPosts({
    mensen,
    deliveries,
    welcome: async ({ id, naam }) => welcome({ id, naam, ...(await parts.whoIs(id)) }),
  });
  const rolPosts = createRolPosts({
    mensen,
    deliveries,
    rollenVan: async (persoonId) => [
      ...(await gekregenAdviseur(parts.adviseursBeheer, persoonId)),
      ...(await gekregenContacten(gemeenten, persoonId)),
    ],
    rolCard: async (rol) => newRoleCard(rol, await readOverlegnamen(regio)),
    clock,
  });
  const werelden = createWerelden({
    ...parts,
    werkvoorraad: createWerkvoorraadPart({ ...parts, ...(store.readModels.isCharged ? { vanaf: 0 } : {}) }),
  });
  const { wereldOf } = werelden;
  const agenda = createAgenda({
    ...parts,
    onChanged: (id) => nudge('vergadering', id),
    week: {
      mist: createWeekMist(parts),
      words: mistWords,
      show: (actor, notice) => week.voorstel.show(actor, notice),
    },
  });
  const {
    berichten,
    describeDelivery,
    readBerichten,
    listWaiting,
    zonderKanaal,
    routes: berichtenRoutes,
  } = createBerichtenParts(parts);
  const {
    herinneringen,
    week,
    listOwed,
    routes: herinneringRoutes,
  } = createHerinneringenPart({
    ...parts,
    agendapunten: agenda.agendapunten,
    trekkers: createTrekkers(opdrachten, collegas),
    werelden,
    weekFacts: async (sinds) => ({
      ...(await readOpdrachtWeek(sinds, { streams: streams.opdrachten, collegas })),
      berichten: await berichten.count(),
      nietTePlaatsen: (await listWaiting()).map(({ wat, waarheen, waarom }) => ({
        titel: waarheen,
        regel: `${wat}. ${waarom}`,
      })),
    }),
  });
  const jaar = createJaar({
    ...parts,
    lookAtNamen: () => namen.lookAtNamen(),
    lookAtAll: async (persoonIds) => lookAt(await withVervangers({ mensen, clock }, persoonIds)),
  });
  const gemeentenPart = createGemeentenPart({
    ...parts,
    hasPart: jaar.hasPart,
    touchCoordinators: async () => lookAt(await withVervangers({ mensen, clock }, coordinators)),
  });
  const namen = createNamenPart({ ...parts, jaaragendas: jaar.jaaragendas });
  const { source: weekvraagSource, ...weekvragen } = createWeekvragenPart({
    ...parts,
    readBerichten,
    hasPart: jaar.hasPart,
  });
  const sources = createPostSources({
    ...parts,
    lookAtNamen: namen.lookAtNamen,
    herinneringen,
    welkom,
    rolPosts,
    week: week.posts,
    wake: (target) => bezorging.wake(target),
    wakeAll: () => bezorging.wakeAll(),
  });

  const verzamelberichten = createVerzamelberichten({
    streams: streams.verzamelberichten,
    deliveries,
    // Posts of other subjects are for one moment, or gather by themselves.
    sourceOf: (kind) => (kind === 'opdracht' ? sources.find((source) => source.kind === kind) : undefined),
    plannedFor: (target) => ontvangers.plannedFor(splitKey(target)[1]),
    touch,
    clock,
  });

  return {
    ...parts,
    jaaragendas: jaar.jaaragendas,
    rapporten: jaar.rapporten,
    hasPart: jaar.hasPart,
    ...weekvragen,
    verzamelberichten,
    findRollen,
    welcome,
    welkom,
    agenda,
    listOwed,
    wereldOf,
    deelOf: werelden.deelOf,
    waitsFor: createWaitsFor({ wereldOf, opdrachten, gemeenten }),
    berichten,
    describeDelivery,
    readBerichten,
    zonderKanaal,
    lookAtNamen: namen.lookAtNamen,
    routes: [
      berichtenRoutes,
      ...agenda.routes,
      ...herinneringRoutes,
      ...jaar.routes,
      gemeentenPart.routes,
      namen.routes,
      createVerzamelRoutes(verzamelberichten),
      createRegioRoutes(parts.regioBeheer, parts.ids),
    ],
    sources: [
      ...sources,
      verzamelberichten.source,
      namen.source,
      weekvraagSource,
      ...jaar.sources,
      gemeentenPart.source,
      createKeptTablesSource(store.readModels, clock),
    ],
  };
}

export type Core = ReturnType<typeof createCore>;
