import type { CardMessage } from '../bot/ports.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { addDays } from '../shared/dates.ts';
import { formatDutchDate, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { cutText, escapeLine } from '../shared/markdown.ts';
import { uiterlijkWords } from '../shared/uiterlijk.ts';
import { signaalIdOf } from '../verplichtingen/signaal-verplichting.ts';
import type { HerinneringRow } from './herinnering-cards.ts';
import { standWords, verplichtingWords } from './herinnering-words.ts';
import type { WeekDeel, Weekoverzicht, WeekRegel } from './weekoverzicht.ts';

export const WEEKOVERZICHT_CARD = 'herinneringen/weekoverzicht';
const TITLE_LIMITS = [120, 80, 60, 40, 24] as const;
const SHOWN = 5;
const NONE: WeekDeel = { aantal: 0, regels: [] };

/**
 * The overview of the week with the reader's own reminders of that day on top: one message.
 * @param card `rows`: the own items as they are now; what the overview says is as it was on `dag`
 */
export function weekoverzichtCard(card: {
  readonly overzicht: Weekoverzicht;
  readonly rows: readonly HerinneringRow[];
  readonly dag: string;
  readonly isVervanger: boolean;
}): CardMessage {
  const { overzicht, rows, dag, isVervanger } = card;
  const { nieuw, dezeWeek, teLaat, nietBereikbaar, berichten, nietTePlaatsen = NONE } = overzicht;
  const title = `Weekoverzicht van ${formatDutchDate(dag)}`;
  const own: WeekDeel = { aantal: rows.length, regels: rows.slice(0, SHOWN).map(ownRegel) };
  const buttons: CardButton[] = [
    ...(rows.length > 0 ? [{ title: 'Wat jij moet doen', verb: 'herinneringen.list', data: { dag } }] : []),
    ...(berichten > 0 ? [{ title: 'Berichten', verb: 'bezorging.list' }] : []),
    { title: 'Alle opdrachten', verb: 'opdrachten.status' },
  ];
  // 'Deze week' is another one when it is read later.
  const before = `tot en met ${formatShortDutchDate(addDays(dag, 6))}`;
  const numbers =
    nieuw.aantal + dezeWeek.aantal + teLaat.aantal + rows.length === 0
      ? `Er is niets nieuw en niets te laat, en ${before} hoeft er niets klaar.`
      : `Nieuw: ${nieuw.aantal}. Klaar ${before}: ${dezeWeek.aantal}. Te laat: ${teLaat.aantal}.`;
  return everShorter(TITLE_LIMITS, (limit) => ({
    card: WEEKOVERZICHT_CARD,
    data: {
      title,
      notice: isVervanger ? 'Je vervangt de coördinator. Daarom krijg jij dit overzicht.' : '',
      numbers,
      berichten:
        berichten === 0
          ? ''
          : `Van ${berichten === 1 ? '1 bericht' : `${berichten} berichten`} is niet zeker of het is aangekomen.`,
      sections: [
        section('Voor jou', own, limit),
        section('Te laat', teLaat, limit),
        section(`Klaar ${before}`, dezeWeek, limit),
        section('Nieuw', nieuw, limit),
        section('Nog niet bereikbaar', nietBereikbaar, limit),
        section('Kan nu niet worden geplaatst', nietTePlaatsen, limit),
      ].filter(({ rows: shown }) => shown.length > 0),
      buttonRows: buttonRows(buttons),
    },
    summary: `${title}. ${numbers}`,
  }));
}

function ownRegel({ verplichting, titel, stand, tot, isEscalatie }: HerinneringRow): WeekRegel {
  if (!verplichting) return { titel, regel: standWords('vervallen', undefined) };
  const { zaakId } = verplichting;
  const regel =
    stand === 'open'
      ? `${verplichtingWords(verplichting, isEscalatie)}, ${uiterlijkWords(verplichting)}`
      : standWords(stand, tot);
  return { ...(signaalIdOf(zaakId) === undefined ? { opdrachtId: zaakId } : {}), titel, regel };
}

function section(title: string, { aantal, regels }: WeekDeel, limit: number) {
  const more = aantal - regels.length;
  return {
    title: `${title}: ${aantal}`,
    more: more > 0 ? `En nog ${more}.` : '',
    rows: regels.map(({ opdrachtId, titel, regel }) => ({
      titel: escapeLine(cutText(titel, limit)),
      // The last day stands at its end.
      regel: escapeLine(cutText(regel, limit * 2)),
      opens: opdrachtId === undefined ? '' : 'ja',
      data: opdrachtId === undefined ? {} : { opdracht: opdrachtId },
    })),
  };
}
