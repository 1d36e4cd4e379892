import { BEHEER } from '../../../support/people.ts';
import { DIANA, ELS, TOM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';
import { beide, IN, STAND, samen, VAN } from './verzamelingen.ts';

/** What was known to be asked back or read wrongly, by kind. Written from the tables before the reader was changed. */

const enOf = van('en of');
const aantallen = van('aantallen');
const ontbreekt = van('ontbreekt');
const vergelijken = van('vergelijken');
const periode = van('periode');
const feit = van('feit');
const regio = van('regio');
const onbekend = van('onbekend');
const rechten = van('rechten');
const toezeggingen = van('toezeggingen');
const agenda = van('agenda');
const wacht = van('wacht op');
const twee = van('twee vragen');
const spreek = van('spreektaal');
const TERUG = { vraagtTerug: true } as const;

const ZONDER_INBRENG = [
  ...['thuis/interviews', 'digi/enquête', 'digi/interviews', 'crisis/testsessie', 'kinderopv/interviews'],
  ...['begroet/werkgroep', 'buurtzorg/focusgroep', 'ggzwijk/interviews', 'doorstart/brainstormsessie'],
  ...['mantelh/werkbezoek', 'speel/testsessie', 'woonurg/klankbordgroep'],
];
const MET_INBRENG = [
  ...['thuis/focusgroep', 'vrouwen/focusgroep', 'geldzorg/focusgroep', 'respijt/spiegelgesprek'],
  ...['dakloos/interviews', 'doventolk/werkgroep', 'opvoed/focusgroep', 'vervoerwmo/enquête'],
  ...['wijkteam/groepsgesprek', 'scheiden/spiegelgesprek', 'zorgapp/focusgroep'],
];

export const VRAGEN: readonly Vraag[] = [
  // Two different conditions of which one is enough.
  enOf('opdrachten zonder projectleider of zonder datum', ['opvang', 'sport', 'taal']),
  enOf('opdrachten van Jan Bakker of zonder projectleider', ['crisis', 'begroet', 'opvang', 'sport']),
  enOf('welke opdrachten zijn in uitvoering of van Els', samen(STAND.inUitvoering, VAN.els)),
  enOf('opdrachten die in Eemnes spelen of die van Jan Bakker zijn', samen(IN.eemnes, VAN.jan)),
  enOf('opdrachten zonder trekker of zonder projectleider in Blaricum', [
    ...['sport', 'preventie', 'opvang', 'begroet'],
  ]),
  // Of the state, and not of the place.
  enOf('opdrachten zonder projectleider in Blaricum', ['sport', 'opvang']),
  enOf('wat is in concept of heeft nog geen trekker', [
    ...samen(STAND.concept, ['schuld', 'sport', 'kinderarm', 'school', 'preventie', 'doventolk']),
    ...['kinderopv', 'begroet', 'speel', 'ceo', 'oudpl'],
  ]),
  enOf('hoeveel opdrachten zijn van Tom of zonder projectleider', { aantal: 9 }),
  enOf('signalen uit Laren of van de website', ['speeltuin', 'bus', 'bushalte']),

  // Which part of each.
  aantallen('welk percentage van de opdrachten is afgerond, per gemeente', {
    zegt: ['Hilversum: 10 %', 'Wijdemeren: 14 %', 'Laren: 6 %'],
  }),
  aantallen('hoeveel procent van de opdrachten is in uitvoering per programma', {
    zegt: ['Jeugd en Onderwijs: 13 %', 'Inwonerparticipatie: 17 %', 'Gezondheid en Ondersteuning: 6 %'],
  }),
  aantallen('welk deel van de opdrachten heeft een plan, per gemeente', {
    zegt: ['Laren: 72 %', 'Eemnes: 79 %'],
  }),
  aantallen('hoeveel procent van de opdrachten heeft elke projectleider afgerond', {
    zegt: ['Els Hendriks: 17 %', 'Pieter Smit: 13 %', 'Noor Visser: 14 %'],
  }),
  aantallen('welk deel van de inbreng is overgenomen per gemeente', TERUG),

  // Activiteiten of which nothing was said.
  ontbreekt('welke activiteiten zijn gehouden zonder inbreng', ZONDER_INBRENG),
  ontbreekt('activiteiten zonder inbreng', ZONDER_INBRENG),
  ontbreekt('van welke focusgroepen is er nog geen inbreng', ['buurtzorg/focusgroep']),
  ontbreekt('welke activiteiten hebben inbreng opgeleverd', MET_INBRENG),
  ontbreekt('hoeveel activiteiten hebben geen inbreng opgeleverd', { aantal: 12 }),
  ontbreekt('welke activiteiten van Pieter hebben geen inbreng', [
    'buurtzorg/focusgroep',
    'mantelh/werkbezoek',
  ]),

  // How people heard it.
  vergelijken('welke opdrachten zijn via de nieuwsbrief teruggekoppeld', ['buurtzorg', 'mantelh']),
  vergelijken('waar is de terugkoppeling per brief gegaan', ['scheiden', 'ggzwijk']),
  vergelijken('welke terugkoppeling ging via de lokale pers', ['speel']),
  vergelijken('welke afgeronde opdrachten zijn niet met een nieuwsbrief teruggekoppeld', [
    'doorstart',
    'speel',
  ]),
  vergelijken('hoeveel opdrachten zijn op een bijeenkomst teruggekoppeld', { aantal: 1 }),
  periode('terugkoppeling per brief in november', ['scheiden', 'ggzwijk']),

  // What stands in a plan.
  feit('wat staat er bij het doel van pleegzorg', { zegt: ['Keuzes maken'] }),
  feit('wat is het doel van het plan van beschermd thuis', { zegt: ['nog niet bekend'] }),
  feit('welke ervaring vraagt pleegzorg', { zegt: ['Pleegouders'] }),
  feit('wat is de vraag aan inwoners bij jeugd-ggz', { zegt: ['tijdens het wachten'] }),
  feit('welke plannen noemen wachten', ['jeugdggz']),
  feit('in welke plannen staat iets over jeugdbescherming', ['uithuis']),
  feit('hoe krijgen deelnemers van eenzaamheid antwoord volgens het plan', {
    zegt: ['brief na het besluit'],
  }),
  rechten(
    'wat is de centrale vraag bij jeugd-ggz',
    { veilig: true, zwijgt: ['tijdens het wachten'] },
    {
      wie: DIANA,
    },
  ),
  rechten(
    'welke plannen noemen tijdens het wachten',
    { veilig: true, zwijgt: ['Wachttijden'] },
    {
      wie: TOM,
    },
  ),

  // Who set what.
  regio('wie heeft de tijd van de herinneringen aangepast', { zegt: ['Carla', '12 okt'] }, { wie: BEHEER }),
  regio('wanneer is de dag van het weekoverzicht gewijzigd', { zegt: ['12 okt'] }, { wie: BEHEER }),
  regio('wanneer is de termijn voor de passage aangepast', { zegt: ['nog niet gewijzigd'] }, { wie: BEHEER }),
  regio(
    'wat is er aan de instellingen gewijzigd',
    { ergens: ['[Ww]eekoverzicht', '[Hh]erinner'] },
    { wie: BEHEER },
  ),
  rechten('wie heeft de instellingen gewijzigd', { rijen: [], nietTeZien: true, zwijgt: ['12 okt'] }),
  // What is set with the region has a log of its own.
  regio('wie heeft de vergoeding voor deelnemers gewijzigd', TERUG, { wie: BEHEER }),
  rechten(
    'wie heeft de dag van het weekoverzicht gewijzigd',
    { veilig: true, zwijgt: ['Carla'] },
    {
      wie: TOM,
    },
  ),

  // Of a year.
  agenda('welke besluiten nam het DO dit jaar', [
    ...['doorstart', 'speel', 'oudpl', 'ggzwijk', 'jeugdraad', 'kinderopv'],
  ]),
  agenda('agendapunten van vorig jaar', { rijen: [] }),
  agenda('welke punten staan er dit jaar op de agenda van het Algemeen Bestuur', ['begroet', 'dakloos']),
  toezeggingen('toezeggingen van vorig jaar', { rijen: [], zwijgt: ['uiterlijk: 2025'] }),
  toezeggingen('toezeggingen van dit jaar', [
    ...['opvoed/folder', 'buurtzorg/kaart', 'scheiden/proef', 'vervoerwmo/uitleg', 'wijkteam/cijfers'],
    ...['begroet/kosten', 'bushalte'],
  ]),
  toezeggingen('hoeveel toezeggingen zijn er in 2025 gedaan', { aantal: 0 }),

  // On which day it was promised.
  toezeggingen('toezeggingen van voor oktober', ['opvoed/folder', 'buurtzorg/kaart', 'scheiden/proef']),
  toezeggingen('toezeggingen van na 1 oktober', [
    ...['vervoerwmo/uitleg', 'wijkteam/cijfers', 'begroet/kosten', 'bushalte'],
  ]),
  toezeggingen('de toezeggingen uit september', ['opvoed/folder', 'buurtzorg/kaart', 'scheiden/proef']),
  toezeggingen('open toezeggingen voor 1 december', ['opvoed/folder', 'begroet/kosten']),

  // Why it is asked, before what is asked.
  spreek('ik heb zo overleg met Els, welke toezeggingen van haar staan open', ['vervoerwmo/uitleg']),
  spreek('er belt iemand uit laren, welke opdrachten zijn daar in uitvoering', ['thuis', 'vrouwen']),
  spreek('ik spreek morgen Joost, welke opdrachten van hem zijn besloten', ['wijkteam', 'ggzwijk']),
  spreek('ik zit straks met het PFHO van 26 november, wat staat daar op de agenda', [
    ...['vrouwen', 'geldzorg', 'respijt', 'spoedh'],
  ]),
  spreek('voor een gesprek in Eemnes: hoeveel opdrachten hebben we daar', { aantal: 14 }),

  // Two questions, of which the second leaves out what the first named.
  twee('wat doet Els in Laren en wat in Blaricum', [
    ...beide(VAN.els, IN.laren),
    ...beide(VAN.els, IN.blaricum),
  ]),
  twee('welke opdrachten heeft Pieter in Hilversum en welke in Eemnes', [
    ...beide(VAN.pieter, IN.hilversum),
    ...beide(VAN.pieter, IN.eemnes),
  ]),
  twee('hoeveel opdrachten zijn er in Laren en hoeveel in Eemnes', { ergens: ['\\b18\\b', '\\b14\\b'] }),
  twee('wat heeft Noor in uitvoering en wat in concept', ['autisme', 'kinderarm']),
  twee('hoeveel signalen kwamen er in september en hoeveel in oktober', {
    ergens: ['1 van de 7', '3 van de 7'],
  }),

  twee('hoeveel opdrachten heeft Els en hoeveel Tom', { ergens: ['6 van de 48', '7 van de 48'] }),
  twee('welke plannen liggen bij Carla en welke bij Els', [...STAND.ingediend, 'hulpmid']),
  twee('wie is de projectleider van pleegzorg? En de trekker?', { ergens: ['Samira', 'Willem'] }),
  twee('geef de opdrachten van Els. En de toezeggingen ook.', [...VAN.els, 'vervoerwmo/uitleg']),
  twee('opdrachten van Jan Bakker. En welke toezeggingen zijn er te laat?', [
    ...VAN.jan,
    ...['begroet/kosten', 'opvoed/folder'],
  ]),
  ontbreekt('opdrachten zonder trekker van Tom', ['kinderarm', 'school', 'preventie', 'kinderopv']),
  van('signalen')('welke signalen zijn niet open', ['speeltuin']),
  feit('wie heeft het besluit over vervoer op maat genomen', { zegt: ['Portefeuillehouders|PFHO'] }),
  // What was said of one of them may be said of both.
  enOf('welke opdrachten zijn niet van Els of zonder plan', TERUG),
  enOf('opdrachten zonder trekker of projectleider', TERUG),
  enOf('hoeveel mensen hoorden het via de nieuwsbrief', { veilig: true, zwijgt: ['2 van de 48'] }),
  spreek('ik heb een vraag over pleegzorg, wie is de projectleider', { zegt: ['Samira'] }),

  // For whom the plans of somebody wait.
  wacht('bij wie liggen de plannen van Fatima', { zegt: ['Fatima', 'Carla|oördinator'] }),
  // 'taal' has no meeting, so no day by which a plan must be there.
  wacht('op wie wachten de plannen van Tom', { zegt: ['Noor', 'Carla|oördinator'] }),
  wacht('bij wie liggen de plannen voor het DO van 24 november', {
    zegt: ['Samira', 'Els', 'Carla|oördinator'],
  }),
  wacht('bij wie ligt mijn plan nu', { zegt: ['Els'], zwijgt: ['Pieter'] }, { wie: ELS }),

  // Who has more.
  onbekend('wie heeft er meer opdrachten, Samira of Mohamed', { onbekend: 'Mohamed' }),
  vergelijken('wie heeft er meer opdrachten, Samira of Els', { zegt: ['\\b8\\b', '\\b6\\b'] }),
];
