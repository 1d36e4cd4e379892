import { PLAN, PLAN_FIELDS, type PlanField } from './plan-fields.ts';
import type { Plan } from './plan-schema.ts';

/** The texts of a plan that questions can ask for, and look in. */

type TextField = {
  [Id in PlanField]: (typeof PLAN)[Id] extends { readonly heet: readonly string[] } ? Id : never;
}[PlanField];

/** Each with what it is called; the first word stands in the answer. */
export const GEVRAAGDE_TEKSTEN: readonly {
  readonly field: TextField;
  readonly heet: readonly [string, ...string[]];
}[] = PLAN_FIELDS.map(({ id }) => id)
  .filter(isGevraagd)
  .map((field) => ({ field, heet: PLAN[field].heet }));

function isGevraagd(field: PlanField): field is TextField {
  return 'heet' in PLAN[field];
}

/** What was written in each of them, in the order of the plan. What is left open, or not known yet, has no text. */
export function tekstenOf(plan: Plan): readonly { readonly field: TextField; readonly tekst: string }[] {
  return GEVRAAGDE_TEKSTEN.flatMap(({ field }) => {
    const tekst = plan[field];
    return tekst ? [{ field, tekst }] : [];
  });
}
