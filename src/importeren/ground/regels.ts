import { comparable } from '../../shared/compare.ts';

/** What a row under the headings is, besides a row of the table. */
export type Regelsoort = 'herhaalde kop' | 'totaal' | 'voetnoot' | 'kopje';

const TOTAL = /^(?:sub|eind)?totaal\b|^totalen\b/;
const FOOTNOTE =
  /^(?:[*†‡]|[¹²³⁴⁵⁶⁷⁸⁹]|\(?\d{1,2}\)\s)|^(?:bron|noot|toelichting|legenda|let op|peildatum|stand per|afkortingen|nb|n\.b\.)\b\s*[:.]?/i;
/** What a form of Word shows where nothing was chosen. */
const PLACEHOLDER = /^(?:klik (?:hier|of tik)|kies een|maak een keuze)/i;

type Context = {
  readonly headings: readonly string[];
  /** The column of the title; undefined: the table has none. */
  readonly titel: number | undefined;
  /** Is it the name of a programme or an overleg of the region? */
  readonly isNaam: (text: string) => boolean;
};

/** Undefined: an ordinary row. A row with only a title may be a heading of a section; only a name that is known surely is. */
export function regelsoortVan(
  cells: readonly string[],
  { headings, titel, isNaam }: Context,
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
  if (headings.length < 2) return undefined;
  return first.kolom !== titel || isNaam(first.text) ? 'kopje' : undefined;
}

function repeatsHeadings(cells: readonly string[], headings: readonly string[]): boolean {
  const filled = headings.filter((heading) => heading.trim() !== '').length;
  return (
    filled > 1 && headings.every((heading, index) => comparable(heading) === comparable(cells[index] ?? ''))
  );
}
