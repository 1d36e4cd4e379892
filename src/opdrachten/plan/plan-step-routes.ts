import * as z from 'zod/v4';
import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage, VerbHandler } from '../../bot/ports.ts';
import { idSchema, parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Aside } from '../../forms/input.ts';
import type { Actor } from '../../shared/actor.ts';
import type { Ids } from '../../shared/ids.ts';
import { createReadings } from '../../shared/one-look.ts';
import type { LeesRegio } from '../../shared/regio.ts';
import { assertMayFillIn } from '../ground/access-rules.ts';
import { cardStampFields, opdrachtSchema, PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { CurrentDossier, OpdrachtReader } from '../ground/opdracht-changes.ts';
import { ONDERDELEN, type Onderdeel } from '../ground/plan-field-kinds.ts';
import { onderdeelSchema, type Plan } from '../ground/plan-schema.ts';
import { planValueWords } from '../ground/plan-value-words.ts';
import { onderdelenMetVraag } from '../ground/plan-vragen.ts';
import type { Tip } from '../ground/ports.ts';
import { applicableFields, fieldsOf, missingFields } from './participatieplan.ts';
import { nextSchema, type SentStep } from './plan-answers.ts';
import type { PlanChanges, StepResult } from './plan-changes.ts';
import { ACTIVITEIT_INPUTS } from './plan-field-inputs.ts';
import { asksKeuze, samenloopAside, stepAsides, stepForm } from './plan-forms.ts';
import { isLook, type Look, looksFrom } from './plan-step-buttons.ts';

export type PlanStepDependencies = {
  readonly opdrachten: OpdrachtReader & PlanChanges;
  readonly ids: Ids;
  readonly regio: LeesRegio;
  /** What earlier opdrachten teach about this onderdeel of a plan. */
  readonly tipsFor: (dossier: Dossier, onderdeel: Onderdeel) => Promise<readonly Tip[]>;
  /** They will probably be asked for in this turn. Never fails and never waits. */
  readonly foreseeTips: () => void;
  /** What other opdrachten ask of the same people around the same time, a sentence each, as this reader may know it. */
  readonly samenloopFor: (reader: Actor, dossier: Dossier) => Promise<readonly string[]>;
  readonly warnings: StepWarnings;
  readonly look: Readonly<Record<Look, LookAt>>;
};
type LookAt = {
  readonly show: (actor: Actor, dossier: Dossier) => Promise<CardMessage>;
  /** Is there something to see? */
  readonly isEr: (dossier: Dossier) => Promise<boolean>;
};

/** What must be known before an onderdeel is planned, where it can still be planned otherwise: of each subject that has something to say there. */
type StepWarnings = Readonly<Record<Onderdeel, readonly ((dossier: Dossier) => Promise<readonly Aside[]>)[]>>;

export const openSchema = opdrachtSchema.extend({ onderdeel: onderdeelSchema.optional() });
/** Where it can still be changed who is asked, and when. */
const ASKS_PEOPLE: readonly Onderdeel[] = ['wie', 'planning'];
/** What is answered here is what earlier opdrachten can teach about, and the next step is where it can change the plan. */
const TEACHES_NEXT: readonly Onderdeel[] = ['wie', 'hoe'];
/** What was typed beside the button comes along. */
const removeSchema = z.object({ ...cardStampFields, activiteit: idSchema });

type PlanSteps = {
  readonly verbs: Readonly<Record<string, VerbHandler>>;
  /** @param typed what stands in its inputs, instead of what was stored */
  readonly stepOf: (
    actor: Actor,
    current: CurrentDossier,
    onderdeel: Onderdeel,
    typed?: Readonly<Record<string, string>>,
  ) => Promise<CardMessage>;
  /** Where somebody goes on: the first step never seen, otherwise the whole with what is missing. */
  readonly resume: (actor: Actor, current: CurrentDossier) => Promise<CardMessage>;
};

/**
 * Filling in the participatieplan, step by step.
 * @param overviewOf the whole, with what is missing
 */
export function createPlanSteps(
  { opdrachten, ids, regio, tipsFor, foreseeTips, warnings, samenloopFor, look }: PlanStepDependencies,
  overviewOf: (current: CurrentDossier, actor: Actor) => CardMessage,
): PlanSteps {
  /** Nothing that is done in a step changes what other opdrachten have to show: it is asked once a look. */
  const there = createReadings<boolean>();
  const thereFor = async (dossier: Dossier, onderdeel: Onderdeel): Promise<ReadonlySet<Look>> => {
    const all = looksFrom(dossier, onderdeel);
    const found = await Promise.all(
      all.map((one) => there.read(`${one} ${dossier.id}`, () => look[one].isEr(dossier))),
    );
    return new Set(all.filter((_one, index) => found[index]));
  };
  /** What the step after this one will show of other opdrachten is looked for while this one is stored. */
  const foreseeNext = (dossier: Dossier, onderdeel: Onderdeel): void => {
    const next = ONDERDELEN[ONDERDELEN.indexOf(onderdeel) + 1];
    if (!TEACHES_NEXT.includes(onderdeel) || !next) return;
    foreseeTips();
    thereFor(dossier, next).catch(() => undefined);
  };
  const step = formVerbs(ids, stepForm, {
    async load(_actor, keys, carried) {
      const onderdeel = parseCardData(onderdeelSchema, keys.onderdeel, PHRASE);
      opdrachten.foresee(keys.opdracht, carried);
      const [{ state: dossier, version }, now] = await Promise.all([opdrachten.get(keys.opdracht), regio()]);
      const keuze = asksKeuze(dossier, onderdeel) || carried.vanToepassing !== undefined;
      const teZien = keuze ? new Set<Look>() : await thereFor(dossier, onderdeel);
      return { about: { regio: now, dossier, onderdeel, keuze, teZien }, version };
    },
    may: (actor, { dossier }) => assertMayFillIn(actor, dossier),
    async save({ actor, keys: { opdracht }, context, about: { dossier, onderdeel }, typed, next }) {
      const parsed = parseCardData(nextSchema, next, PHRASE);
      const sent = { onderdeel, inputs: typed, next: parsed };
      if (parsed === 'verder') foreseeNext(dossier, onderdeel);
      const result = await opdrachten.saveStep(actor, opdracht, context, sent);
      const { reading, conflicts, current } = result;
      return reading.privacy || Object.keys(reading.problems).length > 0 || conflicts.length > 0
        ? askAgain(actor, result, onderdeel)
        : follow(current, actor, sent);
    },
  });

  const stepOf: PlanSteps['stepOf'] = async (actor, { state }, onderdeel, typed = {}) => {
    const [tips, said, samenloop] = await Promise.all([
      tipsFor(state, onderdeel),
      Promise.all(warnings[onderdeel].map((warn) => warn(state))),
      ASKS_PEOPLE.includes(onderdeel) ? samenloopFor(actor, state) : undefined,
    ]);
    const asides = stepAsides({
      tips,
      warnings: [...said.flat(), ...(samenloop ? samenloopAside(samenloop) : [])],
    });
    return step.open(actor, { opdracht: state.id, onderdeel }, { typed, asides });
  };

  /** The same step with what was typed, and a question or both texts at the fields that need another look. */
  const askAgain = (
    actor: Actor,
    { current, reading, conflicts }: StepResult,
    onderdeel: Onderdeel,
  ): Promise<CardMessage> => {
    const stored = conflicts.map(({ saved, ...known }) => ({
      ...known,
      opgeslagen: planValueWords(known.field, saved),
    }));
    const notice =
      conflicts.length === 0
        ? ''
        : 'Deze kaart was verouderd. Kijk bij de velden met een melding. Wat jij typte, staat er nog.';
    return step.open(
      actor,
      { opdracht: current.state.id, onderdeel },
      {
        typed: typedAgain(reading),
        problems: reading.problems,
        asides: stepAsides({ conflicts: stored }),
        notice,
      },
    );
  };

  const follow = async (
    current: CurrentDossier,
    actor: Actor,
    { onderdeel, inputs, next }: SentStep,
  ): Promise<CardMessage> => {
    if (next === 'activiteit') return stepOf(actor, current, onderdeel);
    if (next === 'later') return savedForLater(current);
    if (isLook(next)) return look[next].show(actor, current.state);
    const index = ONDERDELEN.indexOf(onderdeel);
    // Before the first step stands the choice whether residents take part.
    if (next === 'terug')
      return stepOf(
        actor,
        current,
        ONDERDELEN[index - 1] ?? 'vraag',
        index === 0 ? { vanToepassing: '' } : {},
      );
    if (inputs.vanToepassing) return stepOf(actor, current, 'vraag');
    const { plan, vraag } = current.state;
    // A complete plan is being corrected, so the next stop is what else was asked, and then the whole.
    const asked = onderdelenMetVraag(vraag).find((one) => ONDERDELEN.indexOf(one) > index);
    const following = missingFields(plan).length === 0 ? asked : ONDERDELEN[index + 1];
    return following ? stepOf(actor, current, following) : overviewOf(current, actor);
  };

  return {
    stepOf,
    async resume(actor, current) {
      const { plan, vraag } = current.state;
      const [asked] = onderdelenMetVraag(vraag);
      if (asked) return stepOf(actor, current, asked);
      const fresh = ONDERDELEN.find((onderdeel) => !wasSeen(plan, onderdeel));
      return fresh ? stepOf(actor, current, fresh) : overviewOf(current, actor);
    },
    verbs: {
      ...step.verbs,
      async 'opdrachten.removeActiviteit'({ actor, data }) {
        const { opdracht, activiteit, ...card } = parseCardData(removeSchema, data, PHRASE);
        const current = await opdrachten.removeActiviteit(actor, opdracht, card, activiteit);
        return stepOf(actor, current, 'planning', typedBeside(data));
      },
    },
  };
}

function savedForLater({ state }: CurrentDossier): CardMessage {
  return meldingCard({
    tone: 'goed',
    title: 'Je plan is bewaard',
    about: state.titel,
    text: `Typ ‘mijn opdrachten’ om later verder te gaan. Of gebruik de knop.`,
    buttons: [{ title: 'Ga verder', verb: 'opdrachten.openPlan', data: { opdracht: state.id } }],
  });
}

/** What was typed and is not stored, as it stands in the inputs again. */
function typedAgain({ typed, activiteit, privacy }: StepResult['reading']): Record<string, string> {
  const again = { ...typed };
  // The choice whether residents take part is made anew by a button.
  if (again.vanToepassing !== undefined) again.vanToepassing = '';
  if (activiteit && !privacy) for (const input of Object.keys(ACTIVITEIT_INPUTS)) delete again[input];
  return again;
}

/** What was typed beside a button of the step, to give back; it is stored when the step is sent. */
function typedBeside(data: Readonly<Record<string, unknown>>): Record<string, string> {
  const inputs = [...fieldsOf('planning').map(({ id }) => id), ...Object.keys(ACTIVITEIT_INPUTS)];
  return Object.fromEntries(
    inputs.flatMap((id) => {
      const value = data[id];
      return typeof value === 'string' || typeof value === 'number' ? [[id, String(value)]] : [];
    }),
  );
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
