import type { CardMessage } from '../bot/ports.ts';
import { isStaand, komt, nextMoment } from '../shared/behandeling.ts';
import type { BordPlek } from '../shared/bord.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { countWords, pageButtons } from '../shared/card-pages.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { shortUiterlijkWords } from '../shared/uiterlijk.ts';
import { capital } from '../shared/words.ts';
import { isHandedIn } from './ground/access-rules.ts';
import { namenWords } from './ground/collega.ts';
import type { Dossier } from './ground/dossier.ts';
import type { Bereikbaarheid, OpdrachtDates } from './ground/ports.ts';
import { reachBadge } from './opdracht-words.ts';
import { missingCount, missingWords } from './plan/plan-words.ts';

const MAX_CANDIDATES = 5;

/**
 * Two or more opdrachten that somebody can mean, as buttons.
 * @param choice `verb` and `data` of the button; the opdracht's id is added to the data. At most five are shown
 */
export function chooseOpdrachtCard(choice: {
  readonly question: string;
  readonly candidates: readonly Dossier[];
  readonly verb: string;
  readonly data?: Readonly<Record<string, unknown>>;
}): CardMessage {
  const { question, candidates, verb, data } = choice;
  return {
    card: 'opdrachten/kies-opdracht',
    data: {
      question: escapeLine(question),
      rows: candidates.slice(0, MAX_CANDIDATES).map((dossier) => ({
        titel: escapeLine(dossier.titel),
        line: escapeLine(
          [dossier.kenmerk, dossier.programma, namenWords(dossier.projectleiders)]
            .filter(Boolean)
            .join(' · '),
        ),
        dates: '',
        note: '',
        button: 'Kies',
        tooltip: `Kies ${cutText(dossier.titel, 80)}`,
        verb,
        data: { ...data, opdracht: dossier.id },
      })),
    },
    summary: question,
  };
}

/** One opdracht in a list; `action` is what its button does. */
export type ListRow = OpdrachtDates & {
  readonly dossier: Dossier;
  /** Why the reader sees it, when that is not as the projectleider. */
  readonly waarom?: string;
  readonly reach?: Bereikbaarheid;
  readonly action: 'show' | 'openPlan' | 'uitvoering';
};

/**
 * `mijn opdrachten` and `status`: a page of ten.
 * @param list how many there are in all, and the rows of this page; `page` counts from 1; `verb` and `data` bring another page, with `page` added
 * to the data
 */
export function opdrachtenListCard(list: {
  readonly title: string;
  readonly total: number;
  readonly rows: readonly ListRow[];
  readonly page: number;
  readonly verb: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Stands instead of the count when there is none. */
  readonly empty: string;
  /** What can be done then. */
  readonly emptyButtons?: readonly CardButton[];
  readonly notice?: string;
  /** Where the same stands on the werkbord. */
  readonly bord?: BordPlek;
}): CardMessage {
  const { total, rows, page, verb, data, emptyButtons = [] } = list;
  return {
    card: 'opdrachten/opdrachten-lijst',
    data: {
      title: escapeLine(list.title),
      notice: escapeMarkdown(list.notice ?? ''),
      count: total === 0 ? escapeLine(list.empty) : countWords(total, page, 'opdracht', 'opdrachten'),
      rows: rows.map(listRow),
      buttonRows: buttonRows(total === 0 ? emptyButtons : pageButtons(total, page, verb, data)),
    },
    summary: total === 0 ? list.empty : `${list.title}: ${total}`,
    ...(total > 0 && list.bord ? { bord: list.bord } : {}),
  };
}

function listRow({ dossier, reach, waarom, route, deadline, action }: ListRow) {
  const vergadering = nextMoment(route);
  const isOver = vergadering !== undefined && !route.some(komt) && route.some(isStaand);
  const open = action !== 'show';
  const begun = dossier.status !== 'plan gevraagd';
  const facts = [
    capital(dossier.status),
    missingWords(missingCount(dossier)),
    waarom === undefined ? '' : escapeLine(waarom),
  ];
  const dates = [
    vergadering ? `${vergadering.overlegNaam} ${formatShortDutchDate(vergadering.datum)}` : '',
    vergadering?.geannuleerd ? 'gaat niet door' : isOver ? 'is geweest' : '',
    deadline && !isHandedIn(dossier) ? `plan klaar ${shortUiterlijkWords(deadline)}` : '',
  ];
  const button = open ? (begun ? 'Verder' : 'Begin') : 'Bekijk';
  return {
    titel: escapeLine(cutText(dossier.titel, 160)),
    line: facts.filter(Boolean).join(' · '),
    dates: escapeLine(dates.filter(Boolean).join(' · ')),
    note: reach && reach !== 'bereikbaar' ? reachBadge(reach) : '',
    button,
    tooltip: `${button}: ${cutText(dossier.titel, 80)}`,
    verb: `opdrachten.${action}`,
    data: { opdracht: dossier.id },
  };
}
