import { type CardMessage, leadsTo, type Routes } from '../../bot/ports.ts';
import { onNewest } from '../../forms/button-verb.ts';
import { parseCardData } from '../../forms/card-data.ts';
import type { Actor } from '../../shared/actor.ts';
import { assertMayFillIn, assertMayReadPlan, isHandedIn, isProjectleider } from '../ground/access-rules.ts';
import { backFor, cardStampSchema, PHRASE } from '../ground/card-data.ts';
import type { CurrentDossier } from '../ground/opdracht-changes.ts';
import type { DatesOf } from '../ground/ports.ts';
import { planHandedInCard, planPromptCard } from './plan-cards.ts';
import { stepForm } from './plan-forms.ts';
import { planOverviewCard } from './plan-overzicht-card.ts';
import { createPlanSteps, openSchema, type PlanStepDependencies } from './plan-step-routes.ts';

export type PlanDependencies = PlanStepDependencies & { readonly datesOf: DatesOf };

/** Filling in and handing in the participatieplan. */
export function createPlanRoutes(dependencies: PlanDependencies): Routes {
  const { opdrachten, ids, datesOf } = dependencies;
  const contextOf = ({ version }: CurrentDossier) => ({ version, nonce: ids.next() });

  const overviewOf = (current: CurrentDossier, actor: Actor, notice?: string): CardMessage =>
    planOverviewCard({
      dossier: current.state,
      context: contextOf(current),
      mode: 'indienen',
      maySubmit: isProjectleider(actor, current.state),
      notice,
    });

  const standOf = async (current: CurrentDossier): Promise<CardMessage> =>
    planPromptCard({
      dossier: current.state,
      context: contextOf(current),
      dates: await datesOf(current.state),
    });

  const steps = createPlanSteps(dependencies, overviewOf);

  const openPlan = leadsTo(stepForm.opensIn, async ({ actor, data }) => {
    const { opdracht, onderdeel } = parseCardData(openSchema, data, PHRASE);
    const current = await opdrachten.get(opdracht);
    if (isHandedIn(current.state) && isProjectleider(actor, current.state)) return standOf(current);
    assertMayFillIn(actor, current.state);
    return onderdeel ? steps.stepOf(actor, current, onderdeel) : steps.resume(actor, current);
  });

  return {
    commands: [],
    verbs: {
      ...steps.verbs,
      'opdrachten.openPlan': openPlan,

      'opdrachten.submitPlan'({ actor, data }) {
        const { opdracht, ...card } = parseCardData(cardStampSchema, data, PHRASE);
        return onNewest(
          async () => planHandedInCard((await opdrachten.submitPlan(actor, opdracht, card)).state),
          async (notice) => overviewOf(await opdrachten.get(opdracht), actor, notice),
        );
      },

      'opdrachten.reopenPlan': leadsTo('change', async ({ actor, data }) => {
        const { opdracht, ...card } = parseCardData(cardStampSchema, data, PHRASE);
        return onNewest(
          async () => overviewOf(await opdrachten.reopenPlan(actor, opdracht, card), actor),
          async () => standOf(await opdrachten.get(opdracht)),
        );
      }),

      async 'opdrachten.plan'({ actor, data, place }) {
        const { opdracht, onderdeel } = parseCardData(openSchema, data, PHRASE);
        const current = await opdrachten.get(opdracht);
        assertMayReadPlan(actor, current.state);
        return planOverviewCard({
          dossier: current.state,
          context: contextOf(current),
          mode: 'lezen',
          onderdeel,
          ...backFor(place, current.state),
        });
      },
    },
  };
}
