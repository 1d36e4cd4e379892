import type { CardMessage } from '../bot/ports.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows } from '../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText, escapeLine } from '../shared/markdown.ts';
import { ALL_OPDRACHTEN } from '../shared/way-buttons.ts';
import { type Blik, momentWords, type Periode, waaromWords, watWords } from './vooruitblik.ts';

const LIMITS = [300, 160, 80] as const;

/** What the bot will post in this period, ten a page. @param isPaused nothing is sent now, so nothing is shown */
export function vooruitblikCard(
  periode: Periode,
  blikken: readonly Blik[],
  page: number,
  isPaused: boolean,
): CardMessage {
  const title = `Vooruitblik van ${formatDutchDate(periode.van)} tot en met ${formatDutchDate(periode.tot)}`;
  const count =
    blikken.length === 0
      ? 'In deze periode plaats ik niets uit mezelf.'
      : countWords(blikken.length, page, 'bericht', 'berichten');
  return everShorter(LIMITS, (limit) => ({
    card: 'vooruitblik/vooruitblik',
    data: {
      title,
      notice: isPaused
        ? 'De berichten staan stil. Typ ‘hervat berichten’ als ze weer mogen gaan.'
        : 'Dit komt er als niemand iets doet. Is iets klaar, of verandert een datum? Dan verandert dit ook.',
      count,
      rows: pageOf(blikken, page).map((blik) => ({
        moment: momentWords(blik.moment),
        voor: escapeLine(cutText(`Voor ${blik.voor}`, limit)),
        wat: escapeLine(cutText(watWords(blik), limit)),
        waarom: escapeLine(cutText(waaromWords(blik), limit)),
      })),
      buttonRows: buttonRows([
        ...pageButtons(blikken.length, page, 'vooruitblik.show', { ...periode }),
        ...(blikken.length === 0 ? [ALL_OPDRACHTEN] : []),
      ]),
    },
    summary: `${title}. ${count}`,
  }));
}
