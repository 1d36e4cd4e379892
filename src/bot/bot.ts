import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { Actor } from '../shared/actor.ts';
import { isDomainError } from '../shared/errors.ts';
import { describeError, type Logger } from '../shared/logger.ts';
import { type Incoming, parseActivity } from './activity.ts';
import { BotAdapter, type BotFramework, type Credentials, PUBLIC_BOT_FRAMEWORK } from './adapter.ts';
import { headerOf, refuseRequest } from './admission.ts';
import type { CardRenderer } from './card-renderer.ts';
import { createConnector } from './connector.ts';
import { createConnectorPolicy } from './connector-policy.ts';
import { isDialog } from './dialogs.ts';
import { answerInvoke } from './invoke-answers.ts';
import { createLimits, LIMITS, type LimitRules } from './limits.ts';
import { createMembership, type Member, mayTakePart } from './membership.ts';
import { isSearch, nothingFound } from './message-extension.ts';
import type { BotRequest, BotResponse, Connector, Place, Register, SearchHandler } from './ports.ts';
import { codeOf, whoOf } from './refusals.ts';
import { createRepeats } from './repeats.ts';
import { noteLeft, rememberJoined, rememberTeam, senderName } from './roster.ts';
import type { Router } from './router.ts';
import { createServiceUrlCheck } from './service-urls.ts';
import { createTurns } from './turns.ts';

export interface Bot {
  /** Handles one request of the Bot Framework. Never throws. */
  receive(request: BotRequest): Promise<BotResponse>;
  /** Fetches the keys of the Bot Framework (again). @throws Error when they cannot be had */
  fetchKeys(): Promise<void>;
  readonly connector: Connector;
}

export type BotDependencies = {
  readonly credentials: Credentials;
  readonly allowedTenants: readonly string[];
  /** May guests of the organisation use the bot? */
  readonly allowGuests: boolean;
  /** The Bot Framework to believe; absent: Microsoft's. */
  readonly botFramework?: BotFramework;
  /** What somebody may do here today. */
  readonly whoIs: (persoonId: string) => Promise<Pick<Actor, 'rollen' | 'vervangt'>>;
  readonly kanaalIdOf: (conversationId: string) => string;
  readonly register: Register;
  readonly renderer: CardRenderer;
  /** Answers a search in the compose box. */
  readonly search: SearchHandler;
  readonly logger: Logger;
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** How much anybody may send; absent: what people who work never reach. */
  readonly limits?: LimitRules;
  /** Breaks off requests to Teams that are under way when the bot must end. */
  readonly cutOff?: AbortSignal;
  /** After this many milliseconds without an answer a post counts as uncertain. */
  readonly requestTimeoutMs?: number;
};

const SORRY =
  'Er ging iets mis bij mij. Je invoer staat nog op de kaart. Probeer het over een minuut opnieuw.';
const UNNAMED = 'Collega zonder naam';

/**
 * The bot on botbuilder and the adapter of teams-ai. No state of the SDKs is used: everything lives in the log.
 * @param router finds who handles a text or a verb
 */
