import type { PostSource } from '../bezorging/round.ts';
import type { Routes } from '../bot/ports.ts';
import { jaaragendaPosts } from '../jaaragenda/jaaragenda-posts.ts';
import { createJaaragendaRoutes } from '../jaaragenda/jaaragenda-routes.ts';
import { createJaaragendas } from '../jaaragenda/jaaragendas.ts';
import { createJaargangRoutes } from '../jaaragenda/jaargang-routes.ts';
import { createOnderwerpRoutes } from '../jaaragenda/onderwerp-routes.ts';
import type { JaaragendaOmgeving } from '../jaaragenda/ports.ts';
import { createVraagRoutes } from '../jaaragenda/vraag-routes.ts';
import type { Mensen } from '../mensen/mensen.ts';
import type { Collegas } from '../opdrachten/ground/ports.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Clock } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import { getOverleg } from '../shared/overleg.ts';
import type { OverlegId } from '../shared/overleggen.ts';
import { retiredSignaalPost, signaalPosts } from '../signalen/signaal-posts.ts';
import { createSignaalRoutes } from '../signalen/signaal-routes.ts';
import { createSignalen } from '../signalen/signalen.ts';
import { laatsteDag } from '../verplichtingen/termijnen.ts';
import type { Kalender } from './dates.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly mensen: Mensen;
  readonly opdrachten: Opdrachten;
  readonly collegas: Collegas;
  readonly coordinators: readonly string[];
  readonly kalender: () => Promise<Kalender>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly nudge: (kind: string, id: string) => void;
  /** The reminders of these people may have changed. */
  readonly lookAt: (persoonIds: Iterable<string>) => Promise<void>;
};

/** The year around the opdrachten: the jaaragenda and signalen. */
export function createJaar(dependencies: Dependencies): {
  readonly routes: readonly Routes[];
  readonly sources: readonly PostSource[];
  /** Has this person any role: in the settings, or by an opdracht? */
  readonly isInvolved: JaaragendaOmgeving['isInvolved'];
} {
  const { streams, mensen, collegas, coordinators, kalender, clock, ids, nudge, lookAt } = dependencies;
  const omgeving = omgevingOf(dependencies);
  const jaaragendas = createJaaragendas({
    streams: streams.jaaragendas,
    omgeving,
    clock,
    onChanged: (id) => nudge('jaaragenda', id),
  });
  const signalen = createSignalen({
    streams: streams.signalen,
    jaaragenda: jaaragendas,
    clock,
    onChanged: (id) => nudge('signaal', id),
  });
  const uiterlijk = async (ontvangen: string): Promise<string> => {
    const { termijnen, days } = await kalender();
    return laatsteDag(ontvangen, termijnen['signaal beantwoord'], days);
  };

  const ofSignaal: PostSource = {
    kind: 'signaal',
    async posts(id) {
      const signaal = (await streams.signalen.find(id))?.state;
      return signaal ? signaalPosts(signaal, await uiterlijk(signaal.ontvangen)) : [];
    },
    async retired(id, delivery) {
      const signaal = (await streams.signalen.find(id))?.state;
      return signaal && retiredSignaalPost(signaal, delivery);
    },
    /** The reminders of who answers, of who did before, and of everybody who stands in. */
    async touchOthers(id) {
      const signaal = (await streams.signalen.find(id))?.state;
      const people = new Set(coordinators);
      const own = signaal?.toegewezen ? [signaal.toegewezen.aan.id] : [];
      for (const persoonId of [...coordinators, ...own, ...(signaal?.eerder ?? [])]) {
        people.add(persoonId);
        for (const standIn of (await mensen.findPersoon(persoonId))?.vervangers ?? []) people.add(standIn);
      }
      await lookAt(people);
    },
  };
  const ofJaaragenda: PostSource = {
    kind: 'jaaragenda',
    async posts(id) {
      const agenda = (await streams.jaaragendas.find(id))?.state;
      return agenda ? jaaragendaPosts(agenda) : [];
    },
  };

  const routesDependencies = { jaaragendas, omgeving, ids, clock };
  return {
    routes: [
      createSignaalRoutes({ signalen, collegas, uiterlijk, ids, clock }),
      createJaaragendaRoutes(routesDependencies),
      createOnderwerpRoutes(routesDependencies),
      createVraagRoutes(routesDependencies),
      createJaargangRoutes(routesDependencies),
    ],
    sources: [ofSignaal, ofJaaragenda],
    isInvolved: omgeving.isInvolved,
  };
}

/** Who gives an opdracht, and who fixes the jaaragenda. */
const DO: OverlegId = 'do';
const PFHO: OverlegId = 'pfho';

/** What the jaaragenda asks of people, opdrachten and vergaderingen. */
function omgevingOf({ streams, opdrachten, collegas }: Dependencies): JaaragendaOmgeving {
  return {
    listCollegas: () => collegas.list(),
    async isInvolved({ id, rollen }) {
      if (rollen.length > 0) return true;
      if ((await opdrachten.ofProjectleider(id)).length > 0) return true;
      return (await opdrachten.ofTrekker(id)).length > 0;
    },
    async pfhosUntil(datum) {
      const all = (await streams.vergaderingen.findBy('overleg', PFHO)).map(({ state }) => state);
      return all
        .filter((one) => one.geannuleerd === undefined && one.datum <= datum)
        .toSorted((a, b) => b.datum.localeCompare(a.datum))
        .map((one) => ({ id: one.id, overlegNaam: one.overlegNaam, datum: one.datum }));
    },
    async isFinished(opdrachtId) {
      const status = (await streams.opdrachten.find(opdrachtId))?.state.status;
      return status === 'afgerond' || status === 'ingetrokken';
    },
    async makeOpdracht(actor, { jaar, onderwerp, datum }) {
      const { id, titel, projectleider, trekker, gemeente } = onderwerp;
      const { naam } = getOverleg(DO);
      const { current } = await opdrachten.add(
        actor,
        {
          titel,
          gemeenten: gemeente === undefined ? [] : [gemeente],
          notities: [],
          onderwerp: { jaar, id },
          ...(trekker === undefined ? {} : { trekker }),
          ...(projectleider === undefined ? {} : { projectleider: { naam: projectleider } }),
          ...(datum === undefined ? {} : { overleg: { id: DO, naam }, datum }),
        },
        { bron: 'jaaragenda' },
      );
      return current.id;
    },
  };
}
