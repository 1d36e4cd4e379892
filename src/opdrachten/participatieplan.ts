import * as z from 'zod/v4';

/** The five onderdelen of the participatieplan, in the order in which they are asked (domain). */
export const ONDERDELEN = ['vraag', 'wie', 'hoe', 'planning', 'terugkoppeling'] as const;
export const onderdeelSchema = z.enum(ONDERDELEN);
export type Onderdeel = z.infer<typeof onderdeelSchema>;

/** One way of listening: when is a day (YYYY-MM-DD) or, when the day is not known yet, a month (YYYY-MM). */
export const activiteitSchema = z.object({
  id: z.string(),
  soort: z.string(),
  wanneer: z.string(),
  aantal: z.number().int().positive(),
});
export type Activiteit = Readonly<z.infer<typeof activiteitSchema>>;

/** An answer; null is the recorded answer 'nog niet bekend'. */
const text = z.string().nullable().optional();
const choices = z.array(z.string()).nullable().optional();
const number = z.number().nullable().optional();

/** The answers as they are stored. Absent: not answered yet. */
export const planSchema = z.object({
  vanToepassing: text,
  redenGeen: text,
  toelichtingGeen: text,
  centraleVraag: text,
  doel: text,
  vastEnOpen: text,
  niveau: text,
  ervaring: text,
  aantal: number,
  gemeenten: choices,
  ondersteuning: text,
  rolErvaringsdeskundigen: text,
  methoden: choices,
  toelichtingHoe: text,
  bronnen: choices,
  trekker: text,
  rolTrekker: text,
  activiteiten: z.array(activiteitSchema).nullable().optional(),
  verwerking: text,
  vergoedingAantal: number,
  vergoedingBedrag: number,
  overigeKosten: text,
  terugkoppelingWijze: text,
  kanalen: choices,
  koppelingBeleid: text,
});
export type Plan = Readonly<z.infer<typeof planSchema>>;
export type PlanField = keyof Plan;
export type PlanValue = Plan[PlanField];

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

export function fieldsOf(onderdeel: Onderdeel): readonly PlanFieldSpec[] {
  return PLAN_FIELDS.filter((field) => field.onderdeel === onderdeel);
}

/** The fields that count for this plan: a plan with 'nee' only needs its reason. */
export function applicableFields(plan: Plan): readonly PlanFieldSpec[] {
  const answer = plan.vanToepassing === 'nee' ? 'nee' : 'ja';
  return PLAN_FIELDS.filter((field) => field.when === 'always' || field.when === answer);
}

/** Has the field a real answer? 'Nog niet bekend' and an empty answer are none. */
export function isAnswered(plan: Plan, field: PlanField): boolean {
  const value = plan[field];
  if (value === undefined || value === null || value === '') return false;
  return !Array.isArray(value) || value.length > 0;
}

/** The needed fields that have no answer yet, in order. Empty: the plan is complete. */
export function missingFields(plan: Plan): readonly PlanFieldSpec[] {
  return applicableFields(plan).filter((field) => field.required && !isAnswered(plan, field.id));
}

export type OnderdeelState = 'compleet' | 'niet compleet' | 'leeg' | 'niet nodig';

/** Where one onderdeel stands; 'niet nodig' when residents do not take part. */
export function onderdeelState(plan: Plan, onderdeel: Onderdeel): OnderdeelState {
  const fields = applicableFields(plan).filter((field) => field.onderdeel === onderdeel);
  if (fields.length === 0) return 'niet nodig';
  if (fields.every((field) => plan[field.id] === undefined)) return 'leeg';
  return fields.some((field) => field.required && !isAnswered(plan, field.id)) ? 'niet compleet' : 'compleet';
}

/** The first onderdeel that is not complete, or undefined when the plan is. */
export function firstOpenOnderdeel(plan: Plan): Onderdeel | undefined {
  return missingFields(plan)[0]?.onderdeel;
}
