import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { daysPass, herinneringenOf, timeIs } from '../support/herinneringen.ts';
import { CARLA, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht, makePlan, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** It is Monday 16 November 2026, 10:00. What is not finished is always of somebody. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

describe('an opdracht for which nobody has to do anything', () => {
  test('because its vergadering is cancelled, is of the coördinator: in the list, the answer and one reminder', async () => {
    await addOpdracht(carla, SAMIRA);
    expect((await carla.say('herinneringen')).text).not.toContain(TITEL);
    await carla.say('agenda DO');
    await carla.pressCard('Directieoverleg');
    await carla.pressCard('Annuleer');
    await carla.pressCard('Annuleer de vergadering', { reden: 'Te weinig onderwerpen.' });

    const list = await carla.say('herinneringen');
    expect(list.text).toContain(
      'Zorg dat de opdracht verder gaat: de vergadering ging niet door, en er is geen nieuwe datum.',
    );
    const owed = (await carla.say('wat moet er nog gebeuren?')).text;
    expect(owed).toContain(TITEL);
    expect(owed).toContain('Zorg dat de opdracht verder gaat');
    expect((await samira.say('herinneringen')).text).toContain('Je hoeft nu niets te doen.');

    await timeIs(bot, '2026-11-18T07:30:00.000Z');
    expect(
      herinneringenOf(carla).map(({ text }) => text.includes('Zorg dat de opdracht verder gaat')),
    ).toEqual([true]);
    expect(herinneringenOf(samira)).toEqual([]);
  });

  test('because it has no projectleider, leads to where one is chosen, and is no more once there is one', async () => {
    await addOpdracht(carla, undefined);

    const list = await carla.say('herinneringen');
    expect(list.text).toContain('er is geen projectleider. Er is ook nog geen bestuurlijk trekker.');
    const choose = await carla.pressCard('Nu doen', {}, { on: list });
    await carla.pressCard('Bewaar', { projectleiderId: SAMIRA.id }, { on: choose });

    expect((await carla.say('herinneringen')).text).not.toContain(TITEL);
    expect((await samira.say('herinneringen')).text).toContain(TITEL);
  });

  test('because it has no projectleider, also while the coördinator has something else to do for it', async () => {
    await addOpdracht(carla, undefined, { datum: '2026-11-18' });

    const list = await carla.say('herinneringen');
    expect(list.text).toContain('Beslis of de opdracht op de agenda blijft');
    expect(list.text).toContain('Zorg dat de opdracht verder gaat: er is geen projectleider.');
  });

  test('because the meeting is over without a plan, the day after it', async () => {
    await addOpdracht(carla, SAMIRA, { datum: '2026-11-18' });
    await daysPass(bot, '2026-11-17');
    expect((await carla.say('wat moet er nog gebeuren?')).text).not.toContain('stil dossier');

    await timeIs(bot, '2026-11-19T09:00:00.000Z');

    expect((await carla.say('herinneringen')).text).toContain(
      'er is geen plan, en er komt geen overleg waarvoor het nodig is.',
    );
  });
});

describe('a plan that asks something of a bestuurlijk trekker', () => {
  test('whom nobody chose is of the coördinator, until there is one', async () => {
    await addOpdracht(carla, SAMIRA, { trekker: 'Iemand Anders' });
    await makePlan(samira);
    expect((await carla.say('herinneringen')).text).not.toContain('bestuurlijk trekker');
    await carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') });
    const willem = await bot.opened(WILLEM);

    const list = await carla.say('herinneringen');
    // A name of which nobody said who it is hears nothing either.
    expect(list.text).toContain('Kies de bestuurlijk trekker: nog niet bevestigd is wie Iemand Anders is');
    expect((await samira.say('herinneringen')).text).not.toContain('bestuurlijk trekker');
    const choose = await carla.pressCard('Nu doen', {}, { on: list });
    await carla.pressCard('Bewaar', { trekkerId: WILLEM.id }, { on: choose });

    expect((await carla.say('herinneringen')).text).not.toContain('Kies de bestuurlijk trekker');
    expect((await willem.say('mijn taken')).text).toContain(TITEL);
  });
});
