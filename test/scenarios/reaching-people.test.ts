import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { choicesOf } from '../support/card-reader.ts';
import {
  CARLA,
  DIANA,
  DO_CHANNEL,
  JAN_ONE,
  JAN_TWO,
  OTHER_CHANNEL,
  PIETER,
  SAMIRA,
  TEAM,
} from '../support/people.ts';
import {
  addOpdracht,
  askedNamen,
  beginPlan,
  bindChannel,
  confirmNaam,
  fillInPlan,
  keuzeOf,
  makePlan,
  opdrachtOf,
  TITEL,
} from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

const REQUEST = 'Wil je het participatieplan maken?';
const requestsOf = (client: TeamsClient): number =>
  client.screen().filter(({ text }) => text.includes(REQUEST)).length;

describe('a projectleider whom the bot cannot reach yet', () => {
  test('whose name was typed: the coördinator is told at once and sees it in status', async () => {
    const added = await addOpdracht(carla, 'Samira El Amrani');

    expect(added.text).toContain('ik weet nog niet wie dat is');
    expect((await carla.say('status')).text).toContain('⚠ projectleider nog niet bevestigd');
    expect((await carla.say(`status ${TITEL}`)).text).toContain('ik weet nog niet wie dat is');
  });

  test.each([
    ['opening the chat', (samira: TeamsClient) => samira.open()],
    ['typing something', (samira: TeamsClient) => samira.say('hallo')],
  ])(
    'who comes in by %s is asked for the plan once the coördinator says who it is',
    async (_how, firstContact) => {
      await addOpdracht(carla, 'samira el amrani');
      const samira = bot.client(SAMIRA);
      bot.connector.setMembers([{ id: samira.from.id, name: SAMIRA.naam, aadObjectId: SAMIRA.id }]);
      expect(samira.screen()).toEqual([]);

      await firstContact(samira);
      expect(requestsOf(samira)).toBe(0);
      await confirmNaam(carla, SAMIRA, 'samira el amrani');

      expect(requestsOf(samira)).toBe(1);
      expect((await carla.say('status')).text).not.toContain('⚠');
    },
  );

  test('who is known from the team but never opened the chat is asked at the first contact', async () => {
    const samira = bot.client(SAMIRA);
    await bot.client(SAMIRA, OTHER_CHANNEL).say('help');
    const added = await addOpdracht(carla, SAMIRA);
    expect(added.text).toContain('heeft de chat met de bot nog niet geopend');
    expect((await carla.say(`status ${TITEL}`)).text).toContain('heeft de chat met de bot nog niet geopend');

    await samira.say('hallo');

    expect(requestsOf(samira)).toBe(1);
  });

  test('keeps waiting through a restart', async () => {
    await addOpdracht(carla, 'Samira El Amrani');
    await bot.restart();

    const samira = await bot.opened(SAMIRA);
    await bot.restart();
    await confirmNaam(carla, SAMIRA);

    expect(requestsOf(samira)).toBe(1);
  });

  test('whose name is not told by Teams is asked about once a message tells it', async () => {
    await addOpdracht(carla, 'Samira El Amrani');
    const samira = bot.client(SAMIRA);
    await samira.open();
    expect(carla.screen().filter(({ text }) => text.includes('Wie is wie?'))).toEqual([]);

    await samira.say('hallo');
    const question = await askedNamen(carla);
    expect(choicesOf(question, keuzeOf(question, SAMIRA.naam))[0]).toContain('id eindigt op 00a1');
    await confirmNaam(carla, SAMIRA);

    expect(requestsOf(samira)).toBe(1);
  });

  test('is shown the request again by a local client that was opened anew and forgot it', async () => {
    await addOpdracht(carla, 'Samira El Amrani');
    const samira = await bot.opened(SAMIRA);
    await confirmNaam(carla, SAMIRA);

    await samira.open();

    expect(requestsOf(samira)).toBe(2);
  });

  test('is asked once, whatever they say and whenever the bot restarts', async () => {
    await addOpdracht(carla, 'Samira El Amrani');
    const samira = await bot.opened(SAMIRA);
    await confirmNaam(carla, SAMIRA);

    await samira.say('hallo');
    await bot.restart();

    expect(requestsOf(samira)).toBe(1);
  });

  test('a directielid does not see whether somebody can be reached', async () => {
    await addOpdracht(carla, 'Samira El Amrani');
    const diana = await bot.opened(DIANA);

    const seen = [
      await diana.say('status'),
      await diana.say(`status ${TITEL}`),
      await diana.say('overzicht DO'),
    ];

    for (const { text } of seen) expect(text).not.toMatch(/bereik|bevestigd|chat met de bot/);
  });
});

