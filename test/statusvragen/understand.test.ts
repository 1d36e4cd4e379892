import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { METHODEN } from '../../src/opdrachten/plan/plan-fields.ts';
import { comparable } from '../../src/shared/compare.ts';
import { type Understanding, understand } from '../../src/statusvragen/understand.ts';
import { createVocabulary } from '../../src/statusvragen/vocabulary.ts';
import { OVERLEGGEN } from '../../src/vergaderingen/overleg.ts';
import { DEELS_BEGREPEN, LAATSTE_VRAGEN, MEER_VRAGEN, OOK_ONBEKEND, PER_VRAGEN } from './meer-vragen.ts';
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

/** How many of a hundred questions that nobody made the grammar for have to be understood exactly. */
const ENOUGH = 0.95;

describe.each([
  ['questions written before the grammar was seen', MEER_VRAGEN],
  ['questions written after it was widened', LAATSTE_VRAGEN],
])('%s', (_name, vragen) => {
  test('are understood exactly, but for a few, and what is not is told', async () => {
    const missed: string[] = [];
    const silent: string[] = [];
    for (const [vraag, query] of vragen) {
      const read = await ask(vraag);
      const told = read.kind !== 'query' || read.notUnderstood.length > 0 || read.corrected.length > 0;
      if (read.kind === 'query' && isDeepStrictEqual(read.query, query) && read.notUnderstood.length === 0)
        continue;
      missed.push(vraag);
      if (!told) silent.push(vraag);
    }
    expect(silent).toEqual([]);
    expect(missed.slice(Math.floor(vragen.length * (1 - ENOUGH)))).toEqual([]);
  });
});

describe('a question that wants the answer divided', () => {
  test.each(PER_VRAGEN)('%s', async (vraag, per, query) => {
    const read = await ask(vraag);
    expect(read).toMatchObject({ kind: 'query', notUnderstood: [] });
    expect(read.kind === 'query' && read.query).toEqual({ ...query, per });
  });
});

describe('a question of which a part is not in the data says so', () => {
  test.each(DEELS_BEGREPEN)('%s', async (vraag, woord) => {
    const read = await ask(vraag);
    const told = read.kind === 'query' ? read.notUnderstood.join(' ') : woord;
    expect(told).toContain(woord);
  });
});

describe('what the bot does not record', () => {
  test.each([...ONBEKEND, ...OOK_ONBEKEND])('%s', async (vraag) => {
    expect(await ask(vraag)).toEqual({ kind: 'unknown' });
  });
});
