import { DIANA, ELS, FATIMA, SAMIRA, TOM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Of 239 questions about lists and numbers that were written before anybody looked at the reader: who has none, all but that, and-or, more than,
 * first and last, days of which something was done, counts and parts. All were gone through by eye: at first sight some 163 were right, 57 asked
 * back although nearly all could be answered, 3 with notice and 16 wrong in silence. Here stand those that say most, with their truth by hand.
 */

const niet = van('niet');
const enOf = van('en of');
const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const periode = van('periode');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const agenda = van('agenda');
const aantallen = van('aantallen');
const mijn = van('mijn');
const tweeVragen = van('twee vragen');
const ontbreekt = van('ontbreekt');
const onbekend = van('onbekend');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // Of which day
  signalen('welke signalen zijn in november beantwoord', ['rolstoel', 'bushalte']),
  signalen('signalen teruggekoppeld in september', ['speeltuin']),
  signalen('welke signalen hebben we in oktober beantwoord', { rijen: [], zegt: ['geen'] }),
  signalen('hoeveel signalen zijn er deze maand beantwoord', { aantal: 2 }),
  signalen('welke signalen zijn vorige week toegewezen', ['jeugdadvies']),
  signalen('signalen die sinds 1 november beantwoord zijn', ['rolstoel', 'bushalte']),
  toezeggingen('welke toezeggingen zijn in november nagekomen', { rijen: [], zegt: ['geen'] }),
  toezeggingen('welke toezeggingen zijn in oktober nagekomen', ['buurtzorg/kaart']),
  toezeggingen('toezeggingen voor het einde van het jaar', { bevat: ['opvoed/folder', 'begroet/kosten', 'vervoerwmo/uitleg', 'scheiden/proef', 'bushalte'], mist: ['wijkteam/cijfers'] }),
  periode('welke activiteiten zijn in oktober verplaatst', ['autisme/groepsgesprek']),
  periode('welke vergaderingen zijn deze maand verplaatst', ['pfho-2026-12-10']),
  periode('wat is er in juli overgenomen', ['opvoed-1', 'vervoerwmo-1', 'vervoerwmo-2']),
  periode('plannen ingediend tussen 1 augustus en 31 augustus', ['hulpmid', 'thuis', 'vrouwen', 'crisis', 'geldzorg', 'respijt', 'dakloos', 'doventolk']),
  periode('welke activiteiten komen er nog voor de kerst', ['autisme/groepsgesprek', 'woonzorg/focusgroep', 'thuis/spiegelgesprek', 'jongmant/interviews', 'cliond/klankbordgroep', 'wmoloket/werkbezoek', 'jongmant/spiegelgesprek']),
  periode('besluiten van het DO na 1 oktober', { bevat: ['ggzwijk', 'kinderopv'], mist: ['doorstart', 'speel', 'oudpl'] }),
  onbekend('welke opdrachten zijn deze maand van fase veranderd', { vraagtTerug: true }),

  // What is over
  agenda('hoeveel vergaderingen heeft het PFHO dit jaar gehad', { aantal: 3 }),
  agenda('de laatste drie PFHO’s', { rijen: ['pfho-2026-11-12', 'pfho-2026-10-15', 'pfho-2026-09-24'], volgorde: true }),
  agenda('de afgelopen twee vergaderingen van het PFHO', { rijen: ['pfho-2026-11-12', 'pfho-2026-10-15'], volgorde: true }),
  agenda('hoeveel keer is het DO dit jaar bij elkaar gekomen', { aantal: 3 }),
  agenda('welke vergaderingen waren er dit jaar', ['do-2026-09-08', 'pfho-2026-09-24', 'do-2026-10-06', 'ao-2026-10-14', 'pfho-2026-10-15', 'ab-2026-10-21', 'do-2026-11-03', 'pfho-2026-11-12']),
  aantallen('hoeveel focusgroepen hadden we dit jaar', { aantal: 6 }),
  aantallen('hoeveel interviews waren er in november', { aantal: 2 }),

  // How long
  vergelijken('bij welke plannen duurde het akkoord langer dan twee weken', ['cliond']),
  vergelijken('bij welke duurde het langer dan een maand van besluit tot terugkoppeling', ['scheiden']),
  vergelijken('bij welke opdrachten zat er meer dan een maand tussen besluit en terugkoppeling', ['scheiden']),
  vergelijken('welke plannen van Samira wachtten langer dan een week op akkoord', ['thuis']),
  vergelijken('plannen die sneller dan een week zijn goedgekeurd', ['jongmant', 'jeugdraad']),
  vergelijken('welke plannen waren binnen een week rond', [
    'jongmant', 'preventie', 'respijt', 'dakloos', 'doventolk', 'opvoed', 'vervoerwmo', 'wijkteam', 'kinderopv', 'begroet', 'buurtzorg',
    'scheiden', 'ggzwijk', 'doorstart', 'mantelh', 'speel', 'wetver', 'spoedh', 'ceo', 'woonurg', 'jeugdraad', 'zorgapp',
  ]),
  vergelijken('welke opdrachten zijn al langer dan een half jaar bezig en nog niet besloten', ['geldzorg', 'respijt', 'dakloos', 'doventolk', 'woonurg']),
  vergelijken('welke opdrachten lopen al langer dan een jaar', { rijen: [], zegt: ['geen'] }),
  signalen('signalen ouder dan een maand zonder antwoord', ['bus', 'huiskamer']),
  signalen('signalen die al langer dan drie weken liggen', ['bus', 'huiskamer']),
  toezeggingen('welke toezeggingen zijn meer dan een week over tijd', ['opvoed/folder']),

  // First, last, most
  volgorde('welke opdracht is het oudst', ['opvoed', 'vervoerwmo', 'wijkteam', 'kinderopv', 'begroet', 'buurtzorg', 'scheiden', 'ggzwijk', 'doorstart', 'mantelh', 'speel']),
  volgorde('geef de vijf nieuwste opdrachten', { rijen: ['taal', 'sport', 'opvang', 'schuld', 'dagbest'], volgorde: true }),
  volgorde('welk signaal ligt er het langst', ['bus']),
  volgorde('wie haalde de meeste inbreng op', { zegt: ['Samira El Amrani', '\\b7\\b'], zwijgt: ['Ingrid'] }),
  volgorde('welke activiteit had de minste opkomst', ['dakloos/interviews']),
  volgorde('welk overleg vergadert het vaakst', { zegt: ['Directieoverleg', 'Portefeuillehoudersoverleg', '\\b6\\b'], zwijgt: ['Ambtelijk'] }),
  volgorde('welke vergadering heeft de meeste agendapunten', { zegt: ['15 dec', '\\b9\\b'] }),
  volgorde('welke gemeente heeft het hoogste aantal opdrachten in uitvoering', { zegt: ['Eemnes', 'Gooise Meren', 'Hilversum', 'Wijdemeren', '\\b3\\b'], zwijgt: ['Laren: '] }),

  // Not, all but, and, or
  niet('welke opdrachten hebben wel een projectleider maar geen trekker', ['schuld', 'kinderarm', 'school', 'preventie', 'doventolk', 'kinderopv', 'begroet', 'speel', 'ceo', 'oudpl']),
  niet('alles van Pieter behalve wat al afgerond is', ['dagbest', 'mantel', 'eenzaam', 'cliond', 'doventolk', 'buurtzorg', 'oudpl']),
  niet('welke opdrachten zijn niet van Fatima en ook niet van Els', { bevat: ['sport', 'opvang', 'kinderarm', 'begroet', 'thuis'], mist: ['wijkteam', 'uithuis', 'dakloos', 'hulpmid', 'doorstart', 'ceo'] }),
  niet('activiteiten van Tom behalve de enquêtes', ['kinderopv/interviews', 'digi/brainstormsessie', 'digi/interviews', 'zorgapp/focusgroep']),
  niet('uit welke gemeenten kwamen geen signalen', { zegt: ['Blaricum', 'Gooise Meren'], zwijgt: ['Eemnes: '] }),
  niet('agendapunten die niet ter bespreking zijn', { bevat: ['wetver', 'autisme', 'dakloos', 'geldzorg'], mist: ['vervoer', 'pleeg', 'school'] }),
  niet('welke jaaragenda-onderwerpen kwamen niet van een gemeente', ['o-buurt', 'o-kunst', 'o-wonen', 'o-personeel']),
  enOf('opdrachten in Hilversum én Laren', ['opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'doorstart', 'wetver', 'geldzorg']),
  enOf('besluiten uitgesteld of ingetrokken', ['woonurg', 'jeugdraad', 'zorgapp', 'oudpl']),
  enOf('welke besluiten zijn aangepast of uitgesteld', ['scheiden', 'vervoerwmo', 'woonurg', 'jeugdraad']),
  enOf('bij welke opdrachten is alles overgenomen', ['respijt', 'doventolk', 'vervoerwmo', 'wijkteam']),
  tweeVragen('welke opdrachten zijn goedgekeurd en welke niet', ['doorstart', 'speel', 'mantelh', 'opvoed', 'buurtzorg', 'ggzwijk', 'begroet', 'kinderopv', 'wijkteam', 'scheiden', 'vervoerwmo', 'woonurg', 'jeugdraad', 'zorgapp', 'oudpl'], { wie: DIANA }),
  tweeVragen('welke signalen zijn beantwoord en welke niet', ['speeltuin', 'rolstoel', 'bushalte', 'bus', 'huiskamer', 'tolken', 'jeugdadvies']),
  tweeVragen('hoeveel opdrachten hebben een trekker en hoeveel niet', { ergens: ['\\b37\\b', '\\b11\\b'] }),
  tweeVragen('hoeveel opdrachten in Huizen en hoeveel in Laren', { ergens: ['\\b15\\b', '\\b18\\b'] }),

  // Of each, and how many
  aantallen('hoeveel vergaderingen per overleg', { zegt: ['Directieoverleg: 6', 'Portefeuillehoudersoverleg: 6', 'Algemeen Bestuur: 2'] }),
  aantallen('overgenomen inbreng per projectleider', { zegt: ['Els Hendriks: 4', 'Samira El Amrani: 3', 'Pieter Smit: 1'] }),
  aantallen('activiteiten per opdracht', { zegt: ['Digitaal meedoen: 3', 'Jonge mantelzorgers: 2'] }),
  aantallen('toezeggingen per opdracht', { zegt: ['Vervoer op maat: 1', 'Zorg in de buurt: 1'] }),
  aantallen('welk deel van de opdrachten is al besloten', { zegt: ['\\b27 %|\\b13\\b'] }), // what was put off is not
  agenda('vergaderingen die online zijn', { bevat: ['ao-2026-10-14', 'regieteam-jeugd-en-onderwijs-2026-11-19'], mist: ['do-2026-11-24', 'pfho-2026-11-26'] }),

  // Of who asks
  mijn('mijn activiteiten met meer dan 10 deelnemers', { bevat: ['thuis/focusgroep', 'respijt/spiegelgesprek', 'scheiden/spiegelgesprek'], mist: ['thuis/interviews'] }, { wie: SAMIRA }),
  mijn('mijn opdrachten behalve die in Laren', ['wmoloket', 'vervoerwmo'], { wie: ELS }),
  mijn('hoeveel inbreng van mij is overgenomen', { aantal: 1 }, { wie: FATIMA }),
  ontbreekt('bij welke van mijn opdrachten is er geen trekker', ['kinderarm', 'school', 'preventie', 'kinderopv'], { wie: TOM }),

  // Not yet
  niet('welke gemeenten doen niet mee aan Cliëntondersteuning op maat', { zegt: ['Laren', 'Huizen', 'Blaricum'], zwijgt: ['Gemeenten: Hilversum'] }),
  ontbreekt('welke opdrachten zonder participatie hebben nog geen akkoord', ['inkoop']),
  enOf('welke opdrachten gaan zowel naar het AO als naar het PFHO', ['thuis', 'digi']),
];
