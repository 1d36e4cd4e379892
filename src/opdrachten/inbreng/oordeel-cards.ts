import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import { countWords, pageButtons, pageOf } from '../../shared/card-pages.ts';
import { cutText } from '../../shared/markdown.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import type { Dossier } from '../ground/dossier.ts';
import { countOordelen, type Inbreng, oordeelOf } from '../ground/inbreng.ts';
import { OORDEEL_SIGNS, puntWords } from '../ground/uitvoering-words.ts';
import { nietOvergenomen } from '../ground/verwerking-rules.ts';
import type { OordeelConflict } from './inbreng-rules.ts';

/** What somebody else said about points in the meantime. Plain text. */
export function conflictWords(conflicts: readonly OordeelConflict[]): string {
  return [
    'Iemand anders gaf intussen ook een oordeel. Dat is blijven staan:',
    ...conflicts.slice(0, 5).map(({ punt, now }) => {
      const reden = now.reden === undefined ? '' : `, omdat: ${cutText(now.reden, 160)}`;
      return `“${cutText(punt.tekst, 120)}”: ${now.oordeel} (${now.door})${reden}`;
    }),
    'Vind je iets anders? Kies het punt dan opnieuw en bewaar.',
  ].join('\n');
}

/** Before the besluit: what will not, or only partly, be taken over, and why. A page of ten, `page` from 1. */
export function nietOvergenomenCard({
  dossier,
  page,
}: {
  readonly dossier: Dossier;
  readonly page: number;
}): CardMessage {
  const all = nietOvergenomen(dossier);
  const data = { opdracht: dossier.id };
  return voortgangCard({
    eyebrow: 'Niet overgenomen, en waarom',
    titel: dossier.titel,
    intro: [
      all.length === 0 ? allTaken(dossier) : countWords(all.length, page, 'punt', 'punten'),
      openWords(dossier),
    ]
      .filter((words) => words !== '')
      .join(' '),
    sections: [{ kop: '', regels: pageOf(all, page).map(nietOvergenomenLine) }],
    buttons: [
      ...pageButtons(all.length, page, 'opdrachten.nietOvergenomen', data),
      showOpdracht(data.opdracht),
    ],
  });
}

/** Only what was judged can be said to be taken over. */
function allTaken({ inbreng = [] }: Dossier): string {
  if (inbreng.length === 0) return 'Er is nog geen inbreng.';
  return inbreng.every((punt) => oordeelOf(punt) === 'nog open')
    ? 'Er is nog niets beoordeeld.'
    : 'Alles wat is beoordeeld, is overgenomen.';
}

function openWords({ inbreng = [] }: Dossier): string {
  const { 'nog open': open } = countOordelen(inbreng);
  return open === 0 ? '' : `Nog zonder oordeel: ${puntWords(open)}.`;
}

/** A point that was not taken over, with its reason. Plain text. */
export function nietOvergenomenLine(punt: Inbreng): { readonly tekst: string; readonly onder: string } {
  const oordeel = oordeelOf(punt);
  return { tekst: punt.tekst, onder: `${OORDEEL_SIGNS[oordeel]} ${oordeel} · ${punt.oordeel?.reden ?? ''}` };
}
