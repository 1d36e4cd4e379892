import { type Vraag, van } from '../vraag.ts';
import { ALLE, beide, IN, PROGRAMMA, STAND, samen, TREKKER, VAN, zonder } from './verzamelingen.ts';

/** Which opdrachten: by state, person and gemeente; what is not, what is one or the other, and what is missing. */

const stand = van('stand');
const persoon = van('persoon');
const gemeente = van('gemeente');
const niet = van('niet');
const enOf = van('en of');
const ontbreekt = van('ontbreekt');

export const LIJSTEN: readonly Vraag[] = [
  stand('welke opdrachten zijn in uitvoering', STAND.inUitvoering),
  stand('welke plannen zijn in concept', STAND.concept),
  stand('van welke opdrachten is het plan gevraagd', STAND.gevraagd),
  stand('welke plannen zijn ingediend en wachten op akkoord?', STAND.ingediend),
  stand('welke opdrachten zijn verwerkt', STAND.verwerkt),
  stand('welke opdrachten hebben de stand besloten', STAND.besloten),
  stand('over welke opdrachten is al terugkoppeling gegeven?', [...STAND.teruggekoppeld, ...STAND.afgerond]),
  stand('welke opdrachten zijn afgerond', STAND.afgerond),
  stand('bij welke opdrachten is er geen participatie', STAND.geenParticipatie),
  stand('wat is er uitgesteld', STAND.uitgesteld),
  stand('welke opdrachten zijn ingetrokken', STAND.ingetrokken),
  stand('welke plannen van Jeugd en Onderwijs zijn ingediend en nog niet afgestemd', [
    'pleeg',
    'school',
    'inkoop',
  ]),
  stand('laat de opdrachten van Bescherming en Opvang zien die in uitvoering zijn', ['vrouwen']),
  stand('welke plannen zijn afgestemd maar nog niet in uitvoering', STAND.afgestemd),
  stand('alle opdrachten', ALLE),

  persoon('welke opdrachten heeft Samira', VAN.samira),
  persoon('opdrachten van Pieter Smit', VAN.pieter),
  persoon('wat doet Noor Visser allemaal', VAN.noor),
  persoon('welke opdrachten zijn van Tom', VAN.tom),
  persoon('van welke opdrachten is Els Hendriks projectleider', VAN.els),
  persoon('opdrachten waar Fatima projectleider van is', VAN.fatima),
  persoon('Jan Bakker', VAN.jan),
  persoon('van welke opdrachten is Willem Hoekstra bestuurlijk trekker', TREKKER.willem),
  persoon('waar is Joost trekker van?', TREKKER.joost),
  persoon('opdrachten met Ingrid Mulder als trekker', TREKKER.ingrid),
  persoon('welke plannen van Fatima zijn in concept', ['beschermd']),
  persoon('welke opdrachten van Samira zijn in uitvoering', ['thuis']),
  persoon('wie werken er samen aan kinderarmoede?', { zegt: ['Noor', 'Tom'] }),
  persoon('opdrachten van Samira waar Willem trekker van is', [
    ...['vervoer', 'jeugdggz', 'pleeg', 'jongmant', 'respijt', 'scheiden', 'wetver'],
  ]),
  persoon('opdrachten die Carla leidt', { rijen: [] }),

  gemeente('welke opdrachten zijn er in Hilversum', IN.hilversum),
  gemeente('opdrachten in Laren', IN.laren),
  gemeente('wat speelt er in Eemnes', IN.eemnes),
  gemeente('welke opdrachten gaan over Gooise Meren', IN.gooiseMeren),
  gemeente('Blaricum', IN.blaricum),
  gemeente('opdrachten voor Huizen', IN.huizen),
  gemeente('welke opdrachten raken Wijdemeren?', IN.wijdemeren),
  gemeente('opdrachten van Pieter in Laren', ['dagbest', 'doventolk', 'oudpl']),
  gemeente('welke opdrachten in Hilversum zijn in concept', ['jeugdggz', 'mantel', 'beschermd']),
  gemeente('welke opdrachten in Huizen hebben de stand besloten', ['vervoerwmo', 'begroet']),
  gemeente('opdrachten van Jeugd en Onderwijs in Gooise Meren', [
    ...['school', 'autisme', 'scheiden', 'jeugdggz', 'inkoop', 'wetver'],
  ]),
  gemeente('welke opdrachten zijn alleen van Hilversum', [
    ...['mantel', 'uithuis', 'cliond', 'crisis', 'wijkteam', 'mantelh', 'spoedh'],
  ]),

  niet('welke opdrachten zijn niet van Samira', zonder(ALLE, VAN.samira)),
  niet('opdrachten van Jeugd en Onderwijs die niet in Hilversum zijn', [
    ...['kinderarm', 'pleeg', 'jongmant', 'preventie', 'autisme', 'respijt', 'opvoed', 'kinderopv'],
    ...['scheiden', 'speel'],
  ]),
  niet('alle opdrachten behalve die van Fatima', zonder(ALLE, VAN.fatima)),
  niet('welke opdrachten van Noor zijn nog niet afgerond', zonder(VAN.noor, ['speel'])),
  niet('opdrachten in Laren zonder die van Pieter', zonder(IN.laren, ['dagbest', 'doventolk', 'oudpl'])),
  niet('welke opdrachten van Jeugd en Onderwijs hebben nog geen plan', ['vervoer', 'jeugdggz', 'kinderarm']),
  niet('welke opdrachten in Eemnes zijn niet van Gezondheid en Ondersteuning', [
    ...['digi', 'ggzwijk', 'opvang', 'jeugdggz', 'inkoop', 'vrouwen', 'begroet', 'doorstart', 'wetver'],
  ]),
  niet('welke opdrachten van Bescherming en Opvang met een besluit zijn nog niet teruggekoppeld', [
    'wijkteam',
  ]),
  niet('welke opdrachten van Bescherming en Opvang zijn niet in Hilversum', [
    'woonzorg',
    'dakloos',
    'ggzwijk',
    'woonurg',
  ]),
  niet('welke inbreng is niet overgenomen', [
    'geldzorg-4',
    'dakloos-1',
    'opvoed-2',
    'scheiden-2',
    'zorgapp-1',
  ]),
  niet('opdrachten van Ingrid die niet in concept zijn', zonder(TREKKER.ingrid, ['mantel', 'hulpmid'])),
  niet('welke opdrachten staan niet op de agenda van het DO van 24 november maar zijn wel van Samira', [
    ...['jongmant', 'thuis', 'respijt', 'scheiden', 'wetver'],
  ]),
  niet('welke activiteiten zijn niet doorgegaan', ['digi/brainstormsessie']),
  niet(
    'opdrachten die niet uitgesteld en niet ingetrokken zijn',
    zonder(ALLE, [...STAND.uitgesteld, ...STAND.ingetrokken]),
  ),
  niet('welke geplande activiteiten in november zijn geen focusgroep', [
    ...['thuis/spiegelgesprek', 'vrouwen/werkbezoek', 'autisme/groepsgesprek', 'jongmant/interviews'],
  ]),

  enOf('opdrachten van Samira of Pieter', samen(VAN.samira, VAN.pieter)),
  enOf('opdrachten in Hilversum en Laren', samen(IN.hilversum, IN.laren)),
  enOf(
    'opdrachten van Jeugd en Onderwijs en van Inwonerparticipatie',
    samen(PROGRAMMA.jeugd, PROGRAMMA.inwoners),
  ),
  enOf('welke opdrachten zijn uitgesteld of ingetrokken', samen(STAND.uitgesteld, STAND.ingetrokken)),
  enOf('welke plannen zijn nog in concept of wachten op akkoord?', samen(STAND.concept, STAND.ingediend)),
  enOf('opdrachten van Els en Tom', samen(VAN.els, VAN.tom)),
  enOf('focusgroepen en spiegelgesprekken die gehouden zijn', [
    ...['thuis/focusgroep', 'vrouwen/focusgroep', 'geldzorg/focusgroep', 'opvoed/focusgroep'],
    ...['buurtzorg/focusgroep', 'zorgapp/focusgroep', 'respijt/spiegelgesprek', 'scheiden/spiegelgesprek'],
  ]),
  enOf('opdrachten in Eemnes of Blaricum van Gezondheid en Ondersteuning', [
    ...['sport', 'eenzaam', 'doventolk', 'zorgapp', 'thuis', 'hulpmid', 'vervoerwmo', 'buurtzorg'],
  ]),
  enOf('welke inbreng is deels of niet overgenomen', [
    ...['geldzorg-3', 'geldzorg-4', 'dakloos-1', 'dakloos-2', 'opvoed-2', 'scheiden-2', 'zorgapp-1'],
  ]),
  enOf('opdrachten van Willem of Joost met de stand besloten', ['opvoed', 'wijkteam']),
  enOf('welke vergaderingen van DO en PFHO zijn er in november', [
    ...['do-2026-11-03', 'pfho-2026-11-12', 'do-2026-11-24', 'pfho-2026-11-26'],
  ]),
  enOf('signalen uit Hilversum en Laren', ['bus', 'huiskamer', 'jeugdadvies', 'bushalte']),
  enOf('opdrachten die zowel in Hilversum als in Laren zijn', beide(IN.hilversum, IN.laren)),

  ontbreekt('welke opdrachten hebben geen projectleider', VAN.niemand),
  ontbreekt('opdrachten zonder bestuurlijk trekker', TREKKER.niemand),
  ontbreekt('welke opdrachten staan op geen enkele agenda', ['taal']),
  ontbreekt('welke opdrachten zijn aan geen overleg gekoppeld', ['taal']),
  ontbreekt('bij welke opdrachten van Jeugd en Onderwijs ontbreekt de trekker', [
    ...['kinderarm', 'school', 'preventie', 'kinderopv', 'speel'],
  ]),
  ontbreekt('waar is nog niet bekend wie de projectleider is', VAN.niemand),
  ontbreekt('welke verwerkte opdrachten hebben nog geen passage', ['respijt', 'doventolk']),
  ontbreekt('welke opdrachten in uitvoering hebben nog geen inbreng', ['autisme', 'digi', 'crisis']),
  ontbreekt('welke afgestemde opdrachten hebben nog geen activiteit gehouden', STAND.afgestemd),
  ontbreekt('bij welke inbreng is nog geen oordeel', ['thuis-1', 'thuis-2', 'thuis-3', 'vrouwen-1']),
  ontbreekt('welke teruggekoppelde opdrachten hebben nog geen meetlat', STAND.teruggekoppeld),
  ontbreekt('opdrachten van Bescherming en Opvang zonder projectleider', ['opvang']),
  ontbreekt('welke opdrachten van Tom hebben geen trekker', [
    'school',
    'preventie',
    'kinderopv',
    'kinderarm',
  ]),
];
