/** A form has its headings one below another, with what they say beside them: 'Onderwerp | Vervoer op maat'. */

type Row = { readonly number: number; readonly cells: readonly string[] };

/** Fewer may be a list of something that is called like a heading. */
const FEWEST = 3;

/**
 * The same with the headings in a row, each column behind them as a row of its own; undefined: it is no form. What stands above it stays.
 * Of a calendar of months by bodies the first row has headings too: that is none.
 */
export function withHeadingsAcross(
  rows: readonly Row[],
  isHeading: (cell: string) => boolean,
): readonly Row[] | undefined {
  const isTitle = ({ cells }: Row): boolean =>
    cells.filter((cell) => cell !== '').length === 1 && !isHeading(cells[0] ?? '');
  const start = rows.findIndex((row) => !isTitle(row));
  const form = start === -1 ? [] : rows.slice(start);
  const [first] = form;
  const areHeadings = form.every(({ cells }) => isHeading(cells[0] ?? ''));
  if (!first || form.length < FEWEST || !areHeadings || first.cells.filter(isHeading).length > 1)
    return undefined;
  const columns = Math.max(...form.map(({ cells }) => cells.length));
  if (columns < 2 || columns > form.length) return undefined;
  const across = Array.from({ length: columns }, (_, at) => ({
    // Above it are the rows of the titles.
    number: first.number + at,
    cells: form.map(({ cells }) => cells[at] ?? ''),
  }));
  return [...rows.slice(0, start), ...across];
}
