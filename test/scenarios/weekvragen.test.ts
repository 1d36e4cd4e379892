import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { daysPass, timeIs } from '../support/herinneringen.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** It is Monday 16 November 2026, 10:00; the office opens at 08:30 (07:30 UTC). */
let bot: TestBot;
let samira: TeamsClient;

beforeAll(async () => {
  bot = await startTestBot();
  const carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  await bot.opened(PIETER);
  await addOpdracht(carla, SAMIRA, { gemeenten: 'Laren' });
  await addOpdracht(carla, PIETER, { titel: 'Leerlingenvervoer 2027', gemeenten: 'Laren' });
});
afterAll(() => bot.stop());

const VRAAG = 'welke opdrachten zijn er in Laren?';
const mondays = (): readonly CardView[] =>
  samira
    .screen()
    .filter(({ text }) => /^Samenkracht! · Elke maandag\nJe (?:vraag|\d+ vragen) van/.test(text));

describe('the answer to a question', () => {
  test('is asked for each Monday, once for the same question', async () => {
    const answer = await samira.say(VRAAG);
    const kept = await samira.pressCard('Stuur dit elke maandag', {}, { on: answer });
    expect(kept.text).toContain('Dit antwoord komt elke maandag');
    expect(kept.text).toContain('De eerste keer op maandag 23 november 2026.');

    await samira.say(VRAAG);
    await samira.say('zet dit wekelijks in mijn chat');
    const mine = await samira.say('mijn vragen');
    expect(mine.buttons.filter((title) => title === 'Stop hiermee')).toHaveLength(1);
    expect(mine.text).toContain('Opdrachten · Laren');
  });

  test('comes on the Monday, not before, with what its reader may see', async () => {
    await daysPass(bot, '2026-11-22');
    expect(mondays()).toEqual([]);

    await timeIs(bot, '2026-11-23T07:30:00.000Z');

    const [message, ...others] = mondays();
    expect(others).toEqual([]);
    expect(message?.text).toContain('Je vraag van maandag 23 november 2026');
    expect(message?.text).toContain(`1 opdracht. ${TITEL}.`);
    expect(message?.text).not.toContain('Leerlingenvervoer');
    await timeIs(bot, '2026-11-24T09:00:00.000Z');
    expect(mondays()).toHaveLength(1);
  });

  test('comes with the rights of that day, and the one before becomes a line', async () => {
    const hers = (await bot.app.opdrachten.list()).find(({ state }) => state.titel === TITEL);
    const carla = bot.client(CARLA);
    const { card } = await carla.execute('opdrachten.assign', { opdracht: hers?.id });
    await carla.pressCard(
      'Bewaar',
      { projectleiderId: PIETER.id, projectleiderOok: '' },
      card ? { on: card } : {},
    );

    await daysPass(bot, '2026-11-29');
    await timeIs(bot, '2026-11-30T07:30:00.000Z');

    const [message, ...others] = mondays();
    expect(others).toEqual([]);
    expect(message?.text).toContain('Je vraag van maandag 30 november 2026');
    expect(message?.text).toContain('Geen opdrachten waar jij bij hoort.');
    expect(message?.text).not.toContain(TITEL);
    expect(samira.cardWith('Je vragen van maandag 23 november 2026').text).not.toContain(TITEL);
  });

  test('is stopped with one button, and comes no more', async () => {
    const [message] = mondays();
    await samira.press('Stop hiermee', {}, message ? { on: message } : {});
    expect((await samira.say('mijn vragen')).text).toContain('Je hebt geen vragen voor de maandag');

    await daysPass(bot, '2026-12-06');
    await timeIs(bot, '2026-12-07T07:30:00.000Z');

    expect(mondays()).toEqual([]);
  });

  test('is one of at most ten, and none without a question before it', async () => {
    for (let deelnemers = 1; deelnemers <= 11; deelnemers += 1) {
      const filters = [{ filter: 'deelnemers', op: '>', getal: deelnemers }];
      const { card } = await samira.execute('statusvragen.keep', {
        query: { over: 'opdrachten', vorm: 'lijst', filters },
      });
      expect(card?.text.includes('Je hebt al 10 vragen.')).toBe(deelnemers === 11);
    }
    expect((await bot.client(PIETER).say('zet dit wekelijks in mijn chat')).text).toContain(
      'Welk antwoord bedoel je?',
    );
    expect(JSON.stringify(bot.logger.lines)).not.toContain('Laren');
  });
});
