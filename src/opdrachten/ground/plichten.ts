import type { Domein } from '../../shared/domein.ts';

/**
 * The legal duties to let people take part that a plan can name, each with what it asks in one sentence (domain: Wettelijke plicht). Only
 * what was read is told: of an article that was not, the sentence says to read it. Read on 29 November 2026:
 *
 * - Wmo 2015, artikel 2.1.3 lid 3, onderdelen a tot en met e, as it was adopted in 2014, in an annex to a verordening of that time; whether
 *   it was changed since was not checked.
 * - Omgevingsbesluit, artikel 10.7 lid 1 en 2, the text as it is quoted with the case law about it; artikelen 10.2 lid 1 en 2 and 10.8 as the
 *   programme of the government about the Omgevingswet explains them. All as they hold since 1 January 2024.
 * - Jeugdwet, artikel 2.10 and Participatiewet, artikel 47: that verordeningen about taking part are based on them, not their text.
 */
export const PLICHT_NAMEN = [
  'Wmo 2015',
  'Jeugdwet',
  'Participatiewet',
  'omgevingsvisie',
  'omgevingsplan',
  'programma onder de Omgevingswet',
  'regionale verordening',
  'andere plicht',
] as const;
export type Plicht = (typeof PLICHT_NAMEN)[number];

/** Another one, of which is asked what it is. */
export const ANDERE_PLICHT: Plicht = 'andere plicht';

const LEES = 'Lees het artikel: wat het precies vraagt, heb ik niet nagekeken.';

type PlichtWoorden = {
  /** Where it stands. */
  readonly artikel: string;
  /** What it asks, as one sentence. */
  readonly vraagt: string;
  /** In which domein it is offered. */
  readonly in: readonly Domein[];
  /** What the letter to who took part says of it; undefined: nothing. */
  readonly inBrief: string | undefined;
};

const BESLUIT_NOEMT =
  'Bij het besluit staat hoe mensen meededen en wat de resultaten zijn. Zo vraagt de Omgevingswet het.';

/** The words of each duty. One that is forgotten does not compile. */
export const PLICHTEN: Readonly<Record<Plicht, PlichtWoorden>> = {
  'Wmo 2015': {
    artikel: 'Wmo 2015, artikel 2.1.3 lid 3',
    vraagt:
      'Een verordening regelt hoe inwoners voorstellen doen, op tijd advies geven, daar hulp bij krijgen en in een overleg meepraten over eigen onderwerpen.',
    in: ['sociaal'],
    inBrief: undefined,
  },
  Jeugdwet: { artikel: 'Jeugdwet, artikel 2.10', vraagt: LEES, in: ['sociaal'], inBrief: undefined },
  Participatiewet: {
    artikel: 'Participatiewet, artikel 47',
    vraagt: LEES,
    in: ['sociaal'],
    inBrief: undefined,
  },
  omgevingsvisie: {
    artikel: 'Omgevingsbesluit, artikel 10.7',
    vraagt:
      'Bij de omgevingsvisie staat hoe burgers, bedrijven, maatschappelijke organisaties en bestuursorganen zijn betrokken en wat de resultaten zijn; stelt de gemeenteraad haar vast, dan ook hoe het eigen participatiebeleid is gevolgd.',
    in: ['fysiek'],
    inBrief: BESLUIT_NOEMT,
  },
  omgevingsplan: {
    artikel: 'Omgevingsbesluit, artikel 10.2',
    vraagt:
      'In de kennisgeving vooraf staat hoe mensen mee kunnen doen; bij het omgevingsplan staat hoe zij zijn betrokken en wat met de resultaten is gedaan.',
    in: ['fysiek'],
    inBrief: BESLUIT_NOEMT,
  },
  'programma onder de Omgevingswet': {
    artikel: 'Omgevingsbesluit, artikel 10.8',
    vraagt:
      'Bij het programma staat hoe burgers, bedrijven, maatschappelijke organisaties en bestuursorganen zijn betrokken en wat de resultaten zijn.',
    in: ['fysiek'],
    inBrief: BESLUIT_NOEMT,
  },
  'regionale verordening': {
    artikel: 'de eigen verordening',
    vraagt: 'Lees de verordening van de regio of de gemeenten: wat die vraagt, verschilt.',
    in: ['sociaal', 'fysiek'],
    inBrief: undefined,
  },
  'andere plicht': {
    artikel: 'een andere plicht',
    vraagt: 'Lees de regel die je noemt: wat die vraagt, weet ik niet.',
    in: ['sociaal', 'fysiek'],
    inBrief: undefined,
  },
};

/** As a choice: 'Wmo 2015, artikel 2.1.3 lid 3'. */
export function plichtTitle(plicht: Plicht): string {
  const { artikel } = PLICHTEN[plicht];
  return artikel.startsWith(plicht) || plicht === ANDERE_PLICHT ? artikel : `${plicht} (${artikel})`;
}

/** Those that are offered for a plan of this domein. */
export function plichtenIn(domein: Domein): readonly Plicht[] {
  return PLICHT_NAMEN.filter((plicht) => PLICHTEN[plicht].in.includes(domein));
}

export function isPlicht(naam: string): naam is Plicht {
  return PLICHT_NAMEN.some((one) => one === naam);
}
