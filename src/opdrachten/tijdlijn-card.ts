import type { CardMessage } from '../bot/ports.ts';
import { type Route, routeRemark } from '../shared/behandeling.ts';
import { opDossier } from '../shared/bord.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { showOpdracht } from '../shared/way-buttons.ts';
import type { Dossier } from './ground/dossier.ts';
import { statusSentence } from './ground/status-words.ts';
import { routeMoment, tijdlijnOf, type Volgende } from './tijdlijn.ts';
import type { Moment } from './tijdlijn-moment.ts';

/** What stands under a moment of which no more is known. */
const NO_DETAIL: Readonly<Record<Moment['stand'], string>> = {
  klaar: 'gedaan',
  'nog niet': 'nog niet',
  vervallen: 'vervallen',
};
const SIGNS: Readonly<Record<Moment['stand'], string>> = { klaar: '✓', 'nog niet': '○', vervallen: '✕' };

/** An opdracht traced on one card, from the day it was added to the meetlat, with what comes next and by whom. */
export function tijdlijnCard(card: {
  readonly dossier: Dossier;
  readonly route: Route;
  readonly volgende?: Volgende;
  /** What other subjects know of it. */
  readonly meer?: readonly Moment[];
  readonly back?: CardButton;
}): CardMessage {
  const { dossier, route, volgende, meer = [], back } = card;
  const by = volgende?.uiterlijk === undefined ? '' : ` Uiterlijk ${formatDutchDate(volgende.uiterlijk)}.`;
  return {
    card: 'opdrachten/tijdlijn',
    data: {
      eyebrow: escapeMarkdown(dossier.kenmerk ? `Tijdlijn · ${dossier.kenmerk}` : 'Tijdlijn'),
      titel: escapeLine(cutText(dossier.titel, 200)),
      status: statusSentence(dossier),
      rows: [...tijdlijnOf(dossier, route), ...meer].map(rowOf),
      next: volgende
        ? `${escapeLine(cutText(volgende.wat, 120))}. Door: ${escapeLine(cutText(volgende.door, 80))}.${by}`
        : nothingNext(meer),
      buttonRows: buttonRows([
        showOpdracht(dossier.id),
        { title: 'Bekijk de geschiedenis', verb: 'opdrachten.history', data: { opdracht: dossier.id } },
        ...(dossier.meetlat?.afgerond
          ? [
              {
                title: 'Maak de evaluatie',
                verb: 'overzichten.evaluatieBestand',
                data: { opdracht: dossier.id },
              },
            ]
          : []),
        ...(back ? [back] : []),
      ]),
    },
    summary: `Tijdlijn: ${dossier.titel}`,
    bord: opDossier(dossier.id, 'tijdlijn'),
  };
}

/** Of the opdracht itself nothing is owed; a signaal about it may still wait. */
function nothingNext(meer: readonly Moment[]): string {
  return meer.some(({ stand }) => stand === 'nog niet')
    ? 'Voor de opdracht zelf hoeft niemand nog iets te doen. Een signaal erover is nog niet klaar.'
    : 'Niemand hoeft nog iets te doen.';
}

/** Where an opdracht is and was treated, a page of ten. @param card `page` counts from 1 */
export function routeCard(card: {
  readonly dossier: Dossier;
  readonly route: Route;
  readonly page: number;
  readonly back?: CardButton;
}): CardMessage {
  const { dossier, route, page, back } = card;
  const data = { opdracht: dossier.id };
  const count =
    route.length === 0
      ? 'Deze opdracht staat nog op geen enkele agenda.'
      : countWords(route.length, page, 'behandeling', 'behandelingen');
  return {
    card: 'opdrachten/tijdlijn',
    data: {
      eyebrow: escapeMarkdown(dossier.kenmerk ? `Behandelingen · ${dossier.kenmerk}` : 'Behandelingen'),
      titel: escapeLine(cutText(dossier.titel, 200)),
      status: escapeLine([count, routeRemark(route)].filter((words) => words !== '').join(' ')),
      rows: pageOf(route, page).map((stop) => rowOf(routeMoment(stop, route))),
      next: '',
      buttonRows: buttonRows([
        ...pageButtons(route.length, page, 'opdrachten.route', data),
        showOpdracht(data.opdracht),
        ...(back ? [back] : []),
      ]),
    },
    summary: `Behandelingen: ${dossier.titel}. ${count}`,
    bord: opDossier(dossier.id, 'route'),
  };
}

function rowOf({ stand, wat, wanneer, detail }: Moment) {
  return {
    sign: SIGNS[stand],
    color: stand === 'klaar' ? 'Good' : 'Default',
    wat: escapeLine(cutText(wat, 80)),
    detail: escapeLine(
      cutText([wanneer, detail].filter((words) => words !== '').join(' · '), 120) || NO_DETAIL[stand],
    ),
  };
}
