import { describe, expect, test } from '@jest/globals';
import { isNot } from '../../src/statusvragen/ground/query.ts';
import { CONSTRUCTIONS } from '../../src/statusvragen/taal/constructions.ts';
import { ask } from './question-world.ts';

/** Of all constructions, tried on the same words, the best is the one that the question is an example of. */

describe.each(CONSTRUCTIONS.flat())('asked so: $name', ({ name, examples }) => {
  test.each(examples)('%s', async (example) => {
    expect(await ask(example)).toMatchObject({ kind: 'query', construction: name, notUnderstood: [] });
  });
});

test('each construction has a name of its own', () => {
  const names = CONSTRUCTIONS.flat().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe('what is left over counts against a reading', () => {
  test('a signaal that is too late: no reading leaves out that it is late', async () => {
    expect(await ask('signalen die te laat zijn')).toMatchObject({
      query: { over: 'signalen', filters: [{ filter: 'laat', of: ['ja'] }] },
      notUnderstood: [],
    });
  });

  test('what the PFHO has still to decide: no reading of besluiten leaves out that it must', async () => {
    expect(await ask('welke besluiten moet het PFHO nog nemen')).toMatchObject({
      query: { over: 'agendapunten', filters: expect.arrayContaining([isNot('heeft', 'besluit')]) },
    });
  });

  test('two that fit as well are both given, and none is chosen', async () => {
    const read = await ask('signalen en inbreng van Samira');
    const asked = read.kind === 'either' ? read.queries.map(({ over }) => over) : [];
    expect(asked.slice(0, 2)).toEqual(['signalen', 'inbreng']);
  });
});
