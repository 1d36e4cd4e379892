import type { Onderdeel } from '../ground/plan-field-kinds.ts';
import { PLAN_FIELDS, type PlanField, type PlanFieldSpec } from '../ground/plan-fields.ts';
import type { Plan } from '../ground/plan-schema.ts';

export function fieldsOf(onderdeel: Onderdeel): readonly PlanFieldSpec[] {
  return PLAN_FIELDS.filter((field) => field.onderdeel === onderdeel);
}

/** The fields of which it matters whether residents take part. Each card of a plan asks for them some twenty times. */
const APPLICABLE = { ja: fieldsWhen('ja'), nee: fieldsWhen('nee') } as const;

function fieldsWhen(answer: 'ja' | 'nee'): readonly PlanFieldSpec[] {
  return PLAN_FIELDS.filter(({ when }) => when === 'always' || when === answer);
}

/** The fields that count for this plan: a plan with 'nee' only needs its reason. */
export function applicableFields(plan: Plan): readonly PlanFieldSpec[] {
  return plan.vanToepassing === 'nee' ? APPLICABLE.nee : APPLICABLE.ja;
}

/** Has the field a real answer? 'Nog niet bekend' and an empty answer are none. */
function isAnswered(plan: Plan, field: PlanField): boolean {
  const value = plan[field];
  if (value === undefined || value === null || value === '') return false;
  return !Array.isArray(value) || value.length > 0;
}

/** The needed fields that have no answer yet, in order. Empty: the plan is complete. */
export function missingFields(plan: Plan): readonly PlanFieldSpec[] {
  return applicableFields(plan).filter((field) => field.required && !isAnswered(plan, field.id));
}

export type OnderdeelState = 'compleet' | 'niet compleet' | 'leeg' | 'niet nodig';

/** Where one onderdeel stands; 'niet nodig' when residents do not take part. */
export function onderdeelState(plan: Plan, onderdeel: Onderdeel): OnderdeelState {
  const fields = applicableFields(plan).filter((field) => field.onderdeel === onderdeel);
  if (fields.length === 0) return 'niet nodig';
  if (fields.every((field) => plan[field.id] === undefined)) return 'leeg';
  return fields.some((field) => field.required && !isAnswered(plan, field.id)) ? 'niet compleet' : 'compleet';
}

/** The first onderdeel that is not complete, or undefined when the plan is. */
export function firstOpenOnderdeel(plan: Plan): Onderdeel | undefined {
  return missingFields(plan)[0]?.onderdeel;
}

/** With what the work begins, as it was planned; of a plan with 'nee' nothing. */
export function eersteActiviteit({ vanToepassing, activiteiten }: Plan) {
  if (vanToepassing === 'nee') return undefined;
  return activiteiten?.toSorted((a, b) => (a.wanneer < b.wanneer ? -1 : 1))[0];
}
