import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { kanaalIdOf } from '../../src/mensen/kanalen.ts';
import type { CardView } from '../support/card-reader.ts';
import { BEHEER, CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import {
  botMoved,
  channelEvent,
  REGIO_JEUGD as TEAM,
  type TeamEventType,
  teamEvent,
} from '../support/team-events.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const DO = { id: '19:do1@thread.tacv2', naam: 'Directieoverleg' };
const PFHO = { id: '19:pfho1@thread.tacv2', naam: 'PFHO' };
const NEW = { id: '19:do2@thread.tacv2', naam: 'DO nieuw' };
const NOWHERE = 'Het overzicht van het Directieoverleg komt nu nergens.';

let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  await bot.opened(SAMIRA);
  await carla.send(channelEvent('channelCreated', TEAM, DO));
  await carla.pressCard('Ja, koppel');
  await addOpdracht(carla, SAMIRA);
});
afterEach(() => bot.stop());

const event = (eventType: TeamEventType) => (): Promise<unknown> => carla.send(teamEvent(eventType, TEAM));
const requestsTo = (id: string = DO.id): number =>
  bot.connector.requests.filter(({ conversationId }) => conversationId === id).length;
const overview = (): string => JSON.stringify(bot.connector.shownIn(DO.id).at(-1)?.activity);
const told = (): readonly CardView[] => carla.screen().filter(({ text }) => text.includes('Dat zag ik op'));

async function bindPfho(): Promise<void> {
  await carla.send(channelEvent('channelCreated', TEAM, PFHO));
  await carla.pressCard('Ja, koppel');
}

async function bindNew(): Promise<void> {
  const channel = bot.client(BEHEER, NEW);
  await channel.say('koppel');
  await channel.pressCard('Koppel', { koppeling: 'overleg:do' });
}

async function lastEvents(): Promise<readonly unknown[]> {
  return (await bot.store.log.read(`kanaal:${kanaalIdOf(DO.id)}`)).at(-1)?.events ?? [];
}

describe('a channel that was deleted', () => {
  const remove = (): Promise<unknown> => carla.send(channelEvent('channelDeleted', TEAM, DO));

  test('is no sign of life: nothing is posted to it any more, and the coördinator hears so once', async () => {
    await remove();
    const before = requestsTo();
    await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' });
    await remove();
    await addOpdracht(carla, SAMIRA, { titel: 'Respijtzorg' });

    expect(requestsTo()).toBe(before);
    expect(told()).toHaveLength(1);
    expect(told()[0]?.text).toContain('Het kanaal Directieoverleg is verwijderd');
    expect(told()[0]?.text).toContain(NOWHERE);
    expect(told()[0]?.text).toContain('typ ‘koppel’');
    expect(await lastEvents()).toMatchObject([{ soort: 'kanaal verwijderd', reden: 'kanaal verwijderd' }]);
  });

  test('stays so after a restart', async () => {
    await remove();
    const before = requestsTo();
    await bot.restart();
    await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' });

    expect(requestsTo()).toBe(before);
    expect(told()).toHaveLength(1);
  });

  test('the message becomes a line as soon as another channel shows the overleg', async () => {
    await remove();
    await bindNew();

    expect(told()).toHaveLength(1);
    expect(told()[0]?.text).toContain('Het overzicht van het Directieoverleg komt in het kanaal DO nieuw.');
    expect(told()[0]?.text).not.toContain('nergens');
  });

  test('one that was bound to nothing is told to nobody', async () => {
    await carla.send(channelEvent('channelCreated', TEAM, { ...NEW, naam: 'Koffiehoek' }));
    await carla.send(channelEvent('channelDeleted', TEAM, { ...NEW, naam: 'Koffiehoek' }));

    expect(told()).toEqual([]);
  });

  test('and is restored is asked about again; what stood there is true meanwhile', async () => {
    await remove();
    const before = requestsTo();
    await carla.send(channelEvent('channelRestored', TEAM, { ...DO, naam: 'Bestuur' }));

    const question = carla.cardWith('Hoort het kanaal Bestuur bij het Directieoverleg?');
    expect(question.text).toContain('Het kanaal was verwijderd. Carla de Boer haalde het terug');
    expect(requestsTo()).toBe(before + 1);
    expect(overview()).toContain('Ik houd dit overzicht hier niet meer bij.');

    await carla.pressCard('Ja, koppel', {}, { on: question });
    expect(overview()).toContain('1 opdracht.');
    expect(told()[0]?.text).toContain('komt in het kanaal Bestuur.');
  });
});

