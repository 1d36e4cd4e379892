import { comparable } from '../../shared/compare.ts';

/** What a row under the headings is, besides a row of the table. */
export type Regelsoort = 'herhaalde kop' | 'totaal' | 'voetnoot' | 'kopje';

const TOTAL =
  /^(?:sub|eind)?tota(?:al|len)(?: (?:aantal|generaal|opdrachten|projecten|bedrag|kosten|uren|programma|\d+))*$/;
const FOOTNOTE =
  /^[*†‡¹²³⁴⁵⁶⁷⁸⁹]|^(?:bron|noot|toelichting|legenda|let op|afkortingen|nb|n\.b\.)\s*:|^(?:peildatum|stand per)\b/i;
/** A number before a title is no footnote; below the last full row it is. */
const NUMBERED = /^\(?\d{1,2}\)\s/;
/** What a form of Word shows where nothing was chosen. */
const PLACEHOLDER = /^(?:klik (?:hier|of tik)|kies een|maak een keuze)/i;

type Context = {
  readonly headings: readonly string[];
  /** The column of the title; undefined: the table has none. */
  readonly titel: number | undefined;
  /** Is it the name of a programme or an overleg of the region? */
  readonly isNaam: (text: string) => boolean;
};

/** Where a row stands: are there rows of the table below it, and is the next one? */
type Plek = { readonly isTail: boolean; readonly beforeRow: boolean };

/** Undefined: an ordinary row. A row with only a title may be a heading of a section; only a name that is known surely is. */
export function regelsoortVan(
  cells: readonly string[],
  { headings, titel, isNaam }: Context,
  { isTail, beforeRow }: Plek,
): Regelsoort | undefined {
  if (repeatsHeadings(cells, headings)) return 'herhaalde kop';
  const filled = cells.flatMap((text, kolom) => (text === '' ? [] : [{ text, kolom }]));
  const [first] = filled;
  if (!first) return undefined;
  const others = filled.slice(1).filter(({ text }) => !PLACEHOLDER.test(text));
  if (TOTAL.test(comparable(first.text)) && others.every(({ text }) => /^[\d.,€%\s-]*$/.test(text)))
    return 'totaal';
  if (others.length > 0) return undefined;
  if (FOOTNOTE.test(first.text) || PLACEHOLDER.test(first.text)) return 'voetnoot';
  if (isTail && NUMBERED.test(first.text)) return 'voetnoot';
  if (headings.length < 2 || !beforeRow) return undefined;
  return first.kolom !== titel || isNaam(first.text) ? 'kopje' : undefined;
}

/** Has a row more than one cell that says something? */
export function isFull(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell !== '' && !PLACEHOLDER.test(cell)).length > 1;
}

function repeatsHeadings(cells: readonly string[], headings: readonly string[]): boolean {
  const filled = headings.filter((heading) => heading.trim() !== '').length;
  return (
    filled > 1 && headings.every((heading, index) => comparable(heading) === comparable(cells[index] ?? ''))
  );
}
