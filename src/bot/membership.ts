import { setNewest } from '../shared/bounded.ts';
import { DomainError } from '../shared/errors.ts';
import type { Incoming } from './activity.ts';
import { type Member, TeamsError, type TeamsTurn } from './ground/sdk.ts';
import type { Address } from './ports.ts';
import type { Pause } from './send-once.ts';

/** A question that Teams does not answer now is asked once more, which changes nothing. */
const AGAIN_MS = 1_000;
/** How long an answer of Teams about one person in one conversation is believed, in milliseconds. */
const BELIEVED_MS = 15 * 60_000;
const MAX_REMEMBERED = 5_000;

const NOT_A_MEMBER = 'Ik zie je niet bij de deelnemers van dit gesprek. Open de chat met mij opnieuw.';
const NO_GUESTS = 'Gasten kunnen deze bot niet gebruiken. Vraag de beheerder of dat mag.';
const CANNOT_SEE = 'Ik kan nu niet nagaan of je bij dit gesprek hoort. Probeer het over een minuut opnieuw.';

/** Who may take part, of those who are in a conversation. */
type MemberRules = {
  readonly allowedTenants: readonly string[];
  readonly allowGuests: boolean;
};

export interface Membership {
  /**
   * Asks Teams whether the sender is in the conversation, and as what; remembers the answer for a quarter of an hour.
   * @throws DomainError 'not-allowed', or 'teams-unavailable' when Teams does not answer now
   */
  check(context: TeamsTurn, incoming: Incoming): Promise<void>;
  /** The same of the sender's own chat with the bot: for a search in a chat where the bot is not. */
  checkChat(context: TeamsTurn, incoming: Incoming, chat: Address): Promise<void>;
  /** Somebody left the team or chat of this activity: all who are in it, and in its channels, are asked for again. */
  forget(incoming: Pick<Incoming, 'team' | 'address'>): void;
}

/** Until when (milliseconds) an answer is believed, and of which team or chat it is. */
type Believed = { readonly until: number; readonly places: readonly string[] };

/** @param now milliseconds since any moment */
export function createMembership(
  rules: MemberRules & { readonly pause?: Pause },
  now: () => number = () => performance.now(),
): Membership {
  const { pause } = rules;
  const believed = new Map<string, Believed>();

  const ask = async (
    { sender, team }: Pick<Incoming, 'sender' | 'team'>,
    teamsId: string,
    conversationId: string,
    lookUp: (objectId: string) => Promise<Member | undefined>,
  ): Promise<void> => {
    if (!sender) return;
    const key = JSON.stringify([conversationId, sender.id, teamsId]);
    if ((believed.get(key)?.until ?? Number.NEGATIVE_INFINITY) > now()) return;
    believed.delete(key);
    const member = await lookUp(sender.id);
    // The object id says whose rights these are, the id of Teams who speaks: they must be of one person.
    if (member?.aadObjectId?.toLowerCase() !== sender.id || member.id !== teamsId)
      throw new DomainError('not-allowed', NOT_A_MEMBER, { reason: 'not-a-member' });
    if (!mayTakePart(member, rules)) throw new DomainError('not-allowed', NO_GUESTS, { reason: 'guest' });
    const places = [conversationId, ...(team ? [team.id] : [])];
    setNewest(believed, key, { until: now() + BELIEVED_MS, places }, MAX_REMEMBERED);
  };

  return {
    check: (context, incoming) =>
      ask(incoming, incoming.teamsId, incoming.address.conversationId, (objectId) =>
        memberOf(context, incoming, objectId, pause),
      ),
    checkChat: (context, { sender, teamsId }, { conversationId }) =>
      ask({ sender, team: undefined }, teamsId, conversationId, (objectId) =>
        memberIn(context, conversationId, objectId, pause),
      ),
    forget({ team, address }) {
      const gone = [address.conversationId, ...(team ? [team.id] : [])];
      for (const [key, { places }] of believed)
        if (places.some((place) => gone.includes(place))) believed.delete(key);
    },
  };
}

/** A guest is somebody of another organisation with an account here; somebody of an allowed tenant is none. */
export function mayTakePart(
  { tenantId, userRole }: Member,
  { allowedTenants, allowGuests }: MemberRules,
): boolean {
  if (userRole?.toLowerCase() === 'guest') return allowGuests;
  return (
    tenantId === undefined || allowedTenants.length === 0 || allowedTenants.includes(tenantId.toLowerCase())
  );
}

/** @returns undefined when Teams says that nobody with this object id is there */
async function memberOf(
  context: TeamsTurn,
  { channel, ...place }: Incoming,
  objectId: string,
  pause: Pause | undefined,
): Promise<Member | undefined> {
  const found = await memberIn(context, whereToAsk(place), objectId, pause);
  if (found || !channel) return found;
  // In a shared channel are people who are not in its team.
  return memberIn(context, channel.conversationId, objectId, pause);
}

/** Too busy or in trouble for a moment. Who had all the time for it and did not answer is not waited for again. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof TeamsError) || !error.wasSigned) return false;
  const { status, code } = error;
  return status === undefined ? code !== 'timeout' : status === 429 || status >= 500;
}

/** The people of a channel are those of its team. */
export function whereToAsk({ team, address }: Pick<Incoming, 'team' | 'address'>): string {
  return team?.id ?? address.conversationId;
}

/**
 * @param conversationId of a chat or channel, or the id of a team
 * @param pause before it is asked once more, when Teams does not answer now; absent: it is not
 * @returns undefined when Teams says that nobody with this object id is there
 * @throws DomainError 'teams-unavailable' when Teams does not answer now
 */
export async function memberIn(
  context: TeamsTurn,
  conversationId: string,
  objectId: string,
  pause?: Pause,
): Promise<Member | undefined> {
  try {
    return await context.member(conversationId, objectId).catch(async (error: unknown) => {
      if (!pause || !isPassing(error)) throw error;
      await pause(AGAIN_MS);
      return context.member(conversationId, objectId);
    });
  } catch (error) {
    if (error instanceof TeamsError && (error.status === 404 || error.status === 403)) return undefined;
    throw new DomainError('teams-unavailable', CANNOT_SEE, { cause: error });
  }
}
