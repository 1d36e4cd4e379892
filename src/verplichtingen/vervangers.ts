import type { Mensen } from '../mensen/mensen.ts';
import type { Clock } from '../shared/clock.ts';
import { type Afwezig, ontvangerOp } from './afwezigheid.ts';

/** For whom people stand in. */
export interface Vervangers {
  /** Everybody for whom this person stands in on this day (YYYY-MM-DD). */
  behind(persoonId: string, dag: string): Promise<readonly string[]>;
  /** Some absence changed. */
  forget(): void;
}

export type Register = Pick<Mensen, 'vervangenDoor' | 'findPersoon'>;

/** What another instance changed is known here after so many milliseconds. */
const KEPT_MS = 30_000;
const MOST_KEPT = 1000;

/** Every turn asks this and it hardly ever changes: an answer is kept for half a minute. */
export function createVervangers(mensen: Register, clock: Clock): Vervangers {
  const kept = new Map<
    string,
    { readonly at: number; readonly dag: string; readonly ids: readonly string[] }
  >();
  let changes = 0;
  return {
    async behind(persoonId, dag) {
      const now = Date.parse(clock.now());
      const known = kept.get(persoonId);
      if (known && known.dag === dag && now - known.at < KEPT_MS) return known.ids;
      const asked = changes;
      const ids = await absentBehind(persoonId, mensen, dag);
      if (kept.size >= MOST_KEPT) kept.clear();
      // An absence that changed in the meantime may not be in the answer.
      if (asked === changes) kept.set(persoonId, { at: now, dag, ids });
      return ids;
    },
    forget() {
      changes += 1;
      kept.clear();
    },
  };
}

/** Everybody who is away on this day and for whom this person stands in, also by way of another who is away. */
export async function absentBehind(
  persoonId: string,
  mensen: Register,
  dag: string,
): Promise<readonly string[]> {
  const self = await mensen.vervangenDoor(persoonId);
  if (self.length === 0) return [];
  const afwezigheden = new Map<string, readonly Afwezig[]>();
  for (const { id, afwezig = [] } of self) afwezigheden.set(id, afwezig);
  for (const id of afwezigheden.keys())
    for (const { id: behind, afwezig = [] } of await mensen.vervangenDoor(id))
      if (!afwezigheden.has(behind)) afwezigheden.set(behind, afwezig);
  // Who is away stands in for nobody.
  afwezigheden.set(persoonId, (await mensen.findPersoon(persoonId))?.afwezig ?? []);
  return [...afwezigheden.keys()].filter(
    (id) => id !== persoonId && ontvangerOp(id, dag, afwezigheden) === persoonId,
  );
}
