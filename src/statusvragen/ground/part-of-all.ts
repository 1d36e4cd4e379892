import { PLAN_FILTERS } from '../../opdrachten/ground/plan-filters.ts';
import { same } from '../../shared/compare.ts';
import { isPeriode } from './conditions.ts';
import { type Filter, NUMBER_FILTERS } from './filters.ts';
import type { Condition, Filters, Query } from './query.ts';

/** What is said of some of them, and not of which of them: 'hoeveel procent van de inbreng uit Laren is overgenomen'. */
const OF_PART: readonly Filter[] = [
  ...PLAN_FILTERS.map(({ filter }) => filter),
  ...NUMBER_FILTERS,
  ...([
    'stand',
    'bereikt',
    'heeft',
    'oordeel',
    'verloop',
    'laat',
    'soort',
    'afhandeling',
    'uitkomst',
    'een van',
  ] as const),
];

function isPart(one: Condition): boolean {
  return OF_PART.includes(one.filter) || (isPeriode(one) && one.dag !== undefined);
}

/** The same, as far as the question itself said what the whole is. */
export function wholeIn({ filters, heel }: Pick<Query, 'filters' | 'heel'>): Filters | undefined {
  if (!heel) return wholeOf(filters);
  return filters.filter((one) =>
    heel.some((of) => (typeof of === 'string' ? of === one.filter : same(of, one))),
  );
}

/**
 * The conditions that say of which they are a part. Where none says more, what is asked is the part of all there is; undefined: of
 * several such nobody can say which of them is the part ('van de opdrachten in Laren van Els').
 */
export function wholeOf(filters: Filters): Filters | undefined {
  if (filters.some(isPart)) return filters.filter((one) => !isPart(one));
  return filters.length > 1 ? undefined : [];
}
