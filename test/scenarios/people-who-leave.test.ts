import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { timeIs } from '../support/herinneringen.ts';
import { BEHEER, CARLA, CEES, PIETER, SAMIRA, TEAM, TENANT } from '../support/people.ts';
import { addOpdracht, makePlan, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let cees: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
  carla = await bot.opened(CARLA);
  cees = await bot.opened(CEES);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

const REQUEST = 'Wil je het participatieplan maken?';
const about = (client: TeamsClient, words: string): readonly string[] =>
  client
    .screen()
    .filter(({ text }) => text.includes(words))
    .map(({ text }) => text);
/** Teams says this of everything that is posted in somebody's chat. */
const refuse = (client: TeamsClient, status: number, code: string): void =>
  bot.connector.answerBy(({ conversationId }) =>
    conversationId === client.conversationId ? { status, code } : undefined,
  );
async function leaves(client: TeamsClient): Promise<void> {
  await carla.send({
    type: 'conversationUpdate',
    conversation: { id: TEAM.id, conversationType: 'channel', isGroup: true, tenantId: TENANT },
    channelData: { tenant: { id: TENANT }, team: TEAM, eventType: 'teamMemberRemoved' },
    membersRemoved: [{ id: client.from.id, aadObjectId: client.person.id }],
  });
}

describe('a projectleider who blocked the bot', () => {
  const GONE = 'Samira El Amrani is niet meer te bereiken';

  beforeEach(async () => {
    refuse(samira, 403, 'ConversationBlockedByUser');
    await addOpdracht(carla, SAMIRA);
  });

  test('is told to each coördinator at once, with what waits and who takes over', async () => {
    for (const coordinator of [carla, cees]) {
      expect(about(coordinator, GONE)).toHaveLength(1);
      expect(about(coordinator, GONE)[0]).toContain('heeft de bot geblokkeerd of verwijderd.');
      expect(about(coordinator, GONE)[0]).toContain(TITEL);
      expect(about(coordinator, GONE)[0]).not.toContain('nog niet geopend');
    }
    expect((await carla.say('status')).text).toContain('⚠ chat met de bot is dicht');
    expect((await carla.say(`status ${TITEL}`)).text).toContain('heeft de bot geblokkeerd of verwijderd');
    expect((await carla.say('berichten')).text).toContain('Er zijn geen berichten waarover ik twijfel.');
  });

  test('is told once, however much is refused and however often the bot starts', async () => {
    await bot.restart();
    await addOpdracht(carla, SAMIRA, { titel: 'Een tweede opdracht' });
    await timeIs(bot, '2026-11-20T10:00:00.000Z');

    expect(about(carla, GONE)).toHaveLength(1);
    expect(about(carla, GONE)[0]).toContain('Een tweede opdracht');
  });

  test('gets what waited when the chat is open again, and the card says so', async () => {
    bot.connector.answerBy(undefined);
    await samira.open();
    await samira.say('hallo');

    expect(about(samira, REQUEST)).toHaveLength(1);
    expect(about(carla, GONE)).toEqual([]);
    expect(about(carla, 'Samira El Amrani is weer te bereiken')).toHaveLength(1);
  });

  test('and leaves the team after that, is told anew; the older message does not say that nothing waits', async () => {
    await leaves(samira);

    expect(about(carla, 'Samira El Amrani zit niet meer in een team')).toHaveLength(1);
    expect(about(carla, 'Er wacht niets meer op Samira El Amrani')).toEqual([]);
    expect(about(carla, 'Dit bericht over Samira El Amrani is van eerder')).toHaveLength(1);
  });

  test('is handed over from the card', async () => {
    const pieter = await bot.opened(PIETER);
    const form = await carla.pressCard('Wie neemt over?', {}, { on: carla.cardWith(GONE) });
    await carla.pressCard('Bewaar', { projectleiderId: PIETER.id }, { on: form });

    expect(about(pieter, TITEL)).not.toEqual([]);
    await bot.app.sweep();
    expect(about(cees, 'Er wacht niets meer op Samira El Amrani')).toHaveLength(1);
  });
});

describe('a projectleider whom Teams does not know any more', () => {
  test('is not called somebody who never opened the chat, also after a plan was handed in', async () => {
    await addOpdracht(carla, SAMIRA);
    await makePlan(samira);
    refuse(samira, 404, 'ConversationNotFound');
    await carla.pressCard('Stuur terug met een vraag');
    await carla.pressCard('Stuur terug', { veld: 'doel', vraag: 'Waarom zo?' });

    const [told = ''] = about(carla, 'Samira El Amrani is niet meer te bereiken');
    expect(told).toContain('heeft in Teams geen chat met de bot meer');
    await timeIs(bot, '2026-11-23T08:00:00.000Z');
    const week = carla.cardWith('Weekoverzicht van').text;
    expect(week).toContain('Samira El Amrani heeft in Teams geen chat met de bot meer.');
    expect(week).not.toContain('nog niet geopend');
  });
});

describe('who left the team', () => {
  test('is told to the coördinator when something waits, and not when nothing does', async () => {
    const pieter = await bot.opened(PIETER);
    await addOpdracht(carla, SAMIRA);
    await leaves(pieter);
    await leaves(samira);

    expect(about(carla, 'Pieter Smit')).toEqual([]);
    const [told = ''] = about(carla, 'Samira El Amrani zit niet meer in het team');
    expect(told).toContain('Misschien werkt deze collega hier niet meer.');
    expect(told).toContain(TITEL);
  });

  test('in the evening is told in the morning', async () => {
    await addOpdracht(carla, SAMIRA);
    await timeIs(bot, '2026-11-16T19:00:00.000Z');
    await leaves(samira);
    expect(about(carla, 'zit niet meer in het team')).toEqual([]);

    await timeIs(bot, '2026-11-17T07:30:00.000Z');

    expect(about(carla, 'zit niet meer in het team')).toHaveLength(1);
  });

  test('and is a coördinator is told to the other one, also when nothing waits', async () => {
    await leaves(cees);

    const [told = ''] = about(carla, 'Cees Vermeer zit niet meer in het team');
    expect(told).toContain('Cees Vermeer is coördinator. Vraag de beheerder wie dat nu wordt.');
    expect(about(cees, 'zit niet meer in het team')).toEqual([]);
  });

  test('and is the last coördinator is told to the beheerder', async () => {
    const bas = await bot.opened(BEHEER);
    await leaves(cees);
    expect(about(bas, 'geen coördinator')).toEqual([]);
    await leaves(carla);

    const [told = '', ...more] = about(bas, 'Er is nu geen coördinator');
    expect(more).toEqual([]);
    expect(told).toContain('Carla de Boer ');
    expect(told).toContain('Cees Vermeer ');
  });
});

describe('a message of which Teams does not say whether it arrived', () => {
  test('is told to the coördinator the same day, and is no reason to say that somebody never came', async () => {
    refuse(samira, 503, 'ServiceUnavailable');
    await addOpdracht(carla, SAMIRA);
    await bot.app.sweep();

    const [told = ''] = about(carla, 'Kreeg Samira El Amrani mijn bericht?');
    expect(told).toContain('Teams gaf geen antwoord');
    expect((await carla.say(`status ${TITEL}`)).text).not.toContain('nog niet geopend');

    bot.connector.answerBy(undefined);
    const list = await carla.pressCard('Bekijk de berichten', {}, { on: carla.cardWith('Kreeg Samira') });
    await carla.pressCard('Het staat er', {}, { on: list });

    expect(about(carla, 'Kreeg Samira El Amrani mijn bericht?')).toEqual([]);
  });
});

describe('who never opened the chat', () => {
  test('is told in the answer, and by no message of its own', async () => {
    await bot.client(PIETER, { id: TEAM.id, naam: 'Algemeen' }).say('help');
    const added = await addOpdracht(carla, PIETER);

    expect(added.text).toContain('heeft de chat met de bot nog niet geopend');
    expect(about(cees, 'Pieter Smit')).toEqual([]);
  });
});
