import { expect, test } from '@jest/globals';
import { createSaves } from '../../src/logboek/cosmos/saves.ts';

test('a question waits for the saves of its kind, and one about all kinds for all', async () => {
  const saves = createSaves();
  let isSaved = false;
  let save: () => void = () => undefined;
  saves.begin(
    'opdracht',
    new Promise((resolve) => {
      save = () => {
        isSaved = true;
        resolve();
      };
    }),
  );

  await saves.ended('persoon');
  expect(isSaved).toBe(false);
  const [ofKind, ofAll] = [saves.ended('opdracht').then(() => isSaved), saves.ended().then(() => isSaved)];
  save();

  expect(await Promise.all([ofKind, ofAll])).toEqual([true, true]);
});

test('what a save throws is thrown at the first who asks, once', async () => {
  const saves = createSaves();
  saves.begin('opdracht', Promise.reject(new Error('a mistake of ours')));

  await expect(saves.ended('opdracht')).rejects.toThrow('a mistake of ours');
  await saves.ended('opdracht');
});
