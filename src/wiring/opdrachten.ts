import type { Routes, VerbHandler } from '../bot/ports.ts';
import { tekortAsides } from '../budget/budget-words.ts';
import { createBevraagd } from '../opdrachten/bevraagd.ts';
import { createEerderChanges } from '../opdrachten/eerder/eerder-changes.ts';
import { createEerderRoutes } from '../opdrachten/eerder/eerder-routes.ts';
import type { RapportBevinding } from '../opdrachten/eerder/eerder-zoeken.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { createOpdrachtChanges, type OpdrachtFinder } from '../opdrachten/ground/opdracht-changes.ts';
import type { Plan } from '../opdrachten/ground/plan-schema.ts';
import { isErVoorbeeld } from '../opdrachten/ground/voorbeeld.ts';
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
import { faseAsides } from '../opdrachten/plan/fase-waarschuwing.ts';
import { onderdelenView } from '../opdrachten/plan/plan-onderdelen-view.ts';
import { createPlanRoutes, type PlanDependencies } from '../opdrachten/plan/plan-routes.ts';
import { createReviewRoutes, type ReviewDependencies } from '../opdrachten/plan/review-routes.ts';
import type { PlanadviesChanges } from '../opdrachten/planadvies/planadvies-changes.ts';
import { createPlanadviesRoutes } from '../opdrachten/planadvies/planadvies-routes.ts';
import { createPlichtRoutes } from '../opdrachten/plicht/plicht-routes.ts';
import { createTrekkerRoutes } from '../opdrachten/trekker/trekker-routes.ts';
import { createKostenRoutes, type KostenDependencies } from '../opdrachten/uitvoering/kosten-routes.ts';
import {
  createUitvoeringRoutes,
  type UitvoeringDependencies,
} from '../opdrachten/uitvoering/uitvoering-routes.ts';
import { createVasteGroep } from '../opdrachten/vaste-groep.ts';
import {
  createVoorbeeldRoutes,
  type VoorbeeldDependencies,
} from '../opdrachten/voorbeelden/voorbeeld-routes.ts';
import { createWerkbladRoutes } from '../opdrachten/werkbladen/werkblad-routes.ts';
import { createWerkbladen } from '../opdrachten/werkbladen/werkbladen.ts';
import type { Rapport } from '../rapporten/rapport.ts';
import { rapportNaam } from '../rapporten/rapport-words.ts';
import type { LeesAdviseurs } from '../shared/adviseur.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import type { AllStreams } from './streams.ts';

/** All phrases and verbs about an opdracht and its plan; `showOpdracht` shows one to a reader. */
export function createOpdrachtenRoutes(
  dependencies: OpdrachtRoutesDependencies &
    Omit<PlanDependencies, 'look' | 'warnings'> &
    Pick<VoorbeeldDependencies, 'isInvolved'> & {
      readonly streams: Pick<AllStreams, 'opdrachten' | 'werkbladen' | 'rapporten'>;
      readonly nudge: (kind: string, id: string) => void;
      readonly clock: Clock;
      readonly afhandeling: PlanadviesChanges;
      readonly adviseurs: LeesAdviseurs;
    } & ReviewDependencies &
    UitvoeringDependencies &
    KostenDependencies &
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
  const { showVoorbeelden, showWerkblad, showEerder, isErEerder, asked, askedOfGroup, ...memory } =
    createMemory(dependencies);
  return {
    showOpdracht,
    showOplegger,
    routes: [
      opdrachtRoutes,
      createTrekkerRoutes({ ...dependencies, showOpdracht }),
      createPlanRoutes({
        ...dependencies,
        warnings: {
          vraag: [async (dossier) => faseAsides(dossier)],
          wie: [asked],
          hoe: [askedOfGroup],
          planning: [askedOfGroup, async (dossier) => tekortAsides(await dependencies.tekort(dossier))],
          terugkoppeling: [],
        },
        look: {
          voorbeelden: {
            show: (actor, { id, plan }) => showVoorbeelden(actor, methodenWords(plan), id),
            isEr: () => isErVoorbeeld(dependencies.streams.opdrachten),
          },
          eerder: { show: (actor, { id }) => showEerder(actor, id), isEr: isErEerder },
          werkblad: {
            show: (actor, { id, plan }) => showWerkblad(actor, methodenWords(plan), id),
            isEr: async () => true,
          },
        },
      }),
      ...memory.routes,
      createReviewRoutes(dependencies),
      createPlichtRoutes(dependencies.streams.opdrachten),
      createPlanadviesRoutes({
        ...dependencies,
        finder: dependencies.streams.opdrachten,
        planDelen: (dossier, limit = LONGEST) => onderdelenView(dossier, { verb: 'plan' }, limit),
      }),
      uitvoeringRoutes,
      createKostenRoutes(dependencies),
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

/** No answer of a plan is longer, in characters. */
const LONGEST = 9000;

/** What somebody chose so far, as a search. */
function methodenWords({ methoden }: Plan): string {
  return (methoden ?? []).join(' ');
}

/** How others did it, and how it can be done. */
function createMemory(
  dependencies: Pick<VoorbeeldDependencies, 'opdrachten' | 'isInvolved'> & {
    readonly streams: Pick<AllStreams, 'opdrachten' | 'werkbladen' | 'rapporten'>;
    readonly nudge: (kind: string, id: string) => void;
    readonly clock: Clock;
    readonly ids: Ids;
  },
) {
  const { streams, clock } = dependencies;
  const finder: OpdrachtFinder = streams.opdrachten;
  const werkbladen = createWerkbladen({ streams: streams.werkbladen, clock });
  const groep = createVasteGroep({ streams: streams.opdrachten, werkbladen });
  const bevraagd = createBevraagd(streams.opdrachten);
  const { showFor: showVoorbeelden, ...voorbeelden } = createVoorbeeldRoutes({ ...dependencies, finder });
  const { showFor: showWerkblad, ...bladen } = createWerkbladRoutes({
    ...dependencies,
    werkbladen,
    gevraagdWords: groep.words,
    isErVoorbeeld: () => isErVoorbeeld(finder),
  });
  const {
    showFor: showEerder,
    isEr: isErEerder,
    ...eerder
  } = createEerderRoutes({
    ...dependencies,
    finder,
    eerder: createEerderChanges(
      createOpdrachtChanges({
        streams: streams.opdrachten,
        clock,
        onChanged: (id) => dependencies.nudge('opdracht', id),
      }),
    ),
    bevindingen: async () => bevindingenIn((await streams.rapporten.list()).map(({ state }) => state)),
  });
  return {
    showVoorbeelden,
    showEerder,
    isErEerder,
    showWerkblad,
    asked: (dossier: Dossier) => bevraagd.asides(dossier, localDate(clock.now())),
    askedOfGroup: (dossier: Dossier) => groep.asides(dossier, localDate(clock.now())),
    routes: [voorbeelden, bladen, eerder],
  };
}

/** The findings of these reports, as opdrachten ask for them. */
function bevindingenIn(rapporten: readonly Rapport[]): readonly RapportBevinding[] {
  return rapporten.flatMap((rapport) =>
    rapport.bevindingen.map(({ id, thema, tekst, opvolging }) => ({
      rapportId: rapport.id,
      naam: rapportNaam(rapport),
      jaar: rapport.jaar,
      id,
      thema,
      tekst,
      gedaan: opvolging?.gedaan?.hoe,
    })),
  );
}
