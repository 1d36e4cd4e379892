import {
  readComesFirst,
  readDoel,
  readIncomplete,
  readSaid,
  readToDecide,
  readUitkomst,
} from './read-agenda.ts';
import type { Construction } from './subject.ts';

/** What an overleg is asked to do, says and decides: a part of `CONSTRUCTIONS`. */
export const OF_OVERLEGGEN: readonly Construction[] = [
  {
    name: 'what comes first in an overleg',
    examples: ['welke van mijn opdrachten komt als eerste op een PFHO'],
    read: readComesFirst,
  },
  {
    name: 'what is not complete for an overleg',
    examples: ['welke punten van het DO van 15 december zijn nog niet compleet'],
    read: readIncomplete,
  },
  {
    name: 'what an overleg is asked to do',
    examples: ['wat staat er ter informatie op de agenda van het PFHO', 'wat moet het PFHO vaststellen'],
    read: readDoel,
  },
  {
    name: 'what an overleg still has to decide',
    examples: [
      'over welke opdrachten moet het PFHO dit jaar nog beslissen',
      'waar gaat het DO in december over beslissen',
    ],
    read: readToDecide,
  },
  { name: 'what an overleg said', examples: ['wat zei het DO over pleegzorg'], read: readSaid },
  {
    name: 'what an overleg decided',
    examples: [
      'wat heeft het DO in oktober goedgekeurd',
      'wat heeft het PFHO uitgesteld',
      'wat keurde het PFHO in september goed',
      'wat keurde het DO niet goed',
      'welke plannen keurde het PFHO dit jaar goed',
      'wat stelde het DO uit',
      'wat is er in het PFHO aangepast',
    ],
    read: readUitkomst,
  },
];
