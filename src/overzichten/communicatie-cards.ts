import type { CardMessage } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { formatMonth, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { firstOf } from '../shared/first-of.ts';
import { capital } from '../shared/words.ts';
import { type Botsing, botsingSentence, type CommunicatieMoment } from './communicatie.ts';

/** More warnings than this are counted. */
const SHOWN = 3;

/** What residents will hear and be asked, by month, a page of ten. @param card `page` from 1 */
export function communicatieCard(card: {
  readonly momenten: readonly CommunicatieMoment[];
  readonly botsingen: readonly Botsing[];
  readonly page: number;
}): CardMessage {
  const { momenten, botsingen, page } = card;
  const months = Map.groupBy(pageOf(momenten, page), ({ wanneer }) => wanneer.slice(0, 7));
  const { first, more } = firstOf(botsingen, SHOWN);
  const warnings = [...first.map(botsingSentence), ...(more > 0 ? [`En nog ${more} keer.`] : [])];
  return voortgangCard({
    eyebrow: 'Communicatiekalender',
    titel: 'Wat inwoners van ons horen',
    intro:
      momenten.length === 0
        ? 'Ik ken nu geen activiteiten met inwoners. Zodra een projectleider er een plant, zie je die hier.'
        : countWords(momenten.length, page, 'moment', 'momenten'),
    sections: [...months].map(([maand, regels]) => ({
      kop: capital(formatMonth(maand)),
      regels: regels.map(({ wanneer, wat, titel, over, bij }) => ({
        tekst: `${wanneer.length === 7 ? 'Dag nog niet bekend' : formatShortDutchDate(wanneer)}: ${wat}`,
        onder: bij === undefined ? titel : `${titel} · ${bij}`,
        button: {
          title: 'Bekijk',
          tooltip: `Bekijk: ${titel}`,
          ...opensOf(over),
        },
      })),
    })),
    buttons: [
      ...pageButtons(momenten.length, page, 'overzichten.communicatie'),
      ...(momenten.length === 0
        ? []
        : [{ title: 'Zet in je agenda (.ics)', verb: 'overzichten.communicatieBestand' }]),
    ],
    notice: warnings.join('\n'),
    ...(momenten.length === 0 ? {} : { bord: { pad: 'planning', params: {} } }),
  });
}

/** What a moment opens. */
function opensOf(over: CommunicatieMoment['over']) {
  switch (over.soort) {
    case 'opdracht':
      return { verb: 'opdrachten.show', data: { opdracht: over.id } };
    case 'adviesraad':
      return { verb: 'adviesraden.show', data: { raad: over.id } };
    case 'netwerkbijeenkomst':
      return { verb: 'jaaragenda.bijeenkomst', data: { jaar: over.jaar, bijeenkomst: over.id } };
  }
}
