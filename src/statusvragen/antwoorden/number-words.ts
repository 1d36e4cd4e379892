import type { NumberFilter } from '../ground/filters.ts';

/** What each number counts. */
export const NUMBERS: Readonly<Record<NumberFilter, string>> = {
  deelnemers: 'deelnemers',
  activiteiten: 'activiteiten',
  toezeggingen: 'toezeggingen',
  verwacht: 'verwachte deelnemers',
  punten: 'punten inbreng',
  'overgenomen punten': 'overgenomen punten inbreng',
  leiders: 'projectleiders',
  gemeenten: 'gemeenten',
  inwoners: 'inwoners',
  opdrachten: 'opdrachten',
  'bereikt aantal': 'mensen die het hoorden',
  'dagen tot akkoord': 'dagen tussen indienen en akkoord',
  'dagen tot terugkoppeling': 'dagen tussen besluit en terugkoppeling',
  kosten: 'euro',
  opkomst: 'procent van de verwachte deelnemers',
  aantal: 'per groep',
  dingen: 'dingen die nog moeten gebeuren',
};

/** One of them. */
export const EEN: Readonly<Record<NumberFilter, string>> = {
  deelnemers: 'deelnemer',
  activiteiten: 'activiteit',
  toezeggingen: 'toezegging',
  verwacht: 'verwachte deelnemer',
  punten: 'punt inbreng',
  'overgenomen punten': 'overgenomen punt inbreng',
  leiders: 'projectleider',
  gemeenten: 'gemeente',
  inwoners: 'inwoner',
  opdrachten: 'opdracht',
  'bereikt aantal': 'mens die het hoorde',
  'dagen tot akkoord': 'dag tussen indienen en akkoord',
  'dagen tot terugkoppeling': 'dag tussen besluit en terugkoppeling',
  kosten: 'euro',
  opkomst: 'procent van de verwachte deelnemers',
  aantal: 'per groep',
  dingen: 'ding dat nog moet gebeuren',
};
