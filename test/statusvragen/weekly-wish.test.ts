import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asksOfWeekly, weeklyWish } from '../../src/statusvragen/taal/weekly-wish.ts';
import { CARLA } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** A wish to get an answer each week is answered, with the button that does it first; by the text alone nothing is kept. */

test.each([
  ['stuur me elke maandag wat te laat is', 'wat te laat is', undefined],
  [
    'kun je mij iedere week sturen welke plannen op akkoord wachten',
    'welke plannen op akkoord wachten',
    undefined,
  ],
  ['kun je me wekelijks de open toezeggingen sturen', 'de open toezeggingen', undefined],
  ['ik wil elke week een lijstje van mijn toezeggingen', 'een lijstje van mijn toezeggingen', undefined],
  ['ik wil iedere vrijdag zien wat er te laat is', 'wat er te laat is', 'iedere vrijdag'],
  ['hou me wekelijks op de hoogte van pleegzorg', 'hoe staat het met pleegzorg', undefined],
  ['wat is er te laat? dat wil ik graag elke week weten', 'wat is er te laat', undefined],
  ['zet elke maandag de agenda van het DO in mijn chat', 'de agenda van het DO', undefined],
])('‘%s’ asks ‘%s’', (typed, vraag, anders) => {
  expect(weeklyWish(typed)).toEqual({ vraag, ...(anders === undefined ? {} : { anders }) });
});

test.each([
  ['vergadert het DO elke week'],
  ['is er elke maandag een overleg'],
  ['wat is er te laat'],
  ['welke vragen krijg ik elke maandag'],
  ['stop met die wekelijkse berichten'],
])('‘%s’ wishes nothing', (typed) => {
  expect(weeklyWish(typed)).toBeUndefined();
});

test.each([
  ['welke vragen krijg ik elke maandag', true],
  ['stop met die wekelijkse berichten', true],
  ['ik wil die vragen op maandag niet meer', true],
  ['stuur me elke maandag wat te laat is', false],
  ['op welke dag komt het weekoverzicht', false],
  ['wat staat er maandag op de agenda', false],
])('‘%s’ is about what comes already: %s', (typed, isAsked) => {
  expect(asksOfWeekly(typed)).toBe(isAsked);
});

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

test('the answer says which button does it, shows it first, and another day is said to be impossible', async () => {
  const carla = await bot.opened(CARLA);
  const monday = await carla.say('stuur me elke maandag wat te laat is');
  expect(monday.text).toContain('Klik op ‘Stuur dit elke maandag’');
  expect(monday.buttons.filter((one) => !one.startsWith('✕') && one !== 'Wijzig')[0]).toBe(
    'Stuur dit elke maandag',
  );

  const friday = await carla.say('ik wil iedere vrijdag zien wat er te laat is');
  expect(friday.text).toContain('Iedere vrijdag kan niet, elke maandag wel.');

  expect((await carla.say('mijn vragen')).text).toContain('Je hebt geen vragen voor de maandag');
});
