import type { Actor } from '../shared/actor.ts';
import type { ReadColleagues } from '../shared/colleague-names.ts';
import { createEigenChat } from '../shared/eigen-chat.ts';
import { isDomainError } from '../shared/errors.ts';
import { describeError, type Logger } from '../shared/logger.ts';
import type { Telemetry } from '../shared/telemetry.ts';
import { type Incoming, parseActivity } from './activity.ts';
import { begins } from './beginnings-and-ends.ts';
import type { CardRenderer } from './card-renderer.ts';
import { createConnector } from './connector.ts';
import { createDispatch } from './dispatch.ts';
import { type BotFramework, type Credentials, PUBLIC_BOT_FRAMEWORK } from './ground/bot-framework.ts';
import { type CreateSdk, type Member, REQUEST_TIMEOUT_MS } from './ground/sdk.ts';
import { createServiceUrlCheck } from './ground/service-urls.ts';
import { createTokens, type ShownToken, type TokenFault } from './ground/token.ts';
import { createLimits, LIMITS, type LimitRules } from './limits.ts';
import { createMembership, mayTakePart } from './membership.ts';
import type {
  Address,
  Antwoorden,
  BotRequest,
  BotResponse,
  Connector,
  Place,
  SearchHandler,
} from './ports.ts';
import { createPresence } from './presence.ts';
import { headerOf, refuseRequest, whoOf } from './refusals.ts';
import type { Register } from './register.ts';
import { createRepeats } from './repeats.ts';
import { meetIn } from './roster.ts';
import type { Router } from './router.ts';
import type { Pause } from './send-once.ts';
import type { Download } from './sent-file.ts';
import { createShownCards, type FindPosted } from './shown-cards.ts';
import { createTurns } from './turns.ts';

export interface Bot {
  /** Handles one request of the Bot Framework. Never throws. */
  receive(request: BotRequest): Promise<BotResponse>;
  /** Fetches the keys of the Bot Framework (again). @throws Error when they cannot be had */
  fetchKeys(): Promise<void>;
  readonly connector: Connector;
}

type BotDependencies = {
  /** The SDK that carries it. */
  readonly createSdk: CreateSdk;
  readonly credentials: Credentials;
  readonly allowedTenants: readonly string[];
  /** May guests of the organisation use the bot? */
  readonly allowGuests: boolean;
  /** The Bot Framework to believe; absent: Microsoft's. */
  readonly botFramework?: BotFramework;
  /** What somebody may do here today. */
  readonly whoIs: (persoonId: string) => Promise<Pick<Actor, 'rollen' | 'vervangt' | 'contactVan'>>;
  readonly kanaalIdOf: (conversationId: string) => string;
  /** Reads once what is new, for who asks much in a turn; undefined: where asking costs nothing. */
  readonly follow: (() => Promise<void>) | undefined;
  readonly register: Register;
  /** The colleagues whom the bot knows. */
  readonly readColleagues: ReadColleagues;
  readonly renderer: CardRenderer;
  readonly findPosted: FindPosted;
  /** Asks for a file that somebody sent; absent: over the network. */
  readonly download?: Download | undefined;
  /** Answers a search in the compose box. */
  readonly search: SearchHandler;
  /** Shows somebody there what is read once, before anything else. Resolves when that was tried. */
  readonly greet: (persoonId: string, address: Address) => Promise<void>;
  /** Told of every answer, so that older ones about the same fold. */
  readonly antwoorden: Antwoorden;
  readonly logger: Logger;
  /** Absent: nothing is measured. */
  readonly telemetry?: Telemetry | undefined;
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** Waits until an answer that Teams did not take now may be sent again. */
  readonly pause: Pause;
  /** How much anybody may send; absent: what people who work never reach. */
  readonly limits?: LimitRules;
  /** Breaks off requests to Teams that are under way when the bot must end. */
  readonly cutOff?: AbortSignal;
  /** After this many milliseconds without an answer a post counts as uncertain. */
  readonly requestTimeoutMs?: number;
};

type Sender = NonNullable<Incoming['sender']>;
const UNNAMED = 'Collega zonder naam';

/**
 * The bot, on whichever SDK it is given.
 * @param router finds who handles a text or a verb
 */
