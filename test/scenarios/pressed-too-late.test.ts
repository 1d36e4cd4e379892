import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, makePlan, needNoKanaal, reportAway, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** What is done, agreed or of somebody else by the time that a button of an older card is pressed. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

const FIVE_BEFORE = '2026-11-17T07:30:00.000Z';
const HER_RETURN = '2026-12-07T08:00:00.000Z';
const DAY_AFTER = '2026-11-25T07:30:00.000Z';

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  await needNoKanaal(carla, 'do');
});
afterEach(() => bot.stop());

describe('a plan that was handed in meanwhile', () => {
  beforeEach(async () => {
    await addOpdracht(carla, SAMIRA);
    // Beside it something else is still to be done.
    await addOpdracht(carla, SAMIRA, { titel: 'Toekomst van de jeugdhulp' });
    await timeIs(bot, FIVE_BEFORE);
  });

  /** What can be done with the plan of which the title stands on that card. */
  const itemOf = async (): Promise<CardView> => {
    const opdracht = (await bot.app.opdrachten.list()).find(({ state }) => state.titel === TITEL)?.id ?? '';
    const { card } = await samira.execute('herinneringen.item', {
      verplichting: `${opdracht}:plan ingediend`,
      eigenaar: SAMIRA.id,
      dag: '2026-11-17',
    });
    if (!card) throw new Error('nothing opens');
    return card;
  };

  test('is not put off', async () => {
    const item = await itemOf();
    await makePlan(samira);

    const after = await samira.pressCard('Herinner me later', { uitstel: 'morgen' }, { on: item });

    expect(after.text).not.toContain('Ik herinner je weer');
    expect(after.text).toContain('Dit is gedaan.');
  });

  test('is not asked of the coördinator, neither whether it is done nor who takes it over', async () => {
    const item = await itemOf();
    await makePlan(samira);

    const done = await samira.pressCard('Is al gedaan', {}, { on: item });
    const given = await samira.pressCard('Overdragen', {}, { on: item });

    expect(done.text).not.toContain('Ik vraag de coördinator');
    expect(given.text).not.toContain('Ik heb de coördinator gevraagd');
  });
});

describe('the stand-in of the only coördinator', () => {
  test('is not promised that the coördinator hears it, but what is said to be done is asked of her when she is back', async () => {
    const pieter = await bot.opened(PIETER);
    await addOpdracht(carla, SAMIRA);
    const [opdracht] = await bot.app.opdrachten.list();
    await reportAway(carla, 'afwezig van 20-11 tot 4-12, vervanger Pieter Smit');
    await timeIs(bot, FIVE_BEFORE);
    await timeIs(bot, DAY_AFTER);
    const { card: item } = await pieter.execute('herinneringen.item', {
      verplichting: `${opdracht?.id}:plan ingediend`,
      eigenaar: CARLA.id,
      dag: '2026-11-25',
    });

    expect(item?.buttons).not.toContain('Overdragen');
    await pieter.pressCard('Is al gedaan', {}, { on: item! });
    await timeIs(bot, HER_RETURN);

    expect(carla.cardWith('Is dit al gedaan?').buttons).toContain('Ja, het is klaar');
  });
});

describe('a coördinator who said that something was not done yet', () => {
  test('reads that it is, once it is', async () => {
    await addOpdracht(carla, SAMIRA);
    await timeIs(bot, FIVE_BEFORE);
    await samira.pressCard('Later of anders');
    await samira.pressCard('Is al gedaan');
    await carla.pressCard('Nee, nog niet', {}, { on: carla.cardWith('Is dit al gedaan?') });
    const answered = (): string =>
      carla
        .screen()
        .map(({ text }) => text)
        .find((text) => /Dit is (nog niet klaar|klaar)/.test(text)) ?? '';
    expect(answered()).toContain('Dit is nog niet klaar');
    await makePlan(samira);
    await timeIs(bot, '2026-11-17T12:00:00.000Z');

    expect(answered()).toContain('Dit is klaar');
  });
});
