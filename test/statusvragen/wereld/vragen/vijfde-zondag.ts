import {
  DIANA,
  ELS,
  FATIMA,
  INGRID,
  JAN,
  JAN_DE_GROOT,
  NOOR,
  PIETER,
  SAMIRA,
  TOM,
  WILLEM,
} from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Written from the tables by who never saw the reader; of the other sets the third Sunday was read for its form, and a part of the list of what is
 * not right yet, so that what stood there was left out. Behind each question stands what it tries: ontkenning, vergelijken, en/of, wie of waarom,
 * periode, ontbreekt, 'van de', halve naam, mijn, overleg, gemeente. At first sight 39 were right, 16 asked back, 1 with notice, 1 something else and 3 wrong. The two trekkers who ask are those whose chat is open.
 */

const stand = van('stand');
const persoon = van('persoon');
const gemeente = van('gemeente');
const niet = van('niet');
const enOf = van('en of');
const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const periode = van('periode');
const ontbreekt = van('ontbreekt');
const feit = van('feit');
const mijn = van('mijn');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const afwezig = van('afwezig');
const agenda = van('agenda');
const aantallen = van('aantallen');
const tweeVragen = van('twee vragen');
const spreektaal = van('spreektaal');
const tikfouten = van('tikfouten');
const rechten = van('rechten');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // Carla
  periode('welke plannen zijn er tussen 1 en 15 oktober ingediend', ['jongmant', 'wetver', 'wmoloket', 'cliond']), // periode
  niet('welke besluiten uit oktober waren niet gewoon goedgekeurd?', ['jeugdraad', 'vervoerwmo', 'woonurg']), // ontkenning, periode
  periode('welke activiteiten waren er in juni', ['speel/testsessie', 'scheiden/spiegelgesprek', 'opvoed/focusgroep', 'ggzwijk/interviews']), // periode
  tikfouten('welke opdrachtn zijn er in novmber bijgekomen', ['opvang', 'sport', 'taal']), // periode
  periode('en welke plannen hebben sinds 1 november een akkoord gekregen?', ['preventie', 'cliond']), // periode
  periode('van welke opdrachten is er in oktober teruggekoppeld aan de mensen', ['mantelh', 'buurtzorg', 'scheiden']), // periode
  afwezig('wie is er afwezig in de week van 30 november', { zegt: ['Samira El Amrani'], zwijgt: ['Fatima Bouali', 'Noor Visser'] }), // periode

  vergelijken('bij welke activiteiten kwam er meer volk opdagen dan voorzien', ['digi/enquête', 'geldzorg/focusgroep', 'vervoerwmo/enquête', 'wijkteam/groepsgesprek', 'buurtzorg/focusgroep']), // vergelijken
  vergelijken('welke projectleider heeft de minste opdrachten', { zegt: ['Jan Bakker'] }), // vergelijken
  vergelijken('wat had meer deelnemers, de enquete van digitaal meedoen of die van vervoer op maat?', { zegt: ['Vervoer op maat'], ergens: ['\\b310\\b'] }), // vergelijken, en/of, halve naam
  volgorde('welke van de opdrachten zonder projectleider staat er het langst?', { zegt: ['Nachtopvang in de winter'] }), // vergelijken, ontbreekt
  vergelijken('nam het pfho dit jaar meer besluiten dan het DO', { zegt: ['\\b(8|acht)\\b', '\\b(6|zes)\\b'] }), // vergelijken, periode, overleg
  volgorde('welke activiteit die nog moet komen verwacht de meeste mensen', { zegt: ['Preventie op school', '\\b200\\b'] }), // vergelijken
  vergelijken('Welke opdracht leverde de meeste punten van inwoners op?', { zegt: ['Vroeg hulp bij geldzorgen'] }), // vergelijken
  tweeVragen('welk plan kreeg als laatste akkoord, en van wie', { ergens: ['Cliëntondersteuning op maat', 'Cees Vermeer'] }), // vergelijken, wie of waarom

  aantallen('hoeveel van de 16 opdrachten van jeugd en onderwijs hebben geen trekker', { aantal: 5 }), // van de, ontkenning, ontbreekt
  aantallen('hoeveel van de opdrachten van Fatima liggen in Hilversum?', { aantal: 5 }), // van de, gemeente
  aantallen('hoeveel van de signalen komen van een adviesraad', { aantal: 2 }), // van de
  aantallen('hoeveel van de vergaderingen in december gaan er door', { aantal: 3 }), // van de, periode, overleg
  toezeggingen('hoeveel van de toezeggingen zijn er al nagekomen', { aantal: 1 }), // van de

  niet('welke opdrachten van inwonerparticipatie zijn niet van Tom en ook niet van Els', ['begroet', 'jeugdraad', 'oudpl']), // ontkenning, en/of
  gemeente('alles in wijdemeren waar Ingrid geen trekker van is, die voor heel de regio moogt ge weglaten', ['kinderarm', 'opvoed', 'speel', 'woonurg']), // ontkenning, gemeente
  signalen('welke signalen hangen niet aan een opdracht', ['bus', 'huiskamer', 'bushalte', 'tolken', 'jeugdadvies']), // ontkenning, ontbreekt
  tweeVragen('is er bij Samira ook iets waar inwoners niet meedoen, en om welke reden dan', { ergens: ['Verordening jeugdhulp', 'wettelijk bepaald|De wet schrijft'] }), // ontkenning, wie of waarom
  niet('onderwerpen voor 2027 die niet van een gemeente komen', ['o-wonen', 'o-personeel']), // ontkenning

  enOf('geef eens alles van gezondheid en ondersteuning in Eemnes of Blaricum', ['sport', 'hulpmid', 'eenzaam', 'doventolk', 'vervoerwmo', 'buurtzorg', 'zorgapp', 'thuis']), // en/of, gemeente
  enOf('waar zitten huizen én blaricum samen in, maar niet alle gemeenten?', ['vervoerwmo']), // en/of, ontkenning, gemeente
  enOf('focusgroepen of spiegelgesprekken die er dit jaar nog aankomen', ['woonzorg/focusgroep', 'thuis/spiegelgesprek', 'jongmant/spiegelgesprek']), // en/of, periode
  signalen('signalen uit huizen en eemnes graag', ['rolstoel', 'tolken']), // en/of, gemeente

  ontbreekt('bij wat er nu in uitvoering is, waar staat er nog niks van inbreng', ['autisme', 'digi', 'crisis']), // ontbreekt, ontkenning
  ontbreekt('bij welke opdrachten die verwerkt zijn ontbreekt de passage nog', ['respijt', 'doventolk']), // ontbreekt
  ontbreekt('van welke gemeenten kregen we nog geen enkel signaal binnen?', { zegt: ['Blaricum', 'Gooise Meren'], zwijgt: ['Wijdemeren'] }), // ontbreekt, ontkenning, gemeente

  feit('waarom zijn er bij huishoudelijke hulp maar 9 mensen geinterviewd', { zegt: ['ziek'] }), // wie of waarom, halve naam
  spreektaal('hoezo is die urgentie eigenlijk opgeschoven', { zegt: ['kosten'] }), // wie of waarom, halve naam
  tweeVragen('wie heeft zorg in de buurt teruggekoppeld en wanneer was dat', { ergens: ['Pieter Smit', '16 okt'] }), // wie of waarom, halve naam
  spreektaal('zeg, waarom ging de brainstorm van digitaal meedoen niet door?', { zegt: ['te weinig aanmeldingen'] }), // wie of waarom, halve naam, ontkenning
  persoon('Wie heeft het plan van eenzaamheid eigenlijk ingediend?', { zegt: ['Els Hendriks'] }), // wie of waarom, halve naam
  stand('spoedhulp, hoe zit het daarmee', { ergens: ['Spoedhulp in het weekend', 'geen participatie'] }), // halve naam
  agenda('wanneer komt de nachtopvang in het DO', { zegt: ['15 dec'] }), // halve naam, overleg
  tikfouten('in welk overlg is kinderopvang beslotn?', { zegt: ['Directieoverleg|\\bDO\\b'] }), // halve naam, overleg

  // Diana
  aantallen('Hoeveel van de besluiten van dit jaar waren een uitstel?', { aantal: 2 }, { wie: DIANA }), // van de, periode
  niet('Welke punten van het PFHO van 28 januari zijn niet van Fatima?', ['autisme', 'preventie', 'cliond'], { wie: DIANA }), // ontkenning, periode, overleg
  vergelijken('welke gemeente heeft het kleinste aantal opdrachten?', { zegt: ['Blaricum'] }, { wie: DIANA }), // vergelijken, gemeente
  agenda('Goedemorgen, op welke vergadering die nog komt staan de meeste punten? Alvast dank', { zegt: ['15 dec'] }, { wie: DIANA }), // vergelijken, overleg
  toezeggingen('welke openstaande toezegging loopt het langst door', { zegt: ['cijfers per wijk'] }, { wie: DIANA }), // vergelijken
  enOf('wat is er in oktober door het AB of het PFHO besloten', ['begroet', 'vervoerwmo', 'woonurg'], { wie: DIANA }), // en/of, periode, overleg
  agenda('welke vergaderingen hebben we deze maand nog', ['regieteam-jeugd-en-onderwijs-2026-11-19', 'do-2026-11-24', 'pfho-2026-11-26'], { wie: DIANA }), // periode, overleg

  // Projectleiders
  aantallen('hoeveel van mijn opdrachten gaan over de hele regio', { aantal: 3 }, { wie: SAMIRA }), // van de, mijn, gemeente
  mijn('wat van mij moet er op 17 december langs het pfho', ['jongmant', 'thuis', 'wetver'], { wie: SAMIRA }), // mijn, periode, overleg
  aantallen('hoeveel van de punten bij vroeg hulp nam ik helemaal over?', { aantal: 2 }, { wie: ELS }), // van de, mijn, halve naam
  niet('welke van mijn opdrachten zijn niet in laren', ['wmoloket', 'vervoerwmo'], { wie: ELS }), // mijn, ontkenning, gemeente
  mijn('van welke opdrachten moet ik het plan nog indienen', ['taal', 'kinderarm'], { wie: TOM }), // mijn, ontbreekt
  tweeVragen('welk signaal heb ik beantwoord, en wat heb ik daarbij beloofd?', { ergens: ['bushalte', 'Een bank plaatsen'] }, { wie: PIETER }), // mijn
  afwezig('wie valt er voor mij in met kerst', { zegt: ['Tom de Wit'] }, { wie: NOOR }), // mijn
  feit('die app met tips van opvoedhulp, waarom had ik die ook weer niet overgenomen', { zegt: ['bestaat al een app'] }, { wie: NOOR }), // wie of waarom, halve naam, mijn, ontkenning
  mijn('waar ben ik nog mee te laat', { ergens: ['overzicht van de kosten'] }, { wie: JAN }), // mijn, ontbreekt
  feit('wonen met zorg, heeft carla of cees daar akkoord op gegeven?', { zegt: ['Cees Vermeer'] }, { wie: FATIMA }), // wie of waarom, en/of, halve naam

  // Trekkers, and what a contact of a gemeente asks
  mijn('Van welke opdrachten waar ik trekker van ben is nog geen plan ingediend?', ['vervoer', 'jeugdggz'], { wie: WILLEM }), // mijn, ontkenning, ontbreekt
  gemeente('hoeveel opdrachten trek ik in hilversum', { aantal: 7 }, { wie: INGRID }), // mijn, gemeente
  rechten('hoe ver zijn jullie met dat wmo-loket bij ons in wijdemeren?', { veilig: true, zwijgt: ['afgestemd', 'Els Hendriks', '3 dec'] }, { wie: JAN_DE_GROOT }), // halve naam, gemeente
];
