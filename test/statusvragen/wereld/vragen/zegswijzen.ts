import { DIANA, PIETER } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/** What is said in several words with a typing error in one of them, and what was and what is to come in one breath. */

const [tikfouten, afwezig, agenda, feit, spreektaal] = [
  van('tikfouten'),
  van('afwezig'),
  van('agenda'),
  van('feit'),
  van('spreektaal'),
];

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  tikfouten('bij wie ligt de bal voor mantelzorgwardering', { zegt: ['Pieter Smit'] }),
  tikfouten('welke toezeggingen zijn over de afgesprokn datum heen', ['opvoed/folder', 'begroet/kosten']),
  tikfouten('in welk stadum zit de vrouwenopvang', { ergens: ['Vrouwenopvang in de regio', 'wordt uitgevoerd'] }),
  tikfouten('welke opdrachten liggen in de koelkst', ['jeugdraad', 'woonurg']),
  tikfouten('wie van de projectleiders heeft de grotste portefeuile', { zegt: ['Fatima Bouali: 9'] }),
  tikfouten('welke werkbezoeken staan er nog op stapl', ['wmoloket/werkbezoek']),
  tikfouten('wat zit er in decmber', ['wmoloket/werkbezoek', 'jongmant/spiegelgesprek', 'cliond/klankbordgroep']),
  tikfouten('regiobrede opdrachtn van Fatima', ['vrouwen']),
  tikfouten('hoe is het gesteldd met de wijkteams', { ergens: ['Wijkteams versterken', 'Er is een besluit'] }),

  agenda('op welke vergadering kwam of komt urgentie op de woningmarkt', { ergens: ['15 okt', '17 dec'] }),
  afwezig('wie is er weg of gaat er weg', { ergens: ['Fatima', 'Samira', 'Noor'], zwijgt: ['12 okt'] }),
  afwezig('wanneer is fatima der niet deze maand', { zegt: ['13 nov', '20 nov'] }),
  afwezig("wie neemt Samira d'r werk over", { zegt: ['Pieter Smit'] }),
  afwezig('wie pakt het werk van Noor op in de kerstvakantie', { zegt: ['Tom de Wit'] }),
  feit('door wie is de app voor zorgvragen ingetrokken', { zegt: ['Portefeuillehoudersoverleg', 'te duur'], zwijgt: ['Tom de Wit: App'] }, { wie: DIANA }),
  feit('door wie is de jeugdraad uitgesteld', { zegt: ['Directieoverleg', 'nieuw college'] }),
  spreektaal('door wie is die zorgapp gesneuveld', { zegt: ['Portefeuillehoudersoverleg', 'te duur'] }, { wie: DIANA }),
  spreektaal('welke plannen zijn teruggegeven', ['hulpmid', 'school']),
  spreektaal('hoe marcheert het met de cliëntondersteuning', { ergens: ['Cliëntondersteuning op maat', 'akkoord met het plan'] }, { wie: PIETER }),
];
