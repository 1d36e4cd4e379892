import { afterEach, expect, test } from '@jest/globals';
import { failingAppend } from '../support/failing-append.ts';
import { CARLA } from '../support/people.ts';
import { addOpdracht, TITEL } from '../support/story.ts';
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
