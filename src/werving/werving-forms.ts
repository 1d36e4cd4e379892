import { amount } from '../forms/amount-input.ts';
import { oneOf, someOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { gemeenteChoices } from '../forms/gemeente-choices.ts';
import { type Aside, day, line, number, paragraph } from '../forms/input.ts';
import { formatCenten, typedEuro } from '../shared/euro.ts';
import type { Werving, WervingOpdracht } from './werving.ts';
import {
  AANTAL,
  ERVARING,
  GEVONDEN,
  INTREKKEN,
  LEEFTIJD,
  ONDERSTEUNING,
  REDEN,
  VERGOEDING,
} from './werving-rules.ts';
import { mensenWords, waarWords } from './werving-words.ts';

/** The forms about people with an experience who are sought: what is asked, and in which words. */

type AboutVerzoek = {
  /** What is put right; absent: a new one. */
  readonly werving?: Werving | undefined;
  /** For which it is asked; absent: that can be chosen. */
  readonly opdracht?: WervingOpdracht | undefined;
  /** Those that can be chosen. */
  readonly opdrachten: readonly Pick<WervingOpdracht, 'id' | 'titel'>[];
  /** The gemeenten of the region. */
  readonly gemeenten: readonly string[];
  /** What the region usually gives one person, in whole cents. */
  readonly vergoeding: number;
};

/** A list of more does not fit on a card. */
const MAX_OPDRACHTEN = 40;

/** What is asked, new or known; what the plan says already stands in it. */
const verzoekInputs = {
  bij: oneOf<AboutVerzoek, string>({
    label: 'Bij een opdracht',
    help: 'Hoort het bij een opdracht? Kies die dan.',
    style: 'compact',
    when: ({ opdracht, opdrachten }) => !opdracht && opdrachten.length > 0,
    choices: ({ opdrachten }) =>
      opdrachten.slice(0, MAX_OPDRACHTEN).map(({ id, titel }) => ({ value: id, title: titel })),
    from: ({ werving }) => werving?.opdrachtId ?? '',
  }),
  ervaring: paragraph<AboutVerzoek>({
    ...ERVARING,
    label: 'Welke ervaring deze mensen hebben',
    help: 'Schrijf geen namen op: de coördinator zoekt, jij krijgt aantallen.',
    example: 'Bijvoorbeeld: ouders van kinderen met jeugdhulp.',
    from: ({ werving, opdracht }) => werving?.ervaring ?? opdracht?.gezocht.ervaring ?? '',
  }),
  aantal: number<AboutVerzoek>({
    ...AANTAL,
    leeg: 'Hoeveel mensen zoek je?',
    label: 'Hoeveel mensen',
    help: 'Een schatting is genoeg.',
    from: ({ werving, opdracht }) => String(werving?.aantal ?? opdracht?.gezocht.aantal ?? ''),
  }),
  gemeenten: someOf<AboutVerzoek, string>({
    label: 'Uit welke gemeenten',
    help: 'Niets gekozen is: uit de hele regio.',
    style: 'compact',
    choices: ({ gemeenten, werving, opdracht }) =>
      gemeenteChoices(gemeenten, werving?.gemeenten ?? opdracht?.gezocht.gemeenten ?? []),
    also: ({ opdracht }) => opdracht?.gezocht.gemeenten ?? [],
    from: ({ werving, opdracht }) => (werving?.gemeenten ?? opdracht?.gezocht.gemeenten ?? []).join(','),
  }),
  leeftijd: line<AboutVerzoek>({
    ...LEEFTIJD,
    label: 'Leeftijd',
    help: 'Leeg is: alle leeftijden.',
    example: 'Bijvoorbeeld: 18 tot 27 jaar',
    from: ({ werving }) => werving?.leeftijd ?? '',
  }),
  ondersteuning: line<AboutVerzoek>({
    ...ONDERSTEUNING,
    label: 'Ondersteuning die nodig is',
    help: 'Denk aan taal, vervoer, tijdstip of opvang.',
    from: ({ werving, opdracht }) => werving?.ondersteuning ?? opdracht?.gezocht.ondersteuning ?? '',
  }),
  vergoeding: amount<AboutVerzoek>({
    ...VERGOEDING,
    label: 'Vergoeding voor elke deelnemer',
    help: ({ vergoeding }) =>
      `Wij geven meestal ${formatCenten(vergoeding)}. Weet je het niet? Laat het leeg.`,
    from: ({ werving, opdracht }) => {
      const known = werving ? werving.vergoeding : opdracht?.gezocht.vergoeding;
      return known === undefined ? '' : typedEuro(known);
    },
  }),
  uiterlijk: day<AboutVerzoek>({
    label: 'Uiterlijk op',
    help: 'De laatste dag waarop je wilt weten hoeveel mensen er zijn. Reken op een paar weken.',
    leeg: 'Kies een datum.',
    from: ({ werving }) => werving?.uiterlijk ?? '',
  }),
} as const;

/** People are asked for. */
export const askForm = formAbout<AboutVerzoek & { readonly gevraagd: readonly Aside[] }>()({
  verb: 'wervingen.ask',
  opensIn: 'chat',
  keys: ['opdracht'],
  absent: { opdracht: '' },
  phrase: 'mensen zoeken',
  eyebrow: ({ opdracht }) => (opdracht ? `Mensen zoeken · ${opdracht.titel}` : 'Mensen zoeken'),
  titel: 'Vraag om mensen met ervaring',
  intro:
    'De coördinator zoekt buiten de bot. Je krijgt terug hoeveel mensen er zijn, en uit welke gemeenten.',
  asides: ({ gevraagd }) => gevraagd,
  inputs: verzoekInputs,
  submit: 'Vraag het de coördinator',
  others: ({ opdracht }) =>
    opdracht
      ? [{ title: 'Terug', verb: 'opdrachten.wervingen', data: { opdracht: opdracht.id } }]
      : [{ title: 'Bekijk alle vragen', verb: 'wervingen.list' }],
});

type AboutKnown = { readonly werving: Werving };
const OF_ONE = {
  opensIn: 'chat',
  keys: ['werving'],
  phrase: 'mensen zoeken',
} as const;
const back = (werving: Werving | undefined) => [
  { title: 'Terug', verb: 'wervingen.show', data: { werving: werving?.id ?? '' } },
];
const titel = ({ werving }: { readonly werving?: Werving | undefined }): string => werving?.ervaring ?? '';

/** The same of one that nobody answered yet. */
export const changeForm = formAbout<AboutVerzoek>()({
  ...OF_ONE,
  verb: 'wervingen.change',
  eyebrow: 'De vraag aanpassen',
  titel,
  inputs: verzoekInputs,
  submit: 'Bewaar',
  others: ({ werving }) => back(werving),
});

/** How many were found. */
export const answerForm = formAbout<AboutKnown & { readonly gemeenten: readonly string[] }>()({
  ...OF_ONE,
  verb: 'wervingen.answer',
  eyebrow: 'Wat is er gevonden',
  titel,
  lines: ({ werving }) => [`Gezocht: ${mensenWords(werving.aantal)} uit ${waarWords(werving)}.`],
  inputs: {
    gevonden: number({
      ...GEVONDEN,
      leeg: 'Hoeveel mensen zijn er gevonden? Is dat niemand, vul dan 0 in.',
      label: 'Hoeveel mensen zijn er gevonden',
      help: 'Alleen een aantal. Wie het zijn, leg je hier niet vast.',
      from: ({ werving }) => String(werving.antwoord?.aantal ?? ''),
    }),
    gemeenten: someOf<AboutKnown & { readonly gemeenten: readonly string[] }, string>({
      label: 'Uit welke gemeenten',
      help: 'Niets gekozen is: niet bekend.',
      style: 'compact',
      choices: ({ gemeenten, werving }) => gemeenteChoices(gemeenten, werving.antwoord?.gemeenten ?? []),
      from: ({ werving }) => (werving.antwoord?.gemeenten ?? []).join(','),
    }),
    reden: paragraph({
      ...REDEN,
      label: 'Waarom niet meer',
      help: 'Nodig als er minder mensen zijn dan gevraagd. Schrijf geen namen of verhalen van één inwoner op.',
      from: ({ werving }) => werving.antwoord?.reden ?? '',
    }),
  },
  submit: 'Bewaar',
  others: ({ werving }) => back(werving),
});

/** It is not needed any more. */
export const withdrawForm = formAbout<AboutKnown>()({
  ...OF_ONE,
  verb: 'wervingen.withdraw',
  eyebrow: 'De vraag intrekken',
  titel,
  intro: 'De coördinator hoeft dan niet verder te zoeken.',
  inputs: {
    reden: line({ ...INTREKKEN, label: 'Waarom', help: 'In één zin.' }),
  },
  submit: () => [{ title: 'Trek in', danger: true }],
  others: ({ werving }) => back(werving),
});
