import { DIANA, ELS, FATIMA, INGRID, NOOR, PIETER, SAMIRA, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';
import { ALLE, IN, PROGRAMMA, STAND, samen, TREKKER, VAN, zonder } from './verzamelingen.ts';

/**
 * A hundred questions as people type them on a busy Monday, to measure with: WERELD_VRAGEN=./vragen/maandag.ts. They were looked at since, and hold
 * no list of what is not right yet.
 */

const stand = van('stand');
const persoon = van('persoon');
const gemeente = van('gemeente');
const niet = van('niet');
const enOf = van('en of');
const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const periode = van('periode');
const ontbreekt = van('ontbreekt');
const wacht = van('wacht op');
const feit = van('feit');
const mijn = van('mijn');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const afwezig = van('afwezig');
const agenda = van('agenda');
const aantallen = van('aantallen');
const twee = van('twee vragen');
const door = van('doorvragen');
const spreek = van('spreektaal');
const tik = van('tikfouten');
const onbekend = van('onbekend');
const onzin = van('onzin');
const regio = van('regio');
const TERUG = { vraagtTerug: true } as const;

export const VRAGEN: readonly Vraag[] = [
  stand('wat loopt er nu in uitvoering?', STAND.inUitvoering),
  stand('ff snel: welke plannen zitten nog in concept', STAND.concept),
  stand('lijstje afgeronde opdrachten graag', STAND.afgerond),
  stand('waar doen inwoners niet mee, en waarom', STAND.geenParticipatie),

  persoon('wat heeft Tom de Wit nu onder zich', VAN.tom),
  persoon('alles van joost van dam als trekker aub', TREKKER.joost),
  persoon('noor haar opdrachten', VAN.noor),
  persoon('welke dossiers van Pieter zitten bij besluit of verder in Blaricum', ['buurtzorg']),

  gemeente('huizen: wat loopt daar', IN.huizen),
  gemeente('ik moet zo naar Wijdemeren, welke opdrachten hebben we daar', IN.wijdemeren),
  gemeente('plannen op akkoord in Laren?', ['pleeg', 'inkoop']),
  gemeente('wat is er alleen in Eemnes en nergens anders', ['eenzaam', 'ggzwijk']),

  niet('welke van Els zijn nog niet afgerond', zonder(VAN.els, ['doorstart'])),
  niet('alles in Hilversum behalve jeugd en onderwijs', zonder(IN.hilversum, PROGRAMMA.jeugd)),
  niet('opdrachten van Willem die niet in uitvoering zijn', zonder(TREKKER.willem, ['autisme', 'crisis'])),
  niet('welke gehouden bijeenkomsten in oktober waren geen focusgroep', [
    'digi/enquête',
    'dakloos/interviews',
  ]),
  niet('welke inbreng is wel overgenomen maar niet van vervoer op maat', [
    ...[
      'geldzorg-1',
      'geldzorg-2',
      'respijt-1',
      'respijt-2',
      'doventolk-1',
      'opvoed-1',
      'wijkteam-1',
      'scheiden-1',
    ],
  ]),
  niet(
    'iedereen die geen Samira heet: welke plannen wachten nog op akkoord',
    zonder(STAND.ingediend, ['pleeg']),
  ),

  enOf('Noor en Jan Bakker, welke opdrachten', samen(VAN.noor, VAN.jan)),
  enOf('wat is er in concept of nog niet begonnen', samen(STAND.concept, STAND.gevraagd)),
  enOf('interviews of werkbezoeken die nog komen', [
    ...['jongmant/interviews', 'wmoloket/werkbezoek', 'uithuis/interviews'],
  ]),
  enOf('signalen van de website of een adviesraad', ['speeltuin', 'bus', 'rolstoel', 'jeugdadvies']),
  enOf('opdrachten in Blaricum of Wijdemeren van Ingrid', [
    ...['hulpmid', 'vervoerwmo', 'buurtzorg', 'wmoloket', 'digi', 'thuis', 'doorstart'],
  ]),

  vergelijken('waar kwamen meer dan 100 mensen op af', ['digi/enquête', 'vervoerwmo/enquête']),
  vergelijken('plannen die al langer dan 2 weken op akkoord liggen', ['eenzaam', 'school']),
  vergelijken('wie heeft er minder dan 5 opdrachten', {
    zegt: ['Jan Bakker'],
    zwijgt: ['Samira', 'Noor', 'Els'],
  }),
  vergelijken('opdrachten in Eemnes waar we minstens 20 inwoners zoeken', [
    'eenzaam',
    'digi',
    'thuis',
    'doorstart',
  ]),
  vergelijken('gehouden activiteiten waar tussen de 10 en 15 mensen waren', [
    ...[
      'thuis/focusgroep',
      'doventolk/werkgroep',
      'kinderopv/interviews',
      'scheiden/spiegelgesprek',
      'mantelh/werkbezoek',
    ],
  ]),

  volgorde('grootste opkomst dit jaar bij welke opdracht', {
    zegt: ['310|Vervoer op maat'],
    zwijgt: ['Speelplekken'],
  }),
  volgorde('laatste 2 besluiten van het PFHO', ['wijkteam', 'zorgapp']),
  volgorde('welk signaal is het oudst', ['speeltuin']),
  volgorde('wat is de eerste toezegging die af moet en nog open staat', {
    zegt: ['folder'],
    zwijgt: ['kosten'],
  }),
  volgorde('top 3 projectleiders met de meeste opdrachten', {
    zegt: ['Fatima', 'Samira', 'Pieter'],
    zwijgt: ['Els', 'Noor'],
  }),

  periode('wat is er vorige week binnengekomen aan plannen', ['uithuis', 'inkoop']),
  periode('in september gehouden bijeenkomsten met inwoners', [
    ...['respijt/spiegelgesprek', 'doventolk/werkgroep', 'wijkteam/groepsgesprek'],
    ...['kinderopv/interviews', 'begroet/werkgroep'],
  ]),
  periode('wat heeft het DO in oktober goedgekeurd', ['ggzwijk']),
  periode('welke plannen heeft Carla vorige maand goedgekeurd', ['wmoloket', 'jongmant', 'wetver']),
  periode('terugkoppeling gegeven in september?', ['doorstart', 'speel']),
  periode('wat is er nieuw sinds 1 november aan opdrachten', ['opvang', 'taal', 'sport']),
  periode('wanneer zijn er activiteiten in februari 2027', ['uithuis/interviews', 'school/enquête']),

  ontbreekt('welke opdrachten zitten nog zonder projectleider', VAN.niemand),
  ontbreekt('jeugd en onderwijs zonder trekker', ['kinderarm', 'school', 'preventie', 'kinderopv', 'speel']),
  ontbreekt('waar moet nog een trekker bij in Laren', ['doventolk', 'kinderopv', 'ceo', 'oudpl', 'begroet']),
  ontbreekt('welke signalen hebben nog geen behandelaar', ['huiskamer', 'tolken']),
  ontbreekt('verwerkt maar geen passage', ['respijt', 'doventolk']),

  wacht('wat ligt er nog bij mij ter beoordeling', STAND.ingediend),
  wacht('bij wie ligt vrouwenopvang nu', { zegt: ['Fatima'] }),
  wacht('van wie moet ik nog een plan krijgen voor het DO van 24 november', {
    zegt: ['Samira', 'Els'],
    zwijgt: ['Tom de Wit'],
  }),
  wacht('wie moet er nog terugkoppelen over opvoedhulp', { zegt: ['Noor'] }),
  wacht('sinds wanneer ligt school als vindplaats bij ons', { zegt: ['26 okt'] }),

  feit('wie heeft op cliëntondersteuning akkoord gegeven', { zegt: ['Cees'] }),
  feit('wie heeft eenzaamheid ingediend, dat was toch niet Pieter zelf', { zegt: ['Els'] }),
  feit('waarom doen we bij cliëntervaring wmo geen participatie', { zegt: ['dezelfde mensen'] }),
  feit('waarom is een eigen kamer niet overgenomen', { zegt: ['panden'] }),
  feit('wanneer is hulpmiddelen teruggestuurd', { zegt: ['29 okt'] }),
  feit('hoeveel man was er bij de enquête van digitaal meedoen', { zegt: ['\\b230\\b'] }),
  feit('hoe hebben mensen gehoord wat er met speelplekken is gedaan', { zegt: ['lokale pers'] }),
  feit('wie is de wethouder bij pleegzorg', { zegt: ['Willem Hoekstra'] }),
  feit('wat was de uitkomst van kinderen bij scheiding', { zegt: ['aangepast'] }),
  feit('waarom kwamen er maar 4 bij dakloze jongeren', { zegt: ['kwamen niet'] }),

  mijn('mijn opdrachten die nog geen plan hebben', ['dagbest', 'mantel'], { wie: PIETER }),
  mijn('wat moet ik nog terugkoppelen', ['opvoed'], { wie: NOOR }),
  mijn('welke toezeggingen heb ik nog open', ['vervoerwmo/uitleg'], { wie: ELS }),
  mijn('waar ben ik trekker van in Eemnes', ['eenzaam', 'thuis', 'digi', 'doorstart', 'zorgapp'], {
    wie: INGRID,
  }),
  mijn('wie is er te laat', { rijen: [], nietTeZien: true }, { wie: DIANA }),
  mijn('plannen van Fatima', { rijen: [], nietTeZien: true }, { wie: SAMIRA }),

  signalen('is er al iets gedaan met het signaal over de bus', { zegt: ['Samira|toegewezen|nog niet'] }),
  signalen('signalen deze maand', ['tolken', 'jeugdadvies']),
  signalen('openstaande signalen hilversum', ['bus', 'huiskamer', 'jeugdadvies']),
  signalen('wat hebben we geantwoord op wachten op een rolstoel', { zegt: ['versnellen'] }),

  toezeggingen('welke beloftes moeten we nog nakomen voor half december', [
    ...['opvoed/folder', 'begroet/kosten', 'vervoerwmo/uitleg', 'bushalte'],
  ]),
  toezeggingen('heeft Jan zijn toezegging over de kosten al gedaan', { zegt: ['open|nog niet|te laat'] }),
  toezeggingen('toezeggingen gezondheid en ondersteuning', ['vervoerwmo/uitleg', 'buurtzorg/kaart']),

  afwezig('is fatima er weer deze week', { zegt: ['afwezig|20 nov|niet'] }),
  afwezig('wie doet het werk van Noor in de kerstvakantie', { zegt: ['Tom'] }),
  afwezig('wie zijn er weg op 1 december', { zegt: ['Samira'], zwijgt: ['Fatima', 'Noor'] }),

  agenda('volgende AB?', { zegt: ['9 dec'] }),
  agenda('agenda pfho 28 januari', ['woonzorg', 'preventie', 'autisme', 'cliond']),
  agenda('waarom is het pfho van 10 december verzet en naar wanneer', { zegt: ['17 dec'] }),
  agenda('wat stond er op het vorige DO', ['kinderopv']),
  agenda('welke onderwerpen voor 2027 liggen nog niet vast', ['o-werk', 'o-wonen']),

  aantallen('hoeveel opdrachten lopen er in Laren', { aantal: 18 }),
  aantallen('hoeveel plannen zijn er nog niet af bij fatima', { aantal: 1 }),
  aantallen('percentage opdrachten met geen participatie', { zegt: ['\\b6(,3|,25)? ?%'] }),
  aantallen('hoeveel procent van de inbreng is overgenomen', { zegt: ['48 ?%|47,6 ?%|10 van de 21'] }),
  aantallen('aantal activiteiten dat niet doorging', { aantal: 1 }),

  twee('wie zit er op pleegzorg en hoe ver is dat plan', { ergens: ['Samira', 'ingediend'] }),
  twee('hoi carla hier, hoeveel plannen wachten op akkoord? en wie is er afwezig?', {
    ergens: ['\\b5\\b', 'Fatima'],
  }),
  twee('welke opdrachten zijn ingetrokken\nen welke uitgesteld', {
    rijen: [...STAND.ingetrokken, ...STAND.uitgesteld],
  }),

  door('en in Laren', ['jongmant', 'pleeg', 'scheiden', 'jeugdggz', 'thuis', 'wetver'], {
    na: 'opdrachten van Samira in Huizen',
  }),
  door('nee ik bedoel Tom', VAN.tom, { na: 'opdrachten van Noor' }),
  door('welke zijn daarvan nog in concept', ['beschermd'], { na: 'opdrachten van Fatima' }),
  door('signalen uit Eemnes', ['tolken'], { na: 'opdrachten van Samira in Laren' }),

  spreek('goeiemorgen, kan je eens zeggen wat er nog openstaat aan toezeggingen?', [
    ...[
      'opvoed/folder',
      'begroet/kosten',
      'vervoerwmo/uitleg',
      'bushalte',
      'scheiden/proef',
      'wijkteam/cijfers',
    ],
  ]),
  spreek('hoever staan we met de wijkteams', { zegt: ['Wijkteams versterken'] }),
  spreek('de welke zijn er van den Tom', VAN.tom),
  spreek('heeft er al iemand iets van zich laten horen over jonge mantelzorgers', {
    rijen: [],
    zegt: ['geen'],
  }),

  tik('opdrachten fatma bouali', VAN.fatima),
  tik('welke aktiviteiten zijn er volgede week', [
    'woonzorg/focusgroep',
    'thuis/spiegelgesprek',
    'autisme/groepsgesprek',
  ]),
  tik('wat is uitgsteld', STAND.uitgesteld),

  onbekend('opdrachten van mevrouw De Graaf', { onbekend: 'Graaf' }),
  onbekend('loopt er iets in Naarden', { onbekend: 'Naarden' }),
  onbekend('hoe staat het met de opdracht over stikstof', { onbekend: 'stikstof' }),

  onzin('lol ok', TERUG),
  onzin('kun je even koffie zetten', TERUG),
  onzin('geef me de telefoonnummers van alle deelnemers', TERUG),

  regio('hoeveel mensen wonen er in Huizen', { zegt: ['41\\.?252'] }),
  regio('welke opdrachten zijn coproductie', ['geldzorg']),
  regio('wat krijgt een deelnemer betaald', { zegt: ['15'] }),

  mijn('hoeveel opdrachten heb ik als trekker', { aantal: 12 }, { wie: WILLEM }),
  mijn('alle opdrachten die ik mag zien', ALLE, { wie: DIANA }),
  afwezig('ben ik deze week als afwezig gemeld', { zegt: ['20 nov|ja|afwezig'] }, { wie: FATIMA }),
];
