import { createEigenChat } from '../../src/shared/eigen-chat.ts';
import { answerFileCard } from '../../src/statusvragen/answer-files.ts';
import type { Row } from '../../src/statusvragen/antwoorden/answer-kind.ts';
import {
  answerCard,
  askBackCard,
  notUnderstoodCard,
  severalCard,
  sharedCard,
  takeAlongCard,
  whichOpdrachtCard,
} from '../../src/statusvragen/antwoorden/antwoord-cards.ts';
import { tooLongCard } from '../../src/statusvragen/antwoorden/te-lang-card.ts';
import { is, isNot, type Query, within } from '../../src/statusvragen/ground/query.ts';
import { type CardSample, nastyText, sampleDossier, worstDossier } from './card-sample-data.ts';

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
const chips = [
  { condition: is('programma', 'Jeugd en Onderwijs'), words: 'Jeugd en Onderwijs' },
  { condition: isNot('heeft', 'plan'), words: 'zonder plan' },
];
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
    { name: 'een tekst die te lang is voor een vraag', message: tooLongCard(450, nastyText(450)) },
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
      }),
    },
    {
      name: 'een vraag die niet begrepen is',
      message: notUnderstoodCard(
        ['Wat is te laat?', 'Welke opdrachten hebben nog geen plan?'],
        'wat kost het allemaal',
      ),
    },
    {
      name: 'een vraag die wordt teruggevraagd',
      message: askBackCard({
        query,
        words: ['meer'],
        unknown: ['Jansen'],
        chips,
        nearest: ['Wat is te laat?', 'Welke opdrachten hebben nog geen plan?'],
      }),
    },
    {
      name: 'meer vragen in één bericht, lang',
      message: severalCard([nastyText(300), 'wanneer is het volgende PFHO']),
    },
    {
      name: 'een vraag met een naam die niemand kent',
      message: askBackCard({ query, words: [], unknown: ['jansen'], chips, nearest: [] }),
    },
    {
      name: 'een vraag die wordt teruggevraagd, lang',
      message: askBackCard({
        query: worstQuery,
        words: Array.from({ length: 20 }, () => nastyText(60)),
        unknown: Array.from({ length: 20 }, () => nastyText(60)),
        chips: worstQuery.filters.map((condition) => ({ condition, words: nastyText(200) })),
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
        chips: worstQuery.filters.map((condition) => ({ condition, words: nastyText(200) })),
        notUnderstood: Array.from({ length: 20 }, () => nastyText(30)),
        corrected: Array.from({ length: 20 }, () => [nastyText(30), nastyText(30)] as const),
        page: 40,
        trail: Array.from({ length: 3 }, (_, index) => `4f6c1b7a-9d3e-4c5f-8a01-00000000000${index}`),
      }),
    },
  ];
}
