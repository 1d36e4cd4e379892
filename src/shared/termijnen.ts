import type { Afstand } from './verplichting-soort.ts';
import { SOORTEN, VERPLICHTING_SOORTEN, type VerplichtingSoort } from './verplichting-soorten.ts';

/** What is said of a term. `vanaf`: from what it is counted; `label`: on the card of settings, when its name says too little; `groep`: with what it is set, when not with the others. */
type Gegevens = Afstand & {
  readonly vanaf: string;
  readonly label?: string;
  readonly groep?: 'adviesraden';
};

/** Terms by which nobody owes anything; those of an obligation stand with it. */
const ANDERE = {
  'agenda geplaatst': {
    aantal: -7,
    eenheid: 'werkdagen',
    vanaf: 'het overleg',
    label: 'Agenda geplaatst in het kanaal',
  },
  'uitgesteld zonder datum': {
    aantal: 10,
    eenheid: 'werkdagen',
    vanaf: 'het uitstel',
    label: 'Nieuwe datum gevonden na uitstel',
  },
} as const satisfies Readonly<Record<string, Gegevens>>;
type Andere = keyof typeof ANDERE;

function isAndere(naam: string): naam is Andere {
  return naam in ANDERE;
}

/** Every term, by the name under which it is logged when it is changed. */
export type Termijn = VerplichtingSoort | Andere;
export const TERMIJNEN: readonly Termijn[] = [
  ...VERPLICHTING_SOORTEN,
  ...Object.keys(ANDERE).filter(isAndere),
];

export function termijnOf(naam: Termijn): Gegevens {
  return isAndere(naam) ? ANDERE[naam] : SOORTEN[naam].termijn;
}

/** The terms as they hold at some moment. */
export type Termijnen = Readonly<Record<Termijn, Afstand>>;

export function perTermijn(of: (naam: Termijn) => Afstand): Termijnen {
  const made: Partial<Record<Termijn, Afstand>> = {};
  for (const naam of TERMIJNEN) made[naam] = of(naam);
  if (!isWhole(made)) throw new Error('a term was passed over');
  return made;
}

function isWhole(made: Partial<Record<Termijn, Afstand>>): made is Record<Termijn, Afstand> {
  return TERMIJNEN.every((naam) => naam in made);
}

/** The terms as they are until the beheerder changes them. */
export const STANDAARD_TERMIJNEN: Termijnen = perTermijn(termijnOf);
