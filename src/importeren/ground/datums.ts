/** A date in digits: day, month and year, in whatever order. */
const DIGITS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/;

/** In which order the dates of a column have day and month. `rijen`: the places of those that can be read both ways. */
export type Volgorde = { readonly lijkt: 'dag eerst' | 'maand eerst'; readonly rijen: readonly number[] };

/** A column is read as one: a date that can only be month-first makes those that can be both doubtful. */
export function volgordeVan(cells: readonly string[]): Volgorde | undefined {
  const read = cells.map((cell) => DIGITS.exec(cell.trim()));
  const first = read.map((found) => Number(found?.[1] ?? 0));
  const second = read.map((found) => Number(found?.[2] ?? 0));
  const months = second.filter((value, at) => value > 12 && (first[at] ?? 0) <= 12).length;
  const days = first.filter((value, at) => value > 12 && (second[at] ?? 0) <= 12).length;
  if (months === 0) return undefined;
  const rijen = read.flatMap((found, at) => {
    const [day = 0, month = 0] = [first[at], second[at]];
    return found && day <= 12 && month <= 12 && day !== month ? [at] : [];
  });
  return rijen.length === 0 ? undefined : { lijkt: months >= days ? 'maand eerst' : 'dag eerst', rijen };
}

/** '03-11-2026' read as month-first → '11-03-2026', as Dutch people write it. */
export function turned(cell: string): string {
  const [, month = '', day = '', year = ''] = DIGITS.exec(cell.trim()) ?? [];
  return month === '' ? cell : `${day}-${month}-${year}`;
}

const MONTH = '(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?';
const DAY_AND_MONTH = new RegExp(`(\\d{1,2}(?:e|ste)?[ -]?${MONTH})`, 'iu');
/** A year in two digits, behind the month. */
const SHORT_YEAR = new RegExp(`${MONTH}[- ]+['’]?\\d\\d\\b(?![:.]\\d)`, 'iu');

/** '14 januari' and '14-1' with the year of the heading. Undefined: it has a year, or is no date. */
export function withYear(cell: string, jaar: number): string | undefined {
  const text = cell.trim();
  if (/\d{4}|\d[-/.]\d{1,2}[-/.]\d{2}\b/.test(text) || SHORT_YEAR.test(text)) return undefined;
  if (/^(?:\p{L}{2,9}\.? )?\d{1,2} ?[-/] ?\d{1,2}$/u.test(text))
    return `${text.replace(/ ?[-/] ?/, '-')}-${jaar}`;
  return DAY_AND_MONTH.test(text) ? text.replace(DAY_AND_MONTH, `$1 ${jaar}`) : undefined;
}

/** The one year that stands in these lines; undefined: none, or several. */
export function yearIn(lines: readonly string[]): number | undefined {
  const years = new Set(
    lines.flatMap((line) => [...line.matchAll(/(?<!\d)20[12345]\d(?!\d)/g)].map(([year]) => Number(year))),
  );
  const [only, ...more] = years;
  return more.length === 0 ? only : undefined;
}
