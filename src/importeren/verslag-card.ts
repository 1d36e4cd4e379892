import type { CardMessage } from '../bot/ports.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { firstOf } from '../shared/first-of.ts';
import type { ImportRowVerslag } from '../shared/import-verslag.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { counted } from '../shared/words.ts';

const MAX_IMPORT_ROWS = 20;
/** All remarks about a table, in characters. */
const MAX_REMARKS = 1500;
/** How long a title or line may be and how many lines of a row are shown. */
type LineLimit = { readonly characters: number; readonly lines: number };
const LINE_LIMITS = [
  { characters: 300, lines: 8 },
  { characters: 160, lines: 6 },
  { characters: 80, lines: 4 },
  { characters: 60, lines: 2 },
  { characters: 40, lines: 1 },
] as const;

/** What an import understood, guessed and left as a note, for the first twenty rows; the rest is counted. */
export function importVerslagCard(report: {
  /** The name of the file, or 'Geplakte tabel'. */
  readonly source: string;
  readonly rows: readonly ImportRowVerslag[];
  /** What does not belong to one row: columns that were not recognised. */
  readonly remarks?: readonly string[];
  /** Why it ended before the last row. */
  readonly stopped?: string;
  /** What can be done about the table as a whole. */
  readonly buttons?: readonly CardButton[];
}): CardMessage {
  const { source, rows, stopped, buttons = [] } = report;
  const remarks = [...(stopped === undefined ? [] : [stopped]), ...(report.remarks ?? [])];
  const count = (outcome: ImportRowVerslag['outcome']) =>
    rows.filter((row) => row.outcome === outcome).length;
  const waiting = count('wacht op een overleg');
  const { first, more } = firstOf(rows, MAX_IMPORT_ROWS);
  return everShorter(LINE_LIMITS, (limit: LineLimit) => ({
    card: 'opdrachten/import-verslag',
    data: {
      title: escapeLine(source),
      facts: [
        { title: 'Toegevoegd', value: String(count('toegevoegd')) },
        { title: 'Gewijzigd', value: String(count('gewijzigd')) },
        { title: 'Gelijk gebleven', value: String(count('ongewijzigd')) },
        ...(waiting > 0 ? [{ title: 'Wacht op een overleg', value: String(waiting) }] : []),
        { title: 'Overgeslagen', value: String(count('overgeslagen')) },
      ],
      buttonRows: buttonRows(buttons),
      now: escapeMarkdown(cutText(remarks.join('\n'), MAX_REMARKS)),
      rows: first.map((row) => importRow(row, limit)),
      more: more > 0 ? `En nog ${more} rijen. Die zijn ook verwerkt.` : '',
    },
    summary: `Import ${stopped === undefined ? 'klaar' : 'gestopt'}: ${count('toegevoegd')} toegevoegd, ${count('gewijzigd')} gewijzigd.`,
  }));
}

function importRow(row: ImportRowVerslag, limit: LineLimit) {
  const { first, more } = firstOf(row.lines, limit.lines);
  const lines = first.map((line) => escapeLine(cutText(line, limit.characters)));
  return {
    titel: escapeLine(cutText(row.titel, Math.min(120, limit.characters))),
    outcome: `Rij ${row.rij} · ${row.outcome}`,
    lines: [...lines, ...(more > 0 ? [`En nog ${counted(more, 'opmerking', 'opmerkingen')}.`] : [])].join(
      '\n\n',
    ),
  };
}