describe('two colleagues with one name', () => {
  test('the coördinator is asked which one, and only that one gets the card', async () => {
    const one = await bot.opened(JAN_ONE);
    const two = await bot.opened(JAN_TWO);

    const question = await addOpdracht(carla, 'Jan Bakker');
    expect(question.text).toContain('Er zijn meer collega’s met deze naam. Wie bedoel je?');
    const choices = choicesOf(question, 'projectleiderId');
    expect(choices).toHaveLength(2);
    expect(new Set(choices).size).toBe(2);
    expect(requestsOf(one) + requestsOf(two)).toBe(0);

    const chosen = await carla.pressCard('Bewaar', { projectleiderId: JAN_TWO.id }, { on: question });

    expect(chosen.text).toContain('Projectleider: Jan Bakker');
    expect([requestsOf(one), requestsOf(two)]).toEqual([0, 1]);
  });

  test('of whom the second turns up later: the coördinator is asked in the chat', async () => {
    await bot.client(JAN_ONE, OTHER_CHANNEL).say('help');
    await bot.client(JAN_TWO, OTHER_CHANNEL).say('help');
    await addOpdracht(carla, 'Jan Bakker');

    const question = await askedNamen(carla);
    const keuze = keuzeOf(question, 'Jan Bakker');
    expect(choicesOf(question, keuze).filter((title) => title.startsWith('Ja, dat is'))).toHaveLength(2);
    expect((await carla.say('status')).text).toContain('⚠ projectleider nog niet bevestigd');
    await carla.pressCard('Bewaar', { [keuze]: `ja:${JAN_ONE.id}` }, { on: question });

    expect(carla.cardWith('Van deze namen is bekend wie het is').text).toContain('id eindigt op 00e1');
  });

  test('a colleague with another name is not confused with them', async () => {
    await bot.opened(JAN_ONE);
    const pieter = await bot.opened(PIETER);

    await addOpdracht(carla, 'pieter smit');
    await confirmNaam(carla, PIETER, 'pieter smit');

    expect(requestsOf(pieter)).toBe(1);
  });
});

describe('another projectleider', () => {
  test('gets a card of taking over, and the card of the first says that it is somebody else’s', async () => {
    const samira = await bot.opened(SAMIRA);
    const pieter = await bot.opened(PIETER);
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    const { card: form } = await carla.execute('opdrachten.assign', { opdracht });

    await carla.pressCard('Bewaar', { projectleiderId: PIETER.id }, { on: form! });

    expect(requestsOf(pieter)).toBe(0);
    expect(pieter.cardWith('Je neemt deze opdracht over van Samira El Amrani').buttons).toContain(
      'Naar het plan',
    );
    expect(requestsOf(samira)).toBe(0);
    const old = samira.cardWith('Deze opdracht is nu van iemand anders');
    expect(old.text).toContain('De projectleider is nu Pieter Smit');
    expect(old.buttons).toEqual([]);
  });

  test('gets the open question too, and the first is not told that it was answered', async () => {
    const samira = await bot.opened(SAMIRA);
    const pieter = await bot.opened(PIETER);
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await makePlan(samira);
    await carla.pressCard('Stuur terug met een vraag');
    await carla.pressCard('Stuur terug', { veld: 'doel', vraag: 'Waarom zo?' });
    const { card: form } = await carla.execute('opdrachten.assign', { opdracht });

    await carla.pressCard('Bewaar', { projectleiderId: PIETER.id }, { on: form! });

    expect(pieter.cardWith('Waarom zo?').buttons).toEqual(['Naar de vraag', 'Bekijk de tijdlijn']);
    expect(samira.screen().filter(({ text }) => text.includes('opnieuw ingediend'))).toEqual([]);
    expect(samira.screen().filter(({ buttons }) => buttons.includes('Naar de vraag'))).toEqual([]);
  });

  test('who is the first one again takes it over from the second', async () => {
    const samira = await bot.opened(SAMIRA);
    await bot.opened(PIETER);
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    for (const { id } of [PIETER, SAMIRA]) {
      const { card: form } = await carla.execute('opdrachten.assign', { opdracht });
      await carla.pressCard('Bewaar', { projectleiderId: id }, { on: form! });
    }

    expect(requestsOf(samira)).toBe(0);
    expect(samira.cardWith('Je neemt deze opdracht over van Pieter Smit').buttons).toContain('Naar het plan');
  });

  test('may go on with the draft; the first one may not any more', async () => {
    const samira = await bot.opened(SAMIRA);
    const pieter = await bot.opened(PIETER);
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    const step = await beginPlan(samira);
    const { card: form } = await carla.execute('opdrachten.assign', { opdracht });
    await carla.pressCard('Bewaar', { projectleiderId: PIETER.id }, { on: form! });

    const refused = await samira.pressCard('Bewaar en verder', { doel: 'Nog iets.' }, { on: step });
    await pieter.pressCard('Naar het plan', {}, { on: pieter.cardWith(TITEL) });
    const whole = await fillInPlan(pieter);

    expect(refused.text).toContain('Deze opdracht is overgedragen aan Pieter Smit');
    expect(refused.text).toContain('Nog iets.');
    expect(whole.buttons).toContain('Plan indienen');
  });
});

