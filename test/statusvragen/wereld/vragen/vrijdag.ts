import { DIANA, ELS, FATIMA, INGRID, NOOR, PIETER, SAMIRA, TOM, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';
import { GEEN, HELE_REGIO, LIJSTEN_VAN_VRIJDAG } from './vrijdag-lijsten.ts';

/**
 * A hundred and twenty questions of a Friday, written from the tables without a look at the reading or at the other questions:
 * WERELD_VRAGEN=./vragen/vrijdag.ts. Each stands under one kind and many belong to more: a typing error in a question about a
 * period, a 'mijn' with 'of' in it. Of each kind that is asked for there are ten at least. At the first try 58 were right, 44
 * were asked back, 6 said which word did not count, 2 got another card and 10 were wrong in silence. Before that, as they were
 * first written, it was 57, 43, 6, 1 and 13: the cards write some months short (two of the 13 were right), by the manual what
 * was promised in the answer to a signaal is a toezegging too (one of the 13 was right), and two that were right stood in other
 * sets in the same words and are asked otherwise now. Weakest are two conditions of which one is enough (0 of 11), what is
 * missing (1 of 10) and why (3 of 10); wrong in silence are most of all two questions in one message (4 of 10).
 */

const feit = van('feit');
const mijn = van('mijn');
const agenda = van('agenda');
const aantallen = van('aantallen');
const regio = van('regio');
const twee = van('twee vragen');
const door = van('doorvragen');
const spreek = van('spreektaal');
const tik = van('tikfouten');

const VAN_ELS = ['hulpmid', 'wmoloket', 'geldzorg', 'vervoerwmo', 'doorstart', 'ceo'];

const FEITEN: readonly Vraag[] = [
  feit('voor wie is de focusgroep van pleegzorg bedoeld', { zegt: ['Pleegouders'] }),
  feit('wat vond het AO van de huishoudelijke hulp', { zegt: ['meer ervaringen uit Laren'] }),
  feit('DOC-26000133, wie is daar de projectleider van?', { zegt: ['Fatima Bouali'] }),
  feit("wat is er gedaan met de inbreng 'Logeren in een weekend'", { zegt: ['overgenomen'] }),
];

const WAAROM: readonly Vraag[] = [
  feit('waarom doen er bij inkoop jeugdhulp geen inwoners mee', {
    zegt: ['geen beleidsruimte|voorwaarden liggen al vast'],
  }),
  feit('Hoezo is de regionale jeugdraad doorgeschoven?', { zegt: ['nieuw college'] }),
  feit('waarom kwamen er bij de interviews met dakloze jongeren maar vier mensen', {
    zegt: ['Vier mensen kwamen niet'],
  }),
  agenda('waarom is het AO van 2 december geschrapt', { zegt: ['te weinig stukken'] }),
  feit('gratis mediation is het niet geworden, hoezo niet eigenlijk', { zegt: ['geen geld'] }),
  spreek('die brainstorm van digitaal meedoen ging dus niet door, weet jij waarom', {
    zegt: ['te weinig aanmeldingen'],
  }),
  feit('wat was de reden dat het plan van school als vindplaats is teruggestuurd', {
    zegt: ['Wat doe je met de antwoorden'],
  }),
  feit('waarom zijn er bij digitaal meedoen later nog interviews bij gekomen', {
    zegt: ['Jongeren waren niet bereikt'],
  }),
  feit('waarom kan die kluis voor spullen maar deels', { zegt: ['Alleen in de winter'] }),
];

/** Who did it by the log, whoever leads it. */
const WIE_DEED: readonly Vraag[] = [
  feit('wie diende het plan voor eenzaamheid onder ouderen in', { zegt: ['Els Hendriks'] }),
  feit('wie heeft er akkoord gegeven op spoedhulp in het weekend', { zegt: ['Cees Vermeer'] }),
  feit('Door wie is er op die bijeenkomst over kinderen bij scheiding teruggekoppeld?', {
    zegt: ['Carla de Boer|door jou'],
  }),
  feit('welke plannen heeft Els ingediend die niet van haarzelf zijn', ['eenzaam']),
  twee('wie stuurde het plan van hulpmiddelen terug en wat was de vraag', {
    ergens: ['Carla de Boer|door jou|\\bjij\\b', 'Wie nodig je uit'],
  }),
  tik('wie heft het signaal over de bushalte beantwoort', { zegt: ['Pieter Smit'] }),
  feit('wie heeft er als laatste aan het plan van kinderarmoede gewerkt', { zegt: ['Tom de Wit'] }),
  twee('wie heeft het besluit over de wijkteams vastgelegd, en op welke dag', {
    ergens: ['Carla de Boer|door jou|\\bjij\\b', '12 nov'],
  }),
];

const MIJN: readonly Vraag[] = [
  mijn(
    'welke van mijn opdrachten zijn nog niet ingediend of hebben geen trekker',
    ['taal', 'kinderarm', 'school', 'preventie', 'kinderopv'],
    { wie: TOM },
  ),
  mijn('mijn onderwerpen in Laren graag', ['dagbest', 'hulpmid', 'geldzorg', 'thuis', 'doorstart'], {
    wie: INGRID,
  }),
  mijn('heb ik nog een signaal openstaan?', ['bushalte'], { wie: PIETER }),
  mijn('wat komt er volgende week in ons DO', ['vervoer', 'jeugdggz', 'hulpmid', 'pleeg', 'eenzaam'], {
    wie: DIANA,
  }),
  mijn('hoeveel opdrachten heb ik nou eigenlijk', { aantal: 6 }, { wie: ELS }),
  mijn('wat heb ik zelf toegezegd', ['scheiden/proef'], { wie: WILLEM }),
  mijn('ik was even weg. welke van mijn verwerkte opdrachten hebben nog geen passage?', GEEN, {
    wie: FATIMA,
  }),
  mijn('mijn activiteiten van afgelopen juni', ['opvoed/focusgroep', 'speel/testsessie'], { wie: NOOR }),
  mijn('heb ik nog toezeggingen lopen', GEEN, { wie: SAMIRA }),
];

const SPREEKTAAL: readonly Vraag[] = [
  spreek('zeg, die pleegzorg van Samira, heeft ze dat nou al ingediend?', {
    zegt: ['2 nov|\\bja\\b|plan ingediend'],
  }),
  spreek('awel, wie moet er nog een plan binnenbrengen voor het DO van 24 november', {
    ergens: ['Samira', 'Els'],
    mist: ['pleeg', 'eenzaam'],
  }),
  spreek('geef mij eens al wat ge hebt van Wijdemeren', [
    ...['kinderarm', 'wmoloket', 'digi', 'opvoed', 'speel', 'woonurg'],
    ...HELE_REGIO,
  ]),
  spreek('ik had graag de signalen gezien die nog altijd geen antwoord hebben', [
    'bus',
    'huiskamer',
    'tolken',
    'jeugdadvies',
  ]),
  spreek('hoeveel volk is er komen opdagen bij zorg in de buurt', { zegt: ['\\b21\\b'] }),
  spreek('die dakloze jongeren, waar zit dat nu ergens', { zegt: ['verwerkt'] }),
  spreek('eh ja dus wanneer hebben we nou weer een AB', { zegt: ['9 dec'] }),
  spreek('ge moet mij eens zeggen wanneer Samira terug is', { zegt: ['[457] dec'] }),
];

const TIKFOUTEN: readonly Vraag[] = [
  tik('hoeveel plannen zijn er in agustus ingedient', { aantal: 8 }),
  tik('eenzamheid ouderen staus?', { zegt: ['ingediend'] }),
  tik('welke opdrachetn hebben gene trekekr in gezondheid en ondersteunig', [
    'schuld',
    'sport',
    'doventolk',
    'ceo',
  ]),
  tik('afwezigheid samria', { zegt: ['23 nov', 'Pieter'] }),
  tik('aktiviteiten in febuari', ['uithuis/interviews', 'school/enquête']),
  tik('vroeg hulp bij gelzorgen wat is er nit overgenomen', ['geldzorg-4']),
];

const TWEE: readonly Vraag[] = [
  twee('wanneer is het volgende DO? en wie is er dan afwezig?', { ergens: ['24 nov', 'Samira'] }),
  twee('hoeveel opdrachten heeft Noor, en hoeveel heeft Fatima?', { ergens: ['\\b7\\b', '\\b9\\b'] }),
  twee('wie is trekker van wonen met zorg en wanneer komt dat in het PFHO', {
    ergens: ['Joost van Dam', '28 jan'],
    mist: ['pfho-2026-11-26'],
  }),
  twee('welke signalen zijn er uit Laren\nen welke uit Eemnes', ['bushalte', 'tolken']),
  twee('Geef de opdrachten van Jan Bakker. En zijn toezeggingen ook graag.', [
    'crisis',
    'begroet',
    'begroet/kosten',
  ]),
  twee('hoeveel inwoners heeft Huizen, en Blaricum?', { ergens: ['41\\.252', '12\\.490'] }),
  twee('wat is er op 12 november besloten? en waarom is de app voor zorgvragen ingetrokken?', {
    bevat: ['wijkteam', 'zorgapp'],
    ergens: ['te duur'],
  }),
  twee('tot wanneer is Fatima weg en wie vervangt haar', {
    ergens: ['20 nov', 'geen vervanger|niemand|zonder vervanger'],
  }),
];

const DOORVRAGEN: readonly Vraag[] = [
  door('en die van Els?', VAN_ELS, { na: 'opdrachten van Noor' }),
  door('alleen die uit Hilversum', ['bus', 'huiskamer', 'jeugdadvies'], { na: 'alle signalen' }),
  door('zonder die van Tom', ['thuis', 'vrouwen', 'autisme', 'crisis'], {
    na: 'welke opdrachten zijn in uitvoering',
  }),
  door(
    'en wie is de trekker?',
    { zegt: ['Willem Hoekstra'] },
    { na: 'wie is projectleider van leven met autisme' },
  ),
  door('en in juli?', ['woonurg', 'zorgapp'], { na: 'welke plannen zijn in oktober ingediend' }),
  door(
    'sorteer die op titel',
    {
      rijen: [
        ...[
          'beschermd',
          'dakloos',
          'ggzwijk',
          'spoedh',
          'uithuis',
          'woonurg',
          'vrouwen',
          'wijkteam',
          'woonzorg',
        ],
      ],
      volgorde: true,
    },
    { na: 'opdrachten van Fatima' },
  ),
  door('en in Laren?', { aantal: 18 }, { na: 'hoeveel opdrachten zijn er in Huizen' }),
  door('en welke daarvan zijn te laat', ['opvoed/folder', 'begroet/kosten'], {
    na: 'welke toezeggingen staan nog open',
  }),
  door('signalen uit Eemnes', ['tolken'], { na: 'opdrachten van Samira' }),
  door(
    'alleen de laatste twee',
    { rijen: ['cliond', 'spoedh'], volgorde: true },
    { na: 'welke plannen heeft Cees afgestemd' },
  ),
];

const AANTALLEN: readonly Vraag[] = [
  aantallen('hoeveel procent van alle opdrachten is afgerond', {
    zegt: ['\\b3 van de 48\\b|\\b6 ?%|\\b6 procent'],
  }),
  aantallen('welk deel van alle inbreng is overgenomen?', { zegt: ['\\b10\\b', '\\b21\\b'] }),
  aantallen('bij hoeveel opdrachten organiseren ervaringsdeskundigen of hebben ze de regie', { aantal: 4 }),
  aantallen('hoeveel mensen zaten er gemiddeld bij een focusgroep', { zegt: ['\\b14,6?7\\b|\\b15\\b'] }),
  aantallen('hoeveel procent van de toezeggingen is nagekomen', {
    zegt: ['\\b14 ?%|\\b14 procent|\\b1 van de 7\\b'],
  }),
  aantallen('Hoeveel mensen hebben er dit jaar in totaal meegedaan?', { aantal: 834 }),
  aantallen('welk percentage van de verwachte mensen kwam naar de interviews van dakloze jongeren', {
    zegt: ['\\b50 ?%|\\b50 procent'],
  }),
];

export const VRAGEN: readonly Vraag[] = [
  ...LIJSTEN_VAN_VRIJDAG,
  ...FEITEN,
  ...WAAROM,
  ...WIE_DEED,
  ...MIJN,
  ...SPREEKTAAL,
  ...TIKFOUTEN,
  ...TWEE,
  ...DOORVRAGEN,
  ...AANTALLEN,
  regio('hoe laat houdt de bot op met herinneren', { zegt: ['16[.:]30'] }),
];
