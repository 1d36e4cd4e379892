import { DIANA, ELS, FATIMA, INGRID, JAN, PIETER, SAMIRA, TOM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/** As the first set of this name, with other wishes: at first sight 31 of 48 were right, 11 asked back, 1 something else and 5 wrong in silence. */

const stand = van('stand');
const persoon = van('persoon');
const vergelijken = van('vergelijken');
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
const bereik = van('bereik');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  stand('Taalcoaches?', { ergens: ['Taalcoaches voor nieuwkomers', 'plan (is )?gevraagd|nog geen plan|wacht op het plan|plan'] }),
  persoon('wie zit er op beschermd thuis', { ergens: ['Fatima Bouali'] }),
  feit('is die meeting met de ouders van respijtzorg al geweest?', { ergens: ['30 sep'] }),
  doorvragen('hoeveel waren er toen', { zegt: ['\\b18\\b'] }, { na: 'wanneer was het spiegelgesprek van respijtzorg' }),
  stand('moeten we voor de doorstart nog iets doen of is die helemaal rond', { ergens: ['Doorstart Samenkracht', 'afgerond|niets'] }),
  stand('vrouwenopvang is daar de inbreng al verwerkt', { zegt: ['nee|nog niet'] }),

  // By their own words
  toezeggingen('heeft noor haar folder al af', { ergens: ['folder voor huisartsen', 'nog open|nee|te laat'] }),
  toezeggingen('uitleg avondvervoer al gestuurd?', { ergens: ['Uitleg over het avondvervoer', 'nog open|nee|nog niet'] }),
  toezeggingen('wanneer moet willem naar de raad met die proef', { ergens: ['20 dec'] }),
  feit('dat logeren in het weekend, gaat dat gebeuren', { ergens: ['Logeren in een weekend', 'overgenomen'] }),
  feit('waarom kan hulp op zaterdag niet?', { ergens: ['hulp op zaterdag', 'nog open|geen oordeel'] }),
  feit('vaste hulp, wat doen we daarmee', { ergens: ['Een vaste hulp geeft rust', 'nog open|geen oordeel'] }),
  feit('spreekuur s avonds komt dat er nou', { ergens: ['Spreekuur in de avond', 'Alleen op donderdag'] }),
  feit('kluisje?', { ergens: ['kluis voor spullen'] }),
  feit('da van die brieven in gewone taal, is dat overgenomen', { ergens: ['Brieven in gewone taal', 'overgenomen'] }),
  signalen('wie moet dat van die huiskamer voor ouderen oppakken', { ergens: ['huiskamer', 'niemand|nog niet'] }),
  signalen('wie heeft ons dat van die bank bij de halte gemeld', { ergens: ['ervaringsdeskundige'] }),
  signalen('advies over jeugdhulp, wie doet dat', { ergens: ['Fatima Bouali'] }),

  // One dossier
  aantallen('was er veel volk op het werkbezoek van het logeerhuis', { ergens: ['\\b11\\b'] }),
  aantallen('hoeveel mensen verwacht ge op de focusgroep van wonen met zorg', { ergens: ['\\b10\\b'] }),
  aantallen('hoeveel enquetes zijn er ingevuld bij vervoer op maat', { zegt: ['\\b310\\b'] }),
  feit('wanneer heeft els dat plan van hulpmiddelen de eerste keer ingediend', { ergens: ['28 aug'] }),
  ontbreekt('wat mankeert er nog aan het plan van jeugd-ggz', { ergens: ['Wachttijden jeugd-ggz'], zwijgt: ['Leven met autisme'] }),
  tweeVragen('wie keurde vrouwenopvang goed en wanneer was dat', { ergens: ['Cees Vermeer', '10 sep'] }),
  feit('waarom is die brainstorm van digitaal meedoen afgeblazen', { zegt: ['te weinig aanmeldingen'] }),
  agenda('in welke overleggen is huishoudelijke hulp al geweest', { ergens: ['14 okt'] }),
  bereik('noor zegt dat ze niks kreeg over schuldhulp, klopt dat', { ergens: ['Schuldhulp', 'misschien|niet zeker|onzeker'] }),
  vergelijken('mantelzorgwaardering of jonge mantelzorgers, welke is verder?', { ergens: ['Mantelzorgwaardering', 'Jonge mantelzorgers'] }),
  vergelijken('bon, en wie van de trekkers heeft er het meest', { zegt: ['Ingrid Mulder'] }),

  // Mine, and of somebody
  toezeggingen('heeft willem nog iets liggen', { ergens: ['proef bespreken'] }),
  agenda('gaat het pfho van 10 december nog door', { ergens: ['17 dec'] }, { wie: DIANA }),
  ontbreekt('hoeveel opdrachten staan er nog in geen enkel overleg', { aantal: 1 }, { wie: DIANA }),
  mijn('ben ik ergens te laat mee', { ergens: ['kosten'] }, { wie: JAN }),
  afwezig('als ik vrij ben, wie neemt het dan over', { ergens: ['Pieter Smit'] }, { wie: SAMIRA }),
  afwezig('vervang ik iemand met kerst', { ergens: ['Noor Visser'] }, { wie: TOM }),
  mijn('waar ben ik trekker van zonder dat er al een besluit is', { bevat: ['dagbest', 'geldzorg'], mist: ['vervoerwmo', 'buurtzorg'] }, { wie: INGRID }),
  mijn('die van mij die op 26 november naar het pfho moeten', ['vrouwen', 'spoedh'], { wie: FATIMA }),
  mijn('hoeveel plannen heb ik nog niet ingediend', { aantal: 2 }, { wie: PIETER }),
  feit('wat was ook weer de vraag die ik terugkreeg bij hulpmiddelen', { ergens: ['Wie nodig je uit'] }, { wie: ELS }),

  // Flemish and mistyped
  spreektaal('tis toch de 17e in laren hé, da pfho', { ergens: ['17 dec', 'Laren'] }),
  tikfouten('wannner is t volgnde do', { zegt: ['24 nov'] }),
  tikfouten('hoevel sigalen liggen er nog open bij samria', { aantal: 1 }),
  tikfouten('toezegginge van noro', { veilig: true, zwijgt: ['Els Hendriks', 'Jan Bakker'] }),

  // Nobody records it, and nonsense
  onbekend('wat kostte de taart bij speelplekken', { vraagtTerug: true }),
  onbekend('wat zeggen de kranten over speelplekken', { vraagtTerug: true }),
  onbekend('hoe voelt samira zich', { vraagtTerug: true }),
  onbekend('heeft diana de stukken gelezen', { vraagtTerug: true }),
  onzin('zet de muziek eens wat harder', { vraagtTerug: true }),
];
