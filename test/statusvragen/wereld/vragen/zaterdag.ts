import { ELS, PIETER } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';
import { beide, IN, PROGRAMMA, STAND, TREKKER, VAN, zonder } from './verzamelingen.ts';

/** Forty questions that were written after the last change of the reading, to measure it with: WERELD_VRAGEN=./vragen/zaterdag.ts. */

const stand = van('stand');
const persoon = van('persoon');
const gemeente = van('gemeente');
const niet = van('niet');
const enOf = van('en of');
const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const periode = van('periode');
const ontbreekt = van('ontbreekt');
const wacht = van('wacht op');
const feit = van('feit');
const mijn = van('mijn');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const afwezig = van('afwezig');
const agenda = van('agenda');
const aantallen = van('aantallen');
const door = van('doorvragen');
const spreek = van('spreektaal');
const tik = van('tikfouten');
const onbekend = van('onbekend');
const onzin = van('onzin');
const regio = van('regio');

export const VRAGEN: readonly Vraag[] = [
  stand('geef even een lijst van alles wat teruggekoppeld is', [
    ...['buurtzorg', 'scheiden', 'ggzwijk', 'doorstart', 'mantelh', 'speel'],
  ]),
  stand('welke plannen zijn nog concept?', STAND.concept),
  persoon('trekker Joost: welke opdrachten', TREKKER.joost),
  persoon('dossiers van Fatima in Eemnes', ['vrouwen', 'ggzwijk']),
  persoon('op welke plannen van Samira gaf Cees akkoord', []),
  gemeente('jeugd in wijdemeren', beide(PROGRAMMA.jeugd, IN.wijdemeren)),
  gemeente(
    'wat loopt er in Gooise Meren bij bescherming en opvang',
    beide(PROGRAMMA.bescherming, IN.gooiseMeren),
  ),
  niet('opdrachten van Noor zonder autisme', { vraagtTerug: true }),
  niet('niet in Laren, wel van Els', zonder(VAN.els, IN.laren)),
  niet('welke opdrachten zijn nog niet besloten in Hilversum', { veilig: true }),
  enOf('werkbezoeken en interviews in november', [
    ...['thuis/interviews', 'digi/interviews', 'jongmant/interviews', 'vrouwen/werkbezoek'],
  ]),
  enOf('Tom of Noor in Wijdemeren', ['digi', 'kinderarm', 'opvoed', 'speel', 'inkoop']),
  vergelijken('bij welke activiteiten waren precies 20 mensen', { rijen: [] }),
  vergelijken('welke projectleider heeft de minste opdrachten', { zegt: ['Jan Bakker: 2'] }),
  volgorde('de laatste 3 ingediende plannen', ['uithuis', 'inkoop', 'pleeg']),
  volgorde('welke toezegging moet het eerst klaar zijn', { veilig: true }),
  periode('welke plannen kregen in september akkoord', [
    'thuis',
    'vrouwen',
    'autisme',
    'digi',
    'crisis',
    'jeugdraad',
    'ceo',
  ]),
  periode('focusgroepen in oktober', [
    'thuis/focusgroep',
    'vrouwen/focusgroep',
    'geldzorg/focusgroep',
    'zorgapp/focusgroep',
  ]),
  periode('wat is er in november ingetrokken', ['zorgapp']),
  ontbreekt('gezondheid zonder trekker', ['schuld', 'sport', 'doventolk', 'ceo']),
  ontbreekt('welke verwerkte opdrachten hebben nog geen passage', ['respijt', 'doventolk']),
  wacht('op wie wacht uithuisplaatsing voorkomen', { zegt: ['coördinator|Carla|Cees'] }),
  wacht('welke plannen liggen er bij de coördinator', STAND.ingediend),
  feit('waarom is urgentie op de woningmarkt uitgesteld', { zegt: ['kosten'] }),
  feit('wie diende het plan van beschermd thuis in', { zwijgt: ['Cees', 'Carla'], veilig: true }),
  feit('wanneer werd het plan van vrouwenopvang goedgekeurd', { zegt: ['10 sep'] }),
  feit('wat heeft Noor ingediend', ['inkoop', 'autisme', 'opvoed', 'speel', 'jeugdraad']),
  mijn(
    'welke plannen heb ik ingediend',
    ['hulpmid', 'wmoloket', 'geldzorg', 'vervoerwmo', 'doorstart', 'ceo'],
    { wie: ELS },
  ),
  mijn('mijn opdrachten in hilversum', ['mantel', 'cliond', 'mantelh'], { wie: PIETER }),
  signalen('signalen van een ervaringsdeskundige', ['huiskamer', 'bushalte']),
  signalen('hoeveel signalen kwamen er in november binnen', { aantal: 2 }),
  toezeggingen('wat heeft Els toegezegd', ['vervoerwmo/uitleg']),
  afwezig('is Fatima vandaag afwezig', { zegt: ['20 nov'] }),
  afwezig('wie vervangt Noor', { zegt: ['Tom de Wit'] }),
  agenda('wat staat er op de agenda van het AB van 9 december', ['dakloos']),
  agenda('welke vergaderingen zijn er in januari', ['do-2027-01-12', 'pfho-2027-01-28']),
  aantallen('hoeveel opdrachten heeft elke gemeente', { zegt: ['Hilversum: 20'] }),
  aantallen('hoeveel procent is in uitvoering', { zegt: ['10 ?%'] }),
  door('en in Laren?', ['jongmant', 'pleeg', 'scheiden', 'jeugdggz', 'thuis', 'wetver'], {
    na: 'opdrachten van Samira',
  }),
  spreek('zeg, wie heeft er eigenlijk dagbesteding onder zich', { zegt: ['Pieter'] }),
  tik('signaleen uit hilversum', ['bus', 'huiskamer', 'jeugdadvies']),
  onbekend('toezeggingen van Gerrit', { onbekend: 'Gerrit' }),
  onzin('hoe laat gaat de trein naar Utrecht', { vraagtTerug: true }),
  regio('hoeveel mensen wonen er in Laren', { zegt: ['11\\.?712'] }),
  regio('welke plannen zijn raadplegen', { veilig: true }),
];
