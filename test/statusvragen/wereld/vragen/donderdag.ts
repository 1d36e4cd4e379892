import { NOOR, SAMIRA, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';
import { beide, IN, STAND, samen, TREKKER, VAN, zonder } from './verzamelingen.ts';

/** Sixty questions that were written before the reading of names, words left over and who did it was changed: WERELD_VRAGEN=./vragen/donderdag.ts. */

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

export const VRAGEN: readonly Vraag[] = [
  stand('wat staat er op besloten', STAND.besloten),
  stand('uitgestelde dingen?', STAND.uitgesteld),

  persoon('wat doet Ingrid allemaal', TREKKER.ingrid),
  persoon('jan bakker, wat heeft die', VAN.jan),
  persoon('heeft pieter iets in laren', ['dagbest', 'doventolk', 'oudpl']),
  persoon('plannen van fatima waar carla akkoord op gaf', ['dakloos', 'wijkteam', 'woonurg']),

  gemeente('en wat speelt er in eemnes', IN.eemnes),
  gemeente('plannen die nog in concept zijn in Hilversum', ['jeugdggz', 'mantel', 'beschermd']),

  niet('welke opdrachten in uitvoering zijn niet van Samira of Tom', ['vrouwen', 'autisme', 'crisis']),
  niet('activiteiten in december maar geen werkbezoek', ['jongmant/spiegelgesprek', 'cliond/klankbordgroep']),
  niet('alles van fatima behalve wat in hilversum speelt', zonder(VAN.fatima, IN.hilversum)),

  enOf('focusgroepen en spiegelgesprekken die geweest zijn', [
    ...['thuis/focusgroep', 'vrouwen/focusgroep', 'geldzorg/focusgroep', 'opvoed/focusgroep'],
    ...['buurtzorg/focusgroep', 'zorgapp/focusgroep', 'respijt/spiegelgesprek', 'scheiden/spiegelgesprek'],
  ]),
  enOf('huizen of blaricum, wat is daar verwerkt of besloten', ['respijt', 'vervoerwmo', 'begroet']),
  enOf('plannen met pleegouders of scholieren', ['pleeg', 'school']),

  vergelijken('welke plannen willen minder dan 8 mensen spreken', ['uithuis', 'cliond', 'crisis', 'woonurg']),
  vergelijken('waar kwamen minder mensen dan gepland', [
    ...['thuis/interviews', 'dakloos/interviews', 'zorgapp/focusgroep', 'woonurg/klankbordgroep'],
    'mantelh/werkbezoek',
  ]),
  vergelijken('welk plan wacht het langst op akkoord', {
    zegt: ['Eenzaamheid onder ouderen'],
    zwijgt: ['Pleegzorg'],
  }),

  volgorde('nieuwste opdracht', ['taal']),
  volgorde('kleinste groep die we gesproken hebben', { zegt: ['\\b4\\b', 'Dakloze jongeren'] }),

  periode('wat is er deze maand akkoord gegeven', ['preventie', 'cliond']),
  periode('welke bijeenkomsten komen er nog deze maand', [
    ...['woonzorg/focusgroep', 'jongmant/interviews', 'thuis/spiegelgesprek', 'autisme/groepsgesprek'],
  ]),
  periode('wat is vorige week besloten', ['wijkteam', 'zorgapp']),

  ontbreekt('waar is nog niemand de trekker van', TREKKER.niemand),
  ontbreekt('opdrachten die op geen enkele agenda staan', ['taal']),
  ontbreekt('welke besloten opdrachten zijn nog niet teruggekoppeld', STAND.besloten),

  wacht('waar wachten we nog op bij mantelzorgwaardering', { zegt: ['Pieter'] }),
  wacht('wat ligt er nog bij de coördinator', STAND.ingediend),

  feit('wie heeft het plan eenzaamheid onder ouderen ingediend', { zegt: ['Els Hendriks'] }),
  feit('waarom is de regionale jeugdraad uitgesteld', { zegt: ['nieuw college'] }),
  feit('hoeveel mensen kwamen er naar de focusgroep van vrouwenopvang', { zegt: ['\\b6\\b'] }),
  feit('wanneer heeft Cees akkoord gegeven op spoedhulp', { zegt: ['27 okt'] }),
  feit('wat is er besloten over kinderen bij scheiding', { zegt: ['aangepast|aanpassing'] }),
  feit('wat heeft tom allemaal ingediend', ['school', 'preventie', 'digi', 'kinderopv', 'zorgapp']),
  feit('waar heeft Cees akkoord op gegeven', ['woonzorg', 'cliond', 'vrouwen', 'ggzwijk', 'spoedh']),
  feit('wie vertelde de inwoners over kinderen bij scheiding', { zegt: ['Carla'] }),

  mijn('mijn plannen die nog niet ingediend zijn', ['vervoer', 'jeugdggz'], { wie: SAMIRA }),
  mijn('wat trek ik in gooise meren', beide(TREKKER.willem, IN.gooiseMeren), { wie: WILLEM }),
  mijn('heb ik nog toezeggingen openstaan', ['opvoed/folder'], { wie: NOOR }),

  signalen('signalen uit laren of eemnes', ['bushalte', 'tolken']),
  signalen('welke signalen zijn nog niet beantwoord', ['bus', 'huiskamer', 'tolken', 'jeugdadvies']),
  signalen('wie pakt het signaal over de bus op', { zegt: ['Samira'] }),

  toezeggingen('welke beloftes zijn te laat', ['opvoed/folder', 'begroet/kosten']),
  toezeggingen('wat moet willem nog nakomen', ['scheiden/proef']),

  afwezig('is samira er volgende week', { zegt: ['afwezig|23 nov'] }),
  afwezig('wie zijn er in januari weg', { zegt: ['Noor'], zwijgt: ['Samira', 'Fatima'] }),
  afwezig('wie doet het werk van noor als ze vrij is', { zegt: ['Tom de Wit'] }),

  agenda('wat staat er 15 december op het do', [
    ...['dagbest', 'schuld', 'opvang', 'mantel', 'beschermd', 'uithuis', 'school', 'inkoop', 'ceo'],
  ]),
  agenda('waar was de vorige vergadering van het ambtelijk overleg', { zegt: ['online'] }),
  agenda('wanneer is het volgende pfho', { zegt: ['26 nov'] }),

  aantallen('hoeveel plannen wachten er op akkoord', { aantal: 5 }),
  aantallen('hoe vaak zijn er interviews gedaan', { aantal: 5 }),
  aantallen('welk percentage is ingetrokken', { zegt: ['4(,2|,17)? ?%'] }),

  twee('hoeveel opdrachten heeft Els? en welke signalen komen uit Laren?', {
    ergens: ['\\b6\\b', 'bank bij de bushalte'],
  }),
  door('en alleen die in hilversum', ['mantel', 'cliond', 'mantelh'], { na: 'opdrachten van Pieter' }),

  spreek('hoe zit het nu met leerlingenvervoer', { zegt: ['plan (is )?gevraagd'] }),
  spreek('ge moet mij efkes zeggen wie mantelzorgwaardering doet', { zegt: ['Pieter'] }),
  spreek('doe mij maar es die van huizen', IN.huizen),
  tik('wlke opdrachten zijn afgerodn', STAND.afgerond),
  tik('oprachten in wijdemeeren', IN.wijdemeren),

  onbekend('wat doet Marieke Bos', { onbekend: 'Marieke' }),
  onbekend('opdrachten in Amersfoort', { onbekend: 'Amersfoort' }),
  onzin('gisteren was de kantine dicht', { vraagtTerug: true }),

  regio('bij welke plannen denken ervaringsdeskundigen mee of organiseren ze mee', [
    ...['autisme', 'digi', 'wmoloket', 'thuis'],
  ]),
  bereik('aan wie is een bericht mislukt', { zegt: ['Tom'], zwijgt: ['Noor'] }),
  enOf('opdrachten van Willem of Joost', samen(TREKKER.willem, TREKKER.joost)),
];
