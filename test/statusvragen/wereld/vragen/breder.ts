import { ELS, PIETER } from '../mensen.ts';
import { van } from '../vraag.ts';
import { ALLE, beide, IN, PROGRAMMA, STAND, samen, VAN, zonder } from './verzamelingen.ts';

/** The same things asked in other words: what people say for a state, for ‘both’, and before they ask. */

const stand = van('stand');
const persoon = van('persoon');
const gemeente = van('gemeente');
const niet = van('niet');
const enOf = van('en of');
const vergelijken = van('vergelijken');
const feit = van('feit');
const signalen = van('signalen');
const spreek = van('spreektaal');
const door = van('doorvragen');
const volgorde = van('volgorde');
const aantallen = van('aantallen');
const tik = van('tikfouten');
const mijn = van('mijn');
const wacht = van('wacht op');
const agenda = van('agenda');
const periode = van('periode');
const toezeggingen = van('toezeggingen');
const onbekend = van('onbekend');
const twee = van('twee vragen');

export const BREDER = [
  stand('waar is het plan nog niet gestart', STAND.gevraagd),
  stand('welke trajecten staan on hold', STAND.uitgesteld),
  stand('wat staat er in de koelkast', STAND.uitgesteld),
  stand('welke opdrachten zijn helemaal rond', STAND.afgerond),
  stand(
    'opdrachten die verwerkt zijn of verder in Laren',
    beide(IN.laren, ['geldzorg', 'doventolk', 'kinderopv', 'scheiden', 'begroet', 'doorstart']),
  ),
  stand('ingediende plannen', STAND.ingediend),
  stand('ingediende plannen van Tom', ['school']),
  persoon('welke opdrachten hebben Noor en Tom samen', ['kinderarm']),
  persoon('wat doen Samira en Willem samen', [
    ...['vervoer', 'jeugdggz', 'pleeg', 'jongmant', 'respijt', 'scheiden', 'wetver'],
  ]),
  persoon('waar werken Tom en Ingrid samen aan', ['taal', 'digi', 'zorgapp']),
  gemeente('wat speelt er in Hilversum en Gooise Meren allebei', beide(IN.hilversum, IN.gooiseMeren)),
  niet('welke plannen zijn niet door de projectleiders Samira of Tom ingediend', [
    ...zonder(ALLE, [
      ...STAND.gevraagd,
      ...zonder(STAND.concept, ['hulpmid']),
      ...VAN.samira,
      ...VAN.tom,
      'oudpl',
    ]),
  ]),
  niet('plannen van Pieter die niet door Pieter zijn ingediend', ['eenzaam']),
  niet('wel van jeugd maar dan niet van Samira', zonder(PROGRAMMA.jeugd, VAN.samira)),
  enOf('wat is uitgesteld dan wel ingetrokken', samen(STAND.uitgesteld, STAND.ingetrokken)),
  enOf(
    'plannen in concept of ingediend in Hilversum',
    beide(IN.hilversum, samen(STAND.concept, STAND.ingediend)),
  ),
  vergelijken('bij welke activiteiten kwam niet iedereen opdagen', [
    ...[
      'thuis/interviews',
      'dakloos/interviews',
      'zorgapp/focusgroep',
      'woonurg/klankbordgroep',
      'mantelh/werkbezoek',
    ],
  ]),
  feit('waarom is een kluis voor spullen niet overgenomen', { rijen: [] }),
  feit('waarom is een app met tips niet overgenomen', { zegt: ['bestaat al'] }),
  signalen('wanneer kwam het signaal over tolken binnen', { zegt: ['4 nov'] }),
  signalen('heeft iemand het signaal over de huiskamer al opgepakt', ['huiskamer']),
  signalen('signaal speeltuin', ['speeltuin']),
  signalen('signalen over vervoer', { rijen: [] }),
  spreek('kunt ge mij zeggen wie de nachtopvang trekt', { zegt: ['Joost'] }),
  spreek('ge moet mij efkes zeggen wie ggz in de wijk doet', { zegt: ['Fatima'] }),
  spreek('zeg es hoeveel opdrachten er in Eemnes zijn', { aantal: 14 }),
  door('welke opdrachten lopen er in Eemnes', IN.eemnes, { na: 'hoe staat het met pleegzorg' }),
  door('die van Laren', ['hulpmid', 'geldzorg', 'ceo', 'doorstart'], {
    na: 'welke opdrachten heb ik',
    wie: ELS,
  }),
  gemeente('wat is er alleen in Eemnes en nergens anders', ['eenzaam', 'ggzwijk']),
  gemeente('opdrachten enkel in Huizen', ['taal', 'woonzorg', 'respijt', 'jeugdraad']),
  gemeente('opdrachten voor heel de regio', [
    ...['opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'doorstart', 'wetver'],
  ]),
  persoon('opdrachten die alleen van Noor zijn', zonder(VAN.noor, ['kinderarm'])),
  vergelijken('wie heeft er meer opdrachten, Ingrid of Willem', { zegt: ['\\b15\\b', '\\b12\\b'] }),
  vergelijken('zijn er in Blaricum minder opdrachten dan in Eemnes', { zegt: ['\\b13\\b', '\\b14\\b'] }),
  vergelijken('welke plannen zijn twee keer ingediend', { vraagtTerug: true }),
  vergelijken('welke plannen gingen binnen een week akkoord', [
    ...[
      'jongmant',
      'preventie',
      'respijt',
      'dakloos',
      'doventolk',
      'opvoed',
      'vervoerwmo',
      'wijkteam',
      'kinderopv',
    ],
    ...[
      'begroet',
      'buurtzorg',
      'scheiden',
      'ggzwijk',
      'doorstart',
      'mantelh',
      'speel',
      'wetver',
      'spoedh',
      'ceo',
    ],
    ...['woonurg', 'jeugdraad', 'zorgapp'],
  ]),
  niet('welke plannen zijn opnieuw ingediend', { vraagtTerug: true }),
  enOf('welke opdrachten staan zowel op het AO als op het PFHO', ['thuis', 'digi']),
  enOf('welke opdrachten zijn van het DO naar het PFHO gegaan', { vraagtTerug: true }),
  feit('wanneer is beschermd thuis voor het laatst gewijzigd', { zegt: ['4 nov'] }),
  feit('wie heeft het plan van kinderarmoede het laatst aangepast', { zegt: ['Tom de Wit'] }),
  feit('waarom gaat de jeugdraad niet door', { zegt: ['nieuw college'] }),
  feit('wat is het niveau van geldzorgen', { zegt: ['coproduceren|coproductie'] }),
  feit('voor welke gemeenten is digitaal meedoen', { zegt: ['Wijdemeren', 'Eemnes'] }),
  feit('op welk overleg is vervoer op maat aangepast', { zegt: ['15 okt'] }),
  feit('welke plannen zijn teruggestuurd', ['hulpmid', 'school']),
  wacht('welke plannen liggen nog bij Carla', STAND.ingediend),
  wacht('hoelang wacht school als vindplaats al', { zegt: ['26 okt'] }),
  mijn('welke activiteiten heb ik nog', ['cliond/klankbordgroep', 'eenzaam/groepsgesprek'], { wie: PIETER }),
  agenda('waar is de volgende vergadering', { zegt: ['19 nov', 'online'] }),
  agenda('wanneer is het DO de 24e', { zegt: ['24 nov'] }),
  periode('activiteiten in het eerste kwartaal van volgend jaar', [
    ...['preventie/enquête', 'pleeg/focusgroep', 'eenzaam/groepsgesprek', 'hulpmid/testsessie'],
    ...['uithuis/interviews', 'school/enquête', 'jeugdraad/brainstormsessie'],
  ]),
  periode('wanneer spreken we ouderen weer', { zegt: ['26 nov'] }),
  signalen('oudste onbeantwoorde signaal', ['bus']),
  toezeggingen('welke toezeggingen zijn te laat nagekomen', { vraagtTerug: true }),
  onbekend('opdrachten in Weesp', { zegt: ['Weesp hoort niet meer'] }),
  onbekend('is ahmed morgen afwezig', { onbekend: 'ahmed' }),
  twee('hoe staat het met autisme en met wijkteams', ['autisme', 'wijkteam']),
  stand('welke opdrachten zijn afgestemd maar is de uitvoering nog niet begonnen', STAND.afgestemd),
  stand('is dagbesteding al begonnen', { zegt: ['Dagbesteding', 'gevraagd'] }),
  gemeente('opdrachten met meer dan 2 gemeenten', [
    ...['opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'doorstart', 'wetver'],
  ]),
  vergelijken('wie heeft de meeste toezeggingen openstaan', {
    zegt: ['Noor Visser', 'Jan Bakker', 'Els Hendriks', 'Pieter Smit', 'Willem Hoekstra', 'Fatima Bouali'],
  }),
  volgorde('de drie grootste activiteiten', {
    rijen: ['vervoerwmo/enquête', 'digi/enquête', 'speel/testsessie'],
    volgorde: true,
  }),
  periode('plannen die in mei of juni zijn ingediend', ['vervoerwmo', 'wijkteam', 'kinderopv', 'begroet']),
  signalen('signalen van partners', ['tolken']),
  signalen('wanneer is het signaal over de bushalte beantwoord', { zegt: ['5 nov 2026'] }),
  agenda('is het PFHO van 10 december verplaatst', { zegt: ['17 dec'] }),
  aantallen('hoeveel activiteiten hield Tom', { aantal: 4 }),
  door('nee, van Tom', VAN.tom, { na: 'opdrachten van Noor' }),
  tik('opdrachten fatma bouali', VAN.fatima),
];
