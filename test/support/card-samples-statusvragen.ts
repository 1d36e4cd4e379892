import { createEigenChat } from '../../src/shared/eigen-chat.ts';
import { answerFileCard } from '../../src/statusvragen/answer-files.ts';
import type { Row } from '../../src/statusvragen/antwoorden/answer-kind.ts';
import { isNarrowedBy } from '../../src/statusvragen/antwoorden/answers.ts';
import { answerCard, sharedCard, takeAlongCard } from '../../src/statusvragen/antwoorden/antwoord-cards.ts';
import type { Chip } from '../../src/statusvragen/antwoorden/query-words.ts';
import { tooLongCard } from '../../src/statusvragen/antwoorden/te-lang-card.ts';
import {
  askBackCard,
  misplacedCard,
  notUnderstoodCard,
  whichOpdrachtCard,
  whichQuestionCard,
} from '../../src/statusvragen/antwoorden/terugvraag-cards.ts';
import { MOST_WEEKVRAGEN } from '../../src/statusvragen/bewaard/weekvraag.ts';
import { changeForm, type Wijziging } from '../../src/statusvragen/change-form.ts';
import { SET_FILTERS } from '../../src/statusvragen/ground/filters.ts';
import { is, isNot, type Query, within } from '../../src/statusvragen/ground/query.ts';
import { refineForm, type Verfijning, whatFits } from '../../src/statusvragen/refine-form.ts';
import {
  type Beantwoord,
  FULL,
  keptCard,
  myQuestionsCard,
  nothingToKeepCard,
  weekvragenCard,
} from '../../src/statusvragen/weekvraag-cards.ts';
import { type CardSample, nastyText, sampleDossier, worstDossier } from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';

const query: Query = {
  over: 'opdrachten',
  vorm: 'lijst',
  filters: [is('programma', 'Jeugd en Onderwijs'), isNot('heeft', 'plan')],
};
const row: Row = {
  titel: 'Leerlingenvervoer 2027',
  regels: ['Er wordt aan het plan gewerkt. · Directieoverleg 15 dec 2026', 'Projectleider: Samira El Amrani'],
  opdracht: 'o1',
  velden: {},
};
const chipOf = (words: string, deel: number, { filters, ...of } = query): Chip => ({
  words,
  zonder: { ...of, filters: filters.toSpliced(deel, 1) },
  deel,
});
const chips = [chipOf('Jeugd en Onderwijs', 0), chipOf('zonder plan', 1)];
const verdeling = {
  naam: 'Hoe ver ze zijn',
  delen: [
    { naam: 'plan gevraagd', aantal: 2 },
    { naam: 'plan in concept', aantal: 1 },
  ],
};
const worstRow = (index: number): Row => ({
  titel: nastyText(1000),
  regels: [nastyText(500), nastyText(500), nastyText(500)],
  opdracht: `4f6c1b7a-9d3e-4c5f-8a01-0000000000${10 + index}`,
  velden: {},
});
const worstQuery: Query = {
  over: 'opdrachten',
  vorm: 'lijst',
  filters: [
    is('programma', nastyText(60)),
    is('gemeente', nastyText(60), nastyText(30)),
    isNot('doelgroep', nastyText(60)),
    is('persoon', '7e570000-0000-4000-8000-0000000000a1'),
    within({ van: '2026-01-01', tot: '2026-12-31' }),
  ],
};

const waarden = [
  { value: 'Jeugd en Onderwijs', title: 'Jeugd en Onderwijs (2)' },
  { value: 'Bescherming en Opvang', title: 'Bescherming en Opvang (1)' },
];
const wijziging: Wijziging = { query, deel: 0, filter: 'programma', waarden };
const ergsteWaarden = (many: number) =>
  Array.from({ length: many }, (_, index) => ({ value: `${index}${nastyText(58)}`, title: nastyText(60) }));
const ergsteWijziging: Wijziging = {
  query: worstQuery,
  deel: 1,
  filter: 'gemeente',
  waarden: ergsteWaarden(60),
};
const verfijning: Verfijning = { query, waarden: new Map([['programma', waarden]]), blijft: ['zonder plan'] };
const ergsteVerfijning: Verfijning = {
  query: worstQuery,
  waarden: whatFits(
    worstQuery,
    new Map(
      SET_FILTERS.filter((one) => isNarrowedBy('opdrachten', one)).map((one) => [one, ergsteWaarden(4)]),
    ),
  ),
  blijft: Array.from({ length: 16 }, () => nastyText(60)),
};

const weekvraag: Beantwoord = {
  id: 'w1',
  vraag: 'Opdrachten · zonder plan',
  zin: '2 opdrachten.',
  rijen: ['Leerlingenvervoer 2027', 'Pleegzorg dichtbij huis'],
  query,
};

