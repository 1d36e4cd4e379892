import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CARLA, TEAM, TENANT } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** Whatever of an activity is empty, of another type or left out: it gets an answer, nobody has to act, and the bot goes on. */

let bot: TestBot;
let carla: TeamsClient;
beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
});
afterAll(() => bot.stop());

type Fields = Readonly<Record<string, unknown>>;
const BOT = { id: '28:samenkracht' };
const someone = { id: `29:${CARLA.id}`, aadObjectId: CARLA.id };
const team = { id: TEAM.id, conversationType: 'channel', tenantId: TENANT, isGroup: true };
const inTeam = (eventType: string, more: Fields = {}): Fields => ({
  type: 'conversationUpdate',
  conversation: team,
  channelData: {
    tenant: { id: TENANT },
    team: TEAM,
    eventType,
    channel: { id: '19:x@thread.tacv2', name: 'X' },
  },
  ...more,
});
const invoke = (name: string, value: unknown): Fields => ({ type: 'invoke', name, value });
const ACTIVITIES: readonly Fields[] = [
  { type: 'message', text: 'help', entities: [], attachments: [] },
  { type: 'message', text: '', value: { verb: 'bot.help' } },
  { type: 'messageUpdate', text: 'help', channelData: { tenant: { id: TENANT }, eventType: 'editMessage' } },
  {
    type: 'messageUpdate',
    text: 'help',
    channelData: { tenant: { id: TENANT }, eventType: 'undeleteMessage' },
  },
  { type: 'messageDelete', channelData: { tenant: { id: TENANT }, eventType: 'softDeleteMessage' } },
  { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: 'post-1' },
  { type: 'typing' },
  { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: { lastReadMessageId: '1' } },
  { type: 'installationUpdate', action: 'add' },
  { type: 'installationUpdate', action: 'add-upgrade' },
  { type: 'installationUpdate', action: 'remove-upgrade' },
  { type: 'conversationUpdate', membersAdded: [BOT, someone] },
  { type: 'conversationUpdate', membersRemoved: [someone] },
  inTeam('channelCreated'),
  inTeam('channelRenamed'),
  inTeam('channelDeleted'),
  inTeam('channelRestored'),
  inTeam('teamRenamed'),
  inTeam('teamArchived'),
  inTeam('teamUnarchived'),
  inTeam('teamRestored'),
  inTeam('teamMemberAdded', { membersAdded: [someone] }),
  inTeam('teamMemberRemoved', { membersRemoved: [{ id: '29:weg', aadObjectId: randomUUID() }] }),
  invoke('adaptiveCard/action', {
    action: { type: 'Action.Execute', verb: 'bot.help', data: {} },
    trigger: 'manual',
  }),
  invoke('task/fetch', { data: { verb: 'bot.help' } }),
  invoke('task/submit', { data: { verb: 'bot.help' } }),
  invoke('composeExtension/query', {
    commandId: 'zoekOpdracht',
    parameters: [{ name: 'woorden', value: 'hulp' }],
  }),
  invoke('composeExtension/fetchTask', {
    commandId: 'maakSignaal',
    messagePayload: {
      body: { contentType: 'html', content: '<p>De bus</p>' },
      linkToMessage: 'https://x',
      attachments: [],
    },
  }),
  invoke('composeExtension/submitAction', { data: { verb: 'bot.help' } }),
];
const ODD: readonly unknown[] = [null, '', {}];

function nameOf({ type, name, action, channelData, membersRemoved }: Fields): string {
  const event = (channelData as Fields | undefined)?.eventType ?? (membersRemoved ? 'removed' : '');
  return [type, name ?? action ?? event].join(' ');
}

/** The same with one of its parts odd, at any depth. */
function* oddOnes(node: unknown): Generator<unknown> {
  if (typeof node !== 'object' || node === null) return;
  const entries = Object.entries(node);
  const copy = (key: string, value: unknown): unknown =>
    Array.isArray(node)
      ? node.map((one, index) => (String(index) === key ? value : one))
      : { ...node, [key]: value };
  for (const [key, value] of entries) {
    for (const odd of ODD) yield copy(key, odd);
    for (const deeper of oddOnes(value)) yield copy(key, deeper);
  }
}

test.each(ACTIVITIES.map((one) => [nameOf(one), one] as const))(
  'odd parts of %s',
  async (_what, activity) => {
    const wrong: string[] = [];
    const whole = {
      from: { ...someone, name: CARLA.naam },
      recipient: BOT,
      conversation: { id: carla.conversationId, conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
      replyToId: 'post-1',
      ...activity,
    };
    for (const odd of oddOnes(whole)) {
      const before = bot.logger.lines.length;
      const { status } = await carla.send(odd as Fields);
      const errors = bot.logger.lines.slice(before).filter(({ level }) => level === 'error');
      if (![200, 400, 501].includes(status) || errors.length > 0)
        wrong.push(`${status} ${JSON.stringify(odd)} ${JSON.stringify(errors)}`.slice(0, 600));
    }
    expect(wrong).toEqual([]);
  },
  600_000,
);

test('and the bot goes on answering', async () => {
  expect((await carla.say('mijn opdrachten')).text).not.toBe('');
});
