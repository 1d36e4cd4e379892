import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import type { CardButton } from '../shared/card-context.ts';
import { countWords, pageButtons } from '../shared/card-pages.ts';
import { localDate, localTime } from '../shared/clock.ts';
import { formatMonth, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { cutText } from '../shared/markdown.ts';
import type { Opgehaald } from './opgehaald.ts';

const VERB = 'downloads.list';
const MAX_ROW = 160;
const MEANS =
  'Een link werkt één keer, tien minuten lang. Wie hem had, kreeg het bestand. Meestal is dat degene die erom vroeg; wie er klikte, weet ik niet.';

/**
 * What was fetched in a month, the newest first.
 * @param list `maanden`: every month in which something was, the newest first; `rows`: this page of it
 */
export function opgehaaldCard(list: {
  readonly maand: string;
  readonly page: number;
  readonly rows: readonly Opgehaald[];
  readonly total: number;
  readonly maanden: readonly string[];
}): CardMessage {
  const { maand, page, rows, total, maanden } = list;
  const before = maanden.find((one) => one < maand);
  const after = maanden.findLast((one) => one > maand);
  const other = (month: string | undefined): readonly CardButton[] =>
    month === undefined
      ? []
      : [{ title: `Bekijk ${formatMonth(month)}`, verb: VERB, data: { maand: month, page: 1 } }];
  return meldingCard({
    tone: 'uitleg',
    title: `Opgehaalde bestanden in ${formatMonth(maand)}`,
    text: [
      ...(total === 0
        ? [`In ${formatMonth(maand)} is geen bestand opgehaald.`]
        : [countWords(total, page, 'bestand', 'bestanden'), MEANS, ...rows.map(rowWords)]),
    ].join('\n'),
    buttons: [...pageButtons(total, page, VERB, { maand }), ...other(before), ...other(after)],
  });
}

function rowWords({ download: { persoon, opgehaald }, wat }: Opgehaald): string {
  const moment = `${formatShortDutchDate(localDate(opgehaald))}, ${localTime(opgehaald)}`;
  return cutText(`${moment} · met de link van ${persoon.naam} · ${wat}`, MAX_ROW);
}
