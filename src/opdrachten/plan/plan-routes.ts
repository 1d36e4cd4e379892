import * as z from 'zod/v4';
import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage, Routes, VerbTurn } from '../../bot/ports.ts';
import type { Actor } from '../../shared/actor.ts';
import { isDomainError } from '../../shared/errors.ts';
import type { Ids } from '../../shared/ids.ts';
import { tipsFor } from '../afloop/meetlat-tips.ts';
import { cardStampFields, parseCardData } from '../card-data.ts';
import { backFor } from '../opdracht-routes.ts';
import {
  assertCoordinator,
  assertMayFillIn,
  assertMayReadPlan,
  isHandedIn,
  isProjectleider,
} from '../opdracht-rules.ts';
import type { CurrentDossier, Opdrachten, StepResult } from '../opdrachten.ts';
import type { OpdrachtFacts } from '../ports.ts';
import { applicableFields, fieldsOf, missingFields } from './participatieplan.ts';
import { ACTIVITEIT_INPUTS, type Next } from './plan-answers.ts';
import { planPromptCard } from './plan-cards.ts';
import { planOverviewCard, planReturnCard, planReviewCard } from './plan-overzicht-card.ts';
import { ONDERDELEN, type Onderdeel, onderdeelSchema, type Plan, planSchema } from './plan-schema.ts';
import { planStepCard } from './plan-step-card.ts';
import { stepFrame, stepInputs } from './plan-step-data.ts';
import { planValueWords } from './plan-words.ts';

export type PlanDependencies = {
  readonly opdrachten: Opdrachten;
  readonly ids: Ids;
  readonly factsOf: OpdrachtFacts;
  /** Opdrachten from which a plan can learn. */
  readonly lessons: () => Promise<readonly CurrentDossier[]>;
};

const openSchema = z.strictObject({ opdracht: z.string(), onderdeel: onderdeelSchema.optional() });
const submitSchema = z.strictObject(cardStampFields);
const removeSchema = z.object({ ...cardStampFields, activiteit: z.string() });
const returnSchema = z.strictObject({
  ...cardStampFields,
  veld: planSchema.keyof().optional().or(z.literal('')),
  vraag: z.string().optional(),
});

