import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA, INGRID, NOOR, WILLEM } from '../statusvragen/wereld/mensen.ts';
import { openWereldBot } from '../statusvragen/wereld/stel.ts';
import type { TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord } from '../support/werkbord.ts';

const NOTHING = /hoef(?:t|je).*niets|niets te gebeuren/i;
const TAKEN = 'Stel de vraag aan inwoners';

/** Ingrid owes nothing with a last day, and has three tasks as bestuurlijk trekker. */
describe('whoever asks a bestuurlijk trekker what is to be done', () => {
  let bot: TestBot;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    ({ bot, stop } = await openWereldBot());
  });
  afterAll(() => stop());

  test('hears of the tasks in the list of what is open, and goes to them', async () => {
    const ingrid = await bot.opened(INGRID);

    const list = await ingrid.say('herinneringen');
    expect(list.text).toContain('Als bestuurlijk trekker heb je nog 3 taken.');
    expect(list.text).not.toMatch(NOTHING);
    const taken = await ingrid.pressCard('Bekijk mijn taken', {}, { on: list });
    expect(taken.text.split(TAKEN)).toHaveLength(4);
  });

  test('hears of them by a question', async () => {
    const { text, buttons } = await (await bot.opened(INGRID)).say('wat moet ik nog doen');

    expect(text).toContain(
      'Er is niets met een uiterste dag. Wel heb je nog 3 taken als bestuurlijk trekker.',
    );
    expect(text).not.toMatch(NOTHING);
    expect(buttons).toContain('Bekijk mijn taken');
  });

  test('hears of them of another', async () => {
    const { text, buttons } = await (await bot.opened(CARLA)).say('wat moet Ingrid nog doen');

    expect(text).toContain('Wel heeft Ingrid Mulder nog 3 taken als bestuurlijk trekker.');
    expect(text).not.toMatch(NOTHING);
    expect(buttons).not.toContain('Bekijk mijn taken');
  });

  test('hears of them beside what has a last day', async () => {
    const list = await (await bot.opened(WILLEM)).say('herinneringen');

    expect(list.text).toContain('Er staat 1 ding voor je open. Als bestuurlijk trekker heb je nog 3 taken.');
  });

  test('is told nothing of them where what is late is asked', async () => {
    const { text } = await (await bot.opened(INGRID)).say('is er iets van mij te laat');

    expect(text).not.toContain('trekker');
  });

  test('sees them on the page of what is open', async () => {
    const page = await (await lokaalWerkbord(bot, INGRID)).get('mijn-werk');

    expect(page.text).toContain('Als bestuurlijk trekker heb je nog 3 taken.');
    expect(page.text).not.toMatch(NOTHING);
    expect(page.text.split(TAKEN)).toHaveLength(4);
  });

  test('hears nothing of those of another without a role in the region', async () => {
    const { text } = await (await bot.opened(NOOR)).say('wat moet Ingrid nog doen');

    expect(text).not.toMatch(/Wel heeft|als bestuurlijk trekker/);
  });

  test('hears of none who is trekker of nothing', async () => {
    const { text } = await (await bot.opened(NOOR)).say('wat moet ik nog doen');

    expect(text).not.toContain('trekker');
  });
});
