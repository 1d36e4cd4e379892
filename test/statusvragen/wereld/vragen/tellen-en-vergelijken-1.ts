import { DIANA, ELS, PIETER, SAMIRA } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Counting: how many, which part, on average, together, at least, between. Written from the tables by somebody who had not seen the reader. At first
 * sight 53 of 81 were right, 18 asked back, 2 said that a word did not count, 1 was a card that is no answer and 7 were wrong in silence; of those 7 two
 * truths were too narrow (a promise in the answer to a signaal counts as a toezegging, and who hears it in two ways is counted once), and one was
 * counted wrong by hand but was wrong in silence all the same. Those that stood in another set in the same words were taken off.
 */

const [aantallen, signalen, toezeggingen, periode, bereik, agenda, mijn, ontbreekt, doorvragen] = [
  van('aantallen'),
  van('signalen'),
  van('toezeggingen'),
  van('periode'),
  van('bereik'),
  van('agenda'),
  van('mijn'),
  van('ontbreekt'),
  van('doorvragen'),
];

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // How many
  aantallen('hoeveel opdrachten hebben we nu eigenlijk in totaal', { aantal: 48 }),
  aantallen('Hoeveel dossiers heeft Els?', { aantal: 6 }),
  aantallen('hvl plannen wachten nog op akkoord', { aantal: 5 }),
  aantallen('hoeveel plannen kregen akkoord van Cees', { aantal: 5 }),
  aantallen('Bij hoeveel opdrachten doen we niet aan participatie?', { zegt: ['\\b([34]|drie|vier)\\b'] }),
  aantallen('hoeveel inwoners hebben we dit jaar gesproken', { aantal: 834 }),
  periode('Hoeveel mensen deden er mee in oktober', { aantal: 285 }),
  aantallen('hoeveel man kwam er af op de enquête van digitaal meedoen', { aantal: 230 }),
  aantallen('aantal deelnemers focusgroepen bij elkaar', { aantal: 88 }),
  aantallen('kun je even tellen hoeveel werkbezoeken er nog aankomen', { aantal: 1 }),
  aantallen('hoeveel besluiten heeft het PFHO dit jaar genomen', { zegt: ['\\b([78]|zeven|acht)\\b'] }),
  aantallen('hoe vaak is er iets uitgesteld dit jaar?', { aantal: 2 }),
  // That of a signaal is one as well.
  toezeggingen('Hoeveel toezeggingen staan er nog open?', { zegt: ['\\b([56]|vijf|zes)\\b'] }),
  doorvragen('en hoeveel daarvan zijn te laat', { aantal: 2 }, { na: 'Hoeveel toezeggingen staan er nog open?' }),
  signalen('hoeveel signalen kwamen er binnen via de website', { aantal: 2 }),
  signalen('hoeveel signalen hebben we nog niet beantwoord', { aantal: 4 }),
  signalen('aantal signalen uit hilversum?', { aantal: 3 }),
  aantallen('Hoeveel punten hebben inwoners ingebracht tot nu toe?', { aantal: 21 }),
  aantallen('hoeveel inbreng is er overgenomen', { aantal: 10 }),
  aantallen('van hoeveel punten is nog niet gezegd wat ermee gebeurt', { aantal: 4 }),
  aantallen('hoeveel projectleiders hebben we', { aantal: 7 }),
  aantallen('met hoeveel trekkers werken we', { aantal: 3 }),
  aantallen('hoeveel gemeenten doen er mee met Pleegzorg dichtbij huis', { aantal: 2 }),
  aantallen('Hoeveel bijeenkomsten heeft Fatima al achter de rug?', { aantal: 5 }),
  aantallen('hoeveel mensen verwachten we nog bij de enquêtes', { zegt: ['350'] }),
  bereik('hoeveel mensen zijn er bereikt met de nieuwsbrief', { aantal: 190 }),
  bereik('hoeveel mensen hebben we in totaal teruggekoppeld', { zegt: ['239|224'] }),
  aantallen('bij hoeveel opdrachten hebben ervaringsdeskundigen de regie', { aantal: 2 }),
  aantallen('in hoeveel opdrachten denken ervaringsdeskundigen mee?', { aantal: 2 }),
  aantallen('in hoeveel plannen staat raadplegen', { aantal: 26 }),
  agenda('hoeveel keer komt het do dit jaar nog bij elkaar', { aantal: 2 }),
  agenda('hoeveel stukken staan er op de agenda van 15 december', { aantal: 9 }),
  agenda('hoeveel punten behandelt het pfho op 17 december', { aantal: 8 }),
  aantallen('hoeveel activiteiten zijn er geannuleerd', { aantal: 1 }),
  periode('hoeveel nieuwe opdrachten kwamen er bij in november', { aantal: 3 }),
  periode('hoeveel plannen zijn er vorige week ingediend', { aantal: 2 }),
  doorvragen('en de week daarvoor', { aantal: 1 }, { na: 'hoeveel plannen zijn er vorige week ingediend' }),
  periode('op hoeveel plannen heeft Carla in oktober ja gezegd', { aantal: 3 }),
  aantallen('hoeveel opdrachten van noor hebben al een besluit', { zegt: ['\\b([23]|twee|drie)\\b'] }),
  ontbreekt('hoeveel opdrachten moeten het nog zonder projectleider doen', { aantal: 2 }),
  aantallen('Hoeveel collega’s hebben de bot geblokkeerd?', { aantal: 1 }),
  aantallen('hoeveel mensen zijn er deze week niet', { aantal: 1 }),
  agenda('hoeveel onderwerpen staan er op de jaaragenda van 2027', { aantal: 4 }),
  doorvragen('hoeveel daarvan zijn al vastgesteld', { aantal: 2 }, { na: 'hoeveel onderwerpen staan er op de jaaragenda van 2027' }),
  mijn('hoeveel heb ik er', { aantal: 8 }, { wie: SAMIRA }),
  mijn('hoeveel van mijn plannen zijn al akkoord', { aantal: 5 }, { wie: SAMIRA }),
  mijn('hoeveel mensen heb ik dit jaar gesproken', { aantal: 44 }, { wie: PIETER }),
  mijn('kwamen er bij mijn focusgroep meer mensen dan verwacht', { zegt: ['22', '20'] }, { wie: ELS }),
  agenda('hoeveel zaken moeten er dit jaar nog door het do', { zegt: ['14'] }, { wie: DIANA }),

  // Which part of it
  aantallen('Welk deel van de plannen is al afgestemd?', { zegt: ['31'] }),
  aantallen('welk percentage van de opdrachten in Laren zit zonder trekker', { zegt: ['28|\\b5 van de 18'] }),
  aantallen('hoeveel procent van de inbreng is niet overgenomen', { zegt: ['24|29'] }),
  aantallen('wat is het percentage overgenomen punten bij gezondheid en ondersteuning', { zegt: ['45|63'] }),
  aantallen('hoeveel van de opdrachten van jeugd hebben al een besluit', { zegt: ['\\b(4|vier)\\b'] }),
  aantallen('Van hoeveel opdrachten weten we wie de trekker is?', { aantal: 37 }),
  signalen('welk deel van de signalen is beantwoord', { zegt: ['43|\\b(3|drie) van'] }),
  aantallen('in hoeveel procent van de opdrachten organiseren ervaringsdeskundigen of hebben ze de regie', { zegt: ['\\b(4|vier) van'] }),
  aantallen('halen we de helft al met organiseren of regie door ervaringsdeskundigen?', { zegt: ['\\b(4|vier)\\b'] }),
  aantallen('hoeveel van de toezeggingen is nagekomen', { zegt: ['\\b(1|één)\\b'] }),
  aantallen('welk deel van onze opdrachten is regiobreed?', { zegt: ['\\b(8|acht)\\b'] }),
  aantallen('hoeveel % van de opdrachten van Fatima ligt in Hilversum', { zegt: ['\\b(5|vijf) van de 9|56'] }),

  // On average, and together
  aantallen('hoeveel mensen komen er gemiddeld op een focusgroep af', { zegt: ['14,7|\\b15\\b'] }),
  aantallen('gemiddelde opkomst interviews', { zegt: ['7,2|\\b7\\b'] }),
  aantallen('hoeveel deelnemers had Samira bij elkaar', { aantal: 54 }),
  aantallen('tel de deelnemers van Tom even op', { aantal: 254 }),
  aantallen('wat is het gemiddeld aantal deelnemers per activiteit', { zegt: ['36'] }),
  aantallen('Hoe lang duurt het gemiddeld voordat een plan akkoord krijgt?', { zegt: ['gemiddeld.*dag|dag.*gemiddeld'] }),
  aantallen('hoeveel inwoners heeft Bescherming en Opvang dit jaar gesproken', { aantal: 48 }),

  // More than, less than, between
  aantallen('welke activiteiten hadden meer dan 100 deelnemers', ['vervoerwmo/enquête', 'digi/enquête']),
  aantallen('bij welke bijeenkomsten kwamen minder dan 6 mensen', ['digi/interviews', 'woonurg/klankbordgroep', 'dakloos/interviews']),
  aantallen('waar kwamen tussen de 10 en 15 mensen op af', ['thuis/focusgroep', 'scheiden/spiegelgesprek', 'doventolk/werkgroep', 'mantelh/werkbezoek', 'kinderopv/interviews']),
  aantallen('Waar kwam minstens 25 man op af?', ['vervoerwmo/enquête', 'digi/enquête', 'speel/testsessie', 'doorstart/brainstormsessie', 'wijkteam/groepsgesprek']),
  aantallen('welke projectleiders hebben er meer dan zeven', { ergens: ['Fatima Bouali', 'Samira El Amrani', 'Pieter Smit'], zwijgt: ['Noor Visser', 'Tom de Wit', 'Els Hendriks'] }),
  aantallen('wie heeft minder dan 7 opdrachten', { ergens: ['Els Hendriks', 'Jan Bakker'], zwijgt: ['Fatima Bouali', 'Samira El Amrani'] }),
  aantallen('opdrachten die in 3 of meer gemeenten spelen', ['opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'doorstart', 'wetver']),
  aantallen('welke opdrachten hebben meer dan 2 punten van inwoners', ['thuis', 'geldzorg']),
  periode('zijn er plannen die langer dan 3 weken op akkoord wachten', ['eenzaam']),
  agenda('welke vergaderingen hebben meer dan 7 punten', { ergens: ['15 dec', '17 dec'], zwijgt: ['24 nov', '26 nov'] }),
  bereik('welke terugkoppelingen bereikten meer dan 30 mensen', { ergens: ['Zorg in de buurt', 'Logeerhuis'], zwijgt: ['Ggz in de wijk'] }),
  signalen('van welke gemeenten kregen we maar één signaal', { ergens: ['Wijdemeren', 'Huizen', 'Laren', 'Eemnes'] }),
];
