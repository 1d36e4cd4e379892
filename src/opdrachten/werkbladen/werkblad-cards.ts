import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import type { CardButton } from '../../shared/card-context.ts';
import { countWords, pageButtons, pageOf } from '../../shared/card-pages.ts';
import { localDate } from '../../shared/clock.ts';
import { formatDutchDate, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { listWords } from '../../shared/words.ts';
import type { GelezenWerkblad } from './werkbladen.ts';

const ALL: CardButton = { title: 'Bekijk alle werkbladen', verb: 'werkbladen.list' };

/** The way back to the plan that somebody is filling in. */
function backToPlan(opdracht: string | undefined): readonly CardButton[] {
  if (opdracht === undefined) return [];
  return [
    { title: 'Terug naar het plan', verb: 'opdrachten.openPlan', data: { opdracht, onderdeel: 'hoe' } },
  ];
}

/** All sheets, or those that were asked for. @param list `opdracht`: of whose plan they were asked */
export function werkbladenCard(list: {
  readonly werkbladen: readonly GelezenWerkblad[];
  readonly page: number;
  readonly mayWrite: boolean;
  readonly opdracht?: string | undefined;
}): CardMessage {
  const { werkbladen, page, mayWrite, opdracht } = list;
  const about = opdracht === undefined ? {} : { opdracht };
  return voortgangCard({
    eyebrow: 'Werkbladen',
    titel: 'Manieren om inwoners te spreken',
    intro: `${countWords(werkbladen.length, page, 'werkblad', 'werkbladen')} Kies wat past bij je vraag en bij je inwoners.`,
    sections: [
      {
        kop: '',
        regels: pageOf(werkbladen, page).map(({ id, werkblad }) => ({
          tekst: werkblad.naam,
          onder: werkblad.past,
          button: {
            title: 'Bekijk',
            tooltip: `Bekijk het werkblad: ${werkblad.naam}`,
            verb: 'werkbladen.show',
            data: { werkblad: id, ...about },
          },
        })),
      },
    ],
    buttons: [
      ...backToPlan(opdracht),
      ...pageButtons(werkbladen.length, page, 'werkbladen.list', about),
      ...(mayWrite ? [{ title: 'Schrijf een werkblad', verb: 'werkbladen.writeForm' }] : []),
    ],
  });
}

/** One sheet. @param view `today` YYYY-MM-DD; `gevraagd`: how often the fixed group was asked, as a sentence */
export function werkbladCard(view: {
  readonly gelezen: GelezenWerkblad;
  readonly today: string;
  readonly mayWrite: boolean;
  readonly heeftVoorbeelden: boolean;
  readonly gevraagd?: string | undefined;
  readonly opdracht?: string | undefined;
  readonly notice?: string;
  readonly tone?: 'good';
}): CardMessage {
  const { gelezen, today, mayWrite, heeftVoorbeelden, gevraagd, opdracht, notice, tone } = view;
  const { id, werkblad, door } = gelezen;
  const about = opdracht === undefined ? {} : { opdracht };
  const coming = (werkblad.dagen ?? []).filter((dag) => dag >= today);
  return voortgangCard({
    eyebrow: 'Werkblad',
    titel: werkblad.naam,
    intro: werkblad.past,
    facts: [
      { title: 'Hoeveel mensen', value: werkblad.mensen },
      { title: 'Tijd', value: werkblad.tijd },
      ...(werkblad.ondersteuning === '' ? [] : [{ title: 'Wat nodig is', value: werkblad.ondersteuning }]),
      ...(werkblad.dagen && werkblad.dagen.length > 0
        ? [{ title: 'Vaste dagen', value: dagenWords(coming) }]
        : []),
      ...(gevraagd === undefined ? [] : [{ title: 'Gevraagd', value: gevraagd }]),
      ...(door
        ? [{ title: 'Geschreven', value: `${formatDutchDate(localDate(door.op))}, door ${door.naam}` }]
        : []),
    ],
    sections: [
      {
        kop: 'Stap voor stap',
        regels: werkblad.stappen.map((stap, index) => ({ tekst: `${index + 1}. ${stap}` })),
      },
    ],
    buttons: [
      ...backToPlan(opdracht),
      ...(heeftVoorbeelden
        ? [
            {
              title: 'Bekijk voorbeelden',
              tooltip: `Bekijk hoe anderen het deden: ${werkblad.naam}`,
              verb: 'opdrachten.voorbeelden',
              data: { zoek: werkblad.naam, ...about },
            },
          ]
        : []),
      ...(mayWrite
        ? [{ title: 'Pas het werkblad aan', verb: 'werkbladen.writeForm', data: { werkblad: id } }]
        : []),
      ...(mayWrite && door
        ? [{ title: 'Haal het werkblad weg', verb: 'werkbladen.removeForm', data: { werkblad: id } }]
        : []),
      { ...ALL, data: about },
    ],
    ...(notice === undefined ? {} : { notice }),
    ...(tone === undefined ? {} : { tone }),
  });
}

function dagenWords(coming: readonly string[]): string {
  return coming.length === 0
    ? 'De bekende dagen zijn voorbij.'
    : listWords(coming.slice(0, 6).map(formatShortDutchDate));
}