/** Filling in, handing in and reviewing the participatieplan. */
export function createPlanRoutes(dependencies: PlanDependencies): Routes {
  const { opdrachten, ids, factsOf } = dependencies;
  const contextOf = ({ version }: CurrentDossier) => ({ version, nonce: ids.next() });

  const stepOf = async (
    current: CurrentDossier,
    onderdeel: Onderdeel,
    more: { keuze?: boolean; notice?: string; typed?: Record<string, string> } = {},
  ): Promise<CardMessage> => {
    const lessons = (await dependencies.lessons()).map(({ state }) => state);
    const tips = tipsFor(current.state, onderdeel, lessons);
    return planStepCard({ dossier: current.state, onderdeel, context: contextOf(current), tips, ...more });
  };

  const overviewOf = (current: CurrentDossier, actor: Actor, notice?: string): CardMessage =>
    planOverviewCard({
      dossier: current.state,
      context: contextOf(current),
      mode: 'indienen',
      maySubmit: isProjectleider(actor, current.state),
      ...(notice === undefined ? {} : { notice }),
    });

  const standOf = async (current: CurrentDossier): Promise<CardMessage> =>
    planPromptCard({
      dossier: current.state,
      context: contextOf(current),
      ...(await factsOf(current.state)),
    });

  /** Where somebody goes on: the first step never seen, otherwise the whole with what is missing. */
  const resume = async (current: CurrentDossier, actor: Actor): Promise<CardMessage> => {
    const { plan, vraag } = current.state;
    if (vraag) return stepOf(current, onderdeelOf(vraag.veld));
    const fresh = ONDERDELEN.find((onderdeel) => !wasSeen(plan, onderdeel));
    return fresh ? stepOf(current, fresh) : overviewOf(current, actor);
  };

  const openPlan = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const { opdracht, onderdeel } = parseCardData(openSchema, data);
    const current = await opdrachten.get(opdracht);
    if (isHandedIn(current.state) && isProjectleider(actor, current.state)) return standOf(current);
    assertMayFillIn(actor, current.state);
    return onderdeel ? stepOf(current, onderdeel) : resume(current, actor);
  };

  const saveOnderdeel = async ({ actor, data }: VerbTurn): Promise<CardMessage> => {
    const { opdracht, onderdeel, version, nonce, next } = stepFrame(data);
    const inputs = stepInputs(onderdeel, data);
    const result = await opdrachten.saveStep(
      actor,
      opdracht,
      { version, nonce },
      { onderdeel, inputs, next },
    );
    const { reading, conflicts, current } = result;
    if (reading.privacy || Object.keys(reading.problems).length > 0 || conflicts.length > 0) {
      return askAgain(result, onderdeel);
    }
    return follow(current, actor, onderdeel, next, inputs.vanToepassing !== undefined);
  };

  /** The same step with what was typed, and a question or both texts at the fields that need another look. */
  const askAgain = ({ current, reading, conflicts }: StepResult, onderdeel: Onderdeel): CardMessage => {
    const typed: Record<string, string> = { ...reading.typed };
    if (reading.activiteit && !reading.privacy) for (const input of ACTIVITEIT_INPUTS) delete typed[input];
    return planStepCard({
      dossier: current.state,
      onderdeel,
      context: contextOf(current),
      typed,
      problems: reading.problems,
      conflicts: conflicts.map(({ field, saved, door, op }) => ({
        field,
        door,
        op,
        opgeslagen: planValueWords(field, saved),
      })),
      ...(conflicts.length === 0
        ? {}
        : {
            notice:
              'Deze kaart was verouderd. Kijk bij de velden met een melding. Wat jij typte, staat er nog.',
          }),
    });
  };

  const follow = async (
    current: CurrentDossier,
    actor: Actor,
    onderdeel: Onderdeel,
    next: Next,
    chose: boolean,
  ): Promise<CardMessage> => {
    const { plan } = current.state;
    if (next === 'activiteit') return stepOf(current, onderdeel);
    if (next === 'later') return savedForLater(current);
    const index = ONDERDELEN.indexOf(onderdeel);
    if (next === 'terug') {
      const previous = ONDERDELEN[index - 1];
      return previous ? stepOf(current, previous) : stepOf(current, 'vraag', { keuze: true });
    }
    if (chose) return stepOf(current, 'vraag');
    // A complete plan is being corrected, so the next stop is the whole.
    const following = missingFields(plan).length === 0 ? undefined : ONDERDELEN[index + 1];
    return following ? stepOf(current, following) : overviewOf(current, actor);
  };

  const savedForLater = ({ state }: CurrentDossier): CardMessage =>
    meldingCard({
      tone: 'goed',
      title: 'Je plan is bewaard',
      about: state.titel,
      text: `Typ ‘mijn opdrachten’ om later verder te gaan. Of gebruik de knop.`,
      buttons: [{ title: 'Ga verder', verb: 'opdrachten.openPlan', data: { opdracht: state.id } }],
    });

  /** A stale card is told so and refreshed; other refusals stay what they are. */
  const refreshed = async (
    change: () => Promise<CurrentDossier>,
    opdracht: string,
    fresh: (current: CurrentDossier, notice: string) => CardMessage | Promise<CardMessage>,
  ): Promise<CurrentDossier | CardMessage> => {
    try {
      return await change();
    } catch (error) {
      if (!isDomainError(error, 'conflict')) throw error;
      return fresh(await opdrachten.get(opdracht), error.message);
    }
  };

  return {
    commands: [],
    verbs: {
      'opdrachten.openPlan': openPlan,
      'opdrachten.saveOnderdeel': saveOnderdeel,

      async 'opdrachten.removeActiviteit'({ actor, data }) {
        const { opdracht, version, nonce, activiteit } = parseCardData(removeSchema, data);
        // What was typed beside the button comes along; it is given back, and stored when the step is sent.
        const typed = stepInputs('planning', data, Object.keys(removeSchema.shape));
        const current = await opdrachten.removeActiviteit(actor, opdracht, { version, nonce }, activiteit);
        return stepOf(current, 'planning', { typed });
      },

      async 'opdrachten.submitPlan'({ actor, data }) {
        const { opdracht, version, nonce } = parseCardData(submitSchema, data);
        const result = await refreshed(
          () => opdrachten.submitPlan(actor, opdracht, { version, nonce }),
          opdracht,
          (current, notice) => overviewOf(current, actor, notice),
        );
        return 'state' in result ? standOf(result) : result;
      },

      async 'opdrachten.reopenPlan'({ actor, data }) {
        const { opdracht, version, nonce } = parseCardData(submitSchema, data);
        const result = await refreshed(
          () => opdrachten.reopenPlan(actor, opdracht, { version, nonce }),
          opdracht,
          standOf,
        );
        return 'state' in result ? overviewOf(result, actor) : result;
      },

      async 'opdrachten.plan'({ actor, data, place }) {
        const { opdracht, onderdeel } = parseCardData(openSchema, data);
        const current = await opdrachten.get(opdracht);
        assertMayReadPlan(actor, current.state);
        return planOverviewCard({
          dossier: current.state,
          context: contextOf(current),
          mode: 'lezen',
          ...(onderdeel ? { onderdeel } : {}),
          ...backFor(place, current.state),
        });
      },

      async 'opdrachten.agreePlan'({ actor, data }) {
        const { opdracht, version, nonce } = parseCardData(submitSchema, data);
        const result = await refreshed(
          () => opdrachten.agreePlan(actor, opdracht, { version, nonce }),
          opdracht,
          (current, notice) =>
            planReviewCard({ dossier: current.state, context: contextOf(current), notice }),
        );
        return 'state' in result
          ? planReviewCard({ dossier: result.state, context: contextOf(result) })
          : result;
      },

      async 'opdrachten.askBack'({ data, actor }) {
        assertCoordinator(actor, 'een plan terugsturen');
        const { opdracht } = parseCardData(openSchema, data);
        const current = await opdrachten.get(opdracht);
        return planReturnCard({ dossier: current.state, context: contextOf(current) });
      },

      async 'opdrachten.returnPlan'({ actor, data }) {
        assertCoordinator(actor, 'een plan terugsturen');
        const { opdracht, version, nonce, veld, vraag = '' } = parseCardData(returnSchema, data);
        const typed = { veld: veld ?? '', vraag };
        const again = (
          current: CurrentDossier,
          more: { problems?: Record<string, string>; notice?: string },
        ): CardMessage =>
          planReturnCard({ dossier: current.state, context: contextOf(current), typed, ...more });
        if (!veld)
          return again(await opdrachten.get(opdracht), {
            problems: { veld: 'Kies bij welk deel van het plan je vraag hoort.' },
          });
        try {
          const result = await refreshed(
            () => opdrachten.returnPlan(actor, opdracht, { version, nonce }, veld, vraag.trim()),
            opdracht,
            (current, notice) => again(current, { notice }),
          );
          return 'state' in result
            ? planReviewCard({ dossier: result.state, context: contextOf(result) })
            : result;
        } catch (error) {
          if (!isDomainError(error, 'invalid-input')) throw error;
          return again(await opdrachten.get(opdracht), { problems: { vraag: error.message } });
        }
      },
    },
  };
}

/** Was this step ever sent? Saying whether residents take part only brings the questions of the first step. */
function wasSeen(plan: Plan, onderdeel: Onderdeel): boolean {
  const fields = applicableFields(plan).filter((field) => field.onderdeel === onderdeel);
  const asked =
    plan.vanToepassing === 'ja' || plan.vanToepassing === 'nee'
      ? fields.filter(({ id }) => id !== 'vanToepassing')
      : fields;
  return asked.length === 0 || asked.some(({ id }) => plan[id] !== undefined);
}

function onderdeelOf(veld: string): Onderdeel {
  return ONDERDELEN.find((onderdeel) => fieldsOf(onderdeel).some((field) => field.id === veld)) ?? 'vraag';
}
