import type { PostSource, Touch } from '../bezorging/ports.ts';
import type { Routes } from '../bot/ports.ts';
import { createGemeenteRoutes, type GemeenteRoutesDependencies } from '../gemeenten/gemeente-routes.ts';
import { createGemeenteSource } from '../gemeenten/gemeente-source.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = GemeenteRoutesDependencies & {
  readonly streams: AllStreams;
  readonly touch: Touch;
  readonly touchCoordinators: () => Promise<void>;
};

/** The gemeenten of the region: who their contacts are. */
export function createGemeentenPart(dependencies: Dependencies): {
  readonly routes: Routes;
  readonly source: PostSource;
} {
  return {
    routes: createGemeenteRoutes(dependencies),
    source: createGemeenteSource({ ...dependencies, streams: dependencies.streams.gemeenten }),
  };
}
