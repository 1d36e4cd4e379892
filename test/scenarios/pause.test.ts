import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { daysPass, herinneringenOf, timeIs } from '../support/herinneringen.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, makePlan, pressAfter, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

describe('the coördinator pauses all messages', () => {
  test('and nothing is posted until they go on; answers go on meanwhile', async () => {
    expect((await pressAfter(carla, 'pauzeer berichten')).text).toContain('Ik plaats niets meer uit mezelf');
    await addOpdracht(carla, SAMIRA);
    expect(samira.screen()).toEqual([]);
    expect((await samira.say('mijn opdrachten')).text).toContain(TITEL);

    await carla.pressCard('Hervat berichten');
    await bot.app.delivered();

    expect(samira.cardWith('Wil je het participatieplan maken?').buttons).toContain('Begin');
  });

  test('and a post that stands there is not changed until they go on', async () => {
    await addOpdracht(carla, SAMIRA);
    await timeIs(bot, '2026-11-17T07:30:00.000Z');
    await pressAfter(carla, 'pauzeer berichten');
    await makePlan(samira);
    expect(herinneringenOf(samira)[0]?.text).not.toContain('✓ Dit is gedaan.');

    await pressAfter(carla, 'hervat berichten');
    await bot.app.delivered();

    expect(herinneringenOf(samira)[0]?.text).toContain('✓ Dit is gedaan.');
  });

  test('and of the reminders only the newest step comes afterwards', async () => {
    await addOpdracht(carla, SAMIRA);
    await pressAfter(carla, 'pauzeer berichten');
    await daysPass(bot, '2026-11-23');
    expect(herinneringenOf(samira)).toEqual([]);

    await pressAfter(carla, 'hervat berichten');
    await timeIs(bot, '2026-11-24T07:30:00.000Z');

    expect(herinneringenOf(samira)).toHaveLength(1);
  });

  test('which nobody else can do', async () => {
    expect((await samira.say('pauzeer berichten')).text).toContain('Alleen de coördinator en de beheerder');
  });
});
