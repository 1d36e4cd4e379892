/**
 * The first of a list, and how many are not shown. That is never one alone: the line that would say so takes as much room, and
 * 'En nog 1' makes somebody look elsewhere for what could have stood there. So what is counted is always more than one.
 * @param most so many are shown, or one more when that is all
 */
export function firstOf<One>(
  all: readonly One[],
  most: number,
): { readonly first: One[]; readonly more: number } {
  const first = all.slice(0, all.length <= most + 1 ? all.length : most);
  return { first, more: all.length - first.length };
}
