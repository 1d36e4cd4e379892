import { ActivityTypes, TurnContext } from 'botbuilder';
import type { Actor } from '../shared/actor.ts';
import { isDomainError } from '../shared/errors.ts';
import { describeError, type Logger } from '../shared/logger.ts';
import { type Incoming, parseActivity, parseExecute } from './activity.ts';
import { BotAdapter, type BotFramework, type Credentials, PUBLIC_BOT_FRAMEWORK } from './adapter.ts';
import { refuseRequest } from './admission.ts';
import { errorCard, typedTextCard } from './bot-cards.ts';
import type { CardRenderer } from './card-renderer.ts';
import { cardActivity, createConnector } from './connector.ts';
import { createConnectorPolicy } from './connector-policy.ts';
import { answerInvoke, cardAnswer, messageAnswer } from './invoke-answers.ts';
import { createMembership, type Member, mayTakePart } from './membership.ts';
import { answerSearch, isSearch, sentence } from './message-extension.ts';
import type {
  BotRequest,
  BotResponse,
  CardMessage,
  Connector,
  Place,
  Register,
  SearchHandler,
} from './ports.ts';
import { rememberTeam, senderName } from './roster.ts';
import type { Router } from './router.ts';
import { createServiceUrlCheck } from './service-urls.ts';

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
  /** Breaks off requests to Teams that are under way when the bot must end. */
  readonly cutOff?: AbortSignal;
  /** After this many milliseconds without an answer a post counts as uncertain. */
  readonly requestTimeoutMs?: number;
};

const SORRY =
  'Er ging iets mis bij mij. Je invoer staat nog op de kaart. Probeer het over een minuut opnieuw.';
const NOT_MY_TENANT = 'Deze bot is er alleen voor medewerkers van de regio.';
const WHO_ARE_YOU =
  'Ik kan niet zien wie je bent. Log in bij Teams met je werkaccount en probeer het opnieuw.';
