import { lineCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { addDays } from '../shared/dates.ts';
import { formatDutchDate, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { firstOf } from '../shared/first-of.ts';
import { cutSentences, cutText, escapeLine } from '../shared/markdown.ts';
import { ALL_OPDRACHTEN, BERICHTEN, TO_DO } from '../shared/way-buttons.ts';
import { sentence } from '../shared/words.ts';
import { zaakIdOf } from '../verplichtingen/verplichting.ts';
import { opdrachtIdOf } from '../verplichtingen/zaak.ts';

import { countWords } from './herinnering-cards.ts';
import type { HerinneringRow } from './herinnering-rows.ts';
import { lastDayWords, MAX_WITHIN, regelWords, standWords } from './herinnering-words.ts';
import { samenTeDoen } from './samen.ts';
import type { WeekDeel, Weekoverzicht, WeekRegel } from './weekoverzicht.ts';
import { ownRows, SHOWN, samenRegel } from './weekoverzicht-rules.ts';

export const WEEKOVERZICHT_CARD = 'herinneringen/weekoverzicht';
type Limit = { readonly title: number; readonly shown: number };
/** Characters of a title, and lines of a section: rather fewer lines than a sentence that breaks off. */
const LIMITS: readonly [Limit, ...Limit[]] = [
  { title: 120, shown: SHOWN },
  { title: 60, shown: SHOWN },
  { title: 40, shown: 3 },
  { title: 24, shown: 1 },
];
/** Longer is no line that this version makes; in characters. */
const MAX_REGEL = 320;
const NONE: WeekDeel = { aantal: 0, regels: [] };

/**
 * The overview of the week with the reader's own reminders of that day on top: one message.
 * @param card `rows`: the own items as they are now; `dag`: the day of which the overview tells what is new and how late things are
 */
export function weekoverzichtCard(card: {
  readonly overzicht: Weekoverzicht;
  readonly rows: readonly HerinneringRow[];
  readonly dag: string;
  readonly isVervanger: boolean;
  /** Does a newer overview say how it is now? */
  readonly newer?: boolean;
}): CardMessage {
  const { dag, rows, newer = false } = card;
  if (newer) return olderWeekCard(dag, rows);
  const { overzicht, isVervanger } = card;
  const {
    nieuw,
    dezeWeek,
    teLaat,
    nietBereikbaar,
    berichten,
    nietTePlaatsen = NONE,
    eigen = NONE,
    zonderCollega = 0,
  } = overzicht;
  const title = `Weekoverzicht van ${formatDutchDate(dag)}`;
  const own = ownDeel(rows, dag, eigen);
  // The message of that day is only a part of it, when more came since.
  const list = { verb: 'herinneringen.list', ...(eigen.aantal === 0 ? { data: { dag } } : {}) };
  const buttons: CardButton[] = [
    ...(rows.length + eigen.aantal > 0 ? [{ title: 'Bekijk wat jij moet doen', ...list }] : []),
    ...(zonderCollega > 0 ? [{ title: 'Zeg wie het is', verb: 'namen.list' }] : []),
    ...(berichten > 0 ? [BERICHTEN] : []),
    ALL_OPDRACHTEN,
  ];
  // 'Deze week' is another one when it is read later, and who could not be reached then may be by now.
  const op = formatShortDutchDate(dag);
  const before = `tot en met ${formatShortDutchDate(addDays(dag, 6))}`;
  const counts = [
    ['Nieuw', nieuw],
    [`Moet klaar ${before}`, dezeWeek],
    ['Te laat', teLaat],
  ] as const;
  const numbers =
    counts.flatMap(([wat, { aantal }]) => (aantal === 0 ? [] : [`${wat}: ${aantal}.`])).join(' ') ||
    `Er is niets nieuw en niets te laat, en ${before} hoeft er niets klaar.`;
  return everShorter(LIMITS, (limit) => ({
    card: WEEKOVERZICHT_CARD,
    data: {
      title,
      notice: isVervanger ? 'Je vervangt de coördinator. Daarom krijg jij dit overzicht.' : '',
      numbers,
      berichten: [
        ...(berichten === 0
          ? []
          : [
              `Van ${berichten === 1 ? '1 bericht' : `${berichten} berichten`} was op ${op} niet zeker of het was aangekomen.`,
            ]),
        ...(zonderCollega === 0 ? [] : [zonderCollegaWords(zonderCollega, op)]),
      ].join('\n\n'),
      sections: [
        section('Voor jou', own, limit, 'Eerder voor jou'),
        section(teLaat.voorJou ? 'Ook te laat' : 'Te laat', besides(teLaat), limit),
        section(`Moet ${dezeWeek.voorJou ? 'ook ' : ''}klaar ${before}`, besides(dezeWeek), limit),
        section('Nieuw', nieuw, limit),
        section(`Nog niet bereikbaar op ${op}`, nietBereikbaar, limit),
        section(`Kon op ${op} niet worden geplaatst`, nietTePlaatsen, limit),
      ].filter(({ rows: shown }) => shown.length > 0),
      buttonRows: buttonRows(buttons),
    },
    summary: `${title}. ${numbers}`,
  }));
}

/** Each line of such an opdracht says that its name is not confirmed: what is left to say is what that means, once. */
function zonderCollegaWords(count: number, op: string): string {
  const which = count === 1 ? '1 opdracht' : `${count} opdrachten`;
  return `Bij ${which} wist ik op ${op} niet wie de projectleider is: er staat alleen een naam. Tot jij het zegt, vraag ik zo iemand niets.`;
}

const AS_IT_IS_NOW: CardButton = { title: 'Bekijk het weekoverzicht', verb: 'herinneringen.weekoverzicht' };

/** What an overview of before said is not so any more; what it asked of its reader may still be open. */
export function olderWeekCard(dag: string, rows: readonly HerinneringRow[] = []): CardMessage {
  const title = `Weekoverzicht van ${formatDutchDate(dag)}`;
  const own = ownDeel(
    rows.filter(({ stand }) => stand === 'open'),
    dag,
  );
  const numbers = 'Er is een nieuwer weekoverzicht. Daar staat hoe het nu is.';
  if (own.aantal === 0) return lineCard({ naam: title, regel: numbers, button: AS_IT_IS_NOW });
  return everShorter(LIMITS, (limit) => ({
    card: WEEKOVERZICHT_CARD,
    data: {
      title,
      notice: '',
      numbers,
      berichten: '',
      sections: [section('Nog voor jou', own, limit)],
      buttonRows: buttonRows([TO_DO]),
    },
    summary: `${title}. ${numbers}`,
  }));
}

/** What does not stand among what its reader has to do. */
function besides({ aantal, voorJou = 0, regels }: WeekDeel): WeekDeel {
  return { aantal: aantal - voorJou, regels };
}

/** @param eigen what the reader has to do besides what these rows remind of */
function ownDeel(rows: readonly HerinneringRow[], dag: string, eigen = NONE): WeekDeel {
  const own = ownRows(rows);
  const open = own.filter(({ stand }) => stand === 'open');
  const settled = own.filter(({ stand }) => stand !== 'open');
  const words = (some: readonly HerinneringRow[]): readonly WeekRegel[] =>
    samenTeDoen(some, ({ stand, verplichting }) => (stand === 'open' ? verplichting : undefined)).map(
      ([row, ...others]) => {
        const regel = ownRegel(row, dag);
        return row.verplichting
          ? samenRegel(
              regel,
              row.verplichting,
              others.map(({ titel }) => titel),
            )
          : regel;
      },
    );
  const regels = [...words(open), ...eigen.regels, ...words(settled)];
  return { aantal: open.length + eigen.aantal, regels: firstOf(regels, SHOWN).first };
}

function ownRegel(row: HerinneringRow, dag: string): WeekRegel {
  const { verplichtingId, titel } = row;
  return { opdrachtId: opdrachtIdOf(zaakIdOf(verplichtingId)), titel, regel: ownWords(row, dag) };
}

function ownWords(row: HerinneringRow, dag: string): string {
  const { verplichting, stand, tot, left } = row;
  const wat = sentence(regelWords(row, MAX_WITHIN));
  if (!verplichting || stand !== 'open') return `${wat} ${standWords(stand, tot)}`;
  return `${wat} ${lastDayWords(verplichting.uiterlijk, dag, -left)}`;
}

/** @param before the title when nothing of it is so any more */
function section(title: string, { aantal, regels }: WeekDeel, limit: Limit, before = `${title}: 0`) {
  const { first: shown } = firstOf(regels, limit.shown);
  const more = aantal - shown.reduce((sum, { telt = 1 }) => sum + telt, 0);
  return {
    title: aantal === 0 ? before : `${title}: ${aantal}`,
    more: more > 0 ? `En nog ${countWords(more)}.` : '',
    rows: shown.map(({ opdrachtId, titel, regel }) => ({
      titel: escapeLine(cutText(titel, limit.title)),
      regel: escapeLine(cutSentences(regel, MAX_REGEL)),
      opens: opdrachtId === undefined ? '' : 'ja',
      data: opdrachtId === undefined ? {} : { opdracht: opdrachtId },
    })),
  };
}
