import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DELIVERY_STATES } from '../../src/logboek/ports.ts';
import { momentWords } from '../../src/vooruitblik/vooruitblik.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, DIANA, DO_CHANNEL, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, bindChannel, makePlan, pressAfter, reportAway } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** It is Monday 16 November 2026, 10:00. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let pieter: TeamsClient;
let channel: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  pieter = await bot.opened(PIETER);
  channel = bot.client(CARLA, DO_CHANNEL);
  await bindChannel(channel, carla);
});
afterEach(() => bot.stop());

const TOT = '2027-04-02';

/** Work for a winter: plans that come late, one that was handed in, an absence, a snooze and a cancelled meeting. */
async function aWinter(): Promise<void> {
  await addOpdracht(carla, SAMIRA, { datum: '2026-12-15' });
  await addOpdracht(carla, SAMIRA, { titel: 'Toekomst van de jeugdhulp', datum: '2027-01-26' });
  await addOpdracht(carla, PIETER, { titel: 'Vervoer naar dagbesteding', datum: '2027-01-26' });
  await addOpdracht(carla, PIETER, { titel: 'Respijtzorg', datum: '2027-04-20' });
  await addOpdracht(carla, DIANA.naam, { titel: 'Beschermd wonen', datum: '2027-02-16' });
  await makePlan(pieter, 'Vervoer naar dagbesteding');
  await reportAway(samira, 'afwezig van 18-12-2026 tot 8-1-2027, vervanger Pieter Smit');
  await reportAway(carla, 'afwezig van 11-1-2027 tot 12-1-2027, vervanger Samira El Amrani');
  await timeIs(bot, '2026-11-17T07:30:00.000Z');
  await samira.pressCard('Later of anders');
  await samira.pressCard('Herinner me later', { uitstel: 'datum', datum: '2026-11-20' });
}

/** Everything that stands in the store, as text. */
async function stored(): Promise<string> {
  const { log, deliveries, readModels } = bot.store;
  const states = await Promise.all(DELIVERY_STATES.map((state) => deliveries.byState(state, { limit: 500 })));
  const kinds = ['opdracht', 'vergadering', 'persoon', 'kanaal', 'herinnering', 'instelling'];
  const models = await Promise.all(kinds.map((kind) => readModels.list(kind, { limit: 500 })));
  return JSON.stringify([await log.readAll('', 5000), states, models]);
}

/** Lets hour after hour pass for the real bot. @returns what reached Teams: when, where, and whether it was new */
async function whatIsSent(until: string): Promise<readonly string[]> {
  const names = new Map(
    [carla, samira, pieter].map((client) => [client.conversationId, client.person.naam] as const),
  ).set(channel.conversationId, `het kanaal ${DO_CHANNEL.naam}`);
  const sent: string[] = [];
  const { requests } = bot.connector;
  for (let seen = requests.length; bot.clock.now() < until; seen = requests.length) {
    const hour = new Date(
      Math.ceil((Date.parse(bot.clock.now()) - 1_800_000 + 1) / 3_600_000) * 3_600_000 + 1_800_000,
    );
    await timeIs(bot, hour.toISOString());
    for (const { method, conversationId } of requests.slice(seen)) {
      const name = names.get(conversationId) ?? conversationId;
      if (method === 'POST') sent.push(`${momentWords(hour.toISOString())} ${name}`);
      else if (name.startsWith('het kanaal'))
        sent.push(`${momentWords(hour.toISOString())} ${name} (bijgewerkt)`);
    }
  }
  return sent;
}

