import { DIANA, ELS, FATIMA, NOOR, TOM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Written from the tables by who never saw the reader, nor the other sets but the ninth Sunday. Carla asks where nobody is named. Where a
 * word can mean more (‘besloten’, ‘nog komen’), only the rows of which there is no doubt are asked for and left out. At first sight 46 of 60
 * were right, 13 asked back and 1 wrong in silence: it showed two signalen that
 * name a rolstoel, and of neither what was answered.
 */

const OORDEEL = 'Carla|Cees|coördinator|\\b(jij|jou|jouw)\\b';

const niet = van('niet');
const enOf = van('en of');
const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const periode = van('periode');
const ontbreekt = van('ontbreekt');
const wachtOp = van('wacht op');
const feit = van('feit');
const mijn = van('mijn');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const afwezig = van('afwezig');
const agenda = van('agenda');
const aantallen = van('aantallen');
const spreektaal = van('spreektaal');
const tikfouten = van('tikfouten');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // What is not
  niet('op welke plannen heb ik nog geen akkoord gegeven die wel binnen zijn', ['pleeg', 'eenzaam', 'uithuis', 'school', 'inkoop']),
  niet('Welke opdrachten van Bescherming en Opvang gaan niet naar het PFHO?', { bevat: ['opvang', 'beschermd', 'uithuis', 'dakloos'], mist: ['woonzorg', 'vrouwen', 'spoedh', 'woonurg'] }, { wie: DIANA }),
  niet('welke projectleiders hebben zich dit jaar nog niet één keer afgemeld', { ergens: ['Tom de Wit', 'Els Hendriks', 'Jan Bakker'], zwijgt: ['Fatima', 'Noor'] }),
  niet('inbreng die helemaal niet is overgenomen, dus ook niet voor een deel', ['geldzorg-4', 'dakloos-1', 'opvoed-2', 'scheiden-2', 'zorgapp-1']),
  niet('welke vergaderingen in december zijn niet in hilversum', { bevat: ['ab-2026-12-09', 'pfho-2026-12-10'], mist: ['do-2026-12-15'] }), // that of the AO is cancelled
  niet('bij welke opdrachten is wel besloten maar niets toegezegd', { bevat: ['kinderopv'], mist: ['opvoed', 'vervoerwmo', 'wijkteam', 'begroet', 'buurtzorg', 'scheiden'] }),

  // This or that, this and that
  enOf('ingediende plannen van tom of noor waar nog geen akkoord op is', { bevat: ['school', 'inkoop'], mist: ['preventie', 'digi', 'autisme', 'jeugdraad', 'pleeg'] }),
  enOf('focusgroepen en spiegelgesprekken die nog gehouden moeten worden', ['pleeg/focusgroep', 'woonzorg/focusgroep', 'jongmant/spiegelgesprek', 'thuis/spiegelgesprek']),
  enOf('Wat is er in oktober en november uitgesteld of ingetrokken?', ['woonurg', 'jeugdraad', 'zorgapp'], { wie: DIANA }),
  enOf('opdrachten die zowel in hilversum als in huizen spelen maar niet in de hele regio', ['vervoer']),
  enOf('signalen uit hilversum of laren', ['bus', 'huiskamer', 'bushalte', 'jeugdadvies']),
  enOf('teruggekoppelde of afgeronde opdrachten waar ingrid of willem trekker van is', ['buurtzorg', 'scheiden', 'doorstart', 'mantelh']),

  // More and less
  vergelijken('welke activiteit trok de meeste mensen', { zegt: ['Vervoer op maat'] }),
  vergelijken('wie is van de meeste opdrachten projectleider en hoeveel zijn dat er', { zegt: ['Fatima Bouali', '\\b9\\b'] }),
  vergelijken('Welk plan is het laatst ingediend?', { zegt: ['Uithuisplaatsing voorkomen'] }, { wie: DIANA }),
  vergelijken('heeft laren meer opdrachten dan eemnes', { zegt: ['\\bja\\b'] }),
  vergelijken('uit welke gemeente komen de meeste signalen', { zegt: ['Hilversum'] }),
  vergelijken('zijn er in november meer plannen ingediend dan in september', { zegt: ['\\bnee\\b'] }),
  vergelijken('waar duurde het akkoord langer, bij wonen met zorg of bij preventie op school', { zegt: ['Wonen met zorg'] }), // 10 days and 7

  // Order, and so many
  volgorde('de laatste vijf akkoorden, nieuwste eerst', { rijen: ['cliond', 'preventie', 'spoedh', 'wmoloket', 'wetver'], volgorde: true }),
  volgorde('activiteiten die dit jaar nog komen, op datum', { rijen: ['autisme/groepsgesprek', 'woonzorg/focusgroep', 'thuis/spiegelgesprek', 'jongmant/interviews', 'cliond/klankbordgroep', 'wmoloket/werkbezoek', 'jongmant/spiegelgesprek'], volgorde: true }),
  volgorde('Toon de drie oudste signalen die nog niet zijn beantwoord.', { rijen: ['bus', 'huiskamer', 'tolken'], volgorde: true }, { wie: DIANA }),
  volgorde('top 3 terugkoppelingen met het grootste bereik', { rijen: ['mantelh', 'buurtzorg', 'scheiden'], volgorde: true }),

  // Days, each of its own verb
  periode('welke plannen kwamen in augustus binnen', ['hulpmid', 'thuis', 'vrouwen', 'crisis', 'geldzorg', 'respijt', 'dakloos', 'doventolk']),
  periode('Welke plannen kregen in oktober akkoord?', ['wmoloket', 'woonzorg', 'jongmant', 'wetver', 'spoedh'], { wie: DIANA }),
  periode('signalen die vorige maand zijn binnengekomen', ['huiskamer', 'rolstoel', 'bushalte']),
  periode('wat is er van 1 tot en met 12 november besloten', ['kinderopv', 'wijkteam', 'zorgapp']),
  periode('welke toezeggingen moeten nog voor de kerst klaar zijn', { bevat: ['vervoerwmo/uitleg', 'scheiden/proef'], mist: ['wijkteam/cijfers', 'buurtzorg/kaart'] }),

  // What is missing
  ontbreekt('voor welke opdrachten moeten we nog een projectleider zoeken', ['opvang', 'sport']),
  ontbreekt('welke opdrachten staan nog op geen enkele agenda', { bevat: ['taal'], mist: ['opvang', 'pleeg', 'sport', 'woonurg'] }),
  ontbreekt('van welke gehouden activiteiten is nog niet opgeschreven wat mensen zeiden', { bevat: ['crisis/testsessie', 'digi/enquête'], mist: ['dakloos/interviews', 'respijt/spiegelgesprek', 'thuis/focusgroep'] }),
  ontbreekt('welke verwerkte opdrachten hebben nog geen passage', ['respijt', 'doventolk']),

  // Who is waited for
  wachtOp('op wie wachten we bij pleegzorg', { zegt: [OORDEEL] }),
  wachtOp('hulpmiddelen sneller geregeld, wie is daar nu aan zet', { zegt: ['Els Hendriks'] }),
  wachtOp('Wie moet het plan van School als vindplaats nog beoordelen?', { zegt: ['Carla|Cees|coördinator'] }, { wie: DIANA }),

  // One dossier
  feit('wie heeft het plan voor eenzaamheid onder ouderen ingediend', { zegt: ['Els Hendriks'] }), // she stood in for Pieter
  feit('Waarom ging de brainstorm bij Digitaal meedoen niet door?', { zegt: ['te weinig aanmeldingen'] }, { wie: DIANA }),
  feit('wanneer hebben we akkoord gegeven op leven met autisme', { zegt: ['15 sep'] }),
  feit('hoeveel mensen vulden de enquête van vervoer op maat in', { zegt: ['\\b310\\b'] }),
  feit('wie stuurde school als vindplaats terug en met welke vraag', { ergens: ['Cees Vermeer', 'Wat doe je met de antwoorden'] }),
  feit('naar welke dag heb ik het groepsgesprek van autisme verzet', { zegt: ['24 nov'] }, { wie: NOOR }),
  feit('wat hebben we gedaan met het idee van een kluis voor spullen', { zegt: ['deels|winter'] }),
  feit('hoeveel scholieren wil ik bereiken met school als vindplaats', { zegt: ['\\b150\\b'] }, { wie: TOM }),
  feit('hoe is die kaart met zorgplekken nagekomen', { zegt: ['op de website'] }),

  // About who asks
  mijn('op welke van mijn plannen is al akkoord', { bevat: ['preventie', 'digi'], mist: ['school', 'taal', 'kinderarm'] }, { wie: TOM }),
  mijn('welke activiteiten heb ik nog voor de boeg', { bevat: ['woonzorg/focusgroep', 'uithuis/interviews'], mist: ['ggzwijk/interviews', 'dakloos/interviews', 'pleeg/focusgroep'] }, { wie: FATIMA }),
  mijn('in welke vergaderingen komen mijn opdrachten nog', { ergens: ['24 nov', '26 nov', '15 dec', '17 dec'] }, { wie: ELS }),

  // Signalen
  signalen('wat is er geantwoord op het signaal over de rolstoel', { ergens: ['versnellen de levering'] }), // the text of another signaal has that word as well
  signalen('hoeveel signalen wachten nog op een antwoord', { aantal: 4 }),

  // Toezeggingen
  toezeggingen('welke toezegging van jan is over de datum', ['begroet/kosten']),
  toezeggingen('Wat is er toegezegd bij de besluiten van het PFHO van 24 september?', ['opvoed/folder', 'buurtzorg/kaart', 'scheiden/proef'], { wie: DIANA }),

  // Who is away
  afwezig('wie vervangt noor met de kerst', { zegt: ['Tom de Wit'] }),

  // Meetings
  agenda('wat staat er op het ab van december', { rijen: ['dakloos'] }),
  agenda('Hoe laat en waar is het PFHO van 26 november?', { ergens: ['13[:.]30', 'Bussum'] }, { wie: DIANA }),

  // Numbers
  aantallen('hoeveel opdrachten zijn er voor alle zeven gemeenten', { aantal: 8 }),
  aantallen('hoeveel opdrachten staan er op het pfho van 17 december', { aantal: 8 }),

  // As people talk
  spreektaal('awel, dat leerlingenvervoer, is dat plan nu al binnen of niet', { zegt: ['\\bnee\\b|nog niet|gevraagd'] }),
  spreektaal('zeg wat heeft pieter nog allemaal liggen', { ergens: ['Cliëntondersteuning|Mantelzorgwaardering|Dagbesteding'], zwijgt: ['Wachttijden', 'Beschermd thuis'] }),
  spreektaal('die taalcoaches, is dat al ne keer op een overleg geweest', { zegt: ['\\bnee\\b|nog niet|geen|nergens'] }),

  // Typing errors
  tikfouten('wie is projektleider van vrouwenopvnag in de regio', { zegt: ['Fatima Bouali'] }),
];
