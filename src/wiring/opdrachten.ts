import type { Routes, VerbHandler } from '../bot/ports.ts';
import type { Trekkers } from '../herinneringen/ports.ts';
import { bereikbaarheidOf, type Collegas } from '../opdrachten/ground/ports.ts';
import { findVraag, trekkerOf } from '../opdrachten/ground/trekker.ts';
import { createInbrengRoutes, type InbrengDependencies } from '../opdrachten/inbreng/inbreng-routes.ts';
import { createOordeelRoutes } from '../opdrachten/inbreng/oordeel-routes.ts';
import { passagesOf } from '../opdrachten/opdracht-history.ts';
import { createOpdrachtRoutes, type OpdrachtRoutesDependencies } from '../opdrachten/opdracht-routes.ts';
import type { Opdrachten } from '../opdrachten/opdrachten.ts';
import { createPassageRoutes, type PassageDependencies } from '../opdrachten/passage/passage-routes.ts';
import { createPlanRoutes, type PlanDependencies } from '../opdrachten/plan/plan-routes.ts';
import { createReviewRoutes } from '../opdrachten/plan/review-routes.ts';
import { createTrekkerRoutes } from '../opdrachten/trekker/trekker-routes.ts';
import {
  createUitvoeringRoutes,
  type UitvoeringDependencies,
} from '../opdrachten/uitvoering/uitvoering-routes.ts';
import { comparable } from '../shared/compare.ts';
import { OVERLEGGEN } from '../shared/overleg.ts';

/** All phrases and verbs about an opdracht and its plan; `showOpdracht` shows one to a reader. */
export function createOpdrachtenRoutes(
  dependencies: Omit<OpdrachtRoutesDependencies, 'overleggen'> &
    PlanDependencies &
    UitvoeringDependencies &
    InbrengDependencies &
    Omit<PassageDependencies, 'passagesOf'>,
): {
  readonly routes: readonly Routes[];
  readonly showOpdracht: VerbHandler;
} {
  const { showOpdracht, ...opdrachtRoutes } = createOpdrachtRoutes({
    ...dependencies,
    overleggen: OVERLEGGEN,
  });
  const { showUitvoering, ...uitvoeringRoutes } = createUitvoeringRoutes(dependencies);
  return {
    showOpdracht,
    routes: [
      opdrachtRoutes,
      createTrekkerRoutes({ ...dependencies, showOpdracht }),
      createPlanRoutes(dependencies),
      createReviewRoutes(dependencies),
      uitvoeringRoutes,
      createInbrengRoutes(dependencies),
      createOordeelRoutes({ ...dependencies, showUitvoering }),
      createPassageRoutes({
        ...dependencies,
        passagesOf: async (id) => passagesOf(id, await dependencies.opdrachten.history(id)),
      }),
    ],
  };
}

/** The trekkers of the opdrachten, as reminders ask for them. */
export function trekkersOf(opdrachten: Opdrachten, collegas: Collegas): Trekkers {
  return {
    async find(opdrachtId, escalatie) {
      const { state } = await opdrachten.get(opdrachtId);
      const trekker = trekkerOf(state);
      if (trekker?.persoonId === undefined) return undefined;
      const vraag = findVraag(state, escalatie);
      return {
        naam: trekker.naam,
        bereikbaar: (await bereikbaarheidOf(collegas, trekker)) === 'bereikbaar',
        ...(vraag ? { gevraagd: { op: vraag.op, door: vraag.door } } : {}),
      };
    },
    async ask(actor, opdrachtId, escalatie) {
      await opdrachten.askTrekker(actor, opdrachtId, escalatie);
    },
  };
}

/** The programma's of the opdrachten, each once, in alphabetical order. */
export async function listProgrammas(opdrachten: Pick<Opdrachten, 'list'>): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const { state } of await opdrachten.list())
    if (state.programma !== undefined) found.set(comparable(state.programma), state.programma);
  return [...found.values()].toSorted((a, b) => a.localeCompare(b, 'nl'));
}
