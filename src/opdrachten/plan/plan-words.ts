import type { Dossier } from '../ground/dossier.ts';
import { ONDERDELEN, type Onderdeel } from '../ground/plan-field-kinds.ts';
import { missingFields, type OnderdeelState } from './participatieplan.ts';

/** The texts around the participatieplan that users read, in one place (Dutch, B1). */

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
    waarom: 'Wie doet er mee vanuit het bestuur, en wanneer?',
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
