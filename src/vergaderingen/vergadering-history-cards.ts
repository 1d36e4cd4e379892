import type { CardMessage } from '../bot/ports.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows } from '../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import type { HistoryRow } from '../shared/event-kinds.ts';
import { momentWords } from '../shared/history-words.ts';
import { cutText, escapeLine } from '../shared/markdown.ts';
import type { Vergadering } from './ground/vergadering.ts';
import { vergaderingTitle } from './ground/vergadering-words.ts';

const LIMITS = [200, 100, 60, 40] as const;

/** Who did what with a vergadering, newest first, a page of ten. @param history `page` counts from 1 */
export function vergaderingHistoryCard(history: {
  readonly vergadering: Vergadering;
  readonly rows: readonly HistoryRow[];
  readonly page: number;
}): CardMessage {
  const { vergadering, rows, page } = history;
  const data = { vergadering: vergadering.id };
  const title = vergaderingTitle(vergadering);
  return everShorter(LIMITS, (limit) => ({
    card: 'bot/geschiedenis',
    data: {
      titel: escapeLine(title),
      count:
        rows.length === 0
          ? 'Er is nog niets veranderd.'
          : countWords(rows.length, page, 'wijziging', 'wijzigingen'),
      rows: pageOf(rows, page).map((row) => rowData(row, limit)),
      buttonRows: buttonRows([
        ...pageButtons(rows.length, page, 'vergaderingen.history', data),
        { title: 'Bekijk de vergadering', verb: 'vergaderingen.show', data },
      ]),
    },
    summary: `Geschiedenis: ${title}`,
  }));
}

function rowData({ wanneer, wie, wat, details }: HistoryRow, limit: number) {
  const line = (text: string): string => escapeLine(cutText(text, limit));
  return {
    wanneer: momentWords(wanneer),
    wat: escapeLine(`${cutText(wie, 80)} ${wat}`),
    details: details
      .map(
        ({ label, was, werd }) =>
          `**${line(label)}:** ${line(werd)}${was === '' ? '' : ` (was: ${line(was)})`}`,
      )
      .join('\n\n'),
  };
}