describe('a conversation that is gone', () => {
  test('because somebody blocked the bot: the coördinator sees it, and the card comes when it is opened again', async () => {
    const samira = await bot.opened(SAMIRA);
    await samira.leave();
    await addOpdracht(carla, SAMIRA);
    expect(requestsOf(samira)).toBe(0);
    expect((await carla.say('status')).text).toContain('⚠ chat met de bot is dicht');

    await samira.open();

    expect(requestsOf(samira)).toBe(1);
  });

  test.each([
    [403, 'BotNotInConversationRoster', 'chat met de bot is dicht'],
    [403, 'ConversationBlockedByUser', 'chat met de bot is dicht'],
    [404, 'ConversationNotFound', 'niet meer bereikbaar'],
  ])('as Teams says with %i %s: the post waits for the next installation', async (status, code, mark) => {
    const samira = await bot.opened(SAMIRA);
    bot.connector.answerBy(({ conversationId }) =>
      conversationId === samira.conversationId ? { status, code } : undefined,
    );
    await addOpdracht(carla, SAMIRA);
    expect(requestsOf(samira)).toBe(0);
    expect((await carla.say('status')).text).toContain(`⚠ ${mark}`);

    bot.connector.answerBy(undefined);
    await samira.open();

    expect(requestsOf(samira)).toBe(1);
  });
});

describe('a channel', () => {
  const summaries = (client: TeamsClient): number =>
    client.screen().filter(({ text }) => text.includes('15 december 2026')).length;

  test('with the name of an overleg gets the summary once the coördinator says yes', async () => {
    await addOpdracht(carla, undefined);
    const channel = bot.client(DIANA, DO_CHANNEL);
    await channel.say('help');
    expect(summaries(channel)).toBe(0);

    await carla.pressCard('Ja, koppel');

    expect(summaries(channel)).toBe(1);
  });

  test('with another name gets it once the coördinator binds it there', async () => {
    await addOpdracht(carla, undefined);
    const channel = bot.client(CARLA, OTHER_CHANNEL);
    const form = await channel.say('koppel');
    expect(summaries(channel)).toBe(0);

    const bound = await channel.pressCard('Koppel', { koppeling: 'overleg:do' }, { on: form });

    expect(bound.text).toContain('Dit kanaal hoort nu bij: Directieoverleg');
    expect(summaries(channel)).toBe(1);
  });

  test('of a team to which the bot is added is known with the members of that team', async () => {
    await addOpdracht(carla, 'Pieter Smit');
    bot.connector.setChannels([{ id: TEAM.id }, { id: DO_CHANNEL.id, name: DO_CHANNEL.naam }]);
    const channel = bot.client(DIANA, DO_CHANNEL);
    const pieter = bot.client(PIETER);
    bot.connector.setMembers([
      { id: pieter.from.id, name: PIETER.naam, aadObjectId: PIETER.id },
      { id: channel.from.id, name: DIANA.naam, aadObjectId: DIANA.id },
    ]);

    await bot.client(DIANA, { id: TEAM.id, naam: 'Algemeen' }).open();
    await carla.pressCard('Ja, koppel');
    expect(summaries(channel)).toBe(1);
    const form = await carla.say('nieuwe opdracht');
    expect(choicesOf(form, 'projectleiderId')).toContain('Pieter Smit');
    const question = await askedNamen(carla);
    expect(choicesOf(question, keuzeOf(question, PIETER.naam))[0]).toContain(
      'heeft de chat nog niet geopend',
    );
    await confirmNaam(carla, PIETER);
    expect((await carla.say(`status ${TITEL}`)).text).toContain('heeft de chat met de bot nog niet geopend');
  });

  test('that the bot was removed from gets its summary in place when the bot is back', async () => {
    const channel = bot.client(DIANA, DO_CHANNEL);
    await bindChannel(channel, carla);
    await addOpdracht(carla, undefined);
    await channel.leave();
    await addOpdracht(carla, undefined, { titel: 'Een tweede opdracht' });
    expect(channel.cardWith('15 december 2026').text).toContain('1 opdracht.');

    await channel.say('help');

    expect(summaries(channel)).toBe(1);
    expect(channel.cardWith('15 december 2026').text).toContain('2 opdrachten.');
  });

  test('never shows a draft, nor the text of a plan', async () => {
    const samira = await bot.opened(SAMIRA);
    const channel = bot.client(DIANA, DO_CHANNEL);
    await bindChannel(channel, carla);
    await addOpdracht(carla, SAMIRA);
    await beginPlan(samira);
    await samira.pressCard('Bewaar en verder', { centraleVraag: 'Mag dit al gezien worden?' });

    const posts = JSON.stringify(
      bot.connector.requests.filter((one) => one.conversationId === DO_CHANNEL.id),
    );

    expect(posts).not.toContain('Mag dit al gezien worden?');
  });
});
