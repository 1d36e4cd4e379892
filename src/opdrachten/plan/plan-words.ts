import { formatMonth, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { needsTerugkoppeling } from '../afloop/besluit.ts';
import type { Dossier } from '../opdracht.ts';
import { missingFields, type OnderdeelState } from './participatieplan.ts';
import { ONDERDELEN, type Onderdeel } from './plan-field-kinds.ts';
import { PLAN, type PlanField } from './plan-fields.ts';
import type { Activiteit, PlanValue } from './plan-schema.ts';

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
  if (typeof value === 'number') return isAmount(field) ? formatEuro(value) : String(value);
  if (typeof value === 'string') return value;
  return value.map((item) => (typeof item === 'string' ? item : activiteitWords(item))).join(', ');
}

function isAmount(field: PlanField): boolean {
  const spec = PLAN[field];
  return 'isAmount' in spec && spec.isAmount;
}

/** € 15,00 */
export function formatEuro(amount: number): string {
  const [euros = '0', cents = '00'] = amount.toFixed(2).split('.');
  return `€ ${euros.replace(/\B(?=(\d{3})+$)/g, '.')},${cents}`;
}
