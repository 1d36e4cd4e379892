import { OF_LIJSTEN } from './constructions-lijsten.ts';
import { OF_ORGANISATIE } from './constructions-organisatie.ts';
import { OF_OVERLEGGEN } from './constructions-overleggen.ts';
import { OF_PLANNEN } from './constructions-plannen.ts';
import { readBuitenPlan, readNotInvited, readZonderDag } from './read-activiteiten.ts';
import { readAdviezen } from './read-adviezen.ts';
import { readAgenda, readBesluiten, readChanged, readGathering, readVergaderingen } from './read-agenda.ts';
import { readDoers } from './read-doers.ts';
import { readFeiten } from './read-feiten.ts';
import {
  readActiviteiten,
  readByMethode,
  readGesprekken,
  readInbreng,
  readNotTold,
  readOordelen,
  readOpgeleverd,
  readTafel,
} from './read-inbreng.ts';
import { readHeardUnknown, readScore } from './read-meetlat.ts';
import { readHappened, readMomenten } from './read-momenten.ts';
import { readOnderwerp } from './read-onderwerp.ts';
import { readOpkomst } from './read-opkomst.ts';
import { readCounted } from './read-per.ts';
import { readPerMaand } from './read-per-maand.ts';
import { readJaaragenda, readSignalen, readToezeggingen } from './read-signalen.ts';
import { readFurther, readOneOfStanden } from './read-standen.ts';
import {
  readByName,
  readCame,
  readCijfers,
  readGehouden,
  readMijlpalen,
  readNamed,
  readOverzicht,
  readStanden,
  readUitnodigingen,
  readVerplichtingen,
  readWhatHappens,
  readWhatWaits,
  readWhatWasDone,
} from './read-subject.ts';
import { readVerdeling } from './read-verdeling.ts';
import { readWachttijd } from './read-wachttijd.ts';
import { readWhyNot } from './read-why-not.ts';
import type { Construction } from './subject.ts';

/**
 * What can be asked, and how: all of them are tried on every question (`choose-reading.ts`). A new way to ask is a record here, with
 * questions that are asked so. What is said with a word of its own says more than what is said of something, and that more than a name.
 */
