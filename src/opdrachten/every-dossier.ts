import type { Selection } from '../logboek/ports.ts';
import { comparable } from '../shared/compare.ts';
import type { Dossier } from './ground/dossier.ts';
import type { OpdrachtStreams } from './opdracht-events.ts';

const PAGE = 500;

/** All dossiers of a selection by title. */
export async function* everyDossier(...asked: Parameters<typeof pagesOfDossiers>): AsyncGenerator<Dossier> {
  for await (const page of pagesOfDossiers(...asked)) yield* page;
}

/** The same as they are read, page by page: for what is asked of many at once. */
export async function* pagesOfDossiers(
  streams: Pick<OpdrachtStreams, 'select'>,
  where: Selection,
  page = PAGE,
): AsyncGenerator<readonly Dossier[]> {
  for (let after: { value: string; id: string } | undefined; ; ) {
    const { found } = await streams.select(where, { by: 'titel', limit: page, after });
    yield found.map(({ state }) => state);
    const last = found.at(-1);
    if (!last || found.length < page) return;
    after = { value: comparable(last.state.titel), id: last.id };
  }
}
