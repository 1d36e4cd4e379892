import { createRaadRoutes } from '../adviesraden/raad-routes.ts';
import { createRaadSource } from '../adviesraden/raad-source.ts';
import type { Adviesraden } from '../adviesraden/raden.ts';
import { createAdviseurRoutes } from '../adviseurs/adviseur-routes.ts';
import type { Adviseurs } from '../adviseurs/adviseurs.ts';
import type { PostSource, Touch } from '../bezorging/ports.ts';
import type { Routes } from '../bot/ports.ts';
import { gemeenteContacten } from '../gemeenten/gemeente-rules.ts';
import type { Gemeenten } from '../gemeenten/gemeenten.ts';
import type { Kalender } from '../instellingen/kalender.ts';
import { createBijeenkomstRoutes } from '../jaaragenda/bijeenkomst-routes.ts';
import { createEvaluatieRoutes } from '../jaaragenda/evaluatie-routes.ts';
import { createJaaragendaNamen } from '../jaaragenda/jaaragenda-namen.ts';
import { createJaaragendaRoutes } from '../jaaragenda/jaaragenda-routes.ts';
import { TOELICHTING } from '../jaaragenda/jaaragenda-rules.ts';
import { createJaaragendaSource } from '../jaaragenda/jaaragenda-source.ts';
import { createJaaragendas, type Jaaragendas } from '../jaaragenda/jaaragendas.ts';
import { createJaargangRoutes } from '../jaaragenda/jaargang-routes.ts';
import { createOnderwerpRoutes } from '../jaaragenda/onderwerp-routes.ts';
import type { JaaragendaOmgeving } from '../jaaragenda/ports.ts';
import { createStukRoutes } from '../jaaragenda/stuk-routes.ts';
import { createUitvraagRoutes } from '../jaaragenda/uitvraag-routes.ts';
import { createVraagRoutes } from '../jaaragenda/vraag-routes.ts';
import { beslotenIn } from '../opdrachten/besloten.ts';
import type { Collegas } from '../opdrachten/ground/ports.ts';
import { addFromOnderwerp, isFinished } from '../opdrachten/onderwerp-opdrachten.ts';
import { isInvolved } from '../opdrachten/opdracht-people.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import { createSignaalOpdrachten } from '../opdrachten/signaal-opdrachten.ts';
import type { Rapporten } from '../rapporten/rapporten.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import { cutText } from '../shared/markdown.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { createSignaalRoutes } from '../signalen/signaal-routes.ts';
import { createSignaalSource } from '../signalen/signaal-source.ts';
import { createSignalen } from '../signalen/signalen.ts';
import { pfhosUntil } from '../vergaderingen/pfhos.ts';
import type { CalendarDates } from '../verplichtingen/calendar-dates.ts';
import { createRapportenPart } from './rapporten.ts';
import type { AllStreams } from './streams.ts';
import { createWervingPart } from './werving.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly opdrachten: Opdrachten;
  readonly gemeenten: Pick<Gemeenten, 'list'>;
  readonly adviesraden: Adviesraden;
  readonly adviseursBeheer: Adviseurs;
  readonly kalender: () => Promise<Kalender>;
  readonly regio: LeesRegio;
  readonly collegas: Collegas;
  readonly coordinators: readonly string[];
  /** The last day (YYYY-MM-DD) for the answer to a signaal that came in on that day. */
  readonly signaalUiterlijk: CalendarDates['signaalUiterlijk'];
  readonly clock: Clock;
  readonly ids: Ids;
  readonly nudge: (kind: string, id: string) => void;
  readonly touch: Touch;
  readonly lookAtNamen: () => Promise<void>;
  /** The reminders of these people, and of everybody who stands in for them, may have changed. */
  readonly lookAtAll: (persoonIds: readonly string[]) => Promise<void>;
};

