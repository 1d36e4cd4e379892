import { formatMonth, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { needsTerugkoppeling } from '../afloop/besluit.ts';
import type { Dossier } from '../opdracht.ts';
import { missingFields, type OnderdeelState } from './participatieplan.ts';
import { PLAN_FIELDS, type PlanFieldSpec } from './plan-fields.ts';
import {
  type Activiteit,
  ONDERDELEN,
  type Onderdeel,
  type PlanField,
  type PlanValue,
} from './plan-schema.ts';

/** The texts around the participatieplan that users read, in one place (Dutch, B1). */

export const NOT_KNOWN = 'nog niet bekend';

export const ONDERDEEL_WORDS: Readonly<Record<Onderdeel, { naam: string; waarom: string }>> = {
  vraag: {
    naam: 'Vraag',
    waarom:
      'Wat wil je van inwoners weten, en wat doe je met hun antwoord? Dan weten zij waarvoor ze meedoen.',
  },
  wie: {
    naam: 'Wie',
    waarom: 'Welke inwoners kunnen jou verder helpen? En wat hebben zij nodig om mee te doen?',
  },
  hoe: {
    naam: 'Hoe',
    waarom: 'Hoe haal je de ervaring van inwoners op? Kijk eerst naar wat er al is.',
  },
  planning: {
    naam: 'Trekker en planning',
    waarom:
      'Wie doet er mee vanuit het bestuur, en wanneer? Op tijd beginnen geeft inwoners ook echt invloed.',
  },
  terugkoppeling: {
    naam: 'Terugkoppeling',
    waarom: 'Wie meedoet, wil weten wat ermee is gedaan. Spreek dat nu al af.',
  },
};

/** What the step without participation is about. */
export const WAAROM_GEEN =
  'Soms doen inwoners niet mee. Dat is een gewoon antwoord. De coördinator leest je reden en stemt die met je af.';

/** What stands with the first question, whether residents take part at all. */
export const WAAROM_KEUZE =
  'Inwoners die deze zorg of steun zelf kennen, weten vaak wat er beter kan. Daarom kies je eerst of zij meedoen met deze opdracht.';

type FieldWords = {
  /** The line under the input. */
  readonly help: string;
  /** What Teams shows when the client itself finds the input wrong. */
  readonly error: string;
  /** An example, shown in the empty input. */
  readonly example?: string;
};

const TEXT_ERROR = 'Deze tekst is te lang. Maak er hooguit 1000 tekens van.';
const SHORT_ERROR = 'Deze tekst is te lang. Maak er hooguit 200 tekens van.';
const CHOICE_ERROR = 'Kies één van de mogelijkheden.';
const CHOICES_ERROR = 'Kies één of meer mogelijkheden.';
const NUMBER_ERROR = 'Vul een heel getal in van 0 tot en met 10.000.';

export const FIELD_WORDS: Readonly<Record<PlanField, FieldWords>> = {
  vanToepassing: { help: 'Kies ja of nee.', error: 'Kies ja of nee.' },
  redenGeen: { help: 'Kies de reden die het best past.', error: CHOICE_ERROR },
  toelichtingGeen: {
    help: 'Leg in een paar zinnen uit waarom. Het bestuur kan dit lezen.',
    error: TEXT_ERROR,
    example: 'Bijvoorbeeld: de wet schrijft precies voor wat we moeten doen.',
  },
  centraleVraag: {
    help: 'De vraag die je aan inwoners stelt, in gewone taal.',
    error: TEXT_ERROR,
    example: 'Bijvoorbeeld: wat helpt jou om weer zelf je huishouden te doen?',
  },
  doel: {
    help: 'Waar gebruik je de antwoorden voor? Dit vertel je ook aan de inwoners.',
    error: TEXT_ERROR,
    example: 'Bijvoorbeeld: we kiezen hiermee tussen twee soorten hulp.',
  },
  vastEnOpen: {
    help: 'Wat ligt al vast, bijvoorbeeld door de wet of het budget? Waar is nog ruimte?',
    error: TEXT_ERROR,
  },
  niveau: { help: 'Kies wat echt klopt. Beloof niet meer dan je kunt doen.', error: CHOICE_ERROR },
  ervaring: {
    help: 'Waarmee hebben deze inwoners ervaring? Schrijf geen namen op.',
    error: TEXT_ERROR,
    example: 'Bijvoorbeeld: ouders van kinderen met jeugdhulp.',
  },
  aantal: { help: 'Een schatting is genoeg.', error: NUMBER_ERROR },
  gemeenten: { help: 'Uit welke gemeenten komen de inwoners?', error: CHOICES_ERROR },
  ondersteuning: {
    help: 'Denk aan taal, vervoer, een goed tijdstip of opvang voor kinderen.',
    error: TEXT_ERROR,
  },
  rolErvaringsdeskundigen: {
    help: 'Het doel is: bij minstens de helft van de opdrachten organiseren zij mee of hebben zij de regie.',
    error: CHOICE_ERROR,
  },
  methoden: { help: 'Je kunt meer manieren kiezen.', error: CHOICES_ERROR },
  toelichtingHoe: { help: 'Waarom past deze manier bij jouw inwoners?', error: TEXT_ERROR },
  bronnen: {
    help: 'Vraag niet opnieuw wat inwoners al hebben verteld. CEO is het cliëntervaringsonderzoek.',
    error: CHOICES_ERROR,
  },
  trekker: { help: 'De wethouder die bij dit onderwerp hoort.', error: SHORT_ERROR },
  rolTrekker: { help: 'Wat doet de bestuurlijk trekker zelf?', error: CHOICE_ERROR },
  activiteiten: { help: 'Minstens één activiteit is nodig.', error: CHOICE_ERROR },
  verwerking: {
    help: 'Wanneer zet je de inbreng van inwoners in je voorstel?',
    error: SHORT_ERROR,
    example: 'Bijvoorbeeld: de eerste twee weken van maart.',
  },
  vergoedingAantal: { help: 'Hoeveel deelnemers krijgen een vergoeding?', error: NUMBER_ERROR },
  vergoedingBedrag: {
    help: 'Gewoonlijk is dit € 15,00 per persoon.',
    error: 'Vul een bedrag in van 0 tot en met 10.000 euro.',
  },
  overigeKosten: { help: 'Denk aan zaalhuur, vervoer of een tolk.', error: SHORT_ERROR },
  terugkoppelingWijze: {
    help: 'Hoe en wanneer hoort iedereen wat je met de inbreng hebt gedaan?',
    error: TEXT_ERROR,
    example: 'Bijvoorbeeld: een brief en een bijeenkomst, binnen vier weken na het besluit.',
  },
  kanalen: { help: 'Je kunt meer kanalen kiezen.', error: CHOICES_ERROR },
  koppelingBeleid: {
    help: 'Welk beleid in de gemeenten hangt hiermee samen? Wie voert het uit?',
    error: TEXT_ERROR,
  },
};

/** A longer title for a possibility whose word alone says too little. The stored value stays the word. */
export const CHOICE_TITLES: Readonly<Record<string, string>> = {
  informeren: 'informeren: je vertelt wat er gebeurt',
  raadplegen: 'raadplegen: je vraagt wat zij vinden',
  adviseren: 'adviseren: zij geven advies, jij reageert erop',
  coproduceren: 'coproduceren: jullie maken het samen',
  meebeslissen: 'meebeslissen: zij beslissen mee',
  'geen beleidsruimte': 'geen beleidsruimte: er valt niets te kiezen',
  'wettelijk bepaald': 'wettelijk bepaald: de wet schrijft het voor',
  spoed: 'spoed: er is geen tijd voor',
  'al opgehaald': 'al opgehaald: de ervaring is al bekend',
};

const ONDERDEEL_SIGNS: Readonly<Record<OnderdeelState, string>> = {
  compleet: '✓',
  'niet compleet': '◐',
  leeg: '○',
  'niet nodig': '–',
};
const ONDERDEEL_STATE_WORDS: Readonly<Record<OnderdeelState, string>> = {
  compleet: 'compleet',
  'niet compleet': 'nog niet compleet',
  leeg: 'nog niet begonnen',
  'niet nodig': 'niet nodig',
};

/** A symbol and a word, so that the state does not hang on a colour alone. */
export function onderdeelStateWords(state: OnderdeelState): string {
  return `${ONDERDEEL_SIGNS[state]} ${ONDERDEEL_STATE_WORDS[state]}`;
}

/** 'Stap 2 van 5'. */
export function stepNumber(onderdeel: Onderdeel): number {
  return ONDERDELEN.indexOf(onderdeel) + 1;
}

/** Where the opdracht stands, in one short sentence. */
export function statusSentence(dossier: Dossier): string {
  switch (dossier.status) {
    case 'plan gevraagd':
      return 'Het plan is gevraagd. Het is nog niet begonnen.';
    case 'plan in concept':
      return dossier.vraag
        ? 'Het plan is teruggestuurd met een vraag van de coördinator.'
        : 'Er wordt aan het plan gewerkt.';
    case 'plan ingediend':
      return 'Het plan is ingediend. De coördinator bekijkt het.';
    case 'plan afgestemd':
      return 'De coördinator is akkoord met het plan.';
    case 'in uitvoering':
      return 'Het plan wordt uitgevoerd.';
    case 'verwerkt':
      return 'De inbreng van inwoners is verwerkt.';
    case 'geen participatie':
      return 'Bij deze opdracht doen inwoners niet mee. De coördinator is akkoord met de reden.';
    case 'besloten':
      return needsTerugkoppeling(dossier)
        ? 'Er is een besluit. Wie meedeed, moet nog horen wat ermee is gedaan.'
        : 'Er is een besluit.';
    case 'teruggekoppeld':
      return 'Wie meedeed, heeft gehoord wat ermee is gedaan. De meetlat is nog niet ingevuld.';
    case 'afgerond':
      return 'Alles is afgerond, ook de meetlat.';
    case 'uitgesteld':
      return 'Het besluit is uitgesteld. Er is nog geen nieuwe datum.';
    case 'ingetrokken':
      return 'Deze opdracht is ingetrokken. Niemand hoeft nog iets te doen.';
  }
}

/** What is missing, as a short phrase: 'nog 3 antwoorden nodig'. Empty when nothing is. */
export function missingWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'nog 1 antwoord nodig' : `nog ${count} antwoorden nodig`;
}

