import type { Regio } from '../../shared/regio.ts';
import { DOMEIN_WOORDEN } from './domein-woorden.ts';
import { GEEN_FIELDS } from './geen-fields.ts';
import { KOSTEN_FIELDS } from './kosten-fields.ts';
import { METHODE_NAMEN, type Methode } from './methoden.ts';
import { type FieldSpec, pick, type VeldAbout } from './plan-field-kinds.ts';
import { PLICHT_FIELDS } from './plicht-fields.ts';

/** Of a way of listening whose name says nothing to who hears it for the first time. */
const UITLEG: Readonly<Partial<Record<Methode, string>>> = {
  spiegelgesprek: 'inwoners vertellen, collega’s luisteren alleen',
  klankbordgroep: 'een vaste groep die op vaste momenten meedenkt',
  'VB-focusgroep': 'een vaste groep mensen met een verstandelijke beperking',
  'methode Jet': 'inwoners en collega’s bedenken vanaf het begin samen iets',
};
export const METHODEN = pick(...METHODE_NAMEN);
const METHODEN_UITGELEGD = METHODE_NAMEN.map((value) => ({
  value,
  title: UITLEG[value] === undefined ? value : `${value}: ${UITLEG[value]}`,
}));

const LONG = 1000;
const MIDDLE = 500;
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
  ...GEEN_FIELDS,
  centraleVraag: {
    onderdeel: 'vraag',
    kind: 'text',
    required: true,
    when: 'ja',
    label: 'Vraag aan inwoners',
    help: 'De vraag die je aan inwoners stelt, in gewone taal.',
    max: LONG,
    example: ({ domein }: VeldAbout) => DOMEIN_WOORDEN[domein].vraagVoorbeeld,
    heet: ['centrale vraag', 'vraag aan inwoners', 'vraag aan de inwoners', 'hoofdvraag'],
  },
  doel: {
    onderdeel: 'vraag',
    kind: 'text',
    required: true,
    when: 'ja',
    label: 'Wat je met de antwoorden doet',
    help: 'Waar gebruik je de antwoorden voor? Dit vertel je ook aan de inwoners.',
    max: LONG,
    example: ({ domein }: VeldAbout) => DOMEIN_WOORDEN[domein].doelVoorbeeld,
    heet: ['doel', 'doelstelling'],
  },
  vastEnOpen: {
    onderdeel: 'vraag',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Wat al vaststaat en wat nog open is',
    help: ({ domein }: VeldAbout) => DOMEIN_WOORDEN[domein].vastHelp,
    max: LONG,
    heet: ['ruimte', 'vaststaat'],
  },
  niveau: {
    onderdeel: 'vraag',
    kind: 'choice',
    required: true,
    when: 'ja',
    label: 'Hoeveel invloed inwoners hebben',
    help: 'Beloof niet meer dan je kunt doen.',
    choices: [
      { value: 'informeren', title: 'informeren: je vertelt wat er gebeurt' },
      { value: 'raadplegen', title: 'raadplegen: je vraagt wat zij vinden' },
      { value: 'adviseren', title: 'adviseren: zij geven advies, jij reageert erop' },
      { value: 'coproduceren', title: 'coproduceren: jullie maken het samen' },
      { value: 'meebeslissen', title: 'meebeslissen: zij beslissen mee' },
    ],
    filter: 'niveau',
    // 'Informeren' and 'adviseren' are said of other things as well.
    woorden: {
      informeren: ['niveau informeren', 'inwoners informeren'],
      raadplegen: ['niveau raadplegen', 'raadplegen'],
      adviseren: ['niveau adviseren', 'inwoners adviseren'],
      coproduceren: ['niveau coproduceren', 'coproduceren', 'coproductie'],
      meebeslissen: ['niveau meebeslissen', 'meebeslissen'],
    },
  },
  ...PLICHT_FIELDS,
  ervaring: {
    onderdeel: 'wie',
    kind: 'text',
    required: true,
    when: 'ja',
    label: 'Welke ervaring inwoners hebben',
    help: ({ domein }: VeldAbout) => DOMEIN_WOORDEN[domein].ervaringHelp,
    max: LONG,
    example: ({ domein }: VeldAbout) => DOMEIN_WOORDEN[domein].ervaringVoorbeeld,
    heet: ['ervaring'],
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
  bereiken: {
    onderdeel: 'wie',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Hoe je hen bereikt',
    help: 'Via wie of waar horen zij dat je hen zoekt? Noem plekken en organisaties, geen namen van mensen.',
    max: MIDDLE,
    example: 'Bijvoorbeeld: via de praktijkondersteuner, de school of een lotgenotengroep.',
  },
  gemeenten: {
    onderdeel: 'wie',
    kind: 'choices',
    required: false,
    when: 'ja',
    label: 'Gemeenten',
    help: 'Uit welke gemeenten komen de inwoners?',
    ofRegio: (regio: Regio) => pick(...regio.gemeenten()),
  },
  ondersteuning: {
    onderdeel: 'wie',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Ondersteuning die nodig is',
    help: 'Denk aan taal, vervoer, tijdstip, opvang, of iemand die zij kennen en vertrouwen.',
    max: LONG,
    heet: ['ondersteuning'],
  },
  rolErvaringsdeskundigen: {
    onderdeel: 'wie',
    kind: 'choice',
    required: false,
    when: 'ja',
    label: 'Rol van ervaringsdeskundigen',
    help: 'Het doel is: bij minstens de helft van de opdrachten organiseren zij mee of hebben zij de regie.',
    choices: pick('geen', 'denken mee', 'organiseren', 'hebben de regie'),
    filter: 'ervaringsrol',
    // What ervaringsdeskundigen do is a sentence, which has a rule of its own.
    woorden: {
      geen: ['geen rol van ervaringsdeskundigen'],
      'denken mee': ['ervaringsdeskundigen denken mee'],
      organiseren: ['ervaringsdeskundigen organiseren mee'],
      'hebben de regie': ['ervaringsdeskundigen hebben de regie'],
    },
  },
  methoden: {
    onderdeel: 'hoe',
    kind: 'choices',
    required: true,
    when: 'ja',
    label: 'Manier van ophalen',
    help: 'Je kunt meer manieren kiezen.',
    choices: METHODEN_UITGELEGD,
    filter: 'methode',
    woorden: {
      anders: [],
      brainstormsessie: ['brainstormsessie', 'brainstorm'],
      enquête: ['enquête', 'vragenlijst', 'peiling'],
      'methode Jet': ['methode jet'],
    },
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
    ofPeople: true,
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
    heet: ['verwerking'],
  },
  ...KOSTEN_FIELDS,
  terugkoppelingWijze: {
    onderdeel: 'terugkoppeling',
    kind: 'text',
    required: true,
    when: 'ja',
    label: 'Hoe en wanneer deelnemers antwoord krijgen',
    help: 'Hoe en wanneer hoort iedereen wat je met de inbreng hebt gedaan?',
    max: LONG,
    example: 'Bijvoorbeeld: een brief en een bijeenkomst, binnen vier weken na het besluit.',
    heet: ['antwoord aan deelnemers', 'antwoord', 'terugkoppeling'],
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
    label: 'Link met lokaal beleid',
    help: ({ domein }: VeldAbout) => DOMEIN_WOORDEN[domein].beleidHelp,
    max: LONG,
    heet: ['lokaal beleid'],
  },
  uitvoerders: {
    onderdeel: 'terugkoppeling',
    kind: 'text',
    required: false,
    when: 'ja',
    label: 'Afstemming met wie het uitvoert',
    help: 'Wie voert het uit in de gemeenten, en wanneer spreek je hen? Noem diensten, geen namen van mensen.',
    max: MIDDLE,
    example: 'Bijvoorbeeld: de Wmo-consulenten, in april.',
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
