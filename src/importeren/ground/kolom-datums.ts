import { turned, type Volgorde, volgordeVan, withYear } from './datums.ts';
import type { Notities, Twijfel, Velden } from './gelezen.ts';
import { LEES_WORDS as WORDS } from './lees-words.ts';
import type { ImportRow } from './tabel.ts';

/** The dates of a column are read together: in one order, and with the year of the heading. */
export function withDates(
  rows: readonly ImportRow[],
  velden: Velden,
  headings: readonly string[],
  jaar: number | undefined,
  { antwoorden, twijfels, opmerkingen }: Omit<Notities, 'weggelaten'>,
): readonly ImportRow[] {
  const dated = rows.map(({ cells, ...row }) => ({ ...row, cells: [...cells] }));
  let withoutYear = 0;
  velden.forEach((veld, column) => {
    if (veld !== 'datum' && veld !== 'uiterlijk') return;
    const cells = dated.map((row) => row.cells[column] ?? '');
    const volgorde = volgordeVan(cells);
    if (volgorde) {
      const { gekozen, twijfel } = askOrder(volgorde, column, headings[column] ?? '', cells, antwoorden);
      twijfels.push(twijfel);
      if (gekozen === 'maand eerst')
        for (const at of volgorde.rijen) {
          const row = dated[at];
          if (row) row.cells[column] = turned(cells[at] ?? '');
        }
    }
    if (jaar === undefined) return;
    for (const row of dated) {
      const complete = withYear(row.cells[column] ?? '', jaar);
      if (complete === undefined) continue;
      row.cells[column] = complete;
      withoutYear += 1;
    }
  });
  if (withoutYear > 0 && jaar !== undefined) opmerkingen.push(WORDS.year(jaar));
  return dated;
}

function askOrder(
  { lijkt, rijen }: Volgorde,
  column: number,
  heading: string,
  cells: readonly string[],
  antwoorden: Readonly<Record<string, string>>,
): { readonly gekozen: string; readonly twijfel: Twijfel } {
  const id = `datum${column}`;
  const example = cells[rijen[0] ?? 0] ?? '';
  const gekozen = antwoorden[id] ?? lijkt;
  return {
    gekozen,
    twijfel: {
      id,
      vraag: WORDS.order(heading, rijen.length, example),
      keuzes: [
        { value: 'dag eerst', title: `Dag eerst: ${WORDS.day(example)}` },
        { value: 'maand eerst', title: `Maand eerst: ${WORDS.day(turned(example))}` },
      ],
      gekozen,
    },
  };
}
