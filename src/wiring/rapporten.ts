import type { PostSource } from '../bezorging/ports.ts';
import type { Routes } from '../bot/ports.ts';
import type { Collegas } from '../opdrachten/ground/ports.ts';
import { createRapportRoutes } from '../rapporten/rapport-routes.ts';
import { createRapportSource } from '../rapporten/rapport-source.ts';
import { createRapporten, type Rapporten } from '../rapporten/rapporten.ts';
import type { ZetOpJaaragenda } from '../rapporten/voorstel-routes.ts';
import type { Actor } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: Pick<AllStreams, 'rapporten'>;
  readonly zetOpJaaragenda: ZetOpJaaragenda;
  readonly collegas: Collegas;
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

/** What residents told before, in reports. */
export function createRapportenPart(dependencies: Dependencies): {
  readonly routes: Routes;
  readonly source: PostSource;
  readonly rapporten: Rapporten;
} {
  const { streams, coordinators, nudge, lookAtAll } = dependencies;
  const rapporten = createRapporten({
    ...dependencies,
    streams: streams.rapporten,
    onChanged: (id) => nudge('rapport', id),
  });
  return {
    rapporten,
    routes: createRapportRoutes({ ...dependencies, rapporten }),
    source: createRapportSource(streams.rapporten, coordinators, lookAtAll),
  };
}
