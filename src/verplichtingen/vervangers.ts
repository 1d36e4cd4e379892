import type { Mensen } from '../mensen/mensen.ts';
import type { Clock } from '../shared/clock.ts';
import { createKeptAnswers } from '../shared/kept-answers.ts';
import { type Afwezig, ontvangerOp } from './afwezigheid.ts';

/** For whom people stand in. */
interface Vervangers {
  /** Everybody for whom this person stands in on this day (YYYY-MM-DD). */
  behind(persoonId: string, dag: string): Promise<readonly string[]>;
  /** Some absence changed. */
  forget(): void;
}

export type Register = Pick<Mensen, 'vervangenDoor' | 'findPersoon'>;

/** Every turn asks this and it hardly ever changes: an answer is kept for half a minute. */
export function createVervangers(mensen: Register, clock: Clock): Vervangers {
  const kept = createKeptAnswers<readonly string[]>(clock);
  return {
    behind: (persoonId, dag) => kept.read(`${dag} ${persoonId}`, () => absentBehind(persoonId, mensen, dag)),
    forget: kept.forget,
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
