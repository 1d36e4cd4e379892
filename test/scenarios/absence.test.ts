import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { daysPass, herinneringenOf, timeIs } from '../support/herinneringen.ts';
import { BEHEER, CARLA, JAN_ONE, JAN_TWO, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, fillInPlan, makePlan, opdrachtOf, reportAway, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** The DO is on 15 December 2026, so the plan is due on Tuesday 24 November; it is asked on Monday 16 November. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let pieter: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  pieter = await bot.opened(PIETER);
  await pieter.say('hallo');
});
afterEach(() => bot.stop());

describe('somebody who is away', () => {
  test.each([
    'afwezig van 1-12 tot 12-12, vervanger Pieter Smit',
    'afwezig van 1 december tot en met 12 december vervanger: pieter',
    'ik ben afwezig 1-12-2026 t/m 12-12-2026, met als vervanger Smit',
  ])('says so as people say it: %s', async (text) => {
    const asked = await samira.say(text);
    expect(asked.inputs).toMatchObject({ van: '2026-12-01', tot: '2026-12-12', vervanger: PIETER.id });
    expect(JSON.stringify(asked.json)).toContain('Pieter Smit (heeft de chat geopend, id eindigt op 00a2');
    expect((await samira.say('afwezig')).text).toContain('Je bent niet afwezig gemeld');
    const card = await samira.pressCard('Bewaar', {}, { on: asked });

    expect(card.text).toContain('van dinsdag 1 december 2026 tot en met zaterdag 12 december 2026');
    expect(card.text).toContain('Je herinneringen gaan naar Pieter Smit.');
    expect((await samira.say('afwezig')).text).toContain('Pieter Smit');
  });

  test('may be away over the end of a year, without a stand-in', async () => {
    const card = await reportAway(samira, 'afwezig van 20-12 tot 5-1');

    expect(card.text).toContain('van zondag 20 december 2026 tot en met dinsdag 5 januari 2027');
    expect(card.text).toContain('je herinneringen wachten tot je terug bent');
  });

  test.each([
    ['ik ben er morgen niet', { van: '2026-11-17', tot: '2026-11-17' }],
    ['met vakantie van 14 december tot 3 januari', { van: '2026-12-14', tot: '2027-01-03' }],
    ['afwezig van 1-12', { van: '2026-12-01', tot: '' }],
    ['meld me ziek', { van: '', tot: '' }],
  ])('gets the form with what was said of it: %s', async (text, inputs) => {
    expect((await samira.say(text)).inputs).toMatchObject({ ...inputs, vervanger: '' });
  });

  test.each([
    ['afwezig van 1-12', 'Kies een datum.'],
    ['afwezig van 1-9-2026 tot 2-9-2026', 'Die dagen zijn al voorbij.'],
  ])('is asked on the form what is not clear: %s', async (text, question) => {
    expect((await reportAway(samira, text)).text).toContain(question);
    expect((await samira.say('afwezig')).text).toContain('Je bent niet afwezig gemeld');
  });

  test('reads that a stand-in is not known, and reports without typing', async () => {
    const unknown = await samira.say('afwezig van 1-12 tot 2-12, vervanger Piet Onbekend');
    expect(unknown.text).toContain('De vervanger ‘piet onbekend’ ken ik niet.');

    const none = await samira.say('afwezig');
    await samira.pressCard('Meld een afwezigheid', {}, { on: none });
    const card = await samira.pressCard('Bewaar', { van: '2026-12-01', tot: '2026-12-01' });
    expect(card.text).toContain('Je bent er niet op dinsdag 1 december 2026.');
  });

  test('from a card of before reports with one button, as it did', async () => {
    const { card } = await samira.execute('mensen.reportAbsence', {
      van: '2026-12-01',
      tot: '2026-12-12',
      vervanger: PIETER.id,
    });

    expect(card?.text).toContain('Je herinneringen gaan naar Pieter Smit.');
  });

  test('reads what a newer absence takes the place of, and nothing of it when only the stand-in changed', async () => {
    await reportAway(samira, 'afwezig van 1-12 tot 12-12, vervanger Pieter Smit');

    const sameDays = await reportAway(samira, 'afwezig van 1-12 tot 12-12, vervanger Carla de Boer');
    const later = await reportAway(samira, 'afwezig van 5-12 tot 20-12, vervanger Pieter Smit');
    const apart = await reportAway(samira, 'afwezig van 1-12 tot 4-12, vervanger Pieter Smit');

    expect(sameDays.text).not.toContain('in de plaats van');
    expect(later.text).toContain(
      'in de plaats van wat je eerder meldde: van dinsdag 1 december 2026 tot en met zaterdag 12 december 2026',
    );
    expect(apart.text).not.toContain('in de plaats van');
    expect(apart.buttons).toHaveLength(3);
  });

  test('is asked which of two colleagues stands in', async () => {
    for (const jan of [JAN_ONE, JAN_TWO]) await (await bot.opened(jan)).say('hallo');

    const question = await samira.say('afwezig van 1-12 tot 12-12, vervanger Jan Bakker');
    expect(question.inputs.vervanger).toBe('');
    const card = await samira.pressCard('Bewaar', { vervanger: JAN_TWO.id }, { on: question });

    expect(card.text).toContain('Je herinneringen gaan naar Jan Bakker.');
  });

  test('gets nothing: the stand-in does, and asks to take it over', async () => {
    await addOpdracht(carla, SAMIRA);
    await reportAway(samira, 'afwezig van 16-11 tot 22-11, vervanger Pieter Smit');

    await timeIs(bot, '2026-11-17T07:30:00.000Z');

    expect(herinneringenOf(samira)).toEqual([]);
    expect(herinneringenOf(pieter)[0]?.text).toContain('Je vervangt Samira El Amrani.');
    await pieter.pressCard('Later of anders');
    await pieter.pressCard('Overdragen');
    expect(carla.cardWith('Wie kan dit overnemen?').text).toContain('Pieter Smit vraagt');
  });

  test('may snooze all the same: on that day the stand-in hears of it again', async () => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await reportAway(samira, 'afwezig van 16-11 tot 13-12, vervanger Pieter Smit');
    await daysPass(bot, '2026-11-26');
    const before = herinneringenOf(pieter).length;

    await samira.execute('herinneringen.snooze', {
      verplichting: `${opdracht}:plan ingediend`,
      eigenaar: SAMIRA.id,
      uitstel: 'datum',
      datum: '2026-12-03',
    });
    await daysPass(bot, '2026-12-02');
    expect(herinneringenOf(pieter)).toHaveLength(before);

    await daysPass(bot, '2026-12-03');
    expect(herinneringenOf(pieter)).toHaveLength(before + 1);
  });

  test('comes back and gets what is due from then on', async () => {
    await addOpdracht(carla, SAMIRA);
    await reportAway(samira, 'afwezig van 16-11 tot 22-11, vervanger Pieter Smit');

    await daysPass(bot, '2026-11-26');

    expect(herinneringenOf(pieter)).toHaveLength(1);
    const [before, late] = herinneringenOf(samira).map(({ text }) => text);
    expect(before).toContain('maandag 23 november 2026');
    expect(before).toContain('Wat hier stond, staat in een nieuwer bericht.');
    expect(late).toContain('1 werkdag te laat');
  });

  test('comes back and hears what the stand-in never got, because the bot was blocked there', async () => {
    await addOpdracht(carla, SAMIRA);
    await reportAway(samira, 'afwezig van 16-11 tot 18-11, vervanger Pieter Smit');
    bot.connector.answerBy(({ conversationId, activity }) =>
      conversationId === `a:${PIETER.id}` && activity.replyToId === undefined
        ? { status: 403, code: 'ConversationBlockedByUser' }
        : undefined,
    );
    await daysPass(bot, '2026-11-18');
    expect(herinneringenOf(samira)).toEqual([]);

    await timeIs(bot, '2026-11-19T07:30:00.000Z');

    expect(herinneringenOf(pieter)).toEqual([]);
    expect(herinneringenOf(samira).map(({ text }) => text)).toEqual([
      expect.stringContaining('Herinnering van donderdag 19 november 2026'),
    ]);
  });

  test('without a stand-in hears the newest step after the return', async () => {
    await addOpdracht(carla, SAMIRA);
    await reportAway(samira, 'afwezig van 17-11 tot 29-11');

    await daysPass(bot, '2026-12-02');

    expect(herinneringenOf(samira)).toHaveLength(1);
    expect(herinneringenOf(samira)[0]?.text).toContain('Herinnering van maandag 30 november 2026');
    expect(herinneringenOf(carla)).toHaveLength(1);
  });

  test('takes it back, and is reminded again', async () => {
    await addOpdracht(carla, SAMIRA);
    await reportAway(samira, 'afwezig van 16-11 tot 22-11');
    await timeIs(bot, '2026-11-18T09:00:00.000Z');
    expect(herinneringenOf(samira)).toEqual([]);

    expect((await samira.pressCard('Trek in')).text).toContain('Ik heb je afwezigheid ingetrokken');

    expect(herinneringenOf(samira)).toHaveLength(1);
    expect(herinneringenOf(samira)[0]?.text).toContain(TITEL);
  });
});

