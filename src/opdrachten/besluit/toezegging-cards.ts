import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import { buttonRows } from '../../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../../shared/card-pages.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { cutText, escapeLine } from '../../shared/markdown.ts';
import type { Toezegging } from '../ground/besluit.ts';
import { naamWords } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { ALLE_TOEZEGGINGEN, toezeggingFacts } from './toezegging-forms.ts';

/** What its owner hears of a new promise. Plain text. */
export function toldWords({ naam, persoonId }: Toezegging['eigenaar']): string {
  return persoonId === undefined
    ? `Wie ${naam} is, is nog niet bevestigd. Typ ‘namen’ om dat te zeggen. Tot dan krijgt niemand hier bericht van.`
    : `${naam} krijgt hier bericht van.`;
}

/** One promise, for who only reads it or when it was kept. */
export function eenToezeggingCard(dossier: Dossier, { wat, nagekomen, ...rest }: Toezegging): CardMessage {
  return voortgangCard({
    eyebrow: 'Toezegging',
    titel: dossier.titel,
    intro: wat,
    facts: [
      ...toezeggingFacts(rest),
      ...(nagekomen ? [{ title: 'Nagekomen', value: `${nagekomen.hoe} (${nagekomen.door})` }] : []),
    ],
    buttons: [ALLE_TOEZEGGINGEN],
  });
}

/** One promise in a list, with its opdracht and how late it is in working days (negative: late). */
export type ToezeggingRow = {
  readonly dossier: Dossier;
  readonly toezegging: Toezegging;
  readonly left: number;
};

/**
 * `toezeggingen`: what was promised and is still open, the most urgent first, a page of ten.
 * @param list `zietAlles`: otherwise the reader sees the own ones only
 */
export function toezeggingenCard(list: {
  readonly rows: readonly ToezeggingRow[];
  readonly page: number;
  readonly zietAlles: boolean;
}): CardMessage {
  const { rows, page, zietAlles } = list;
  const title = zietAlles ? 'Toezeggingen' : 'Jouw toezeggingen';
  const empty = zietAlles ? 'Er staan geen toezeggingen open.' : 'Er staan geen toezeggingen van jou open.';
  return {
    card: 'opdrachten/opdrachten-lijst',
    data: {
      title,
      notice: '',
      count: rows.length === 0 ? empty : countWords(rows.length, page, 'toezegging', 'toezeggingen'),
      rows: pageOf(rows, page).map(toezeggingRow),
      buttonRows: buttonRows(pageButtons(rows.length, page, 'opdrachten.toezeggingen')),
    },
    summary: rows.length === 0 ? empty : `${title}: ${rows.length}`,
  };
}

function toezeggingRow({ dossier, toezegging, left }: ToezeggingRow) {
  const { id, wat, eigenaar, datum } = toezegging;
  return {
    titel: escapeLine(cutText(wat, 160)),
    line: escapeLine(cutText(`${naamWords(eigenaar)} · uiterlijk ${formatShortDutchDate(datum)}`, 120)),
    dates: escapeLine(cutText(dossier.titel, 100)),
    note: left < 0 ? `⚠ ${left === -1 ? '1 werkdag' : `${-left} werkdagen`} te laat` : '',
    button: 'Bekijk',
    tooltip: `Bekijk: ${cutText(wat, 80)}`,
    verb: 'opdrachten.openToezegging',
    data: { opdracht: dossier.id, toezegging: id },
  };
}
