import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CARLA, SAMIRA } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
});
afterAll(() => bot.stop());

test('an amount is divided over the gemeenten, and one that does not add up is asked about', async () => {
  await carla.say('bijdrage');
  const again = await carla.pressCard('Verdeel', {
    bedrag: '95202',
    peiljaar: '2023',
    verdeling: 'Jeugd: 50, zonder Eemnes\nVolwassenen: 40',
    eenheid: '1',
  });
  expect(again.text).toContain('De delen zijn samen 90 %. Maak er samen 100 % van.');
  expect(again.inputs.bedrag).toBe('95202');

  const { text } = await carla.pressCard('Verdeel', {
    verdeling: 'Jeugd: 50, zonder Eemnes\nVolwassenen: 50',
  });

  expect(text).toContain('€ 95.202,00, verdeeld naar inwoners');
  expect(text).toContain('Blaricum: € 4.786,00');
});

test('it is for the coördinator and the DO', async () => {
  const samira = await bot.opened(SAMIRA);

  expect((await samira.say('bijdrage')).text).toContain('Alleen de coördinator en het DO');
});
