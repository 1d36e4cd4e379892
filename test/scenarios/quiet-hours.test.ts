import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, DO_CHANNEL, SAMIRA } from '../support/people.ts';
import { addOpdracht, opdrachtOf, pressAfter, reportAway } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

async function begin(at: string, environment: Readonly<Record<string, string>> = {}): Promise<void> {
  bot = await startTestBot({ at, environment });
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
}
afterEach(() => bot.stop());

const REQUEST = 'Wil je het participatieplan maken?';
const requests = (): number => samira.screen().filter(({ text }) => text.includes(REQUEST)).length;
const posted = (conversationId: string): number =>
  bot.connector.requests.filter((one) => one.method === 'POST' && one.conversationId === conversationId)
    .length;

describe('outside the hours of the office', () => {
  const SUNDAY_EVENING = '2026-11-15T19:15:00.000Z';
  const MONDAY_OPENING = '2026-11-16T07:30:00.000Z';

  beforeEach(() => begin(SUNDAY_EVENING));

  test('who adds an opdracht gets the answer at once, and the projectleider hears of it at the next opening', async () => {
    const added = await addOpdracht(carla, SAMIRA);

    expect(added.text).toContain(
      'Samira El Amrani krijgt op maandag 16 november 2026 om 08:30 uur een kaart',
    );
    await timeIs(bot, '2026-11-15T22:59:00.000Z');
    await timeIs(bot, '2026-11-16T07:29:00.000Z');
    expect(requests()).toBe(0);
    await timeIs(bot, MONDAY_OPENING);
    expect(requests()).toBe(1);
  });

  test('before the opening of a day it is said that it comes that day; while she is away, when she is back', async () => {
    await timeIs(bot, '2026-11-16T06:00:00.000Z');
    expect((await addOpdracht(carla, SAMIRA)).text).toContain('krijgt vandaag om 08:30 uur een kaart');
    await reportAway(samira, 'afwezig van 16-11 tot 18-11');
    expect((await addOpdracht(carla, SAMIRA, { titel: 'Een tweede opdracht' })).text).toContain(
      'krijgt op donderdag 19 november 2026 om 08:30 uur een kaart',
    );
  });

  test('while the bot pauses it is said that it comes when the bot goes on', async () => {
    await pressAfter(carla, 'pauzeer berichten');
    expect((await addOpdracht(carla, SAMIRA)).text).toContain('krijgt na de pauze van de bot een kaart');
  });

  test('a restart in the night changes nothing of that', async () => {
    await addOpdracht(carla, SAMIRA);
    await bot.restart();

    expect(requests()).toBe(0);
    await timeIs(bot, MONDAY_OPENING);
    expect(requests()).toBe(1);
  });

  test('a channel gets nothing new; what stands there is kept up to date', async () => {
    const channel = bot.client(CARLA, DO_CHANNEL);
    await channel.say('koppel');
    await channel.pressCard('Koppel', { koppeling: 'overleg:do' });
    const before = posted(DO_CHANNEL.id);
    await addOpdracht(carla, undefined);
    expect(posted(DO_CHANNEL.id)).toBe(before);
    await timeIs(bot, MONDAY_OPENING);
    expect(channel.cardWith('15 december 2026').text).toContain('1 opdracht.');

    await timeIs(bot, '2026-11-16T20:00:00.000Z');
    await addOpdracht(carla, undefined, { titel: 'Een tweede opdracht' });

    expect(channel.cardWith('15 december 2026').text).toContain('2 opdrachten.');
    expect(posted(DO_CHANNEL.id)).toBe(before + 1);
  });

  test('who opens the chat in the evening is not asked for anything before the morning', async () => {
    await samira.leave();
    await addOpdracht(carla, SAMIRA);
    await timeIs(bot, '2026-11-16T18:00:00.000Z');

    await samira.open();

    expect(requests()).toBe(0);
    await timeIs(bot, '2026-11-17T07:30:00.000Z');
    expect(requests()).toBe(1);
  });
});

describe('a public holiday', () => {
  test('is not a working day: what follows from an action waits for the day after', async () => {
    await begin('2026-12-25T10:00:00.000Z');
    await addOpdracht(carla, SAMIRA, { datum: '2027-02-16' });

    await timeIs(bot, '2026-12-26T10:00:00.000Z');
    expect(requests()).toBe(0);
    await timeIs(bot, '2026-12-28T07:30:00.000Z');
    expect(requests()).toBe(1);
  });
});

describe('a bot of which the organisation wants posts at any time', () => {
  test('posts at once on a Sunday', async () => {
    await begin('2026-11-15T19:15:00.000Z', { POST_ANY_TIME: 'true' });

    await addOpdracht(carla, SAMIRA);

    expect(requests()).toBe(1);
  });
});

describe('what changes again within a minute', () => {
  const MONDAY = '2026-11-16T09:00:00.000Z';
  beforeEach(() => begin(MONDAY, { SETTLE_SECONDS: '60' }));

  test('is told once, as it is then', async () => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await timeIs(bot, '2026-11-16T09:01:00.000Z');
    const before = posted(samira.conversationId);
    const vergadering = (await bot.app.opdrachten.get(opdracht)).state.vergaderingId ?? '';
    for (const datum of ['2027-01-12', '2027-01-19']) {
      const version = (await bot.store.readModels.get('vergadering', vergadering))?.version;
      const stamp = { vergadering, version, nonce: `naar ${datum}` };
      await carla.execute('vergaderingen.saveMove', { ...stamp, datum, tijd: '', plaats: '' });
      await bot.app.delivered();
      bot.clock.advance(20_000);
    }
    expect(posted(samira.conversationId)).toBe(before);

    await timeIs(bot, '2026-11-16T09:03:00.000Z');

    expect(posted(samira.conversationId)).toBe(before + 1);
    expect(samira.cardWith('Er is een nieuwe datum').text).toContain('dinsdag 19 januari 2027');
    expect(samira.screen().filter(({ text }) => text.includes('12 januari'))).toEqual([]);
  });

  test('goes after a minute, also when the bot was stopped meanwhile', async () => {
    await addOpdracht(carla, SAMIRA);
    bot.clock.advance(30_000);
    await bot.restart();
    expect(requests()).toBe(0);

    await timeIs(bot, '2026-11-16T09:01:00.000Z');

    expect(requests()).toBe(1);
  });
});
