import { BEHEER } from '../../../support/people.ts';
import { type Vraag, van } from '../vraag.ts';
import { TREKKER } from './verzamelingen.ts';

/** Messages and who can be reached, settings, the region, meetings that were and that come, and more of what residents said. */

const bereik = van('bereik');
const regio = van('regio');
const agenda = van('agenda');
const feit = van('feit');

export const ORGANISATIE: readonly Vraag[] = [
  bereik('welke berichten zijn niet aangekomen', { ergens: ['Noor|Schuldhulp', 'Tom|Kinderopvang'] }),
  bereik('hoeveel berichten zijn er niet aangekomen', { aantal: 2 }),
  bereik('is het bericht aan Noor aangekomen', {
    zegt: ['niet zeker|onzeker|misschien niet|niet aangekomen'],
  }),
  bereik('welk bericht aan Tom is mislukt', { zegt: ['Kinderopvang met zorg'], zwijgt: ['Schuldhulp'] }),
  bereik('over welke opdracht ging het bericht aan Noor dat niet is aangekomen', {
    zegt: ['Schuldhulp voor jongvolwassenen'],
    zwijgt: ['Opvoedhulp'],
  }),
  bereik('welke berichten zijn in november niet aangekomen', {
    ergens: ['Schuldhulp|Noor'],
    zwijgt: ['Kinderopvang'],
  }),
  bereik('wie kan de bot niet bereiken', { zegt: ['Joost'], zwijgt: ['Samira', 'Ingrid'] }),
  bereik('wie heeft de bot geblokkeerd', { zegt: ['Joost van Dam'], zwijgt: ['Willem'] }),
  bereik('wanneer heeft Joost de bot geblokkeerd', { zegt: ['6 nov'] }),
  bereik('heeft Willem de chat met de bot geopend', {
    zegt: ['\\bja\\b|geopend|bereikbaar'],
    zwijgt: ['niet geopend'],
  }),
  bereik('welke opdrachten hebben een trekker die niet bereikbaar is', TREKKER.joost),

  regio('tot hoe laat stuurt de bot herinneringen', { zegt: ['16:30'] }),
  regio('vanaf hoe laat mag de bot berichten sturen', { zegt: ['0?8:30'] }),
  regio('op welke dag komt het weekoverzicht', { zegt: ['dinsdag'] }),
  regio('binnen hoeveel werkdagen na het besluit moet er terugkoppeling zijn', { zegt: ['\\b20\\b'] }),
  regio('binnen hoeveel werkdagen moet een signaal beantwoord zijn', { zegt: ['\\b30\\b'] }),
  regio('hoeveel dagen van tevoren moet een uitnodiging verstuurd zijn', { zegt: ['\\b14\\b'] }),
  // Who set it is for the beheerder alone (domain: Who uses it).
  regio('wie heeft de tijd van de herinneringen gewijzigd', { zegt: ['Carla'] }, { wie: BEHEER }),
  regio('hoeveel inwoners heeft de regio', { zegt: ['253\\.?397'] }),
  regio('hoeveel inwoners had Laren in 2016', { zegt: ['10\\.?962'] }),
  regio('welke gemeente is het kleinst', { zegt: ['Eemnes'], zwijgt: ['Hilversum'] }),
  regio('gemeenten met meer dan 40.000 inwoners', {
    zegt: ['Hilversum', 'Gooise Meren', 'Huizen'],
    zwijgt: ['Laren'],
  }),
  regio('hoort Weesp nog bij de regio', { zegt: ['nee|niet meer|2021'] }),
  regio('waar spelen ervaringsdeskundigen geen rol', ['crisis']),
  regio('bij hoeveel opdrachten organiseren ervaringsdeskundigen mee of hebben ze de regie', { aantal: 4 }),
  regio('welke plannen zijn op het niveau adviseren', ['beschermd', 'cliond', 'thuis']),
  regio('hoeveel inwoners zoekt herinrichting huishoudelijke hulp', { zegt: ['\\b46\\b'] }),

  agenda('wat is er op 21 oktober in het AB besloten', ['begroet']),
  agenda('welke PFHO-vergaderingen zijn al geweest', [
    'pfho-2026-09-24',
    'pfho-2026-10-15',
    'pfho-2026-11-12',
  ]),
  agenda('hoeveel vergaderingen komen er dit jaar nog', { aantal: 6 }),
  agenda('op welke agenda stond of komt urgentie op de woningmarkt', { ergens: ['15 okt', '17 dec'] }),
  agenda('wanneer was het laatste DO', { zegt: ['3 nov'] }),
  agenda('welke opdrachten komen er in januari op een agenda', [
    ...['sport', 'kinderarm', 'woonzorg', 'preventie', 'autisme', 'cliond'],
  ]),
  agenda('welke opdrachten moet het PFHO van 17 december vaststellen', [
    ...['wmoloket', 'jongmant', 'thuis', 'digi', 'crisis', 'doventolk', 'woonurg'],
  ]),
  agenda('wanneer was het PFHO van 17 december eerst gepland', { zegt: ['10 dec'] }),

  feit('wat zeiden inwoners over vroeg hulp bij geldzorgen', [
    'geldzorg-1',
    'geldzorg-2',
    'geldzorg-3',
    'geldzorg-4',
  ]),
  feit('welke inbreng is deels overgenomen', ['geldzorg-3', 'dakloos-2']),
  feit('welke inbreng uit spiegelgesprekken is overgenomen', ['respijt-1', 'respijt-2', 'scheiden-1']),
  feit('welke opdracht scoorde onvoldoende op de meetlat', ['doorstart']),
  feit('wat schreef Els bij de meetlat van Doorstart Samenkracht', { zegt: ['keken niet terug'] }),
  feit('wat vroeg Carla over het plan van hulpmiddelen', { zegt: ['Wie nodig je uit'] }),
];
