import type { CardMessage } from '../bot/ports.ts';
import { opDossier } from '../shared/bord.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import type { HistoryRow } from '../shared/event-kinds.ts';
import { firstOf } from '../shared/first-of.ts';
import { momentWords } from '../shared/history-words.ts';
import { cutText, escapeLine } from '../shared/markdown.ts';
import { showOpdracht } from '../shared/way-buttons.ts';
import { counted } from '../shared/words.ts';

/** How long an answer may be and how many of one entry are shown; tighter when a page grows too large. */
type DetailLimit = { readonly characters: number; readonly details: number };
const DETAIL_LIMITS = [
  { characters: 160, details: 12 },
  { characters: 80, details: 12 },
  { characters: 60, details: 6 },
  { characters: 40, details: 3 },
] as const;

/**
 * Who changed what when, newest first, a page of ten.
 * @param history all rows, newest first; `page` counts from 1; `back`: goes back to the card from which the opdracht
 *   was opened
 */
export function historyCard(history: {
  readonly opdracht: { readonly id: string; readonly titel: string };
  readonly rows: readonly HistoryRow[];
  readonly page: number;
  readonly back?: CardButton;
}): CardMessage {
  const { opdracht, rows, page, back } = history;
  const data = { opdracht: opdracht.id };
  const shown = pageOf(rows, page);
  return everShorter(DETAIL_LIMITS, (limit: DetailLimit) => ({
    card: 'bot/geschiedenis',
    data: {
      titel: escapeLine(opdracht.titel),
      count:
        rows.length === 0
          ? 'Er is nog niets veranderd.'
          : countWords(rows.length, page, 'wijziging', 'wijzigingen'),
      rows: shown.map((row) => historyRow(row, limit)),
      buttonRows: buttonRows([
        ...pageButtons(rows.length, page, 'opdrachten.history', data),
        showOpdracht(data.opdracht),
        ...(back ? [back] : []),
      ]),
    },
    summary: `Geschiedenis: ${opdracht.titel}`,
    bord: opDossier(opdracht.id, 'geschiedenis'),
  }));
}

function historyRow(row: HistoryRow, limit: DetailLimit) {
  const { first, more } = firstOf(row.details, limit.details);
  const lines = first.map(({ label, was, werd }) => {
    const now = werd === '' ? nothingLeft(was) : escapeLine(cutText(werd, limit.characters));
    const before = was === '' ? '' : ` (was: ${escapeLine(cutText(was, limit.characters))})`;
    return `**${escapeLine(label)}:** ${now}${before}`;
  });
  return {
    wanneer: momentWords(row.wanneer),
    wat: escapeLine(cutText(`${cutText(row.wie, 80)} ${row.wat}`, 280)),
    details: [...lines, ...(more > 0 ? [`En nog ${counted(more, 'antwoord', 'antwoorden')}.`] : [])].join(
      '\n\n',
    ),
  };
}

/** Instead of what stands there now. */
export function nothingLeft(was: string): string {
  return was === '' ? 'geen antwoord' : 'weggehaald';
}
