import { afterEach, expect, test } from '@jest/globals';
import { agreedPlan } from '../support/afhandeling-story.ts';
import { openBesluit } from '../support/besluiten-story.ts';
import { failingAppend } from '../support/failing-append.ts';
import { opdrachtOf, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

let bot: TestBot;
afterEach(() => bot.stop());

test.each([1, 2])(
  'a besluit of which entry %i was not stored is recorded once when the button is pressed again',
  async (number) => {
    const failing = failingAppend();
    bot = await startTestBot({ wrapStore: failing.wrap });
    const { carla, samira } = await agreedPlan(bot);
    const opdracht = opdrachtOf(await samira.say(`status ${TITEL}`));
    goTo(bot, '2026-12-17');
    const form = await openBesluit(carla, 'pfho-2026-12-17', opdracht);

    failing.failAt(number);
    const failed = await carla.press('Bewaar het besluit', { uitkomst: 'goedgekeurd' }, { on: form });
    expect(JSON.stringify(failed)).toContain('Ik kan nu niet bij de opslag');
    const done = await carla.pressCard('Bewaar het besluit', { uitkomst: 'goedgekeurd' }, { on: form });

    expect(done.text).toContain('Het besluit is vastgelegd');
    const { besluiten, status } = (await bot.app.opdrachten.get(opdracht)).state;
    expect(besluiten).toMatchObject([{ uitkomst: 'goedgekeurd' }]);
    expect(status).toBe('besloten');
    const history = (await carla.say(`geschiedenis ${TITEL}`)).text;
    expect(history.split('heeft het besluit vastgelegd')).toHaveLength(2);
  },
);
