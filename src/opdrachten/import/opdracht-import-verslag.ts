import type { ImportRowVerslag, ImportVerslag } from '../../shared/import-verslag.ts';

/** The report of an import as lines for a terminal: every row, what was understood, guessed and kept as a note. */
export function printImportVerslag({ problem, notes, rows, stopped }: ImportVerslag): readonly string[] {
  if (problem !== undefined) return [problem, ...notes];
  const lines = rows.flatMap((row) => [
    `Rij ${row.rij}: ${row.titel} - ${row.outcome}`,
    ...row.lines.map((line) => `  ${line}`),
  ]);
  const count = (outcome: ImportRowVerslag['outcome']): number =>
    rows.filter((row) => row.outcome === outcome).length;
  const total = `${count('toegevoegd')} toegevoegd, ${count('gewijzigd')} gewijzigd, ${count('ongewijzigd')} ongewijzigd, ${count('overgeslagen')} overgeslagen.`;
  return [...notes, ...lines, total, ...(stopped === undefined ? [] : [stopped])];
}
