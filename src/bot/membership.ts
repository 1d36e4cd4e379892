import { TeamsInfo, type TurnContext } from 'botbuilder';
import { ConnectorClient } from 'botframework-connector';
import { DomainError } from '../shared/errors.ts';
import type { Incoming } from './activity.ts';

/** How long an answer of Teams about one person in one conversation is believed, in milliseconds. */
const BELIEVED_MS = 15 * 60_000;
const MAX_REMEMBERED = 5_000;

const NOT_A_MEMBER = 'Ik zie je niet bij de deelnemers van dit gesprek. Open de chat met mij opnieuw.';
const NO_GUESTS = 'Gasten kunnen deze bot niet gebruiken. Vraag de beheerder of dat mag.';
const CANNOT_SEE = 'Ik kan nu niet nagaan of je bij dit gesprek hoort. Probeer het over een minuut opnieuw.';

/** What Teams tells about somebody in a conversation. */
export type Member = {
  readonly aadObjectId?: string;
  readonly tenantId?: string;
  readonly userRole?: string;
};

/** Who may take part, of those who are in a conversation. */
export type MemberRules = {
  readonly allowedTenants: readonly string[];
  readonly allowGuests: boolean;
};

export interface Membership {
  /**
   * Asks Teams whether the sender is in the conversation, and as what; remembers the answer for a quarter of an hour.
   * @throws DomainError 'not-allowed', or 'teams-unavailable' when Teams does not answer now
   */
  check(context: TurnContext, incoming: Incoming): Promise<void>;
}

/** @param now milliseconds since any moment */
export function createMembership(
  rules: MemberRules,
  now: () => number = () => performance.now(),
): Membership {
  const believed = new Map<string, number>();
  return {
    async check(context, incoming) {
      const { sender, address } = incoming;
      if (!sender) return;
      const key = `${address.conversationId} ${sender.id}`;
      if ((believed.get(key) ?? Number.NEGATIVE_INFINITY) > now()) return;
      believed.delete(key);
      const member = await memberOf(context, incoming);
      if (member?.aadObjectId?.toLowerCase() !== sender.id)
        throw new DomainError('not-allowed', NOT_A_MEMBER);
      if (!mayTakePart(member, rules)) throw new DomainError('not-allowed', NO_GUESTS);
      if (believed.size >= MAX_REMEMBERED) believed.clear();
      believed.set(key, now() + BELIEVED_MS);
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

/** @returns undefined when Teams says that the sender is not there */
async function memberOf(context: TurnContext, { channel }: Incoming): Promise<Member | undefined> {
  const found = await orAbsent(TeamsInfo.getMember(context, context.activity.from.id));
  if (found || !channel) return found;
  // In a shared channel are people who are not in its team.
  const client: unknown = context.turnState.get(context.adapter.ConnectorClientKey);
  if (!(client instanceof ConnectorClient)) return undefined;
  const { conversationId } = channel;
  return orAbsent(client.conversations.getConversationMember(conversationId, context.activity.from.id));
}

/** @throws DomainError 'teams-unavailable' when Teams does not answer now */
async function orAbsent(asked: Promise<Member>): Promise<Member | undefined> {
  try {
    return await asked;
  } catch (error) {
    const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
    if (status === 404 || status === 403) return undefined;
    throw new DomainError('teams-unavailable', CANNOT_SEE, { cause: error });
  }
}
