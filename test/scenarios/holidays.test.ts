import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { herinneringenOf, timeIs } from '../support/herinneringen.ts';
import { BEHEER, CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

/** An opdracht for the DO of `datum` is added at `moment`: three working days before its plan is due, as long as it takes. */
async function asked(moment: string, datum: string): Promise<void> {
  await timeIs(bot, moment);
  await addOpdracht(carla, SAMIRA, { datum });
}

async function daysOff(inputs: Readonly<Record<string, string>>): Promise<void> {
  const bas = await bot.opened(BEHEER);
  await bas.say('instellingen');
  await bas.pressCard('Wijzig vrije dagen');
  await bas.pressCard('Bewaar', inputs);
  await bot.app.delivered();
}

/** How many reminders Samira has at this moment. */
async function remindersAt(moment: string): Promise<number> {
  await timeIs(bot, moment);
  return herinneringenOf(samira).length;
}

describe('after the clock was changed in the weekend', () => {
  test.each([
    [
      'forward',
      '2028-03-23T10:00:00.000Z',
      '2028-04-19',
      '2028-03-27T06:29:59.000Z',
      '2028-03-27T06:30:00.000Z',
    ],
    [
      'back',
      '2027-10-28T10:00:00.000Z',
      '2027-11-23',
      '2027-11-01T07:29:59.000Z',
      '2027-11-01T07:30:00.000Z',
    ],
  ])(
    '%s, a reminder comes on Monday at 08:30 of the new time',
    async (_way, thursday, datum, before, opening) => {
      await asked(thursday, datum);

      expect(await remindersAt(before)).toBe(0);
      expect(await remindersAt(opening)).toBe(1);
      expect(herinneringenOf(samira)[0]?.text).toContain('nog 1 werkdag');
    },
  );
});

describe('Good Friday', () => {
  /** The plan is due on Tuesday 30 March 2027, after Easter. */
  test('is a working day: the reminder of the day before comes then', async () => {
    await asked('2027-03-24T10:00:00.000Z', '2027-04-20');

    expect(await remindersAt('2027-03-25T15:00:00.000Z')).toBe(0);
    expect(await remindersAt('2027-03-26T07:30:00.000Z')).toBe(1);
    expect(herinneringenOf(samira)[0]?.text).toContain('nog 1 werkdag');
  });

  test('is a day off: the reminder comes on Thursday, and nothing until Tuesday', async () => {
    await daysOff({ 'i-goede-vrijdag': 'vrij' });
    await asked('2027-03-23T10:00:00.000Z', '2027-04-20');

    expect(await remindersAt('2027-03-25T07:30:00.000Z')).toBe(1);
    expect(herinneringenOf(samira)[0]?.text).toContain('nog 1 werkdag');
    expect(await remindersAt('2027-03-26T10:00:00.000Z')).toBe(1);
    expect(await remindersAt('2027-03-29T10:00:00.000Z')).toBe(1);
    expect(await remindersAt('2027-03-31T06:30:00.000Z')).toBe(2);
  });

  test('becomes a day off while a reminder is under way: it comes a day earlier, once', async () => {
    await asked('2027-03-23T10:00:00.000Z', '2027-04-20');

    await daysOff({ 'i-goede-vrijdag': 'vrij' });

    expect(await remindersAt('2027-03-25T07:30:00.000Z')).toBe(1);
    expect(await remindersAt('2027-03-26T10:00:00.000Z')).toBe(1);
  });
});

describe('5 May', () => {
  /** The plan is due on Monday 8 May 2028; 5 May is the Friday before. */
  test.each([
    ['lustrum', '2028-05-04T14:00:00.000Z', 0, '2028-05-05T06:30:00.000Z'],
    ['nooit', '2028-05-04T14:00:00.000Z', 0, '2028-05-05T06:30:00.000Z'],
    ['altijd', '2028-05-03T14:00:00.000Z', 0, '2028-05-04T06:30:00.000Z'],
  ])(
    'that is off ‘%s’ decides on which day the last reminder comes',
    async (setting, before, none, opening) => {
      if (setting !== 'lustrum') await daysOff({ 'i-5-mei': setting });
      await asked('2028-05-02T10:00:00.000Z', '2028-05-30');

      expect(await remindersAt(before)).toBe(none);
      expect(await remindersAt(opening)).toBe(1);
      expect(herinneringenOf(samira)[0]?.text).toContain('nog 1 werkdag');
    },
  );
});

describe('in the week of Christmas', () => {
  /** The plan is due on Monday 28 December 2026; Friday is Christmas, the next Friday New Year. */
  test('the last reminder comes on Thursday, and being late is told on Tuesday', async () => {
    await asked('2026-12-22T10:00:00.000Z', '2027-01-19');

    expect(await remindersAt('2026-12-24T07:30:00.000Z')).toBe(1);
    expect(herinneringenOf(samira)[0]?.text).toContain('nog 1 werkdag');
    for (const quiet of ['2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28'])
      expect(await remindersAt(`${quiet}T10:00:00.000Z`)).toBe(1);
    expect(await remindersAt('2026-12-29T07:30:00.000Z')).toBe(2);
    expect(herinneringenOf(samira)[1]?.text).toContain('1 werkdag te laat');
  });

  test('the overview comes on Monday between the holidays, and on the first Monday of the year', async () => {
    for (const day of ['2026-12-25', '2026-12-28', '2026-12-31', '2027-01-01', '2027-01-04'])
      await timeIs(bot, `${day}T07:30:00.000Z`);

    const digests = carla.screen().filter(({ text }) => text.includes('Weekoverzicht van'));
    expect(digests.map(({ text }) => /Weekoverzicht van (.*)/.exec(text)?.[1])).toEqual([
      'maandag 28 december 2026',
      'maandag 4 januari 2027',
    ]);
  });
});
