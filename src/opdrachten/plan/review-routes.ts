import type { Routes } from '../../bot/ports.ts';
import { parseCardData } from '../../forms/card-data.ts';
import { assertCoordinator } from '../../shared/actor.ts';
import type { Ids } from '../../shared/ids.ts';
import { opdrachtSchema, PHRASE } from '../ground/card-data.ts';
import type { OpdrachtReader } from '../ground/opdracht-changes.ts';
import type { PlanChanges } from './plan-changes.ts';
import { planReviewCard } from './plan-overzicht-card.ts';

/** Opening a plan for review from elsewhere than the card that was posted when it was handed in. */
export function createReviewRoutes({
  opdrachten,
  ids,
}: {
  opdrachten: OpdrachtReader & PlanChanges;
  ids: Ids;
}): Routes {
  return {
    commands: [],
    verbs: {
      async 'opdrachten.review'({ actor, data }) {
        assertCoordinator(actor, 'een plan afstemmen');
        const { state, version } = await opdrachten.get(parseCardData(opdrachtSchema, data, PHRASE).opdracht);
        return planReviewCard({ dossier: state, context: { version, nonce: ids.next() } });
      },
    },
  };
}
