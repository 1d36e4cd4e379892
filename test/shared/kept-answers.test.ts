import { expect, test } from '@jest/globals';
import { createKeptAnswers } from '../../src/shared/kept-answers.ts';

test('an answer is loaded once in half a minute, and anew as soon as something changed', async () => {
  let now = '2026-11-16T09:00:00.000Z';
  let loaded = 0;
  const kept = createKeptAnswers<number>({ now: () => now });
  const load = async () => {
    loaded += 1;
    return loaded;
  };

  expect([await kept.read('a', load), await kept.read('a', load), await kept.read('b', load)]).toEqual([
    1, 1, 2,
  ]);
  now = '2026-11-16T09:00:30.000Z';
  expect(await kept.read('a', load)).toBe(3);
  kept.forget();
  expect(await kept.read('a', load)).toBe(4);
});

test('what changed while it was loaded is not kept', async () => {
  const kept = createKeptAnswers<string>({ now: () => '2026-11-16T09:00:00.000Z' });
  await kept.read('a', async () => {
    kept.forget();
    return 'of before';
  });

  expect(await kept.read('a', async () => 'of after')).toBe('of after');
});

test('who asks while it is being loaded waits for the same answer, and after a change for another', async () => {
  const kept = createKeptAnswers<number>({ now: () => '2026-11-16T09:00:00.000Z' });
  let loaded = 0;
  const load = async () => {
    loaded += 1;
    return loaded;
  };

  const both = [kept.read('a', load), kept.read('a', load)];
  kept.forget();
  const other = kept.read('a', load);

  expect(await Promise.all([...both, other])).toEqual([1, 1, 2]);
});

test('an answer that could not be loaded is asked for again', async () => {
  const kept = createKeptAnswers<string>({ now: () => '2026-11-16T09:00:00.000Z' });
  await expect(kept.read('a', () => Promise.reject(new Error('store out')))).rejects.toThrow('store out');

  expect(await kept.read('a', async () => 'there')).toBe('there');
});