describe('a message that is no reminder, for somebody who is away', () => {
  const REQUEST = 'Wil je het participatieplan maken?';
  const requests = (): number => samira.screen().filter(({ text }) => text.includes(REQUEST)).length;

  test('waits until the first morning back', async () => {
    await reportAway(samira, 'afwezig van 16-11 tot 22-11, vervanger Pieter Smit');
    await addOpdracht(carla, SAMIRA);
    await daysPass(bot, '2026-11-20');
    expect(requests()).toBe(0);

    await timeIs(bot, '2026-11-23T07:30:00.000Z');

    expect(requests()).toBe(1);
    expect(pieter.screen().filter(({ text }) => text.includes(REQUEST))).toEqual([]);
  });

  test('does not come at all when it is not true any more by then', async () => {
    await reportAway(samira, 'afwezig van 16-11 tot 22-11, vervanger Pieter Smit');
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    const { card } = await carla.execute('opdrachten.assign', { opdracht });
    await carla.pressCard('Bewaar', { projectleiderId: PIETER.id }, card && { on: card });

    await daysPass(bot, '2026-11-24');

    expect(requests()).toBe(0);
    expect(pieter.cardWith('Je neemt deze opdracht over').text).toContain(TITEL);
  });

  test('comes at once when the absence is taken back', async () => {
    await reportAway(samira, 'afwezig van 16-11 tot 22-11');
    await addOpdracht(carla, SAMIRA);
    expect(requests()).toBe(0);

    await samira.pressCard('Trek in');

    expect(requests()).toBe(1);
  });
});

