import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, type Person, PIETER, SAMIRA } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let pieter: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  pieter = await bot.opened(PIETER);
});
afterEach(() => bot.stop());

const adviseert = async ({ id }: Person): Promise<void> => {
  await carla.say('nieuwe adviseur');
  await carla.pressCard('Bewaar', { adviseur: id });
};
const isContact = async ({ id }: Person, days: Readonly<Record<string, string>> = {}): Promise<void> => {
  const card = await carla.say('contact van Hilversum');
  const form = await carla.pressCard('Wijs een contact aan', {}, { on: card });
  await carla.pressCard('Bewaar', { contact: id, ...days }, { on: form });
};
const isAway = async (text: string): Promise<void> => {
  await samira.say(text);
  await samira.pressCard('Bewaar');
};
const titles = (client: TeamsClient): readonly string[] =>
  client.screen().map(({ text }) => text.split('\n')[0] ?? '');

describe('who is given a role by a colleague', () => {
  test('reads who chose, what it brings and who reads what, once', async () => {
    await adviseert(PIETER);
    await bot.app.sweep();
    await bot.app.sweep();

    const news = pieter.cardWith('Je bent nu adviseur');
    expect(news.text).toContain('Carla de Boer koos jou.');
    expect(news.text).toContain('Dan vraag ik je of de manier past');
    expect(news.buttons).toContain('Bekijk alle plannen');
    expect(titles(pieter).filter((title) => title.includes('Je bent nu adviseur'))).toHaveLength(1);
  });

  test('reads it on the first day of it, and that it is over after the last', async () => {
    await isContact(PIETER, { van: '2026-11-18', tot: '2026-11-20' });
    await bot.app.sweep();
    expect(titles(pieter)).not.toContain('Je bent nu contact van Hilversum');

    await timeIs(bot, '2026-11-18T09:00:00.000Z');
    expect(pieter.cardWith('Je bent nu contact van Hilversum').text).toContain('Carla de Boer koos jou.');

    await timeIs(bot, '2026-11-23T09:00:00.000Z');
    expect(titles(pieter)).not.toContain('Je bent nu contact van Hilversum');
    expect(pieter.cardWith('Hier stond dat je een rol kreeg').buttons).toEqual(['Help']);
  });

  test('gets no message of what the own hand did, nor of what is long so', async () => {
    await adviseert(PIETER);
    await pieter.leave();
    await timeIs(bot, '2026-12-07T09:00:00.000Z');
    await pieter.open();
    await isContact(CARLA);
    await bot.app.sweep();

    expect(titles(carla)).not.toContain('Je bent nu contact van Hilversum');
  });
});

describe('who stands in for a colleague', () => {
  test('reads for whom and in which days as soon as that is reported, and when it does not go on', async () => {
    await isAway('afwezig van 1-12 tot 12-12, vervanger Pieter Smit');
    await bot.app.sweep();

    const news = pieter.cardWith('Je vervangt Samira El Amrani');
    expect(news.text).toContain('van dinsdag 1 december 2026 tot en met zaterdag 12 december 2026');
    expect(news.text).toContain('kun jij de plannen invullen en indienen');

    await samira.pressCard('Trek in', {}, { on: await samira.say('afwezig') });
    await bot.app.sweep();
    expect(pieter.cardWith('Hier stond dat je een collega vervangt').text).toContain('het gaat niet door');
  });
});
