import type { Person } from '../../support/people.ts';

/** A question in the seeded world, with what its answer shows. Written from the tables, never from what the bot said. */

export const SOORTEN = [
  'stand',
  'persoon',
  'gemeente',
  'niet',
  'en of',
  'vergelijken',
  'volgorde',
  'periode',
  'ontbreekt',
  'wacht op',
  'feit',
  'mijn',
  'signalen',
  'toezeggingen',
  'afwezig',
  'agenda',
  'aantallen',
  'twee vragen',
  'doorvragen',
  'spreektaal',
  'tikfouten',
  'onbekend',
  'onzin',
  'regio',
  'bereik',
  'rechten',
] as const;
export type Soort = (typeof SOORTEN)[number];

export type Verwacht = {
  /**
   * The rows that it shows: an opdracht or vergadering by its id, an activiteit as '<opdracht>/<kind>', an inbreng or
   * toezegging by its own id after that of the opdracht. What is not in it may not be shown.
   */
  readonly rijen?: readonly string[];
  /** These rows are among those that it shows, and these are not: for an answer beside which another one stands. */
  readonly bevat?: readonly string[];
  readonly mist?: readonly string[];
  /** The rows stand in this order. */
  readonly volgorde?: true;
  /** The first number that it says. */
  readonly aantal?: number;
  /** What stands in the answer itself, or in its only row: regular expressions, of which each must be found. */
  readonly zegt?: readonly string[];
  /** The same, anywhere: for two answers to one message. */
  readonly ergens?: readonly string[];
  /** What may stand nowhere in it. */
  readonly zwijgt?: readonly string[];
  /** Whatever it says, as long as it is silent about that. */
  readonly veilig?: true;
  /** It is asked back: what it means cannot be known. */
  readonly vraagtTerug?: true;
  /** This is said to be unknown, and nothing is shown. */
  readonly onbekend?: string;
  /** It is said that it is not for this reader, or which part of it is. */
  readonly nietTeZien?: true;
};

export type Vraag = {
  readonly soort: Soort;
  readonly vraag: string;
  /** Who asks; absent: Carla, the coördinator. */
  readonly wie?: Person;
  /** What was asked before it in the same chat. */
  readonly na?: string;
  readonly verwacht: Verwacht;
};

/** Says of a kind what is asked and what is shown. */
export const van =
  (soort: Soort) =>
  (vraag: string, verwacht: Verwacht | readonly string[], more: Pick<Vraag, 'wie' | 'na'> = {}): Vraag => ({
    soort,
    vraag,
    verwacht: isRijen(verwacht) ? { rijen: verwacht } : verwacht,
    ...more,
  });

function isRijen(verwacht: Verwacht | readonly string[]): verwacht is readonly string[] {
  return Array.isArray(verwacht);
}

/** How one question is called. */
export function naamVan({ vraag, wie, na }: Vraag): string {
  return [vraag, wie ? `(${wie.naam})` : '', na ? `(na: ${na})` : ''].filter((part) => part !== '').join(' ');
}
