import type { CardChoice } from '../shared/card-context.ts';

/**
 * The gemeenten that can be chosen: those of the region, and what stands there already. A card holds no choice that it does not offer, so that
 * without it who saves something else would take away a gemeente that left the region.
 */
export function gemeenteChoices(
  gemeenten: readonly string[],
  stands: readonly string[],
): readonly CardChoice[] {
  return [...new Set([...gemeenten, ...stands])].map((naam) => ({ value: naam, title: naam }));
}
