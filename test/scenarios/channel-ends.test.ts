import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { kanaalIdOf } from '../../src/mensen/kanalen.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import { channelEvent, REGIO_JEUGD } from '../support/team-events.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const DO = { id: '19:do1@thread.tacv2', naam: 'Directieoverleg' };

let bot: TestBot;
let carla: TeamsClient;
let channel: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  await bot.opened(SAMIRA);
  channel = bot.client(CARLA, DO);
  await channel.say('koppel');
  await channel.pressCard('Koppel', { koppeling: 'overleg:do' });
  await addOpdracht(carla, SAMIRA);
});
afterEach(() => bot.stop());

describe('a channel that was deleted', () => {
  test('is no sign of life: nothing is posted to it any more, and the coördinator hears so once', async () => {
    await carla.send(channelEvent('channelDeleted', REGIO_JEUGD, DO));
    const before = bot.connector.requests.filter(({ conversationId }) => conversationId === DO.id).length;
    await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' });
    await carla.send(channelEvent('channelDeleted', REGIO_JEUGD, DO));
    await addOpdracht(carla, SAMIRA, { titel: 'Respijtzorg' });

    expect(bot.connector.requests.filter(({ conversationId }) => conversationId === DO.id)).toHaveLength(
      before,
    );
    const told = carla.screen().filter(({ text }) => text.includes('is verwijderd'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('Het overzicht van het Directieoverleg komt nu nergens.');
    const entries = await bot.store.log.read(`kanaal:${kanaalIdOf(DO.id)}`);
    expect(entries.at(-1)?.events).toMatchObject([{ soort: 'kanaal verwijderd' }]);
  });
});
