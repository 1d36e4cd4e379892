import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { daysPass, herinneringenOf, timeIs } from '../support/herinneringen.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan, fillInPlan, makePlan, needNoKanaal, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** The DO is on 15 December 2026, so the plan is due on Tuesday 24 November; it is asked on Monday 16 November. */
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

const FIVE_BEFORE = '2026-11-17T07:30:00.000Z';
const ONE_BEFORE = '2026-11-23T07:30:00.000Z';
const DAY_AFTER = '2026-11-25T07:30:00.000Z';

describe('a reminder', () => {
  test('comes at 08:30 and says what, why, by when and how long it takes', async () => {
    await addOpdracht(carla, SAMIRA);

    await timeIs(bot, '2026-11-17T07:29:00.000Z');
    expect(herinneringenOf(samira)).toHaveLength(0);
    await timeIs(bot, FIVE_BEFORE);

    const [card, ...others] = herinneringenOf(samira);
    expect(others).toEqual([]);
    expect(card?.text).toContain(TITEL);
    expect(card?.text).toContain('Dien het participatieplan in');
    expect(card?.text).toContain('Uiterlijk dinsdag 24 november 2026: nog 5 werkdagen (op 17 nov 2026)');
    expect(card?.text).toContain('De vergadering is op dinsdag 15 december 2026 (Directieoverleg).');
    expect(card?.text).toContain('Invullen kost ongeveer 15 minuten.');
    expect(herinneringenOf(carla)).toEqual([]);
  });

  test('says in the same card that it is done, and is never posted again', async () => {
    await addOpdracht(carla, SAMIRA);
    await timeIs(bot, FIVE_BEFORE);

    await makePlan(samira);
    await timeIs(bot, '2026-11-17T10:00:00.000Z');

    expect(herinneringenOf(samira)).toHaveLength(1);
    expect(herinneringenOf(samira)[0]?.text).toContain('✓ Dit is gedaan.');
    await daysPass(bot, '2026-12-18');
    expect(herinneringenOf(samira)).toHaveLength(1);
  });

  test('opens the plan with ‘Nu doen’', async () => {
    await addOpdracht(carla, SAMIRA);
    await timeIs(bot, FIVE_BEFORE);

    expect((await samira.pressCard('Nu doen')).text).toContain('Doen inwoners mee');
  });

  test('comes at most four times, the last one to the coördinator as well, and then never again', async () => {
    await addOpdracht(carla, SAMIRA, { datum: '2027-02-09' });

    await daysPass(bot, '2027-01-20');
    expect(herinneringenOf(carla)).toHaveLength(1);
    expect(herinneringenOf(carla)[0]?.text).toContain('Het plan is te laat. Projectleider: Samira El Amrani');
    await daysPass(bot, '2027-02-08');

    const shown = herinneringenOf(samira).map(({ text }) => text);
    // Each newer one folds the ones before, so that no two cards say another number of days of one thing.
    expect(shown.map((text) => /Uiterlijk [^:]*: (.*)/.exec(text)?.[1])).toEqual([
      undefined,
      undefined,
      undefined,
      '1 werkdag te laat (op 20 jan 2027)',
    ]);
    for (const text of shown.slice(0, -1))
      expect(text).toMatch(/Wat hier stond, staat in een nieuwer bericht|Dit is van eerder/);
    // What newer messages followed is a line.
    expect(herinneringenOf(carla)).toHaveLength(1);
    expect(herinneringenOf(carla)[0]?.text).toContain('Dit is van eerder.');
  });

  test('is one message for several opdrachten', async () => {
    await addOpdracht(carla, SAMIRA);
    await addOpdracht(carla, SAMIRA, { titel: 'Toekomst van de jeugdhulp' });

    await timeIs(bot, FIVE_BEFORE);

    expect(herinneringenOf(samira)).toHaveLength(1);
    expect(herinneringenOf(samira)[0]?.text).toContain('Op deze kaart staan 2 dingen voor jou.');
  });

  test.each([
    ['after 17:00', '2026-12-15', '2026-11-17T16:00:00.000Z', '2026-11-18T07:30:00.000Z'],
    ['on Christmas', '2027-01-12', '2026-12-25T10:00:00.000Z', '2026-12-28T07:30:00.000Z'],
    ['in a weekend', '2026-12-15', '2026-11-21T10:00:00.000Z', '2026-11-23T07:30:00.000Z'],
  ])('is not sent %s, but at the next opening', async (_when, datum, moment, opening) => {
    await addOpdracht(carla, SAMIRA, { datum });

    await timeIs(bot, moment);
    expect(herinneringenOf(samira)).toEqual([]);

    await timeIs(bot, opening);
    expect(herinneringenOf(samira)).toHaveLength(1);
  });

  test('is not sent for a plan that was handed in', async () => {
    await addOpdracht(carla, SAMIRA);
    await makePlan(samira);

    await daysPass(bot, '2026-11-26');

    expect(herinneringenOf(samira)).toEqual([]);
  });

  test('asks the coördinator to agree a plan that was handed in, and opens the review', async () => {
    await addOpdracht(carla, SAMIRA);
    await beginPlan(samira);
    await fillInPlan(samira);
    await samira.pressCard('Plan indienen');

    await timeIs(bot, '2026-11-23T07:30:00.000Z');
    await timeIs(bot, '2026-11-24T07:30:00.000Z');

    expect(herinneringenOf(carla)[0]?.text).toContain('Lees het participatieplan en stem het af');
    const review = await carla.pressCard('Nu doen', {}, { on: herinneringenOf(carla)[0]! });
    await carla.pressCard('Akkoord', {}, { on: review });
    expect(herinneringenOf(carla)[0]?.text).toContain('✓ Dit is gedaan.');
  });

  test('waits for somebody who cannot be reached, and then tells only the newest step', async () => {
    await samira.leave();
    await addOpdracht(carla, SAMIRA);
    await timeIs(bot, FIVE_BEFORE);
    await timeIs(bot, ONE_BEFORE);

    await samira.open();
    await samira.say('hallo');

    expect(herinneringenOf(samira)).toHaveLength(1);
    expect(herinneringenOf(samira)[0]?.text).toContain('nog 1 werkdag');
  });

  test('that Teams did not take on its day is said anew on the next, not twice', async () => {
    await addOpdracht(carla, SAMIRA);
    bot.connector.answerBy(() => ({ status: 429, retryAfter: '36000' }));
    await timeIs(bot, FIVE_BEFORE);
    bot.connector.answerBy(undefined);
    await timeIs(bot, '2026-11-17T18:00:00.000Z');
    expect(herinneringenOf(samira)).toEqual([]);

    await timeIs(bot, '2026-11-18T07:30:00.000Z');
    await daysPass(bot, '2026-11-20');

    expect(herinneringenOf(samira)).toHaveLength(1);
    expect(herinneringenOf(samira)[0]?.text).toContain('nog 4 werkdagen');
  });

  test('moves along with the vergadering', async () => {
    await addOpdracht(carla, SAMIRA);
    await carla.say('agenda DO');
    await carla.pressCard('Directieoverleg');
    await carla.pressCard('Verplaats');
    await carla.pressCard('Verplaatsen', { datum: '2027-02-09', tijd: '10:00' });

    await daysPass(bot, '2027-01-01');
    expect(herinneringenOf(samira)).toEqual([]);

    await daysPass(bot, '2027-01-05');
    expect(herinneringenOf(samira)[0]?.text).toContain(
      'Uiterlijk dinsdag 19 januari 2027: nog 10 werkdagen (op 5 jan 2027)',
    );
  });

  test('moves along when the opdracht goes to a later vergadering', async () => {
    await addOpdracht(carla, SAMIRA);
    await timeIs(bot, FIVE_BEFORE);
    await addOpdracht(carla, SAMIRA, { datum: '2027-02-09' });

    await daysPass(bot, '2026-12-30');

    expect(herinneringenOf(samira)).toHaveLength(1);
    await daysPass(bot, '2027-01-06');
    expect(herinneringenOf(samira)).toHaveLength(2);
    expect(herinneringenOf(samira)[1]?.text).toContain('nog 10 werkdagen');
  });

  test('is sent once by the newest step after three days without the bot', async () => {
    await addOpdracht(carla, SAMIRA);
    bot.clock.advance(Date.parse(ONE_BEFORE) - Date.parse(bot.clock.now()));
    await bot.restart();
    await bot.app.sweep();

    expect(herinneringenOf(samira)).toHaveLength(1);
    expect(herinneringenOf(samira)[0]?.text).toContain('nog 1 werkdag');
  });
});

