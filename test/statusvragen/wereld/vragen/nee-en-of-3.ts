import { DIANA, ELS, FATIMA, INGRID, NOOR, PIETER, SAMIRA } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * The same as `nee-en-of-2.ts`, of other wishes, written from the tables after that set was looked at and before these were asked. At
 * first sight 25 of 37 were right, 11 asked back and 1 wrong in silence.
 */

const GEEN = 'geen|niets|niks|niemand|niet|nog nooit|nee';

const persoon = van('persoon');
const niet = van('niet');
const enOf = van('en of');
const periode = van('periode');
const ontbreekt = van('ontbreekt');
const wacht = van('wacht op');
const mijn = van('mijn');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const agenda = van('agenda');
const aantallen = van('aantallen');
const doorvragen = van('doorvragen');
const regio = van('regio');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // Sets, and what is left out of them
  enOf('opdrachten in eemnes of blaricum zonder projectleider of zonder trekker', ['sport', 'doventolk', 'preventie', 'opvang', 'begroet']),
  enOf('jeugd en bescherming in hilversum, maar niet van tom of jan bakker', ['vervoer', 'beschermd', 'uithuis', 'wijkteam', 'spoedh', 'opvang', 'jeugdggz', 'inkoop', 'vrouwen', 'wetver']),
  niet('ik wil alles zien behalve wat afgerond, ingetrokken of uitgesteld is', { bevat: ['pleeg', 'wijkteam', 'wetver'], mist: ['doorstart', 'mantelh', 'speel', 'zorgapp', 'oudpl', 'woonurg', 'jeugdraad'] }),
  niet('alle plannen die niet op raadplegen staan', { bevat: ['preventie', 'digi', 'cliond', 'thuis', 'geldzorg', 'doorstart', 'jeugdraad'], mist: ['wmoloket', 'pleeg', 'vrouwen'] }),
  niet('plannen die al langer dan een week op akkoord wachten, niet die van tom', { bevat: ['pleeg', 'eenzaam'], mist: ['school', 'uithuis'] }),
  niet('activiteiten in december behalve die van els', ['cliond/klankbordgroep', 'jongmant/spiegelgesprek']),
  niet('andere vergaderingen dan het DO en het PFHO die nog komen', { bevat: ['regieteam-jeugd-en-onderwijs-2026-11-19', 'ab-2026-12-09'], mist: ['do-2026-11-24', 'pfho-2026-11-26', 'do-2026-12-15'] }),
  aantallen('hoeveel activiteiten zijn er dit jaar gehouden, focusgroepen niet meegeteld', { aantal: 17 }),
  aantallen('hoeveel mensen kwamen er in september en oktober, enquetes niet meegerekend', { zegt: ['\\b129\\b'] }),
  signalen('signalen die noch beantwoord noch toegewezen zijn', ['huiskamer', 'tolken']),
  signalen('signalen van adviesraden behalve die uit huizen', ['jeugdadvies']),
  signalen('welke signalen horen nergens bij', ['bus', 'huiskamer', 'bushalte', 'tolken', 'jeugdadvies']),
  toezeggingen('heeft niemand iets toegezegd bij kinderopvang met zorg', { rijen: [], zegt: [GEEN] }),
  agenda('is er deze week behalve het regieteam nog een vergadering', { rijen: [], zegt: [GEEN], zwijgt: ['Directieoverleg'] }),
  agenda('welke punten op het DO van 15 december zijn niet om te bespreken', { rijen: [], zegt: [GEEN] }),

  // Who has none
  persoon('wie heeft er in oktober geen enkel plan ingediend', { ergens: ['Noor', 'Jan Bakker'], zwijgt: ['Samira', 'Tom', 'Els', 'Fatima'] }),
  persoon('welke trekker heeft niks in uitvoering', { zegt: [`${GEEN}|elke`], zwijgt: ['Geen enkele: '] }),
  persoon('welke trekkers hebben nog geen afgeronde opdracht', { ergens: ['Willem', 'Joost'], zwijgt: ['Ingrid'] }),
  regio("welke programma's hebben geen uitgestelde opdrachten", { ergens: ['Jeugd', 'Gezondheid'], zwijgt: ['Bescherming'] }),

  // What is missing
  ontbreekt('zowel te laat als zonder trekker, wat is dat', { bevat: ['preventie', 'begroet'], mist: ['vervoer', 'opvoed'] }),
  ontbreekt('Welke besluiten vielen zonder dat er een passage lag?', { bevat: ['kinderopv', 'begroet', 'buurtzorg'], mist: ['opvoed', 'vervoerwmo', 'wijkteam'] }, { wie: DIANA }),
  ontbreekt('inbreng zonder oordeel bij opdrachten die al besloten zijn', { rijen: [], zegt: [GEEN] }),
  ontbreekt('geldzorgen en respijtzorg, welke heeft nog geen passage', { bevat: ['respijt'], mist: ['geldzorg'] }),
  ontbreekt('wat is er niet doorgegaan en waarom niet', { ergens: ['te weinig aanmeldingen|te weinig stukken'] }),
  regio('Welke onderwerpen zijn vervallen?', { ergens: ['Kunst in de zorg'], zwijgt: ['Jongeren en wonen'] }, { wie: DIANA }),
  periode('ingediend voor 1 september en pas na 1 oktober besloten', ['vervoerwmo', 'wijkteam', 'kinderopv', 'begroet', 'ggzwijk', 'zorgapp']),
  periode('in september toegezegd en nog altijd niet gedaan', ['opvoed/folder', 'scheiden/proef']),
  periode('akkoord in augustus maar nog geen passage', ['respijt', 'doventolk']),
  periode('welke plannen zijn in november wel ingediend maar nog niet akkoord', ['pleeg', 'uithuis', 'inkoop']),

  // Of who asks
  wacht('wat van mij ligt niet bij mij maar bij een ander', { ergens: ['Inkoop'] }, { wie: NOOR }),
  mijn('welke van mijn opdrachten hebben wel iets gehouden maar geen inbreng', ['ggzwijk', 'woonurg'], { wie: FATIMA }),
  mijn('ben ik ergens te laat, hulpmiddelen niet meegeteld', { ergens: ['Vervoer op maat'], zwijgt: ['Hulpmiddelen sneller'] }, { wie: ELS }),
  mijn('bij welke van mijn opdrachten is er nog helemaal geen plan', { bevat: ['dagbest'], mist: ['eenzaam', 'cliond', 'doventolk'] }, { wie: PIETER }),
  mijn('welke van mijn opdrachten hebben geen projectleider', { rijen: [], zegt: [GEEN] }, { wie: INGRID }),
  mijn('alles van mij dat niet regiobreed is en nog niet verwerkt', ['vervoer', 'pleeg', 'jongmant'], { wie: SAMIRA }),

  // Further questions
  doorvragen('en welke daarvan zijn niet van noor', ['jeugdggz', 'mantel', 'beschermd', 'hulpmid'], { na: 'welke plannen zijn in concept' }),
  doorvragen('zonder de beantwoorde', ['bus', 'huiskamer', 'jeugdadvies'], { na: 'signalen uit hilversum' }),
];
