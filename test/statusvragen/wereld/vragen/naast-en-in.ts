import { DIANA, PIETER, SAMIRA } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Ways to ask, and not words: what is asked beside it of the same ('… en door wie'), a thing that was said or promised, a saying, a
 * part of a title, a condition said twice. Written before they were read: of 153 questions of these kinds about 88 were right then.
 */

const twee = van('twee vragen');
const feit = van('feit');
const toezeggingen = van('toezeggingen');
const signalen = van('signalen');
const stand = van('stand');
const persoon = van('persoon');
const ontbreekt = van('ontbreekt');
const volgorde = van('volgorde');
const aantallen = van('aantallen');
const enOf = van('en of');
const agenda = van('agenda');
const afwezig = van('afwezig');
const mijn = van('mijn');
const periode = van('periode');
const tikfouten = van('tikfouten');
const spreektaal = van('spreektaal');
const wachtOp = van('wacht op');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // What is asked beside it.
  twee('hoeveel opdrachten zijn uitgesteld en waarom', { rijen: ['woonurg', 'jeugdraad'], ergens: ['kosten zijn nog niet bekend', 'nieuw college'] }),
  twee('welke toezeggingen staan nog open en van wie zijn ze', ['opvoed/folder', 'begroet/kosten', 'vervoerwmo/uitleg', 'bushalte', 'scheiden/proef', 'wijkteam/cijfers']),
  twee('is het plan van tolk in de zorg al goedgekeurd en door wie', { zegt: ['Carla de Boer|door jou|\\bjij\\b'] }),
  twee('hoeveel focusgroepen zijn er gehouden, en bij welke opdrachten', ['buurtzorg/focusgroep', 'opvoed/focusgroep', 'zorgapp/focusgroep', 'geldzorg/focusgroep', 'thuis/focusgroep', 'vrouwen/focusgroep']),
  afwezig('wie is er volgende week afwezig en wie valt er in', { zegt: ['Samira El Amrani', 'Pieter Smit'], zwijgt: ['Noor Visser'] }),
  twee('waarom en wanneer is de woningmarkt uitgesteld', { zegt: ['kosten zijn nog niet bekend', '15 okt'] }),

  // A thing that was said or promised.
  feit('wat hebben deelnemers gezegd over formulieren', ['thuis-2']),
  feit('hebben we iets gehoord over mediation', ['scheiden-2']),
  feit('welke inbreng gaat over een eigen kamer', ['dakloos-1']),
  toezeggingen('is er aan iemand een folder beloofd', ['opvoed/folder']),
  toezeggingen('welke toezeggingen gaan over vervoer', ['vervoerwmo/uitleg']),
  signalen('signalen over rolstoelen', ['speeltuin', 'rolstoel']),

  // Sayings.
  stand('hoe is het gesteld met de wijkteams', { ergens: ['Wijkteams versterken', 'Er is een besluit'] }),
  stand('hoe vordert respijtzorg', { ergens: ['Respijtzorg voor ouders', 'verwerkt'] }),
  stand('is beschermd thuis al ver gevorderd', { ergens: ['Beschermd thuis', 'Er wordt aan het plan gewerkt'] }),
  stand('waar hangt vervoer op maat op dit moment', { ergens: ['Vervoer op maat', 'Er is een besluit'] }),
  wachtOp('bij wie ligt de bal voor mantelzorgwaardering', { zegt: ['Pieter Smit'] }),
  persoon('wie is de bestuurder achter vrouwenopvang', { zegt: ['Joost van Dam'] }),
  agenda('vertel eens wat er in het PFHO van 26 november aan de orde komt', ['vrouwen', 'geldzorg', 'respijt', 'spoedh']),

  // What is lacking.
  ontbreekt('opdrachten waarvoor nog geen projectleider is aangewezen', ['opvang', 'sport']),
  ontbreekt('welke punten van inwoners zijn nog niet beoordeeld', ['thuis-1', 'thuis-2', 'thuis-3', 'vrouwen-1']),
  ontbreekt('welke opdrachten zijn nog niet ingepland voor een overleg', ['taal']),
  ontbreekt('welke signalen hebben geen eigenaar', ['huiskamer', 'tolken']),
  ontbreekt('wie heeft er nog niets ingeleverd', ['vervoer', 'dagbest', 'schuld', 'opvang', 'taal', 'sport', 'jeugdggz', 'mantel', 'beschermd', 'kinderarm', 'hulpmid']),

  // What comes first.
  volgorde('wat moet er deze week als eerste gebeuren', ['bus']),
  volgorde('welke toezegging moet het eerst nagekomen worden', ['opvoed/folder']),
  mijn('mijn eerstvolgende deadline', { zwijgt: ['Te laat'], rijen: ['jongmant'] }, { wie: SAMIRA }),
  periode('activiteiten die nog moeten plaatsvinden dit jaar', ['autisme/groepsgesprek', 'woonzorg/focusgroep', 'thuis/spiegelgesprek', 'jongmant/interviews', 'cliond/klankbordgroep', 'wmoloket/werkbezoek', 'jongmant/spiegelgesprek']),

  // Both at once, and how many.
  enOf('opdrachten die in Laren én Eemnes spelen', ['doventolk', 'opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'doorstart', 'wetver']),
  aantallen('hoeveel deelnemers verwachten we bij het spiegelgesprek huishoudelijke hulp', { aantal: 12 }),
  aantallen('hoeveel mensen bereikte de terugkoppeling van kinderen bij scheiding', { aantal: 22, zegt: ['bijeenkomst 22', 'brief of e-mail 15', 'hooguit 37'] }),
  aantallen('hoeveel mensen hoorden de terugkoppeling van het logeerhuis', { aantal: 150, zwijgt: ['hooguit'] }),

  // A part of a title, of what somebody else agreed to, and words in haste.
  feit('waarom is de zorgapp gestopt', { zegt: ['te duur'] }),
  mijn('welke plannen van mij zijn goedgekeurd', { bevat: ['cliond', 'buurtzorg', 'mantelh', 'doventolk'], mist: ['eenzaam', 'mantel'] }, { wie: PIETER }),
  tikfouten('welke activteiten zijn geanuleerd', ['digi/brainstormsessie']),
  spreektaal('ist DO volgende week dinsdag', { zegt: ['24 nov'] }),
  agenda('vertel eens wat er in het PFHO van 26 november aan de orde komt aub', ['vrouwen', 'geldzorg', 'respijt', 'spoedh'], { wie: DIANA }),
];
