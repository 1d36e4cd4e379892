import { describe, expect, test } from '@jest/globals';
import { METHODEN } from '../../src/opdrachten/plan-fields.ts';
import { comparable } from '../../src/shared/compare.ts';
import { type Understanding, understand } from '../../src/statusvragen/understand.ts';
import { createVocabulary } from '../../src/statusvragen/vocabulary.ts';
import { OVERLEGGEN } from '../../src/vergaderingen/overleg.ts';
import {
  DOELGROEPEN,
  GEMEENTEN,
  ONBEKEND,
  OPDRACHTEN,
  PEOPLE,
  TODAY,
  VERVOLGVRAGEN,
  VRAGEN,
} from './vragen.ts';

const titleWords = (opdracht: (typeof OPDRACHTEN)[number]): readonly string[] =>
  comparable(`${'kenmerk' in opdracht ? opdracht.kenmerk : ''} ${opdracht.titel}`).split(' ');
const vocabulary = createVocabulary({
  personen: PEOPLE,
  overleggen: OVERLEGGEN.map(({ id, kort, naam }) => ({ id, namen: [kort, naam] })),
  programmas: [...new Set(OPDRACHTEN.map(({ programma }) => programma))],
  gemeenten: GEMEENTEN,
  methoden: METHODEN.map(({ value }) => value),
  doelgroepen: DOELGROEPEN,
  titelwoorden: OPDRACHTEN.flatMap(titleWords),
});
const findTitles = async (words: readonly string[]) =>
  OPDRACHTEN.filter((opdracht) => words.every((word) => titleWords(opdracht).includes(word)));
const context = { vocabulary, today: TODAY, asker: 'carla', findTitles };
const ask = (text: string, previous?: (typeof VRAGEN)[number][1]): Promise<Understanding> =>
  understand(text, { ...context, ...(previous ? { previous } : {}) });

describe('a question in Dutch', () => {
  test.each(VRAGEN)('%s', async (vraag, query) => {
    const read = await ask(vraag);
    expect(read).toMatchObject({ kind: 'query', query, notUnderstood: [] });
    expect(read.kind === 'query' && read.query).toEqual(query);
  });
});

describe('a question after another', () => {
  test.each(VERVOLGVRAGEN)('%s — %s', async (first, second, query) => {
    const before = await ask(first);
    if (before.kind !== 'query') throw new Error(`not understood: ${first}`);
    const read = await ask(second, before.query);
    expect(read.kind === 'query' && read.query).toEqual(query);
  });
});

describe('what the bot does not record', () => {
  test.each(ONBEKEND)('%s', async (vraag) => {
    expect(await ask(vraag)).toEqual({ kind: 'unknown' });
  });
});
