import { lineCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText, escapeMarkdown } from '../shared/markdown.ts';
import { ALL_OPEN, MY_TAKEN } from '../shared/way-buttons.ts';
import type { Wereld } from '../verplichtingen/aanspraken.ts';
import { type HerinneringRow, rowData, samenData } from './herinnering-rows.ts';
import { MAX_WITHIN, regelWords } from './herinnering-words.ts';
import { samenTeDoen } from './samen.ts';

/** Some of what is open for somebody, in the order of its last days, and how much there is in all. */
export type OpenLijst = {
  readonly rows: readonly HerinneringRow[];
  readonly total: number;
  /** How many of them still have to be done: not put off, and nobody said that it is done. */
  readonly open: number;
  /** What this person does as bestuurlijk trekker: it has no last day, and stands in a list of its own. */
  readonly taken: Wereld['taken'];
};

const IN_AGENDA: CardButton = {
  title: 'Zet in je agenda (.ics)',
  verb: 'overzichten.verplichtingenBestand',
};
const NOTHING = 'Je hoeft nu niets te doen.';
/** To whom has tasks that nobody is reminded of. */
const NO_REMINDER = 'Er is nu niets waar ik je aan herinner.';
const OLD = 'Dit is van eerder. Wat nu voor je openstaat, zie je bij de knop.';
const SAID_AGAIN = 'Wat hier stond, staat in een nieuwer bericht.';

/** So many stand on a card. */
export const ROWS = 6;
const TITLE_LIMITS = [160, 100, 60, 40] as const;

/**
 * The bundled message of a day: per item what, by when, how late in working days and why, with what somebody can do.
 * @param card `dag`: YYYY-MM-DD; `page` from 1
 */
export function herinneringCard(card: {
  readonly rows: readonly HerinneringRow[];
  readonly dag: string;
  readonly page?: number | undefined;
  readonly notice?: string | undefined;
  /** Does a newer message say again what stood here? */
  readonly newer?: boolean;
}): CardMessage {
  const { rows, dag, page = 1, newer = false } = card;
  if (newer && rows.length === 0) return oldHerinneringCard(dag, SAID_AGAIN);
  // What is done is a line; what was put off or given away keeps its words.
  if (rows.length > 0 && rows.every(({ stand }) => stand === 'gedaan'))
    return oldHerinneringCard(dag, `✓ Dit is gedaan. ${doneWords(rows)}`);
  if (rows.length > 0 && rows.every(({ stand }) => stand === 'gedaan' || stand === 'vervallen'))
    return oldHerinneringCard(dag, `${overWords(rows)} ${doneWords(rows)}`);
  const groups = samenTeDoen(rows, ({ stand, isVervanger, verplichting }) =>
    stand === 'open' && !isVervanger ? verplichting : undefined,
  );
  return rowsCard({
    ...{ title: `Herinnering van ${formatDutchDate(dag)}`, where: { dag }, page, notice: card.notice },
    intro: bundelWords(rows, newer),
    rows: groups.slice((page - 1) * ROWS, page * ROWS),
    total: groups.length,
    buttons: [ALL_OPEN],
  });
}

/** The list on request: one page of all that is open. @param card `page` from 1 */
export function openLijstCard(
  card: OpenLijst & { readonly page?: number | undefined; readonly notice?: string | undefined },
): CardMessage {
  const { rows, total, taken, page = 1, notice } = card;
  return {
    ...rowsCard({
      ...{ title: 'Wat je nog moet doen', where: {}, page, notice, total },
      rows: rows.map((row) => [row] as const),
      intro: openWords(card, 'Alles op deze kaart is gedaan of geregeld.'),
      buttons: [...(taken.length > 0 ? [MY_TAKEN] : []), ...(total > 0 ? [IN_AGENDA] : [])],
    }),
    // Where there is nothing to do, there is nothing more to look at.
    ...(total > 0 || taken.length > 0 ? { bord: { pad: 'mijn-werk', params: {} } } : {}),
  };
}

