import type { CardMessage } from '../bot/ports.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { firstOf } from '../shared/first-of.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { capital } from '../shared/words.ts';
import { openItems, type Placed } from './ground/agenda.ts';
import type { AgendaOpdracht } from './ground/ports.ts';
import type { Vergadering } from './ground/vergadering.ts';
import type { VergaderingStand } from './ground/vergadering-rules.ts';
import {
  besluitSentence,
  changeSentence,
  itemCount,
  STAND_WORDS,
  timeAndPlace,
  vergaderingTitle,
  withoutDate,
} from './ground/vergadering-words.ts';

/** A vergadering with what a card shows of it. */
export type AgendaRow = {
  readonly vergadering: Vergadering;
  readonly stand: VergaderingStand;
  readonly items: number;
  /** It was held, and whoever reads this records what was decided. */
  readonly isWaiting: boolean;
};

/** The meetings that were asked for, in order of time, a page of ten. */
export function agendaListCard(list: {
  readonly title: string;
  readonly rows: readonly AgendaRow[];
  readonly page: number;
  /** What was asked, so that the next page can be asked too. */
  readonly data: Readonly<Record<string, string>>;
  readonly mayPlan: boolean;
}): CardMessage {
  const { title, rows, page, data, mayPlan } = list;
  const count = rows.length === 0 ? EMPTY : countWords(rows.length, page, 'vergadering', 'vergaderingen');
  return {
    card: 'vergaderingen/agenda',
    data: {
      title: escapeLine(title),
      count,
      rows: pageOf(rows, page).map(agendaRow),
      buttonRows: buttonRows([
        ...pageButtons(rows.length, page, 'vergaderingen.agenda', data),
        ...(mayPlan ? [PLAN_VERGADERING] : []),
      ]),
    },
    summary: `${title}. ${count}`,
  };
}

export const PLAN_VERGADERING: CardButton = { title: 'Plan een vergadering', verb: 'vergaderingen.new' };
const EMPTY = 'Er staan geen vergaderingen op de agenda.';

function agendaRow({ vergadering, stand, items, isWaiting }: AgendaRow) {
  const facts = [
    vergadering.tijd === undefined ? '' : `${vergadering.tijd} uur`,
    cutText(vergadering.plaats ?? '', 60),
    itemCount(items),
    stand === 'gepland' ? '' : STAND_WORDS[stand],
    isWaiting ? 'besluit nog niet vastgelegd' : '',
  ];
  return {
    titel: escapeLine(cutText(vergaderingTitle(vergadering), 160)),
    line: escapeLine(facts.filter((fact) => fact !== '').join(' · ')),
    data: { vergadering: vergadering.id },
  };
}

const MAX_ROWS = 25;
const TITLE_LIMITS = [160, 100, 60, 40, 24] as const;

type VergaderingView = {
  readonly vergadering: Vergadering;
  readonly stand: VergaderingStand;
  readonly agenda: readonly Placed[];
  /** What is known of the opdrachten on the agenda. */
  readonly opdrachten: readonly AgendaOpdracht[];
  /** The meetings to which something was postponed, in words by id. */
  readonly elsewhere: Readonly<Record<string, string>>;
  /** Where else the opdrachten go, in words by their id. */
  readonly ook: Readonly<Record<string, string>>;
  readonly mayPlan: boolean;
  readonly notice?: string;
};

/** Only on the agenda of a meeting that is still to come something may follow. */
function emptyWords(stand: VergaderingStand): string {
  return stand === 'gepland' ? 'Er staat nog niets op de agenda.' : 'Er staat niets op de agenda.';
}

