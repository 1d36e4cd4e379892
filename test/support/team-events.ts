import { TENANT } from './people.ts';
import type { Channel } from './teams-client.ts';

/** What Teams sends about teams and channels; every one of them comes in the conversation of the team. */

export type Team = { readonly id: string; readonly naam?: string };

export const REGIO_JEUGD = { id: '19:team1@thread.tacv2', naam: 'Regio Jeugd' };
export const PERSONEELSVERENIGING = { id: '19:pv@thread.tacv2', naam: 'Personeelsvereniging' };

function inTeam({ id, naam }: Team, channelData: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    type: 'conversationUpdate',
    conversation: { id, conversationType: 'channel', isGroup: true, tenantId: TENANT },
    channelData: {
      tenant: { id: TENANT },
      team: { id, ...(naam === undefined ? {} : { name: naam }) },
      ...channelData,
    },
  };
}

export type ChannelEventType = 'channelCreated' | 'channelRenamed' | 'channelRestored' | 'channelDeleted';

export function channelEvent(
  eventType: ChannelEventType,
  team: Team,
  { id, naam }: Channel,
): Record<string, unknown> {
  return inTeam(team, { channel: { id, name: naam }, eventType });
}

export type TeamEventType =
  | 'teamMemberAdded'
  | 'teamRenamed'
  | 'teamArchived'
  | 'teamUnarchived'
  | 'teamDeleted'
  | 'teamHardDeleted'
  | 'teamRestored';

export function teamEvent(eventType: TeamEventType, team: Team): Record<string, unknown> {
  return inTeam(team, { eventType });
}

/** The bot was put into a team, or taken out of it, as the members of the team. */
export function botMoved(how: 'membersAdded' | 'membersRemoved', team: Team): Record<string, unknown> {
  return {
    ...inTeam(team, { eventType: how === 'membersAdded' ? 'teamMemberAdded' : 'teamMemberRemoved' }),
    [how]: [{ id: '28:samenkracht' }],
  };
}
