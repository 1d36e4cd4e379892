/** Somebody who is away, both days included, and who stands in. */
export type Afwezig = { readonly van: string; readonly tot: string; readonly vervangerId?: string };

export type Afwezigheden = ReadonlyMap<string, readonly Afwezig[]>;

/** The absence that holds on this day. */
export function afwezigOp(persoonId: string, dag: string, all: Afwezigheden): Afwezig | undefined {
  return all.get(persoonId)?.find(({ van, tot }) => van <= dag && dag <= tot);
}

/**
 * Who gets what is meant for this person on this day: the person, or the stand-in, or the stand-in's stand-in.
 * Undefined when all of them are away: then it waits until somebody is back.
 */
export function ontvangerOp(persoonId: string, dag: string, all: Afwezigheden): string | undefined {
  const seen = new Set<string>();
  for (let current: string | undefined = persoonId; current !== undefined && !seen.has(current); ) {
    const away = afwezigOp(current, dag, all);
    if (!away) return current;
    seen.add(current);
    current = away.vervangerId;
  }
  return undefined;
}
