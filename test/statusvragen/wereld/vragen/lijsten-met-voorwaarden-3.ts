import { DIANA, ELS, FATIMA, NOOR, PIETER, SAMIRA, TOM, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Lists with conditions once more, in the words of other people; written after the first two sets were mended, and before these were asked. At
 * first sight 36 of 50 were right, 5 wrong in silence.
 */

const [niet, enOf, ontbreekt, wachtOp] = [van('niet'), van('en of'), van('ontbreekt'), van('wacht op')];
const [periode, mijn, aantallen, agenda] = [van('periode'), van('mijn'), van('aantallen'), van('agenda')];
const [signalen, toezeggingen, spreektaal] = [van('signalen'), van('toezeggingen'), van('spreektaal')];

const REGIOBREED = ['opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'doorstart', 'wetver'];

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  niet('mag ik alle projecten in eemnes zien, maar dan zonder die van pieter', ['sport', 'digi', 'ggzwijk', 'zorgapp', ...REGIOBREED]),
  niet('wat loopt er allemaal bij fatima dat nog geen akkoord heeft', { bevat: ['beschermd', 'uithuis'], mist: ['vrouwen', 'woonzorg', 'mantel'] }),
  niet('plannen waar nog geen enkele activiteit van geweest is maar die wel goedgekeurd zijn', { bevat: ['wmoloket', 'woonzorg', 'jongmant', 'preventie', 'cliond', 'autisme'], mist: ['thuis', 'crisis'] }),
  niet('opdrachten in blaricum die niet van tom of els zijn', ['sport', 'buurtzorg', 'opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'wetver']),
  niet('welke opdrachten hebben geen trekker en ook geen projectleider', ['sport']),
  niet('toon wat niet naar het pfho gaat maar naar het ab', { bevat: ['dakloos'], mist: ['vrouwen', 'wmoloket'] }),
  niet('gesprekken dit jaar waar niemand bij samira was uitgenodigd', { veilig: true, zwijgt: ['Crisisplekken'] }),
  niet('inbreng die niet van een focusgroep komt en is afgewezen', ['dakloos-1', 'scheiden-2']),
  niet('besluiten van dit najaar, de ingetrokken niet meegerekend', { bevat: ['begroet', 'kinderopv', 'wijkteam', 'vervoerwmo'], mist: ['zorgapp', 'oudpl'] }),
  niet('welke projecten van joost zijn nog niet in uitvoering', { bevat: ['opvang', 'beschermd', 'uithuis', 'woonzorg'], mist: ['vrouwen', 'wijkteam', 'taal'] }),
  enOf('alles wat samira of noor nog moet indienen', { ergens: ['Leerlingenvervoer', 'Schuldhulp'], mist: ['pleeg', 'mantel'] }),
  enOf('opdrachten van ingrid in wijdemeren of huizen', ['taal', 'wmoloket', 'digi', 'vervoerwmo', 'thuis', 'doorstart']),
  enOf('de opdrachten van jan plus alles in blaricum dat nog in concept is', { vraagtTerug: true }),
  enOf('ingediend of in concept bij bescherming en opvang', { bevat: ['beschermd', 'uithuis'], mist: ['opvang', 'woonzorg'] }),
  enOf('werkgroepen en klankbordgroepen van dit jaar', { bevat: ['begroet/werkgroep', 'doventolk/werkgroep', 'cliond/klankbordgroep', 'woonurg/klankbordgroep'], mist: ['wijkteam/groepsgesprek'] }),
  enOf('signalen over tolken of over de bus', { bevat: ['tolken', 'bus'], mist: ['jeugdadvies', 'huiskamer'] }),
  ontbreekt('welke opdrachten in gooise meren hebben nog geen trekker', ['schuld', 'school', 'begroet']),
  ontbreekt('bij wat er in het pfho van 17 december komt, waar is de inbreng nog niet verwerkt', { bevat: ['thuis'], mist: ['doventolk', 'vrouwen'] }),
  ontbreekt('wie heeft nog geen vervanger geregeld voor zijn afwezigheid', { ergens: ['Fatima'], zwijgt: ['Noor Visser', 'Samira'] }),
  ontbreekt('opdrachten met een besluit maar nog geen meetlat en geen terugkoppeling', { bevat: ['opvoed', 'vervoerwmo', 'wijkteam', 'kinderopv', 'begroet'], mist: ['buurtzorg', 'speel'] }),
  wachtOp('wat wacht er al meer dan een week op carla', { bevat: ['eenzaam', 'school', 'pleeg'], mist: ['uithuis', 'mantel'] }),
  wachtOp('welke inbreng wacht nog op een oordeel van fatima', ['vrouwen-1']),
  wachtOp('voor welke opdrachten wachten inwoners nog op bericht', { bevat: ['opvoed', 'vervoerwmo', 'wijkteam', 'kinderopv', 'begroet'], mist: ['buurtzorg', 'thuis'] }),
  periode('wat is er tussen de herfstvakantie en nu besloten', { bevat: ['begroet', 'kinderopv', 'wijkteam', 'zorgapp'], mist: ['ggzwijk', 'opvoed'] }),
  periode('plannen ingediend in augustus die nog niet in het pfho zijn geweest', { veilig: true, zwijgt: ['Opvoedhulp', 'Zorg in de buurt'] }),
  periode('akkoord sinds 1 november', ['preventie', 'cliond']),
  periode('welke activiteiten zijn er tussen sinterklaas en kerst', ['jongmant/spiegelgesprek']),
  periode('activiteiten in de tweede helft van november die nog moeten komen', ['woonzorg/focusgroep', 'jongmant/interviews', 'thuis/spiegelgesprek', 'autisme/groepsgesprek']),
  periode('opdrachten die voor de zomer zijn aangemaakt en al zijn afgerond', ['doorstart', 'mantelh', 'speel']),
  periode('wat hebben we de afgelopen maand aan inwoners teruggekoppeld', { bevat: ['scheiden'], mist: ['doorstart', 'speel', 'opvoed'] }),
  periode('welke opdrachten zijn al weken niet aangeraakt', { veilig: true, zwijgt: ['Wijkteams versterken'] }),
  mijn('welke plannen van mij zijn al akkoord maar nog niet in uitvoering', { bevat: ['jongmant'], mist: ['pleeg', 'thuis', 'woonzorg'] }, { wie: SAMIRA }),
  mijn('mijn toezeggingen die na 1 december vallen', { bevat: ['wijkteam/cijfers'], mist: ['vervoerwmo/uitleg'] }, { wie: FATIMA }),
  mijn('wat heb ik nog te doen behalve het plan', { ergens: ['Opvoedhulp'], zwijgt: ['plan nog indienen'] }, { wie: NOOR }),
  mijn('mijn opdrachten in laren of eemnes zonder besluit', { bevat: ['dagbest', 'eenzaam', 'doventolk'], mist: ['mantel', 'buurtzorg'] }, { wie: PIETER }),
  mijn('van welke opdrachten waar ik trekker ben is het plan nog niet binnen', { bevat: ['vervoer', 'jeugdggz'], mist: ['pleeg', 'inkoop', 'dagbest'] }, { wie: WILLEM }),
  mijn('mijn activiteiten na de kerstvakantie', { bevat: ['school/enquête'], mist: ['pleeg/focusgroep', 'digi/enquête'] }, { wie: TOM }),
  aantallen('hoeveel opdrachten in laren zijn nog niet ingediend', { zegt: ['\\b[34]\\b'] }),
  aantallen('hoeveel signalen zijn er niet van een adviesraad', { aantal: 5 }),
  aantallen('hoeveel activiteiten moeten dit jaar nog komen', { aantal: 7 }),
  agenda('zet op een rij wat er in december naar het do gaat en nog geen trekker heeft', ['schuld', 'school', 'ceo']),
  agenda('agenda van het do van 24 november zonder de dingen die al ingediend zijn', { bevat: ['vervoer', 'jeugdggz', 'hulpmid'], mist: ['pleeg', 'eenzaam'] }),
  agenda('welke vergaderingen zijn er na oud en nieuw', { bevat: ['do-2027-01-12', 'pfho-2027-01-28'], mist: ['do-2026-12-15'] }),
  agenda('wat is er op de laatste twee pfhos besloten', { ergens: ['Wijkteams', 'Vervoer op maat'], zwijgt: ['Begroting'] }, { wie: DIANA }),
  toezeggingen('alle beloftes op die van het pfho na', { bevat: ['begroet/kosten'], mist: ['opvoed/folder', 'wijkteam/cijfers'] }),
  toezeggingen('wat is er beloofd en nog niet gedaan in wijdemeren of blaricum', { bevat: ['opvoed/folder', 'vervoerwmo/uitleg'], mist: ['wijkteam/cijfers', 'buurtzorg/kaart'] }),
  signalen('welke signalen van voor november hebben nog geen antwoord', ['bus', 'huiskamer']),
  signalen('signalen die wel een antwoord kregen maar de inwoner weet nog van niks', ['rolstoel', 'bushalte']),
  spreektaal('welke plannekes zijn er nog niet binnen in hilversum', { bevat: ['vervoer', 'mantel', 'beschermd'], mist: ['uithuis', 'taal'] }),
  spreektaal('is er bij els nog iets dat niet op schema ligt', { veilig: true, zwijgt: ['Samira', 'Fatima'] }, { wie: ELS }),
];
