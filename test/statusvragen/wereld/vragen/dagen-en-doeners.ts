import { type Vraag, van } from '../vraag.ts';

/** On which day something happened, who did it and not who leads it, and words that look like a name and are none. */

const periode = van('periode');
const persoon = van('persoon');
const vergelijken = van('vergelijken');
const onbekend = van('onbekend');
const gemeente = van('gemeente');

export const DAGEN_EN_DOENERS: readonly Vraag[] = [
  periode('welke plannen zijn in maart ingediend', ['buurtzorg', 'scheiden', 'ggzwijk']),
  periode('welke activiteiten zijn er in juni gehouden', [
    ...['opvoed/focusgroep', 'scheiden/spiegelgesprek', 'ggzwijk/interviews', 'speel/testsessie'],
  ]),
  periode('welke activiteiten komen er in januari', [
    ...['preventie/enquête', 'pleeg/focusgroep', 'eenzaam/groepsgesprek', 'hulpmid/testsessie'],
  ]),
  periode('welke activiteiten zijn er in het eerste kwartaal van 2027', [
    ...['preventie/enquête', 'pleeg/focusgroep', 'eenzaam/groepsgesprek', 'hulpmid/testsessie'],
    ...['uithuis/interviews', 'school/enquête', 'jeugdraad/brainstormsessie'],
  ]),
  periode('welke vergaderingen waren er in september', ['do-2026-09-08', 'pfho-2026-09-24']),
  periode('welke opdrachten zijn in februari toegevoegd', [
    ...['opvoed', 'vervoerwmo', 'wijkteam', 'kinderopv', 'begroet', 'buurtzorg', 'scheiden', 'ggzwijk'],
    ...['doorstart', 'mantelh', 'speel'],
  ]),
  periode('over welke opdrachten is er in september besloten', [
    ...['opvoed', 'buurtzorg', 'scheiden', 'mantelh', 'doorstart', 'speel', 'oudpl'],
  ]),
  periode('welke plannen zijn tussen 1 en 15 oktober ingediend', [
    'wmoloket',
    'jongmant',
    'cliond',
    'wetver',
  ]),
  periode('welke plannen zijn na 20 oktober ingediend', [
    'school',
    'preventie',
    'pleeg',
    'uithuis',
    'inkoop',
  ]),
  periode('welke plannen zijn de afgelopen twee weken afgestemd', ['preventie', 'cliond']),
  periode('welke plannen zijn er vandaag ingediend', { rijen: [] }),
  periode('van welke opdrachten is in november de inbreng verwerkt', ['respijt', 'dakloos']),

  persoon('welke plannen heeft Cees Vermeer goedgekeurd', [
    'vrouwen',
    'woonzorg',
    'cliond',
    'ggzwijk',
    'spoedh',
  ]),
  persoon('welke plannen heeft Els ingediend', [
    ...['hulpmid', 'eenzaam', 'wmoloket', 'geldzorg', 'vervoerwmo', 'doorstart', 'ceo'],
  ]),
  persoon('welke terugkoppeling heeft Carla gegeven', ['scheiden']),
  persoon('welk plan heeft Cees teruggestuurd', ['school']),
  persoon('aan welke plannen heeft Tom gewerkt die nog in concept zijn', ['kinderarm']),

  vergelijken('welke enquêtes hadden meer dan 250 deelnemers', ['vervoerwmo/enquête']),
  vergelijken('wie heeft precies 6 opdrachten als projectleider', {
    zegt: ['Els'],
    zwijgt: ['Samira', 'Noor'],
  }),
  vergelijken('bij welke opdrachten was er meer dan één activiteit', [
    'jongmant',
    'thuis',
    'vrouwen',
    'digi',
  ]),

  onbekend('opdrachten over verkeersveiligheid', { onbekend: 'verkeersveiligheid' }),
  onbekend('wat doen we voor vissers', { onbekend: 'vissers' }),
  onbekend('welke opdrachten gaan over bakkerijen', { onbekend: 'bakkerijen' }),
  onbekend('opdrachten over bouwgrond', { onbekend: 'bouwgrond' }),
  onbekend('opdrachten van Samuel', { onbekend: 'Samuel' }),
  onbekend('opdrachten van Piet de Wit', { onbekend: 'Piet' }),

  gemeente('opdrachten in Hilversum die ook in Laren zijn, maar niet in de hele regio', ['geldzorg']),
  gemeente('welke opdrachten gaan over de hele regio', [
    ...['opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'doorstart', 'wetver'],
  ]),
];
