import { yearIn } from './datums.ts';
import type { Twijfel } from './gelezen.ts';
import type { Veld } from './koppen.ts';
import { LEES_WORDS as WORDS } from './lees-words.ts';
import type { ImportTable } from './tabel.ts';

/** The id of the question of which year a table is. */
const ID = 'jaar';

/**
 * The one year of which a table is, by what stands above it, by its headings or by its name. 'Vervolg in 2018' stands in a table of the
 * year before: of that it is asked.
 */
export function jaarVan(
  { boven = [], headings, bestand, antwoorden = {} }: ImportTable,
  velden: readonly (Veld | undefined)[],
): { readonly jaar?: number; readonly twijfel?: Twijfel } {
  const isNext = (_kop: string, at: number): boolean => velden[at] === 'vervolg';
  const own = headings.filter((kop, at) => !isNext(kop, at));
  const said = yearIn(boven) ?? yearIn(own) ?? yearIn(bestand === undefined ? [] : [bestand]);
  if (said !== undefined) return { jaar: said };
  const later = headings.filter(isNext);
  const next = yearIn(later);
  if (next === undefined) return {};
  const gekozen = antwoorden[ID] === String(next) ? next : next - 1;
  const keuzes = [next - 1, next].map((jaar) => ({ value: String(jaar), title: String(jaar) }));
  return {
    jaar: gekozen,
    twijfel: { id: ID, vraag: WORDS.whichYear(later.join(', ')), keuzes, gekozen: String(gekozen) },
  };
}
