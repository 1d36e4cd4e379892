import type { CardMessage } from '../bot/ports.ts';
import { type VoortgangRegel, voortgangCard } from '../bot/voortgang-card.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { listWords } from '../shared/words.ts';
import type { Jaaragenda } from './jaaragenda.ts';
import { type Uitvraag, type UitvraagStand, uitvraagStand, zonderGemeente } from './uitvraag.ts';

/** So many stand on a card. */
const MOST = 20;

const KOPPEN: readonly (readonly [UitvraagStand, string])[] = [
  ['geen antwoord', 'Nog geen antwoord'],
  ['niet gevraagd', 'Niet gevraagd'],
  ['geantwoord', 'Antwoord'],
];

/** Which gemeenten answered the request for topics, who said what, and who did not. @param view `mayChange`: for the coördinator */
export function uitvraagCard(view: {
  readonly agenda: Jaaragenda;
  readonly uitvragen: readonly Uitvraag[];
  readonly mayChange: boolean;
}): CardMessage {
  const { agenda, uitvragen, mayChange } = view;
  const jaar = Number(agenda.id);
  const answered = uitvragen.filter((one) => uitvraagStand(one) === 'geantwoord').length;
  const others = zonderGemeente(agenda);
  const order = KOPPEN.map(([stand]) => stand);
  const shown = uitvragen
    .toSorted((a, b) => order.indexOf(uitvraagStand(a)) - order.indexOf(uitvraagStand(b)))
    .slice(0, MOST);
  const more = Math.max(uitvragen.length, others.length) > MOST ? ` Je ziet er ${MOST}.` : '';
  return voortgangCard({
    eyebrow: `Jaaragenda ${jaar}`,
    titel: 'Wat antwoordden de gemeenten?',
    intro:
      agenda.vragen.length === 0
        ? `Voor ${jaar} is nog niemand om onderwerpen gevraagd.`
        : `${answered} van de ${uitvragen.length} gemeenten ${answered === 1 ? 'gaf' : 'gaven'} antwoord.${more}`,
    sections: [
      ...KOPPEN.map(([stand, kop]) => ({
        kop,
        regels: shown
          .filter((one) => uitvraagStand(one) === stand)
          .map((one): VoortgangRegel => ({ tekst: one.gemeente, onder: underWords(one) })),
      })),
      {
        kop: 'Van welke gemeente is niet bekend',
        regels: others.slice(0, MOST).map(({ aan, beantwoord }) => ({
          tekst: aan.naam,
          onder: beantwoord === undefined ? 'Nog geen antwoord' : 'Gaf antwoord',
        })),
      },
    ],
    buttons: [
      ...(mayChange ? [{ title: 'Vraag gemeenten', verb: 'jaaragenda.askForm', data: { jaar } }] : []),
      { title: 'Bekijk de jaaragenda', verb: 'jaaragenda.list', data: { jaar } },
      { title: 'Bekijk alle gemeenten', verb: 'gemeenten.list' },
    ],
  });
}

function underWords({ antwoorden, wacht, contacten }: Uitvraag): string {
  const said = antwoorden.map(({ naam, onderwerpen }) =>
    onderwerpen.length === 0 ? `${naam}: geen onderwerp` : `${naam}: ${listWords(onderwerpen)}`,
  );
  const waits = wacht.map(({ naam, voor }) => `Gevraagd: ${naam}, vóór ${formatShortDutchDate(voor)}`);
  if (said.length + waits.length > 0) return [...said, ...waits].join(' · ');
  return contacten.length === 0
    ? 'Nog geen contact'
    : `Contact: ${listWords(contacten.map(({ naam }) => naam))}`;
}
