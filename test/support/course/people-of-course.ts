import type { Person } from '../people.ts';

/** Who works in the simulated region. */

const person = (naam: string, number: number): Person => ({
  id: `7e570000-0000-4000-8000-0000000003${String(number).padStart(2, '0')}`,
  naam,
});

export const COORDINATORS = [person('Corrie Aalbers', 1), person('Cor Bonsel', 2)] as const;
export const DIRECTIELID = person('Dirkje Cramer', 3);
/** Of the bot, not of what it is about. */
export const BEHEERDER = person('Bea Ruiter', 6);
export const TREKKERS = [person('Wethouder Egmond', 4), person('Wethouder Fopma', 5)] as const;
export const PROJECTLEIDERS = [
  'Gerda Haas',
  'Ilse Jonker',
  'Kees Lodder',
  'Mina Noorda',
  'Otto Prins',
  'Ria Slot',
].map((naam, index) => person(naam, 10 + index));
/** They answer for gemeenten. */
export const CONTACTEN = [person('Joke Smit', 30), person('Henk Mulder', 31)] as const;
/** Who has a part in the work. */
export const COLLEAGUES: readonly Person[] = [...COORDINATORS, DIRECTIELID, ...TREKKERS, ...PROJECTLEIDERS];
export const EVERYBODY: readonly Person[] = [...COLLEAGUES, BEHEERDER, ...CONTACTEN];
export const KANALEN = {
  do: { id: '19:course-do@thread.tacv2', naam: 'Directieoverleg' },
  pfho: { id: '19:course-pfho@thread.tacv2', naam: 'Portefeuillehoudersoverleg' },
} as const;
