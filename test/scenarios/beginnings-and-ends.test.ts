import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BEGINNINGS_AND_ENDS, type BeginOrEnd } from '../../src/bot/beginnings-and-ends.ts';
import { kanaalIdOf } from '../../src/mensen/kanalen.ts';
import { CARLA, PIETER, SAMIRA, TENANT } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import { botMoved, channelEvent, REGIO_JEUGD as TEAM, teamEvent } from '../support/team-events.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** Every row of the table, sent over the wire to a running bot: what it does, and whether the coördinator is told. */

const DO = { id: '19:do1@thread.tacv2', naam: 'Directieoverleg' };
const PFHO = { id: '19:pfho1@thread.tacv2', naam: 'Portefeuillehoudersoverleg' };

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
const pieter = { id: `29:${PIETER.id}`, name: PIETER.naam, aadObjectId: PIETER.id };

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  await carla.send(channelEvent('channelCreated', TEAM, DO));
  await carla.pressCard('Ja, koppel');
  await addOpdracht(carla, SAMIRA);
});
afterEach(() => bot.stop());

const requestsTo = (id: string): number =>
  bot.connector.requests.filter(({ conversationId }) => conversationId === id).length;
const stored = async (kind: string, id: string) => {
  const body = (await bot.store.readModels.get(kind, id))?.body as { state?: Record<string, unknown> };
  return body.state;
};
const kanaal = (id = DO.id) => stored('kanaal', kanaalIdOf(id));
const persoon = (id: string) => stored('persoon', id);
const remove = () => carla.send(channelEvent('channelDeleted', TEAM, DO));
const people = (
  eventType: string,
  more: Readonly<Record<string, unknown>>,
  id: string = TEAM.id,
): Record<string, unknown> => ({
  type: 'conversationUpdate',
  conversation: { id, conversationType: 'channel', isGroup: true, tenantId: TENANT },
  channelData: { tenant: { id: TENANT }, team: { id: TEAM.id, name: TEAM.naam }, eventType },
  ...more,
});
const them = { id: pieter.id, aadObjectId: PIETER.id };
const ends = async (): Promise<void> => {
  const before = requestsTo(DO.id);
  await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' });
  expect(requestsTo(DO.id)).toBe(before);
};
const nothingChanges = async (): Promise<void> => {
  expect(await kanaal()).toMatchObject({ naam: DO.naam, overlegId: 'do', bereik: { conversationId: DO.id } });
};

type Proof = {
  /** What goes before. */
  readonly given?: () => Promise<unknown>;
  readonly happens: () => Promise<unknown>;
  readonly effect: () => Promise<void>;
};

