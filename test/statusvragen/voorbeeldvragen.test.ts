import { describe, expect, test } from '@jest/globals';
import { ANSWERS } from '../../src/statusvragen/antwoorden/answers.ts';
import { nearestQuestions } from '../../src/statusvragen/voorbeeldvragen.ts';
import { ask } from './question-world.ts';

const ALL = Object.entries(ANSWERS).flatMap(([over, { voorbeelden }]) =>
  voorbeelden.map((vraag) => [vraag, over] as const),
);

describe('the questions that are shown when one was not understood', () => {
  test.each(ALL)('‘%s’ asks for %s', async (vraag, over) => {
    expect(await ask(vraag)).toMatchObject({
      kind: 'query',
      query: { over },
      notUnderstood: [],
      corrected: [],
    });
  });

  test('show every kind of answer that everybody can get', () => {
    const without = Object.entries(ANSWERS).filter(([, { voorbeelden }]) => voorbeelden.length === 0);
    expect(without.map(([over]) => over)).toEqual([
      'signalen',
      'feiten',
      'jaaragenda',
      'cijfers',
      'afwezigheid',
    ]);
  });

  test('are the most asked when nothing comes near', () => {
    expect(nearestQuestions('xyz')).toEqual([
      'Wat is te laat?',
      'Welke opdrachten hebben nog geen plan?',
      'Wie moet er nog iets doen deze week?',
    ]);
  });

  test('are those with the words that were typed first', () => {
    expect(nearestQuestions('toezegingen')[0]).toBe('Welke toezeggingen staan open?');
  });
});
