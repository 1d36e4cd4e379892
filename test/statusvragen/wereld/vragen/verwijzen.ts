import { type Vraag, van } from '../vraag.ts';

/** Messages of two questions of which the second points at what the first named, or leaves it out. Written before their reading was changed. */

const tweeVragen = van('twee vragen');

/** biome-ignore format: a table is read by its rows */
export const VERWIJZEN: readonly Vraag[] = [
  tweeVragen('wie is de projectleider van beschermd thuis en wanneer komt het in het DO', { ergens: ['Fatima', '15 dec'] }),
  tweeVragen('hoeveel opdrachten heeft Noor en welke daarvan zijn in uitvoering?', { ergens: ['\\b5\\b|\\b6\\b|\\b7\\b', 'Leven met autisme'], zwijgt: ['Opvoedhulp'] }),
  tweeVragen('wie is projectleider van wijkteams versterken en wie is de trekker', { ergens: ['Fatima', 'Joost'] }),
  tweeVragen('wat is er besloten over vervoer op maat en wat is er toen toegezegd?', { ergens: ['avondvervoer vervalt', 'Uitleg over het avondvervoer'] }),
  tweeVragen('is het plan van uithuisplaatsing al ingediend en door wie?', { ergens: ['12 nov', 'Fatima'] }),
  tweeVragen('hoe staat het met tolk in de zorg en wat moet daar nog gebeuren', { ergens: ['verwerkt', 'passage'] }),
  tweeVragen('welke opdrachten heeft Jan Bakker en welke van hem zijn besloten', { ergens: ['Crisisplekken', 'Begroting participatie 2027'] }),
  tweeVragen('wanneer is het volgende DO en wat staat er dan op de agenda?', { ergens: ['24 nov', 'Leerlingenvervoer 2027', 'Pleegzorg'] }),
  tweeVragen('wie leidt dakloze jongeren en hoeveel mensen deden daar mee', { ergens: ['Fatima', '\\b4\\b'] }),
  tweeVragen('wat zeiden inwoners bij respijtzorg en is dat overgenomen?', { ergens: ['Logeren in een weekend', 'overgenomen'] }),
  tweeVragen('welke opdrachten van Tom zijn besloten en wanneer was dat', { ergens: ['Kinderopvang met zorg', '3 nov'] }),
  tweeVragen('wie trekt geldzorgen en wat heeft zij nog open staan', { ergens: ['Ingrid'] }),
  tweeVragen('hoeveel activiteiten zijn er in december en bij welke opdrachten horen die', { ergens: ['Wmo-loket|wmo', 'Cliëntondersteuning', 'Jonge mantelzorgers'] }),
  tweeVragen('welke plannen zijn teruggestuurd en waarom', { ergens: ['Hulpmiddelen', 'Wie nodig je uit'] }),
  tweeVragen('waarom is er bij spoedhulp geen participatie en wie besliste dat?', { ergens: ['1 december', 'Fatima|Cees'] }),
  tweeVragen('is urgentie op de woningmarkt uitgesteld en tot wanneer', { ergens: ['uitgesteld', '17 dec'] }),
  tweeVragen('wat beloofden we bij opvoedhulp en is dat nagekomen', { ergens: ['folder voor huisartsen'] }),
  tweeVragen('welke opdrachten zitten in Eemnes en wie leidt ze', { ergens: ['Eenzaamheid', 'Pieter', 'Fatima'] }),
];
