import type { Routes, VerbHandler } from '../bot/ports.ts';
import { createHerzieningRoutes } from '../opdrachten/inbreng/herziening-routes.ts';
import { createInbrengRoutes, type InbrengDependencies } from '../opdrachten/inbreng/inbreng-routes.ts';
import { createOordeelRoutes } from '../opdrachten/inbreng/oordeel-routes.ts';
import { passagesOf } from '../opdrachten/opdracht-history.ts';
import { createOpdrachtRoutes, type OpdrachtRoutesDependencies } from '../opdrachten/opdracht-routes.ts';
import {
  createOpleggerRoutes,
  type OpleggerDependencies,
  type ShowOplegger,
} from '../opdrachten/oplegger/oplegger-routes.ts';
import { createPassageRoutes, type PassageDependencies } from '../opdrachten/passage/passage-routes.ts';
import { createPlanRoutes, type PlanDependencies } from '../opdrachten/plan/plan-routes.ts';
import { createReviewRoutes, type ReviewDependencies } from '../opdrachten/plan/review-routes.ts';
import { createTrekkerRoutes } from '../opdrachten/trekker/trekker-routes.ts';
import {
  createUitvoeringRoutes,
  type UitvoeringDependencies,
} from '../opdrachten/uitvoering/uitvoering-routes.ts';

/** All phrases and verbs about an opdracht and its plan; `showOpdracht` shows one to a reader. */
export function createOpdrachtenRoutes(
  dependencies: OpdrachtRoutesDependencies &
    PlanDependencies &
    ReviewDependencies &
    UitvoeringDependencies &
    InbrengDependencies &
    OpleggerDependencies &
    Omit<PassageDependencies, 'passagesOf'>,
): {
  readonly routes: readonly Routes[];
  readonly showOpdracht: VerbHandler;
  readonly showOplegger: ShowOplegger;
} {
  const { showOpdracht, ...opdrachtRoutes } = createOpdrachtRoutes(dependencies);
  const { showOplegger, ...opleggerRoutes } = createOpleggerRoutes(dependencies);
  const { showUitvoering, ...uitvoeringRoutes } = createUitvoeringRoutes(dependencies);
  return {
    showOpdracht,
    showOplegger,
    routes: [
      opdrachtRoutes,
      createTrekkerRoutes({ ...dependencies, showOpdracht }),
      createPlanRoutes(dependencies),
      createReviewRoutes(dependencies),
      uitvoeringRoutes,
      createInbrengRoutes(dependencies),
      createOordeelRoutes({ ...dependencies, showUitvoering }),
      createHerzieningRoutes(dependencies),
      opleggerRoutes,
      createPassageRoutes({
        ...dependencies,
        passagesOf: async (id) => passagesOf(id, await dependencies.opdrachten.history(id)),
      }),
    ],
  };
}
