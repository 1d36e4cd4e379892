import type { NumberFilter } from '../ground/query.ts';

/** What each number counts. */
export const NUMBERS: Readonly<Record<NumberFilter, string>> = {
  deelnemers: 'deelnemers',
  verwacht: 'verwachte deelnemers',
  punten: 'punten inbreng',
  leiders: 'projectleiders',
  inwoners: 'inwoners',
  opdrachten: 'opdrachten',
  'bereikt aantal': 'mensen die het hoorden',
};
