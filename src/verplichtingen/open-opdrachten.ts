import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';

export const OPEN_PAGE = 500;

/** Everything of which something may still be asked, so many at once. */
export async function* openPages(
  streams: Pick<OpdrachtStreams, 'findBy'>,
): AsyncGenerator<readonly Dossier[]> {
  for (let after: string | undefined; ; ) {
    const page = await streams.findBy('open', 'ja', {
      limit: OPEN_PAGE,
      ...(after === undefined ? {} : { after }),
    });
    yield page.map(({ state }) => state);
    after = page.length < OPEN_PAGE ? undefined : page.at(-1)?.id;
    if (after === undefined) return;
  }
}
