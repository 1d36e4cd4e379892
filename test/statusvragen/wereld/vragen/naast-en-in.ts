import { DIANA, JAN_DE_GROOT, NOOR, PIETER, SAMIRA, TOM } from '../mensen.ts';
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

  // What somebody asked, wrote and worked in.
  feit('wat vroeg Cees over het plan van school als vindplaats', { zegt: ['Wat doe je met de antwoorden'] }),
  feit('waarom ging het plan van school als vindplaats terug', { zegt: ['Wat doe je met de antwoorden'] }),
  feit('met welke vraag kwam het plan van hulpmiddelen terug', { zegt: ['Wie nodig je uit'] }),
  feit('is respijtzorg al verwerkt en wanneer', { zegt: ['6 nov'] }),
  feit('wie heeft de inbreng van tolk in de zorg verwerkt', { zegt: ['Pieter Smit'] }),
  feit('waarom had dakloze jongeren zo weinig deelnemers', { zegt: ['Vier mensen kwamen niet'] }),
  feit('welke rol hebben ervaringsdeskundigen bij autisme', { zegt: ['denken mee'] }),
  feit('waarom wees het DO van 6 oktober de jeugdraad niet toe', { vraagtTerug: true }),
  feit('wanneer is de passage van respijtzorg klaar', { veilig: true, zwijgt: ['26 nov'] }),

  // What is lacking, or not among them.
  ontbreekt('opdrachten zonder activiteiten in Wijdemeren', { bevat: ['kinderarm', 'opvang'], mist: ['opvoed', 'speel', 'digi'] }),
  ontbreekt('van welke activiteiten is de uitkomst nog niet ingevuld', ['vrouwen/werkbezoek']),
  ontbreekt('welke stukken voor het DO van 24 november zijn nog niet compleet', ['vervoer', 'jeugdggz', 'hulpmid'], { wie: DIANA }),
  ontbreekt('welke opdrachten hebben geen inbreng opgeleverd in Eemnes', { bevat: ['eenzaam', 'sport'], mist: ['doventolk', 'zorgapp'] }),
  stand('welke opdrachten zijn klaar om besloten te worden', { vraagtTerug: true }),
  enOf('alles in Huizen behalve wat voor de hele regio is', ['vervoer', 'pleeg', 'woonzorg', 'respijt', 'vervoerwmo', 'taal', 'jeugdraad']),
  enOf('welke opdrachten deelt Noor met Tom', ['kinderarm']),
  enOf('wat van Jeugd en Onderwijs heeft Willem niet als trekker', ['kinderarm', 'school', 'preventie', 'kinderopv', 'speel']),

  // People.
  persoon('wie is hier de coördinator', { zegt: ['Carla de Boer'] }, { wie: JAN_DE_GROOT }),
  afwezig('voor wie val ik in en wanneer', { zegt: ['Samira El Amrani', '23 nov'] }, { wie: PIETER }),
  afwezig('tot wanneer is Fatima er niet', { zegt: ['20 nov'] }),
  persoon('aan wie kan ik iets vragen over jonge mantelzorgers', { zegt: ['Samira El Amrani'] }),
  stand('hoe staat het met de vrouwenopvang, weet iemand dat', { nietTeZien: true, rijen: [], zwijgt: ['in uitvoering'] }, { wie: TOM }),

  // What is still to come, and what was said by whom.
  periode('waar gaan we nog een spiegelgesprek houden', ['thuis/spiegelgesprek', 'jongmant/spiegelgesprek']),
  periode('welke werkbezoeken staan er nog op stapel', ['wmoloket/werkbezoek']),
  periode('wat staat er gepland voor 3 december', ['wmoloket/werkbezoek']),
  spreektaal('hebben we ooit al een testsessie gedaan', ['speel/testsessie', 'crisis/testsessie']),
  toezeggingen('wat hebben we beloofd aan huisartsen', ['opvoed/folder']),
  signalen('nog iets binnengekomen van de adviesraad', ['rolstoel', 'jeugdadvies']),
  agenda('welke onderwerpen zijn geschrapt van de jaaragenda', ['o-kunst']),

  // What was wrong in silence when it was first asked.
  wachtOp('welke plannen moet ik als coördinator deze week nog beoordelen', { bevat: ['pleeg', 'eenzaam'], mist: ['uithuis', 'inkoop'] }),
  agenda('die brainstorm van digitaal meedoen, is dat doorgegaan', { zegt: ['geannuleerd'] }),
  twee('hoeveel plannen heeft Cees goedgekeurd en hoeveel Carla', { ergens: ['\\b5 van de 48', '\\b26 van de 48'] }),
  aantallen('hoe vaak deden we een spiegelgesprek', { aantal: 2 }),
  periode('welke deadlines vallen in de kerstvakantie', { zwijgt: ['Te laat'] }),
  periode('plannen van voor de zomer die nog niet besloten zijn', { vraagtTerug: true }),
  feit('heeft Willem mijn passage gezien', { vraagtTerug: true }, { wie: SAMIRA }),
  persoon('wie helpt mij met de interviews', { vraagtTerug: true }, { wie: SAMIRA }),
  mijn('wat verwacht Carla van mij', { bevat: ['vervoer', 'jeugdggz', 'respijt'] }, { wie: SAMIRA }),
  afwezig('neem ik iets waar voor iemand', { zegt: ['Samira El Amrani'] }, { wie: PIETER }),
  afwezig('heb ik een vervanger tijdens kerst', { zegt: ['Tom de Wit'] }, { wie: NOOR }),

  // As people write it, and as it is short.
  signalen('Gelieve mij een overzicht te bezorgen van de signalen uit Eemnes', ['tolken']),
  persoon('Graag ontvang ik de lijst van opdrachten waarbij de heer Smit betrokken is', ['dagbest', 'mantel', 'eenzaam', 'cliond', 'doventolk', 'buurtzorg', 'mantelh', 'oudpl']),
  volgorde('Wie van de projectleiders heeft de grootste portefeuille?', { zegt: ['Fatima', '\\b9\\b'] }),
  feit('Op welke datum is het besluit over Vervoer op maat genomen en wat hield het in?', { zegt: ['15 okt', 'avondvervoer'] }),
  wachtOp('op wie moeten we wachten bij uithuisplaatsing', { zegt: ['coördinator'] }),
  agenda('waarom staat het AO van december niet meer in de planning', { zegt: ['te weinig stukken'] }),
  periode('wat was er in september te doen met inwoners', ['begroet/werkgroep', 'wijkteam/groepsgesprek', 'kinderopv/interviews', 'doventolk/werkgroep', 'respijt/spiegelgesprek']),
  mijn('welke inbreng moet ik nog beoordelen', ['thuis-1', 'thuis-2', 'thuis-3'], { wie: SAMIRA }),
  aantallen('hoeveel inwoners zijn er in september bij onze opdrachten betrokken geweest', { aantal: 74 }),

  // What nobody recorded, and whether all are.
  persoon('wie kwam er naar het werkbezoek van het logeerhuis', { vraagtTerug: true }),
  persoon('wie was erbij in het DO van 3 november', { vraagtTerug: true }),
  persoon('wie is wel trekker maar geen projectleider', { vraagtTerug: true }),
  feit('waar vond het spiegelgesprek van respijtzorg plaats', { vraagtTerug: true }),
  feit('van wie kwam de inbreng over een kluis', { vraagtTerug: true }),
  feit('wie besloot over de zorgapp', { zegt: ['Portefeuillehoudersoverleg|PFHO'] }),
  ontbreekt('zijn alle plannen voor het DO van 24 november binnen', ['vervoer', 'jeugdggz', 'hulpmid']),
  ontbreekt('is elk signaal aan iemand toegewezen', ['huiskamer', 'tolken']),
  ontbreekt('heeft elke opdracht in Blaricum een trekker', { bevat: ['sport', 'preventie'], mist: ['buurtzorg', 'hulpmid'] }),

  // As people begin, and what is left open.
  spreektaal('som eens op welke signalen nog geen antwoord hebben', ['bus', 'huiskamer', 'tolken', 'jeugdadvies']),
  spreektaal('check even of er nog signalen zonder antwoord zijn', ['bus', 'huiskamer', 'tolken', 'jeugdadvies']),
  spreektaal('zou je voor mij kunnen opzoeken wie dakloze jongeren doet', { zegt: ['Fatima Bouali'] }),
  feit('wat vonden deelnemers van mediation', ['scheiden-2']),
  feit('wat is het niveau van participatie bij geldzorgen', { zegt: ['coproduceren'] }),
  aantallen('hoeveel toezeggingen heb ik nog staan', { aantal: 1 }, { wie: PIETER }),
  signalen('van welke signalen weet niemand wie ze oppakt', ['huiskamer', 'tolken']),
];
