import { choicesFrom, oneOf, someOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { day, hidden, line, paragraph } from '../../forms/input.ts';
import {
  type Raad,
  raadWords,
  TERUGKIJK_TEKST,
  TERUGKIJK_UITKOMSTEN,
  UITKOMST_TITLES,
} from '../../shared/adviesraad.ts';
import { addDays } from '../../shared/dates.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { cutText } from '../../shared/markdown.ts';
import {
  ADVIES_OORDELEN,
  type Advies,
  type AdviesPunt,
  CONCLUSIES,
  openAdviesPunten,
} from '../ground/advies.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { PUNTEN } from './advies-list.ts';
import {
  GEEN,
  KIES_CONCLUSIE,
  KIES_RAAD,
  KRAP,
  SAMENVATTING,
  STUKKEN,
  VINDPLAATS,
  VRAAG,
} from './advies-rules.ts';
import { ADVIES_OORDEEL_TITLES, CONCLUSIE_TITLES, naBesluitWords, weekWords } from './advies-words.ts';
import { KIES_OORDEEL, KIES_PUNT, VERTELD, WAAROM } from './antwoord-rules.ts';

/** The forms about asked advice: what is asked, and in which words. Days are YYYY-MM-DD. */

type AboutVraag = {
  readonly dossier: Dossier;
  readonly raden: readonly Raad[];
  readonly today: string;
  /** How many weeks a raad has at least, without a reason. */
  readonly weken: number;
};
type AboutAdvies = { readonly dossier: Dossier; readonly advies: Advies; readonly today: string };

const NO_NAMES = 'Schrijf geen namen van inwoners op.';

/** A raad is asked about an opdracht. */
export const vraagAdviesForm = formAbout<AboutVraag>()({
  verb: 'opdrachten.askAdvies',
  opensIn: 'chat',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Advies vragen',
  titel: ({ dossier }) => dossier.titel,
  intro: ({ weken }) =>
    `Ik stuur de raad niets: dat doe je zelf. Ik houd bij wat er is gevraagd en wat ermee wordt gedaan.${weken === 0 ? '' : ` Een raad krijgt minstens ${weekWords(weken)}.`}`,
  inputs: {
    raad: someOf({
      label: 'Adviesraden',
      help: 'Welke raad vraag je? Het mogen er meer zijn. Staat een raad er niet bij? De coördinator voegt hem toe met ‘nieuwe adviesraad’.',
      leeg: KIES_RAAD,
      style: 'filtered',
      choices: ({ raden }) => raden.map((raad) => ({ value: raad.id, title: cutText(raadWords(raad), 60) })),
    }),
    vraag: paragraph({ ...VRAAG, label: 'De vraag', help: `Wat wil je van de raad weten? ${NO_NAMES}` }),
    stukken: paragraph({
      ...STUKKEN,
      label: 'Stukken',
      help: 'Wat leest de raad? Zet elk kenmerk of elke link op een eigen regel.',
      expects: ['een telefoonnummer', 'een adres'],
    }),
    uiterlijk: day({
      label: 'Advies uiterlijk op',
      help: 'Op welke dag heb je het advies nodig?',
      leeg: 'Kies een datum.',
      from: ({ today, weken }) => addDays(today, weken * 7),
    }),
    krap: paragraph({
      ...KRAP,
      label: 'Waarom is het korter',
      help: 'Alleen nodig als de raad minder tijd krijgt dan afgesproken.',
    }),
  },
  submit: 'Leg de vraag vast',
  others: ({ dossier: { id } }) => [{ title: 'Terug', verb: 'opdrachten.adviezen', data: { opdracht: id } }],
});

const OF_ONE = {
  keys: ['opdracht', 'advies'],
  phrase: PHRASE,
  titel: ({ advies }: AboutAdvies): string => raadWords(advies.raad),
  others: ({ dossier, advies }: AboutAdvies) => [
    { title: 'Terug', verb: 'opdrachten.advies', data: { opdracht: dossier.id, advies: advies.id } },
  ],
} as const;

/** The advice came. */
export const ontvangAdviesForm = formAbout<AboutAdvies>()({
  ...OF_ONE,
  verb: 'opdrachten.receiveAdvies',
  opensIn: 'chat',
  eyebrow: 'Advies vastleggen',
  lines: ({ advies }) => [`Gevraagd: ${advies.vraag}`],
  inputs: {
    datum: day({
      label: 'Ontvangen op',
      help: 'Vandaag, of een dag ervoor.',
      leeg: 'Kies een datum.',
      from: ({ advies, today }) => advies.ontvangen?.datum ?? today,
    }),
    conclusie: oneOf({
      label: 'Wat adviseert de raad',
      help: 'Geeft de raad geen advies? Kies dat dan ook.',
      leeg: KIES_CONCLUSIE,
      choices: choicesFrom(CONCLUSIES, CONCLUSIE_TITLES),
      from: ({ advies }) => advies.ontvangen?.conclusie ?? '',
    }),
    samenvatting: paragraph({
      ...SAMENVATTING,
      label: 'In eigen woorden',
      help: `Wat is de kern van het advies? ${NO_NAMES}`,
      from: ({ advies }) => advies.ontvangen?.samenvatting ?? '',
    }),
    punten: paragraph({
      ...PUNTEN,
      label: 'Punten van het advies',
      help: 'Zet elk punt op een eigen regel. De raad krijgt op elk punt een antwoord.',
      lines: 6,
      from: ({ advies }) => (advies.ontvangen?.punten ?? []).map(({ tekst }) => tekst).join('\n'),
    }),
    vindplaats: line({
      ...VINDPLAATS,
      label: 'Waar staat het advies',
      help: 'Een kenmerk of een link. Ik bewaar zelf geen bestanden.',
      expects: ['een telefoonnummer', 'een adres'],
      from: ({ advies }) => advies.ontvangen?.vindplaats ?? '',
    }),
  },
  submit: 'Bewaar',
});

/** It is not waited for any more. */
export const geenAdviesForm = formAbout<AboutAdvies>()({
  ...OF_ONE,
  verb: 'opdrachten.closeAdvies',
  opensIn: 'chat',
  eyebrow: 'Geen advies ontvangen',
  intro: ({ advies, today }) =>
    advies.uiterlijk < today
      ? `Het advies werd gevraagd voor ${formatDutchDate(advies.uiterlijk)}. Leg vast dat er niets kwam. Komt het later toch? Dan kun je het nog vastleggen.`
      : `De raad heeft nog tot ${formatDutchDate(advies.uiterlijk)}. Doe dit alleen als er zeker geen advies komt, of als de vraag niet meer nodig is.`,
  inputs: {
    reden: paragraph({ ...GEEN, label: 'Waarom', help: 'Bijvoorbeeld: de raad is niet bij elkaar gekomen.' }),
  },
  submit: 'Leg vast',
});

/** How many points stand on one card: about a screen of a phone. */
const ON_CARD = 6;
const PUNT_LENGTH = 240;

type AboutPunten = AboutAdvies & { readonly onCard: readonly AdviesPunt[] };

/** The same answer for some points. */
export const antwoordAdviesForm = formAbout<AboutPunten>()({
  ...OF_ONE,
  verb: 'opdrachten.answerAdvies',
  opensIn: 'dialog',
  eyebrow: 'Advies beantwoorden',
  intro: ({ advies, dossier }) => {
    const open = openAdviesPunten(advies).length;
    const left =
      open === 0
        ? 'Elk punt heeft een antwoord. Je kunt een antwoord nog aanpassen.'
        : `${open === 1 ? '1 punt wacht' : `${open} punten wachten`} op antwoord. Kies de punten waarvoor hetzelfde geldt.`;
    return [left, naBesluitWords(advies, dossier)].filter((words) => words !== '').join('\n');
  },
  inputs: {
    punten: someOf({
      label: 'Punten',
      help: 'Je kunt meer punten tegelijk kiezen.',
      leeg: KIES_PUNT,
      choices: ({ onCard }) =>
        onCard.map(({ id, tekst }) => ({ value: id, title: cutText(tekst, PUNT_LENGTH) })),
      from: ({ onCard }) => (onCard.length === 1 ? (onCard[0]?.id ?? '') : ''),
    }),
    oordeel: oneOf({
      label: 'Wat doe je ermee',
      help: 'Bij ‘deels’ en ‘niet’ is een reden nodig.',
      leeg: KIES_OORDEEL,
      choices: choicesFrom(ADVIES_OORDELEN, ADVIES_OORDEEL_TITLES),
      from: ({ onCard }) => (onCard.length === 1 ? (onCard[0]?.antwoord?.oordeel ?? '') : ''),
    }),
    waarom: paragraph({
      ...WAAROM,
      label: 'Waarom',
      help: 'De raad hoort dit.',
      from: ({ onCard }) => (onCard.length === 1 ? (onCard[0]?.antwoord?.waarom ?? '') : ''),
    }),
    getoond: hidden(({ onCard }) => onCard.map(({ id }) => id).join(',')),
  },
  submit: 'Bewaar',
});

/** Which points a card shows. @param getoond those that stood on it before, so that what was typed stays beside them */
export function adviesPuntenOnCard(advies: Advies, getoond: string): readonly AdviesPunt[] {
  const shown = getoond.split(',');
  const all = advies.ontvangen?.punten ?? [];
  const again = all.filter(({ id }) => shown.includes(id));
  if (again.length > 0) return again;
  const open = openAdviesPunten(advies);
  return (open.length > 0 ? open : all).slice(0, ON_CARD);
}

/** The raad knows what is done with it. */
export const vertelAdviesForm = formAbout<AboutAdvies & { readonly terugkijkWeken: number }>()({
  ...OF_ONE,
  verb: 'opdrachten.tellAdvies',
  opensIn: 'chat',
  eyebrow: 'Antwoord verteld',
  intro: ({ advies, dossier }) => naBesluitWords(advies, dossier),
  inputs: {
    datum: day({
      label: 'Verteld op',
      help: 'Vandaag, of een dag ervoor.',
      leeg: 'Kies een datum.',
      from: ({ today }) => today,
    }),
    hoe: paragraph({
      ...VERTELD,
      label: 'Hoe',
      help: 'Bijvoorbeeld: met een brief, of in hun vergadering. Schrijf geen namen van leden op.',
    }),
    terugkijken: day({
      label: 'Terugkijken op',
      help: 'Wanneer kijken jullie of het is gedaan? De coördinator krijgt dan een herinnering.',
      leeg: 'Kies een datum.',
      from: ({ today, terugkijkWeken }) => addDays(today, terugkijkWeken * 7),
    }),
  },
  submit: 'Bewaar',
});

/** What came of it. */
export const terugkijkForm = formAbout<AboutAdvies>()({
  ...OF_ONE,
  verb: 'opdrachten.lookBackAdvies',
  opensIn: 'chat',
  eyebrow: 'Terugkijken op een advies',
  lines: ({ advies }) =>
    (advies.ontvangen?.punten ?? []).map(
      ({ tekst, antwoord }) =>
        `${tekst}: ${antwoord?.oordeel ?? ''}${antwoord?.waarom ? `. ${antwoord.waarom}` : ''}`,
    ),
  inputs: {
    uitkomst: oneOf({
      label: 'Is gedaan wat we de raad zeiden',
      help: 'Kijk naar de punten die hierboven staan.',
      leeg: 'Kies wat ervan kwam.',
      choices: choicesFrom(TERUGKIJK_UITKOMSTEN, UITKOMST_TITLES),
    }),
    toelichting: paragraph({ ...TERUGKIJK_TEKST, label: 'Toelichting', help: `Wat kwam ervan? ${NO_NAMES}` }),
  },
  submit: 'Bewaar',
});