/** A row without a proof does not compile. */
const PROOFS: Readonly<Record<BeginOrEnd, Proof>> = {
  channelCreated: {
    happens: () => carla.send(channelEvent('channelCreated', TEAM, PFHO)),
    effect: async () => expect(await kanaal(PFHO.id)).toMatchObject({ naam: PFHO.naam }),
  },
  channelRenamed: {
    given: () => carla.send(channelEvent('channelCreated', TEAM, { ...PFHO, naam: 'Koffiehoek' })),
    happens: () => carla.send(channelEvent('channelRenamed', TEAM, PFHO)),
    effect: async () => expect(await kanaal(PFHO.id)).toMatchObject({ naam: PFHO.naam }),
  },
  channelRestored: {
    given: remove,
    happens: () => carla.send(channelEvent('channelRestored', TEAM, DO)),
    effect: async () => expect(await kanaal()).toMatchObject({ bereik: { conversationId: DO.id } }),
  },
  channelDeleted: { happens: remove, effect: ends },
  channelShared: { happens: () => carla.send(people('channelShared', {}, DO.id)), effect: nothingChanges },
  channelUnshared: {
    happens: () => carla.send(people('channelUnshared', {}, DO.id)),
    effect: nothingChanges,
  },
  channelMemberAdded: {
    happens: () => carla.send(people('channelMemberAdded', { membersAdded: [them] }, DO.id)),
    effect: nothingChanges,
  },
  channelMemberRemoved: {
    happens: () =>
      carla.send(
        people('channelMemberRemoved', { membersRemoved: [{ id: '29:x', aadObjectId: SAMIRA.id }] }, DO.id),
      ),
    // Out of one channel is not out of the team.
    effect: async () => expect((await persoon(SAMIRA.id))?.vertrokken).toBeUndefined(),
  },
  teamArchived: { happens: () => carla.send(teamEvent('teamArchived', TEAM)), effect: ends },
  teamUnarchived: {
    given: () => carla.send(teamEvent('teamArchived', TEAM)),
    happens: () => carla.send(teamEvent('teamUnarchived', TEAM)),
    effect: async () => expect((await kanaal())?.gearchiveerd).toBeUndefined(),
  },
  teamRestored: {
    given: async () => {
      await carla.send(teamEvent('teamDeleted', TEAM));
      bot.connector.setChannels([{ id: TEAM.id }, { id: DO.id, name: DO.naam }]);
    },
    happens: () => carla.send(teamEvent('teamRestored', TEAM)),
    effect: async () => expect((await kanaal())?.verwijderd).toBeUndefined(),
  },
  teamRenamed: {
    happens: () => carla.send(teamEvent('teamRenamed', { ...TEAM, naam: 'Regio Zuid' })),
    effect: async () => expect(await kanaal()).toMatchObject({ teamNaam: 'Regio Zuid', overlegId: 'do' }),
  },
  teamDeleted: { happens: () => carla.send(teamEvent('teamDeleted', TEAM)), effect: ends },
  teamHardDeleted: { happens: () => carla.send(teamEvent('teamHardDeleted', TEAM)), effect: ends },
  teamMemberAdded: {
    given: async () => bot.connector.setMembers([pieter], TEAM.id),
    happens: () => carla.send(people('teamMemberAdded', { membersAdded: [them] })),
    effect: async () => expect(await persoon(PIETER.id)).toMatchObject({ naam: PIETER.naam }),
  },
  teamMemberRemoved: {
    happens: () =>
      carla.send(people('teamMemberRemoved', { membersRemoved: [{ id: '29:x', aadObjectId: SAMIRA.id }] })),
    effect: async () => expect(await persoon(SAMIRA.id)).toMatchObject({ vertrokken: true }),
  },
  'bot added': {
    given: async () => {
      await carla.send(botMoved('membersRemoved', TEAM));
      bot.connector.setChannels([{ id: TEAM.id }, { id: DO.id, name: DO.naam }]);
    },
    happens: () => carla.send(botMoved('membersAdded', TEAM)),
    effect: async () =>
      expect(await kanaal()).toMatchObject({ overlegId: 'do', bereik: { botId: '28:samenkracht' } }),
  },
  'bot removed': {
    // Of all channels of the team.
    given: async () => {
      await carla.send(channelEvent('channelCreated', TEAM, PFHO));
      await carla.pressCard('Ja, koppel');
    },
    happens: () => carla.send(botMoved('membersRemoved', TEAM)),
    effect: async () => {
      for (const { id } of [DO, PFHO]) expect((await kanaal(id))?.bereik).toBeUndefined();
    },
  },
  'bot replaced': {
    happens: () => samira.send({ type: 'installationUpdate', action: 'remove-upgrade' }),
    effect: async () => {
      const before = requestsTo(samira.conversationId);
      await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' });
      expect(requestsTo(samira.conversationId)).toBeGreaterThan(before);
    },
  },
  'chat blocked': {
    given: async () =>
      bot.connector.answerBy(({ conversationId }) =>
        conversationId === samira.conversationId
          ? { status: 403, code: 'ConversationBlockedByUser' }
          : undefined,
      ),
    happens: () => addOpdracht(carla, SAMIRA, { titel: 'Vervoer' }),
    effect: async () => {
      expect(await persoon(SAMIRA.id)).toMatchObject({ gesloten: { reden: 'geblokkeerd' } });
      // And open again, in whichever way Teams says so: what waited goes out.
      bot.connector.answerBy(() => undefined);
      await samira.send({ type: 'installationUpdate', action: 'add-upgrade' });
      expect(samira.screen().filter(({ text }) => text.includes('Vervoer'))).toHaveLength(1);
    },
  },
};

describe.each(Object.keys(BEGINNINGS_AND_ENDS) as BeginOrEnd[])('%s', (name) => {
  const { told } = BEGINNINGS_AND_ENDS[name];

  test(`has its effect, and ${told === 'nobody' ? 'nobody is' : `told are ${told}`}`, async () => {
    const { given, happens, effect } = PROOFS[name];
    await given?.();
    const before = JSON.stringify(carla.screen().map(({ text }) => text));

    await happens();
    const after = JSON.stringify(carla.screen().map(({ text }) => text));
    await effect();

    // A card that is true under its new name is nothing told.
    if (told === 'nobody') expect(after.replaceAll('Regio Zuid', 'Regio Jeugd')).toBe(before);
    else expect(after).not.toBe(before);
    expect(after).toMatch(WORDS[told]);
  });
});

describe('a chat of several colleagues', () => {
  const GROUP = {
    id: '19:groepje@thread.v2',
    conversationType: 'groupChat',
    isGroup: true,
    tenantId: TENANT,
  };

  test.each([
    ['an installation that ends', { type: 'installationUpdate', action: 'remove' }],
    ['the bot among who left', { type: 'conversationUpdate', membersRemoved: [{ id: '28:samenkracht' }] }],
  ])('out of which somebody takes the bot, told as %s, shuts not their own chat', async (_how, told) => {
    await samira.send({ ...told, conversation: GROUP, channelData: { tenant: { id: TENANT } } });
    await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' });

    expect((await persoon(SAMIRA.id))?.gesloten).toBeUndefined();
    expect(samira.screen().filter(({ text }) => text.includes('Vervoer'))).toHaveLength(1);
  });
});

/** What the coördinator reads of it. */
const WORDS: Readonly<Record<(typeof BEGINNINGS_AND_ENDS)[BeginOrEnd]['told'], RegExp>> = {
  nobody: /^/,
  'coördinatoren: a question': /Hoort het kanaal \S+ bij het (?:Directie|Portefeuillehouders)overleg\?/,
  'coördinatoren: what stopped': /Het overzicht van het Directieoverleg komt nu nergens\./,
  'coördinatoren: where it goes on': /komt in het kanaal Directieoverleg\./,
  'coördinatoren: what waits': /Samira El Amrani (?:is niet meer te bereiken|zit niet meer)|Wie neemt over/,
};
