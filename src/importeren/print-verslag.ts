import { type ImportRowVerslag, type ImportVerslag, onbekendWords } from '../shared/import-verslag.ts';
import type { Twijfel } from './ground/gelezen.ts';
import type { TabelVerslag } from './import-gelezen.ts';
import { verandertIets, WORDT } from './voorstel.ts';

const HOW_TO_ADD =
  'Voeg het toe met npm run regio, of typ ‘regio’ in de chat. Lees het bestand daarna opnieuw in: wat er al is, komt er niet dubbel in.';
const HOW_TO_STORE = 'Er is nog niets bewaard. Klopt dit? Geef dezelfde opdracht dan met --akkoord erbij.';

/**
 * The report of an import as lines for a terminal: every row, what was understood, guessed and kept as a note.
 * @param proef nothing was stored: it tells what would come of it
 */
export function printImportVerslag(verslag: TabelVerslag, proef = false): readonly string[] {
  const { problem, notes, rows, onbekend, stopped, twijfels } = verslag;
  if (problem !== undefined) return [problem, ...notes];
  const lines = rows.flatMap((row) => [
    `Rij ${row.rij}: ${row.titel} - ${proef ? WORDT[row.outcome] : row.outcome}`,
    ...row.lines.map((line) => `  ${line}`),
  ]);
  const counted = (outcome: ImportRowVerslag['outcome'], one: string, more = one): string => {
    const count = rows.filter((row) => row.outcome === outcome).length;
    return `${count} ${count === 1 ? one : more}`;
  };
  const waits = rows.some(({ outcome }) => outcome === 'wacht op een overleg')
    ? [counted('wacht op een overleg', 'wacht op een overleg', 'wachten op een overleg')]
    : [];
  const total = proef
    ? [
        counted('toegevoegd', 'komt erbij', 'komen erbij'),
        counted('gewijzigd', 'verandert', 'veranderen'),
        counted('ongewijzigd', 'blijft gelijk', 'blijven gelijk'),
        ...waits,
        counted('overgeslagen', 'sla ik over'),
      ]
    : [
        counted('toegevoegd', 'toegevoegd'),
        counted('gewijzigd', 'gewijzigd'),
        counted('ongewijzigd', 'ongewijzigd'),
        ...waits,
        counted('overgeslagen', 'overgeslagen'),
      ];
  const unknown = onbekendWords(onbekend);
  return [
    ...notes,
    ...lines,
    `${total.join(', ')}.`,
    ...(unknown === undefined ? [] : [`${unknown} ${HOW_TO_ADD}`]),
    ...(stopped === undefined ? [] : [stopped]),
    ...(proef ? twijfels.flatMap(askedOf) : []),
    ...(proef && verandertIets(verslag) ? [HOW_TO_STORE] : []),
  ];
}

/** A doubt, with how it is read now and what to type for something else. */
function askedOf({ id, vraag, keuzes, gekozen }: Twijfel): string[] {
  const now = keuzes.find(({ value }) => value === gekozen)?.title ?? gekozen;
  const others = keuzes.filter(({ value }) => value !== gekozen);
  return [
    `Vraag: ${vraag}`,
    `  Nu: ${now}.`,
    ...others.map(({ value, title }) => `  Anders: ${title}. Geef erbij: --kies '${id}=${value}'`),
  ];
}

/**
 * What a script can see of it: 0 all of it is stored, 1 the table was not read or not to its end, 3 nothing is stored yet, since
 * nobody said yes, 4 rows were left out or wait. (2 is a command that was not understood.)
 */
export function exitCodeOf(verslag: ImportVerslag, proef: boolean): number {
  const { problem, stopped, rows } = verslag;
  if (problem !== undefined || stopped !== undefined) return 1;
  if (proef && verandertIets(verslag)) return 3;
  return rows.some(({ outcome }) => outcome === 'overgeslagen' || outcome === 'wacht op een overleg') ? 4 : 0;
}
