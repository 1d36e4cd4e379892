/**
 * Do two texts differ by at most `most` typing errors: a letter too many, missing, wrong, or two neighbours
 * swapped? Meant for words; takes time in the product of the lengths.
 */
export function differsByAtMost(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const at = (costs: readonly number[], index: number) => costs[index] ?? Number.POSITIVE_INFINITY;
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    // A swap looks two rows back.
    if (isOver(current, most) && isOver(last, most)) return false;
    beforeLast = last;
    last = current;
  }
  return (last[b.length] ?? Number.POSITIVE_INFINITY) <= most;
}

function isOver(costs: readonly number[], most: number): boolean {
  return costs.every((cost) => cost > most);
}

/** The typing errors that a word of this length may have and still be surely meant: short words are other words. */
export function toleratedErrors(length: number): number {
  if (length < 6) return 0;
  return length < 12 ? 1 : 2;
}
