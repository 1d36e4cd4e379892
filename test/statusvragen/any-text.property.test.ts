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

/** It is read without a failure, and a query that comes of it can be sent back. */
async function isReadable(text: string): Promise<void> {
  const read = await ask(text);
  expect(read).toBeDefined();
  if (read.kind === 'query') expect(querySchema.parse(read.query)).toEqual(read.query);
}

test('any text of up to 4 000 characters is read without a failure, and gives a query that can be sent back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(almostQuestions, fc.string({ unit: 'binary', maxLength: 4000 })),
      async (text) => {
        await isReadable(text);
      },
    ),
    { numRuns: 1000 },
  );
});

test.each(Object.getOwnPropertyNames(Object.prototype))('‘%s’ is a word that means nothing', async (word) => {
  const texts = [
    word,
    `opdrachten van ${word}`,
    `${word} 2027`,
    `3 ${word} 2027`,
    `langer dan ${word} weken en langer dan drie ${word}`,
    `meer dan ${word} deelnemers, meer dan 3 ${word}, ${word} dan 3 deelnemers`,
    `de laatste ${word} plannen met ${word} Samira`,
  ];
  for (const text of texts) await isReadable(text);
});

test.each(['laatste 2027 opdrachten', 'de eerste 101 plannen', 'de laatste 0 vergaderingen'])(
  '‘%s’ is no number of rows',
  (text) => isReadable(text),
);

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
