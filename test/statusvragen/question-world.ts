import { comparable } from '../../src/shared/compare.ts';
import { isNarrowedBy } from '../../src/statusvragen/antwoorden/answers.ts';
import type { Bedoeling } from '../../src/statusvragen/ground/bedoeling.ts';
import type { Query } from '../../src/statusvragen/ground/query.ts';
import { readBedoeling } from '../../src/statusvragen/taal/read-bedoeling.ts';
import { understand } from '../../src/statusvragen/taal/understand.ts';
import type { Understanding } from '../../src/statusvragen/taal/understanding.ts';
import { createVocabulary } from '../../src/statusvragen/taal/vocabulary.ts';
import { REGIO } from '../support/regio.ts';

/** The region in which all questions are asked, on Monday 16 November 2026, by Carla, the coördinator. */
const TODAY = '2026-11-16';

const OPDRACHTEN = [
  {
    id: 'hh',
    titel: 'Herinrichting huishoudelijke hulp, dagbesteding en begeleiding',
    programma: 'Gezondheid en Ondersteuning',
  },
  {
    id: 'kg',
    titel: 'Toekomstscenario kind- en gezinsbescherming 0-100',
    programma: 'Jeugd en Onderwijs',
  },
  {
    id: 'hj',
    titel: 'Hervormingsagenda Jeugd, met het verbeterplan in-, door- en uitstroom',
    programma: 'Jeugd en Onderwijs',
  },
  {
    id: 'bo',
    titel: 'Evaluatie beleidsplan Bescherming en Opvang 2022-2025',
    programma: 'Bescherming en Opvang',
  },
  {
    id: 'ds',
    titel: 'Doorstart Samenkracht!',
    kenmerk: 'DOC-24008138',
    programma: 'Inwonerparticipatie',
  },
  { id: 'pz', titel: 'Pleegzorg dichtbij huis', programma: 'Jeugd en Onderwijs' },
  { id: 'lv', titel: 'Leerlingenvervoer 2027', programma: 'Jeugd en Onderwijs' },
  { id: 'mz', titel: 'Mantelzorgwaardering', programma: 'Gezondheid en Ondersteuning' },
] as const;

const PEOPLE = [
  { id: 'carla', naam: 'Carla de Boer' },
  { id: 'samira', naam: 'Samira El Amrani' },
  { id: 'pieter', naam: 'Pieter Smit' },
  { id: 'diana', naam: 'Diana Kuipers' },
  { id: 'annemiek', naam: 'Annemiek van Loon' },
] as const;

const DOELGROEPEN = ['pleegouders', 'mantelzorgers', 'jongeren', 'ouderen', 'ouders', 'cliënten'];

const titleWords = (opdracht: (typeof OPDRACHTEN)[number]): readonly string[] =>
  comparable(`${'kenmerk' in opdracht ? opdracht.kenmerk : ''} ${opdracht.titel}`).split(' ');

const vocabulary = createVocabulary({
  personen: PEOPLE,
  coordinatoren: ['carla'],
  overleggen: REGIO.overleggen.namen,
  programmas: [...new Set(OPDRACHTEN.map(({ programma }) => programma))],
  gemeenten: REGIO.alleGemeenten,
  gemeentenNu: REGIO.gemeenten().length,
  doelgroepen: DOELGROEPEN,
  titelwoorden: OPDRACHTEN.flatMap(titleWords),
  onderwerpen: ['Kunst in de zorg'],
});

const findTitles = async (words: readonly string[]) =>
  OPDRACHTEN.filter((opdracht) => words.every((word) => titleWords(opdracht).includes(word)));

/** How the question is understood, after `previous` in the same chat. */
export function ask(text: string, previous?: Query): Promise<Understanding> {
  return understand(text, { vocabulary, today: TODAY, asker: 'carla', findTitles, isNarrowedBy, previous });
}

/** What is wanted, in the same world. */
export function wish(text: string): Bedoeling | undefined {
  return readBedoeling(text, {
    personen: PEOPLE,
    overleggen: REGIO.overleggen.namen,
    knows: vocabulary.knows,
    today: TODAY,
  });
}