/** Answers to questions. */
export function answerSamples(): readonly CardSample[] {
  return [
    {
      name: 'een antwoord met een grafiek',
      message: answerCard({
        answer: { query, total: 3, rows: [row, row, row], apart: undefined, verdeling },
        chips,
        corrected: [['jeugt', 'jeugd']],
      }),
    },
    {
      name: 'een antwoord op een vraag die een taalmodel las',
      message: answerCard({
        answer: { query, total: 1, rows: [row], apart: undefined },
        chips,
        doorModel: true,
      }),
    },
    {
      name: 'een tekst die te lang is voor een vraag',
      message: tooLongCard(450, nastyText(450), ['Wat is te laat?']),
    },
    {
      name: 'een antwoord op de tweede bladzijde',
      message: answerCard({
        answer: {
          query,
          total: 60,
          rows: Array.from({ length: 25 }, () => row),
          apart: { mist: 'plan', aantal: 4 },
          next: '50',
          verdeling,
        },
        chips,
        notUnderstood: ['misschien'],
        page: 2,
        trail: ['25'],
      }),
    },
    {
      name: 'een leeg antwoord',
      message: answerCard({
        answer: { query, total: 0, rows: [], apart: { mist: 'datum', aantal: 1 } },
        chips,
        ruimer: [{ words: 'zonder plan', query: { ...query, filters: [] }, total: 4 }],
      }),
    },
    {
      name: 'een leeg antwoord waar alles weg moet, lang',
      message: answerCard({
        answer: { query: worstQuery, total: 0, rows: [], apart: undefined },
        chips: worstQuery.filters.map((_, deel) => chipOf(nastyText(200), deel, worstQuery)),
        ruimer: [{ words: '', query, total: 1 }],
        scope: { zietAlles: false, concepten: true, woorden: nastyText(120) },
      }),
    },
    {
      name: 'een aantal',
      message: answerCard({
        answer: {
          query: { ...query, vorm: 'aantal' },
          total: 3,
          van: 12,
          rows: [row, row, row],
          apart: undefined,
        },
        chips,
      }),
    },
    {
      name: 'een antwoord van één regel',
      message: answerCard({ answer: { query, total: 1, rows: [row], apart: undefined }, chips }),
    },
    ...formSamples(
      changeForm,
      'een deel van een vraag',
      { deel: '0' },
      { gewoon: wijziging, lang: ergsteWijziging },
    ),
    ...formSamples(
      changeForm,
      'een deel van een vraag met een getal',
      { deel: 'deelnemers' },
      {
        gewoon: { query, deel: undefined, filter: 'deelnemers', waarden: [] },
      },
    ),
    ...formSamples(
      changeForm,
      'een deel van een vraag met dagen',
      { deel: 'periode' },
      {
        gewoon: { query, deel: undefined, filter: 'periode', waarden: [] },
      },
    ),
    ...formSamples(refineForm, 'een vraag verfijnen', {}, { gewoon: verfijning, lang: ergsteVerfijning }),
    {
      name: 'een antwoord dat elke maandag komt',
      message: keptCard({ id: 'w1', query, dag: '2026-11-23', schuift: true }),
    },
    { name: 'welk antwoord elke maandag', message: nothingToKeepCard() },
    { name: 'mijn vragen, nog geen', message: myQuestionsCard([]) },
    { name: 'mijn vragen', message: myQuestionsCard([weekvraag], FULL) },
    {
      name: 'de vragen van de maandag',
      message: weekvragenCard([weekvraag], { week: '2026-11-23', op: '2026-11-24' }),
    },
    {
      name: 'de vragen van de maandag, lang',
      message: weekvragenCard(
        Array.from({ length: MOST_WEEKVRAGEN }, (_, index) => ({
          id: `w${index}`,
          vraag: nastyText(300),
          zin: nastyText(400),
          rijen: Array.from({ length: 5 }, () => nastyText(300)),
          query: worstQuery,
        })),
        { week: '2026-11-23', op: '2026-11-24' },
      ),
    },
    {
      name: 'een vraag die niet begrepen is',
      message: notUnderstoodCard({
        readings: [],
        nearest: ['Wat is te laat?', 'Welke opdrachten hebben nog geen plan?'],
        vraag: 'wat kost het allemaal',
        about: '',
      }),
    },
    {
      name: 'een vraag die niet begrepen is, met een naam erin',
      message: notUnderstoodCard({
        readings: [
          { query: { ...query, over: 'signalen' }, chips },
          { query: { ...query, over: 'inbreng' }, chips },
        ],
        nearest: ['Wat is te laat?', 'Welke opdrachten hebben nog geen plan?'],
        vraag: 'klopt het aantal met de planning',
        about: 'klopt het aantal met de planning',
      }),
    },
    {
      name: 'een vraag die wordt teruggevraagd',
      message: askBackCard({
        read: { query, chips },
        near: [{ query: { ...query, over: 'signalen' }, chips }],
        words: ['meer'],
        unknown: ['Jansen'],
        vraag: 'meer van Jansen',
        seesAll: true,
        nearest: ['Wat is te laat?', 'Welke opdrachten hebben nog geen plan?'],
      }),
    },
    {
      name: 'een vraag over iemand die nergens bij hoort',
      message: misplacedCard({
        part: 'Cees Vermeer',
        titel: undefined,
        instead: [{ query, chips }],
        without: { query: { ...query, filters: [] }, chips: [] },
        vraag: '',
      }),
    },
    {
      name: 'een vraag over iemand die niet bij een opdracht hoort, lang',
      message: misplacedCard({
        part: nastyText(200),
        titel: nastyText(200),
        instead: Array.from({ length: 5 }, () => ({
          query: worstQuery,
          chips: worstQuery.filters.map((_, deel) => chipOf(nastyText(200), deel, worstQuery)),
        })),
        without: { query, chips },
        vraag: nastyText(200),
      }),
    },
    {
      name: 'een vraag die meer dan één ding kan betekenen',
      message: whichQuestionCard([
        { query: { ...query, over: 'signalen' }, chips },
        { query: { ...query, over: 'inbreng' }, chips },
      ]),
    },
    {
      name: 'een vraag die van alles kan betekenen, lang',
      message: whichQuestionCard(
        Array.from({ length: 8 }, () => ({
          query: worstQuery,
          chips: worstQuery.filters.map((_, deel) => chipOf(nastyText(200), deel, worstQuery)),
        })),
      ),
    },
    {
      name: 'een vraag met een naam die niemand kent',
      message: askBackCard({
        read: { query, chips },
        near: [],
        words: [],
        unknown: ['jansen'],
        vraag: '',
        seesAll: false,
        nearest: [],
      }),
    },
    {
      name: 'een vraag die wordt teruggevraagd, lang',
      message: askBackCard({
        read: {
          query: worstQuery,
          chips: worstQuery.filters.map((_, deel) => chipOf(nastyText(200), deel, worstQuery)),
        },
        near: Array.from({ length: 4 }, () => ({
          query: worstQuery,
          chips: worstQuery.filters.map((_, deel) => chipOf(nastyText(200), deel, worstQuery)),
        })),
        vraag: nastyText(900),
        seesAll: false,
        words: Array.from({ length: 20 }, () => nastyText(60)),
        unknown: Array.from({ length: 20 }, () => nastyText(60)),
        nearest: ['Wat is te laat?', 'Welke opdrachten hebben nog geen plan?', 'Welke opdrachten zijn er?'],
      }),
    },
    {
      name: 'een gedeelde opdracht',
      message: sharedCard(
        { titel: 'Leerlingenvervoer 2027', regels: ['Het plan is gevraagd.'], velden: {}, opdracht: 'o1' },
        'o1',
        createEigenChat('11111111-2222-4333-8444-555555555555'),
      ),
    },
    {
      name: 'wat meenemen',
      message: takeAlongCard(query, { id: 'carla', naam: 'Carla de Boer', rollen: ['coördinator'] }),
    },
    {
      name: 'een antwoord als bestand',
      message: answerFileCard({ query, vorm: 'xlsx', rows: 12, url: 'https://voorbeeld.nl/bestand' }),
    },
    { name: 'welke opdracht', message: whichOpdrachtCard(query, [sampleDossier(), sampleDossier()]) },
    {
      name: 'welke opdracht, lang',
      message: whichOpdrachtCard(
        worstQuery,
        Array.from({ length: 20 }, () => worstDossier()),
      ),
    },
    {
      name: 'een antwoord, lang',
      message: answerCard({
        answer: {
          query: worstQuery,
          total: 12_345,
          rows: Array.from({ length: 25 }, (_, index) => worstRow(index)),
          apart: { mist: 'datum', aantal: 12_345 },
          next: '4f6c1b7a-9d3e-4c5f-8a01-000000000035',
          verdeling: {
            naam: 'Per programma',
            delen: Array.from({ length: 30 }, (_, index) => ({ naam: nastyText(200), aantal: index })),
          },
        },
        chips: worstQuery.filters.map((_, deel) => chipOf(nastyText(200), deel, worstQuery)),
        notUnderstood: Array.from({ length: 20 }, () => nastyText(30)),
        corrected: Array.from({ length: 20 }, () => [nastyText(30), nastyText(30)] as const),
        page: 40,
        trail: Array.from({ length: 3 }, (_, index) => `4f6c1b7a-9d3e-4c5f-8a01-00000000000${index}`),
      }),
    },
  ];
}
