import { type Vraag, van } from '../vraag.ts';

/** The questions of that Friday by what they ask for: values, conditions, an order, a date. */

const persoon = van('persoon');
const niet = van('niet');
const enOf = van('en of');
const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const periode = van('periode');
const ontbreekt = van('ontbreekt');
const signalen = van('signalen');
const afwezig = van('afwezig');
const agenda = van('agenda');

/** Those of all seven gemeenten. */
export const HELE_REGIO = [
  'opvang',
  'jeugdggz',
  'inkoop',
  'thuis',
  'vrouwen',
  'begroet',
  'doorstart',
  'wetver',
];
/** There is none, and it says so. */
export const GEEN = { rijen: [], zegt: ['geen|niets|niemand|\\bnee\\b'] } as const;

/** Several values of one thing, and two conditions of which one is enough. */
const EN_OF: readonly Vraag[] = [
  enOf('geef me alles van Noor en Els met de status besloten of teruggekoppeld', ['opvoed', 'vervoerwmo']),
  enOf('Voor straks: welke opdrachten met Ingrid of Joost als trekker zijn in uitvoering of al verwerkt?', [
    'thuis',
    'vrouwen',
    'digi',
    'geldzorg',
    'dakloos',
  ]),
  enOf('welke opdrachten gaan zowel over Huizen als over Laren', ['pleeg', ...HELE_REGIO]),
  enOf('welke focusgroepen en spiegelgesprekken komen er nog', [
    'pleeg/focusgroep',
    'woonzorg/focusgroep',
    'jongmant/spiegelgesprek',
    'thuis/spiegelgesprek',
  ]),
  enOf('is er een opdracht die Samira en Pieter samen leiden?', GEEN),
  enOf('alles van Fatima, of waar Joost trekker is en nog geen projectleider op zit', [
    ...['beschermd', 'uithuis', 'woonzorg', 'vrouwen', 'dakloos', 'wijkteam', 'ggzwijk', 'spoedh', 'woonurg'],
    'opvang',
  ]),
  enOf('bij welke opdrachten is de trekker of de projectleider nog niet bekend', [
    ...['schuld', 'sport', 'kinderarm', 'school', 'preventie', 'doventolk', 'kinderopv', 'begroet', 'speel'],
    ...['ceo', 'oudpl', 'opvang'],
  ]),
  enOf('wat komt er op 24 november in het DO of op 26 november in het PFHO', [
    ...['vervoer', 'jeugdggz', 'hulpmid', 'pleeg', 'eenzaam'],
    ...['vrouwen', 'geldzorg', 'respijt', 'spoedh'],
  ]),
  enOf('signalen die uit Huizen komen of die bij Pieter liggen', ['rolstoel', 'bushalte']),
  enOf('opdrachten die uitgesteld of ingetrokken zijn, maar niet die van Tom', [
    'woonurg',
    'jeugdraad',
    'oudpl',
  ]),
  enOf('opdrachten met meer dan honderd verwachte deelnemers of met een testsessie', [
    ...['school', 'preventie', 'digi', 'vervoerwmo'],
    ...['hulpmid', 'crisis', 'speel'],
  ]),
  enOf('opdrachten die van Jan Bakker zijn of die door Cees zijn afgestemd', [
    ...['crisis', 'begroet'],
    ...['woonzorg', 'cliond', 'vrouwen', 'ggzwijk', 'spoedh'],
  ]),
  enOf('activiteiten in december in Hilversum of Laren', [
    'jongmant/spiegelgesprek',
    'cliond/klankbordgroep',
  ]),
  enOf('welke plannen zijn in oktober afgestemd of in november ingediend?', [
    ...['wmoloket', 'woonzorg', 'jongmant', 'wetver', 'spoedh'],
    ...['pleeg', 'uithuis', 'inkoop'],
  ]),
  enOf('opdrachten die afgerond zijn of van Jan Bakker', [
    'doorstart',
    'mantelh',
    'speel',
    'crisis',
    'begroet',
  ]),
  enOf('activiteiten die verplaatst of geannuleerd zijn', ['autisme/groepsgesprek', 'digi/brainstormsessie']),
];

