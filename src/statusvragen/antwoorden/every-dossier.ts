import type { Selection } from '../../logboek/ports.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import type { OpdrachtStreams } from '../../opdrachten/opdracht-events.ts';
import { comparable } from '../../shared/compare.ts';

const PAGE = 500;

/** All dossiers of a selection by title, read page by page. */
export async function* everyDossier(
  streams: Pick<OpdrachtStreams, 'select'>,
  where: Selection,
  page = PAGE,
): AsyncGenerator<Dossier> {
  for (let after: { value: string; id: string } | undefined; ; ) {
    const { found } = await streams.select(where, { by: 'titel', limit: page, after });
    for (const { state } of found) yield state;
    const last = found.at(-1);
    if (!last || found.length < page) return;
    after = { value: comparable(last.state.titel), id: last.id };
  }
}