/** One vergadering with its agenda. The coördinator opens an agendapunt to change it, others open its opdracht. */
export function vergaderingCard(view: VergaderingView): CardMessage {
  const { vergadering, stand, agenda, mayPlan, notice = '' } = view;
  const open = openItems(agenda);
  const waiting = stand === 'geannuleerd' ? open.filter(({ opdrachtId }) => opdrachtId).length : 0;
  const notes = [changeSentence(vergadering), withoutDate(waiting, mayPlan)].filter((note) => note !== '');
  const { first, more } = firstOf(agenda, MAX_ROWS);
  const title = vergaderingTitle(vergadering);
  return everShorter(TITLE_LIMITS, (limit) => ({
    card: 'vergaderingen/vergadering',
    data: {
      title: escapeLine(title),
      notice: escapeMarkdown(notice),
      facts: [
        { title: 'Stand', value: capital(STAND_WORDS[stand]) },
        { title: 'Tijd en plaats', value: escapeLine(timeAndPlace(vergadering) || 'nog niet bekend') },
      ],
      notes: escapeMarkdown(notes.join('\n')),
      empty: agenda.length === 0 ? emptyWords(stand) : '',
      rows: first.map((item) => itemRow(view, item, open.indexOf(item) + 1, limit)),
      more: more > 0 ? `En nog ${itemCount(more)}.` : '',
      buttonRows: buttonRows(buttonsOf(view)),
    },
    summary: notice === '' ? `${title}. ${itemCount(open.length)}` : notice,
  }));

  function buttonsOf({ stand: how }: VergaderingView): readonly CardButton[] {
    const data = { vergadering: vergadering.id };
    const change = [
      { title: 'Voeg een agendapunt toe', verb: 'vergaderingen.addPunt', data, primary: true },
      { title: 'Verplaats', verb: 'vergaderingen.move', data },
      { title: 'Annuleer', verb: 'vergaderingen.cancel', data, danger: true },
    ];
    const others = [
      ...(agenda.length > 0 ? [{ title: 'Maak de agenda', verb: 'overzichten.agendaBestand', data }] : []),
      { title: 'Bekijk de geschiedenis', verb: 'vergaderingen.history', data },
      { title: 'Naar de agenda', verb: 'vergaderingen.agenda' },
    ];
    return mayPlan && how === 'gepland' ? [...change, ...others] : others;
  }
}

function itemRow(
  { vergadering, opdrachten, elsewhere, ook, mayPlan }: VergaderingView,
  item: Placed,
  number: number,
  limit: number,
) {
  const opdracht = opdrachten.find(({ id }) => id === item.opdrachtId);
  const postponed = item.uitgesteldNaar !== undefined;
  const facts = postponed
    ? [`Uitgesteld naar ${elsewhere[item.uitgesteldNaar ?? ''] ?? 'een andere vergadering'}`]
    : [
        capital(item.doel),
        // Whose plan is not complete is for the coördinator, in the own chat (domain: Verplichtingen and their dates).
        mayPlan || opdracht?.participatie !== 'plan niet compleet'
          ? cutText(opdracht?.projectleider ?? '', limit)
          : '',
        opdracht?.participatie ?? '',
        opdracht ? cutText(ook[opdracht.id] ?? '', limit) : '',
      ];
  const opens = openOf(item, vergadering.id, mayPlan && !postponed);
  return {
    titel: escapeLine(
      `${postponed ? '' : `${number}. `}${cutText(item.titel, limit)}${opens.verb === '' ? '' : ' ›'}`,
    ),
    line: escapeLine(facts.filter((fact) => fact !== '').join(' · ')),
    conclusie: resultWords(item, limit),
    ...opens,
  };
}

/** What became of the item: its besluit, or else its conclusion. */
function resultWords({ besluit, conclusie }: Placed, limit: number): string {
  if (besluit) return `Besluit: ${escapeLine(cutText(besluitSentence(besluit), limit))}`;
  return conclusie === undefined ? '' : `Conclusie: ${escapeLine(cutText(conclusie, limit))}`;
}

function openOf(item: Placed, vergadering: string, mayPlan: boolean) {
  if (mayPlan) return { verb: 'vergaderingen.openPunt', data: { vergadering, punt: item.id } };
  if (item.opdrachtId !== undefined) return { verb: 'opdrachten.show', data: { opdracht: item.opdrachtId } };
  return { verb: '', data: {} };
}
