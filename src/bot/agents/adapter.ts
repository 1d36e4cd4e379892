import type { Activity, ConversationReference } from '@microsoft/agents-activity';
import {
  type AuthConfiguration,
  AuthType,
  CloudAdapter,
  getProductInfo,
  type TurnContext,
} from '@microsoft/agents-hosting';
import type { Credentials } from '../ground/bot-framework.ts';
import { type Address, type BotResponse, conversationTypeOf, type SdkDependencies } from '../ground/sdk.ts';
import { TeamsClient } from './teams-client.ts';
import { TeamsHttp } from './teams-http.ts';
import { turnActivity } from './turn-activity.ts';

type Logic = (context: TurnContext) => Promise<void>;

/** For whom the bot's own token is. */
const CONNECTOR = 'https://api.botframework.com';
const CONNECTION = 'bot';
/** What the SDK is told of who speaks: that was checked before, and it needs none of it. */
const NOBODY = {};

/** The adapter of agents-hosting, which gets a request only after its token was checked. */
export class AgentsAdapter extends CloudAdapter {
  readonly #dependencies: SdkDependencies;
  readonly #ownToken: (() => Promise<string>) | undefined;

  constructor(dependencies: SdkDependencies) {
    const { credentials, framework } = dependencies;
    super(authOf(credentials), undefined, undefined, OPTIONS, ANY_HOST);
    // The SDK would tell people in English that the bot has an error.
    this.onTurnError = async (_context, error) => {
      throw error;
    };
    this.#dependencies = dependencies;
    this.#ownToken =
      credentials.appId === ''
        ? undefined
        : (framework.ownToken ??
          (() => this.connectionManager.getDefaultConnection().getAccessToken(CONNECTOR)));
  }

  /** Runs `logic` for one request, without the texts that the SDK gives with an error. */
  async answer(activity: object, logic: Logic): Promise<BotResponse> {
    const turn = turnActivity(activity);
    if (!turn) return { status: 400, body: { error: 'Request failed' } };
    let status = 200;
    let sent: unknown;
    const response = {
      headersSent: false,
      writableEnded: false,
      status(code: number) {
        status = code;
        return this;
      },
      setHeader() {
        return this;
      },
      send(given?: unknown) {
        sent = given;
        return this;
      },
      end() {
        return this;
      },
    };
    try {
      const request = { method: 'POST', headers: {}, body: turn, user: NOBODY };
      await this.process(request, response, logic);
    } catch (error) {
      this.#dependencies.onError(error);
      status = 500;
    }
    if (status >= 400) return { status, body: { error: 'Request failed' } };
    return sent === undefined ? { status } : { status, body: sent };
  }

  /** Runs `logic` in a turn of its own, for what is no answer. */
  async within(to: Address, logic: Logic): Promise<void> {
    const reference: ConversationReference = {
      channelId: 'msteams',
      serviceUrl: to.serviceUrl,
      // The SDK refuses what is there and empty.
      agent: to.botId === '' ? {} : { id: to.botId },
      conversation: {
        id: to.conversationId,
        isGroup: false,
        conversationType: conversationTypeOf(to),
        ...(to.tenantId === '' ? {} : { tenantId: to.tenantId }),
      },
    };
    await this.continueConversation(NOBODY, reference, async (context) => {
      // The SDK would make it a reply to an activity that does not exist.
      const noReply = (activity: Activity): void => {
        delete activity.replyToId;
      };
      context.onSendActivities((_context, activities, next) => {
        for (const activity of activities) noReply(activity);
        return next();
      });
      context.onUpdateActivity((_context, activity, next) => {
        noReply(activity);
        return next();
      });
      await logic(context);
    });
  }

  /** A client that asks for the bot's own token when something is sent: a button can be answered without one. */
  protected override async createConnectorClientWithIdentity(
    _identity: unknown,
    { serviceUrl = '' }: Activity,
  ): Promise<TeamsClient> {
    const { cutOff, requestTimeoutMs } = this.#dependencies;
    return new TeamsClient(
      new TeamsHttp({
        serviceUrl,
        userAgent: getProductInfo(),
        ownToken: this.#ownToken,
        cutOff,
        timeoutMs: requestTimeoutMs,
      }),
    );
  }
}

/** Given in full, so that the SDK takes none of them from the environment, where it has names of its own for them. */
const OPTIONS = { emitStackTrace: false, validateServiceUrl: false };
/** To which addresses is decided before the SDK is asked for anything. */
const ANY_HOST = { enabled: false, isAllowed: () => true };

/** Likewise: with connections of ours those of the environment are not read. */
function authOf({ appId, appPassword, appType, appTenantId }: Credentials): AuthConfiguration {
  const settings: AuthConfiguration = {
    ...(appId === '' ? {} : { clientId: appId }),
    ...(appType === 'MultiTenant' ? {} : { tenantId: appTenantId }),
    ...(appType === 'UserAssignedMsi'
      ? { authType: AuthType.UserManagedIdentity }
      : { authType: AuthType.ClientSecret, clientSecret: appPassword }),
    authorityEndpoint: 'https://login.microsoftonline.com',
  };
  return {
    connections: new Map([[CONNECTION, settings]]),
    connectionsMap: [{ serviceUrl: '*', connection: CONNECTION }],
  };
}