export function createBot(dependencies: BotDependencies, router: Router): Bot {
  const { credentials, register, renderer, logger } = dependencies;
  // Without an app id nobody is authenticated, and only this machine may come in.
  const isLocal = credentials.appId === '';
  const framework = dependencies.botFramework ?? PUBLIC_BOT_FRAMEWORK;
  const isAllowedServiceUrl = isLocal ? createServiceUrlCheck(true) : framework.isServiceUrl;
  const adapter = new BotAdapter(credentials, framework, (error) =>
    logger.error('request failed', describeError(error)),
  );
  const membership = isLocal ? undefined : createMembership(dependencies);
  const repeats = createRepeats(dependencies.now);
  adapter.use(createConnectorPolicy(dependencies.cutOff, dependencies.requestTimeoutMs));

  const actorOf = async ({
    id,
    naam = UNNAMED,
  }: {
    id: string;
    naam: string | undefined;
  }): Promise<Actor> => ({
    id,
    naam,
    ...(await dependencies.whoIs(id)),
  });

  const placeOf = (incoming: Incoming): Place => {
    if (incoming.scope === 'personal') return { kind: 'personal' };
    if (!incoming.channel) return { kind: 'group' };
    return { kind: 'channel', kanaalId: dependencies.kanaalIdOf(incoming.channel.conversationId) };
  };

  const targetOf = ({ scope, sender, channel }: Incoming): string | undefined => {
    if (channel) return `kanaal:${dependencies.kanaalIdOf(channel.conversationId)}`;
    return scope === 'personal' && sender ? `persoon:${sender.id}` : undefined;
  };

  /** Remembers who spoke and where they can be reached. */
  const remember = async (incoming: Incoming, naam = incoming.sender?.naam): Promise<void> => {
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
    await register.remember(incoming.scope === 'personal' ? { ...person, bereik: address } : person);
  };

  /** A Dutch sentence for whatever went wrong; the unexpected is logged without texts. */
  const explain = (error: unknown, log: Logger): string => {
    if (isDomainError(error)) {
      if (error.code === 'store-unavailable') log.error('store unavailable', describeError(error.cause));
      else if (error.code === 'teams-unavailable') log.warn('Teams unavailable', describeError(error.cause));
      else log.info('refused', { code: codeOf(error) });
      return error.message;
    }
    log.error('turn failed', describeError(error));
    return SORRY;
  };

  const turns = createTurns({
    router,
    renderer,
    search: dependencies.search,
    register,
    membership,
    limits: createLimits(dependencies.limits ?? LIMITS, dependencies.now),
    actorOf,
    placeOf,
    remember,
    explain,
  });

  /** Is it of another organisation, or of nobody knows which? */
  const isForeign = ({ tenants }: Incoming): boolean => {
    const { allowedTenants } = dependencies;
    const isKnown = tenants.length > 0 && tenants.every((id) => allowedTenants.includes(id));
    return allowedTenants.length > 0 && !isKnown;
  };

  /** The bot came into a team, a chat or a channel, or left it. */
  const onPresence = async (context: TurnContext, incoming: Incoming, log: Logger): Promise<void> => {
    if (incoming.left.length > 0) membership?.forget(incoming);
    if (await noteLeft(incoming, register)) return;
    // An end is believed from whoever tells it: nobody is a member of what is gone.
    if (incoming.news) await register.onTeamNews(incoming.news);
    if (incoming.botRemoved) {
      if (!incoming.channel && incoming.sender) await register.forgetChat(incoming.sender.id);
      return;
    }
    if (incoming.news && incoming.news.what !== 'team restored') return;
    // Without a readable roster people become known when they speak.
    const orNothing = (error: unknown): undefined => {
      if (isDomainError(error)) throw error;
      log.warn('roster not read', describeError(error));
    };
    const known = (member: Member): boolean => isLocal || mayTakePart(member, dependencies);
    if (!incoming.botAdded) await rememberJoined(context, incoming, register, known).catch(orNothing);
    try {
      await membership?.check(context, incoming);
    } catch (error) {
      explain(error, log);
      return;
    }
    const naam = incoming.sender?.naam ?? (await senderName(context).catch(orNothing));
    await remember(incoming, naam);
    const target = targetOf(incoming);
    if (incoming.type === ActivityTypes.InstallationUpdate && target) await register.onInstalled(target);
    if (incoming.team && (incoming.botAdded || incoming.news))
      await rememberTeam(context, incoming, { register, mayTakePart: known, naam }).catch(orNothing);
  };

  /** Gives one activity to who handles it; others, such as a reaction to a message, are left alone. */
  const dispatch = async (context: TurnContext, incoming: Incoming): Promise<void> => {
    const { id, type } = context.activity;
    const log = logger.child({ turn: id, type, ...whoOf(incoming) });
    if (isForeign(incoming)) {
      log.warn('refused', { code: 'foreign-tenant' });
      // Strangers hear nothing, also not what the bot is for; an invoke must have some answer.
      if (type === ActivityTypes.Invoke) await answerInvoke(context, isSearch(context) ? nothingFound() : {});
      return;
    }
    switch (type) {
      case ActivityTypes.Invoke:
        if (context.activity.name === 'adaptiveCard/action')
          await answerInvoke(context, await turns.execute(context, incoming, log));
        else if (isDialog(context)) await answerInvoke(context, await turns.dialog(context, incoming, log));
        else if (isSearch(context)) await answerInvoke(context, await turns.search(context, incoming, log));
        return;
      case ActivityTypes.Message:
        return repeats.once(incoming, () => turns.message(context, incoming, log));
      case ActivityTypes.ConversationUpdate:
      case ActivityTypes.InstallationUpdate:
        return onPresence(context, incoming, log);
    }
  };

  /** What is wrong with a request before its token is looked at. */
  const refusalOf = (
    headers: BotRequest['headers'],
    incoming: Incoming,
  ): ReturnType<typeof refuseRequest> => {
    if (!isLocal) return refuseRequest(headers, incoming, framework);
    return isAllowedServiceUrl(incoming.address.serviceUrl)
      ? undefined
      : { status: 400, code: 'service-url' };
  };

  return {
    connector: createConnector({ adapter, appId: credentials.appId, renderer, isAllowedServiceUrl }),
    fetchKeys: () => adapter.fetchKeys(),
    async receive({ headers, body }) {
      const incoming = parseActivity(body);
      if (!incoming) return { status: 400, body: { error: 'Bad request' } };
      const refused = refusalOf(headers, incoming);
      if (refused) {
        logger.warn('request refused', { ...refused, ...whoOf(incoming) });
        return { status: refused.status, body: { error: 'Request refused' } };
      }
      const shown = {
        authorization: headerOf(headers, 'authorization'),
        channelId: incoming.channelId,
        serviceUrl: incoming.address.serviceUrl,
      };
      try {
        const { fault, ...answer } = await adapter.answer(body, shown, async (context) => {
          try {
            await dispatch(context, incoming);
          } catch (error) {
            logger.error('turn failed', describeError(error));
          }
        });
        if (fault) logger.warn('request refused', { status: answer.status, code: fault, ...whoOf(incoming) });
        return answer;
      } catch (error) {
        logger.error('request failed', describeError(error));
        return { status: 500, body: { error: 'Internal error' } };
      }
    },
  };
}