const NIET: readonly Vraag[] = [
  niet('welke opdrachten van Jeugd en Onderwijs zijn niet van Samira en ook niet van Noor', [
    'school',
    'preventie',
    'crisis',
    'kinderopv',
  ]),
  niet('alles in Laren behalve wat afgerond, ingetrokken of uitgesteld is', [
    ...['dagbest', 'hulpmid', 'pleeg', 'jongmant', 'geldzorg', 'doventolk', 'kinderopv', 'scheiden', 'ceo'],
    ...['opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'wetver'],
  ]),
  niet('opdrachtn in gooise meern die niet voor alle gemeentes zijn', [
    ...['schuld', 'beschermd', 'school', 'autisme', 'dakloos', 'scheiden', 'woonurg'],
  ]),
  niet('signalen zonder antwoord mar niet uit hilversm', ['tolken']),
  niet('wat komt er op 17 december in het PFHO dat niet vastgesteld hoeft te worden', ['wetver']),
];

const VERGELIJKEN: readonly Vraag[] = [
  vergelijken('bij welke activiteiten kwamen meer mensen dan we hadden verwacht? ik bedoel vanaf september', [
    'digi/enquête',
    'geldzorg/focusgroep',
    'wijkteam/groepsgesprek',
  ]),
  vergelijken('welke projectleider heeft de meeste opdrachten', { zegt: ['Fatima Bouali'] }),
  vergelijken('heeft Samira meer opdrachten dan Els', { zegt: ['\\b8\\b', '\\b6\\b'] }),
  vergelijken('opdrachten met meer dan 30 verwachte deelnemers', [
    ...['school', 'preventie', 'thuis', 'digi', 'vervoerwmo', 'speel'],
  ]),
  vergelijken('Welke plannen liggen al langer dan tien dagen bij ons te wachten op akkoord?', [
    'pleeg',
    'eenzaam',
    'school',
  ]),
  vergelijken('welk plan ligt het langst op mijn akkoord te wachten', ['eenzaam']),
  vergelijken('welke gemeente heeft nu minder inwoners dan in 2016', {
    zegt: ['Huizen'],
    zwijgt: ['Eemnes'],
  }),
  vergelijken('de focusgroep met de kleinste opkomst, welke was dat', ['vrouwen/focusgroep']),
  vergelijken('wat is het oudste signaal dat nog geen antwoord heeft', ['bus']),
];

const VOLGORDE: readonly Vraag[] = [
  volgorde('de drie laatst ingediende plannen', { rijen: ['uithuis', 'inkoop', 'pleeg'], volgorde: true }),
  volgorde('openstaande toezeggingen, wat het eerst klaar moet zijn bovenaan', {
    rijen: [
      'opvoed/folder',
      'begroet/kosten',
      'vervoerwmo/uitleg',
      'bushalte',
      'scheiden/proef',
      'wijkteam/cijfers',
    ],
    volgorde: true,
  }),
  volgorde('alle signalen, nieuwste bovenaan', {
    rijen: ['jeugdadvies', 'tolken', 'bushalte', 'rolstoel', 'huiskamer', 'bus', 'speeltuin'],
    volgorde: true,
  }),
  volgorde('top 3 opdrachten met de meeste verwachte deelnemers', {
    rijen: ['vervoerwmo', 'digi', 'preventie'],
    volgorde: true,
  }),
  volgorde('opdrachten van Els op alfabet', {
    rijen: ['ceo', 'doorstart', 'hulpmid', 'vervoerwmo', 'geldzorg', 'wmoloket'],
    volgorde: true,
  }),
];

/** Of which date: handed in, added, changed, agreed. */
const PERIODE: readonly Vraag[] = [
  periode('Goedemorgen, welke plannen zijn er vorige week bij ons binnengekomen?', ['uithuis', 'inkoop']),
  periode('opdrachten die na 1 novmber zijn toegevoegt', ['opvang', 'taal', 'sport']),
  periode('wat is er sinds vrijdag aan opdrachten gewijzigd', ['wijkteam']),
  periode('welke plannen zijn in september ingediend en pas in oktober afgestemd', ['woonzorg']),
];

const ONTBREEKT: readonly Vraag[] = [
  ontbreekt('zijn er opdrachten zonder kenmerk?', GEEN),
  ontbreekt('welke opdrachten staan nog op geen enkele agenda', ['taal']),
  ontbreekt('voor welke activiteiten die dit jaar nog komen is de uitnodiging nog niet de deur uit', [
    ...['autisme/groepsgesprek', 'woonzorg/focusgroep', 'jongmant/interviews', 'cliond/klankbordgroep'],
    ...['wmoloket/werkbezoek', 'jongmant/spiegelgesprek'],
  ]),
  ontbreekt('welke onderwerpen op de jaaragenda van 2027 hebben nog geen projectleider', [
    'o-wonen',
    'o-personeel',
    'o-bieb',
  ]),
  afwezig('wie is er weg of gaat er weg zonder vervanger', { zegt: ['Fatima'], zwijgt: ['Noor Visser'] }),
];

/** There is none, and what was asked is there to read. */
const LEEG: readonly Vraag[] = [
  persoon('opdrachten van Jan de Groot', GEEN),
  signalen('signalen uit Blaricum', GEEN),
  agenda('welke vergaderingen zijn er in april', GEEN),
  enOf('ingetrokken opdrachten in Huizen', GEEN),
  afwezig('is er met kerst iemand weg zonder vervanger', {
    zegt: ['geen|niemand|\\bnee\\b'],
    zwijgt: ['Fatima', 'Samira'],
  }),
  periode('werkbezoeken in 2027', GEEN),
];

export const LIJSTEN_VAN_VRIJDAG: readonly Vraag[] = [
  ...EN_OF,
  ...NIET,
  ...VERGELIJKEN,
  ...VOLGORDE,
  ...PERIODE,
  ...ONTBREEKT,
  ...LEEG,
];
