import { comparable } from '../../shared/compare.ts';
import { isEmptyInDisguise } from '../../shared/text-checks.ts';

/** A calendar of months by bodies, in either direction. */

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** 1 is January: 'januari', 'jan.', 'maart 2027'. */
export function monthOf(text: string): number | undefined {
  return monthIn(text)?.month;
}

/** `jaar`: the year that stands behind it. */
type Maand = { readonly month: number; readonly jaar: number | undefined };

function monthIn(text: string): Maand | undefined {
  const [, word = '', written] = /^(.*?)(?: (20\d\d))?$/.exec(comparable(text)) ?? [];
  if (!/^\p{L}{3,9}$/u.test(word)) return undefined;
  const short = word.startsWith('maa') ? 'mrt' : word.slice(0, 3);
  const at = MONTHS.indexOf(short);
  const long = [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ][at];
  const isMonth = at >= 0 && (word === short || word === 'sept' || long?.startsWith(word));
  return isMonth ? { month: at + 1, jaar: written === undefined ? undefined : Number(written) } : undefined;
}

type Row = { readonly number: number; readonly cells: readonly string[] };
/** One meeting of the calendar; `datum` as it is written, with its month and year. */
type Vak = { readonly number: number; readonly overleg: string; readonly datum: string };

/**
 * The meetings of a matrix, or undefined when it is none: months above and bodies before, or bodies above and months before. A cell holds one day
 * or several ('14', '7 en 21'). A month has the year that stands behind it, and else that of the table: a schema can go on in the next year.
 * @param jaar of the table; undefined: not known
 * @param isOverleg does the region have a body with this name?
 */
export function readMatrix(
  headings: readonly string[],
  rows: readonly Row[],
  jaar: number | undefined,
  isOverleg: (text: string) => boolean,
):
  | { readonly vakken: readonly Vak[]; readonly rest: readonly Row[]; readonly jaren: readonly number[] }
  | undefined {
  const months = headings.map(monthIn);
  const across = months.filter((month) => month !== undefined).length >= 2;
  const down =
    headings.filter(isOverleg).length >= 2 &&
    rows.filter(({ cells }) => monthOf(cells[0] ?? '') !== undefined).length >= 2;
  if (!across && !down) return undefined;
  const vakken: Vak[] = [];
  const rest: Row[] = [];
  for (const row of rows) {
    const [label = '', ...cells] = row.cells;
    const own = monthIn(label);
    if (label === '' || (down && !across && own === undefined)) {
      rest.push(row);
      continue;
    }
    cells.forEach((cell, index) => {
      const kop = headings[index + 1] ?? '';
      const month = across ? months[index + 1] : own;
      if (cell === '' || month === undefined) return;
      for (const day of daysIn(cell)) {
        const datum = /^\d{1,2}$/.test(day)
          ? [day, MONTHS[month.month - 1], month.jaar ?? jaar].filter((part) => part !== undefined).join(' ')
          : day;
        vakken.push({ number: row.number, overleg: across ? label : kop, datum });
      }
    });
  }
  const named = [...months, ...rows.map(({ cells }) => monthIn(cells[0] ?? ''))].flatMap((month) =>
    month === undefined ? [] : (month.jaar ?? jaar ?? []),
  );
  return { vakken, rest, jaren: [...new Set(named)].toSorted((a, b) => a - b) };
}

/** '7 en 21' are two days; 'do 14' is one, 'vervalt' is none and is said as it stands. */
function daysIn(cell: string): readonly string[] {
  const parts = cell
    .split(/\s*(?:,|;|\/|\n|&|\ben\b)\s*/)
    .map((part) => part.replace(/^(?:ma|di|wo|do|vr|za|zo)\.?\s+(?=\d)/i, '').trim());
  const days = parts.filter((part) => part !== '');
  // A line or a cross says that there is none.
  if (/^[-–—.x*]*$/i.test(cell.trim()) || isEmptyInDisguise(cell)) return [];
  return days.every((part) => /^\d{1,2}$/.test(part)) ? days : [cell];
}