/** How many needed answers a plan that is still being made lacks; 0 for one that was handed in. */
export function missingCount(dossier: Dossier): number {
  const open = dossier.status === 'plan gevraagd' || dossier.status === 'plan in concept';
  return open ? missingFields(dossier.plan).length : 0;
}

/** One activiteit in words: 'focusgroep · 12 nov 2026 · ongeveer 12 inwoners'. */
export function activiteitWords({ soort, wanneer, aantal }: Omit<Activiteit, 'id'>): string {
  const when = wanneer.length === 'YYYY-MM'.length ? formatMonth(wanneer) : formatShortDutchDate(wanneer);
  return `${soort} · ${when} · ${aantal === 1 ? '1 inwoner' : `ongeveer ${aantal} inwoners`}`;
}

/** An answer as people read it; 'nog niet bekend' for null, '' for none. Plain text, not escaped. */
export function planValueWords(field: PlanField, value: PlanValue): string {
  if (value === null) return NOT_KNOWN;
  if (value === undefined) return '';
  if (typeof value === 'number') return field === 'vergoedingBedrag' ? formatEuro(value) : String(value);
  if (typeof value === 'string') return value;
  return value.map((item) => (typeof item === 'string' ? item : activiteitWords(item))).join(', ');
}

/** € 15,00 */
export function formatEuro(amount: number): string {
  const [euros = '0', cents = '00'] = amount.toFixed(2).split('.');
  return `€ ${euros.replace(/\B(?=(\d{3})+$)/g, '.')},${cents}`;
}

const SPEC_BY_ID = new Map(PLAN_FIELDS.map((field) => [field.id, field]));

/** The label of a field, as cards and history show it. */
export function fieldLabel(field: PlanField): string {
  return SPEC_BY_ID.get(field)?.label ?? field;
}

/** The choices of a field with titles that explain themselves. */
export function choiceTitles(field: PlanFieldSpec): readonly { value: string; title: string }[] {
  return (field.choices ?? []).map(({ value, title }) => ({ value, title: CHOICE_TITLES[value] ?? title }));
}
