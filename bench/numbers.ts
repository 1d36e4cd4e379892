/** The value below which `share` (0 to 1) of the values lies. @throws Error when there are none */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** @param milliseconds a duration, as it is printed */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** One line of the report: what was measured, for the bare bot and for ours, and what ours should reach. */
export type Measurement = {
  readonly what: string;
  readonly bare?: string;
  readonly ours: string;
  readonly ratio?: number;
  readonly target?: { readonly words: string; readonly met: boolean };
};

/** Columns as wide as their longest cell. */
export function printTable(measurements: readonly Measurement[]): string {
  const rows = [
    ['', 'bare bot', 'our bot', 'ratio', 'target', ''],
    ...measurements.map(({ what, bare = '', ours, ratio, target }) => [
      what,
      bare,
      ours,
      ratio === undefined ? '' : ratio.toFixed(2),
      target?.words ?? '',
      target === undefined ? '' : target.met ? 'met' : 'MISSED',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
