import type { CardMessage } from '../bot/ports.ts';
import { type VoortgangRegel, voortgangCard } from '../bot/voortgang-card.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { capital } from '../shared/words.ts';
import type { Bijeenkomst } from './bijeenkomst.ts';
import {
  aantallenWords,
  bijeenkomstTitel,
  standWords,
  uitnodigingWords,
  wanneerWords,
} from './bijeenkomst-words.ts';
import type { Jaaragenda } from './jaaragenda.ts';

type Notice = { readonly notice?: string };

/** The netwerkbijeenkomsten of a year. @param list `mayChange`: for the coördinator */
export function bijeenkomstenCard(
  list: Notice & {
    readonly agenda: Jaaragenda;
    /** YYYY-MM-DD. */
    readonly today: string;
    readonly mayChange: boolean;
  },
): CardMessage {
  const { agenda, today, mayChange, notice } = list;
  const jaar = Number(agenda.id);
  const { bijeenkomsten = [] } = agenda;
  return voortgangCard({
    eyebrow: 'Netwerkbijeenkomsten',
    titel: `Netwerkbijeenkomsten ${jaar}`,
    intro:
      bijeenkomsten.length === 0
        ? 'Voor dit jaar is nog geen netwerkbijeenkomst gepland. Het streven is twee.'
        : 'Het streven is twee per jaar.',
    sections: [
      {
        kop: '',
        regels: bijeenkomsten.map((one) => ({
          tekst: `${bijeenkomstTitel(one.keer, jaar)}: ${wanneerWords(one)}`,
          onder: standWords(one, today),
          button: {
            title: 'Bekijk',
            tooltip: `Bekijk: ${bijeenkomstTitel(one.keer, jaar)}`,
            verb: 'jaaragenda.bijeenkomst',
            data: { jaar, bijeenkomst: one.id },
          },
        })),
      },
    ],
    buttons: [
      ...(mayChange
        ? [{ title: 'Plan een netwerkbijeenkomst', verb: 'jaaragenda.planBijeenkomstForm', data: { jaar } }]
        : []),
      { title: 'Bekijk het jaar erna', verb: 'jaaragenda.bijeenkomsten', data: { jaar: jaar + 1 } },
      { title: 'Bekijk de hele jaaragenda', verb: 'jaaragenda.list', data: { jaar } },
    ],
    ...(notice === undefined ? {} : { notice, tone: 'good' as const }),
  });
}

/** So many suggestions stand on the card; the newest last. */
const MOST = 12;

/** One netwerkbijeenkomst, with what can be done for it. */
export function bijeenkomstCard(
  view: Notice & {
    readonly agenda: Jaaragenda;
    readonly bijeenkomst: Bijeenkomst;
    /** YYYY-MM-DD. */
    readonly today: string;
    readonly mayChange: boolean;
    /** Of what makes signalen of suggestions. */
    readonly nonce: string;
  },
): CardMessage {
  const { agenda, bijeenkomst, today, mayChange, nonce, notice } = view;
  const jaar = Number(agenda.id);
  const data = { jaar, bijeenkomst: bijeenkomst.id };
  const may = mayChange && !bijeenkomst.afgezegd;
  const was = bijeenkomst.datum <= today;
  const ask = (title: string, verb: string, when: boolean): Pick<VoortgangRegel, 'button'> =>
    when ? { button: { title, tooltip: `${title}: ${bijeenkomst.keer}`, verb, data } } : {};
  return voortgangCard({
    eyebrow: capital(wanneerWords(bijeenkomst)),
    titel: bijeenkomstTitel(bijeenkomst.keer, jaar),
    intro: standWords(bijeenkomst, today),
    sections: [
      {
        kop: 'Programma',
        regels: [
          {
            tekst: (bijeenkomst.programma ?? []).map((punt) => `• ${punt}`).join('\n') || 'Nog niet gemaakt.',
            ...ask('Schrijf het programma', 'jaaragenda.programmaForm', may && !bijeenkomst.gehouden),
          },
        ],
      },
      {
        kop: 'Uitnodiging',
        regels: [
          {
            tekst: uitnodigingWords(bijeenkomst),
            onder: bijeenkomst.uitnodiging?.tekst ?? '',
            ...ask('Schrijf de uitnodiging', 'jaaragenda.uitnodigingForm', may && !bijeenkomst.gehouden),
          },
        ],
      },
      ...(was ? afterwards(view, ask, may, nonce) : []),
    ],
    buttons: [
      ...(may && !bijeenkomst.gehouden
        ? [
            { title: 'Wijzig dag of plaats', verb: 'jaaragenda.planBijeenkomstForm', data },
            { title: 'Zeg af', verb: 'jaaragenda.zegBijeenkomstAfForm', data },
          ]
        : []),
      { title: 'Bekijk de netwerkbijeenkomsten', verb: 'jaaragenda.bijeenkomsten', data: { jaar } },
    ],
    ...(notice === undefined ? {} : { notice, tone: 'good' as const }),
  });
}

/** What can be recorded from the day itself on. */
function afterwards(
  { agenda, bijeenkomst }: { readonly agenda: Jaaragenda; readonly bijeenkomst: Bijeenkomst },
  ask: (title: string, verb: string, when: boolean) => Pick<VoortgangRegel, 'button'>,
  may: boolean,
  nonce: string,
) {
  const { gehouden, aanmeldingen = [], suggesties = [] } = bijeenkomst;
  const titelVan = (id: string): string =>
    agenda.onderwerpen.find((one) => one.id === id)?.titel ?? 'een onderwerp dat er niet meer is';
  const data = { jaar: Number(agenda.id), bijeenkomst: bijeenkomst.id };
  const more = suggesties.length - MOST;
  return [
    {
      kop: 'Wie waren er',
      regels: [
        {
          tekst: gehouden
            ? `${gehouden.totaal} mensen, vastgelegd op ${formatShortDutchDate(gehouden.op.slice(0, 10))}`
            : 'Nog niet vastgelegd.',
          onder: aantallenWords(bijeenkomst),
          ...ask('Leg de aantallen vast', 'jaaragenda.aantallenForm', may),
        },
      ],
    },
    {
      kop: 'Aanmeldingen per onderwerp',
      regels: [
        {
          tekst:
            aanmeldingen.map(({ onderwerpId, aantal }) => `${titelVan(onderwerpId)}: ${aantal}`).join('\n') ||
            'Nog niet geteld.',
          ...ask('Tel aanmeldingen', 'jaaragenda.aanmeldenForm', may),
        },
      ],
    },
    {
      kop: 'Suggesties',
      regels: [
        {
          tekst: suggesties.length === 0 ? 'Nog niet opgeschreven.' : `${suggesties.length} opgeschreven`,
          ...ask('Schrijf suggesties op', 'jaaragenda.suggestiesForm', may),
        },
        ...suggesties.slice(-MOST).map((one) => ({
          tekst: one.tekst,
          button:
            one.signaalId === undefined
              ? {
                  title: 'Maak er een signaal van',
                  tooltip: `Maak een signaal van: ${one.tekst}`,
                  verb: 'jaaragenda.maakSignaal',
                  data: { ...data, suggestie: one.id, nonce },
                }
              : {
                  title: 'Bekijk het signaal',
                  tooltip: `Bekijk het signaal: ${one.tekst}`,
                  verb: 'signalen.show',
                  data: { signaal: one.signaalId },
                },
        })),
        ...(more > 0 ? [{ tekst: `En nog ${more} eerder.` }] : []),
      ],
    },
  ];
}
