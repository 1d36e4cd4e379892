import { DIANA, FATIMA, NOOR, PIETER, SAMIRA } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Of whom there is none, what is not in an overleg, who of two did it, and who has most to do: written by who widened the reader, after it
 * was widened. They hold it to what it can, and measure less than questions of somebody else.
 */

const [niet, agenda, enOf, vergelijken, afwezig, feit, mijn, stand] = [
  van('niet'),
  van('agenda'),
  van('en of'),
  van('vergelijken'),
  van('afwezig'),
  van('feit'),
  van('mijn'),
  van('stand'),
];

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // None at all: those of whom it is so, and not the opdrachten that are not so.
  niet('welke trekker heeft geen enkele afgeronde opdracht', { zegt: ['Willem Hoekstra', 'Joost van Dam'], zwijgt: ['Ingrid'] }),
  niet('welk programma heeft niets in concept', { zegt: ['Inwonerparticipatie'], zwijgt: ['Jeugd'] }),
  niet('welke projectleiders hebben niets in uitvoering', { zegt: ['Pieter Smit', 'Els Hendriks'], zwijgt: ['Samira', 'Tom de Wit'] }),
  niet('welke projectleider heeft geen enkele uitgestelde opdracht', { zegt: ['Jan Bakker', 'Samira'], zwijgt: ['Fatima', 'Noor Visser'] }),
  niet('welke trekkers hebben geen enkel plan in concept', { zegt: ['elke trekker'], zwijgt: ['43'] }),
  niet('wie heeft geen enkele opdracht in Eemnes', { zegt: ['elke projectleider'] }),
  niet('in welke gemeenten heeft Pieter geen opdrachten', { zegt: ['Gooise Meren', 'Huizen', 'Wijdemeren'], zwijgt: ['Laren'] }, { wie: DIANA }),
  vergelijken('welke projectleider heeft de minste opdrachten in uitvoering', { zegt: ['Pieter Smit', 'Els Hendriks'], zwijgt: ['Samira'] }),

  // Not in an overleg: in none of its meetings, whatever else it is in.
  niet('welke opdrachten van Noor komen niet in het DO', ['autisme', 'opvoed']),
  niet('welke opdrachten in Eemnes staan niet op de agenda van het DO van 24 november', ['sport', 'digi', 'doventolk', 'ggzwijk', 'zorgapp', 'opvang', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'doorstart', 'wetver']),
  niet('welke van mijn opdrachten staan nog niet op de agenda van het pfho', ['vervoer', 'jeugdggz', 'pleeg'], { wie: SAMIRA }),
  niet('welke opdrachten van mij staan niet op het PFHO van 24 september', ['dagbest', 'mantel', 'eenzaam', 'cliond', 'doventolk', 'oudpl'], { wie: PIETER }),
  niet('opdrachten van Jeugd in Laren die niet naar het DO gaan', ['jongmant', 'scheiden', 'wetver']),

  // What must go there is what stands on its agenda.
  agenda('wat moet er op 26 november naar het pfho', ['vrouwen', 'geldzorg', 'respijt', 'spoedh']),
  mijn('wat van mij moet er langs het pfho van 26 november', ['vrouwen', 'spoedh'], { wie: FATIMA }),
  agenda('wat moet er in december langs het AB', ['dakloos']),
  agenda('welke opdrachten komen nog op het ab', ['dakloos']),
  agenda('wanneer is het volgende AO', { zegt: ['2 december', 'gaat niet door', 'geen andere'] }),
  agenda('wanneer komt het Ambtelijk Overleg bij elkaar', { zegt: ['2 december', 'gaat niet door'] }),

  // Who of two did it, or somebody else.
  feit('heeft els of pieter het plan van eenzaamheid ingediend', { zegt: ['Els Hendriks'], zwijgt: ['Pieter Smit heeft'] }),
  feit('gaf Cees of Carla akkoord op cliëntondersteuning', { zegt: ['Cees Vermeer'] }, { wie: PIETER }),
  feit('heeft Carla akkoord gegeven op ggz in de wijk', { zegt: ['Cees Vermeer'] }, { wie: DIANA }),
  feit('heeft Pieter of Noor het plan van school als vindplaats ingediend', { zegt: ['Tom de Wit'] }),
  feit('is kinderen bij scheiding door samira of door carla teruggekoppeld', { zegt: ['Carla de Boer'] }, { wie: DIANA }),

  vergelijken('welke projectleider heeft de meeste opdrachten te laat', { zegt: ['Samira'], zwijgt: ['Jan Bakker'] }),
  enOf('waar doen Laren en Eemnes allebei aan mee maar niet alle gemeenten', ['doventolk']),
  afwezig('wie is er vandaag niet en wie vervangt hem', { zegt: ['Fatima', 'geen vervanger'] }),
  stand('goedgekeurd door het PFHO in september', ['opvoed', 'buurtzorg', 'mantelh'], { wie: DIANA }),
  stand('opdrachten in goose meren van Noor die niet voor alle gemeenten zijn', ['schuld', 'autisme'], { wie: NOOR }),
];
