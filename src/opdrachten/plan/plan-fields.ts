import type { CardChoice } from '../../shared/card-context.ts';

/** The five onderdelen of the participatieplan, in the order in which they are asked (domain). */
export const ONDERDELEN = ['vraag', 'wie', 'hoe', 'planning', 'terugkoppeling'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

/**
 * One field of the plan, as its only definition. What is stored, the input of the step and its words, the question when it
 * is not answered, the overview and the history follow from it.
 */
type FieldSpec = {
  readonly onderdeel: Onderdeel;
  /** (v) in the domain: needed before the plan counts as complete. */
  readonly required: boolean;
  /** Asked only when participation is ('ja') or is not ('nee') applicable. */
  readonly when: 'ja' | 'nee' | 'always';
  readonly label: string;
  /** The line under the input. */
  readonly help: string;
} & (
  | {
      readonly kind: 'text';
      /** In characters. */
      readonly max: number;
      /** Shown in the empty input. */
      readonly example?: string;
    }
  | { readonly kind: 'choice' | 'choices'; readonly choices: readonly CardChoice[] }
  /** `isAmount`: in euro, so that it need not be whole. */
  | { readonly kind: 'number'; readonly max: number; readonly isAmount?: boolean }
  | { readonly kind: 'activiteiten' }
);

const pick = (...titles: string[]): readonly CardChoice[] => titles.map((title) => ({ value: title, title }));

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

export const PLAN = {
  vanToepassing: {
    onderdeel: 'vraag',
    kind: 'choice',
    required: true,
    when: 'always',
    label: 'Doen inwoners mee?',
    help: 'Kies ja of nee.',
    choices: pick('ja', 'nee'),
  },
  redenGeen: {
    onderdeel: 'vraag',
    kind: 'choice',
    required: true,
    when: 'nee',
    label: 'Reden waarom inwoners niet meedoen',
    help: 'Kies de reden die het best past.',
    choices: [
      { value: 'geen beleidsruimte', title: 'geen beleidsruimte: er valt niets te kiezen' },
      { value: 'wettelijk bepaald', title: 'wettelijk bepaald: de wet schrijft het voor' },
      { value: 'spoed', title: 'spoed: er is geen tijd voor' },
      { value: 'al opgehaald', title: 'al opgehaald: de ervaring is al bekend' },
      { value: 'anders', title: 'anders' },
    ],
  },
  toelichtingGeen: {
    onderdeel: 'vraag',
    kind: 'text',
    required: true,
    when: 'nee',
    label: 'Toelichting op de reden',
    help: 'Leg in een paar zinnen uit waarom. Het bestuur kan dit lezen.',
    max: LONG,
    example: 'Bijvoorbeeld: de wet schrijft precies voor wat we moeten doen.',
  },
  centraleVraag: {
    onderdeel: 'vraag',
    kind: 'text',
    required: true,
    when: 'ja',
    label: 'Vraag aan inwoners',
    help: 'De vraag die je aan inwoners stelt, in gewone taal.',
    max: LONG,
    example: 'Bijvoorbeeld: wat helpt jou om weer zelf je huishouden te doen?',
  },
  doel: {
    onderdeel: 'vraag',
    kind: 'text',
    required: true,
    when: 'ja',
    label: 'Wat je met de antwoorden doet',
    help: 'Waar gebruik je de antwoorden voor? Dit vertel je ook aan de inwoners.',
    max: LONG,
    example: 'Bijvoorbeeld: we kiezen hiermee tussen twee soorten hulp.',
  },
  vastEnOpen: {
    onderdeel: 'vraag',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Wat al vaststaat en wat nog open is',
    help: 'Wat ligt al vast, bijvoorbeeld door de wet of het budget? Waar is nog ruimte?',
    max: LONG,
  },
  niveau: {
    onderdeel: 'vraag',
    kind: 'choice',
    required: true,
    when: 'ja',
    label: 'Hoeveel invloed inwoners hebben',
    help: 'Kies wat echt klopt. Beloof niet meer dan je kunt doen.',
    choices: [
      { value: 'informeren', title: 'informeren: je vertelt wat er gebeurt' },
      { value: 'raadplegen', title: 'raadplegen: je vraagt wat zij vinden' },
      { value: 'adviseren', title: 'adviseren: zij geven advies, jij reageert erop' },
      { value: 'coproduceren', title: 'coproduceren: jullie maken het samen' },
      { value: 'meebeslissen', title: 'meebeslissen: zij beslissen mee' },
    ],
  },
  ervaring: {
    onderdeel: 'wie',
    kind: 'text',
    required: true,
    when: 'ja',
    label: 'Welke ervaring inwoners hebben',
    help: 'Waarmee hebben deze inwoners ervaring? Schrijf geen namen op.',
    max: LONG,
    example: 'Bijvoorbeeld: ouders van kinderen met jeugdhulp.',
  },
  aantal: {
    onderdeel: 'wie',
    kind: 'number',
    required: false,
    when: 'ja',
    label: 'Hoeveel inwoners je zoekt',
    help: 'Een schatting is genoeg.',
    max: 10_000,
  },
  gemeenten: {
    onderdeel: 'wie',
    kind: 'choices',
    required: false,
    when: 'ja',
    label: 'Gemeenten',
    help: 'Uit welke gemeenten komen de inwoners?',
    choices: GEMEENTEN,
  },
  ondersteuning: {
    onderdeel: 'wie',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Ondersteuning die nodig is',
    help: 'Denk aan taal, vervoer, een goed tijdstip of opvang voor kinderen.',
    max: LONG,
  },
  rolErvaringsdeskundigen: {
    onderdeel: 'wie',
    kind: 'choice',
    required: false,
    when: 'ja',
    label: 'Rol van ervaringsdeskundigen',
    help: 'Het doel is: bij minstens de helft van de opdrachten organiseren zij mee of hebben zij de regie.',
    choices: pick('geen', 'denken mee', 'organiseren', 'hebben de regie'),
  },
  methoden: {
    onderdeel: 'hoe',
    kind: 'choices',
    required: true,
    when: 'ja',
    label: 'Manier van ophalen',
    help: 'Je kunt meer manieren kiezen.',
    choices: METHODEN,
  },
  toelichtingHoe: {
    onderdeel: 'hoe',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Toelichting op de manier van ophalen',
    help: 'Waarom past deze manier bij jouw inwoners?',
    max: LONG,
  },
  bronnen: {
    onderdeel: 'hoe',
    kind: 'choices',
    required: false,
    when: 'ja',
    label: 'Wat er al is',
    help: 'Vraag niet opnieuw wat inwoners al hebben verteld. CEO is het cliëntervaringsonderzoek.',
    choices: pick('CEO Jeugd', 'CEO Wmo', 'klachtenrapportages', 'eerdere inbreng'),
  },
  trekker: {
    onderdeel: 'planning',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Bestuurlijk trekker',
    help: 'De wethouder die bij dit onderwerp hoort.',
    max: SHORT,
  },
  rolTrekker: {
    onderdeel: 'planning',
    kind: 'choice',
    required: true,
    when: 'ja',
    label: 'Rol van de bestuurlijk trekker',
    help: 'Wat doet de bestuurlijk trekker zelf?',
    choices: pick('aanwezig bij een bijeenkomst', 'stelt de vraag', 'eerste bestuurlijke aanspreekpunt'),
  },
  activiteiten: {
    onderdeel: 'planning',
    kind: 'activiteiten',
    required: true,
    when: 'ja',
    label: 'Activiteiten',
    help: 'Minstens één activiteit is nodig.',
  },
  verwerking: {
    onderdeel: 'planning',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Wanneer je de inbreng verwerkt',
    help: 'Wanneer zet je de inbreng van inwoners in je voorstel?',
    max: SHORT,
    example: 'Bijvoorbeeld: de eerste twee weken van maart.',
  },
  vergoedingAantal: {
    onderdeel: 'planning',
    kind: 'number',
    required: false,
    when: 'ja',
    label: 'Aantal vergoedingen',
    help: 'Hoeveel deelnemers krijgen een vergoeding?',
    max: 10_000,
  },
  vergoedingBedrag: {
    onderdeel: 'planning',
    kind: 'number',
    required: false,
    when: 'ja',
    label: 'Bedrag per vergoeding in euro',
    help: 'Gewoonlijk is dit € 15,00 per persoon.',
    max: 10_000,
    isAmount: true,
  },
  overigeKosten: {
    onderdeel: 'planning',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Andere kosten',
    help: 'Denk aan zaalhuur, vervoer of een tolk.',
    max: SHORT,
  },
  terugkoppelingWijze: {
    onderdeel: 'terugkoppeling',
    kind: 'text',
    required: true,
    when: 'ja',
    label: 'Hoe en wanneer deelnemers antwoord krijgen',
    help: 'Hoe en wanneer hoort iedereen wat je met de inbreng hebt gedaan?',
    max: LONG,
    example: 'Bijvoorbeeld: een brief en een bijeenkomst, binnen vier weken na het besluit.',
  },
  kanalen: {
    onderdeel: 'terugkoppeling',
    kind: 'choices',
    required: false,
    when: 'ja',
    label: 'Kanalen',
    help: 'Je kunt meer kanalen kiezen.',
    choices: pick(
      'Samenkracht!-pagina',
      'nieuwsbrief',
      'bijeenkomst',
      'brief of e-mail',
      'lokale pers',
      'anders',
    ),
  },
  koppelingBeleid: {
    onderdeel: 'terugkoppeling',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Link met lokaal beleid en uitvoering',
    help: 'Welk beleid in de gemeenten hangt hiermee samen? Wie voert het uit?',
    max: LONG,
  },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export type PlanField = keyof typeof PLAN;
export type PlanFieldSpec = FieldSpec & { readonly id: PlanField };

/** All fields in the order in which cards, summaries and history show them. */
export const PLAN_FIELDS: readonly PlanFieldSpec[] = Object.keys(PLAN)
  .filter((id): id is PlanField => id in PLAN)
  .map((id) => ({ ...PLAN[id], id }));

/** The label of a field, as cards and history show it. */
export function fieldLabel(field: PlanField): string {
  return PLAN[field].label;
}

/** The default compensation for one contributor, in euro (domain: onderdeel Trekker en planning). */
export const DEFAULT_VERGOEDING = 15;
