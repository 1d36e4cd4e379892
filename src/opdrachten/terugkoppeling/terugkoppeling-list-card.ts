import type { CardMessage } from '../../bot/ports.ts';
import { buttonRows } from '../../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../../shared/card-pages.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { type Apart, apartWoorden } from '../../shared/leeg.ts';
import { cutText, escapeLine } from '../../shared/markdown.ts';
import type { Besluit } from '../ground/besluit.ts';
import { namenWords } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { conceptOf, gegevenOf } from '../ground/terugkoppeling.ts';

/** An opdracht of which residents still wait for an answer; `left` in working days, negative: late. */
export type OwedRow = {
  readonly dossier: Dossier;
  readonly besluit: Besluit;
  readonly uiterlijk: string;
  readonly left: number;
};

const EMPTY = 'Er is nu geen terugkoppeling verschuldigd.';

/**
 * `terugkoppeling verschuldigd`: for the coördinator, the most urgent first, a page of ten.
 * @param apart the opdrachten without a besluit: of those nothing can be owed yet
 */
export function owedListCard(rows: readonly OwedRow[], page: number, apart: Apart): CardMessage {
  const counted = rows.length === 0 ? EMPTY : countWords(rows.length, page, 'opdracht', 'opdrachten');
  const count = [counted, apartWoorden(apart)].filter((words) => words !== '').join(' ');
  return {
    card: 'opdrachten/opdrachten-lijst',
    data: {
      title: 'Terugkoppeling verschuldigd',
      notice: '',
      count,
      rows: pageOf(rows, page).map(owedRow),
      buttonRows: buttonRows(pageButtons(rows.length, page, 'opdrachten.owedTerugkoppeling')),
    },
    summary: rows.length === 0 ? count : `Terugkoppeling verschuldigd: ${rows.length}`,
  };
}

function owedRow({ dossier, besluit, uiterlijk, left }: OwedRow) {
  const { titel, projectleiders } = dossier;
  const state = conceptOf(dossier) ? 'tekst klaar, nog niet gegeven' : 'nog geen tekst';
  const again = gegevenOf(dossier).length > 0 ? ' · opnieuw' : '';
  return {
    titel: escapeLine(cutText(titel, 160)),
    line: escapeLine(
      cutText(
        `${namenWords(projectleiders) ?? 'nog geen projectleider'} · ${besluit.uitkomst} · ${state}${again}`,
        160,
      ),
    ),
    dates: `Besluit ${formatShortDutchDate(besluit.datum)} · uiterlijk ${formatShortDutchDate(uiterlijk)}`,
    note: left < 0 ? `⚠ ${left === -1 ? '1 werkdag' : `${-left} werkdagen`} te laat` : '',
    button: 'Bekijk',
    tooltip: `Bekijk: ${cutText(titel, 80)}`,
    verb: 'opdrachten.show',
    data: { opdracht: dossier.id },
  };
}
