import { DIANA, ELS, FATIMA, INGRID, NOOR, PIETER, SAMIRA, TOM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/** Again other wishes of the same kinds, written from the tables before they were asked. At first sight 28 of 45 were right, 12 asked back, 1
 * with notice and 4 wrong in silence. */

const JA = '(^|\\n)Ja\\b';
const NEE = '(^|\\n)Nee\\b';

const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const periode = van('periode');
const mijn = van('mijn');
const agenda = van('agenda');
const aantallen = van('aantallen');
const tikfouten = van('tikfouten');
const onbekend = van('onbekend');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  vergelijken('heeft het AB dit jaar vaker besloten dan het DO', { zegt: [NEE] }, { wie: DIANA }),
  vergelijken('kreeg samira meer plannen akkoord dan tom?', { zegt: [JA] }),
  vergelijken('zijn er dit jaar meer interviews dan werkbezoeken gehouden', { zegt: [JA, '\\b5\\b', '\\b1\\b'] }),
  vergelijken('staan er meer toezeggingen open dan er nagekomen zijn', { zegt: [JA, '\\b[56]\\b', '\\b1\\b'] }),
  vergelijken('is er van hilversum meer inbreng dan van huizen', { zegt: [JA] }),
  vergelijken('heeft bescherming en opvang minder opdrachten dan jeugd?', { zegt: [JA, '\\b10\\b', '\\b16\\b'] }),
  vergelijken('waren er bij de focusgroep van geldzorgen meer mensen dan bij die van zorg in de buurt', { zegt: [JA, '\\b22\\b', '\\b21\\b'] }),
  vergelijken('zijn er in 2026 meer opdrachten afgerond dan ingetrokken', { zegt: [`${JA}|\\b3\\b[^]*\\b2\\b`] }),
  vergelijken('hebben we meer dan 800 mensen gesproken dit jaar', { zegt: [JA, '\\b834\\b'] }, { wie: DIANA }),
  vergelijken('is de helft van de signalen beantwoord?', { zegt: [`${NEE}|\\b43\\b|\\b3 van de 7`] }),
  vergelijken('doet noor evenveel opdrachten als tom', { zegt: [JA, '\\b7\\b'] }),
  vergelijken('krijgt gezondheid vaker een nee dan jeugd op de inbreng', { zegt: [NEE, '\\b2\\b'] }),
  periode('werden er in november al evenveel plannen akkoord als in oktober?', { zegt: [NEE, '\\b2\\b', '\\b5\\b'] }),
  periode('hoeveel meer deelnemers hadden we in juli dan in juni', { zegt: ['\\b233\\b|\\b310\\b[^]*\\b77\\b'] }),
  periode('hoeveel signalen in oktober tov september', { ergens: ['\\b(3|drie)\\b', '\\b(1|één|een)\\b'] }),
  volgorde('welke projectleider heeft de meeste activiteiten gehouden dit jaar', { zegt: ['Fatima Bouali', '\\b5\\b'] }),
  volgorde('wie van de projectleiders heeft het minst te doen als je naar opdrachten kijkt', { zegt: ['Jan Bakker', '\\b2\\b'] }),
  volgorde('welke enquête trok het meeste volk', { ergens: ['Vervoer op maat', '\\b310\\b'] }),
  volgorde('laatste 4 plannen die akkoord kregen', ['cliond', 'preventie', 'spoedh', 'wmoloket']),
  volgorde('oudste 2 signalen zonder antwoord', ['bus', 'huiskamer']),
  volgorde('welk plan ligt er het kortst op akkoord te wachten', { ergens: ['Uithuisplaatsing'] }),
  agenda('welk overleg heeft de komende tijd de kortste agenda', { ergens: ['Algemeen Bestuur|AB|Regieteam'] }, { wie: DIANA }),
  volgorde('welke activiteit in december is de grootste', { ergens: ['Wmo-loket', '\\b15\\b'] }),
  aantallen('hoeveel activiteiten hield fatima gemiddeld per maand', { zegt: ['\\b\\d([,.]\\d)?\\b'] }),
  aantallen('gemiddeld hoeveel inbreng per opdracht', { zegt: ['\\b(1[,.]9|0[,.]4|2)\\b'] }),
  aantallen('wat is de gemiddelde wachttijd op een akkoord', { zegt: ['\\b(8|8[,.]\\d|7[,.]\\d)\\b'] }),
  aantallen('hoeveel deelnemers hebben focusgroepen gemiddeld en hoeveel interviews', { ergens: ['\\b14[,.]7\\b', '\\b7[,.]2\\b'] }),
  aantallen('hoeveel procent van de besluiten was een uitstel', { zegt: ['\\b13\\b'] }, { wie: DIANA }),
  aantallen('welk deel van de opdrachten van pieter is afgerond', { zegt: ['\\b13\\b|\\b1 van de 8'] }),
  aantallen('hoeveel van de inbreng ligt nog open', { zegt: ['\\b4\\b'] }),
  aantallen('aantal besluiten per uitkomst', { ergens: ['goedgekeurd', '\\b9\\b', 'aangepast', '\\b2\\b'] }),
  aantallen('opdrachten per gemeente van els', { ergens: ['Laren', 'Hilversum', 'Huizen'] }),
  aantallen('hoeveel akkoorden gaf iedere coördinator', { ergens: ['Carla de Boer', '\\b26\\b', 'Cees Vermeer', '\\b5\\b'] }),
  tikfouten('hoevel deelnmers per kwartaal dit jaar', { ergens: ['\\b139\\b', '\\b389\\b', '\\b306\\b'] }),
  aantallen('hoeveel mensen kwamen er naar de testsessies en de werkgroepen samen', { zegt: ['\\b68\\b'] }),
  mijn('hoeveel punten inbreng haalde ik in totaal op', { zegt: ['\\b6\\b'] }, { wie: ELS }),
  mijn('heb ik meer opdrachten besloten dan in uitvoering', { zegt: ['Ja|Nee|\\b\\d\\b'] }, { wie: INGRID }),
  mijn('in welke gemeente heb ik de meeste opdrachten', { zegt: ['Gooise Meren|Wijdemeren'] }, { wie: NOOR }),
  mijn('hoeveel mensen bereikte mijn grootste terugkoppeling', { ergens: ['\\b150\\b'] }, { wie: PIETER }),
  mijn('bij hoeveel van mijn activiteiten kwamen er minder mensen dan verwacht', { zegt: ['\\b(1|één|2|twee)\\b'] }, { wie: FATIMA }),
  mijn('kwamen er bij mijn focusgroep meer mensen dan bij mijn interviews', { zegt: [JA, '\\b14\\b', '\\b9\\b'] }, { wie: SAMIRA }),
  mijn('gemiddelde opkomst van mijn activiteiten', { zegt: ['\\b63([,.]5)?\\b|\\b64\\b'] }, { wie: TOM }),
  onbekend('hoeveel koffie drinken we gemiddeld per bijeenkomst', { vraagtTerug: true }),
  onbekend('zijn inwoners tevredener dan vorig jaar', { vraagtTerug: true }),
];
