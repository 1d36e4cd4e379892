import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createEigenChat } from '../../src/shared/eigen-chat.ts';
import { CARLA, DO_CHANNEL, SAMIRA } from '../support/people.ts';
import { addOpdracht, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { APP_ID, startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

const linkIn = (json: unknown): string | undefined => /"url":"([^"]+)"/.exec(JSON.stringify(json))?.[1];
const LINK = `https://teams.microsoft.com/l/chat/0/0?users=28:${APP_ID}&message=`;

describe('in Teams', () => {
  let bot: TestBot;
  let issuer: TokenIssuer;
  beforeAll(async () => {
    issuer = await startTokenIssuer();
    bot = await startTestBot({ issuer });
    const carla = await bot.opened(CARLA);
    await bot.opened(SAMIRA);
    bot.connector.setMembers([carla.from, bot.client(SAMIRA).from]);
    await addOpdracht(carla, SAMIRA);
  });
  afterAll(async () => {
    await bot.stop();
    await issuer.close();
  });

  test('what is not for a channel opens the own chat, with what was typed ready to send', async () => {
    const card = await bot.client(CARLA, DO_CHANNEL).say('mijn opdrachten');

    expect(linkIn(card.json)).toBe(`${LINK}${encodeURIComponent('mijn opdrachten')}`);
  });

  test('a card that is shared opens the own chat, in any chat', async () => {
    const client = bot.client(CARLA);
    const { body } = await client.send({
      type: 'invoke',
      name: 'composeExtension/query',
      value: {
        commandId: 'zoekOpdracht',
        parameters: [{ name: 'woorden', value: '' }],
        queryOptions: { skip: 0, count: 25 },
      },
    });

    expect(linkIn(body)).toBe(`${LINK}${encodeURIComponent(`status ${TITEL}`)}`);
    expect((await client.say(`status ${TITEL}`)).text).toContain(TITEL);
  });
});

test('where Teams is not there is no link', () => {
  expect(createEigenChat('')('help')).toBeUndefined();
});
