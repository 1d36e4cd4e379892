import * as z from 'zod/v4';
import { BEGINNINGS_AND_ENDS, type BeginOrEnd, type Row } from './beginnings-and-ends.ts';
import type { SeenChannel, SeenHow, Team, TeamNews, TeamWide } from './ports.ts';

/**
 * Where a turn takes place, and what Teams tells with it about a channel or a team. A conversation and a name are taken
 * together or not at all: an event about a channel comes in the conversation of its team.
 */

const named = z.object({ id: z.string().nullish(), name: z.string().nullish() });

export const conversationSchema = z.object({
  id: z.string(),
  conversationType: z.string().nullish(),
  name: z.string().nullish(),
  tenantId: z.string().nullish(),
});
export const channelDataSchema = z
  .object({
    tenant: z.object({ id: z.string() }).nullish(),
    team: named.nullish(),
    channel: named.nullish(),
    eventType: z.string().nullish(),
  })
  .nullish();

type Whereabouts = {
  readonly scope: 'personal' | 'channel' | 'group';
  /** The conversation to answer in; for a channel that is the channel, not the thread. */
  readonly conversationId: string;
  readonly team?: Team;
  readonly seen?: SeenChannel;
  readonly news?: TeamNews;
};

/** The parts of an activity that say where it takes place. */
type Told = {
  readonly conversation: z.infer<typeof conversationSchema>;
  readonly channelData: z.infer<typeof channelDataSchema>;
  /** A conversation changed; absent: somebody said or pressed something in it. */
  readonly isUpdate: boolean;
  /** What begins or ends with it. */
  readonly event: BeginOrEnd | undefined;
};

/** @returns what holds of the conversation of the turn; what contradicts it is not believed */
export function readWhereabouts(told: Told): Whereabouts {
  const { conversation, channelData } = told;
  const team = channelData?.team?.id
    ? { id: channelData.team.id, naam: nameOf(channelData.team.name) }
    : undefined;
  const scope = scopeOf(conversation.conversationType, team !== undefined);
  if (scope !== 'channel') return { scope, conversationId: conversation.id };
  const place = { scope, conversationId: threadless(conversation.id), team } as const;
  const row = told.event && BEGINNINGS_AND_ENDS[told.event];
  if (told.event?.startsWith('channel') && (row?.seen ?? row?.news))
    return { ...place, ...aboutChannel(told, place, row?.seen) };
  return { ...place, ...aboutPlace(told, place, row?.news) };
}

type Part = Pick<Whereabouts, 'seen' | 'news'>;
type Placed = Pick<Whereabouts, 'conversationId' | 'team'>;

/** The event of a channel, in the conversation of its team. @param how absent: it was deleted */
function aboutChannel(
  { channelData }: Told,
  { conversationId, team }: Placed,
  how: SeenHow | undefined,
): Part {
  const about = channelData?.channel?.id ?? undefined;
  // Told in any other conversation it is no event of this team.
  if (about === undefined || (conversationId !== about && conversationId !== team?.id)) return {};
  if (how === undefined) return { news: { what: 'channel deleted', conversationId: about } };
  return { seen: { conversationId: about, naam: nameOf(channelData?.channel?.name), how } };
}

/** Everything else is about the conversation in which it comes; that of a team is its general channel. */
function aboutPlace(told: Told, { conversationId, team }: Placed, what: Row['news']): Part {
  const isTeam = team !== undefined && conversationId === team.id;
  if (told.event === 'bot removed')
    return { news: isTeam ? { what: 'team left', team } : { what: 'channel left', conversationId } };
  if (isTeamWide(what)) return isTeam ? { news: { what, team } } : {};
  const botAdded = told.event === 'bot added';
  // That somebody joined or left says nothing of a channel.
  if (told.isUpdate && !botAdded) return {};
  const { conversation, channelData } = told;
  const named = channelData?.channel?.id ?? undefined;
  const isOther = named !== undefined && named !== conversationId;
  // Who adds the bot to a team chooses a channel there; a message has no business with another channel.
  if (isOther && !(isTeam && botAdded)) return {};
  const own = isOther ? undefined : nameOf(channelData?.channel?.name);
  // The conversation of a team may bear the name of the team, which is not that of its general channel.
  const naam = own ?? (isTeam ? undefined : nameOf(conversation.name));
  return { seen: { conversationId, naam, how: botAdded ? 'bot toegevoegd' : undefined } };
}

function isTeamWide(what: Row['news']): what is TeamWide['what'] {
  return what?.startsWith('team') ?? false;
}

function nameOf(name: string | null | undefined): string | undefined {
  return name?.trim() || undefined;
}

/** A channel's thread is '<channel>;messageid=<root>'. */
function threadless(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}

/** The local client gives a personal chat no type. */
function scopeOf(conversationType: string | null | undefined, hasTeam: boolean): Whereabouts['scope'] {
  if (conversationType === 'groupChat') return 'group';
  if (conversationType) return conversationType === 'channel' ? 'channel' : 'personal';
  return hasTeam ? 'channel' : 'personal';
}
