import type { PostSource } from '../bezorging/ports.ts';
import type { Routes } from '../bot/ports.ts';
import { createWervingOpdrachten } from '../opdrachten/werving-opdrachten.ts';
import type { Actor } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { createWervingRoutes } from '../werving/werving-routes.ts';
import { createWervingSource } from '../werving/werving-source.ts';
import { createWervingen } from '../werving/wervingen.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: Pick<AllStreams, 'wervingen' | 'opdrachten'>;
  readonly regio: LeesRegio;
  readonly coordinators: readonly string[];
  /** Has this person a part in the work of the region? */
  readonly hasPart: (actor: Actor) => Promise<boolean>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly nudge: (kind: string, id: string) => void;
  /** The reminders of these people, and of everybody who stands in for them, may have changed. */
  readonly lookAtAll: (persoonIds: readonly string[]) => Promise<void>;
};

/** People with an experience who are sought: numbers, never persons. */
export function createWervingPart(dependencies: Dependencies): {
  readonly routes: Routes;
  readonly source: PostSource;
} {
  const { streams, coordinators, nudge, lookAtAll } = dependencies;
  const opdrachten = createWervingOpdrachten(streams.opdrachten);
  const wervingen = createWervingen({
    ...dependencies,
    opdrachten,
    streams: streams.wervingen,
    onChanged: (id) => nudge('werving', id),
  });
  return {
    routes: createWervingRoutes({ ...dependencies, opdrachten, wervingen }),
    source: createWervingSource({
      streams: streams.wervingen,
      opdrachten,
      coordinators,
      lookAt: lookAtAll,
    }),
  };
}