describe('somebody who has no time now', () => {
  beforeEach(async () => {
    await addOpdracht(carla, SAMIRA);
    await timeIs(bot, FIVE_BEFORE);
  });

  test('snoozes until tomorrow, and is done before the day after', async () => {
    await samira.pressCard('Later of anders');
    const after = await samira.pressCard('Herinner me later', { uitstel: 'morgen' });
    expect(after.text).toContain('Ik herinner je weer op woensdag 18 november 2026.');
    expect(herinneringenOf(samira)[0]?.text).toContain('Uitgesteld tot woensdag 18 november 2026.');

    await timeIs(bot, '2026-11-18T07:30:00.000Z');
    expect(herinneringenOf(samira)).toHaveLength(2);
    expect(herinneringenOf(samira)[1]?.text).toContain('nog 4 werkdagen');

    await makePlan(samira);
    await daysPass(bot, '2026-11-27');
    expect(herinneringenOf(samira)).toHaveLength(2);
    expect(herinneringenOf(samira)[1]?.text).toContain('✓ Dit is gedaan.');
  });

  test('snoozes beyond the last day, which the coördinator sees', async () => {
    await samira.pressCard('Later of anders');
    const after = await samira.pressCard('Herinner me later', { uitstel: 'datum', datum: '2026-12-01' });

    expect(after.text).toContain('De coördinator ziet dat.');
    expect(carla.cardWith('uitgesteld tot na de laatste dag').text).toContain('Samira El Amrani');
    await timeIs(bot, DAY_AFTER);
    expect(herinneringenOf(samira)).toHaveLength(1);
    await timeIs(bot, '2026-12-01T07:30:00.000Z');
    expect(herinneringenOf(samira)).toHaveLength(2);
  });

  test('snoozes until a Saturday, and reads that it comes on Monday', async () => {
    await samira.pressCard('Later of anders');
    const after = await samira.pressCard('Herinner me later', { uitstel: 'datum', datum: '2026-11-21' });

    expect(after.text).toContain('Ik herinner je weer op maandag 23 november 2026.');
    await timeIs(bot, '2026-11-23T07:30:00.000Z');
    expect(herinneringenOf(samira)).toHaveLength(2);
  });

  test.each([
    [{ uitstel: 'datum' }, 'Kies een datum.'],
    [{ uitstel: 'datum', datum: '2026-11-17' }, 'Kies een dag na vandaag.'],
    [{ uitstel: 'datum', datum: '2028-01-01' }, 'Kies een dag binnen drie maanden.'],
  ])('is asked again when the answer %j is no day', async (inputs, question) => {
    await samira.pressCard('Later of anders');

    expect((await samira.pressCard('Herinner me later', inputs)).text).toContain(question);
  });

  test('asks why, and reads the rule, the term and its source', async () => {
    await samira.pressCard('Later of anders');
    const why = await samira.pressCard('Waarom krijg ik dit?');

    expect(why.text).toContain('Je bent projectleider van deze opdracht.');
    expect(why.text).toContain('15 werkdagen ervoor');
    expect(why.text).toContain('DOC-24008138');
    expect((await samira.pressCard('Terug')).buttons).toContain('Herinner me later');
  });

  test('asks to hand it over; the coördinator chooses who, and the old card says so', async () => {
    await bot.opened(PIETER);
    await samira.pressCard('Later of anders');
    await samira.pressCard('Overdragen');

    const request = carla.cardWith('Wie kan dit overnemen?');
    const form = await carla.pressCard('Kies een projectleider', {}, { on: request });
    await carla.pressCard('Bewaar', { projectleiderId: PIETER.id }, { on: form });

    expect(herinneringenOf(samira)[0]?.text).toContain('Dit is nu van iemand anders.');
    expect(carla.cardWith('Dit is geregeld').text).toContain(TITEL);
  });

  test('says that it is done: the coördinator agrees, and nobody is reminded any more', async () => {
    await samira.pressCard('Later of anders');
    await samira.pressCard('Is al gedaan');
    expect(herinneringenOf(samira)[0]?.text).toContain('De coördinator kijkt het na.');

    await carla.pressCard('Ja, het is klaar', {}, { on: carla.cardWith('Is dit al gedaan?') });
    await daysPass(bot, '2026-11-27');

    expect(herinneringenOf(samira)).toHaveLength(1);
    expect(herinneringenOf(samira)[0]?.text).toContain('✓ Dit is gedaan.');
    expect(herinneringenOf(carla)).toEqual([]);
  });

  test('says that it is done, but it is not: it comes back the next working day', async () => {
    await samira.pressCard('Later of anders');
    await samira.pressCard('Is al gedaan');
    await carla.pressCard('Nee, nog niet', {}, { on: carla.cardWith('Is dit al gedaan?') });

    await timeIs(bot, '2026-11-18T07:30:00.000Z');

    expect(herinneringenOf(samira)).toHaveLength(2);
  });

  test('sees everything that is open with ‘herinneringen’', async () => {
    expect((await samira.say('herinneringen')).text).toContain('nog 5 werkdagen');
  });

  test('cannot touch the reminder of somebody else', async () => {
    const pieter = await bot.opened(PIETER);
    const button = { verplichting: 'x:plan ingediend', eigenaar: SAMIRA.id };

    const { message } = await pieter.execute('herinneringen.done', button);

    expect(message).toBe('Deze herinnering is van iemand anders. Jij hoeft niets te doen.');
  });
});

