import { twijfelWoorden } from '../../shared/tekst-rules.ts';
import type { Doubt, DoubtKind } from '../../shared/text-checks.ts';
import type { Notities, Twijfel, Velden } from './gelezen.ts';
import type { Veld } from './koppen.ts';
import { LEES_WORDS as WORDS } from './lees-words.ts';
import { withoutThese } from './persoonsgegevens.ts';
import { heeftPlaats, type Soort } from './soorten.ts';
import type { ImportRow } from './tabel.ts';

/** What in a table may be a resident's: asked as in a form (docs/adr/0075), a question a row, or a column where many rows have it. */

/** What belongs in a column, and is not asked about. */
const VERWACHT: Partial<Readonly<Record<Veld, readonly DoubtKind[]>>> = {
  projectleider: ['een naam'],
  trekker: ['een naam'],
  eigenaar: ['een naam'],
  contact: ['een naam'],
  plaats: ['een adres'],
};
/** In more rows than this the column is asked about as a whole. */
const MOST_ROWS = 5;
/** What the log says of a cell that became a note. */
const NOTITIE = 'notitie';

type Gevonden = { readonly row: ImportRow; readonly kolom: number; readonly doubts: readonly Doubt[] };

/**
 * The rows, each without what nobody said yet to be no resident's; `bevestigd` on a row says in which columns somebody did. What the kind of
 * table does not take over is not asked about.
 */
export function withPersonen(
  rows: readonly ImportRow[],
  {
    velden,
    headings,
    soort,
  }: { readonly velden: Velden; readonly headings: readonly string[]; readonly soort: Soort },
  { antwoorden, twijfels }: Pick<Notities, 'antwoorden' | 'twijfels'>,
): readonly ImportRow[] {
  const isTaken = (kolom: number): boolean => {
    const veld = velden[kolom];
    // Of an opdracht what has no place becomes a note.
    return soort === 'opdrachten' || (veld !== undefined && heeftPlaats(soort, veld));
  };
  const found = rows.flatMap((row) => inRow(row, velden).filter(({ kolom }) => isTaken(kolom)));
  if (found.length === 0) return rows;
  const isAllowed = new Map<
    ImportRow,
    { readonly kolom: number; readonly neem: boolean; readonly wat: string }[]
  >();
  for (const [kolom, inKolom] of Map.groupBy(found, (one) => one.kolom)) {
    const kop = headings[kolom] ?? '';
    const groups = inKolom.length > MOST_ROWS ? [inKolom] : inKolom.map((one) => [one]);
    for (const group of groups) {
      const twijfel = asked(group, kolom, kop, antwoorden);
      twijfels.push(twijfel);
      for (const { row, doubts } of group) {
        const known = isAllowed.get(row) ?? [];
        known.push({ kolom, neem: twijfel.gekozen === 'neem', wat: doubts[0]?.soort ?? '' });
        isAllowed.set(row, known);
      }
    }
  }
  return rows.map((row) => answered(row, isAllowed.get(row) ?? [], velden));
}

function inRow(row: ImportRow, velden: Velden): readonly Gevonden[] {
  const { gevonden = [] } = row;
  const open = gevonden.filter(({ kolom, soort }) => {
    const veld = velden[kolom];
    const expects: readonly string[] = (veld && VERWACHT[veld]) ?? [];
    return !expects.includes(soort);
  });
  return [...Map.groupBy(open, ({ kolom }) => kolom)].map(([kolom, doubts]) => ({ row, kolom, doubts }));
}

function asked(
  group: readonly Gevonden[],
  kolom: number,
  kop: string,
  antwoorden: Readonly<Record<string, string>>,
): Twijfel {
  const numbers = group.map(({ row }) => row.number);
  const id = numbers.length === 1 ? `inwoner-rij${numbers[0]}-kolom${kolom}` : `inwoner-kolom${kolom}`;
  const doubts = group.flatMap((one) => one.doubts);
  return {
    id,
    vraag: WORDS.inwoner(numbers, kop, twijfelWoorden(doubts)),
    keuzes: [
      { value: 'weg', title: 'Ja, of dat weet ik niet: neem het niet over' },
      { value: 'neem', title: 'Nee, het is niet van een inwoner: neem het over' },
    ],
    gekozen: antwoorden[id] === 'neem' ? 'neem' : 'weg',
  };
}

function answered(
  row: ImportRow,
  said: readonly { readonly kolom: number; readonly neem: boolean; readonly wat: string }[],
  velden: Velden,
): ImportRow {
  if (said.length === 0) return row;
  const gone = said.flatMap(({ kolom, neem, wat }) => (neem ? [] : [{ kolom, wat, isAsked: true }]));
  const bevestigd = said.flatMap(({ kolom, neem }) => (neem ? [velden[kolom] ?? NOTITIE] : []));
  return {
    ...row,
    cells: withoutThese(row.cells, gone),
    ...(gone.length === 0 ? {} : { weg: [...(row.weg ?? []), ...gone] }),
    ...(bevestigd.length === 0 ? {} : { bevestigd }),
  };
}
