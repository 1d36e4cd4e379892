import * as z from 'zod/v4';
import { kostenSchema } from './kosten-schema.ts';
import { ONDERDELEN } from './plan-field-kinds.ts';
import { type PLAN, PLAN_FIELDS, type PlanField } from './plan-fields.ts';

export const onderdeelSchema = z.enum(ONDERDELEN);

/** One way of listening: when is a day (YYYY-MM-DD) or, when the day is not known yet, a month (YYYY-MM). */
export const activiteitSchema = z.object({
  id: z.string(),
  soort: z.string(),
  wanneer: z.string(),
  aantal: z.number().int().positive(),
  /** What it is planned to cost; absent: not known, or part of what the plan says of all of them. */
  kosten: kostenSchema.optional(),
});
export type Activiteit = Readonly<z.infer<typeof activiteitSchema>>;
/** An activiteit is planned at most so many days ahead; further is a typing error. */
export const MAX_DAYS_AHEAD = 3 * 366;

/** An answer of each kind; null is the recorded answer 'nog niet bekend'. */
const STORED = {
  text: z.string().nullable().optional(),
  choice: z.string().nullable().optional(),
  choices: z.array(z.string()).nullable().optional(),
  number: z.number().nullable().optional(),
  activiteiten: z.array(activiteitSchema).nullable().optional(),
} as const;
type Shape = { readonly [Id in PlanField]: (typeof STORED)[(typeof PLAN)[Id]['kind']] };

const shape: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  PLAN_FIELDS.map(({ id, kind }) => [id, STORED[kind]]),
);
if (!isShape(shape)) throw new Error('a field of the plan has no schema');

/** The answers as they are stored. Absent: not answered yet. */
export const planSchema = z.object(shape);
export type Plan = Readonly<z.infer<typeof planSchema>>;
export type PlanValue = Plan[PlanField];

function isShape(fields: Readonly<Record<string, z.ZodType>>): fields is Shape {
  return PLAN_FIELDS.every(({ id }) => id in fields);
}
