import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht, confirmNaam, reportAway } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord } from '../support/werkbord.ts';

const GELEID = 'Opvang in Huizen';
const GETROKKEN = 'Vervoer in Laren';
const DURING = '2026-12-02T09:00:00.000Z';
const AFTER = '2026-12-14T09:00:00.000Z';

/** Samira leads one opdracht and is bestuurlijk trekker of another; Pieter stands in for her, and has no opdracht himself. */
describe('who stands in', () => {
  let bot: TestBot;
  let pieter: TeamsClient;
  beforeAll(async () => {
    bot = await startTestBot();
    const carla = await bot.opened(CARLA);
    const samira = await bot.opened(SAMIRA);
    pieter = await bot.opened(PIETER);
    await bot.opened(WILLEM);
    await addOpdracht(carla, SAMIRA, { titel: GELEID, gemeenten: 'Huizen', datum: '2027-03-16' });
    await addOpdracht(carla, WILLEM, {
      titel: GETROKKEN,
      gemeenten: 'Laren',
      datum: '2027-03-16',
      trekker: SAMIRA.naam,
    });
    await confirmNaam(carla, SAMIRA);
    await reportAway(samira, `afwezig van 1-12 tot 12-12, vervanger ${PIETER.naam}`);
  });
  afterAll(() => bot.stop());

  const VRAGEN = [
    'welke opdrachten zijn er',
    'welke opdrachten zijn er in Huizen of Laren',
    'opdrachten per gemeente',
    'wat moet er nog gebeuren',
  ];
  const PAGES = ['overzicht', 'planning', 'mijn-werk'];

  test('the other leads one and is trekker of one: both are found by who is there', async () => {
    const { text } = await bot.client(SAMIRA).say(VRAGEN[0] ?? '');
    expect(text).toContain(GELEID);
    expect(text).toContain(GETROKKEN);
  });

  test('finds nothing of it before the other is away', async () => {
    for (const vraag of VRAGEN) expect((await pieter.say(vraag)).text).not.toContain(GELEID);
  });

  describe('while the other is away', () => {
    beforeAll(() => timeIs(bot, DURING));

    test.each(VRAGEN.filter((vraag) => !vraag.includes('per')))(
      'finds in the chat what the other leads, not what the other is trekker of: %s',
      async (vraag) => {
        const { text } = await pieter.say(vraag);
        expect(text).toContain(GELEID);
        expect(text).not.toContain(GETROKKEN);
      },
    );

    test('counts it by group', async () => {
      const { text } = await pieter.say('hoeveel opdrachten zijn er per gemeente');
      expect(text).toContain('Huizen');
      expect(text).not.toContain('Laren');
    });

    test('finds it by words of its name', async () => {
      await pieter.say('status opvang');
      expect(pieter.screen().at(-1)?.text).toContain(GELEID);
    });

    test.each(PAGES)('finds the same on the werkbord: %s', async (pad) => {
      const { text } = await (await lokaalWerkbord(bot, PIETER)).get(pad);
      expect(text).toContain(GELEID);
      expect(text).not.toContain(GETROKKEN);
    });
  });

  describe('once the other is back', () => {
    beforeAll(() => timeIs(bot, AFTER));

    test.each(VRAGEN)('finds nothing of it any more: %s', async (vraag) => {
      expect((await pieter.say(vraag)).text).not.toContain(GELEID);
    });

    test.each(PAGES)('nor on the werkbord: %s', async (pad) => {
      expect((await (await lokaalWerkbord(bot, PIETER)).get(pad)).text).not.toContain(GELEID);
    });
  });
});
