import type { CardMessage } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import type { Besloten, Evaluatie } from './evaluatie.ts';

/** So many answers stand on the card, the last first. */
const MOST_ANSWERS = 6;

/** What is proposed to look back on, and what was answered this year. */
export function evaluatiesCard(view: {
  readonly jaar: number;
  readonly open: readonly Besloten[];
  readonly beantwoord: readonly Evaluatie[];
  readonly page: number;
  readonly notice?: string;
}): CardMessage {
  const { jaar, open, beantwoord, page, notice } = view;
  return voortgangCard({
    eyebrow: `Jaaragenda ${jaar}`,
    titel: 'Terugkijken op wat is besloten',
    intro:
      open.length === 0
        ? 'Er is nog niets om voor te stellen. Wat wordt besloten, komt hier twee jaar daarna.'
        : `${countWords(open.length, page, 'opdracht', 'opdrachten')} Kies of die op de jaaragenda komt, in de fase evaluatie. Wat je kiest, stel ik niet nog een keer voor.`,
    sections: [
      {
        kop: '',
        regels: pageOf(open, page).map(({ opdrachtId, titel, datum, overlegNaam }) => ({
          tekst: titel,
          onder: `Besloten op ${formatShortDutchDate(datum)}, ${overlegNaam}`,
          button: {
            title: 'Kies',
            tooltip: `Kies of dit terugkomt: ${titel}`,
            verb: 'jaaragenda.evaluatieForm',
            data: { jaar, opdracht: opdrachtId },
          },
        })),
      },
      {
        kop: 'Al gekozen',
        regels: beantwoord
          .toReversed()
          .slice(0, MOST_ANSWERS)
          .map(({ titel, keuze, reden, door }) => ({
            tekst: titel,
            onder:
              keuze === 'ja'
                ? `Op de jaaragenda gezet door ${door}`
                : `Niet, volgens ${door}: ${reden ?? 'niet opgeschreven'}`,
          })),
      },
    ],
    buttons: [
      ...pageButtons(open.length, page, 'jaaragenda.evaluaties', { jaar }),
      { title: 'Bekijk de hele jaaragenda', verb: 'jaaragenda.list', data: { jaar } },
    ],
    ...(notice === undefined ? {} : { notice, tone: 'good' as const }),
  });
}
