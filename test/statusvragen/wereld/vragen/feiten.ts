import { DIANA, FATIMA, JAN_DE_GROOT, SAMIRA, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';
import { ALLE, IN, STAND, TREKKER, VAN } from './verzamelingen.ts';

/** More and less, first and last, on which day, for whom it waits, what happened and why, and what is 'mine'. */

const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const periode = van('periode');
const wacht = van('wacht op');
const feit = van('feit');
const mijn = van('mijn');

export const FEITEN: readonly Vraag[] = [
  vergelijken('welke gehouden activiteiten hadden meer dan 20 deelnemers', [
    ...['digi/enquête', 'geldzorg/focusgroep', 'vervoerwmo/enquête', 'wijkteam/groepsgesprek'],
    ...['buurtzorg/focusgroep', 'doorstart/brainstormsessie', 'speel/testsessie'],
  ]),
  vergelijken('gehouden activiteiten met minder dan 7 mensen', [
    ...['vrouwen/focusgroep', 'digi/interviews', 'dakloos/interviews', 'woonurg/klankbordgroep'],
  ]),
  vergelijken('bij welke gehouden activiteiten waren er minstens 30 mensen?', [
    ...['digi/enquête', 'vervoerwmo/enquête', 'doorstart/brainstormsessie', 'speel/testsessie'],
  ]),
  vergelijken('welke projectleiders hebben meer dan 7 opdrachten', {
    zegt: ['Samira', 'Pieter', 'Fatima'],
    zwijgt: ['Noor', 'Els Hendriks', 'Tom de Wit'],
  }),
  vergelijken('in welke gemeenten zijn er minstens 18 opdrachten', {
    zegt: ['Hilversum', 'Laren'],
    zwijgt: ['Huizen', 'Eemnes'],
  }),
  vergelijken('welke opdrachten in Laren zoeken meer dan 15 inwoners', [
    'jongmant',
    'geldzorg',
    'thuis',
    'doorstart',
  ]),
  vergelijken('welke plannen wachten langer dan een week op akkoord', ['pleeg', 'eenzaam', 'school']),
  vergelijken('ingediende plannen die langer dan drie weken wachten op de coördinator', ['eenzaam']),
  vergelijken('bij welke gehouden activiteiten kwamen minder mensen dan verwacht', [
    ...['thuis/interviews', 'dakloos/interviews', 'mantelh/werkbezoek', 'woonurg/klankbordgroep'],
    'zorgapp/focusgroep',
  ]),
  vergelijken('welke activiteiten hadden meer deelnemers dan gepland', [
    ...['digi/enquête', 'geldzorg/focusgroep', 'vervoerwmo/enquête', 'wijkteam/groepsgesprek'],
    'buurtzorg/focusgroep',
  ]),
  vergelijken('welke opdrachten hebben meer dan 2 punten inbreng', ['thuis', 'geldzorg']),
  vergelijken('welke terugkoppeling bereikte meer dan 30 mensen', ['buurtzorg', 'mantelh']),
  vergelijken('welke toezeggingen zijn langer dan een week te laat', ['opvoed/folder']),
  vergelijken('onbeantwoorde signalen van meer dan een maand geleden', ['bus', 'huiskamer']),
  vergelijken('opdrachten met meer dan één projectleider', ['kinderarm']),

  volgorde('welke activiteit had de meeste deelnemers', {
    zegt: ['310|Vervoer op maat'],
    zwijgt: ['Digitaal'],
  }),
  volgorde('bij welke gehouden activiteit waren de minste mensen', {
    zegt: ['Dakloze jongeren'],
    zwijgt: ['Vervoer op maat'],
  }),
  volgorde('wie heeft de meeste opdrachten', { zegt: ['Fatima'], zwijgt: ['Noor', 'Els'] }),
  volgorde('in welke gemeente zijn de meeste opdrachten?', { zegt: ['Hilversum'] }),
  volgorde('welk ingediend plan wacht het langst op akkoord', ['eenzaam']),
  volgorde('welk plan is het laatst ingediend', ['uithuis']),
  volgorde('de laatste drie ingediende plannen', { rijen: ['uithuis', 'inkoop', 'pleeg'], volgorde: true }),
  volgorde('de vijf laatst gehouden activiteiten', {
    rijen: [
      'crisis/testsessie',
      'digi/interviews',
      'thuis/interviews',
      'vrouwen/focusgroep',
      'dakloos/interviews',
    ],
    volgorde: true,
  }),
  volgorde('plannen die op akkoord wachten, oudste eerst', {
    rijen: ['eenzaam', 'school', 'pleeg', 'inkoop', 'uithuis'],
    volgorde: true,
  }),
  volgorde('wat is de eerstvolgende activiteit met inwoners', { zegt: ['Leven met autisme', '24 nov'] }),
  volgorde('wat is het laatste signaal', ['jeugdadvies']),
  volgorde('het oudste signaal dat nog niet beantwoord is', ['bus']),
  volgorde('open toezeggingen, laatste datum eerst', {
    rijen: [
      'wijkteam/cijfers',
      'scheiden/proef',
      'bushalte',
      'vervoerwmo/uitleg',
      'begroet/kosten',
      'opvoed/folder',
    ],
    volgorde: true,
  }),
  volgorde('de eerste twee vergaderingen die eraan komen', {
    rijen: ['regieteam-jeugd-en-onderwijs-2026-11-19', 'do-2026-11-24'],
    volgorde: true,
  }),
  volgorde('welke opdracht is het laatst toegevoegd', ['taal']),
  volgorde('wat is de laatste vergadering van dit jaar', { zegt: ['17 dec'] }),
  volgorde('welke terugkoppeling bereikte de meeste mensen', {
    zegt: ['Logeerhuis|150'],
    zwijgt: ['Ggz in de wijk'],
  }),

  periode('welke plannen zijn in oktober ingediend', [
    ...['eenzaam', 'school', 'wmoloket', 'jongmant', 'preventie', 'cliond', 'wetver', 'spoedh'],
  ]),
  periode('welke plannen zijn vorige week ingediend', ['uithuis', 'inkoop']),
  periode('plannen die deze maand zijn ingediend', ['pleeg', 'uithuis', 'inkoop']),
  periode('op welke plannen is sinds 1 november akkoord gegeven', ['preventie', 'cliond']),
  periode('welke plannen zijn in september afgestemd', [
    ...['thuis', 'vrouwen', 'autisme', 'digi', 'crisis', 'ceo', 'jeugdraad'],
  ]),
  periode('waarover is in november een besluit genomen', ['kinderopv', 'wijkteam', 'zorgapp']),
  periode('welke activiteiten zijn er in oktober gehouden', [
    ...['thuis/focusgroep', 'vrouwen/focusgroep', 'digi/enquête', 'geldzorg/focusgroep'],
    ...['dakloos/interviews', 'zorgapp/focusgroep'],
  ]),
  periode('wat is er in september met inwoners gehouden', [
    ...['respijt/spiegelgesprek', 'doventolk/werkgroep', 'wijkteam/groepsgesprek'],
    ...['kinderopv/interviews', 'begroet/werkgroep'],
  ]),
  periode('welke activiteiten staan er in december gepland', [
    ...['wmoloket/werkbezoek', 'jongmant/spiegelgesprek', 'cliond/klankbordgroep'],
  ]),
  periode('activiteiten van volgende week', [
    'woonzorg/focusgroep',
    'thuis/spiegelgesprek',
    'autisme/groepsgesprek',
  ]),
  periode('welke opdrachten zijn in november toegevoegd', ['opvang', 'taal', 'sport']),
  periode('welke opdrachten kwamen er vorige maand bij', ['vervoer', 'dagbest', 'schuld']),
  periode('bij welke opdrachten is in oktober terugkoppeling gegeven', ['buurtzorg', 'mantelh', 'scheiden']),
  periode('welke opdrachten zijn deze maand gewijzigd', [
    ...[
      'opvang',
      'taal',
      'sport',
      'mantel',
      'beschermd',
      'pleeg',
      'uithuis',
      'inkoop',
      'preventie',
      'cliond',
    ],
    ...['thuis', 'digi', 'crisis', 'geldzorg', 'respijt', 'dakloos', 'wijkteam', 'kinderopv', 'scheiden'],
    ...['ggzwijk', 'zorgapp'],
  ]),
  periode('welke opdrachten zijn sinds 11 november veranderd', ['cliond', 'uithuis', 'wijkteam', 'zorgapp']),
  periode('welke plannen zijn in oktober teruggestuurd', ['hulpmid', 'school']),
  periode('vergaderingen in december', [
    ...['ao-2026-12-02', 'ab-2026-12-09', 'do-2026-12-15', 'pfho-2026-12-10'],
  ]),
  periode('welke activiteiten zijn er in mei gehouden', ['buurtzorg/focusgroep', 'mantelh/werkbezoek']),

  wacht('welke plannen wachten op de coördinator', STAND.ingediend),
  wacht('waar wacht pleegzorg op', { zegt: ['coördinator|akkoord'] }),
  wacht('wie is er aan zet bij eenzaamheid onder ouderen', { zegt: ['coördinator|Carla|Cees'] }),
  wacht('hoe lang wacht het plan van eenzaamheid al', {
    zegt: ['28 dagen|vier weken|4 weken|20 werkdagen|19 okt'],
  }),
  wacht('op wie wacht hulpmiddelen sneller geregeld', { zegt: ['Els'] }),
  wacht('bij wie ligt het plan van beschermd thuis', { zegt: ['Fatima'] }),
  wacht('welke terugkoppeling moet Fatima nog geven', ['wijkteam']),
  wacht('wie moet er nog terugkoppeling geven', [
    'opvoed',
    'vervoerwmo',
    'wijkteam',
    'kinderopv',
    'begroet',
    'zorgapp',
  ]),
  wacht('welke terugkoppeling is te laat', ['opvoed', 'vervoerwmo']),
  wacht('welke plannen zijn te laat', ['vervoer', 'jeugdggz', 'hulpmid']),
  wacht('welk signaal wacht nog op Samira', ['bus']),
  wacht('hoeveel plannen wachten op akkoord', { aantal: 5 }),
  wacht('van welke activiteit is de opbrengst nog niet vastgelegd', { zegt: ['Vrouwenopvang'] }),
  wacht('wie moet het plan van leerlingenvervoer nog maken', { zegt: ['Samira'], zwijgt: ['Pieter'] }),

  feit('wie heeft het plan van eenzaamheid onder ouderen ingediend', { zegt: ['Els Hendriks'] }),
  feit('wie heeft het plan van wonen met zorg goedgekeurd?', { zegt: ['Cees Vermeer'] }),
  feit('wie gaf de terugkoppeling van kinderen bij scheiding', { zegt: ['Carla de Boer'] }),
  feit('wie stuurde het plan van school als vindplaats terug', { zegt: ['Cees Vermeer'] }),
  feit('waarom doen er geen inwoners mee bij spoedhulp in het weekend', { zegt: ['contract loopt'] }),
  feit('waarom is de regionale jeugdraad uitgesteld', { zegt: ['nieuw college'] }),
  feit('waarom is de app voor zorgvragen ingetrokken', { zegt: ['te duur'] }),
  feit('waarom is gratis mediation niet overgenomen', { zegt: ['geen geld'], zwijgt: ['panden'] }),
  feit('waarom ging de brainstormsessie van digitaal meedoen niet door', {
    zegt: ['te weinig aanmeldingen'],
  }),
  feit('waarom is het groepsgesprek van leven met autisme verplaatst', { zegt: ['zaal'] }),
  feit('waarom is vervoer op maat aangepast', { zegt: ['avondvervoer vervalt'] }),
  feit('waarom kwamen er bij de interviews van huishoudelijke hulp minder mensen', { zegt: ['ziek'] }),
  feit('waarom is Urgentie op de woningmarkt uitgesteld', { zegt: ['kosten'] }),
  feit('wanneer is het plan van pleegzorg ingediend', { zegt: ['2 nov'] }),
  feit('wanneer is er besloten over wijkteams versterken', { zegt: ['12 nov'] }),
  feit('wanneer kregen de deelnemers van ggz in de wijk terugkoppeling', { zegt: ['5 nov'] }),
  feit('wanneer is het spiegelgesprek van huishoudelijke hulp', { zegt: ['26 nov'] }),
  feit('hoeveel mensen deden er mee aan de focusgroep van vroeg hulp bij geldzorgen', { zegt: ['\\b22\\b'] }),
  feit('hoeveel punten inbreng heeft herinrichting huishoudelijke hulp', { aantal: 3 }),
  feit('via welk kanaal is er teruggekoppeld bij zorg in de buurt', { zegt: ['nieuwsbrief'] }),
  feit('hoeveel mensen bereikte de terugkoppeling van het logeerhuis', { zegt: ['\\b150\\b'] }),
  feit('wie is de trekker van nachtopvang in de winter', { zegt: ['Joost van Dam'] }),
  feit('wie is projectleider van crisisplekken voor jeugd', { zegt: ['Jan Bakker'], zwijgt: ['Samira'] }),
  feit('welk kenmerk heeft leerlingenvervoer', { zegt: ['DOC-26000101'] }),
  feit('bij welk programma hoort taalcoaches voor nieuwkomers', { zegt: ['Inwonerparticipatie'] }),
  feit('in welke gemeenten speelt tolk in de zorg', { zegt: ['Laren', 'Eemnes'] }),
  feit('wat besloot het PFHO over opvoedhulp aan huis', { zegt: ['goedgekeurd'] }),
  feit('hoe staat het met DOC-26000124', { zegt: ['Leven met autisme'] }),
  feit('hoe staat het met Taalcoaches', { zegt: ['Taalcoaches voor nieuwkomers'] }),
  feit('wat zei het ambtelijk overleg over huishoudelijke hulp', { zegt: ['ervaringen uit Laren'] }),
  feit('wanneer komt dakloze jongeren in het AB', { zegt: ['9 dec'] }),
  feit('wie heeft de toezegging over de folder gedaan', { zegt: ['Noor'], zwijgt: ['Fatima'] }),

  mijn('welke plannen moet ik nog beoordelen', STAND.ingediend),
  mijn('op welke plannen moet ik nog akkoord geven', STAND.ingediend),
  mijn('welke opdrachten heb ik', VAN.samira, { wie: SAMIRA }),
  mijn('welke van mijn opdrachten zijn in uitvoering', ['thuis'], { wie: SAMIRA }),
  mijn('opdrachten van Pieter', { rijen: [], nietTeZien: true }, { wie: SAMIRA }),
  mijn('welke plannen wachten op akkoord', { rijen: ['pleeg'], nietTeZien: true }, { wie: SAMIRA }),
  mijn('hoeveel opdrachten zijn er', { aantal: 8, nietTeZien: true }, { wie: SAMIRA }),
  mijn('welke signalen moet ik nog beantwoorden', ['bus'], { wie: SAMIRA }),
  mijn('welke inbreng van mij heeft nog geen oordeel', ['thuis-1', 'thuis-2', 'thuis-3'], { wie: SAMIRA }),
  mijn('opdrachten die ik trek', { rijen: [] }, { wie: SAMIRA }),
  mijn('welke toezeggingen staan er op mijn naam', ['wijkteam/cijfers'], { wie: FATIMA }),
  mijn('van welke opdrachten ben ik projectleider', VAN.fatima, { wie: FATIMA }),
  mijn('wat is te laat', { rijen: [], nietTeZien: true }, { wie: DIANA }),
  mijn('wie is te laat met het plan', { rijen: [], nietTeZien: true }, { wie: DIANA }),
  mijn('alle opdrachten', ALLE, { wie: DIANA }),
  mijn('opdrachten in Eemnes', IN.eemnes, { wie: DIANA }),
  mijn('van welke opdrachten ben ik trekker', TREKKER.willem, { wie: WILLEM }),
  mijn('opdrachten van Joost', { rijen: [], nietTeZien: true }, { wie: WILLEM }),
  // 'Uitgesteld' is no besluit yet.
  mijn('over welke van mijn opdrachten is al een besluit genomen', ['opvoed', 'scheiden'], { wie: WILLEM }),
  mijn('welke opdrachten zijn er', { rijen: [], nietTeZien: true }, { wie: JAN_DE_GROOT }),
];
