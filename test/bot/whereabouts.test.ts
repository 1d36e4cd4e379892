import { describe, expect, test } from '@jest/globals';
import { parseActivity } from '../../src/bot/activity.ts';

const TEAM = { id: '19:team@thread.tacv2', name: 'Regio Jeugd' };
const DO = { id: '19:do@thread.tacv2', name: 'Directieoverleg' };
const OTHER = '19:elders@thread.tacv2';
const BOT = { id: '28:bot' };
const team = { id: TEAM.id, naam: TEAM.name };

type Shape = {
  readonly type?: string;
  readonly conversation: string;
  readonly conversationType?: string | null;
  readonly conversationName?: string;
  readonly channelData?: Readonly<Record<string, unknown>>;
  readonly more?: Readonly<Record<string, unknown>>;
};

/** An activity in the shape that Teams sends, read. */
function read({
  type = 'conversationUpdate',
  conversation,
  conversationType = 'channel',
  conversationName,
  channelData,
  more = {},
}: Shape) {
  const incoming = parseActivity({
    type,
    id: 'f:1',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:1/',
    from: { id: '29:u4', aadObjectId: '00000000-0000-4000-8000-000000000004' },
    recipient: BOT,
    conversation: {
      id: conversation,
      isGroup: true,
      tenantId: 't',
      ...(conversationType === null ? {} : { conversationType }),
      ...(conversationName === undefined ? {} : { name: conversationName }),
    },
    channelData: { tenant: { id: 't' }, ...channelData },
    ...more,
  });
  if (!incoming) throw new Error('No activity');
  const { seen, news, channel, address, scope } = incoming;
  return { scope, answersIn: address.conversationId, channel: channel?.conversationId, seen, news };
}

const inChannel = (conversationId: string) => ({
  scope: 'channel',
  answersIn: conversationId,
  channel: conversationId,
});

describe('an event about a channel comes in the conversation of its team', () => {
  test.each([
    ['channelCreated', 'gemaakt'],
    ['channelRenamed', 'hernoemd'],
    ['channelRestored', 'hersteld'],
  ])('%s shows that channel, under its own id and name', (eventType, how) => {
    expect(read({ conversation: TEAM.id, channelData: { team: TEAM, channel: DO, eventType } })).toEqual({
      ...inChannel(TEAM.id),
      seen: { conversationId: DO.id, naam: DO.name, how },
      news: undefined,
    });
  });

  test('channelDeleted is the end of that channel, and a sign of life of none', () => {
    const channelData = { team: TEAM, channel: DO, eventType: 'channelDeleted' };
    expect(read({ conversation: TEAM.id, channelData })).toEqual({
      ...inChannel(TEAM.id),
      seen: undefined,
      news: { what: 'channel deleted', conversationId: DO.id },
    });
  });

  test.each(['channelCreated', 'channelRenamed', 'channelRestored', 'channelDeleted'])(
    '%s in any other conversation, or without a channel, says nothing',
    (eventType) => {
      const nothing = { seen: undefined, news: undefined };
      const elsewhere = read({ conversation: OTHER, channelData: { team: TEAM, channel: DO, eventType } });
      expect(elsewhere).toEqual({ ...inChannel(OTHER), ...nothing });
      const nameless = { team: TEAM, channel: { name: DO.name }, eventType };
      expect(read({ conversation: TEAM.id, channelData: nameless })).toMatchObject(nothing);
      const personal = { conversation: 'a:1', conversationType: 'personal' };
      expect(read({ ...personal, channelData: { team: TEAM, channel: DO, eventType } })).toMatchObject({
        scope: 'personal',
        answersIn: 'a:1',
        ...nothing,
      });
    },
  );

  test('a message that calls itself such an event is a message', () => {
    const channelData = { team: TEAM, channel: DO, eventType: 'channelDeleted' };
    expect(read({ type: 'message', conversation: DO.id, channelData }).news).toBeUndefined();
  });
});

describe('an event about a team', () => {
  test.each([
    ['teamDeleted', 'team deleted'],
    ['teamHardDeleted', 'team deleted'],
    ['teamArchived', 'team archived'],
    ['teamUnarchived', 'team unarchived'],
    ['teamRenamed', 'team renamed'],
    ['teamRestored', 'team restored'],
  ])('%s is about the whole team, and a sign of life of no channel', (eventType, what) => {
    expect(read({ conversation: TEAM.id, channelData: { team: TEAM, eventType } })).toEqual({
      ...inChannel(TEAM.id),
      seen: undefined,
      news: { what, team },
    });
    expect(read({ conversation: OTHER, channelData: { team: TEAM, eventType } }).news).toBeUndefined();
    expect(read({ conversation: TEAM.id, channelData: { eventType } }).news).toBeUndefined();
  });

  test.each(['teamMemberAdded', 'teamMemberRemoved', 'channelMemberAdded', 'somethingNew'])(
    '%s says nothing of a channel',
    (eventType) => {
      const channelData = { team: TEAM, channel: DO, eventType };
      const more = { membersAdded: [{ id: '29:u9' }] };
      expect(read({ conversation: TEAM.id, channelData, more })).toEqual({
        ...inChannel(TEAM.id),
        seen: undefined,
        news: undefined,
      });
    },
  );
});

