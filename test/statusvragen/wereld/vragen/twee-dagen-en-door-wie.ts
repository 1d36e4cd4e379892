import { DIANA, FATIMA, PIETER } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * The last and the first that something was done to, two days in one question, and what a command took for itself: written by who widened
 * the reader, after it was widened.
 */

const [volgorde, twee, enOf, periode, agenda, vergelijken, regio, afwezig, onbekend, feit] = [
  van('volgorde'),
  van('twee vragen'),
  van('en of'),
  van('periode'),
  van('agenda'),
  van('vergelijken'),
  van('regio'),
  van('afwezig'),
  van('onbekend'),
  van('feit'),
];

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // Who handed in, agreed and sent back, on which day and why.
  volgorde('welk plan is als laatste ingediend, en door wie', { zegt: ['Uithuisplaatsing', '12 nov 2026', 'Fatima Bouali'] }),
  volgorde('welk plan kreeg als eerste akkoord en van wie', { zegt: ['Doorstart', '2 mrt 2026', 'Carla de Boer'] }, { wie: DIANA }),
  twee('welk plan ging als laatste terug en waarom', { zegt: ['Hulpmiddelen', '29 okt 2026'] }),
  twee('welke plannen zijn in oktober teruggestuurd en waarom', { ergens: ['Wie nodig je uit', 'Wat doe je met de antwoorden'], bevat: ['hulpmid', 'school'] }),
  twee('wie stuurde het plan van school als vindplaats terug en met welke vraag', { zegt: ['Cees Vermeer', 'Wat doe je met de antwoorden'] }),
  twee('waarom is er bij de verordening jeugdhulp geen participatie en wie besloot dat', { zegt: ['De wet schrijft', 'Samira El Amrani'] }),

  // Two days.
  agenda('wat besloot het PFHO op 24 september en op 12 november', ['opvoed', 'buurtzorg', 'scheiden', 'mantelh', 'wijkteam', 'zorgapp']),
  agenda('wat staat er op de agenda van het DO van 24 november en 15 december', ['vervoer', 'jeugdggz', 'hulpmid', 'pleeg', 'eenzaam', 'dagbest', 'schuld', 'opvang', 'mantel', 'beschermd', 'uithuis', 'school', 'inkoop', 'ceo']),
  enOf('welke opdrachten komen op 9 december in het AB of op 12 januari in het DO', ['dakloos', 'sport', 'kinderarm']),
  periode('welke plannen zijn in augustus ingediend en in september afgestemd', ['vrouwen', 'thuis', 'crisis']),
  periode('welke plannen zijn in september ingediend maar pas in oktober goedgekeurd', ['woonzorg']),
  periode('welke opdrachten zijn in mei ingediend en in november besloten', ['wijkteam']),
  enOf('welke opdrachten hebben geen projectleider of geen trekker', ['schuld', 'opvang', 'sport', 'kinderarm', 'school', 'preventie', 'doventolk', 'kinderopv', 'begroet', 'speel', 'ceo', 'oudpl']),
  vergelijken('wat is eerder, het DO of het PFHO', { zegt: ['24 november'], zwijgt: ['26 november'] }),
  vergelijken('wat is later, het AB of het PFHO van december', { zegt: ['17 december'], zwijgt: ['9 december'] }),

  volgorde('welke opdracht van Noor staat er het langst', ['opvoed', 'speel']), // both of one day
  agenda('wat komt er op 17 december in het pfho dat niet vastgesteld hoeft te worden', ['wetver'], { wie: DIANA }),

  // What the bot does by itself, and what is no command.
  regio('is de bot gepauzeerd', { zegt: ['gepauzeerd'] }),
  regio('staan de herinneringen aan', { zegt: ['gepauzeerd'] }, { wie: PIETER }),
  regio('hoe laat houdt de bot op met berichten', { zegt: ['16[.:]30'] }),
  regio('hoe laat begint de bot met herinneren', { zegt: ['08[.:]30'] }),
  afwezig('afwezigheid fatma', { zegt: ['20 nov'] }),
  afwezig('vakantie van Noor', { zegt: ['21 dec', 'Tom de Wit'] }),
  afwezig('help me even: wie is er deze week afwezig', { zegt: ['Fatima'] }),
  onbekend('in welke gemeenten speelt DOC-12345678', { onbekend: 'DOC-12345678' }),
  onbekend('wie is de projectleider van DOC-26000999', { onbekend: 'DOC-26000999' }, { wie: FATIMA }),
  feit('wie heeft het plan van eenzaamheid ingediend, jij of iemand anders', { zegt: ['Els Hendriks'] }),
];