export const CONSTRUCTIONS: readonly (readonly Construction[])[] = [
  // With words that nothing else is asked with.
  [
    {
      name: 'how many each has',
      examples: [
        'in welke gemeenten zijn er minstens 18 opdrachten',
        'welk programma heeft de meeste opdrachten',
        'heeft Samira meer opdrachten dan Pieter',
        'is Samira drukker dan Pieter',
        'wie heeft er meer, Samira of Pieter',
        'welke projectleider heeft geen enkel plan in concept',
        'in welke gemeenten heeft Pieter geen opdrachten',
        'wie gaf in oktober het vaakst akkoord',
        'hoeveel akkoorden gaf iedere coördinator',
      ],
      read: readVerdeling,
    },
    {
      name: 'how many of what each has',
      examples: [
        'welke gemeente heeft de meeste signalen',
        'van welke gemeenten kregen we nog geen enkel signaal',
        'hoeveel activiteiten zijn er per gemeente',
        'wie heeft de meeste toezeggingen',
        'zijn er meer punten overgenomen of afgewezen',
        'nam het PFHO meer besluiten dan het DO',
      ],
      read: readCounted,
    },
    {
      name: 'how long the akkoord or the terugkoppeling took',
      examples: [
        'hoe lang duurt het gemiddeld voordat een plan akkoord krijgt',
        'hoe lang duurde het akkoord bij pleegzorg',
        'welk plan heeft het langst op akkoord moeten wachten',
        'welk plan kreeg het snelst akkoord',
        'hoe lang duurt het gemiddeld van besluit tot terugkoppeling',
        'bij welke opdracht duurde het het langst tussen besluit en terugkoppeling',
      ],
      read: readWachttijd,
    },
    {
      name: 'how many opdrachten in each month',
      examples: [
        'hoeveel plannen werden er per maand ingediend',
        'in welke maand zijn de meeste plannen ingediend',
      ],
      read: readPerMaand,
    },
    ...OF_ORGANISATIE,
    ...OF_LIJSTEN,
    ...OF_PLANNEN,
    {
      name: 'facts of one opdracht',
      examples: [
        'wie heeft het plan van pleegzorg ingediend',
        'waarom is pleegzorg uitgesteld',
        'heeft Samira of Pieter het plan van pleegzorg ingediend',
      ],
      read: readFeiten,
    },
    ...OF_OVERLEGGEN,
    {
      name: 'who did it',
      examples: ['welke plannen heeft Samira ingediend', 'op welke plannen heeft Carla akkoord gegeven'],
      read: readDoers,
    },
    {
      name: 'one of several states',
      examples: [
        'wat is er in concept of nog niet begonnen',
        'welke plannen zijn nog in concept of wachten op akkoord',
      ],
      read: readOneOfStanden,
    },
    {
      name: 'a state or further',
      examples: ['welke dossiers zitten bij besluit of verder'],
      read: readFurther,
    },
    {
      name: 'a state that is named',
      examples: ['welke opdrachten staan op uitgesteld'],
      read: readNamed,
    },
    {
      name: 'what activiteiten gave',
      examples: [
        'activiteiten zonder inbreng',
        'uit welke activiteiten kwam er inbreng',
        'welke activiteiten hebben inbreng opgeleverd',
        'van welke focusgroepen is er nog geen inbreng',
        'bij welke activiteiten is geen inbreng opgehaald',
      ],
      read: readOpgeleverd,
    },
    {
      name: 'activiteiten of which nobody said how they went',
      examples: [
        'van welke activiteiten is de uitkomst nog niet vastgelegd',
        'van welke focusgroep is er nog geen verslag',
      ],
      read: readNotTold,
    },
    {
      name: 'a score of the meetlat',
      examples: [
        'waar scoorden we onvoldoende op de meetlat',
        'welke opdrachten kregen een onvoldoende op de meetlat',
      ],
      read: readScore,
    },
    {
      name: 'of how many people nobody knows that they heard it',
      examples: ['van welke terugkoppelingen weten we niet hoeveel mensen die bereikte'],
      read: readHeardUnknown,
    },
    {
      name: 'activiteiten outside the plan',
      examples: ['welke activiteit stond niet in het plan', 'welke interviews waren buiten het plan'],
      read: readBuitenPlan,
    },
    {
      name: 'activiteiten of which the day is not known',
      examples: [
        'van welke activiteiten is nog geen precieze dag bekend',
        'welke focusgroepen zijn nog zonder datum',
      ],
      read: readZonderDag,
    },
    {
      name: 'activiteiten for which nobody was invited yet',
      examples: ['voor welke activiteiten in december is nog geen uitnodiging verstuurd'],
      read: readNotInvited,
    },
    {
      name: 'how many came beside how many were expected',
      examples: [
        'bij welke activiteiten kwam de helft of minder van wat we verwachtten',
        'waar bleef de opkomst het verst achter',
        'hoeveel procent van de verwachte mensen kwam er bij pleegzorg',
        'kwamen er bij pleegzorg net zoveel mensen als gepland',
        'kwamen er bij pleegzorg meer of minder mensen dan verwacht',
      ],
      read: readOpkomst,
    },
    {
      name: 'toezeggingen',
      examples: [
        'hoeveel toezeggingen staan er nog open',
        'wat hebben we nog niet nagekomen',
        'welke toezeggingen zijn er in september gedaan',
        'wat is er in oktober beloofd',
        'nieuwe toezeggingen sinds 1 oktober',
        'open toezeggingen bij opdrachten van Pieter',
        'wat is er toegezegd bij mijn opdrachten',
      ],
      read: readToezeggingen,
    },
    {
      name: 'adviezen',
      examples: [
        'welke raden wachten op antwoord',
        'welke adviezen zijn nog niet binnen',
        'wat adviseerde de raad van Hilversum over vervoer',
        'welk advies gaf de adviesraad van Huizen',
      ],
      read: readAdviezen,
    },
    {
      name: 'signalen',
      examples: ['welke signalen kwamen van de website', 'welke signalen moet ik nog beantwoorden'],
      read: readSignalen,
    },
    {
      name: 'jaaragenda',
      examples: ['welke onderwerpen staan op de jaaragenda van volgend jaar'],
      read: readJaaragenda,
    },
    {
      name: 'a topic of the jaaragenda',
      examples: ['waarom is kunst in de zorg vervallen', 'wanneer is kunst in de zorg vastgesteld'],
      read: readOnderwerp,
    },
    { name: 'figures', examples: ['cijfers van jeugd'], read: readCijfers },
    {
      name: 'what became of a meeting',
      examples: [
        'waarom is het AO van 2 december geschrapt',
        'waarom gaat het PFHO van 10 december niet door',
        'is het DO van 24 november afgezegd',
        'gaat het volgende DO door',
        'welke vergaderingen zijn verzet',
        'hoeveel vergaderingen zijn er geannuleerd dit jaar',
        'is het PFHO in december verplaatst',
      ],
      read: readChanged,
    },
    {
      name: 'when an overleg meets',
      examples: ['wat is de planning van het Algemeen Bestuur voor 2027'],
      read: readGathering,
    },
    {
      name: 'oordelen',
      examples: [
        'welke inbreng is nog niet beoordeeld',
        'niet overgenomen inbreng van jongeren in Hilversum',
      ],
      read: readOordelen,
    },
  ],
  // How it went, or of the day on which something was done.
  [
    { name: 'round the table', examples: ['wie zit er om tafel bij pleegzorg'], read: readTafel },
    {
      name: 'how an activiteit went',
      examples: ['welke activiteiten zijn niet doorgegaan'],
      read: readGehouden,
    },
    {
      name: 'what happened since',
      examples: [
        'wat is er gebeurd sinds vrijdag',
        'is er iets nieuws sinds 1 november',
        'wat is er deze week veranderd',
      ],
      read: readHappened,
    },
    {
      name: 'the day of an opdracht',
      examples: ['welke plannen zijn in oktober ingediend', 'de laatste drie ingediende plannen'],
      read: readMomenten,
    },
  ],
  // By what is or was done.
  [
    {
      name: 'what is owed',
      examples: ['wat is te laat', 'wie moet er nog terugkoppelen', 'wie heeft de meeste te laat'],
      read: readVerplichtingen,
    },
    {
      name: 'agenda',
      examples: [
        'agenda van het PFHO in december',
        'wanneer is pleegzorg aan de beurt in het DO',
        'waar ging het DO van 6 oktober over',
      ],
      read: readAgenda,
    },
    {
      name: 'besluiten',
      examples: ['wat besloot het DO in oktober', 'wat was de uitkomst van het laatste PFHO'],
      read: readBesluiten,
    },
    {
      name: 'standen',
      examples: ['welke opdrachten zijn in uitvoering', 'op welke plannen moet ik nog reageren'],
      read: readStanden,
    },
    {
      name: 'inbreng',
      examples: ['wat zeiden pleegouders', 'inbreng over leerlingenvervoer'],
      read: readInbreng,
    },
    { name: 'activiteiten', examples: ['komende activiteiten'], read: readActiviteiten },
    {
      name: 'vergaderingen',
      examples: ['vergaderingen deze maand', 'wanneer vergadert het Algemeen Bestuur'],
      read: readVergaderingen,
    },
    { name: 'gesprekken', examples: ['wanneer praten we met mantelzorgers'], read: readGesprekken },
  ],
  // By what an opdracht has.
  [
    {
      name: 'what an opdracht has or lacks',
      examples: ['opdrachten in Laren', 'DO 15 december zonder plan', 'mijn opdrachten'],
      read: readMijlpalen,
    },
    {
      name: 'activiteiten of a kind',
      examples: ['focusgroepen in december', 'wanneer gaan we op werkbezoek'],
      read: readByMethode,
    },
  ],
  // With words that many things are asked with.
  [
    { name: 'overzicht', examples: ['overzicht jeugd'], read: readOverzicht },
    { name: 'what waits', examples: ['wat ligt er nog bij Samira'], read: readWhatWaits },
    {
      name: 'uitnodigingen',
      examples: ['zijn de uitnodigingen al verstuurd'],
      read: readUitnodigingen,
    },
    {
      name: 'why residents did not get it',
      examples: ['waarom krijgen jongeren geen eigen voordeur', 'waarom kan die kluis maar deels'],
      read: readWhyNot,
    },
    { name: 'what was done', examples: ['wat deden we in 2017'], read: readWhatWasDone },
    {
      name: 'what happens',
      examples: ['wat staat er 3 december gepland', 'wat doen we volgende week met inwoners'],
      read: readWhatHappens,
    },
    {
      name: 'how many came',
      examples: ['waar kwamen er meer dan 100 mensen'],
      read: readCame,
    },
  ],
  // By a name only.
  [
    {
      name: 'a name',
      examples: [
        'pleegzorg',
        'van Samira',
        'wie is de projectleider',
        'wie zijn er allemaal betrokken bij pleegzorg',
        'wie werken er aan pleegzorg',
        'wie zijn de betrokkenen bij leerlingenvervoer',
      ],
      read: readByName,
    },
  ],
];
