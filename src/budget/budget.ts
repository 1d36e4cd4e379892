import * as z from 'zod/v4';
import { type EventContext, stampSchema } from '../shared/stamp.ts';

/** The activiteitenbudget of one year: from which parts it comes, and what each programme has of it. Amounts in whole cents. */

/** Where the money comes from; absent: nothing from there. */
export const BUDGET_DELEN = ['structureel', 'overbrugging'] as const;
export type BudgetDeel = (typeof BUDGET_DELEN)[number];

const centen = z.number().int().nonnegative();
const budgetInvoerSchema = z.object({
  structureel: centen.optional(),
  overbrugging: centen.optional(),
  /** What each programme has of it; what is left over is of no programme. */
  programmas: z.array(z.object({ naam: z.string(), centen })),
});
export type BudgetInvoer = Readonly<z.infer<typeof budgetInvoerSchema>>;

/** Each time the whole of it, so that nothing can be half. */
export const budgetEventSchema = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('budget vastgelegd'), budget: budgetInvoerSchema }),
]);
export type BudgetEvent = z.infer<typeof budgetEventSchema>;

/** The budget of the year that its id is. */
export const budgetStateSchema = budgetInvoerSchema.extend({
  jaar: z.number().int(),
  vastgelegd: stampSchema,
});
export type Budget = Readonly<z.infer<typeof budgetStateSchema>>;

export function foldBudget(
  _before: Budget | undefined,
  { budget }: BudgetEvent,
  { id, at, actor }: EventContext,
): Budget {
  return { ...budget, jaar: Number(id), vastgelegd: { op: at, door: actor.naam, doorId: actor.id } };
}

/** All parts together, in whole cents. */
export function budgetTotaal(budget: BudgetInvoer): number {
  return BUDGET_DELEN.reduce((total, deel) => total + (budget[deel] ?? 0), 0);
}

/** What the programmes have together, in whole cents. */
export function verdeeldTotaal({ programmas }: BudgetInvoer): number {
  return programmas.reduce((total, one) => total + one.centen, 0);
}
