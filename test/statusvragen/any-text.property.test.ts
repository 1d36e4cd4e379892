import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { querySchema } from '../../src/statusvragen/ground/query.ts';
import { processorTime } from '../support/processor-time.ts';
import { readQuestions } from './question-notation.ts';
import { ask } from './question-world.ts';

const vragen = readQuestions().flatMap(({ lines }) => lines.flatMap((line) => line.vragen));
const words = vragen.flatMap((vraag) => vraag.split(' '));
/** Words of questions in any order, with digits, signs and anything else between them. */
const almostQuestions = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.stringMatching(/^[0-9/.:-]{1,20}$/),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

test('any text of up to 4 000 characters is read without a failure, and gives a query that can be sent back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(almostQuestions, fc.string({ unit: 'binary', maxLength: 4000 })),
      async (text) => {
        const read = await ask(text);
        if (read.kind === 'query') expect(querySchema.parse(read.query)).toEqual(read.query);
      },
    ),
    { numRuns: 3000 },
  );
});

test.each(Object.getOwnPropertyNames(Object.prototype))('‘%s’ is a word that means nothing', async (word) => {
  for (const text of [word, `opdrachten van ${word}`, `${word} 2027`, `3 ${word} 2027`])
    await expect(ask(text)).resolves.toBeDefined();
});

test('a text that is made to be slow is read about as fast as an ordinary one', async () => {
  const slow = ['1', '1-', '1/', '1 tot ', 'van 1 ', 'a', ' ', '\u0301', '12:', 'do ', 'voor de '].map(
    (part) => part.repeat(4000).slice(0, 300),
  );
  const time = async (texts: readonly string[]): Promise<number> => {
    const start = processorTime();
    for (let round = 0; round < 20; round += 1) for (const text of texts) await ask(text);
    return (processorTime() - start) / texts.length;
  };
  const ordinary = vragen.slice(0, 40);
  await time(ordinary);
  const usual = await time(ordinary);
  for (const text of slow) expect(await time([text])).toBeLessThan(Math.max(usual * 50, 200));
});
