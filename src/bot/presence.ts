import { isDomainError } from '../shared/errors.ts';
import { describeError } from '../shared/logger.ts';
import type { Incoming } from './activity.ts';
import { BEGINNINGS_AND_ENDS, type Row } from './beginnings-and-ends.ts';
import type { Member, TeamsTurn } from './ground/sdk.ts';
import type { Membership } from './membership.ts';
import type { Address } from './ports.ts';
import { explain } from './refusals.ts';
import type { Register } from './register.ts';
import { noteLeft, rememberJoined, rememberTeam, senderName } from './roster.ts';
import type { Turn } from './turn-outcome.ts';

/** Who and where the bot is among. */
export interface Presence {
  /** Remembers who spoke and where they can be reached. */
  remember(incoming: Incoming, naam?: string): Promise<void>;
  /** The bot came into a team, a chat or a channel, or left it; or others did. */
  changed(context: TeamsTurn, incoming: Incoming, turn: Turn): Promise<void>;
}

type Dependencies = {
  readonly register: Register;
  /** Absent: nobody is asked for, as on this machine alone. */
  readonly membership: Pick<Membership, 'check' | 'forget'> | undefined;
  readonly mayTakePart: (member: Member) => boolean;
  readonly kanaalIdOf: (conversationId: string) => string;
  /** Shows somebody the welcome. */
  readonly greet: (persoonId: string, address: Address) => Promise<void>;
};

export function createPresence({
  register,
  membership,
  mayTakePart,
  kanaalIdOf,
  greet,
}: Dependencies): Presence {
  const targetOf = ({ scope, sender, channel }: Incoming): string | undefined => {
    if (channel) return `kanaal:${kanaalIdOf(channel.conversationId)}`;
    return scope === 'personal' && sender ? `persoon:${sender.id}` : undefined;
  };

  /** Teams tells in two events at once that somebody installed the bot: the second waits for the welcome as well. */
  const greeting = new Map<string, Promise<void>>();
  const greetOnce = async (persoonId: string, address: Address): Promise<void> => {
    const underWay = greeting.get(persoonId) ?? greet(persoonId, address);
    greeting.set(persoonId, underWay);
    try {
      await underWay;
    } finally {
      greeting.delete(persoonId);
    }
  };

  const remember: Presence['remember'] = async (incoming, naam = incoming.sender?.naam) => {
    const { sender, address, seen, team } = incoming;
    const person = sender && { id: sender.id, naam };
    if (seen)
      await register.rememberKanaal({
        ...seen,
        bereik: { ...address, conversationId: seen.conversationId },
        team,
        by: seen.how === undefined ? undefined : person,
      });
    if (!person) return;
    // Before the register knows where this person can be reached, so that no other card comes first.
    if (incoming.scope === 'personal' && (await register.welcomes(person)))
      await greetOnce(person.id, address);
    await register.remember(incoming.scope === 'personal' ? { ...person, bereik: address } : person);
  };

  /** Asks Teams who is there, and remembers them. */
  const cameIn = async (
    context: TeamsTurn,
    incoming: Incoming,
    also: Row['also'],
    turn: Turn,
  ): Promise<void> => {
    // Without a readable roster people become known when they speak.
    const orNothing = (error: unknown): undefined => {
      if (isDomainError(error)) throw error;
      turn.log.warn('roster not read', describeError(error));
    };
    if (also === 'remember who came')
      await rememberJoined(context, incoming, register, mayTakePart).catch(orNothing);
    try {
      await membership?.check(context, incoming);
    } catch (error) {
      // Teams tells it again: otherwise nobody would know where this person can be reached.
      if (isDomainError(error, 'teams-unavailable')) throw error;
      explain(error, turn);
      return;
    }
    const naam = incoming.sender?.naam ?? (await senderName(context, incoming).catch(orNothing));
    await remember(incoming, naam);
    const target = targetOf(incoming);
    if (incoming.type === 'installationUpdate' && target) await register.onInstalled(target);
    if (incoming.team && also === 'read the team')
      await rememberTeam(context, incoming, { register, mayTakePart, naam }).catch(orNothing);
  };

  return {
    remember,
    async changed(context, incoming, turn) {
      const also = incoming.event ? BEGINNINGS_AND_ENDS[incoming.event].also : 'see who is there';
      if (incoming.left.length > 0) membership?.forget(incoming);
      if (also === 'note who left' && (await noteLeft(incoming, register))) return;
      // An end is believed from whoever tells it: nobody is a member of what is gone.
      if (incoming.news) await register.onTeamNews(incoming.news);
      if (also === 'nothing') return;
      if (also !== 'the chat is shut') return cameIn(context, incoming, also, turn);
      // Who takes the bot out of a chat of several still has the own one.
      if (incoming.scope === 'personal' && incoming.sender)
        await register.forgetChat(incoming.sender.id, 'geblokkeerd');
    },
  };
}
