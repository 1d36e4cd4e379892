import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA, DO_CHANNEL, PIETER, SAMIRA, TEAM, TENANT } from '../support/people.ts';
import { addOpdracht, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let opdracht: string;

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
});
afterAll(() => bot.stop());

const entities = [{ type: 'mention', mentioned: { id: '28:samenkracht' }, text: '<at>Samenkracht!</at>' }];

describe('a text', () => {
  test.each([
    ['a space that Teams writes behind a mention', '<at>Samenkracht!</at>&nbsp;status huishoudelijke hulp\n'],
    ['the same space as a number', '<at>Samenkracht!</at>&#160;status&#xA0;huishoudelijke hulp'],
    ['the same space as a character', '<at>Samenkracht!</at>\u00a0status\u00a0huishoudelijke hulp '],
    ['a mention at the end', 'status huishoudelijke hulp&nbsp;<at>Samenkracht!</at>'],
    [
      'a mention that stands there twice',
      '<at>Samenkracht!</at> <at>Samenkracht!</at>&nbsp;status huishoudelijke hulp',
    ],
  ])('with %s is as typed without it', async (_what, text) => {
    const mentions = text.split('<at>').length - 1;
    const card = await carla.say('', { text, entities: Array(mentions).fill(entities[0]) });

    expect(card.text).toContain(TITEL);
    expect(card.text).not.toMatch(/nbsp|begreep ik niet/);
  });

  test('with signs that Teams writes for HTML is read as it was typed', async () => {
    const card = await samira.say('hoe smaakt &lt;dit&gt; &amp; dat bij &quot;sport&quot;');
    const shown = await samira.pressCard('Stuur door naar de coördinator', {}, { on: card });

    expect(shown.inputs.vraag).toBe('hoe smaakt <dit> & dat bij "sport"');
  });
});

describe('an input of a card', () => {
  const add = (data: Readonly<Record<string, unknown>>) =>
    carla.execute('opdrachten.create', { nonce: randomUUID(), overleg: 'do', datum: '2026-12-15', ...data });

  test.each([
    ['null, where it was left empty', { gemeenten: null, trekker: null }],
    ['an array, where several were chosen', { gemeenten: ['Huizen', 'Laren'] }],
    ['an empty array', { gemeenten: [] }],
  ])('that is %s does not stand in the way', async (what, data) => {
    const titel = `Opdracht met ${what}`;

    const { card } = await add({ titel, ...data });

    expect(card?.text).toContain(titel);
    const { state } = await bot.app.opdrachten.get(opdrachtOf(card ?? carla.cardWith('')));
    const { gemeenten } = data;
    if (gemeenten && gemeenten.length > 0) expect(state.gemeenten).toEqual(gemeenten);
  });

  test('that is a number is its text', async () => {
    const { card } = await add({ titel: 2027, kenmerk: 26011001 });

    expect(card?.text).toContain('2027');
    expect((await bot.app.opdrachten.get(opdrachtOf(card ?? carla.cardWith('')))).state.titel).toBe('2027');
  });
});

describe('a button on a client that sends a message for it', () => {
  test('is handled as that button, and answered with a card in the chat', async () => {
    const shown = await samira.say('', { text: undefined, value: { verb: 'opdrachten.show', opdracht } });

    expect(shown.text).toContain(TITEL);
  });

  test('takes what was typed along', async () => {
    const stored = await carla.say('', {
      value: {
        verb: 'signalen.add',
        nonce: randomUUID(),
        bron: 'adviesraad',
        onderwerp: 'Bus',
        tekst: 'De bus komt te laat.',
        ontvangen: '2026-11-16',
      },
    });

    expect(stored.text).toContain('Bus');
    expect(stored.text).not.toContain('klopt niet meer');
  });

  test.each([
    ['that nobody has', { verb: 'opdrachten.wisAlles' }, 'Deze knop ken ik niet meer'],
    ['of JavaScript itself', { verb: 'constructor' }, 'Deze knop ken ik niet meer'],
  ])('%s gets a sentence', async (_what, value, sentence) => {
    expect((await carla.say('', { value })).text).toContain(sentence);
  });

  test('of somebody who may not is refused in the same words', async () => {
    const refused = await samira.say('', {
      value: { verb: 'opdrachten.create', nonce: 'n', titel: 'Van mij' },
    });

    expect(refused.text).toContain('Alleen de coördinator kan');
    expect(bot.logger.lines.at(-1)).toMatchObject({ code: 'not-allowed', person: SAMIRA.id, tenant: TENANT });
  });
});

