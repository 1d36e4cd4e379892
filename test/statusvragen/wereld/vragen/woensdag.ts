import { BEHEER } from '../../../support/people.ts';
import { CEES, DIANA, ELS, FATIMA, INGRID, JAN, NOOR, PIETER, SAMIRA, TOM, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';
import { beide, IN, STAND, samen, TREKKER, VAN } from './verzamelingen.ts';

/**
 * A hundred questions of a Wednesday, written from the tables without a look at the reading: WERELD_VRAGEN=./vragen/woensdag.ts. At the first try 50 were
 * right, 28 were asked back, 3 said which word did not count, 1 got another card and 18 were wrong in silence. Four expectations were corrected by the
 * tables since: Cees is no coördinator (three of the 18 were right), and who is next for 'wonen met zorg' owes an uitnodiging (one of the 50 was wrong).
 * With decision 90: 87 right, 12 asked back, 1 said which word did not count, none wrong in silence.
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
const bereik = van('bereik');
const rechten = van('rechten');
const TERUG = { vraagtTerug: true } as const;
/** Cees gave his akkoord, and is no coördinator now. */
const NIETS = { rijen: [], nietTeZien: true } as const;

export const VRAGEN: readonly Vraag[] = [
  stand(
    'goedemorgen, zou je mij een overzichtje kunnen geven van de opdrachten waarvan het plan al is afgestemd maar waarvan de uitvoering nog niet is begonnen? alvast dank',
    STAND.afgestemd,
  ),
  stand('stand geen participatie, alleen jeugd', ['wetver']),

  persoon('noor met willem als trekker', ['inkoop', 'autisme', 'opvoed', 'jeugdraad']),
  persoon('ff checken: heeft joost ook iets in huizen', ['opvang', 'woonzorg', 'vrouwen']),
  persoon('wie zijn er allemaal betrokken bij digitaal meedoen', { zegt: ['Tom de Wit', 'Ingrid Mulder'] }),

  gemeente('wethouder uit gooise meren belt zo, wat ligt daar nog in concept of wacht op akkoord', [
    ...['beschermd', 'jeugdggz', 'school', 'inkoop'],
  ]),
  gemeente('opdrachten enkel in huizen', ['taal', 'woonzorg', 'respijt', 'jeugdraad'], { wie: DIANA }),

  niet('waar diende els het plan in terwijl ze geen projectleider is', ['eenzaam']),
  niet('opdrachten van joost behalve die in gooise meren of hilversum', ['woonzorg', 'ggzwijk']),
  niet('welke afgeronde opdrachten zijn niet via de nieuwsbrief teruggekoppeld', ['doorstart', 'speel']),
  niet('welke inbreng uit hilversum is niet overgenomen', ['geldzorg-4', 'zorgapp-1']),
  niet('plannen voor het do van 15 dec die nog niet zijn ingediend', [
    ...['dagbest', 'schuld', 'opvang', 'mantel', 'beschermd'],
  ]),

  enOf('klankbordgroepen of werkgroepen die al geweest zijn', [
    ...['doventolk/werkgroep', 'begroet/werkgroep', 'woonurg/klankbordgroep'],
  ]),
  enOf('ingrid of joost, wat is daarvan in uitvoering', ['thuis', 'digi', 'vrouwen']),
  enOf('opdrachten die van tom zijn of waar nog geen projectleider op zit', samen(VAN.tom, VAN.niemand)),

  vergelijken('plannen die 25 mensen of meer willen spreken maar geen enquete doen', [
    ...['thuis', 'wijkteam', 'doorstart', 'speel', 'jeugdraad'],
  ]),
  vergelijken('bij welke activiteiten kwam de helft of minder van wat we verwachtten', [
    ...['thuis/interviews', 'dakloos/interviews'],
  ]),
  vergelijken('wie heeft er meer opdrachten, tom of noor', { zegt: ['\\b7\\b|zeven|evenveel'] }),
  vergelijken('is er bij speelplekken meer volk gekomen dan bij doorstart', {
    zegt: ['\\b40\\b|\\bja\\b'],
    zwijgt: ['\\b310\\b'],
  }),
  vergelijken('welke gemeente heeft minder opdrachten, eemnes of blaricum', {
    zegt: ['Blaricum', '\\b13\\b'],
  }),

  volgorde('sorteer de signalen van oud naar nieuw', {
    rijen: ['speeltuin', 'bus', 'huiskamer', 'rolstoel', 'bushalte', 'tolken', 'jeugdadvies'],
    volgorde: true,
  }),
  volgorde('top 2 gemeenten met de meeste opdrachten', {
    zegt: ['Hilversum', 'Laren'],
    zwijgt: ['Blaricum', 'Eemnes'],
  }),
  volgorde('welk plan kreeg het laatst akkoord', { zegt: ['Cliëntondersteuning'], zwijgt: ['Preventie'] }),
  volgorde('de vijf nieuwste opdrachten', {
    rijen: ['taal', 'sport', 'opvang', 'schuld', 'dagbest'],
    volgorde: true,
  }),

  periode('plannen ingediend in juni juli of augustus', [
    ...['kinderopv', 'begroet', 'woonurg', 'zorgapp', 'hulpmid', 'thuis', 'vrouwen', 'crisis', 'geldzorg'],
    ...['respijt', 'dakloos', 'doventolk'],
  ]),
  periode('wat keurde het pfho in september goed', ['opvoed', 'buurtzorg', 'mantelh']),
  periode('activiteiten volgende week dinsdag', ['autisme/groepsgesprek']),
  periode('waar is terugkoppeling gegeven tussen 1 oktober en nu', [
    ...['buurtzorg', 'scheiden', 'ggzwijk', 'mantelh'],
  ]),
  periode('welke opdrachten kwamen er in april bij', [
    ...['geldzorg', 'respijt', 'dakloos', 'doventolk', 'woonurg', 'zorgapp'],
  ]),
  periode('plannen die de laatste 10 dagen akkoord kregen', NIETS, { wie: CEES }),

  ontbreekt('opdrachten met stand besloten zonder inbreng', ['kinderopv', 'begroet']),
  ontbreekt('jeugdopdrachten in hilversum zonder trekker', ['school']),
  ontbreekt('welke gehouden activiteiten hebben geen inbreng opgeleverd', [
    ...['thuis/interviews', 'digi/enquête', 'digi/interviews', 'crisis/testsessie', 'kinderopv/interviews'],
    ...['begroet/werkgroep', 'buurtzorg/focusgroep', 'ggzwijk/interviews', 'doorstart/brainstormsessie'],
    ...['mantelh/werkbezoek', 'speel/testsessie', 'woonurg/klankbordgroep'],
  ]),

  wacht('wie is bij wonen met zorg nu aan de beurt', { zegt: ['Fatima', 'uitnodiging'] }),
  wacht('welke plannen wachten op cees of carla', STAND.ingediend),
  wacht('voor wanneer moet het plan van mantelzorgwaardering binnen zijn', { zegt: ['2[34] nov'] }),

  feit('waarom stopt het ouderenplatform', { zegt: ['al een platform'] }),
  feit('waarom is een spreekuur in de avond maar deels overgenomen', { zegt: ['donderdag'] }),
  feit('wanneer hebben we de mensen van kinderen bij scheiding bericht gegeven', {
    zegt: ['30 okt|\\b2 nov'],
  }),
  feit('wie verstuurde de uitnodiging voor het spiegelgesprek huishoudelijke hulp en wanneer', {
    zegt: ['Samira', '10 nov'],
  }),
  feit('wat is de centrale vraag bij jeugd-ggz', { zegt: ['tijdens het wachten'] }),
  feit('waarom is school als vindplaats teruggestuurd', { zegt: ['met de antwoorden'] }),
  feit('heeft leven met autisme al een nieuwe datum voor het groepsgesprek', { zegt: ['24 nov'] }),

  mijn(
    'bij welke van mijn opdrachten zit nog geen trekker',
    ['school', 'preventie', 'kinderopv', 'kinderarm'],
    {
      wie: TOM,
    },
  ),
  mijn(
    'mijn activiteiten die nog moeten komen',
    ['thuis/spiegelgesprek', 'jongmant/interviews', 'jongmant/spiegelgesprek', 'pleeg/focusgroep'],
    { wie: SAMIRA },
  ),
  mijn('ligt er nog een plan van mij bij carla', ['uithuis'], { wie: FATIMA }),
  mijn('op welke plannen heb ik akkoord gegeven', NIETS, { wie: CEES }),
  mijn('wanneer moet mijn toezegging klaar zijn', { zegt: ['20 dec'] }, { wie: WILLEM }),
  mijn('waar ik trekker van ben, wat is daarvan in uitvoering', ['thuis', 'digi'], { wie: INGRID }),

  signalen('signalen van een maatschappelijke partner', ['tolken']),
  signalen('wat is er beloofd bij het signaal over de bushalte', { zegt: ['bank plaatsen'] }),
  signalen('welke signalen heb ik beantwoord', ['rolstoel'], { wie: ELS }),
  signalen('welk signaal is helemaal afgehandeld', ['speeltuin'], { wie: DIANA }),

  toezeggingen('welke toezeggingen zijn er in september gedaan', [
    ...['opvoed/folder', 'buurtzorg/kaart', 'scheiden/proef'],
  ]),
  toezeggingen('open toezeggingen bij opdrachten van ingrid', ['vervoerwmo/uitleg']),
  toezeggingen(
    'is mijn toezegging over de kosten al te laat',
    { zegt: ['te laat|\\bja\\b|10 nov'] },
    { wie: JAN },
  ),

  afwezig('kan ik fatima woensdag bellen', { zegt: ['afwezig|20 nov'] }),
  afwezig('wie is er tussen 7 en 18 december niet', { rijen: [], zegt: ['niemand|geen.*afwezig'] }),
  afwezig('wie valt er in voor fatima', { zegt: ['geen vervang|niemand|zonder vervang'] }),
  afwezig('voor wie ben ik vervanger en wanneer', { zegt: ['Samira', '23 nov'] }, { wie: PIETER }),

  agenda('wat komt er allemaal in het do van 24/11', ['vervoer', 'jeugdggz', 'hulpmid', 'pleeg', 'eenzaam']),
  agenda('wat is er 6 oktober in het do besproken', ['ggzwijk', 'jeugdraad']),
  agenda('hoeveel punten staan er op het pfho van 17 december', { zegt: ['\\b8\\b|acht'] }),
  agenda('is er nog een AO dit jaar', { zegt: ['niet door|geannuleerd|afgezegd|geen|\\bnee\\b'] }),
  agenda('jaaragenda: welke onderwerpen voor 2027 komen van een gemeente', ['o-werk', 'o-bieb']),
  agenda('wanneer is personeelstekort in de zorg vastgesteld', { zegt: ['12 nov'] }),

  aantallen('hoeveel mensen deden mee bij samira haar activiteiten', { zegt: ['\\b54\\b'] }),
  aantallen('hoeveel deelnemers gemiddeld per focusgroep', { zegt: ['14[,.][67]|\\b15\\b'] }),
  aantallen('hoeveel procent van de signalen is beantwoord', {
    zegt: ['43 ?%|42,[89]\\d* ?%|3 van de 7'],
  }),
  aantallen('hoeveel opdrachten per stand', { zegt: ['gevraagd: 6', 'concept: 5', 'uitvoering: 5'] }),
  aantallen('hoeveel spiegelgesprekken zijn er al geweest', { aantal: 2 }),

  twee('wie is er deze week niet en welke vergaderingen zijn er deze week', {
    ergens: ['Fatima'],
    bevat: ['regieteam-jeugd-en-onderwijs-2026-11-19'],
    mist: ['do-2026-11-24'],
  }),
  twee('waarom is het AO van 2 december geschrapt? en wanneer is het volgende DO', {
    ergens: ['te weinig stukken', '24 nov'],
  }),
  twee('geef me de opdrachten in Blaricum van els en daarnaast de signalen uit laren', {
    rijen: ['hulpmid', 'vervoerwmo', 'doorstart', 'bushalte'],
  }),

  door('en van die, welke zijn in laren', beide(TREKKER.ingrid, IN.laren), { na: 'opdrachten van Ingrid' }),
  door('en hoeveel daarvan zijn te laat', { aantal: 2 }, { na: 'welke toezeggingen staan open' }),
  door(
    'en wie is daar de projectleider van',
    { zegt: ['Pieter'] },
    { na: 'hoe staat het met logeerhuis voor mantelzorgers' },
  ),
  door('en die van vorige maand?', ['huiskamer', 'rolstoel', 'bushalte'], {
    na: 'welke signalen kwamen er deze maand binnen',
  }),

  spreek('allez, hoeveel plannen liggen er zo nog op ons akkoord te wachten', NIETS, { wie: CEES }),
  spreek('hebt ge een gedacht hoeveel volk er op de testsessie van speelplekken was', { zegt: ['\\b40\\b'] }),
  spreek('wie moet ik hebben voor dakloze jongeren, weet jij dat', { zegt: ['Fatima'] }),
  spreek('hoe lang ben ik er eigenlijk tussenuit met kerst', { zegt: ['21 dec', '8 jan'] }, { wie: NOOR }),

  tik('welek opdrahten zijn in uitveoring', STAND.inUitvoering),
  tik('aganda van het pfoh 26 nov', ['vrouwen', 'geldzorg', 'respijt', 'spoedh']),

  onbekend('opdrachten van samira in almere', { onbekend: 'Almere' }),
  onbekend('wanneer is de volgende vergadering van de ondernemingsraad', { onbekend: 'ondernemingsraad' }),
  onbekend('wie is de projectleider van windmolens', { onbekend: 'windmolens' }),
  onbekend('is ahmed deze week afwezig', { onbekend: 'Ahmed' }),

  onzin('hoeveel kost de zaal voor het groepsgesprek van leven met autisme', TERUG),
  onzin('wat gaat de gemeenteraad van huizen volgende week besluiten', TERUG),
  onzin('welk plan is volgens jou het beste', TERUG),
  onzin('stuur fatima ff een mailtje dat ze moet opschieten met beschermd thuis', TERUG),

  regio('van hoe laat tot hoe laat krijgen mensen herinneringen', { zegt: ['0?8[:.]30', '16[:.]30'] }),
  regio('hoeveel inwoners hebben gooise meren en huizen samen', {
    zegt: ['101\\.?593|60\\.?341[\\s\\S]*41\\.?252'],
  }),
  regio('op welke dag krijgt de coordinator het weekoverzicht', { zegt: ['dinsdag'] }, { wie: BEHEER }),

  bereik('wie heeft een bericht niet gekregen', { ergens: ['Noor', 'Tom'] }),
  bereik('waarom krijgt joost geen berichten van de bot', { zegt: ['geblokkeerd'] }),
  bereik('is er een bericht aan samira niet aangekomen', {
    zegt: ['geen|\\bnee\\b|niets'],
    zwijgt: ['Schuldhulp', 'Kinderopvang'],
  }),

  rechten(
    'wat staat er in het plan van beschermd thuis',
    { veilig: true, zwijgt: ['adviseren'] },
    { wie: DIANA },
  ),
  rechten('welke opdrachten zijn uitgesteld', NIETS, { wie: TOM }),
];