/** @param rows those of this page @param where what leads back to it */
function rowsCard(card: {
  readonly title: string;
  readonly intro: string;
  readonly notice?: string | undefined;
  /** What is one thing to do stands as one. */
  readonly rows: readonly (readonly [HerinneringRow, ...HerinneringRow[]])[];
  readonly total: number;
  readonly page: number;
  readonly where: { readonly dag?: string };
  readonly buttons: readonly CardButton[];
}): CardMessage {
  const { title, intro, notice = '', rows, total, page, where, buttons } = card;
  const to = (words: string, other: number): CardButton => ({
    title: words,
    verb: 'herinneringen.list',
    data: { ...where, page: other },
  });
  const paging = [
    ...(page > 1 ? [to('Vorige', page - 1)] : []),
    ...(page * ROWS < total ? [to('Volgende', page + 1)] : []),
    ...buttons,
  ];
  return everShorter(TITLE_LIMITS, (limit) => ({
    card: 'herinneringen/herinnering',
    data: {
      title,
      notice: escapeMarkdown(notice),
      intro,
      rows: rows.map(([row, ...others]) =>
        others.length === 0 ? rowData(row, limit, where) : samenData([row, ...others], limit, where),
      ),
      buttonRows: buttonRows(paging),
    },
    summary: notice === '' ? `${title}. ${intro}` : notice,
  }));
}

/** In the place of the message of that day (YYYY-MM-DD), once newer ones followed it. */
export function oldHerinneringCard(dag: string, regel = OLD): CardMessage {
  return lineCard({ naam: `Herinnering van ${formatDutchDate(dag)}`, regel, button: ALL_OPEN });
}

/** Of a message that asks nothing any more. */
function overWords(rows: readonly HerinneringRow[]): string {
  return rows.every(({ stand }) => stand === 'vervallen')
    ? 'Dit wordt niet meer gevraagd.'
    : 'Dit is gedaan, of wordt niet meer gevraagd.';
}

/** What stood in a message of which all is done. */
function doneWords(rows: readonly HerinneringRow[]): string {
  const [first, second, third, ...more] = rows.map(
    (row) => `${cutText(row.titel, 60)}: ${regelWords(row, MAX_WITHIN)}`,
  );
  const named = [first, second, third].filter((one) => one !== undefined).join(' · ');
  return more.length === 0 ? named : `${named} · en nog ${more.length}`;
}

/** How much is open, as the list on request begins: the message of a day counts what stands on it. @param settled when all that stands there was put off or said to be done */
export function openWords(
  { total, open, taken: { length: taken } }: Pick<OpenLijst, 'total' | 'open' | 'taken'>,
  settled: string,
): string {
  const own =
    taken === 0 ? '' : `Als bestuurlijk trekker heb je nog ${taken} ${taken === 1 ? 'taak' : 'taken'}.`;
  const owed = (): string => {
    if (total === 0) return taken === 0 ? NOTHING : NO_REMINDER;
    if (open === 0) return settled;
    return `Er ${open === 1 ? 'staat' : 'staan'} ${countWords(open)} voor je open.`;
  };
  return `${owed()} ${own}`.trim();
}

function bundelWords(rows: readonly HerinneringRow[], newer: boolean): string {
  const open = rows.filter(({ stand }) => stand === 'open').length;
  const more = newer ? 'Wat hier nog meer stond, staat in een nieuwer bericht.' : '';
  if (rows.length === 0) return NOTHING;
  if (open === 0) return `Alles op deze kaart is gedaan of geregeld. ${more}`.trim();
  return `Op deze kaart ${open === 1 ? 'staat' : 'staan'} ${countWords(open)} voor jou. ${more}`.trim();
}

/** '1 ding', '3 dingen'. */
export function countWords(count: number): string {
  return count === 1 ? '1 ding' : `${count} dingen`;
}
