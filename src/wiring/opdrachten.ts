import type { Routes, VerbHandler } from '../bot/ports.ts';
import { createOpdrachtRoutes, type OpdrachtRoutesDependencies } from '../opdrachten/opdracht-routes.ts';
import { createPlanRoutes } from '../opdrachten/plan-routes.ts';
import { createReviewRoutes } from '../opdrachten/review-routes.ts';
import { createTrekkerRoutes } from '../opdrachten/trekker-routes.ts';
import { OVERLEGGEN } from '../vergaderingen/overleg.ts';

/** All phrases and verbs about an opdracht and its plan; `showOpdracht` shows one to a reader. */
export function createOpdrachtenRoutes(dependencies: Omit<OpdrachtRoutesDependencies, 'overleggen'>): {
  readonly routes: readonly Routes[];
  readonly showOpdracht: VerbHandler;
} {
  const { showOpdracht, ...opdrachtRoutes } = createOpdrachtRoutes({
    ...dependencies,
    overleggen: OVERLEGGEN,
  });
  return {
    showOpdracht,
    routes: [
      opdrachtRoutes,
      createTrekkerRoutes({ ...dependencies, showOpdracht }),
      createPlanRoutes(dependencies),
      createReviewRoutes(dependencies),
    ],
  };
}
