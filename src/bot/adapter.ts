import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { type Activity, CallerIdConstants, type InvokeResponse, type TurnContext } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { BotRequest, BotResponse } from './ports.ts';
import { createServiceUrlCheck } from './service-urls.ts';

/**
 * The Bot Framework that the bot believes. Only code can name another one, for the tests; no setting can, so that nobody
 * who may change settings can let strangers in.
 */
export type BotFramework = {
  /** Who must have made the token of a request. */
  readonly tokenIssuer: string;
  /** Where the keys of that issuer are described. */
  readonly openIdMetadataUrl: string;
  /** Addresses from which requests may come and to which the bot may send its own token. */
  readonly isServiceUrl: (serviceUrl: string) => boolean;
  /** How the bot shows who it is; absent: by its credentials. */
  readonly ownCredentials?: ServiceClientCredentialsFactory;
};

export const PUBLIC_BOT_FRAMEWORK: BotFramework = Object.freeze({
  tokenIssuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  openIdMetadataUrl: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
  isServiceUrl: createServiceUrlCheck(false),
});

export type Credentials = {
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: string;
  readonly appTenantId: string;
};

type Logic = (context: TurnContext) => Promise<void>;

/** The errors of jsonwebtoken, beside the SDK's own. */
const TOKEN_ERRORS = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'];

/**
 * The SDK's adapter, with the answers that the SDK gets wrong: a token with a wrong signature is 401 and not 500, and
 * keys that cannot be fetched are 503, so that Teams sends it again.
 */
export class BotAdapter extends TeamsAdapter {
  readonly #tokenIssuer: string;

  constructor(credentials: Credentials, framework: BotFramework) {
    super(
      credentials.appId === '' ? {} : settingsOf(credentials, framework),
      credentials.appId === '' ? undefined : framework.ownCredentials,
    );
    this.#tokenIssuer = framework.tokenIssuer;
  }

  /**
   * Runs `logic` for one request. What the SDK says of errors holds internal text, so that is left out of the answer.
   * @throws Error when the SDK cannot handle the request at all
   */
  async answer({ headers, body }: BotRequest, logic: Logic): Promise<BotResponse> {
    let status = 200;
    let sent: unknown;
    const response = {
      socket: undefined,
      status: (code: number) => {
        status = code;
        return response;
      },
      header: () => response,
      send: (given: unknown) => {
        sent = given;
        return response;
      },
      end: () => response,
    };
    await this.process({ method: 'POST', headers: { ...headers }, body: toRecord(body) }, response, logic);
    if (status >= 400) return { status, body: { error: status === 401 ? 'Unauthorized' : 'Request failed' } };
    return sent === undefined ? { status } : { status, body: sent };
  }

  /**
   * Fetches the keys with which tokens are checked, so that the first request need not wait for them and old ones are
   * renewed. The SDK has no call for that: it is given a token that nobody signed, for which it looks in the keys.
   * @throws Error when the keys cannot be had
   */
  async fetchKeys(): Promise<void> {
    const part = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString('base64url');
    const token = `${part({ alg: 'RS256', typ: 'JWT', kid: 'none' })}.${part({ iss: this.#tokenIssuer })}.none`;
    try {
      await this.botFrameworkAuthentication.authenticateChannelRequest(`Bearer ${token}`);
    } catch (error) {
      if (!isTokenError(error)) throw error;
    }
  }

  protected override async processActivity(
    authorization: string | AuthenticateRequestResult,
    activity: Activity,
    logic: Logic,
  ): Promise<InvokeResponse | undefined> {
    if (typeof authorization !== 'string') return super.processActivity(authorization, activity, logic);
    let sender: AuthenticateRequestResult;
    try {
      sender = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    } catch (error) {
      return { status: isTokenError(error) ? 401 : 503 };
    }
    return super.processActivity(sender, activity, logic);
  }
}

/** Every address is named, so that the tests run what production runs with another address for the keys. */
function settingsOf(
  { appId, appPassword, appType, appTenantId }: Credentials,
  { tokenIssuer, openIdMetadataUrl }: BotFramework,
) {
  return {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: appPassword,
    MicrosoftAppType: appType,
    MicrosoftAppTenantId: appTenantId,
    ToChannelFromBotLoginUrl: AuthenticationConstants.ToChannelFromBotLoginUrl,
    ToChannelFromBotOAuthScope: AuthenticationConstants.ToChannelFromBotOAuthScope,
    ToBotFromChannelTokenIssuer: tokenIssuer,
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
    OAuthUrl: AuthenticationConstants.OAuthUrl,
    CallerId: CallerIdConstants.PublicAzureChannel,
  };
}

function isTokenError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (TOKEN_ERRORS.includes(error.name)) return true;
  return 'statusCode' in error && (error.statusCode === 401 || error.statusCode === 400);
}

function toRecord(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
