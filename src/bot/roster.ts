import type { Incoming } from './activity.ts';
import type { Member, TeamsTurn } from './ground/sdk.ts';
import { memberIn, whereToAsk } from './membership.ts';
import type { Meet } from './ports.ts';
import type { Register } from './register.ts';

/** How many colleagues of a team are remembered when the bot is added to it. */
const ROSTER_LIMIT = 500;
const MEMBERS_AT_ONCE = 100;

/** The display name of the sender, which Teams leaves out of an installation; undefined when it cannot be had. */
export async function senderName(context: TeamsTurn, incoming: Incoming): Promise<string | undefined> {
  const member = await context.member(whereToAsk(incoming), incoming.teamsId);
  return member.name?.trim() || undefined;
}

/**
 * Remembers the channels of the team in which the bot is, and those members who may take part.
 * @param naam of the sender, when it is known
 */
export async function rememberTeam(
  context: TeamsTurn,
  { address, team, sender, event }: Incoming,
  {
    register,
    mayTakePart,
    naam,
  }: {
    readonly register: Register;
    readonly mayTakePart: (member: Member) => boolean;
    readonly naam: string | undefined;
  },
): Promise<void> {
  if (!team) return;
  const by = sender && { id: sender.id, naam };
  for (const { id, name } of await context.channels(team.id)) {
    if (!id) continue;
    await register.rememberKanaal({
      conversationId: id,
      // The general channel has the id of the team and no name.
      naam: name?.trim() || undefined,
      bereik: { ...address, conversationId: id },
      team,
      how: event === 'bot added' ? 'bot toegevoegd' : 'hersteld',
      by,
    });
  }
  let token: string | undefined;
  for (let seen = 0; seen < ROSTER_LIMIT; ) {
    const page = await context.members(team.id, MEMBERS_AT_ONCE, token);
    for (const member of page.members) {
      const { aadObjectId, name } = member;
      if (aadObjectId && mayTakePart(member))
        await register.remember({ id: aadObjectId.toLowerCase(), naam: name });
    }
    seen += Math.max(page.members.length, 1);
    token = page.token;
    if (!token) return;
  }
}

/** Remembers the people who came into a team where the bot was already, as far as they may take part. */
export async function rememberJoined(
  context: TeamsTurn,
  { joined, ...place }: Incoming,
  register: Register,
  mayTakePart: (member: Member) => boolean,
): Promise<void> {
  for (const { teamsId } of joined.slice(0, ROSTER_LIMIT)) {
    const member = await context.member(whereToAsk(place), teamsId);
    const { aadObjectId, name } = member;
    if (aadObjectId && mayTakePart(member))
      await register.remember({ id: aadObjectId.toLowerCase(), naam: name });
  }
}

/** For the button that is being pressed: meets colleagues who were chosen from the whole organisation. */
export function meetIn(
  context: TeamsTurn,
  register: Pick<Register, 'remember' | 'findPersoon' | 'teams'>,
  mayTakePart: (member: Member) => boolean,
): Meet {
  const find = async (account: string, teams: readonly string[]): Promise<Member | undefined> => {
    for (const team of teams) {
      const member = await memberIn(context, team, account);
      if (member?.aadObjectId?.toLowerCase() === account && mayTakePart(member)) return member;
    }
    return undefined;
  };
  return async (accounts) => {
    const unknown: string[] = [];
    const teams = await register.teams();
    for (const account of accounts) {
      if (await register.findPersoon(account)) continue;
      const member = await find(account, teams);
      if (member) await register.remember({ id: account, naam: member.name });
      else unknown.push(account);
    }
    return unknown;
  };
}

/** Notes who left a team. @returns whether that was the one who speaks: then nothing else is believed of it */
export async function noteLeft({ left, sender }: Incoming, register: Register): Promise<boolean> {
  for (const { id } of left) if (id !== undefined) await register.noteLeft(id);
  return sender !== undefined && left.some(({ id }) => id === sender.id);
}
