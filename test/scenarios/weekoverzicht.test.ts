import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { daysPass, herinneringenOf, timeIs } from '../support/herinneringen.ts';
import { BEHEER, CARLA, CEES, PIETER, SAMIRA } from '../support/people.ts';
import { saidTwice } from '../support/said-twice.ts';
import { addOpdracht, makePlan, needNoKanaal, pressAfter, reportAway } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** It is Monday 16 November 2026, 10:00. The next overview comes on Monday 23 November at 08:30. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  await needNoKanaal(carla, 'do');
});
afterEach(() => bot.stop());

const MONDAY = '2026-11-23T07:30:00.000Z';

function weekoverzichtenOf(client: TeamsClient): readonly CardView[] {
  return client.screen().filter(({ text }) => text.includes('Weekoverzicht van'));
}

describe('the overview of the week', () => {
  test('comes on Monday at 08:30, once, and not to who was only just met', async () => {
    await timeIs(bot, '2026-11-23T07:29:00.000Z');
    expect(weekoverzichtenOf(carla)).toEqual([]);

    await timeIs(bot, MONDAY);
    await daysPass(bot, '2026-11-27');

    expect(weekoverzichtenOf(carla)).toHaveLength(1);
    expect(weekoverzichtenOf(carla)[0]?.text).toContain('Weekoverzicht van maandag 23 november 2026');
    expect(weekoverzichtenOf(carla)[0]?.text).toContain('Er is niets nieuw en niets te laat');
    expect(weekoverzichtenOf(samira)).toEqual([]);
  });

  test('says what is new, due this week and late, who cannot be reached, and which posts are in doubt', async () => {
    await addOpdracht(carla, SAMIRA);
    await addOpdracht(carla, SAMIRA, { titel: 'Toekomst van de jeugdhulp', datum: '2026-12-11' });
    await addOpdracht(carla, 'Wim Jansen', { titel: 'Vervoer naar dagbesteding', datum: '2027-06-10' });
    await daysPass(bot, '2026-11-22');

    await timeIs(bot, MONDAY);

    const { text } = weekoverzichtenOf(carla)[0]!;
    expect(text).toContain('Nieuw: 3. Moet klaar tot en met 29 nov 2026: 1. Te laat: 1.');
    expect(text).toContain('Samira El Amrani moet het plan nog indienen. De laatste dag is 24 nov 2026.');
    expect(text).toContain(
      'Samira El Amrani moet het plan nog indienen. De laatste dag was 20 nov 2026. Op 23 nov 2026 was dat 1 werkdag te laat.',
    );
    expect(text).toContain('Bij 1 opdracht wist ik op 23 nov 2026 niet wie de projectleider is');
    expect(weekoverzichtenOf(carla)[0]!.buttons).toContain('Zeg wie het is');
  });

  test('holds the coördinator’s own reminders of that day: one message', async () => {
    await addOpdracht(carla, SAMIRA, { datum: '2026-12-11' });

    await timeIs(bot, '2026-11-20T07:30:00.000Z');
    await timeIs(bot, MONDAY);

    expect(herinneringenOf(carla)).toEqual([]);
    const [weekoverzicht, ...others] = weekoverzichtenOf(carla);
    expect(others).toEqual([]);
    expect(weekoverzicht?.text).toContain('Te laat: 1');
    expect(weekoverzicht?.text).toContain('Samira El Amrani moet het plan nog indienen.');
    const list = await carla.pressCard('Bekijk wat jij moet doen', {}, { on: weekoverzicht! });
    expect(list.buttons).toContain('Later of anders');
  });

  test('says what the coördinator has to do once, with how late it is, and counts it with the rest', async () => {
    await addOpdracht(carla, SAMIRA, { titel: 'Toekomst van de jeugdhulp', datum: '2026-12-07' });
    await addOpdracht(carla, SAMIRA, { datum: '2026-12-11' });
    await makePlan(samira, 'Toekomst van de jeugdhulp');

    await timeIs(bot, MONDAY);
    const asked = (await carla.say('weekoverzicht')).text;

    for (const text of [weekoverzichtenOf(carla)[0]!.text, asked]) {
      expect(text).toContain('Moet klaar tot en met 29 nov 2026: 1. Te laat: 1.');
      expect(text).toContain('Voor jou: 1');
      expect(text.split('Lees het participatieplan en stem het af')).toHaveLength(2);
      expect(saidTwice(text)).toEqual([]);
    }
  });

  test('says what a meeting misses once: with the decision about it that is asked', async () => {
    await addOpdracht(carla, SAMIRA, { datum: '2026-11-25' });
    await timeIs(bot, MONDAY);

    const before = weekoverzichtenOf(carla)[0]!.text;
    expect(before).toContain('Beslis of de opdracht op de agenda blijft: het plan is er nog niet.');
    expect(before).not.toContain('moet het plan nog indienen');

    const week = carla.cardWith('De vergaderingen van de komende week');
    const form = await carla.pressCard('Toch laten staan', {}, { on: week });
    await carla.pressCard('Toch laten staan', { reden: 'Het overleg bespreekt de aanpak.' }, { on: form });
    await bot.app.sweep();
    expect(weekoverzichtenOf(carla)[0]!.text).toContain('Samira El Amrani moet het plan nog indienen.');
  });

  test('leaves what the message about the coming meetings asks to that message, also when its last day is next week', async () => {
    // Between them is Christmas: five working days are more than a week.
    await addOpdracht(carla, SAMIRA, { datum: '2026-12-29' });
    await timeIs(bot, '2026-12-21T07:30:00.000Z');

    expect(carla.cardWith('De vergaderingen van de komende week').text).toContain('Het plan is er nog niet.');
    expect(weekoverzichtenOf(carla).at(-1)?.text).not.toContain('moet het plan nog indienen');
  });

  test('folds when a newer one says how it is now, and names each thing in one way', async () => {
    await addOpdracht(carla, SAMIRA, { titel: 'Toekomst van de jeugdhulp', datum: '2026-12-11' });
    await addOpdracht(carla, 'Wim Jansen', { titel: 'Vervoer naar dagbesteding', datum: '2026-12-18' });
    await timeIs(bot, MONDAY);
    const [first] = weekoverzichtenOf(carla);
    // What is late stands there once: as what somebody else has to do, not as the reader's own as well.
    expect(first?.text).not.toContain('Voor jou');
    expect(first?.text).toContain('Projectleider: Wim Jansen (nog niet bevestigd).');
    await daysPass(bot, '2026-11-29');
    await timeIs(bot, '2026-11-30T07:30:00.000Z');

    const [older, newer] = weekoverzichtenOf(carla);

    expect(older?.text).toContain('Er is een nieuwer weekoverzicht. Daar staat hoe het nu is.');
    expect(older?.text).not.toContain('Te laat');
    expect(older?.buttons).toEqual(['Bekijk het weekoverzicht']);
    expect(newer?.text).toContain('Weekoverzicht van maandag 30 november 2026');
    expect(newer?.text).toContain('Te laat:');
  });

  test.each([
    ['an overview of before', '2026-12-18', '2026-12-07', '2026-12-14'],
    ['a reminder of the week before', '2026-12-15', '2026-12-02', '2026-12-07'],
  ])('says what its reader has to do, and %s does not say it as well', async (_what, datum, late, monday) => {
    await addOpdracht(carla, SAMIRA, { datum });
    await makePlan(samira);
    await daysPass(bot, late);
    await bot.app.delivered();
    const asks = () => carla.screen().filter(({ text }) => /stem het af|plan nog afstemmen/.test(text));
    expect(asks().at(-1)?.text).toContain('1 werkdag te laat');
    await daysPass(bot, monday);

    expect(asks().map(({ text }) => /(?:Weekoverzicht|Herinnering) van [^\n]*/.exec(text)?.[0])).toEqual([
      expect.stringContaining('Weekoverzicht van maandag'),
    ]);
    expect(weekoverzichtenOf(carla).at(-1)?.text).toContain('Lees het participatieplan en stem het af.');
  });

  test('does not go on saying that something is late once it was done', async () => {
    await addOpdracht(carla, SAMIRA, { datum: '2026-12-11' });
    await timeIs(bot, MONDAY);
    expect(weekoverzichtenOf(carla)[0]?.text).toContain('Te laat: 1');
    await makePlan(samira);
    await bot.app.sweep();

    const { text } = weekoverzichtenOf(carla)[0]!;
    expect(text).not.toContain('Te laat');
    expect(text).not.toContain('Samira El Amrani moet het plan nog indienen');
    expect(text).not.toContain('Eerder voor jou');
    expect(text).toContain(
      'Voor jou: 1\nHerinrichting huishoudelijke hulp\nLees het participatieplan en stem het af. De laatste dag is 27 nov 2026.',
    );
    // And so says the list to which it leads.
    const list = await carla.pressCard('Bekijk wat jij moet doen', {}, { on: weekoverzichtenOf(carla)[0]! });
    expect(list.text).toContain('Lees het participatieplan en stem het af');
  });

  test('opens an opdracht and the list of all', async () => {
    await addOpdracht(carla, SAMIRA);
    await timeIs(bot, MONDAY);

    expect((await carla.pressCard('Bekijk', {}, { on: weekoverzichtenOf(carla)[0]! })).text).toContain(
      'Samira El Amrani',
    );
  });

  test('comes on the first working day when Monday is a day off', async () => {
    await daysPass(bot, '2027-03-24');
    const before = weekoverzichtenOf(carla).length;

    await timeIs(bot, '2027-03-29T10:00:00.000Z');
    expect(weekoverzichtenOf(carla)).toHaveLength(before);
    await timeIs(bot, '2027-03-30T06:30:00.000Z');

    expect(weekoverzichtenOf(carla)).toHaveLength(before + 1);
    expect(weekoverzichtenOf(carla).at(-1)?.text).toContain('Weekoverzicht van dinsdag 30 maart 2027');
  });

  test('waits for its moment, and the reminders of that day with it, when the beheerder chose a later time', async () => {
    const bas = await bot.opened(BEHEER);
    await bas.say('instellingen');
    await bas.pressCard('Wijzig uren');
    await bas.pressCard('Bewaar', { 'i-weekoverzicht-tijd': '11:00' });
    await addOpdracht(carla, SAMIRA, { datum: '2026-12-11' });

    await timeIs(bot, MONDAY);
    expect([...weekoverzichtenOf(carla), ...herinneringenOf(carla)]).toEqual([]);
    await timeIs(bot, '2026-11-23T10:00:00.000Z');

    expect(weekoverzichtenOf(carla)).toHaveLength(1);
    expect(herinneringenOf(carla)).toEqual([]);
  });

  test('is not sent while sending is paused; afterwards only the newest comes', async () => {
    await pressAfter(carla, 'pauzeer berichten');
    await daysPass(bot, '2026-12-01');
    expect(weekoverzichtenOf(carla)).toEqual([]);

    await pressAfter(carla, 'hervat berichten');
    await bot.app.delivered();
    await timeIs(bot, '2026-12-02T07:30:00.000Z');

    expect(weekoverzichtenOf(carla)).toHaveLength(1);
    expect(weekoverzichtenOf(carla)[0]?.text).toContain('Weekoverzicht van woensdag 2 december 2026');
  });

  test('comes once after an outage, and says what is new since the one before', async () => {
    await timeIs(bot, MONDAY);
    await addOpdracht(carla, SAMIRA, { datum: '2027-06-10' });
    bot.clock.advance(Date.parse('2026-12-09T09:00:00.000Z') - Date.parse(bot.clock.now()));
    await bot.restart();
    await daysPass(bot, '2026-12-11');

    expect(weekoverzichtenOf(carla)).toHaveLength(2);
    expect(weekoverzichtenOf(carla)[1]?.text).toContain('Nieuw: 1.');
  });

  test('goes to the stand-in of an absent coördinator, and not again to the coördinator afterwards', async () => {
    const pieter = await bot.opened(PIETER);
    await reportAway(carla, 'afwezig van 23-11-2026 tot 24-11-2026, vervanger Pieter Smit');

    await timeIs(bot, MONDAY);
    await daysPass(bot, '2026-11-27');

    expect(weekoverzichtenOf(pieter)).toHaveLength(1);
    expect(weekoverzichtenOf(pieter)[0]?.text).toContain('Je vervangt de coördinator.');
    expect(weekoverzichtenOf(carla)).toEqual([]);
    await timeIs(bot, '2026-11-30T07:30:00.000Z');
    expect(weekoverzichtenOf(carla)).toHaveLength(1);
  });

  test('that surely did not arrive comes anew the next working day', async () => {
    bot.connector.answerBy(() => ({ status: 429, retryAfter: '36000' }));
    await timeIs(bot, MONDAY);
    bot.connector.answerBy(undefined);
    await daysPass(bot, '2026-11-27');

    expect(weekoverzichtenOf(carla)).toHaveLength(1);
    expect(weekoverzichtenOf(carla)[0]?.text).toContain('dinsdag 24 november 2026');
  });
});

test('each coördinator gets one, also when one stands in for the other', async () => {
  await bot.stop();
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
  carla = await bot.opened(CARLA);
  const cees = await bot.opened(CEES);
  await timeIs(bot, MONDAY);
  expect([weekoverzichtenOf(carla).length, weekoverzichtenOf(cees).length]).toEqual([1, 1]);

  await reportAway(carla, 'afwezig van 30-11-2026 tot 4-12-2026, vervanger Cees Vermeer');
  await daysPass(bot, '2026-12-05');

  expect([weekoverzichtenOf(carla).length, weekoverzichtenOf(cees).length]).toEqual([1, 2]);
});
