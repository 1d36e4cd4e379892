import { type ImportRowVerslag, type ImportVerslag, onbekendWords } from '../shared/import-verslag.ts';

const HOW_TO_ADD =
  'Voeg het toe met npm run regio, of typ ‘regio’ in de chat. Lees het bestand daarna opnieuw in: wat er al is, komt er niet dubbel in.';

/** The report of an import as lines for a terminal: every row, what was understood, guessed and kept as a note. */
export function printImportVerslag({
  problem,
  notes,
  rows,
  onbekend,
  stopped,
}: ImportVerslag): readonly string[] {
  if (problem !== undefined) return [problem, ...notes];
  const lines = rows.flatMap((row) => [
    `Rij ${row.rij}: ${row.titel} - ${row.outcome}`,
    ...row.lines.map((line) => `  ${line}`),
  ]);
  const count = (outcome: ImportRowVerslag['outcome']): number =>
    rows.filter((row) => row.outcome === outcome).length;
  const waiting = count('wacht op een overleg');
  const waits = waiting === 0 ? '' : `${waiting} ${waiting === 1 ? 'wacht' : 'wachten'} op een overleg, `;
  const unknown = onbekendWords(onbekend);
  const total = `${count('toegevoegd')} toegevoegd, ${count('gewijzigd')} gewijzigd, ${count('ongewijzigd')} ongewijzigd, ${waits}${count('overgeslagen')} overgeslagen.`;
  return [
    ...notes,
    ...lines,
    total,
    ...(unknown === undefined ? [] : [`${unknown} ${HOW_TO_ADD}`]),
    ...(stopped === undefined ? [] : [stopped]),
  ];
}
