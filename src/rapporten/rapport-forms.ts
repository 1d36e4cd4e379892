import { choicesFrom, oneOf, someOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { gemeenteChoices } from '../forms/gemeente-choices.ts';
import { day, line, number, paragraph } from '../forms/input.ts';
import { collegaInput, naamInput, type WithPeople } from '../forms/person-input.ts';
import { type Bevinding, GEDEELD_MET, type GedeeldMet, RAPPORTSOORTEN, type Rapport } from './rapport.ts';
import { BEVINDING, HOE, JAAR, LIJST, LINK, RESPONS, THEMA, TITEL, WAT } from './rapport-rules.ts';
import { SOORT_TITLES } from './rapport-words.ts';

/** The forms about reports: what is asked, and in which words. */

type AboutRapport = {
  /** Absent: a new one. */
  readonly rapport?: Rapport | undefined;
  /** The gemeenten of the region. */
  readonly gemeenten: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
};

/** What is asked of a report, new or known. */
const rapportInputs = {
  rapportsoort: oneOf<AboutRapport, Rapport['rapportsoort']>({
    label: 'Soort',
    help: 'Wat is het?',
    leeg: 'Kies wat het is.',
    style: 'compact',
    choices: choicesFrom(RAPPORTSOORTEN, SOORT_TITLES),
    from: ({ rapport }) => rapport?.rapportsoort ?? '',
  }),
  titel: line<AboutRapport>({
    ...TITEL,
    label: 'Titel',
    help: 'Zo vinden anderen het terug.',
    example: 'Bijvoorbeeld: Ervaringen met jeugdhulp',
    from: ({ rapport }) => rapport?.titel ?? '',
  }),
  jaar: number<AboutRapport>({
    ...JAAR,
    max: 2100,
    label: 'Jaar',
    help: 'Het jaar waar het over gaat.',
    from: ({ rapport, today }) => String(rapport?.jaar ?? today.slice(0, 4)),
  }),
  gemeenten: someOf<AboutRapport, string>({
    label: 'Gemeenten',
    help: 'Welke gemeenten deden mee? Niets gekozen is: niet bekend.',
    style: 'compact',
    choices: ({ gemeenten, rapport }) => gemeenteChoices(gemeenten, rapport?.gemeenten ?? []),
    from: ({ rapport }) => (rapport?.gemeenten ?? []).join(','),
  }),
  respons: number<AboutRapport>({
    ...RESPONS,
    label: 'Hoeveel mensen antwoordden',
    help: 'Weet je het niet? Laat het leeg.',
    from: ({ rapport }) => String(rapport?.respons ?? ''),
  }),
  responsProcent: number<AboutRapport>({
    max: 100,
    isAmount: true,
    label: 'Hoeveel procent dat is',
    help: 'Van wie het is gevraagd.',
    from: ({ rapport }) => String(rapport?.responsProcent ?? ''),
  }),
  link: line<AboutRapport>({
    ...LINK,
    label: 'Link',
    help: 'Waar het rapport te lezen is.',
    example: 'https://',
    expects: ['een e-mailadres', 'een adres'],
    from: ({ rapport }) => rapport?.link ?? '',
  }),
  gedeeldMet: someOf<AboutRapport, GedeeldMet>({
    label: 'Gedeeld met',
    help: 'Wie kreeg de uitkomst? Niets gekozen is: niet bekend.',
    choices: GEDEELD_MET.map((naam) => ({ value: naam, title: naam })),
    from: ({ rapport }) => (rapport?.gedeeldMet ?? []).join(','),
  }),
} as const;

/** A report is taken in. */
export const addForm = formAbout<AboutRapport>()({
  verb: 'rapporten.add',
  opensIn: 'chat',
  keys: [],
  phrase: 'rapporten',
  eyebrow: 'Rapporten',
  titel: 'Nieuw rapport',
  intro: 'Wat vertelden inwoners al in een onderzoek of in klachten? Leg alleen aantallen en thema’s vast.',
  inputs: rapportInputs,
  submit: 'Bewaar',
  others: () => [{ title: 'Bekijk alle rapporten', verb: 'rapporten.list' }],
});

/** The same of one that is known. */
export const changeForm = formAbout<AboutRapport>()({
  verb: 'rapporten.change',
  opensIn: 'chat',
  keys: ['rapport'],
  phrase: 'rapporten',
  eyebrow: 'Rapport aanpassen',
  titel: ({ rapport }) => rapport?.titel ?? '',
  inputs: rapportInputs,
  submit: 'Bewaar',
  others: ({ rapport }) => [{ title: 'Terug', verb: 'rapporten.show', data: { rapport: rapport?.id ?? '' } }],
});

type AboutKnown = { readonly rapport: Rapport };

/** Findings, one a line. */
export const addBevindingenForm = formAbout<AboutKnown>()({
  verb: 'rapporten.addBevindingen',
  opensIn: 'chat',
  keys: ['rapport'],
  phrase: 'rapporten',
  eyebrow: 'Bevindingen toevoegen',
  titel: ({ rapport }) => rapport.titel,
  intro:
    'Zet elke bevinding op een eigen regel: eerst het thema, dan een dubbele punt, dan wat het rapport zegt.',
  inputs: {
    lijst: paragraph({
      ...LIJST,
      lines: 6,
      label: 'Bevindingen',
      help: 'Schrijf geen namen of verhalen van één inwoner op.',
      example: 'Wachttijd: de helft wachtte langer dan drie maanden',
    }),
  },
  submit: 'Bewaar',
  others: ({ rapport }) => [{ title: 'Terug', verb: 'rapporten.show', data: { rapport: rapport.id } }],
});

type AboutBevinding = AboutKnown & { readonly bevinding: Bevinding };
const OF_BEVINDING = {
  opensIn: 'chat',
  keys: ['rapport', 'bevinding'],
  phrase: 'rapporten',
  titel: ({ bevinding }: AboutBevinding) => bevinding.thema,
  others: ({ rapport, bevinding }: AboutBevinding) => [
    {
      title: 'Terug',
      verb: 'rapporten.bevinding',
      data: { rapport: rapport.id, bevinding: bevinding.id },
    },
  ],
} as const;

/** A finding is put right. */
export const changeBevindingForm = formAbout<AboutBevinding>()({
  ...OF_BEVINDING,
  verb: 'rapporten.changeBevinding',
  eyebrow: 'Bevinding aanpassen',
  inputs: {
    thema: line({
      ...THEMA,
      label: 'Thema',
      help: 'In een paar woorden.',
      from: ({ bevinding }) => bevinding.thema,
    }),
    tekst: paragraph({
      ...BEVINDING,
      label: 'Wat het rapport zegt',
      help: 'Kort en gewoon.',
      from: ({ bevinding }) => bevinding.tekst,
    }),
  },
  submit: 'Bewaar',
});

/** Who does what with it, before which day. */
export const agreeForm = formAbout<AboutBevinding & WithPeople>()({
  ...OF_BEVINDING,
  verb: 'rapporten.agree',
  eyebrow: 'Afspreken wat ermee gebeurt',
  lines: ({ bevinding }) => [bevinding.tekst],
  inputs: {
    wat: paragraph({
      ...WAT,
      label: 'Wat gebeurt ermee',
      help: 'Wat doet deze collega met de bevinding?',
      from: ({ bevinding }) => bevinding.opvolging?.wat ?? '',
    }),
    aan: collegaInput({ label: 'Wie', from: ({ bevinding }) => bevinding.opvolging?.aan.id ?? '' }),
    naam: naamInput(),
    datum: day({
      label: 'Uiterlijk op',
      help: 'Ik herinner eraan.',
      leeg: 'Kies een datum.',
      from: ({ bevinding }) => bevinding.opvolging?.datum ?? '',
    }),
  },
  submit: 'Bewaar',
});

/** What was agreed was done. */
export const followUpForm = formAbout<AboutBevinding>()({
  ...OF_BEVINDING,
  verb: 'rapporten.followUp',
  eyebrow: 'Bevinding opgevolgd',
  lines: ({ bevinding }) => [bevinding.tekst, `Afgesproken: ${bevinding.opvolging?.wat ?? ''}`],
  inputs: {
    hoe: paragraph({
      ...HOE,
      label: 'Wat is er gedaan',
      help: 'Schrijf geen namen van inwoners op.',
    }),
  },
  submit: 'Bewaar',
});
