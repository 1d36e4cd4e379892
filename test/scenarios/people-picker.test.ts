import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inputsOf } from '../support/card-reading.ts';
import { CARLA, DO_CHANNEL, PIETER, SAMIRA, TENANT, WILLEM } from '../support/people.ts';
import { TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

/** In Teams people are found in the whole organisation: the card gives the Entra id of who was chosen, and nothing else. */
let issuer: TokenIssuer;
let bot: TestBot;
let carla: TeamsClient;

beforeAll(async () => {
  issuer = await startTokenIssuer();
  bot = await startTestBot({ issuer });
  carla = bot.client(CARLA);
  // When the bot comes into the team Carla is in it; Samira and a guest come later, and nothing tells the bot.
  bot.connector.setMembers([memberOf(carla)]);
  await carla.open();
  await bot.client(CARLA, DO_CHANNEL).open();
  const guest = { ...memberOf(bot.client(WILLEM)), userRole: 'guest' };
  bot.connector.setMembers([memberOf(carla), memberOf(bot.client(SAMIRA)), guest]);
});
afterAll(async () => {
  await bot.stop();
  await issuer.close();
});

function memberOf({ from }: TeamsClient) {
  return { ...from, tenantId: TENANT };
}

const NOT_YET = 'Deze collega ken ik nog niet.';

async function create(titel: string, projectleiderId: string) {
  await carla.say('nieuwe opdracht');
  return carla.pressCard('Toevoegen', { titel, overleg: 'do', datum: '2026-12-15', projectleiderId });
}

describe('a colleague who is chosen from the whole organisation', () => {
  test('is offered to be searched for, beside those whom the bot knows', async () => {
    const card = await carla.say('nieuwe opdracht');
    const list = inputsOf(card.json).find(({ id }) => id === 'projectleiderId');

    expect(list).toMatchObject({
      'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
      choices: expect.arrayContaining([expect.objectContaining({ title: CARLA.naam })]),
    });
    expect(JSON.stringify(list)).not.toContain(SAMIRA.naam);
  });

  test('is known by name when Teams says that they are in a team of the bot', async () => {
    const card = await create(TITEL, SAMIRA.id.toUpperCase());

    expect(card.text).toContain(SAMIRA.naam);
    expect((await carla.say(`status ${TITEL}`)).text).toContain(SAMIRA.naam);
  });

  test.each([
    ['is in no team of the bot', PIETER.id],
    ['is a guest', WILLEM.id],
  ])('and %s is said not to be known, with what was typed', async (_who, id) => {
    const before = await entries();
    const card = await create('Een tweede opdracht', id);

    expect(card.text).toContain(NOT_YET);
    expect(card.inputs.titel).toBe('Een tweede opdracht');
    expect(await entries()).toBe(before);
  });

  test('is not looked for when the person who presses may not choose', async () => {
    const samira = bot.client(SAMIRA);
    await samira.open();
    const lookups = bot.connector.memberLookups;
    const { card, message } = await samira.execute('opdrachten.create', {
      nonce: 'forged',
      titel: 'Een derde opdracht',
      overleg: 'do',
      datum: '2026-12-15',
      projectleiderId: PIETER.id,
    });

    expect(`${card?.text}${message}`).not.toContain(NOT_YET);
    expect(bot.connector.memberLookups).toBe(lookups);
  });

  test('is asked for again later when Teams does not answer, and nothing is lost', async () => {
    await carla.say('nieuwe opdracht');
    bot.connector.setMembers('unavailable', '19:team@thread.tacv2');
    const card = await carla.pressCard('Toevoegen', {
      titel: 'Een vierde opdracht',
      overleg: 'do',
      datum: '2026-12-15',
      projectleiderId: PIETER.id,
    });

    expect(card.text).toContain('Ik kan nu niet nagaan');
    expect(JSON.stringify(card)).toContain('Een vierde opdracht');
  });
});

async function entries(): Promise<number> {
  return (await bot.store.log.readAll('', 10_000)).entries.length;
}
