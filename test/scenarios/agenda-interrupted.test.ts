import { afterEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { fill } from '../support/course/hands.ts';
import { failingAppend } from '../support/failing-append.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
afterEach(() => bot.stop());

test.each([1, 2, 3])(
  'an item whose postponement stopped at entry %i is postponed once the button is pressed again',
  async (number) => {
    const failing = failingAppend();
    bot = await startTestBot({ wrapStore: failing.wrap });
    const carla = await bot.opened(CARLA);
    await addOpdracht(carla, undefined);
    await carla.say('nieuwe vergadering');
    await carla.pressCard('Plannen', { overleg: 'do', datum: '2027-01-12' });
    await carla.say('agenda december');
    await carla.pressCard('Directieoverleg');
    await carla.pressCard(TITEL);
    const form = await carla.pressCard('Stel uit');

    failing.failAt(number);
    const failed = await carla.press('Stel uit', { naar: 'do-2027-01-12' }, { on: form });
    expect(JSON.stringify(failed)).toContain('Ik kan nu niet bij de opslag');
    const done = await carla.pressCard('Stel uit', { naar: 'do-2027-01-12' }, { on: form });

    expect(done.text).toContain('Uitgesteld naar Directieoverleg, 12 jan 2027');
    expect((await carla.say(`status ${TITEL}`)).text).toContain('○ 12 jan 2027 · Directieoverleg');
    await carla.say('agenda januari');
    expect((await carla.pressCard('Directieoverleg')).text).toContain(`1. ${TITEL}`);
  },
);

describe('a punt that is taken off in the week before the meeting', () => {
  const MONDAY = '2026-11-23T07:30:00.000Z';
  const PFHO = 'pfho-2026-11-26';
  let carla: TeamsClient;
  const failing = failingAppend();

  /** An opdracht that names the DO stands on a PFHO as well, and the coördinator reads the week in which both come. */
  const readWeek = async (): Promise<CardView> => {
    bot = await startTestBot({ wrapStore: failing.wrap });
    carla = await bot.opened(CARLA);
    const samira = await bot.opened(SAMIRA);
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA, { datum: '2027-01-12' }));
    await fill(carla, ['vergaderingen.new', {}], 'Plannen', { overleg: 'pfho', datum: '2026-11-26' });
    const punt = { opdracht, doel: 'vaststellen' };
    await fill(carla, ['vergaderingen.addPunt', { vergadering: PFHO }], 'Toevoegen', punt);
    expect(samira.screen()).not.toEqual([]);
    await timeIs(bot, MONDAY);
    return carla.cardWith('De vergaderingen van de komende week');
  };
  const timesTakenOff = async (): Promise<number> =>
    (await carla.say(`geschiedenis ${TITEL}`)).text.split('van de agenda gehaald').length - 1;

  test.each([1, 2])(
    'and stopped at entry %i is taken off whole once the button is pressed again',
    async (number) => {
      const week = await readWeek();
      failing.failAt(number);
      const failed = await carla.press('Haal het punt eraf', {}, { on: week });
      expect(JSON.stringify(failed)).toContain('Ik kan nu niet bij de opslag');
      const done = await carla.pressCard('Haal het punt eraf', {}, { on: week });

      expect(done.text).toContain('Het punt is van de agenda gehaald.');
      expect(await timesTakenOff()).toBe(1);
    },
  );

  test('and was put there again is taken off once more, by the newest card and by one of before', async () => {
    const week = await readWeek();
    const { opdrachten, delivered } = bot.app;
    const id = (await opdrachten.list())[0]?.id ?? '';
    const putBack = async (): Promise<void> => {
      await fill(carla, ['vergaderingen.addPunt', { vergadering: PFHO }], 'Toevoegen', {
        opdracht: id,
        doel: 'vaststellen',
      });
      await delivered();
    };
    await carla.pressCard('Haal het punt eraf', {}, { on: week });
    await putBack();

    await carla.pressCard('Haal het punt eraf', {}, { on: week });
    expect(await timesTakenOff()).toBe(2);
    await putBack();
    const newest = carla.cardWith('De vergaderingen van de komende week');
    await carla.pressCard('Haal het punt eraf', {}, { on: newest });
    expect(await timesTakenOff()).toBe(3);
  });

  test('by a card of an earlier version, which carries no name of its press, is taken off', async () => {
    await readWeek();
    const punt = (await bot.app.opdrachten.list())[0]?.id ?? '';
    const { card } = await carla.execute('vergaderingen.weekRemove', { vergadering: PFHO, punt });

    expect(card?.text).toContain('Het punt is van de agenda gehaald.');
    expect(await timesTakenOff()).toBe(1);
  });
});
