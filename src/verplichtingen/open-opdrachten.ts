import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';

/** Everything of which something may still be asked, so many at once. */
export async function* openPages(
  streams: Pick<OpdrachtStreams, 'pagesBy'>,
): AsyncGenerator<readonly Dossier[]> {
  for await (const page of streams.pagesBy('open', 'ja')) yield page.map(({ state }) => state);
}