describe('a conversation that Teams cannot find any more', () => {
  test('is told to the coördinator, and what is known later takes the place of that', async () => {
    bot.connector.answerBy(({ conversationId }) =>
      conversationId === DO.id ? { status: 404, code: 'ConversationNotFound' } : undefined,
    );
    await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' });
    expect(told().map(({ text }) => text)).toEqual([
      expect.stringContaining('Teams kan het kanaal Directieoverleg niet meer vinden'),
    ]);
    const before = requestsTo();

    await carla.send(channelEvent('channelDeleted', TEAM, DO));
    await addOpdracht(carla, SAMIRA, { titel: 'Respijtzorg' });

    expect(told().map(({ text }) => text)).toEqual([
      expect.stringContaining('Het kanaal Directieoverleg is verwijderd'),
    ]);
    expect(requestsTo()).toBe(before);
  });
});

describe('a team that ends', () => {
  test.each([
    ['teamDeleted', event('teamDeleted'), 'Het team Regio Jeugd is verwijderd'],
    ['teamHardDeleted', event('teamHardDeleted'), 'Het team Regio Jeugd is verwijderd'],
    [
      'the bot taken out of it',
      () => carla.send(botMoved('membersRemoved', TEAM)),
      'Ik ben uit het team Regio Jeugd gehaald',
    ],
  ])(
    '%s ends all its channels, and the coördinator hears of all of them in one message',
    async (_how, end, title) => {
      await bindPfho();
      await end();
      await end();
      const before = requestsTo();
      await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' });

      expect(requestsTo()).toBe(before);
      expect(told()).toHaveLength(1);
      expect(told()[0]?.text).toContain(title);
      expect(told()[0]?.text).toContain(NOWHERE);
      expect(told()[0]?.text).toContain('Het overzicht van het Portefeuillehoudersoverleg komt nu nergens.');
    },
  );

  test('leaves the channels of other teams as they are', async () => {
    await carla.send(teamEvent('teamDeleted', { id: '19:ander@thread.tacv2', naam: 'Ander' }));
    await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' });

    expect(overview()).toContain('Vervoer');
    expect(told()).toEqual([]);
  });

  test('and is restored: its channels are asked about again', async () => {
    await event('teamDeleted')();
    bot.connector.setChannels([{ id: TEAM.id }, { id: DO.id, name: DO.naam }]);
    await event('teamRestored')();

    expect(carla.cardWith('Hoort het kanaal Directieoverleg bij').buttons).toContain('Ja, koppel');
  });

  test('to which the bot comes back: its channels go on, since the yes was for them', async () => {
    await carla.send(botMoved('membersRemoved', TEAM));
    await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' });
    bot.connector.setChannels([{ id: TEAM.id }, { id: DO.id, name: DO.naam }]);
    await carla.send(botMoved('membersAdded', TEAM));

    expect(overview()).toContain('Vervoer');
    expect(carla.screen().filter(({ buttons }) => buttons.includes('Ja, koppel'))).toEqual([]);
    expect(told()[0]?.text).toContain('komt in het kanaal Directieoverleg.');
  });
});

describe('a team that is archived', () => {
  test('gets no posts and keeps its channels; what waited comes when it is active again', async () => {
    await event('teamArchived')();
    await event('teamArchived')();
    const before = requestsTo();
    await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' });

    expect(requestsTo()).toBe(before);
    expect(told()).toHaveLength(1);
    expect(told()[0]?.text).toContain('Het team Regio Jeugd is gearchiveerd');
    expect(told()[0]?.text).toContain('Wordt het team weer actief? Dan ga ik daar verder.');

    await event('teamUnarchived')();

    expect(overview()).toContain('Vervoer');
    expect(told()[0]?.text).toContain('komt in het kanaal Directieoverleg.');
  });

  test('is active again when somebody speaks there', async () => {
    await event('teamArchived')();
    await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' });
    await bot.client(SAMIRA, DO).say('help');

    expect(JSON.stringify(bot.connector.shownIn(DO.id).map(({ activity }) => activity))).toContain('Vervoer');
  });
});

describe('a team that is renamed', () => {
  test('is called by its new name from then on', async () => {
    await carla.send(teamEvent('teamRenamed', { ...TEAM, naam: 'Regio Zuid' }));
    await carla.send(teamEvent('teamDeleted', { id: TEAM.id }));

    expect(told()[0]?.text).toContain('Het team Regio Zuid is verwijderd');
  });
});