test('what is held for somebody who is away comes when the absence is taken back, also where each message settles first', async () => {
  const other = await startTestBot({ environment: { SETTLE_SECONDS: '60' } });
  try {
    const coordinator = await other.opened(CARLA);
    const away = await other.opened(SAMIRA);
    const requests = () =>
      away.screen().filter(({ text }) => text.includes('Wil je het participatieplan maken?'));
    const reported = await reportAway(away, 'afwezig van 16-11 tot 22-11');
    await addOpdracht(coordinator, SAMIRA);
    await timeIs(other, '2026-11-17T09:00:00.000Z');
    expect(requests()).toEqual([]);

    await away.pressCard('Trek in', {}, { on: reported });

    expect(requests()).toHaveLength(1);
  } finally {
    await other.stop();
  }
});

describe('the stand-in of a projectleider who is away', () => {
  test('sees the opdrachten, fills in the plan from the reminder and hands it in, in the own name', async () => {
    await addOpdracht(carla, SAMIRA);
    await reportAway(samira, 'afwezig van 16-11 tot 22-11, vervanger Pieter Smit');
    expect((await pieter.say('mijn opdrachten')).text).toContain('jij vervangt Samira El Amrani');
    await timeIs(bot, '2026-11-17T07:30:00.000Z');

    await pieter.pressCard('Nu doen', {}, { on: herinneringenOf(pieter)[0]! });
    await pieter.pressCard('Ja, inwoners doen mee');
    await fillInPlan(pieter);
    const done = await pieter.pressCard('Plan indienen');

    expect(done.text).toContain('ingediend');
    const history = await carla.say(`geschiedenis ${TITEL}`);
    expect(history.text).toContain('Pieter Smit heeft het plan ingediend');
  });

  test('can do so during the absence only', async () => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await reportAway(samira, 'afwezig van 18-11 tot 19-11, vervanger Pieter Smit');
    const tries: (string | undefined)[] = [];
    for (const moment of [
      '2026-11-17T10:00:00.000Z',
      '2026-11-18T10:00:00.000Z',
      '2026-11-20T10:00:00.000Z',
    ]) {
      await timeIs(bot, moment);
      tries.push((await pieter.execute('opdrachten.openPlan', { opdracht })).message);
    }

    expect(tries).toEqual([
      expect.stringContaining('Alleen de projectleider'),
      undefined,
      expect.stringContaining('Alleen de projectleider'),
    ]);
    expect((await pieter.say('mijn opdrachten')).text).not.toContain(TITEL);
  });

  test('who is away as well passes it on to the next one', async () => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    const jan = await bot.opened(JAN_ONE);
    await jan.say('hallo');
    await reportAway(samira, 'afwezig van 16-11 tot 22-11, vervanger Pieter Smit');
    await reportAway(pieter, 'afwezig van 16-11 tot 22-11, vervanger Jan Bakker');

    expect((await pieter.execute('opdrachten.openPlan', { opdracht })).message).toContain('Alleen');
    expect((await jan.execute('opdrachten.openPlan', { opdracht })).card?.text).toContain(
      'Doen inwoners mee',
    );
  });

  test('does not become coördinator by standing in for one', async () => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await makePlan(samira);
    await reportAway(carla, 'afwezig van 16-11 tot 27-11, vervanger Pieter Smit');

    const refused = await pieter.execute('opdrachten.assign', { opdracht });

    expect(refused.message).toContain('Alleen de coördinator');
  });
});

