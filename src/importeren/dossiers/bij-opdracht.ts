import type { CurrentDossier } from '../../opdrachten/ground/opdracht-changes.ts';
import type { Opdrachten } from '../../opdrachten/opdrachten.ts';
import { comparable } from '../../shared/compare.ts';
import {
  type ImportRowVerslag,
  type ImportVerslag,
  importRows,
  NIETS_ONBEKEND,
} from '../../shared/import-verslag.ts';
import { cutText } from '../../shared/markdown.ts';
import type { Regio } from '../../shared/regio.ts';
import type { Gelezen } from '../ground/gelezen.ts';
import { type Rij, rijenVan, rijVerslag } from '../ground/rijen.ts';
import { DOSSIER_WORDS as WORDS } from './dossier-words.ts';

/** What an importer of rows about known opdrachten needs. */
export type BijOpdracht = {
  readonly opdrachten: Pick<Opdrachten, 'byKenmerk' | 'list' | 'resolve'>;
  readonly regio: Regio;
};

type Uitkomst = Pick<ImportRowVerslag, 'outcome' | 'lines'>;
const MAX_TITLE = 120;

/**
 * Rows that each say something of an opdracht, which they name by kenmerk or title; or the table names it for all.
 * @param titelOf what a row is called
 * @param store stores it, by the use case that its card has
 */
export async function importBijOpdracht(
  gelezen: Gelezen,
  { opdrachten, regio }: BijOpdracht,
  titelOf: (rij: Rij) => string,
  store: (current: CurrentDossier, rij: Rij) => Promise<Uitkomst>,
): Promise<ImportVerslag> {
  const { boven = [], bestand = '' } = gelezen.table;
  const ofAll = [...boven, bestand].map(regio.kenmerk.find).find((found) => found !== undefined);
  // What was done in a year before the bot has a dossier that may be called the same: nothing happens with it any more.
  const byTitel = Map.groupBy(
    (await opdrachten.list()).filter(({ state }) => !state.jaartabel),
    ({ state }) => comparable(state.titel),
  );
  const find = async (rij: Rij): Promise<readonly CurrentDossier[]> => {
    const written = rij.cel('kenmerk');
    const kenmerk = written === '' ? ofAll : (regio.kenmerk.find(written) ?? written);
    const known = kenmerk === undefined ? undefined : await opdrachten.byKenmerk(kenmerk);
    return known ? [known] : (byTitel.get(comparable(rij.cel('titel'))) ?? []);
  };
  const done = await importRows(
    rijenVan(gelezen),
    ({ number }) => number,
    (rij) =>
      rijVerslag(rij, cutText(titelOf(rij), MAX_TITLE), async () => {
        const [current, ...more] = await find(rij);
        if (!current)
          return { outcome: 'overgeslagen', lines: [WORDS.unknown(rij.cel('kenmerk') || rij.cel('titel'))] };
        if (more.length > 0)
          return { outcome: 'overgeslagen', lines: [WORDS.several(current.state.titel, more.length + 1)] };
        const { outcome, lines } = await store(current, rij);
        return { outcome, lines: [WORDS.bij(current.state.titel), ...lines] };
      }),
  );
  return { ...done, notes: [], onbekend: NIETS_ONBEKEND };
}

/** The same row of a table is the same submission, whoever reads it in and however often. */
export function rijNonce(soort: string, ...texts: readonly string[]): string {
  return `tabel-${soort}-${texts.map(comparable).join('|')}`.slice(0, 180);
}
