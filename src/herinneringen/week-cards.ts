import { lineCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { meaningId } from '../shared/ids.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { capital } from '../shared/words.ts';
import type { Week, WeekPunt, WeekVergadering } from './week.ts';

/** Leads to how it is now. */
export const COMING_WEEK: CardButton = { title: 'Bekijk de komende week', verb: 'herinneringen.week' };

const TITLE_LIMITS = [160, 100, 60, 40] as const;
/** Opdrachten on one page: each has three buttons. */
const ON_PAGE = 5;

/**
 * The meetings of the coming week with what is missing, and what a coördinator can do about it. All meetings stand on the first page.
 * @param card `page` from 1; `mayDecide`: the reader is a coördinator; one who stands in for one only reads it
 */
export function weekCard(card: {
  readonly week: Week;
  readonly mayDecide: boolean;
  readonly page?: number;
  readonly notice?: string;
}): CardMessage {
  const { week, mayDecide, page = 1, notice = '' } = card;
  const all = week.flatMap(({ vergadering, punten }) => punten.map((punt) => ({ vergadering, punt })));
  const shown = new Set(all.slice((page - 1) * ON_PAGE, page * ON_PAGE).map(({ punt }) => punt));
  const open = all.filter(({ punt }) => punt.stand === 'open').length;
  const intro = introWords(week, all.length, open, mayDecide);
  const title = 'De vergaderingen van de komende week';
  const sections = week
    .map(({ vergadering, punten }) => ({
      vergadering,
      punten: punten.filter((punt) => shown.has(punt)),
      aantal: punten.length,
    }))
    .filter(({ punten }) => page === 1 || punten.length > 0);
  const paging: CardButton[] = [
    ...(page > 1 ? [{ title: 'Vorige', verb: 'herinneringen.week', data: { page: page - 1 } }] : []),
    ...(page * ON_PAGE < all.length
      ? [{ title: 'Volgende', verb: 'herinneringen.week', data: { page: page + 1 } }]
      : []),
  ];
  return everShorter(TITLE_LIMITS, (limit) => ({
    card: 'herinneringen/week',
    data: {
      title,
      notice: escapeMarkdown(notice),
      intro,
      sections: sections.map(({ vergadering, punten, aantal }) => ({
        title: escapeLine(cutText(vergaderingWords(vergadering), limit)),
        // Said once where it is so of all.
        stand: standWords(vergadering, aantal, all.length > 0),
        rows: punten.map((punt) => ({
          titel: escapeLine(cutText(punt.titel, limit)),
          wat: escapeLine(puntWords(punt, limit)),
          buttonRows: buttonRows(mayDecide ? puntButtons(vergadering, punt) : []),
        })),
      })),
      buttonRows: buttonRows([...paging, { title: 'Naar de agenda', verb: 'vergaderingen.agenda' }]),
    },
    summary: notice === '' ? `${title}. ${intro}` : notice,
  }));
}

/**
 * The last face of the message of a week that is over, or of which no meeting is left. A meeting on Monday stands in that of the next week as well.
 * @param dag the day of that message, YYYY-MM-DD; undefined: not known any more
 */
export function weekOverCard(dag: string | undefined): CardMessage {
  return lineCard({
    naam: `De vergaderingen ${dag === undefined ? 'van een eerdere week' : `in de week van ${formatDutchDate(dag)}`}`,
    regel: 'Dit bericht is van eerder. Welke vergaderingen er nu komen, zie je bij de knop.',
    button: COMING_WEEK,
  });
}

function introWords(week: Week, missing: number, open: number, mayDecide: boolean): string {
  if (week.length === 0) return 'In de komende vijf werkdagen staat er geen vergadering gepland.';
  if (week.every(({ vergadering }) => vergadering.opdrachten === 0))
    return 'Er staat geen opdracht op de agenda. Of er iets ontbreekt, is dus niet bekend.';
  if (missing === 0) return 'Bij deze opdrachten ontbreekt niets. Hier hoef je niets te kiezen.';
  if (open === 0) return 'Over alles wat ontbreekt, is beslist of nog een keer gevraagd.';
  const count = open === 1 ? '1 opdracht' : `${open} opdrachten`;
  return mayDecide
    ? `Bij ${count} ontbreekt nog iets. Kies per opdracht wat je wilt. Dit kost een minuut.`
    : `Bij ${count} ontbreekt nog iets. Je vervangt de coördinator. Alleen een coördinator kan hierover beslissen.`;
}

function vergaderingWords({ overlegNaam, datum, tijd }: WeekVergadering): string {
  return `${overlegNaam} · ${formatDutchDate(datum)}${tijd === undefined ? '' : `, ${tijd} uur`}`;
}

function standWords({ opdrachten }: WeekVergadering, missing: number, othersMiss: boolean): string {
  if (opdrachten === 0) return 'Er staat geen opdracht op de agenda.';
  const count = opdrachten === 1 ? '1 opdracht' : `${opdrachten} opdrachten`;
  return missing === 0 && othersMiss
    ? `${count} op de agenda. Er ontbreekt niets.`
    : `${count} op de agenda.`;
}

/** @param max characters of a name */
function puntWords({ wat, stand, door }: WeekPunt, max: number): string {
  // Of a name that is not confirmed yet, and of nobody, that is said with it.
  const who = door === undefined ? '' : ` Projectleider: ${cutText(door, max)}.`;
  const what = `${capital(wat)}.`;
  if (stand === 'blijft') return `${what} ✓ Dit blijft toch op de agenda.`;
  return stand === 'gevraagd' ? `${what}${who} ✓ Er is nog een keer om gevraagd.` : `${what}${who}`;
}

function puntButtons(vergadering: WeekVergadering, punt: WeekPunt): readonly CardButton[] {
  const { stand, mayAsk, door, opdrachtId, titel } = punt;
  if (stand === 'blijft') return [];
  const data = { vergadering: vergadering.id, punt: opdrachtId };
  const about = (title: string): string => `${title}: ${cutText(titel, 80)}`;
  const button = (title: string, verb: string): CardButton => ({ title, verb, data, tooltip: about(title) });
  const ask: readonly CardButton[] = mayAsk
    ? [button('Nog een keer vragen', 'vergaderingen.weekAsk')]
    : door === undefined
      ? []
      : [
          {
            title: 'Kies een projectleider',
            verb: 'opdrachten.assign',
            data: { opdracht: opdrachtId },
            tooltip: about('Kies een projectleider'),
          },
        ];
  // The same press twice is one; of an agenda that changed since it is another.
  const nonce = meaningId('weekRemove', vergadering.id, String(vergadering.version), opdrachtId);
  const remove = button('Haal het punt eraf', 'vergaderingen.weekRemove');
  return [
    { ...remove, data: { ...data, nonce }, danger: true },
    button('Toch laten staan', 'vergaderingen.weekKeepForm'),
    ...(stand === 'gevraagd' ? [] : ask),
  ];
}
