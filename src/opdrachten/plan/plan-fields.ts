import type { Onderdeel, PlanField } from './plan-schema.ts';

type Choice = { readonly value: string; readonly title: string };
/** What a field takes: free text, one choice, several choices, a number, or the list of activiteiten. */
export type PlanFieldSpec = {
  readonly id: PlanField;
  readonly onderdeel: Onderdeel;
  readonly kind: 'text' | 'choice' | 'choices' | 'number' | 'activiteiten';
  /** (v) in the domain: needed before the plan counts as complete. */
  readonly required: boolean;
  /** Asked only when participation is ('ja') or is not ('nee') applicable. */
  readonly when: 'ja' | 'nee' | 'always';
  readonly label: string;
  readonly choices?: readonly Choice[];
  readonly max?: number;
};

const pick = (...titles: string[]): readonly Choice[] => titles.map((title) => ({ value: title, title }));

export const METHODEN = pick(
  'werkgroep',
  'focusgroep',
  'spiegelgesprek',
  'brainstormsessie',
  'werkbezoek',
  'groepsgesprek',
  'interviews',
  'enquête',
  'testsessie',
  'klankbordgroep',
  'VB-focusgroep',
  'anders',
);

/** The municipalities of the region (proposal DOC-24008138). */
export const GEMEENTEN = pick(
  'Blaricum',
  'Eemnes',
  'Gooise Meren',
  'Hilversum',
  'Huizen',
  'Laren',
  'Wijdemeren',
);

const LONG = 1000;
const SHORT = 200;

/** All fields in the order in which cards, summaries and history show them. */
export const PLAN_FIELDS: readonly PlanFieldSpec[] = [
  {
    id: 'vanToepassing',
    onderdeel: 'vraag',
    kind: 'choice',
    required: true,
    when: 'always',
    label: 'Doen inwoners mee?',
    choices: pick('ja', 'nee'),
  },
  {
    id: 'redenGeen',
    onderdeel: 'vraag',
    kind: 'choice',
    required: true,
    when: 'nee',
    label: 'Reden waarom inwoners niet meedoen',
    choices: pick('geen beleidsruimte', 'wettelijk bepaald', 'spoed', 'al opgehaald', 'anders'),
  },
  {
    id: 'toelichtingGeen',
    onderdeel: 'vraag',
    kind: 'text',
    required: true,
    when: 'nee',
    label: 'Toelichting op de reden',
    max: LONG,
  },
  {
    id: 'centraleVraag',
    onderdeel: 'vraag',
    kind: 'text',
    required: true,
    when: 'ja',
    label: 'Vraag aan inwoners',
    max: LONG,
  },
  {
    id: 'doel',
    onderdeel: 'vraag',
    kind: 'text',
    required: true,
    when: 'ja',
    label: 'Wat je met de antwoorden doet',
    max: LONG,
  },
  {
    id: 'vastEnOpen',
    onderdeel: 'vraag',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Wat al vaststaat en wat nog open is',
    max: LONG,
  },
  {
    id: 'niveau',
    onderdeel: 'vraag',
    kind: 'choice',
    required: true,
    when: 'ja',
    label: 'Hoeveel invloed inwoners hebben',
    choices: pick('informeren', 'raadplegen', 'adviseren', 'coproduceren', 'meebeslissen'),
  },
  {
    id: 'ervaring',
    onderdeel: 'wie',
    kind: 'text',
    required: true,
    when: 'ja',
    label: 'Welke ervaring inwoners hebben',
    max: LONG,
  },
  {
    id: 'aantal',
    onderdeel: 'wie',
    kind: 'number',
    required: false,
    when: 'ja',
    label: 'Hoeveel inwoners je zoekt',
    max: 10_000,
  },
  {
    id: 'gemeenten',
    onderdeel: 'wie',
    kind: 'choices',
    required: false,
    when: 'ja',
    label: 'Gemeenten',
    choices: GEMEENTEN,
  },
  {
    id: 'ondersteuning',
    onderdeel: 'wie',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Ondersteuning die nodig is',
    max: LONG,
  },
  {
    id: 'rolErvaringsdeskundigen',
    onderdeel: 'wie',
    kind: 'choice',
    required: false,
    when: 'ja',
    label: 'Rol van ervaringsdeskundigen',
    choices: pick('geen', 'denken mee', 'organiseren', 'hebben de regie'),
  },
  {
    id: 'methoden',
    onderdeel: 'hoe',
    kind: 'choices',
    required: true,
    when: 'ja',
    label: 'Manier van ophalen',
    choices: METHODEN,
  },
  {
    id: 'toelichtingHoe',
    onderdeel: 'hoe',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Toelichting op de manier van ophalen',
    max: LONG,
  },
  {
    id: 'bronnen',
    onderdeel: 'hoe',
    kind: 'choices',
    required: false,
    when: 'ja',
    label: 'Wat er al is',
    choices: pick('CEO Jeugd', 'CEO Wmo', 'klachtenrapportages', 'eerdere inbreng'),
  },
  {
    id: 'trekker',
    onderdeel: 'planning',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Bestuurlijk trekker',
    max: SHORT,
  },
  {
    id: 'rolTrekker',
    onderdeel: 'planning',
    kind: 'choice',
    required: true,
    when: 'ja',
    label: 'Rol van de bestuurlijk trekker',
    choices: pick('aanwezig bij een bijeenkomst', 'stelt de vraag', 'eerste bestuurlijke aanspreekpunt'),
  },
  {
    id: 'activiteiten',
    onderdeel: 'planning',
    kind: 'activiteiten',
    required: true,
    when: 'ja',
    label: 'Activiteiten',
  },
  {
    id: 'verwerking',
    onderdeel: 'planning',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Wanneer je de inbreng verwerkt',
    max: SHORT,
  },
  {
    id: 'vergoedingAantal',
    onderdeel: 'planning',
    kind: 'number',
    required: false,
    when: 'ja',
    label: 'Aantal vergoedingen',
    max: 10_000,
  },
  {
    id: 'vergoedingBedrag',
    onderdeel: 'planning',
    kind: 'number',
    required: false,
    when: 'ja',
    label: 'Bedrag per vergoeding in euro',
    max: 10_000,
  },
  {
    id: 'overigeKosten',
    onderdeel: 'planning',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Andere kosten',
    max: SHORT,
  },
  {
    id: 'terugkoppelingWijze',
    onderdeel: 'terugkoppeling',
    kind: 'text',
    required: true,
    when: 'ja',
    label: 'Hoe en wanneer deelnemers antwoord krijgen',
    max: LONG,
  },
  {
    id: 'kanalen',
    onderdeel: 'terugkoppeling',
    kind: 'choices',
    required: false,
    when: 'ja',
    label: 'Kanalen',
    choices: pick(
      'Samenkracht!-pagina',
      'nieuwsbrief',
      'bijeenkomst',
      'brief of e-mail',
      'lokale pers',
      'anders',
    ),
  },
  {
    id: 'koppelingBeleid',
    onderdeel: 'terugkoppeling',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Link met lokaal beleid en uitvoering',
    max: LONG,
  },
];

/** The default compensation for one contributor, in euro (domain: onderdeel Trekker en planning). */
export const DEFAULT_VERGOEDING = 15;
