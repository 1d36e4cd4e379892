import { DIANA, ELS, FATIMA, INGRID, JAN, NOOR, PIETER, SAMIRA, TOM, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/** Other wishes of the same kinds as `meer-en-minder-1.ts`, written from the tables before they were asked. At first sight 28 of 46 were right, 14 asked back, 1 with
 * notice and 3 wrong in silence; two truths were mended. */

const JA = '(^|\\n)Ja\\b';
const NEE = '(^|\\n)Nee\\b';
const GEEN = 'geen|niets|niks|niemand|niet|nog nooit';

const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const periode = van('periode');
const mijn = van('mijn');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const agenda = van('agenda');
const aantallen = van('aantallen');
const spreektaal = van('spreektaal');
const tikfouten = van('tikfouten');
const onbekend = van('onbekend');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  vergelijken('Heeft het Directieoverleg vaker ja gezegd dan het PFHO dit jaar?', { zegt: [NEE] }, { wie: DIANA }),
  vergelijken('hebben we dit jaar meer inbreng overgenomen dan afgewezen', { zegt: [JA, '\\b10\\b', '\\b5\\b'] }),
  vergelijken('zijn er meer plannen die op akkoord wachten dan plannen in concept?', { zegt: [NEE, '\\b5\\b'] }),
  spreektaal('zeg heeft fatima eigenlijk meer te doen dan noor, qua opdrachten bedoel ik', { ergens: ['\\b9\\b', '\\b7\\b', 'Ja|Fatima Bouali'] }),
  vergelijken('Kwamen er bij gezondheid meer mensen opdagen dan bij jeugd', { zegt: [JA, '\\b408\\b', '\\b104\\b'] }),
  vergelijken('is het aantal signalen uit hilversum groter dan dat uit laren', { zegt: [JA, '\\b(3|drie)\\b', '\\b(1|één)\\b'] }),
  vergelijken('werden er in september minder plannen ingediend als in augustus', { zegt: [JA, '\\b(5|6|vijf|zes)\\b', '\\b(8|acht)\\b'] }),
  vergelijken('zijn er al 10 besluiten genomen dit jaar?', { zegt: [`${JA}|\\b1[35]\\b`] }),
  mijn('heb ik meer mensen gesproken dan in het plan stond bij digitaal meedoen?', { ergens: ['230|235', '200|205|215|220'] }, { wie: TOM }),
  vergelijken('hebben meer dan 5 opdrachten een passage', { zegt: [`${JA}|\\b6\\b`] }),
  vergelijken('is minder dan een kwart van de opdrachten afgerond', { zegt: [JA, '\\b6\\b'] }, { wie: DIANA }),
  signalen('komen er meer signalen van de website of van adviesraden?', { zegt: ['even|gelijk', '\\b(2|twee)\\b'] }),
  vergelijken('zijn er in eemnes net zoveel opdrachten als in wijdemeren', { zegt: [JA, '\\b14\\b'] }),
  volgorde('wie heeft dit jaar de meeste plannen ingediend', { zegt: ['Fatima Bouali', '\\b(8|acht)\\b'] }),
  volgorde('welke opdracht wacht het langst op terugkoppeling na het besluit', { zegt: ['Opvoedhulp aan huis'] }),
  volgorde('op welke dag waren er de meeste besluiten', { zegt: ['24 sep', '\\b(4|vier)\\b'] }),
  volgorde('geef de vijf grootste activiteiten van dit jaar', ['vervoerwmo/enquête', 'digi/enquête', 'speel/testsessie', 'doorstart/brainstormsessie', 'wijkteam/groepsgesprek']),
  volgorde('welke gemeente staat op de tweede plaats qua opdrachten', { zegt: ['Laren'], zwijgt: ['Hilversum: 20'] }),
  toezeggingen('welke toezegging moet als eerste waargemaakt worden en van wie is die', { ergens: ['folder', 'Noor Visser'] }),
  volgorde('welke afwezigheid duurt het langst?', { ergens: ['Noor Visser'] }),
  mijn('welke van mijn plannen ging het snelst door het akkoord', { ergens: ['Jonge mantelzorgers'] }, { wie: SAMIRA }),
  aantallen('hoeveel mensen hebben we gemiddeld per maand gesproken dit jaar', { zegt: ['\\b104([,.]3)?\\b|\\b(76|70)'] }),
  aantallen('wat is de gemiddelde opkomst bij interviews', { zegt: ['\\b7([,.]2)?\\b'] }),
  aantallen('gemiddeld aantal signalen per gemeente', { zegt: ['\\b1([,.]\\d)?\\b'] }),
  aantallen('hoeveel besluiten neemt het PFHO gemiddeld per vergadering', { zegt: ['\\b2([,.]\\d)?\\b'] }, { wie: DIANA }),
  aantallen('hoeveel procent van mijn opdrachten is al afgerond', { zegt: ['\\b17\\b|\\b1 van'] }, { wie: ELS }),
  aantallen('welk percentage van de activiteiten is geannuleerd', { zegt: ['\\b[23]([,.]\\d)? %|\\b1 van'] }),
  aantallen('hoeveel van de plannen die wachten zijn van jeugd', { zegt: ['\\b(3|drie)\\b'] }),
  aantallen('welk programma heeft procentueel de meeste afgeronde opdrachten', { zegt: ['Inwonerparticipatie', '\\b17\\b'] }),
  aantallen('aantal opdrachten per niveau', { ergens: ['raadplegen', 'adviseren', 'informeren'] }),
  aantallen('hoeveel punten per vergadering in december', { ergens: ['15 dec', '\\b9\\b', '17 dec', '\\b8\\b'] }, { wie: DIANA }),
  tikfouten('activiteten per projectlieder dit jaar', { ergens: ['Fatima Bouali', 'Els Hendriks'] }),
  aantallen('toezeggingen per projectleider', { ergens: ['Noor Visser|Els Hendriks', '\\b1\\b'] }),
  periode('hoe is het aantal deelnemers verlopen van april tot en met juli', { ergens: ['\\b30\\b', '\\b32\\b', '\\b77\\b', '\\b310\\b'] }),
  aantallen('hoeveel mensen kwamen er bij de focusgroepen en de interviews samen', { zegt: ['\\b124\\b'] }),
  mijn('hoeveel mensen bereikten mijn terugkoppelingen samen', { zegt: ['\\b190\\b'] }, { wie: PIETER }),
  vergelijken('welke trekkers hebben minstens 12 opdrachten', { ergens: ['Ingrid Mulder', 'Willem Hoekstra'], zwijgt: ['Joost van Dam'] }),
  vergelijken('bij welke opdrachten is er precies 1 punt inbreng', ['vrouwen', 'doventolk', 'wijkteam', 'zorgapp']),
  mijn('in hoeveel van mijn opdrachten zijn al activiteiten gehouden', { zegt: ['\\b(6|7|5|8)\\b'] }, { wie: INGRID }),
  agenda('staat er in december meer op de agenda van het pfho of van het do', { ergens: ['PFHO: 3', 'DO: 1'] }, { wie: WILLEM }),
  onbekend('is de sfeer bij focusgroepen beter dan bij enquêtes', { vraagtTerug: true }),
  onbekend('wie leest de terugkoppeling het vaakst', { vraagtTerug: true }),
  aantallen('hoeveel mensen zochten we dit jaar via een werving', { zegt: [GEEN] }, { wie: JAN }),
  aantallen('wat draagt elke gemeente bij in 2027', { ergens: [GEEN] }),
  mijn('heb ik vaker een focusgroep gehouden dan een testsessie?', { zegt: [NEE, '\\b1\\b'] }, { wie: NOOR }),
  mijn('bij welke activiteit van mij kwamen er meer dan 20 mensen', ['wijkteam/groepsgesprek'], { wie: FATIMA }),
];
