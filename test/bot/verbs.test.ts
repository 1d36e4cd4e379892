import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cardVerbs } from '../support/card-verbs.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

test('every verb on a card has a handler', () => {
  expect([...cardVerbs()].filter((verb) => bot.app.router.verb(verb) === undefined)).toEqual([]);
});

test('every verb that the code gives to a button has a handler', () => {
  const named = globSync('src/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bverb: '(\w+\.\w+)'/g)].map(([, verb = '']) => ({
      file,
      verb,
    })),
  );

  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(({ verb }) => bot.app.router.verb(verb) === undefined)).toEqual([]);
});

test('every handler has a card with its verb', () => {
  const used = cardVerbs();

  expect(bot.app.router.verbs.filter((verb) => !used.has(verb))).toEqual([]);
});

test('every verb says whose it is and what it does', () => {
  expect(bot.app.router.verbs.filter((verb) => !/^[a-z]+\.[a-z][A-Za-z]*$/.test(verb))).toEqual([]);
});
