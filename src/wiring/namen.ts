import type { PostSource, Touch } from '../bezorging/ports.ts';
import type { Routes } from '../bot/ports.ts';
import { createJaaragendaNamen } from '../jaaragenda/jaaragenda-namen.ts';
import type { Jaaragendas } from '../jaaragenda/jaaragendas.ts';
import { bevestigdBy, type NameNow } from '../namen/bevestigd.ts';
import { NAMEN } from '../namen/naam.ts';
import { createNamen } from '../namen/namen.ts';
import { createNamenRoutes } from '../namen/namen-routes.ts';
import { createNamenSource } from '../namen/namen-source.ts';
import type { Collegas } from '../opdrachten/ground/ports.ts';
import { titelsOf } from '../opdrachten/opdracht-people.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import type { Clock } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly nameNow: NameNow;
  readonly collegas: Collegas;
  readonly opdrachten: Opdrachten;
  readonly jaaragendas: Pick<Jaaragendas, 'recognise'>;
  readonly coordinators: readonly string[];
  readonly clock: Clock;
  readonly ids: Ids;
  readonly nudge: (kind: string, id: string) => void;
  readonly touch: Touch;
};

/** Who is meant by the names on opdrachten, by the yes of a coördinator. */
export function createNamenPart(dependencies: Dependencies): {
  readonly routes: Routes;
  readonly source: PostSource;
  /** A name may wait for a yes now, or not any more. */
  readonly lookAtNamen: () => Promise<void>;
} {
  const { streams, nameNow, collegas, opdrachten, jaaragendas, coordinators, clock, ids, nudge, touch } =
    dependencies;
  const opJaaragenda = createJaaragendaNamen(streams.jaaragendas);
  const namen = createNamen({
    streams: streams.namen,
    omgeving: {
      ...collegas,
      openNamen: async () => [...(await opdrachten.openNamen()), ...(await opJaaragenda.openNamen())],
      genoemdeNamen: opJaaragenda.genoemdeNamen,
      plekkenOf: async (key) => [
        ...(await opdrachten.plekkenOf(key)),
        ...(await opJaaragenda.plekkenOf(key)),
      ],
      shownNamen: async () => new Set(await streams.personen.values('naam')),
      async link(bekend) {
        const actor = { id: bekend.doorId, naam: bekend.door };
        const bevestigd = await bevestigdBy(bekend, nameNow);
        const { naam, persoonId } = bevestigd.collega;
        await opdrachten.linkNaam(actor, bevestigd);
        await jaaragendas.recognise({ ...actor, rollen: [] }, bekend.naam, { id: persoonId, naam });
      },
    },
    clock,
    ids,
    onChanged: () => nudge('namen', NAMEN),
  });
  return {
    routes: createNamenRoutes({
      namen,
      ids,
      omgeving: collegas,
      titelsOf: (persoonId) => titelsOf(opdrachten, persoonId),
    }),
    source: createNamenSource(namen, coordinators),
    lookAtNamen: () => touch('namen', NAMEN),
  };
}
