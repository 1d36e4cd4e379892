import type { OverlegId } from '../shared/overleggen.ts';
import type { Vergadering } from './ground/vergadering.ts';
import type { VergaderingStreams } from './vergadering-events.ts';

/** Who fixes the jaaragenda. */
const PFHO: OverlegId = 'pfho';

/** The meetings of the PFHO on or before that day (YYYY-MM-DD) that were not cancelled, the newest first. */
export async function pfhosUntil(
  streams: Pick<VergaderingStreams, 'findBy'>,
  datum: string,
): Promise<readonly Pick<Vergadering, 'id' | 'overlegNaam' | 'datum'>[]> {
  return (await streams.findBy('overleg', PFHO))
    .map(({ state }) => state)
    .filter((one) => one.geannuleerd === undefined && one.datum <= datum)
    .toSorted((a, b) => b.datum.localeCompare(a.datum))
    .map(({ id, overlegNaam, datum: dag }) => ({ id, overlegNaam, datum: dag }));
}
