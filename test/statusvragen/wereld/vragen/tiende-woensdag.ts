import { DIANA, ELS, SAMIRA, TOM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Written from the tables after those of `tiende-dinsdag.ts` were mended, before any of these was asked. Carla asks where nobody is named.
 * At first sight 31 of 40 were right, 7 asked back and 2 wrong in silence, one of them by its truth: ‘de afgelopen maand’ may be October.
 */

const niet = van('niet');
const enOf = van('en of');
const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const periode = van('periode');
const ontbreekt = van('ontbreekt');
const wachtOp = van('wacht op');
const feit = van('feit');
const mijn = van('mijn');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const afwezig = van('afwezig');
const agenda = van('agenda');
const aantallen = van('aantallen');
const spreektaal = van('spreektaal');
const tikfouten = van('tikfouten');
const onbekend = van('onbekend');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  niet('welke opdrachten van noor zijn nog niet besloten en ook niet uitgesteld', ['schuld', 'kinderarm', 'inkoop', 'autisme']),
  niet('Is er een programma waarvan nog geen enkele opdracht is afgerond?', { zegt: ['Bescherming'] }, { wie: DIANA }),
  niet('welke vergaderingen van november zijn niet online', { bevat: ['do-2026-11-24', 'pfho-2026-11-26'], mist: ['regieteam-jeugd-en-onderwijs-2026-11-19'] }),
  niet('wie is er weg terwijl niemand het overneemt', { ergens: ['Fatima'], zwijgt: ['Samira', 'Noor'] }),
  enOf('opdrachten in laren of eemnes die geen trekker hebben', ['doventolk', 'kinderopv', 'sport', 'ceo', 'oudpl', 'begroet']),
  enOf('wat van fatima is in uitvoering of al verwerkt', ['vrouwen', 'dakloos']),
  enOf('signalen die via de website of via een partner binnenkwamen', ['speeltuin', 'bus', 'tolken']),
  enOf('interviews en focusgroepen die nog moeten komen', ['pleeg/focusgroep', 'uithuis/interviews', 'woonzorg/focusgroep', 'jongmant/interviews']),
  vergelijken('wie leidt er meer, els of tom', { zegt: ['\\b7\\b', '\\b6\\b'] }),
  vergelijken('op welke activiteit kwam het minste volk af', { ergens: ['Interviews', 'Dakloze'] }),
  volgorde('wat zijn de eerstvolgende drie vergaderingen', { rijen: ['regieteam-jeugd-en-onderwijs-2026-11-19', 'do-2026-11-24', 'pfho-2026-11-26'], volgorde: true }),
  volgorde('welk plan heeft het recentst akkoord gekregen', { zegt: ['Cliëntondersteuning'] }),
  periode('wat hebben we de afgelopen maand teruggekoppeld', { bevat: ['scheiden'], mist: ['doorstart', 'speel'] }),
  periode('plannen die in juli of augustus werden ingediend', ['woonurg', 'zorgapp', 'geldzorg', 'respijt', 'dakloos', 'doventolk', 'thuis', 'crisis', 'hulpmid', 'vrouwen']),
  periode('Wat is er vanaf 1 november besloten?', ['kinderopv', 'wijkteam', 'zorgapp'], { wie: DIANA }),
  ontbreekt('wat ontbreekt er nog voor het DO van 24 november', { ergens: ['Leerlingenvervoer', 'Wachttijden'] }),
  ontbreekt('waar is wel inbreng maar nog geen passage', { bevat: ['thuis', 'vrouwen', 'respijt', 'doventolk'], mist: ['geldzorg', 'dakloos', 'opvoed'] }),
  ontbreekt('voor wat in december zijn de mensen nog niet uitgenodigd', { ergens: ['Cliëntondersteuning', 'Wmo-loket', 'Jonge mantelzorgers'] }),
  wachtOp('welke plannen liggen er bij mij', { bevat: ['pleeg', 'eenzaam', 'uithuis', 'school'], mist: ['hulpmid', 'wmoloket'] }),
  wachtOp('wie is er nu aan zet bij de wachttijden in de jeugd-ggz', { zegt: ['Samira'] }),
  feit('op welke dag stuurde cees het plan van school als vindplaats terug', { zegt: ['5 okt'] }),
  feit('om welke reden doen inwoners niet mee aan de verordening jeugdhulp', { ergens: ['wet'] }),
  feit('hoeveel mensen willen we spreken voor eenzaamheid onder ouderen', { zegt: ['\\b20\\b'] }),
  feit('staat dagbesteding in de wijk al ergens op de agenda', { ergens: ['15 dec'] }),
  feit('is ggz in de wijk al teruggekoppeld en door wie', { ergens: ['Fatima'] }),
  feit('wat leverde het spiegelgesprek over kinderen bij scheiding op', { ergens: ['Kinderen zelf horen|vertelden'] }),
  feit('Heeft de urgentie op de woningmarkt al een nieuwe datum?', { ergens: ['17 dec'] }, { wie: DIANA }),
  mijn('heb ik nog een plan dat is teruggestuurd', { ergens: ['Hulpmiddelen'], zwijgt: ['Wmo-loket'] }, { wie: ELS }),
  mijn('wat moet er bij mij af zijn voordat ik maandag met verlof ga', { ergens: ['Respijtzorg'] }, { wie: SAMIRA }),
  mijn('welke activiteiten van mij komen er nog', ['school/enquête', 'preventie/enquête'], { wie: TOM }),
  toezeggingen('welke beloftes hadden al nagekomen moeten zijn', ['opvoed/folder', 'begroet/kosten']),
  signalen('wie pakt dat signaal van de bus en het ziekenhuis op', { zegt: ['Samira'] }),
  afwezig('hoe lang is fatima nog weg', { ergens: ['20 nov'] }),
  agenda('hoeveel agendapunten heeft het DO van 15 december', { aantal: 9 }),
  aantallen('bij hoeveel opdrachten doen inwoners niet mee', { zegt: ['\\b(3|4|drie|vier)\\b'] }),
  spreektaal('ey wie doet da nu met die tolken in de zorg', { zegt: ['Pieter'] }),
  tikfouten('hoeveel opdrachetn heeft fatmia', { aantal: 9 }),
  onbekend('hoeveel uur was samira bezig met het plan van pleegzorg', { vraagtTerug: true }),
];
