import { DIANA, ELS, FATIMA, INGRID, NOOR, PIETER, SAMIRA, TOM, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/** As the two sets before it, with other wishes: at first sight 31 of 51 were right, 13 asked back, 2 with notice and 5 wrong in silence. */

const stand = van('stand');
const persoon = van('persoon');
const ontbreekt = van('ontbreekt');
const feit = van('feit');
const mijn = van('mijn');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const afwezig = van('afwezig');
const agenda = van('agenda');
const aantallen = van('aantallen');
const tweeVragen = van('twee vragen');
const doorvragen = van('doorvragen');
const spreektaal = van('spreektaal');
const tikfouten = van('tikfouten');
const onbekend = van('onbekend');
const onzin = van('onzin');
const regio = van('regio');
const wachtOp = van('wacht op');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  stand('dagbesteding, al iets?', { ergens: ['Dagbesteding in de wijk', 'gevraagd|nog geen|nog niet|nee'] }),
  stand('wat is de stand van t ouderenplatform eigenlijk, dat was toch gestopt', { ergens: ['Ouderenplatform', 'ingetrokken'] }),
  persoon('wie kan mij iets vertellen over ggz in eemnes', { ergens: ['Fatima Bouali'] }),
  persoon('bij wie klop ik aan voor kinderopvang met zorg', { ergens: ['Tom de Wit'] }),
  stand('is er bij spoedhulp met mensen gepraat', { zegt: ['nee|geen participatie|doen niet mee|niet'] }),
  feit('hoezo hebben we bij de verordening jeugdhulp niemand gesproken', { ergens: ['wet schrijft|wettelijk'] }),

  // By their own words
  feit('hulp na zes uur, ging dat door?', { ergens: ['Hulp na zes uur', 'overgenomen'] }),
  feit('is gratis mediation het geworden', { ergens: ['Gratis mediation', 'geen geld'] }),
  feit('tolk op afstand, mag dat nu', { ergens: ['Een tolk op afstand', 'overgenomen'] }),
  feit('die mensen wilden minder formulieren he, wat hebben we daarmee gedaan', { ergens: ['Minder formulieren', 'nog open|geen oordeel'] }),
  toezeggingen('komt die bank er nog bij de bushalte', { ergens: ['5 dec'] }),
  toezeggingen('wat heeft de wethouder over die proef gezegd te zullen doen', { ergens: ['proef bespreken'] }),
  signalen('is er al gereageerd op die speeltuin', { ergens: ['Speeltuin', 'nieuw pad|teruggekoppeld'] }),
  signalen('van wanneer is dat bericht over de huiskamer', { ergens: ['1 okt'] }),

  // One dossier
  aantallen('hoeveel zijn er op de brainstorm van doorstart afgekomen', { ergens: ['\\b30\\b'] }),
  aantallen('aan hoeveel mensen is kinderen bij scheiding verteld', { ergens: ['\\b22\\b|\\b37\\b'] }),
  feit('waar is opvoedhulp eigenlijk besloten, in welk overleg', { ergens: ['PFHO|Portefeuillehouders'] }),
  feit('en wie heeft de interviews van dakloze jongeren in het systeem gezet', { ergens: ['Fatima Bouali'] }),
  agenda('wanneer is leerlingenvervoer aan de beurt', { ergens: ['24 nov'] }),
  wachtOp('waar hangt het op bij de jeugdraad', { ergens: ['college|uitgesteld|nieuwe datum'] }),
  ontbreekt('missen we nog iets van cliëntondersteuning', { ergens: ['Cliëntondersteuning op maat'] }),

  // Follow-ups
  doorvragen('en de trekker?', { ergens: ['Willem Hoekstra'] }, { na: 'wie doet pleegzorg' }),
  doorvragen('en wanneer hebben ze t gehoord?', { ergens: ['25 sep'] }, { na: 'hoe staat het met speelplekken' }),
  doorvragen('en vorige maand?', { ergens: ['Pieter Smit'] }, { na: 'wie is er deze maand afwezig' }),
  doorvragen('en bij die van tom?', { veilig: true, zwijgt: ['Els Hendriks'] }, { na: 'welke toezeggingen van els staan nog open' }),

  // Mine
  mijn('wat ligt er allemaal op mij te wachten', { bevat: ['opvoed'], mist: ['speel'] }, { wie: NOOR }),
  mijn('heb ik eigenlijk nog iets in uitvoering', { rijen: ['digi'] }, { wie: TOM }),
  mijn('welke zijn van mij en pieter samen', { zegt: ['geen|niets|niet'] }, { wie: ELS }),
  mijn('bij welke onderwerpen sta ik als wethouder genoteerd die nog moeten beginnen met het plan', { bevat: ['vervoer'], mist: ['respijt', 'scheiden'] }, { wie: WILLEM }),
  mijn('wanneer ben ik aan de beurt in het do', { ergens: ['15 dec'] }, { wie: FATIMA }),
  afwezig('sta ik ergens als vervanger', { ergens: ['Samira'] }, { wie: PIETER }),
  afwezig('hoelang is fatima nog weg', { ergens: ['20 nov'] }),
  afwezig('is er iemand met verlof in de week van het pfho van 17 december', { veilig: true, zwijgt: ['Fatima'] }),

  // Meetings, settings and the year
  agenda('welke zijn er vandaag, overleggen bedoel ik', { zegt: ['geen'], rijen: [] }),
  agenda('staat er nog iets op het ab dit jaar', ['dakloos'], { wie: DIANA }),
  regio('hoe vroeg begin jij met berichten sturen', { ergens: ['08[:.]30|8[:.]30'] }),
  regio('wat komt er allemaal op de agenda van volgend jaar', { ergens: ['Mantelzorg en werk', 'Jongeren en wonen', 'Personeelstekort', 'Toegankelijke bibliotheken'] }),
  tweeVragen('wie trekt wonen met zorg en wanneer is de focusgroep', { ergens: ['Joost van Dam', '25 nov'] }),
  tweeVragen('Is school als vindplaats al akkoord? En zo nee, bij wie ligt het dan?', { ergens: ['nee|nog geen akkoord', 'coördinator|Carla'] }),

  // Flemish and mistyped
  spreektaal('zijn der nog plannekes die moeten nagekeken worden', { bevat: ['pleeg', 'eenzaam', 'uithuis', 'school', 'inkoop'], mist: ['vervoer', 'woonzorg'] }),
  spreektaal('goh die van bescherming, zijn die allemaal op tijd of zitten er te late tussen', { veilig: true, zwijgt: ['Respijtzorg', 'Jongmant'] }),
  tikfouten('wie trkt vrouwenopvagn', { ergens: ['Joost van Dam'] }),
  tikfouten('hoveel deelnemrs bij zorg in de buurrt', { ergens: ['\\b21\\b'] }),

  // Nobody records it, and nonsense
  onbekend('hoe laat was het afgelopen bij het spiegelgesprek respijtzorg', { vraagtTerug: true }),
  onbekend('wie maakte er ruzie in het pfho', { vraagtTerug: true }),
  onbekend('welke kleur heeft het logo', { vraagtTerug: true }),
  onbekend('hoeveel mensen zeiden nee tegen een eigen kamer', { vraagtTerug: true }),
  onzin('waarom is de banaan krom', { vraagtTerug: true }),
  onzin('ik ga even lunchen', { veilig: true, zwijgt: ['Antwoord op je vraag'] }),
  mijn('welke van mijn onderwerpen komen er voor kerst nog in het pfho', { bevat: ['wmoloket', 'thuis', 'geldzorg'], mist: ['cliond', 'buurtzorg'] }, { wie: INGRID }),
  feit('hoeveel tijd heb ik nog voor de passage van respijtzorg', { ergens: ['12 nov'] }, { wie: SAMIRA }),
];