describe('a new date', () => {
  /** The plan was due in January; from now on it is due on Tuesday 24 November, in five working days. */
  const LATER = '2027-01-26';

  test.each([
    [
      'of the vergadering',
      async () => {
        const list = await carla.say('agenda DO januari');
        await carla.pressCard('Directieoverleg', {}, { on: list });
        await carla.pressCard('Verplaats');
        await carla.pressCard('Verplaatsen', { datum: '2026-12-15' });
      },
    ],
    ['because the opdracht goes to another vergadering', () => addOpdracht(carla, SAMIRA)],
  ])('%s is told once, not by a message and a reminder on one day', async (_why, move) => {
    await addOpdracht(carla, SAMIRA, { datum: LATER });
    await timeIs(bot, FIVE_BEFORE);
    const before = samira.screen().length;

    await move();
    await timeIs(bot, '2026-11-18T15:00:00.000Z');

    const since = samira.screen().slice(before);
    expect(since.map(({ text }) => text.includes('Er is een nieuwe datum'))).toEqual([true]);
    expect(since[0]?.text).toContain('uiterlijk dinsdag 24 november 2026');
    await timeIs(bot, ONE_BEFORE);
    expect(herinneringenOf(samira).map(({ text }) => text.includes('nog 1 werkdag'))).toEqual([true]);
  });

  test('after the reminder of that day was sent does not bring another the next day', async () => {
    await addOpdracht(carla, SAMIRA);
    await timeIs(bot, FIVE_BEFORE);
    expect(herinneringenOf(samira)).toHaveLength(1);

    await addOpdracht(carla, SAMIRA, { datum: '2026-12-22' });
    await timeIs(bot, '2026-11-23T15:00:00.000Z');

    expect(herinneringenOf(samira)).toHaveLength(1);
    expect(samira.screen().filter(({ text }) => text.includes('Er is een nieuwe datum'))).toHaveLength(1);
  });

  test('for which the term is past is told once, and is late only after three working days', async () => {
    await addOpdracht(carla, SAMIRA, { datum: LATER });
    await timeIs(bot, FIVE_BEFORE);

    await addOpdracht(carla, SAMIRA, { datum: '2026-11-24' });
    await timeIs(bot, '2026-11-17T15:00:00.000Z');
    expect(herinneringenOf(samira)).toEqual([]);
    await timeIs(bot, '2026-11-18T07:30:00.000Z');
    expect(herinneringenOf(samira)).toEqual([]);
    await timeIs(bot, '2026-11-23T07:30:00.000Z');

    expect(herinneringenOf(samira)).toHaveLength(1);
    expect(herinneringenOf(samira)[0]?.text).toContain('te laat');
  });
});