describe('a message that Teams delivers again', () => {
  const answers = (id: string) => bot.connector.shown().filter(({ replyTo }) => replyTo === id);

  test('gets one answer, also while the first is still being handled', async () => {
    const message = { id: randomUUID(), type: 'message', text: 'mijn opdrachten' };
    bot.connector.script({ status: 201, afterMs: 300 });

    const statuses = await Promise.all([samira.send(message), samira.send(message), samira.send(message)]);
    await samira.send(message);

    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers(message.id)).toHaveLength(1);
  });

  test('is no repeat in another conversation, with other words, or a day later', async () => {
    const message = { id: randomUUID(), type: 'message', text: 'help' };
    await samira.send(message);

    await carla.send(message);
    await samira.send({ ...message, text: 'mijn opdrachten' });
    bot.clock.advance(24 * 3_600_000);
    await samira.send(message);

    expect(answers(message.id)).toHaveLength(4);
  });
});

describe('the people of a team', () => {
  const joiner = {
    id: '29:joost',
    name: 'Joost Nieuwland',
    aadObjectId: '7e570000-0000-4000-8000-000000000099',
  };
  const guest = {
    ...joiner,
    id: '29:gast',
    aadObjectId: '7e570000-0000-4000-8000-000000000098',
    name: 'Gerda Gast',
  };
  const members = [SAMIRA, CARLA].map(({ id, naam }) => ({ id: `29:${id}`, name: naam, aadObjectId: id }));
  const update = (eventType: string, more: Readonly<Record<string, unknown>>) =>
    bot.client(CARLA, DO_CHANNEL).send({
      type: 'conversationUpdate',
      conversation: { id: TEAM.id, conversationType: 'channel', tenantId: TENANT, isGroup: true },
      channelData: { tenant: { id: TENANT }, team: TEAM, eventType },
      ...more,
    });
  const offered = async (): Promise<string> => JSON.stringify((await carla.say('nieuwe opdracht')).json);

  test('grow: who comes later can be chosen', async () => {
    bot.connector.setMembers([...members, joiner, guest], TEAM.id);
    expect(await offered()).not.toContain(joiner.name);

    await update('teamMemberAdded', {
      membersAdded: [joiner, guest].map(({ id, aadObjectId }) => ({ id, aadObjectId })),
    });

    expect(await offered()).toContain(joiner.name);
  });

  test('shrink: who left and has no chat with the bot is offered no more, and is back when seen again', async () => {
    await update('teamMemberRemoved', {
      membersRemoved: [joiner, ...members.slice(0, 1)].map(({ id, aadObjectId }) => ({ id, aadObjectId })),
    });

    const seen = await offered();
    expect(seen).not.toContain(joiner.name);
    // Samira talks with the bot, so that she is still a colleague.
    expect(seen).toContain(SAMIRA.naam);

    await update('teamMemberAdded', { membersAdded: [{ id: joiner.id, aadObjectId: joiner.aadObjectId }] });
    expect(await offered()).toContain(joiner.name);
  });

  test('search in the compose box once they are known, and not any more once they left', async () => {
    const search = async (from: { id: string; name: string; aadObjectId: string }): Promise<string> => {
      const { body } = await samira.send({
        type: 'invoke',
        name: 'composeExtension/query',
        from,
        value: { commandId: 'zoekOpdracht', parameters: [{ name: 'woorden', value: 'hulp' }] },
      });
      return JSON.stringify(body);
    };
    expect(await search(joiner)).toContain('Niets gevonden dat jij mag zien');
    await update('teamMemberRemoved', {
      membersRemoved: [{ id: joiner.id, aadObjectId: joiner.aadObjectId }],
    });

    const [left, unknown, known] = [
      await search(joiner),
      await search({ id: '29:x', name: 'X', aadObjectId: PIETER.id }),
      await search(samira.from),
    ];

    for (const told of [left, unknown]) expect(told).toContain('Open eerst één keer de chat met mij.');
    expect(known).toContain(TITEL);
    expect(
      bot.logger.lines.some(({ code, person }) => code === 'not-a-colleague' && person === PIETER.id),
    ).toBe(true);
  });
});
