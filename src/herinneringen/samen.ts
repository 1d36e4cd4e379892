import { soortOf } from '../shared/verplichting-soorten.ts';
import type { Verplichting } from '../verplichtingen/verplichting.ts';

/**
 * What is done in one place and by the same day stands as one: seven gemeenten without a contact are one thing to do, and not seven blocks of the
 * same words. In the order of the first of each.
 * @param of the obligation of it; undefined: it stands alone
 */
export function samenTeDoen<One>(
  all: readonly One[],
  of: (one: One) => Pick<Verplichting, 'soort' | 'uiterlijk'> | undefined,
): readonly (readonly [One, ...One[]])[] {
  const groups = new Map<string, [One, ...One[]]>();
  for (const [index, one] of all.entries()) {
    const what = of(one);
    const key = what && soortOf(what.soort).samen ? `${what.soort} ${what.uiterlijk}` : String(index);
    const known = groups.get(key);
    if (known) known.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** '3 gemeenten'. */
export function samenWords({ soort }: Pick<Verplichting, 'soort'>, count: number): string {
  return `${count} ${soortOf(soort).samen?.meer ?? 'dingen'}`;
}