describe('a new date for the opdracht of somebody who is away', () => {
  const news = (client: TeamsClient): readonly string[] =>
    client
      .screen()
      .filter(({ text }) => text.includes('Er is een nieuwe datum'))
      .map(({ text }) => text);
  /** The meeting of the opdracht goes to 12 January 2027. */
  const move = async (opdracht: string): Promise<void> => {
    const vergadering = (await bot.app.opdrachten.get(opdracht)).state.vergaderingId ?? '';
    const version = (await bot.store.readModels.get('vergadering', vergadering))?.version;
    await carla.execute('vergaderingen.saveMove', {
      vergadering,
      version,
      nonce: 'verplaatst',
      datum: '2027-01-12',
      tijd: '',
      plaats: '',
    });
    await bot.app.delivered();
  };

  test('is told to the stand-in, and not again to who comes back', async () => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await reportAway(samira, 'afwezig van 16-11 tot 22-11, vervanger Pieter Smit');

    await move(opdracht);
    expect(news(samira)).toEqual([]);
    expect(news(pieter)).toHaveLength(1);
    expect(news(pieter)[0]).toContain('Projectleider: Samira El Amrani.');

    await daysPass(bot, '2026-11-25');
    expect(news(samira)).toEqual([]);
    expect(news(pieter)).toHaveLength(1);
  });

  test('that stands with a stand-in who blocked the bot says nothing of who leads it', async () => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await reportAway(samira, 'afwezig van 16-11 tot 17-11, vervanger Pieter Smit');
    await move(opdracht);
    expect(news(pieter)[0]).toContain('Het plan moet nu');
    await timeIs(bot, '2026-11-18T08:00:00.000Z');
    bot.connector.answerBy(({ conversationId }) =>
      conversationId === pieter.conversationId
        ? { status: 403, code: 'ConversationBlockedByUser' }
        : undefined,
    );

    // What it said of the plan is not so any more.
    await makePlan(samira);
    await bot.app.delivered();

    expect((await carla.say('status')).text).not.toContain('⚠ chat met de bot is dicht');
    expect(carla.screen().filter(({ text }) => text.includes('Samira El Amrani is niet meer'))).toEqual([]);
    // What stood in that chat was refused, and is said of whose chat it is.
    const closed = async (id: string) =>
      JSON.stringify((await bot.store.readModels.get('persoon', id))?.body).includes('geblokkeerd');
    expect([await closed(PIETER.id), await closed(SAMIRA.id)]).toEqual([true, false]);
  });

  test('waits until the first working day after it when nobody stands in', async () => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await reportAway(samira, 'afwezig van 16-11 tot 22-11');

    await move(opdracht);
    await timeIs(bot, '2026-11-23T07:29:00.000Z');
    expect(news(samira)).toEqual([]);

    await timeIs(bot, '2026-11-23T07:30:00.000Z');
    expect(news(samira)).toHaveLength(1);
    expect(news(samira)[0]).toContain('dinsdag 12 januari 2027');
  });

  test('comes at once when the absence is taken back', async () => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await reportAway(samira, 'afwezig van 16-11 tot 22-11');
    await move(opdracht);

    await samira.say('afwezig');
    await samira.pressCard('Trek in');
    await bot.app.delivered();

    expect(news(samira)).toHaveLength(1);
  });
});

