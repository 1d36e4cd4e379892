import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { herinneringenOf, timeIs } from '../support/herinneringen.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, makePlan, needNoKanaal } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** What is said of an obligation is of what was asked then (domain: Verplichtingen and their dates). */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

const FIVE_BEFORE = '2026-11-17T07:30:00.000Z';

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  await needNoKanaal(carla, 'do');
});
afterEach(() => bot.stop());

const said = () => samira.pressCard('Is al gedaan');
const confirmed = async () => {
  await said();
  await carla.pressCard('Ja, het is klaar', {}, { on: carla.cardWith('Is dit al gedaan?') });
};
const putOff = () => samira.pressCard('Herinner me later', { uitstel: 'datum', datum: '2026-12-14' });
const givenAway = () => samira.pressCard('Overdragen');

test.each([
  ['confirmed to be done', confirmed],
  ['said to be done', said],
  ['put off', putOff],
  ['given away', givenAway],
])('a plan that was %s is asked again once it came back with a question', async (_what, say) => {
  await addOpdracht(carla, SAMIRA);
  await timeIs(bot, FIVE_BEFORE);
  await samira.pressCard('Later of anders');
  await say();
  await timeIs(bot, '2026-11-18T08:00:00.000Z');
  await makePlan(samira);
  await timeIs(bot, '2026-11-18T09:00:00.000Z');
  await carla.pressCard('Stuur terug met een vraag', {}, { on: carla.cardWith('graag jouw oordeel') });
  await carla.pressCard('Stuur terug', { veld: 'doel', vraag: 'Wanneer kopen jullie in?' });
  await bot.app.sweep();

  expect((await samira.say('herinneringen')).text).not.toMatch(
    /nagekeken|kijkt het na|Dit is gedaan|Ik herinner je weer/,
  );
  expect(
    carla.screen().filter(({ text }) => /Is dit al gedaan\?|Wie kan dit overnemen\?|Dit is klaar/.test(text)),
  ).toEqual([]);
  const before = herinneringenOf(samira).length;
  await timeIs(bot, '2026-11-24T07:30:00.000Z');
  expect(herinneringenOf(samira)).toHaveLength(before + 1);
});

test('a plan that was confirmed to be done is asked again when the coördinator asks for it once more', async () => {
  await addOpdracht(carla, SAMIRA, { datum: '2026-11-27' });
  await timeIs(bot, '2026-11-18T07:30:00.000Z');
  await samira.pressCard('Later of anders');
  await confirmed();
  await timeIs(bot, '2026-11-23T07:30:00.000Z');
  const week = carla.cardWith('De vergaderingen van de komende week');
  const before = herinneringenOf(samira).length;
  await carla.pressCard('Nog een keer vragen', {}, { on: week });
  await bot.app.sweep();

  expect(herinneringenOf(samira)).toHaveLength(before + 1);
});
