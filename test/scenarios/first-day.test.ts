import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA, DIANA, SAMIRA } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** Nothing is recorded yet: each empty list leads on. */
describe('on the first day', () => {
  let bot: TestBot;
  let carla: TeamsClient;
  beforeAll(async () => {
    bot = await startTestBot();
    carla = await bot.opened(CARLA);
  });
  afterAll(() => bot.stop());

  test('the coördinator adds an opdracht, or reads a table', async () => {
    const status = await carla.say('status');
    expect(status.buttons).toEqual(['Voeg een opdracht toe', 'Lees een tabel in']);
    expect((await carla.pressCard('Lees een tabel in', {}, { on: status })).text).toContain('Plak de tabel');
    const again = await carla.say('status');
    expect((await carla.pressCard('Voeg een opdracht toe', {}, { on: again })).text).toContain('Titel');
  });

  test('the coördinator plans a meeting; a directielid reads that there is none', async () => {
    const overzicht = await carla.say('overzicht DO');
    expect(overzicht.text).toContain('Er staat geen vergadering gepland');
    expect((await carla.pressCard('Plan een vergadering', {}, { on: overzicht })).text).toContain('Datum');
    const diana = await bot.opened(DIANA);
    expect((await diana.say('overzicht DO')).buttons).toEqual([]);
  });

  test('who has no opdracht and sees them all, goes there', async () => {
    const mine = await carla.say('mijn opdrachten');
    expect(mine.buttons).toEqual(['Bekijk alle opdrachten']);
    expect((await (await bot.opened(SAMIRA)).say('mijn opdrachten')).buttons).toEqual([
      'Wie is de coördinator?',
    ]);
  });
});
