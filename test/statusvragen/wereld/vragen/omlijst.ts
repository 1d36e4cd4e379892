import { DIANA, SAMIRA } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/** Questions with much around them, titles that are written as one word, and question words to which an answer would say nothing. Looked at. */

const aantallen = van('aantallen');
const agenda = van('agenda');
const feit = van('feit');
const mijn = van('mijn');
const periode = van('periode');
const persoon = van('persoon');
const signalen = van('signalen');
const spreektaal = van('spreektaal');
const vergelijken = van('vergelijken');

/** biome-ignore format: a table is read by its rows */
export const OMLIJST: readonly Vraag[] = [
  periode('kan je eens oplijsten wat er in december allemaal vergadert', ['ao-2026-12-02', 'ab-2026-12-09', 'do-2026-12-15', 'pfho-2026-12-10']),
  mijn('tot wanneer heb ik voor het plan van de jeugdggz', { zegt: ['3 nov'] }, { wie: SAMIRA }),
  persoon('welke wethouder trekt de woningurgentie', { zegt: ['Joost van Dam'] }, { wie: DIANA }),
  persoon('wie is er eigenlijk projectleider van sport en bewegen, ik vind niemand', { zegt: ['nog geen projectleider'] }),
  spreektaal('Beste, graag een overzicht van alle activiteiten tussen 23 november en 11 december. Groeten, Carla', ['autisme/groepsgesprek', 'woonzorg/focusgroep', 'thuis/spiegelgesprek', 'jongmant/interviews', 'cliond/klankbordgroep', 'wmoloket/werkbezoek', 'jongmant/spiegelgesprek']),
  feit('Dag, kan u mij even uitleggen waarom de jeugdraad niet doorgaat?', { zegt: ['nieuw college'] }, { wie: DIANA }),
  signalen('signalen uit hilversum waar nog niemand op gereageerd heeft', ['bus', 'huiskamer', 'jeugdadvies']),
  feit('wie heeft het plan van Els over het wmoloket akkoord gegeven', { zegt: ['Carla de Boer', '20 okt'] }),
  feit('wie heeft mijn plan van jonge mantelzorgers goedgekeurd', { zegt: ['Carla de Boer', '9 okt'] }, { wie: SAMIRA }),
  vergelijken('welke opdrachten hebben twee projectleiders', ['kinderarm']),
  periode('is er iets nieuws sinds vrijdag', ['wijkteam']),
  aantallen('hoeveel mensen deden mee aan zorg in de buurt en is hen verteld wat wij besloten', { vraagtTerug: true }),
  aantallen('aantal punten niet overgenomen per programma', { vraagtTerug: true }),
  feit('wanneer horen de mensen van opvoedhulp wat er met hun inbreng is gedaan', { zegt: ['22 okt'] }),
  spreektaal('hoe schrijf ik een passage als er niks is opgehaald', { vraagtTerug: true }, { wie: SAMIRA }),
  spreektaal("ma'k vragen hoeveel volk er bij de enquete over vervoer was", { aantal: 310 }),
  agenda('heeft het pfho van donderdag al iets besloten over de wijkteams', { zegt: ['goedgekeurd'] }),
  periode('wanneer beslist het PFHO over digitaal meedoen', { zegt: ['17 dec'] }),
  periode('over welke opdrachten beslist het AB', ['dakloos']),
  periode('welke besluiten zijn aangepast', ['scheiden', 'vervoerwmo']),
  agenda('wat staat er op de agenda van het regieteam', ['autisme']),
  periode('welke opdrachten moeten voor 1 december naar het PFHO', ['respijt', 'spoedh', 'geldzorg', 'vrouwen']),
  periode('welke onderwerpen komen van gemeenten', ['o-werk', 'o-bieb']),
  periode('Zijn er onderwerpen op de jaaragenda 2027 die inwoners zelf hebben aangedragen', ['o-wonen']),
  aantallen('hoeveel mensen vulden de enquête van digitaal meedoen in', { aantal: 230 }),
  aantallen('wat was de opkomst bij wijkteams', { aantal: 25 }),
  aantallen('aan hoeveel mensen is teruggekoppeld over het logeerhuis', { aantal: 150 }),
  aantallen('hoeveel gemeenten doen mee aan vervoer op maat', { aantal: 2 }),
  aantallen('hoeveel opdrachten zijn er in uitvoering en hoeveel zijn er besloten', { ergens: ['\\b5 van de 48', '\\b13 van de 48'] }),
  feit('hoe zijn de inwoners van ggz in de wijk geïnformeerd', { zegt: ['brief of e-mail'] }),
  persoon('wie is mijn trekker bij pleegzorg', { zegt: ['Willem Hoekstra'] }, { wie: SAMIRA }),
  periode('welke opdrachten zijn in november afgerond', { vraagtTerug: true }),
  periode('opdrachten die dit jaar uitgesteld of ingetrokken zijn', ['zorgapp', 'oudpl', 'jeugdraad', 'woonurg']),
  vergelijken('waren er ook activiteiten waar er meer volk kwam dan verwacht', ['buurtzorg/focusgroep', 'vervoerwmo/enquête', 'wijkteam/groepsgesprek', 'digi/enquête', 'geldzorg/focusgroep']),
  spreektaal('wie gaat er over geld', { vraagtTerug: true }),
];