describe('who stands in for several people', () => {
  test('sees what all of them owe or hear of once, and does not hear it again the day after', async () => {
    await addOpdracht(carla, SAMIRA);
    await reportAway(samira, 'afwezig van 23-11 tot 27-11, vervanger Pieter Smit');
    await reportAway(carla, 'afwezig van 23-11 tot 27-11, vervanger Pieter Smit');

    await timeIs(bot, '2026-11-24T08:00:00.000Z');
    await timeIs(bot, '2026-11-25T08:00:00.000Z');
    const [late] = herinneringenOf(pieter).slice(-1);
    const list = await pieter.say('herinneringen');
    await timeIs(bot, '2026-11-26T08:00:00.000Z');

    expect(late?.text.split(TITEL)).toHaveLength(2);
    expect(late?.text).toContain('Je vervangt Samira El Amrani.');
    expect(list.text.split(TITEL)).toHaveLength(2);
    expect(herinneringenOf(pieter).at(-1)?.text).toBe(late?.text);
  });
});

describe('when no coördinator is there and nobody stands in', () => {
  const told = (client: TeamsClient): readonly string[] =>
    client
      .screen()
      .flatMap(({ text }) => (/Er is (?:nu geen|weer een) coördinator/.test(text) ? [text] : []));

  test('the beheerder hears it once, with how much is late and not what, until there is one again', async () => {
    const bas = await bot.opened(BEHEER);
    await addOpdracht(carla, SAMIRA, { datum: '2026-12-01' });
    await reportAway(carla, 'afwezig van 18-11 tot 30-11');
    expect(told(bas)).toEqual([]);
    await daysPass(bot, '2026-11-24');

    const [card, ...more] = told(bas);
    expect(more).toEqual([]);
    expect(card).toContain('Carla de Boer is afwezig tot en met maandag 30 november 2026.');
    expect(card).toMatch(/Op dinsdag 24 november 2026 (?:was 1 ding|waren \d+ dingen) te laat/);
    expect(card).not.toContain(TITEL);
    expect(told(samira)).toEqual([]);

    await carla.say('afwezig');
    await carla.pressCard('Trek in');
    await bot.app.sweep();
    expect(told(bas)).toEqual([expect.stringContaining('Er is weer een coördinator')]);
  });

  test('nobody hears it while somebody stands in', async () => {
    const bas = await bot.opened(BEHEER);
    await reportAway(carla, 'afwezig van 18-11 tot 30-11, vervanger Pieter Smit');
    await daysPass(bot, '2026-11-20');
    expect(told(bas)).toEqual([]);

    // Until the stand-in is away as well.
    await reportAway(pieter, 'afwezig van 23-11 tot 24-11');
    await daysPass(bot, '2026-11-23');
    expect(told(bas)).toHaveLength(1);
  });
});