describe('the look ahead', () => {
  test('says what the bot then really sends, over Christmas and a change of the clock', async () => {
    await aWinter();

    const foreseen = await bot.app.lookAhead({ van: '2026-11-17', tot: TOT });
    const sent = await whatIsSent('2027-04-02T22:00:00.000Z');

    const lines = foreseen.map(
      ({ moment, voor, isNew }) => `${momentWords(moment)} ${voor}${isNew ? '' : ' (bijgewerkt)'}`,
    );
    expect(lines.toSorted()).toEqual(sent.toSorted());
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => line.includes('Samira'))).not.toEqual([]);
    expect(lines.filter((line) => line.includes('bijgewerkt'))).not.toEqual([]);
    expect(lines.filter((line) => !/, 08:30 /.test(line))).toEqual([]);
  });

  test('stores nothing and sends nothing', async () => {
    await aWinter();
    const before = await stored();
    const requests = bot.connector.requests.length;

    await bot.app.lookAhead({ van: '2026-11-17', tot: '2027-01-31' });

    expect(await stored()).toBe(before);
    expect(bot.connector.requests).toHaveLength(requests);
  });

  test('tells for each post when, to whom and why', async () => {
    await addOpdracht(carla, SAMIRA);

    const found = await bot.app.lookAhead({ van: '2026-11-16', tot: '2026-11-25' });

    expect(found.map(({ moment, voor, wat, waarom }) => [momentWords(moment), voor, wat, waarom])).toEqual([
      [
        'dinsdag 17 november 2026, 08:30',
        'Samira El Amrani',
        'Herinnering',
        'plan ingediend, 5 werkdagen ervoor: Herinrichting huishoudelijke hulp',
      ],
      ['maandag 23 november 2026, 08:30', 'Carla de Boer', 'Weekoverzicht', 'Het overzicht van de week'],
      [
        'maandag 23 november 2026, 08:30',
        'Samira El Amrani',
        'Herinnering',
        'plan ingediend, 1 werkdag ervoor: Herinrichting huishoudelijke hulp',
      ],
      [
        'woensdag 25 november 2026, 08:30',
        'Carla de Boer',
        'Herinnering',
        'plan ingediend, te laat: Herinrichting huishoudelijke hulp',
      ],
      [
        'woensdag 25 november 2026, 08:30',
        'Samira El Amrani',
        'Herinnering',
        'plan ingediend, te laat: Herinrichting huishoudelijke hulp',
      ],
    ]);
  });
});

describe('the coördinator', () => {
  test('looks four weeks ahead, page by page', async () => {
    await aWinter();

    const first = await carla.say('vooruitblik');
    expect(first.text).toContain('van dinsdag 17 november 2026 tot en met maandag 14 december 2026');
    expect(first.text).toContain('Voor Samira El Amrani');
    expect(first.text).toContain('1 werkdag ervoor');

    const year = await carla.say('vooruitblik 1-1 tot 31-3');
    expect(year.text).toContain('van vrijdag 1 januari 2027 tot en met woensdag 31 maart 2027');
    expect(year.text).toContain('Je ziet 1 tot en met 10.');
    const second = await carla.pressCard('Volgende', {}, { on: year });
    expect(second.text).toContain('Je ziet 11 tot en met 20.');
    expect((await carla.pressCard('Vorige', {}, { on: second })).text).toBe(year.text);
  });

  test('sees that nothing comes while sending is paused', async () => {
    await addOpdracht(carla, SAMIRA);
    await pressAfter(carla, 'pauzeer berichten');

    const card = await carla.say('vooruitblik');

    expect(card.text).toContain('De berichten staan stil.');
    expect(card.text).toContain('In deze periode plaats ik niets uit mezelf.');
  });

  test.each([
    ['vooruitblik gisteren', 'Ik lees daar geen periode in.'],
    ['vooruitblik 1-1-2026 tot 1-2-2026', 'Die dagen zijn al voorbij.'],
    ['vooruitblik 1-2-2027 tot 1-1-2027', 'van vrijdag 1 januari 2027 tot en met maandag 1 februari 2027'],
    ['vooruitblik 1-1-2027 tot 1-3-2028', 'Kies hooguit een jaar.'],
  ])('who types ‘%s’ is asked again, or understood as it must be meant', async (text, answer) => {
    expect((await carla.say(text)).text).toContain(answer);
  });
});

test('somebody else does not see what others will get', async () => {
  expect((await samira.say('vooruitblik')).text).toContain('Alleen de coördinator');
  const { message } = await samira.execute('vooruitblik.show', {
    van: '2026-11-17',
    tot: '2026-12-01',
    page: 1,
  });
  expect(message).toContain('Alleen de coördinator');
});
