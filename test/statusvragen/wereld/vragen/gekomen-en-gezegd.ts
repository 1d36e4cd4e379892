import { DIANA, FATIMA, PIETER, SAMIRA, TOM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * How many came beside how many were expected, what is known of an activiteit, why something was not taken over, what became of a signaal,
 * and the meetlat: each kind asked in words that were not looked at when it was made, and read as a whole. At first sight 36 of 53 were right.
 */

const vergelijken = van('vergelijken');
const ontbreekt = van('ontbreekt');
const feit = van('feit');
const signalen = van('signalen');
const tikfouten = van('tikfouten');
const aantallen = van('aantallen');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  vergelijken('waar kwam nog niet de helft van de mensen die we verwachtten', ['thuis/interviews']),
  vergelijken('waar kwam minder dan 60 procent van de verwachte deelnemers', ['thuis/interviews', 'dakloos/interviews']),
  vergelijken('hadden we bij de enquête van vervoer op maat zoveel deelnemers als voorzien', { zegt: ['\\b310\\b', '\\b300\\b'] }, { wie: DIANA }),
  vergelijken('wat was de opkomst in procenten bij wijkteams', { zegt: ['125 %'] }),
  vergelijken('welke focusgroep had de beste opkomst', ['geldzorg/focusgroep']),
  vergelijken('kwam iedereen opdagen bij dakloze jongeren', { zegt: ['\\b4\\b', '\\b8\\b'] }, { wie: FATIMA }),
  vergelijken('was de opkomst bij de interviews van huishoudelijke hulp zoals gepland', { zegt: ['\\b9\\b', '\\b20\\b'] }, { wie: SAMIRA }),
  vergelijken('bij welke activiteiten kwamen er precies evenveel mensen als gepland', [
    ...['thuis/focusgroep', 'vrouwen/focusgroep', 'digi/interviews', 'crisis/testsessie', 'respijt/spiegelgesprek', 'doventolk/werkgroep', 'opvoed/focusgroep'],
    ...['kinderopv/interviews', 'begroet/werkgroep', 'scheiden/spiegelgesprek', 'ggzwijk/interviews', 'doorstart/brainstormsessie', 'speel/testsessie'],
  ]),
  aantallen('bij hoeveel activiteiten kwamen er minder mensen dan verwacht', { aantal: 5 }),
  // It is still to come.
  vergelijken('kwamen er bij pleegzorg net zoveel mensen als gepland', { zegt: ['nog niet bekend'] }),

  ontbreekt('welke activiteiten hebben nog geen datum', ['preventie/enquête', 'school/enquête', 'jeugdraad/brainstormsessie']),
  ontbreekt('voor welke bijeenkomsten in december zijn nog geen uitnodigingen verstuurd', ['cliond/klankbordgroep', 'wmoloket/werkbezoek', 'jongmant/spiegelgesprek']),
  feit('welke interviews deden we buiten het plan om', ['digi/interviews'], { wie: TOM }),

  feit('waarom is er geen spreekuur in de avond', { zegt: ['donderdag'] }),
  feit('waarom kan een spreekuur alleen deels', { zegt: ['donderdag'] }),
  // Of young people without a house it was asked, and not of older people.
  feit('waarom krijgen ouderen geen eigen kamer', { rijen: [], zegt: ['[Gg]een'] }),
  feit('liever bellen dan een app, waarom is dat niet overgenomen', { zegt: ['ontwerp'] }),
  feit('riep er iemand iets over brieven', ['geldzorg-2']),
  feit('de jeugdraad, waarom ligt dat stil', { zegt: ['nieuw college'] }),

  feit('wie deed de terugkoppeling van ggz in de wijk', { zegt: ['Fatima Bouali'] }, { wie: DIANA }),
  feit('welke terugkoppelingen deed Pieter zelf', ['buurtzorg', 'mantelh'], { wie: DIANA }),
  feit('welke opdrachten kregen een voldoende op de meetlat', ['speel']),
  feit('hadden we ergens een slechte score op de meetlat', ['doorstart']),
  ontbreekt('van welke opdrachten is niet bekend hoeveel mensen de terugkoppeling bereikte', ['doorstart', 'speel']),

  signalen('signalen zonder opdracht uit Hilversum', ['bus', 'huiskamer', 'jeugdadvies']),
  signalen('welke signalen gaan over een opdracht', ['speeltuin', 'rolstoel']),
  signalen('welke signalen staan los van een opdracht', ['bus', 'huiskamer', 'bushalte', 'tolken', 'jeugdadvies']),
  signalen('wat hebben we geantwoord op het signaal over de bushalte', { zegt: ['Er komt een bank'] }),
  signalen('welk antwoord gaf ik op het signaal over de bank', { zegt: ['Er komt een bank'] }, { wie: PIETER }),
  signalen('welk signaal kwam als eerste binnen', ['speeltuin']),
  tikfouten('toezegingen van noor', ['opvoed/folder']),
  tikfouten('welke aktiviteiten zijn er in december', ['cliond/klankbordgroep', 'wmoloket/werkbezoek', 'jongmant/spiegelgesprek']),
];
