import { DIANA, ELS, FATIMA, PIETER, SAMIRA, TOM, WILLEM } from '../mensen.ts';
import { OPDRACHTEN } from '../opdrachten.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Lists of opdrachten and plannen with one, two or three conditions, as people type them on a busy Monday. At first sight 59 of 89 were right,
 * 8 wrong in silence; the others were asked back or told that a word did not count.
 */

const [niet, enOf, ontbreekt, wachtOp] = [van('niet'), van('en of'), van('ontbreekt'), van('wacht op')];
const [periode, mijn, aantallen, spreektaal] = [
  van('periode'),
  van('mijn'),
  van('aantallen'),
  van('spreektaal'),
];

const REGIOBREED = ['opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'doorstart', 'wetver'];
const HILVERSUM = [
  ...['vervoer', 'mantel', 'beschermd', 'uithuis', 'school', 'cliond', 'crisis', 'geldzorg'],
  ...['wijkteam', 'mantelh', 'spoedh', 'zorgapp', ...REGIOBREED],
];
const ZONDER_TREKKER = [
  ...['schuld', 'sport', 'kinderarm', 'school', 'preventie', 'doventolk', 'kinderopv', 'begroet'],
  ...['speel', 'ceo', 'oudpl'],
];
const alles = (...zonder: readonly string[]): readonly string[] =>
  OPDRACHTEN.map(({ id }) => id).filter((id) => !zonder.includes(id));

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // en, of, plus
  enOf('opdrachten in laren of eemnes waar nog geen besluit over is', { bevat: ['dagbest', 'hulpmid', 'pleeg', 'jongmant', 'geldzorg', 'doventolk', 'sport', 'eenzaam', 'digi', 'opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen'], mist: ['kinderopv', 'ggzwijk', 'begroet', 'mantel'] }),
  enOf('wat heeft samira of pieter nog in concept staan', ['jeugdggz', 'mantel']),
  enOf('opdrachten van noor of van tom die nog geen akkoord hebben', ['schuld', 'kinderarm', 'inkoop', 'taal', 'school']),
  enOf('opdrachten in hilversum of van samira', [...HILVERSUM, 'pleeg', 'jongmant', 'respijt', 'scheiden']),
  enOf('plannen die te laat zijn of geen projectleider hebben', { bevat: ['vervoer', 'jeugdggz', 'hulpmid', 'opvang', 'sport'], mist: ['schuld', 'mantel', 'pleeg'] }),
  enOf('alles van els plus de opdrachten zonder trekker', ['hulpmid', 'wmoloket', 'geldzorg', 'vervoerwmo', 'doorstart', ...ZONDER_TREKKER]),
  enOf('laat de opdrachten in blaricum zien en ook die van jan bakker', ['sport', 'hulpmid', 'preventie', 'vervoerwmo', 'buurtzorg', 'crisis', ...REGIOBREED]),
  enOf('opdrachten van jeugd en onderwijs in Laren of Huizen die nog niet zijn ingediend', ['vervoer', 'jeugdggz']),
  enOf('ingetrokken en uitgestelde opdrachten', ['zorgapp', 'oudpl', 'woonurg', 'jeugdraad']),
  enOf('welke opdrachten spelen zowel in eemnes als in laren', ['doventolk', ...REGIOBREED]),
  enOf('opdrachten met een enquête of met meer dan 40 deelnemers', { bevat: ['school', 'preventie', 'digi', 'vervoerwmo'], mist: ['cliond', 'pleeg', 'vrouwen'] }),
  enOf('plannen van Fatima of Pieter die op akkoord wachten', ['uithuis', 'eenzaam']),
  enOf('wat is besloten of teruggekoppeld bij gezondheid', { bevat: ['vervoerwmo', 'buurtzorg'], mist: ['opvoed', 'geldzorg'] }),
  enOf('alle opdrachten met Willem of Joost als trekker in Huizen', ['vervoer', 'pleeg', 'respijt', 'jeugdraad', 'woonzorg', 'opvang', 'jeugdggz', 'inkoop', 'vrouwen', 'wetver']),
  enOf('opdrachten van Tom in wijdemeren of eemnes', ['kinderarm', 'digi', 'zorgapp']),
  enOf('geen plan of geen trekker bij gezondheid en ondersteuning', { bevat: ['dagbest', 'schuld', 'sport', 'doventolk', 'ceo'], mist: ['thuis', 'kinderarm'] }),
  enOf('adviseren of coproduceren, welke plannen zijn dat', ['beschermd', 'cliond', 'thuis', 'geldzorg']),

  // niet, geen, behalve, zonder, op … na
  niet('alle opdrachten behalve die van jeugd en onderwijs', ['dagbest', 'schuld', 'sport', 'mantel', 'hulpmid', 'eenzaam', 'wmoloket', 'cliond', 'thuis', 'geldzorg', 'doventolk', 'vervoerwmo', 'buurtzorg', 'mantelh', 'ceo', 'zorgapp', 'opvang', 'beschermd', 'uithuis', 'woonzorg', 'vrouwen', 'dakloos', 'wijkteam', 'ggzwijk', 'spoedh', 'woonurg', 'taal', 'digi', 'begroet', 'doorstart', 'jeugdraad', 'oudpl']),
  niet('alles behalve wat is afgerond of ingetrokken', alles('doorstart', 'mantelh', 'speel', 'zorgapp', 'oudpl')),
  niet('opdrachten in hilversum die niet regiobreed zijn', ['vervoer', 'mantel', 'beschermd', 'uithuis', 'school', 'cliond', 'crisis', 'geldzorg', 'wijkteam', 'mantelh', 'spoedh', 'zorgapp']),
  niet('welke van fatima zijn nog niet besloten', { bevat: ['beschermd', 'uithuis', 'woonzorg', 'vrouwen', 'dakloos'], mist: ['wijkteam', 'ggzwijk', 'thuis'] }),
  niet('welke plannen zijn wel ingediend maar nog niet akkoord', { bevat: ['pleeg', 'eenzaam', 'uithuis', 'school', 'inkoop'], mist: ['wmoloket', 'mantel', 'vervoer'] }),
  niet('opdrachten die al iets gehouden hebben maar nog geen inbreng', ['digi', 'crisis', 'kinderopv', 'begroet', 'buurtzorg', 'ggzwijk', 'doorstart', 'mantelh', 'speel', 'woonurg']),
  niet('welke opdrachten van pieter hebben geen inbreng', { bevat: ['dagbest', 'mantel', 'eenzaam', 'cliond', 'buurtzorg', 'mantelh'], mist: ['doventolk', 'digi'] }),
  niet('opdrachten in huizen, maar niet van samira', ['taal', 'woonzorg', 'vervoerwmo', 'jeugdraad', 'opvang', 'inkoop', 'vrouwen', 'begroet', 'doorstart']),
  niet('los van de regiobrede, wat hebben we in gooise meren', ['schuld', 'beschermd', 'school', 'autisme', 'dakloos', 'scheiden', 'woonurg']),
  niet('op die van els na, welke opdrachten zijn er in wijdemeren', ['kinderarm', 'digi', 'opvoed', 'speel', 'woonurg', 'opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'wetver']),
  niet('welke opdrachten zijn niet in hilversum en niet in laren', ['schuld', 'taal', 'sport', 'kinderarm', 'eenzaam', 'wmoloket', 'woonzorg', 'preventie', 'autisme', 'digi', 'respijt', 'dakloos', 'opvoed', 'vervoerwmo', 'buurtzorg', 'ggzwijk', 'speel', 'woonurg', 'jeugdraad']),
  niet('wat is er bij bescherming en opvang nog niet besloten', { bevat: ['opvang', 'beschermd', 'uithuis', 'woonzorg', 'vrouwen', 'dakloos'], mist: ['wijkteam', 'ggzwijk', 'thuis'] }),
  niet('akkoord gegeven maar er is nog niks gehouden', { bevat: ['wmoloket', 'woonzorg', 'jongmant', 'preventie', 'cliond', 'autisme'], mist: ['thuis', 'crisis', 'pleeg'] }),
  niet('welke besluiten waren niet goedgekeurd', ['scheiden', 'vervoerwmo', 'jeugdraad', 'woonurg', 'oudpl', 'zorgapp']),
  niet('plannen waar geen focusgroep in zit maar wel interviews', { bevat: ['uithuis', 'jongmant', 'dakloos', 'kinderopv', 'ggzwijk'], mist: ['thuis', 'pleeg'] }),
  niet('opdrachten zonder joost die over opvang gaan', { veilig: true, zwijgt: ['Vrouwenopvang'] }),
  niet('opdrachten van noor die niet in wijdemeren spelen', ['schuld', 'autisme', 'jeugdraad']),
  niet('geen jeugd, geen gezondheid, welke opdrachten hou je dan over', ['opvang', 'beschermd', 'uithuis', 'woonzorg', 'vrouwen', 'dakloos', 'wijkteam', 'ggzwijk', 'spoedh', 'woonurg', 'taal', 'digi', 'begroet', 'doorstart', 'jeugdraad', 'oudpl']),
  niet('welke opdrachten zijn nog nooit besproken in het do of pfho', { bevat: ['vervoer', 'taal'], mist: ['wijkteam', 'opvoed'] }),
  niet('welke plannen van tom zijn nooit teruggestuurd', { bevat: ['preventie', 'digi', 'kinderopv', 'zorgapp'], mist: ['school'] }),
  niet('alles van samira op respijtzorg na', ['vervoer', 'jeugdggz', 'pleeg', 'jongmant', 'thuis', 'scheiden', 'wetver']),
  niet('verwerkt, maar niet van fatima', { bevat: ['geldzorg', 'respijt', 'doventolk'], mist: ['dakloos'] }),
  niet('opdrachten van ingrid die nog niet zijn ingediend', { bevat: ['dagbest', 'taal', 'mantel'], mist: ['eenzaam', 'thuis'] }),

  // what is missing
  ontbreekt('welke missen nog een trekker', ZONDER_TREKKER),
  ontbreekt('lopende opdrachten zonder trekker', { bevat: ['schuld', 'sport', 'kinderarm', 'school', 'preventie', 'doventolk'], mist: ['speel', 'oudpl'] }),
  ontbreekt('opdrachten waar nog niemand op zit', ['opvang', 'sport']),
  ontbreekt('bij welke opdrachten weten we nog geen vergadering', ['taal']),
  ontbreekt('welke opdrachten zijn verwerkt maar missen de passage nog', { bevat: ['respijt', 'doventolk'], mist: ['geldzorg', 'dakloos', 'thuis'] }),
  ontbreekt('besloten maar nog niks verteld aan de mensen', { bevat: ['opvoed', 'vervoerwmo', 'wijkteam', 'kinderopv', 'begroet'], mist: ['buurtzorg', 'scheiden', 'speel'] }),
  ontbreekt('teruggekoppeld zonder meetlat', ['buurtzorg', 'scheiden', 'ggzwijk']),
  ontbreekt('welke opdrachten hebben nog geen enkele activiteit in de planning', { bevat: ['vervoer', 'dagbest', 'jeugdggz', 'mantel'], mist: ['wmoloket', 'pleeg', 'thuis'] }),
  ontbreekt('er ontbreekt nog een plan bij welke opdrachten in het do van 15 december', { bevat: ['dagbest', 'schuld', 'opvang'], mist: ['uithuis', 'school', 'vervoer'] }),
  ontbreekt('voor welke gemeentes moet ik nog een contact zoeken', { ergens: ['Blaricum', 'Eemnes', 'Gooise Meren', 'Hilversum', 'Huizen', 'Laren', 'Wijdemeren'] }),
  ontbreekt('projectleiders die nog nooit een toezegging deden', { ergens: ['Samira', 'Tom'], zwijgt: ['Noor', 'Jan Bakker', 'Fatima'] }),
  ontbreekt('projectleiders zonder lopend plan', { veilig: true, zwijgt: ['Fatima Bouali', 'Samira'] }),

  // waiting
  wachtOp('welke plannen wachten al langer dan twee weken op akkoord', ['eenzaam', 'school']),
  wachtOp('waar wacht samira nog op akkoord voor', ['pleeg']),
  wachtOp('welke opdrachten wachten op terugkoppeling', { bevat: ['opvoed', 'vervoerwmo', 'wijkteam', 'kinderopv', 'begroet'], mist: ['buurtzorg', 'thuis'] }),
  wachtOp('welk plan ligt het langst op akkoord te wachten', { zegt: ['Eenzaamheid'] }),
  wachtOp('op wie wachten we nog voor het do van 24 november', { ergens: ['Samira', 'Els'] }),
  wachtOp('plannen die bij mij liggen en niet van pieter zijn', ['pleeg', 'uithuis', 'school', 'inkoop']),
  wachtOp('welke opdrachten wachten op fatima', { bevat: ['beschermd', 'vrouwen'], mist: ['uithuis', 'mantel'] }),
  wachtOp('wat ligt er nog bij het pfho', { ergens: ['Vrouwenopvang', 'Respijtzorg'], mist: ['dakloos', 'vervoer'] }),
  wachtOp('hoelang wachten de ingediende plannen al', { ergens: ['Eenzaamheid', 'Pleegzorg'] }),

  // periods
  periode('welke plannen zijn deze maand ingediend', ['pleeg', 'inkoop', 'uithuis']),
  periode('in oktober ingediende plannen die inmiddels akkoord zijn', ['wmoloket', 'jongmant', 'preventie', 'cliond', 'wetver', 'spoedh']),
  periode('plannen die in het derde kwartaal zijn ingediend', { bevat: ['woonzorg', 'thuis', 'vrouwen', 'autisme', 'digi', 'crisis', 'geldzorg', 'respijt', 'dakloos', 'doventolk', 'ceo', 'woonurg', 'jeugdraad', 'zorgapp'], mist: ['eenzaam', 'pleeg', 'begroet'] }),
  periode('akkoord gegeven in de eerste helft van oktober', ['woonzorg', 'jongmant', 'wetver']),
  periode('welke opdrachten zijn er in november bijgekomen', ['opvang', 'taal', 'sport']),
  periode('nieuwe opdrachten sinds half oktober', ['schuld', 'opvang', 'taal', 'sport']),
  periode('opdrachten waar sinds 1 november niks mee is gebeurd', { bevat: ['vervoer', 'dagbest', 'schuld', 'jeugdggz', 'kinderarm', 'eenzaam'], mist: ['mantel', 'pleeg', 'thuis', 'cliond', 'opvang'] }),
  periode('wat is er veranderd sinds vrijdag', ['wijkteam']),
  periode('wat is er nieuw', { bevat: ['wijkteam', 'uithuis', 'taal'], mist: ['vervoer', 'school', 'buurtzorg'] }),
  periode('plannen akkoord na de zomer maar voor oktober', { bevat: ['vrouwen', 'autisme', 'jeugdraad'], mist: ['woonzorg', 'geldzorg', 'jongmant'] }),
  periode('besluiten van de afgelopen vier weken', ['begroet', 'kinderopv', 'wijkteam', 'zorgapp']),
  periode('besluiten sinds de zomer die niet uitgesteld zijn', ['doorstart', 'speel', 'oudpl', 'opvoed', 'buurtzorg', 'scheiden', 'mantelh', 'ggzwijk', 'vervoerwmo', 'begroet', 'kinderopv', 'wijkteam', 'zorgapp']),
  periode('welke opdrachten uit februari zijn nog niet afgerond', ['opvoed', 'vervoerwmo', 'wijkteam', 'kinderopv', 'begroet', 'buurtzorg', 'scheiden', 'ggzwijk']),
  periode('ingediend voor de zomer en al besloten', { bevat: ['opvoed', 'vervoerwmo', 'wijkteam', 'kinderopv', 'begroet'], mist: ['zorgapp', 'thuis', 'taal'] }),

  // one's own
  mijn('mijn opdrachten zonder besluit', { bevat: ['vervoer', 'jeugdggz', 'pleeg', 'jongmant', 'thuis', 'respijt'], mist: ['scheiden'] }, { wie: SAMIRA }),
  mijn('wat moet ik nog indienen', ['vervoer', 'jeugdggz'], { wie: SAMIRA }),
  mijn('mijn opdrachten behalve die in hilversum', ['dagbest', 'eenzaam', 'doventolk', 'buurtzorg', 'oudpl'], { wie: PIETER }),
  mijn('welke van mij hebben nog geen inbreng', { bevat: ['beschermd', 'uithuis', 'woonzorg', 'ggzwijk', 'woonurg'], mist: ['vrouwen', 'dakloos', 'wijkteam'] }, { wie: FATIMA }),
  mijn('welke van mijn onderwerpen zijn nog niet besloten', { bevat: ['vervoer', 'jeugdggz', 'pleeg', 'inkoop', 'jongmant', 'autisme', 'crisis', 'respijt'], mist: ['opvoed', 'scheiden'] }, { wie: WILLEM }),
  mijn('wat moet ik nog terugkoppelen', { bevat: ['vervoerwmo'], mist: ['doorstart'] }, { wie: ELS }),
  mijn('mijn opdrachten zonder trekker die nog lopen', { bevat: ['kinderarm', 'school', 'preventie', 'kinderopv'], mist: ['taal', 'digi', 'zorgapp'] }, { wie: TOM }),
  mijn('waar doen inwoners niet mee', { bevat: ['wetver', 'spoedh', 'ceo'], mist: ['thuis'] }, { wie: DIANA }),

  // how many
  aantallen('hoeveel opdrachten hebben we buiten hilversum', { aantal: 28 }),
  aantallen('hoeveel plannen wachten er nog op akkoord', { aantal: 5 }),
  aantallen('hoeveel opdrachten van jeugd zijn nog niet besloten en ook niet uitgesteld', { zegt: ['1[12]'] }),

  spreektaal('welke dossiers liggen al een tijd stil', { veilig: true, zwijgt: ['Wijkteams versterken'] }),
  spreektaal('zijn er nog plannen die ge niet hebt goedgekeurd', { bevat: ['pleeg', 'eenzaam', 'uithuis', 'school', 'inkoop'] }),
  spreektaal('plannen die cees heeft goedgekeurd, niet carla', ['woonzorg', 'vrouwen', 'cliond', 'ggzwijk', 'spoedh']),
];
