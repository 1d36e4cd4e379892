import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA, FOREIGN_TENANT, type Person, PIETER, SAMIRA, TENANT } from '../support/people.ts';
import { addOpdracht, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  await bot.opened(SAMIRA);
  await addOpdracht(carla, SAMIRA);
  await addOpdracht(carla, PIETER.naam, { titel: 'Leerlingenvervoer 2027', programma: 'Jeugd en Onderwijs' });
});
afterAll(() => bot.stop());

type Found = { type?: string; text?: string; titles: readonly string[]; cards: readonly unknown[] };

/** Searches in the compose box of some chat in which the bot is not. */
async function search(person: Person, value: unknown, tenant = TENANT): Promise<Found> {
  const client = bot.client(person, { id: '19:some-chat@thread.v2', naam: 'Een chat' });
  const { status, body } = await client.send({
    type: 'invoke',
    name: 'composeExtension/query',
    id: `search-${Math.random()}`,
    channelId: 'msteams',
    serviceUrl: bot.connector.url,
    from: client.from,
    recipient: { id: '28:bot' },
    conversation: { id: '19:some-chat@thread.v2', conversationType: 'groupChat', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    value,
  });
  expect(status).toBe(200);
  const { composeExtension } = body as {
    composeExtension: {
      type: string;
      text?: string;
      attachments?: { content: unknown; preview: { content: { title: string } } }[];
    };
  };
  const attachments = composeExtension.attachments ?? [];
  return {
    type: composeExtension.type,
    ...(composeExtension.text === undefined ? {} : { text: composeExtension.text }),
    titles: attachments.map(({ preview }) => preview.content.title),
    cards: attachments.map(({ content }) => content),
  };
}
const words = (text: string) => ({
  commandId: 'zoekOpdracht',
  parameters: [{ name: 'woorden', value: text }],
  queryOptions: { skip: 0, count: 25 },
});

describe('the search of the compose box', () => {
  test('finds an opdracht by words with a typing error, and shares its card', async () => {
    const found = await search(CARLA, words('leerlingevervoer'));

    expect(found.titles).toEqual(['Leerlingenvervoer 2027']);
    expect(JSON.stringify(found.cards)).toContain('Open deze opdracht');
  });

  test('shows all that the reader may see before anything is typed, and no more', async () => {
    expect((await search(CARLA, words(''))).titles).toHaveLength(2);
    expect((await search(SAMIRA, words(''))).titles).toEqual([TITEL]);
    expect((await search(SAMIRA, words('leerlingenvervoer'))).titles).toEqual([]);
  });

  test('finds a title with a year in it, which a question would take for a period', async () => {
    expect((await search(CARLA, words('leerlingenvervoer 2027'))).titles).toEqual(['Leerlingenvervoer 2027']);
  });

  test('finds by programme', async () => {
    expect((await search(CARLA, words('jeugd'))).titles).toEqual(['Leerlingenvervoer 2027']);
  });

  test.each([
    ['nothing that fits', words('kernfusie')],
    ['another command', { commandId: 'verwijderAlles' }],
    ['nonsense', 'x'],
    ['nothing', undefined],
  ])('answers %s with a sentence', async (_what, value) => {
    const found = await search(CARLA, value);

    expect(found.type).toBe('message');
    expect(found.text).not.toBe('');
  });

  test('a card that is shared in the chat with the bot gets no answer, unless something was asked beside it', async () => {
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: {} };

    await expect(carla.say('', { attachments: [card] })).rejects.toThrow('No card answered');
    expect((await carla.say('help', { attachments: [card] })).text).toContain('Dit kun je mij vragen');
  });

  test('tells somebody of another organisation nothing', async () => {
    const found = await search(CARLA, words(''), FOREIGN_TENANT);

    expect(found).toEqual({ type: 'result', titles: [], cards: [] });
  });
});
