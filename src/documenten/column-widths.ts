/** How wide the columns of a table must be so that no word in it is broken. Lengths in twentieths of a point. */

type Columns = {
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly string[])[];
  /** How wide each column would be, as shares of the whole. */
  readonly breedtes: readonly number[];
};

/** Left and right of the text in a cell. */
const MARGINS = 220;
/** Of one letter of 10 points in a wide font, and in bold. */
const LETTER = 125;
const BOLD = 138;

/** The widths by the shares, where a column takes from the others what its longest word needs; together `width`. */
export function columnWidths({ koppen, rijen, breedtes }: Columns, width: number): readonly number[] {
  const shares = koppen.map((_, index) => breedtes[index] ?? 1);
  const total = sum(shares, (share) => share);
  const needs = koppen.map(
    (kop, index) =>
      Math.max(longest(kop) * BOLD, ...rijen.map((row) => longest(row[index] ?? '') * LETTER)) + MARGINS,
  );
  const most = mostThatFits(needs, width);
  const columns = shares.map((share, index) => ({
    wish: (width * share) / total,
    need: Math.min(needs[index] ?? 0, most),
  }));
  const short = sum(columns, ({ wish, need }) => Math.max(0, need - wish));
  const spare = sum(columns, ({ wish, need }) => Math.max(0, wish - need));
  return rounded(
    columns.map(({ wish, need }) => (wish <= need ? need : wish - ((wish - need) * short) / spare)),
    width,
  );
}

/** A word that is too long for the page takes what the other columns do not need. */
function mostThatFits(needs: readonly number[], width: number): number {
  let rest = width;
  for (const [index, need] of needs.toSorted((a, b) => a - b).entries()) {
    const fair = rest / (needs.length - index);
    if (need > fair) return fair;
    rest -= need;
  }
  return width;
}

/** Letters of the longest word; a kenmerk is one, so that it stays whole. */
function longest(tekst: string): number {
  return Math.max(0, ...tekst.split(/\s+/).map((word) => word.length));
}

function sum<Value>(values: readonly Value[], of: (value: Value) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}

/** Whole numbers that still are the whole width together. */
function rounded(widths: readonly number[], width: number): readonly number[] {
  const whole = widths.map(Math.floor);
  const rest = width - whole.reduce((total, one) => total + one, 0);
  return whole.map((one, index) => (index === whole.length - 1 ? one + rest : one));
}