describe('the bot that comes or goes', () => {
  const added = { membersAdded: [BOT] };
  const installed = { type: 'installationUpdate', more: { action: 'add' } };

  test.each([
    ['as a member', { more: added }],
    ['as an installation', installed],
    ['with a channel chosen there', { ...installed, channelData: { team: TEAM, channel: DO } }],
    ['in a team whose conversation bears its name', { ...installed, conversationName: 'Directieoverleg' }],
  ])('into a team, %s: the general channel is seen, without a name of its own', (_how, shape) => {
    expect(read({ conversation: TEAM.id, channelData: { team: TEAM }, ...shape })).toEqual({
      ...inChannel(TEAM.id),
      seen: { conversationId: TEAM.id, naam: undefined, how: 'bot toegevoegd' },
      news: undefined,
    });
  });

  test('into one channel, as the local client tells it: that channel is seen, by the name of its conversation', () => {
    const channelData = { team: TEAM, channel: { id: DO.id } };
    expect(read({ ...installed, conversation: DO.id, conversationName: DO.name, channelData }).seen).toEqual({
      conversationId: DO.id,
      naam: DO.name,
      how: 'bot toegevoegd',
    });
  });

  test.each([
    ['as a member', { more: { membersRemoved: [BOT] } }],
    ['as an installation', { type: 'installationUpdate', more: { action: 'remove' } }],
  ])('out of a team, %s: the whole team; out of one channel: that one', (_how, shape) => {
    const channelData = { team: TEAM };
    const left = { what: 'team left', team };
    expect(read({ ...shape, conversation: TEAM.id, channelData })).toMatchObject({
      seen: undefined,
      news: left,
    });
    const one = read({ ...shape, conversation: DO.id, channelData: { team: TEAM, channel: DO } });
    expect(one).toMatchObject({ seen: undefined, news: { what: 'channel left', conversationId: DO.id } });
  });

  test('out of a personal chat: no channel', () => {
    const shape = { type: 'installationUpdate', more: { action: 'remove' } };
    expect(read({ ...shape, conversation: 'a:1', conversationType: 'personal' })).toMatchObject({
      seen: undefined,
      news: undefined,
      channel: undefined,
    });
  });
});

describe('what somebody says or presses', () => {
  test.each(['message', 'invoke'])('a %s in a thread is in its channel', (type) => {
    const conversation = `${DO.id};messageid=1700000000000`;
    expect(read({ type, conversation, channelData: { team: TEAM, channel: DO } })).toEqual({
      ...inChannel(DO.id),
      seen: { conversationId: DO.id, naam: DO.name },
      news: undefined,
    });
  });

  test.each([
    ['with the id of the channel only', { team: TEAM, channel: { id: DO.id } }],
    ['without a channel', { team: TEAM }],
    ['without anything', {}],
  ])('%s: the channel is seen and its name is not known', (_what, channelData) => {
    expect(read({ type: 'message', conversation: DO.id, channelData }).seen).toEqual({
      conversationId: DO.id,
      naam: undefined,
    });
  });

  test('in the general channel: its name is not that of the team', () => {
    const channelData = { team: TEAM, channel: { id: TEAM.id } };
    const shape = {
      type: 'message',
      conversation: TEAM.id,
      conversationName: 'Directieoverleg',
      channelData,
    };
    expect(read(shape).seen).toEqual({ conversationId: TEAM.id, naam: undefined });
  });

  test.each([
    ['the team', TEAM.id],
    ['another channel', OTHER],
  ])(
    'in the conversation of %s with the channel of another: is answered there, and teaches nothing',
    (_who, id) => {
      expect(read({ type: 'message', conversation: id, channelData: { team: TEAM, channel: DO } })).toEqual({
        ...inChannel(id),
        seen: undefined,
        news: undefined,
      });
    },
  );

  test.each([
    ['personal', 'personal'],
    ['groupChat', 'group'],
    [null, 'personal'],
  ])('in a conversation of the kind %s without a team: in no channel', (conversationType, scope) => {
    expect(read({ type: 'message', conversation: 'a:1', conversationType })).toMatchObject({
      scope,
      channel: undefined,
      seen: undefined,
    });
  });
});
