import type { CardMessage } from '../bot/ports.ts';
import { standSentence } from '../budget/budget-words.ts';
import { buttonRows } from '../shared/card-context.ts';
import { firstOf } from '../shared/first-of.ts';
import { cutText, escapeLine } from '../shared/markdown.ts';
import { ingetrokkenWords, vernietigdWords } from './cijfers.ts';
import { hasGeld, isEmpty, type Jaaroverzicht, noneWords } from './stand-van-zaken.ts';

const PAGE = 4;
const MAX_TEXT = 400;
/** More of what is to come is counted. */
const SHOWN = 3;

/** The report of a year, four opdrachten a page, with the same as a Word document and as a spreadsheet. */
export function jaaroverzichtCard(overzicht: Jaaroverzicht, page: number): CardMessage {
  const { jaar, ingetrokken, nogAanBod, geld, onderzoek = [] } = overzicht;
  const rijen = [...overzicht.rijen, ...overzicht.zonder];
  const pages = Math.max(1, Math.ceil(rijen.length / PAGE));
  const count = rijen.length === 1 ? '1 opdracht' : `${rijen.length} opdrachten`;
  const intro = isEmpty(overzicht)
    ? noneWords(overzicht)
    : [
        `${count}.`,
        pages > 1 ? `Bladzijde ${page} van ${pages}.` : '',
        ingetrokkenWords(ingetrokken),
        vernietigdWords(overzicht.vernietigd ?? 0),
        geld !== undefined && hasGeld(geld) ? standSentence(geld) : '',
        onderzoek.length === 0 ? '' : `Onderzoek: ${shownOf(onderzoek.map(({ project }) => project))}.`,
        nogAanBod.length === 0 ? '' : `Nog aan bod: ${shownOf(nogAanBod)}.`,
      ]
        .filter((part) => part !== '')
        .join(' ');
  const words = (text: string): string => escapeLine(cutText(text, MAX_TEXT));
  return {
    card: 'overzichten/jaaroverzicht',
    data: {
      title: `Jaaroverzicht ${jaar}`,
      intro,
      rows: rijen.slice((page - 1) * PAGE, page * PAGE).map((rij) => ({
        project: escapeLine(cutText(rij.project, 160)),
        facts: [
          { title: 'Vorm', value: words(rij.vorm) },
          ...(rij.vraag === '' ? [] : [{ title: 'Vraag', value: words(rij.vraag) }]),
          { title: 'Resultaat', value: words(rij.resultaat) },
          { title: 'Vervolg', value: words(rij.vervolg) },
        ],
        data: { opdracht: rij.id },
      })),
      buttonRows: buttonRows([
        ...(page > 1 ? [{ title: 'Vorige', verb: 'overzichten.jaar', data: { jaar, page: page - 1 } }] : []),
        ...(page < pages
          ? [{ title: 'Volgende', verb: 'overzichten.jaar', data: { jaar, page: page + 1 } }]
          : []),
        ...(isEmpty(overzicht)
          ? []
          : [
              { title: 'Maak Word-document', verb: 'overzichten.jaarBestand', data: { jaar, vorm: 'docx' } },
              { title: 'Maak Excel-bestand', verb: 'overzichten.jaarBestand', data: { jaar, vorm: 'xlsx' } },
            ]),
      ]),
    },
    summary: `Jaaroverzicht ${jaar}. ${intro}`,
    bord: { pad: 'cijfers', params: { jaar: String(jaar) } },
  };
}

function shownOf(titels: readonly string[]): string {
  const { first, more } = firstOf(titels, SHOWN);
  const shown = first.map((titel) => cutText(titel, 80));
  return [...shown, ...(more > 0 ? [`en nog ${more}`] : [])].join(', ');
}
