import * as z from 'zod/v4';
import { same } from '../../shared/compare.ts';
import { stampSchema } from '../../shared/stamp.ts';
import { ONDERDELEN, type Onderdeel } from './plan-field-kinds.ts';
import { PLAN, PLAN_FIELDS, type PlanField } from './plan-fields.ts';
import { type Plan, planSchema } from './plan-schema.ts';

/** What the coördinator asks of a plan that goes back: one question at least, each at a field. */

/** A question at one field. */
const planVraagSchema = z.object({ veld: planSchema.keyof(), tekst: z.string() });
type PlanVraag = Readonly<z.infer<typeof planVraagSchema>>;

/** The questions that sent a plan back, and the plan as it was then. */
export const planVragenSchema = stampSchema.extend({
  ...planVraagSchema.shape,
  ook: z.array(planVraagSchema).optional(),
  antwoord: planSchema,
});
type PlanVragen = Readonly<z.infer<typeof planVragenSchema>>;

/** The same once the plan was handed in again, with what changed meanwhile. */
export const beantwoordSchema = planVragenSchema.extend({ veranderd: z.array(planSchema.keyof()) });
type Beantwoord = Readonly<z.infer<typeof beantwoordSchema>>;

export function vragenIn({ veld, tekst, ook = [] }: Pick<PlanVragen, 'veld' | 'tekst' | 'ook'>) {
  return [{ veld, tekst }, ...ook] satisfies readonly PlanVraag[];
}

/** The onderdelen of the plan with a question, in the order of the plan. */
export function onderdelenMetVraag(vragen: PlanVragen | undefined): readonly Onderdeel[] {
  const asked = vragen ? vragenIn(vragen).map(({ veld }) => PLAN[veld].onderdeel) : [];
  return ONDERDELEN.filter((onderdeel) => asked.some((one) => one === onderdeel));
}

/** Of the plan as it was only what was asked about or changed is kept. */
export function beantwoord(vragen: PlanVragen, plan: Plan): Beantwoord {
  const { antwoord } = vragen;
  const veranderd = PLAN_FIELDS.map(({ id }) => id).filter((id) => !same(antwoord[id], plan[id]));
  const gevraagd = vragenIn(vragen).map(({ veld }) => veld);
  const kept = (id: PlanField): boolean => veranderd.includes(id) || gevraagd.includes(id);
  const was = Object.fromEntries(
    Object.entries(antwoord).filter(([id]) => PLAN_FIELDS.some((field) => field.id === id && kept(field.id))),
  );
  return { ...vragen, antwoord: planSchema.parse(was), veranderd };
}