const UNNAMED = 'Collega zonder naam';
const UNKNOWN_BUTTON = 'Deze knop ken ik niet meer. Typ ‘help’ om te zien wat je kunt doen.';

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
  const adapter = new BotAdapter(credentials, framework);
  const membership = isLocal ? undefined : createMembership(dependencies);
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
    const person = sender && { id: sender.id, ...(naam === undefined ? {} : { naam }) };
    if (seen)
      await register.rememberKanaal({
        ...seen,
        bereik: { ...address, conversationId: seen.conversationId },
        ...(team ? { team } : {}),
        ...(person && seen.how !== undefined ? { by: person } : {}),
      });
    if (!person) return;
    await register.remember(incoming.scope === 'personal' ? { ...person, bereik: address } : person);
  };

  /** A Dutch sentence for whatever went wrong; the unexpected is logged without texts. */
  const explain = (error: unknown, log: Logger): string => {
    if (isDomainError(error)) {
      if (error.code === 'store-unavailable') log.error('store unavailable', describeError(error.cause));
      else if (error.code === 'teams-unavailable') log.warn('Teams unavailable', describeError(error.cause));
      else log.info('refused', { code: error.code });
      return error.message;
    }
    log.error('turn failed', describeError(error));
    return SORRY;
  };

  const refusal = (incoming: Incoming): string | undefined => {
    const { allowedTenants } = dependencies;
    const isKnown =
      incoming.tenants.length > 0 && incoming.tenants.every((id) => allowedTenants.includes(id));
    if (allowedTenants.length > 0 && !isKnown) return NOT_MY_TENANT;
    return incoming.sender ? undefined : WHO_ARE_YOU;
  };

  const onMessage = async (context: TurnContext, incoming: Incoming, log: Logger): Promise<void> => {
    let answer: CardMessage;
    const refused = refusal(incoming);
    try {
      if (refused !== undefined || !incoming.sender) answer = errorCard(refused ?? WHO_ARE_YOU);
      else {
        await membership?.check(context, incoming);
        await remember(incoming);
        const text = (TurnContext.removeRecipientMention(context.activity) ?? incoming.text).trim();
        // A card of ours that somebody shares says enough: nothing was asked.
        if (incoming.sharesCard && !/\p{L}/u.test(text)) return;
        answer = await router.command({
          actor: await actorOf(incoming.sender),
          place: placeOf(incoming),
          text,
          rest: text,
          ...(incoming.html === undefined ? {} : { html: incoming.html }),
        });
      }
    } catch (error) {
      answer = errorCard(explain(error, log));
    }
    await context.sendActivity(cardActivity(renderer, answer));
  };

  /** Answers an Action.Execute: always 200; a message leaves the card as it is, but its inputs are emptied by Teams. */
  const onExecute = async (
    context: TurnContext,
    incoming: Incoming,
    log: Logger,
  ): Promise<Record<string, unknown>> => {
    const refused = refusal(incoming);
    const execute = parseExecute(incoming.value);
    if (refused !== undefined || !incoming.sender) return messageAnswer(refused ?? WHO_ARE_YOU);
    const handler = execute && !execute.automatic ? router.verb(execute.verb) : undefined;
    if (!execute || !handler) return messageAnswer(UNKNOWN_BUTTON);
    const verbLog = log.child({ verb: execute.verb });
    try {
      await membership?.check(context, incoming);
      const turn = { actor: await actorOf(incoming.sender), place: placeOf(incoming), data: execute.data };
      const card = renderer.render(await handler(turn));
      await remember(incoming).catch((error: unknown) => explain(error, verbLog));
      return cardAnswer(card);
    } catch (error) {
      const text = explain(error, verbLog);
      const retry = !isDomainError(error) || error.code.endsWith('-unavailable');
      // Who may not has nothing here to keep.
      const kept = isDomainError(error, 'not-allowed')
        ? undefined
        : typedTextCard(text, { verb: execute.verb, data: execute.data }, retry);
      return kept ? cardAnswer(renderer.render(kept)) : messageAnswer(text);
    }
  };

  const onSearch = async (incoming: Incoming, log: Logger): Promise<Record<string, unknown>> => {
    const refused = refusal(incoming);
    if (refused !== undefined) return sentence(refused);
    try {
      return await answerSearch(incoming, { search: dependencies.search, renderer, actorOf });
    } catch (error) {
      return sentence(explain(error, log));
    }
  };

  /** The bot came into a team, a chat or a channel, or left it. */
  const onPresence = async (context: TurnContext, incoming: Incoming, log: Logger): Promise<void> => {
    if (refusal(incoming) === NOT_MY_TENANT) return;
    // An end is believed from whoever tells it: nobody is a member of what is gone.
    if (incoming.news) await register.onTeamNews(incoming.news);
    if (incoming.botRemoved) {
      if (!incoming.channel && incoming.sender) await register.forgetChat(incoming.sender.id);
      return;
    }
    if (incoming.news && incoming.news.what !== 'team restored') return;
    try {
      await membership?.check(context, incoming);
    } catch (error) {
      explain(error, log);
      return;
    }
    // Without a readable roster people become known when they speak.
    const orNothing = (error: unknown): undefined => {
      if (isDomainError(error)) throw error;
      log.warn('roster not read', describeError(error));
    };
    const naam = incoming.sender?.naam ?? (await senderName(context).catch(orNothing));
    await remember(incoming, naam);
    const target = targetOf(incoming);
    if (incoming.type === ActivityTypes.InstallationUpdate && target) await register.onInstalled(target);
    if (incoming.team && (incoming.botAdded || incoming.news)) {
      const known = (member: Member): boolean => isLocal || mayTakePart(member, dependencies);
      await rememberTeam(context, incoming, { register, mayTakePart: known, naam }).catch(orNothing);
    }
  };

  /** Gives one activity to who handles it; others, such as a reaction to a message, are left alone. */
  const dispatch = async (context: TurnContext, incoming: Incoming): Promise<void> => {
    const { id, type, name } = context.activity;
    const log = logger.child({ turn: id, type });
    switch (type) {
      case ActivityTypes.Invoke:
        if (name === 'adaptiveCard/action')
          await answerInvoke(context, await onExecute(context, incoming, log));
        else if (isSearch(context)) await answerInvoke(context, await onSearch(incoming, log));
        return;
      case ActivityTypes.Message:
        return onMessage(context, incoming, log);
      case ActivityTypes.ConversationUpdate:
      case ActivityTypes.InstallationUpdate:
        return onPresence(context, incoming, log);
    }
  };

  return {
    connector: createConnector({ adapter, appId: credentials.appId, renderer, isAllowedServiceUrl }),
    fetchKeys: () => adapter.fetchKeys(),
    async receive({ headers, body }) {
      const incoming = parseActivity(body);
      if (!incoming) return { status: 400, body: { error: 'Bad request' } };
      const refused = isLocal
        ? !isAllowedServiceUrl(incoming.address.serviceUrl) && ({ status: 400, code: 'service-url' } as const)
        : refuseRequest(headers, incoming, framework);
      if (refused) {
        logger.warn('request refused', { status: refused.status, code: refused.code });
        return { status: refused.status, body: { error: 'Request refused' } };
      }
      try {
        return await adapter.answer({ headers, body }, async (context) => {
          try {
            await dispatch(context, incoming);
          } catch (error) {
            logger.error('turn failed', describeError(error));
          }
        });
      } catch (error) {
        logger.error('request failed', describeError(error));
        return { status: 500, body: { error: 'Internal error' } };
      }
    },
  };
}
