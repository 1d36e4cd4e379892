import { describe, expect, test } from '@jest/globals';
import { ONDERWERPEN } from '../../src/statusvragen/query.ts';
import { VOORBEELDEN } from '../../src/statusvragen/voorbeeldvragen.ts';
import { ask } from './question-world.ts';

/** Not for everybody: a sample question always has an answer. */
const FOR_SOME = ['signalen', 'jaaragenda', 'cijfers'];

describe('the questions that are shown when one was not understood', () => {
  test.each(VOORBEELDEN)('‘%s’ is understood', async (vraag) => {
    expect(await ask(vraag)).toMatchObject({ kind: 'query', notUnderstood: [] });
  });

  test('show every kind of answer that everybody can get', async () => {
    const read = await Promise.all(VOORBEELDEN.map((vraag) => ask(vraag)));
    const shown: readonly string[] = read.flatMap((one) => (one.kind === 'query' ? [one.query.over] : []));

    expect(ONDERWERPEN.filter((over) => !shown.includes(over))).toEqual(FOR_SOME);
  });
});
