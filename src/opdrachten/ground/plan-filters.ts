import type { Asked } from './plan-field-kinds.ts';
import { PLAN, PLAN_FIELDS, type PlanField } from './plan-fields.ts';

type AskedField = {
  [Id in PlanField]: (typeof PLAN)[Id] extends { readonly filter: string } ? Id : never;
}[PlanField];
/** A filter of questions that is an answer of the plan. */
type PlanFilter = (typeof PLAN)[AskedField]['filter'];

/** Those filters, with the words for each answer, the first of which stands on a chip. */
export const PLAN_FILTERS: readonly {
  readonly filter: PlanFilter;
  readonly field: AskedField;
  readonly answers: readonly { readonly value: string; readonly woorden: readonly string[] }[];
}[] = PLAN_FIELDS.map(({ id }) => id)
  .filter(isAsked)
  .map((field) => {
    const { filter, choices } = PLAN[field];
    return {
      filter,
      field,
      answers: choices.map(({ value }) => ({ value, woorden: woordenOf(field, value) })),
    };
  });

function isAsked(field: PlanField): field is AskedField {
  return 'filter' in PLAN[field];
}

function woordenOf(field: AskedField, value: string): readonly string[] {
  const { woorden }: Asked = PLAN[field];
  return woorden?.[value] ?? [value];
}

/** Something for each of those filters. */
export function perPlanFilter<Made>(
  of: (asked: (typeof PLAN_FILTERS)[number]) => Made,
): Readonly<Record<PlanFilter, Made>> {
  const made: Partial<Record<PlanFilter, Made>> = {};
  for (const asked of PLAN_FILTERS) made[asked.filter] = of(asked);
  if (!isWhole(made)) throw new Error('a filter of the plan was passed over');
  return made;
}

function isWhole<Made>(made: Partial<Record<PlanFilter, Made>>): made is Record<PlanFilter, Made> {
  return PLAN_FILTERS.every(({ filter }) => filter in made);
}
