import type { CardMessage } from '../bot/ports.ts';
import { downloadCard } from '../downloads/download-cards.ts';
import { type StukInvoer, stukOpenWords } from '../jaaragenda/stukgegevens.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { CardButton } from '../shared/card-context.ts';
import { showOpdracht } from '../shared/way-buttons.ts';
import { bereikWords } from './brief.ts';

/** The cards with the link to a paper: what is still to be filled in in it, and the form that asks that once. */

const READY = 'Het Word-document staat klaar';

type Jaarpapier = {
  readonly jaar: string;
  readonly url: string;
  /** What was filled in for it. */
  readonly invoer: StukInvoer | undefined;
  /** Whether this reader may fill in its head. */
  readonly mayFill: boolean;
};

export function jaaragendaKlaarCard({ jaar, url, invoer, mayFill }: Jaarpapier): CardMessage {
  return downloadCard({
    title: READY,
    text: `De jaaragenda van ${jaar}, als stuk voor de portefeuillehouders. ${stukOpenWords(invoer)}`.trim(),
    url,
    buttons: [
      ...(mayFill ? [fillHead(jaar, 'jaaragenda')] : []),
      { title: 'Terug', verb: 'jaaragenda.list', data: { jaar } },
    ],
  });
}

/** The memo in Word, or the same as a spreadsheet, which has no head. */
export function memoKlaarCard({
  jaar,
  url,
  invoer,
  mayFill,
  vorm,
}: Jaarpapier & { readonly vorm: 'docx' | 'xlsx' }): CardMessage {
  const isMemo = vorm === 'docx';
  const about = `Stand van zaken ${jaar}: per project de vorm en de vraag, de opbrengst en het vervolg.`;
  return downloadCard({
    title: isMemo ? READY : 'Het Excel-bestand staat klaar',
    text: `${about} ${isMemo ? stukOpenWords(invoer) : ''}`.trim(),
    url,
    buttons: [
      ...(isMemo && mayFill ? [fillHead(jaar, 'stand van zaken')] : []),
      { title: 'Terug', verb: 'overzichten.jaar', data: { jaar } },
    ],
  });
}

function fillHead(jaar: string, stuk: string): CardButton {
  return { title: 'Vul de kop in', verb: 'jaaragenda.fillStuk', data: { jaar, stuk } };
}

export function briefKlaarCard({
  dossier,
  vorm,
  url,
}: {
  readonly dossier: Dossier;
  readonly vorm: 'docx' | 'txt';
  readonly url: string;
}): CardMessage {
  const opdracht = dossier.id;
  const open = bereikWords(dossier) === '' ? 'Nog invullen: hoe mensen je kunnen bereiken.' : '';
  const brief = (title: string, other: 'docx' | 'txt'): CardButton => ({
    title,
    verb: 'overzichten.brief',
    data: { opdracht, vorm: other },
  });
  return downloadCard({
    title: vorm === 'docx' ? READY : 'De tekst staat klaar',
    text: `${dossier.titel}\n${`De brief aan wie meedeed. ${open}`.trim()}`,
    url,
    buttons: [
      { title: 'Vul de afzender in', verb: 'opdrachten.fillAfzender', data: { opdracht } },
      vorm === 'docx' ? brief('Geef het als platte tekst', 'txt') : brief('Maak Word-document', 'docx'),
      showOpdracht(opdracht),
    ],
  });
}
