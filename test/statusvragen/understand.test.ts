import { describe, expect, test } from '@jest/globals';
import { soortOf, VERPLICHTING_SOORTEN } from '../../src/shared/verplichting-soorten.ts';
import { only } from '../../src/statusvragen/ground/conditions.ts';
import { FILTERS } from '../../src/statusvragen/ground/filters.ts';
import { ONDERWERPEN, type Query, VORMEN } from '../../src/statusvragen/ground/query.ts';
import { NOTHING, type Understanding } from '../../src/statusvragen/taal/understanding.ts';
import { readQuestions } from './question-notation.ts';
import { ask } from './question-world.ts';

/** The last of these questions, each asked after the one before it. */
async function askInTurn(vragen: readonly string[]): Promise<Understanding> {
  let previous: Query | undefined;
  let read: Understanding = NOTHING;
  for (const vraag of vragen) {
    read = await ask(vraag, previous);
    if (read.kind === 'query') previous = read.query;
  }
  return read;
}

describe.each(readQuestions())('a question about $about', ({ lines }) => {
  test.each(lines)('$line', async ({ vragen, means }) => {
    const read = await askInTurn(vragen);
    if (means.kind === 'unknown') expect(read.kind).toBe('unknown');
    else if (means.kind === 'query')
      expect(read).toEqual({
        kind: 'query',
        query: means.query,
        notUnderstood: [],
        corrected: expect.anything(),
        construction: read.kind === 'query' ? read.construction : '',
      });
    // Better no answer than one in which a word was left out in silence.
    else if (read.kind === 'unsure') expect([...read.words, ...read.unknown].join(' ')).toContain(means.word);
    else if (read.kind === 'query') expect(read.notUnderstood.join(' ')).toContain(means.word);
  });
});

test('every kind of answer, form and filter is asked for', () => {
  const queries = readQuestions().flatMap(({ lines }) =>
    lines.flatMap(({ means }) => (means.kind === 'query' ? [means.query] : [])),
  );
  const asked = new Set(
    queries.flatMap(({ over, vorm, filters }) => [over, vorm, ...filters.map(({ filter }) => filter)]),
  );
  const all = [...ONDERWERPEN, ...VORMEN, ...FILTERS];
  expect(all.filter((one) => !asked.has(one))).toEqual([]);
});

test('no question stands in two sets', () => {
  const all = readQuestions().flatMap(({ lines }) => lines.map(({ vragen }) => vragen.join(' >> ')));
  expect(all.filter((vraag, index) => all.indexOf(vraag) !== index)).toEqual([]);
});

test.each(VERPLICHTING_SOORTEN.flatMap((soort) => soortOf(soort).woorden.map((woord) => [soort, woord])))(
  'what is owed can be asked for: %s by ‘%s’',
  async (soort, woord) => {
    const read = await Promise.all([
      ...[ask(`${woord} te laat`), ask(`${woord} staat nog open`), ask(`${woord} zonder antwoord`)],
    ]);
    const asked = read.map((one) => (one.kind === 'query' ? only(one.query.filters, 'soort') : undefined));
    expect(asked).toContain(soort);
  },
);