export function createBot(dependencies: BotDependencies, router: Router): Bot {
  const { credentials, register, renderer, logger } = dependencies;
  // Without an app id nobody is authenticated, and only this machine may come in.
  const isLocal = credentials.appId === '';
  const framework = dependencies.botFramework ?? PUBLIC_BOT_FRAMEWORK;
  const isAllowedServiceUrl = isLocal ? createServiceUrlCheck(true) : framework.isServiceUrl;
  const tokens = isLocal ? undefined : createTokens({ ...framework, appId: credentials.appId });
  const sdk = dependencies.createSdk({
    credentials,
    framework,
    cutOff: dependencies.cutOff,
    requestTimeoutMs: dependencies.requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
    onError: (error) => logger.error('request failed', describeError(error)),
  });
  const membership = isLocal ? undefined : createMembership(dependencies);

  const actorOf = async ({ id, naam = UNNAMED }: Sender): Promise<Actor> => ({
    id,
    naam,
    ...(await dependencies.whoIs(id)),
  });

  const ownChat = createEigenChat(credentials.appId);
  const placeOf = (incoming: Incoming): Place => {
    if (incoming.scope === 'personal') return { kind: 'personal' };
    const eigenChat = ownChat(incoming.text);
    if (!incoming.channel) return { kind: 'group', eigenChat };
    return {
      kind: 'channel',
      kanaalId: dependencies.kanaalIdOf(incoming.channel.conversationId),
      eigenChat,
    };
  };

  const shown = createShownCards(dependencies.findPosted);
  const connector = createConnector({
    sdk,
    renderer,
    leadsTo: router.leadsTo,
    shown,
    isAllowedServiceUrl,
  });
  const mayComeIn = (member: Member): boolean => isLocal || mayTakePart(member, dependencies);
  const presence = createPresence({
    register,
    membership,
    mayTakePart: mayComeIn,
    kanaalIdOf: dependencies.kanaalIdOf,
    greet: dependencies.greet,
  });
  const turns = createTurns({
    router,
    renderer,
    shown,
    download: dependencies.download ?? fetch,
    search: dependencies.search,
    antwoorden: dependencies.antwoorden,
    register,
    membership,
    limits: createLimits(dependencies.limits ?? LIMITS, dependencies.now),
    actorOf,
    readColleagues: dependencies.readColleagues,
    meetIn: (context) => (isLocal ? undefined : meetIn(context, register, mayComeIn)),
    placeOf,
    remember: presence.remember,
    pause: dependencies.pause,
    now: dependencies.now,
    follow: dependencies.follow,
  });
  const dispatch = createDispatch(turns, presence, createRepeats(dependencies.now), dependencies);

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

  /** What is wrong with the token of a request; 'keys': nobody can tell, since the keys cannot be had. */
  const faultOf = async (shown: ShownToken): Promise<TokenFault | 'keys' | undefined> => {
    try {
      return await tokens?.check(shown);
    } catch {
      return 'keys';
    }
  };

  return {
    connector,
    fetchKeys: async () => tokens?.fetchKeys(),
    async receive({ headers, body }) {
      const incoming = parseActivity(body);
      if (!incoming || !isObject(body)) return { status: 400, body: { error: 'Bad request' } };
      const refused = refusalOf(headers, incoming);
      if (refused) {
        logger.warn('request refused', { ...refused, ...whoOf(incoming) });
        return { status: refused.status, body: { error: 'Request refused' } };
      }
      const fault = await faultOf({
        authorization: headerOf(headers, 'authorization'),
        channelId: incoming.channelId,
        serviceUrl: incoming.address.serviceUrl,
      });
      if (fault !== undefined) {
        // Teams sends it again when it was no fault of its own.
        const [status, error] = fault === 'keys' ? [503, 'Request failed'] : [401, 'Unauthorized'];
        logger.warn('request refused', { status, code: fault, ...whoOf(incoming) });
        return { status, body: { error } };
      }
      let isLost = false;
      try {
        const answer = await sdk.answer(body, async (context) => {
          try {
            await dispatch(context, incoming);
          } catch (error) {
            // What people type and press has had its answer by then: this is news of who and what there is.
            isLost = isDomainError(error) && error.code.endsWith('-unavailable') && begins(incoming.event);
            if (isLost) logger.warn('turn postponed', describeError(error));
            else logger.error('turn failed', describeError(error));
          }
        });
        return isLost ? { status: 503, body: { error: 'Request failed' } } : answer;
      } catch (error) {
        logger.error('request failed', describeError(error));
        return { status: 500, body: { error: 'Internal error' } };
      }
    },
  };
}

function isObject(body: unknown): body is object {
  return typeof body === 'object' && body !== null;
}
