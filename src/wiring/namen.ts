import type { PostSource, Touch } from '../bezorging/ports.ts';
import type { Routes } from '../bot/ports.ts';
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
  const { streams, nameNow, collegas, opdrachten, coordinators, clock, ids, nudge, touch } = dependencies;
  const namen = createNamen({
    streams: streams.namen,
    omgeving: {
      ...collegas,
      openNamen: () => opdrachten.openNamen(),
      plekkenOf: (key) => opdrachten.plekkenOf(key),
      shownNamen: async () => new Set(await streams.personen.values('naam')),
      link: async (bekend) =>
        opdrachten.linkNaam({ id: bekend.doorId, naam: bekend.door }, await bevestigdBy(bekend, nameNow)),
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