/** The year around the opdrachten: the jaaragenda, signalen, reports and adviesraden. */
export function createJaar(dependencies: Dependencies): {
  readonly routes: readonly Routes[];
  readonly sources: readonly PostSource[];
  readonly jaaragendas: Jaaragendas;
  readonly rapporten: Rapporten;
  /** Has this person a part in the work of the region? */
  readonly hasPart: (actor: Actor) => Promise<boolean>;
} {
  const { streams, opdrachten, regio, collegas, coordinators, signaalUiterlijk, clock, ids, nudge } =
    dependencies;
  const omgeving: JaaragendaOmgeving = {
    contacten: async () => gemeenteContacten(await dependencies.gemeenten.list(), localDate(clock.now())),
    listCollegas: collegas.list,
    bevestigd: collegas.bevestigd,
    yearsWithContact: createJaaragendaNamen(streams.jaaragendas).yearsWithContact,
    isInvolved: async (actor) => (actor.contactVan ?? []).length > 0 || (await isInvolved(opdrachten, actor)),
    regio,
    pfhosUntil: async (datum) =>
      pfhosUntil(streams.vergaderingen, (await regio()).overleggen.ids('PFHO'), datum),
    beslotenIn: (jaren) => beslotenIn(streams.opdrachten, jaren),
    isFinished: (id) => isFinished(streams, id),
    makeOpdracht: async (actor, topic) =>
      addFromOnderwerp(opdrachten, actor, topic, (await regio()).overleggen.first('DO')),
  };
  const jaaragendas = createJaaragendas({
    streams: streams.jaaragendas,
    omgeving,
    clock,
    onChanged: (id) => nudge('jaaragenda', id),
  });
  const signaalOpdrachten = createSignaalOpdrachten(streams.opdrachten);
  const hasPart = createHasPart(streams, opdrachten);
  const signalen = createSignalen({
    streams: streams.signalen,
    jaaragenda: jaaragendas,
    hasPart,
    clock,
    onChanged: (id) => nudge('signaal', id),
  });
  const rapporten = createRapportenPart({
    ...dependencies,
    hasPart,
    async zetOpJaaragenda(actor, jaar, nonce, { titel, toelichting }) {
      const onderwerp = {
        titel,
        toelichting: cutText(toelichting, TOELICHTING.max),
        herkomst: 'inwoners',
      } as const;
      await jaaragendas.add(actor, jaar, nonce, [onderwerp]);
    },
  });
  const werving = createWervingPart({ ...dependencies, hasPart });
  const routesDependencies = { jaaragendas, omgeving, ids, clock };
  return {
    jaaragendas,
    rapporten: rapporten.rapporten,
    hasPart,
    routes: [
      createSignaalRoutes({
        signalen,
        collegas,
        opdrachten: signaalOpdrachten,
        regio,
        raden: dependencies.adviesraden,
        terugkijkWeken: async () => (await dependencies.kalender()).advies.terugkijkWeken,
        hasPart,
        uiterlijk: signaalUiterlijk,
        ids,
        clock,
      }),
      rapporten.routes,
      werving.routes,
      createAdviseurRoutes({ adviseurs: dependencies.adviseursBeheer, collegas, hasPart, ids }),
      createRaadRoutes({ adviesraden: dependencies.adviesraden, regio, ids, clock }),
      createJaaragendaRoutes(routesDependencies),
      createOnderwerpRoutes(routesDependencies),
      createVraagRoutes(routesDependencies),
      createUitvraagRoutes(routesDependencies),
      createJaargangRoutes(routesDependencies),
      createEvaluatieRoutes(routesDependencies),
      createBijeenkomstRoutes({
        ...routesDependencies,
        maakSignaal: async (actor, nonce, signaal) =>
          (await signalen.add(actor, nonce, { ...signaal, bron: 'netwerkbijeenkomst' })).id,
      }),
      createStukRoutes(routesDependencies),
    ],
    sources: [
      createSignaalSource({
        streams: streams.signalen,
        opdrachten: signaalOpdrachten,
        uiterlijk: signaalUiterlijk,
        coordinators,
        lookAt: dependencies.lookAtAll,
        touch: dependencies.touch,
      }),
      rapporten.source,
      werving.source,
      createRaadSource(() => dependencies.lookAtAll(coordinators)),
      createJaaragendaSource(streams.jaaragendas, dependencies.lookAtNamen, () =>
        dependencies.lookAtAll(coordinators),
      ),
    ],
  };
}

/**
 * Has this person a part in the work of the region: by a role, an opdracht, a promise, a signaal, a finding, as contact of a gemeente, or for
 * a colleague who is away?
 */
function createHasPart(streams: AllStreams, opdrachten: Opdrachten): (actor: Actor) => Promise<boolean> {
  return async (actor) =>
    (actor.vervangt ?? []).length > 0 ||
    (actor.contactVan ?? []).length > 0 ||
    (await isInvolved(opdrachten, actor)) ||
    (await streams.opdrachten.findBy('toezegger', actor.id)).length > 0 ||
    (await streams.jaaragendas.findBy('contact', actor.id)).length > 0 ||
    (await streams.signalen.findBy('behandelaar', actor.id)).length > 0 ||
    (await streams.rapporten.findBy('opvolger', actor.id)).length > 0;
}
