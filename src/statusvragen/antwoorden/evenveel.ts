import { isSet } from '../ground/conditions.ts';
import type { Filter } from '../ground/filters.ts';
import type { Query } from '../ground/query.ts';

/**
 * Of two or more that are named beside each other: that they have as many, where that is so. Said before the numbers, since it is what was asked;
 * '' where the numbers differ, or one of them is not shown.
 * @param of what they are, as their filter
 */
export function evenveelWords({ filters }: Query, of: Filter, numbers: readonly number[]): string {
  const named = filters
    .filter(isSet)
    .flatMap((one) => (one.filter === of && !one.not && one.of.length > 1 ? [one.of.length] : []));
  const areAll = named.length === 1 && named[0] === numbers.length;
  return areAll && new Set(numbers).size === 1 ? 'Evenveel. ' : '';
}
