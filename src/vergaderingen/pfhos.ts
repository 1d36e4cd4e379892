import type { Vergadering } from './ground/vergadering.ts';
import type { VergaderingStreams } from './vergadering-events.ts';

/** The meetings of those who fix the jaaragenda on or before that day (YYYY-MM-DD) that were not cancelled, the newest first. */
export async function pfhosUntil(
  streams: Pick<VergaderingStreams, 'findBy'>,
  overlegIds: readonly string[],
  datum: string,
): Promise<readonly Pick<Vergadering, 'id' | 'overlegNaam' | 'datum'>[]> {
  const found = await Promise.all(overlegIds.map((id) => streams.findBy('overleg', id)));
  return found
    .flat()
    .map(({ state }) => state)
    .filter((one) => one.geannuleerd === undefined && one.datum <= datum)
    .toSorted((a, b) => b.datum.localeCompare(a.datum))
    .map(({ id, overlegNaam, datum: dag }) => ({ id, overlegNaam, datum: dag }));
}
