import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA, NOOR } from '../statusvragen/wereld/mensen.ts';
import { openWereldBot } from '../statusvragen/wereld/stel.ts';
import type { TeamsClient } from '../support/teams-client.ts';

/** Somebody asks the bot to remind a colleague now: it reminds by itself, and says how. */
describe('who wants somebody to be reminded', () => {
  let carla: TeamsClient;
  let noor: TeamsClient;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    const wereld = await openWereldBot();
    ({ stop } = wereld);
    [carla, noor] = [await wereld.bot.opened(CARLA), await wereld.bot.opened(NOOR)];
  });
  afterAll(() => stop());

  test.each([
    'herinner Samira aan leerlingenvervoer',
    'Herinner Samira even',
    'stuur Samira nog een herinnering',
    'kun je Samira een seintje geven',
    'kun je Samira herinneren aan het plan',
    'stuur een herinnering naar Samira',
    'nog een reminder aan samira sturen',
    'stuur Samira een reminder over haar plan',
  ])('‘%s’ reads how that goes, and looks at what stands open', async (said) => {
    const card = await carla.say(said);

    expect(card.text).toContain('Herinneren doe ik zelf');
    expect(card.text).toContain('hooguit vier herinneringen');
    expect(card.buttons).toContain('Bekijk het weekvoorstel');
    const open = await carla.pressCard('Bekijk wat openstaat', {}, { on: card });
    expect(open.text).toContain('12 dingen die nog moeten gebeuren.');
    expect(open.buttons).toContain('✕ Samira El Amrani');
  });

  test.each([
    'hoe werkt herinneren',
    'hoe vaak herinner je mensen',
    'stuur jij herinneringen',
    'kan ik iemand herinneren',
    'herinner mij aan het plan',
  ])('‘%s’ is about nobody else', async (said) => {
    const card = await noor.say(said);

    expect(card.text).toContain('Alleen de coördinator kan nog een keer vragen wat ontbreekt.');
    expect(card.buttons).toEqual(['Bekijk wat jij moet doen']);
  });

  test.each([
    'herinneringen',
    'wat moet Samira nog doen',
    'hoe laat stuur je herinneringen',
    'mijn herinneringen',
  ])('‘%s’ is another question', async (said) => {
    expect((await carla.say(said)).text).not.toContain('Herinneren doe ik zelf');
  });
});
