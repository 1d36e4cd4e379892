import { same } from '../shared/compare.ts';
import { isNarrowedBy } from './antwoorden/answers.ts';
import { asks, of } from './ground/conditions.ts';
import { FILTERS } from './ground/filters.ts';
import type { Filters, Onderwerp, Query } from './ground/query.ts';

/**
 * What may be asked of who, what and when a text names that was not understood: the card of the opdracht, and lists of that of which the text
 * seems to be. They are only proposed: a question in which an opdracht was named is near to what is known of it, and far from any example.
 * @param kinds what the text seems to be about, the likeliest first
 * @param others what is proposed already
 */
export function namedReadings(
  named: Filters,
  kinds: readonly Onderwerp[],
  others: readonly Query[],
): readonly Query[] {
  if (named.every(({ filter }) => filter === 'periode')) return [];
  const filters = named.toSorted((one, other) => FILTERS.indexOf(one.filter) - FILTERS.indexOf(other.filter));
  const isOfOne = asks(filters, 'opdracht');
  const lists = kinds
    // Of one opdracht its own card says more than a list of it.
    .filter((over) => over !== 'opdrachten' || !isOfOne)
    .map((over): Query => ({ over, vorm: 'lijst', filters: narrowing(filters, over) }))
    .filter(({ filters: kept }) => filters.every((one) => one.filter === 'periode' || kept.includes(one)));
  const itself: Query[] = isOfOne
    ? [{ over: 'opdrachten', vorm: 'stand', filters: of(filters, 'opdracht') }]
    : [];
  return [...lists.slice(0, 1), ...itself, ...lists.slice(1)].filter(
    (one) => !others.some(({ over, filters: asked }) => over === one.over && same(asked, one.filters)),
  );
}

function narrowing(filters: Filters, over: Onderwerp): Filters {
  return filters.filter(({ filter }) => isNarrowedBy(over, filter));
}
