import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { type Activity, CallerIdConstants, type InvokeResponse, type TurnContext } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  ClaimsIdentity,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { BotResponse } from './ports.ts';
import { createServiceUrlCheck } from './service-urls.ts';
import { createTokens, type ShownToken, type TokenFault, type Tokens } from './token.ts';

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

/** What to answer; with a fault of its token the request was not looked at. */
export type Answered = BotResponse & { readonly fault?: TokenFault | 'keys' };

/**
 * The SDK's adapter, which looks at a request only after its token was checked here. Keys that cannot be fetched are 503,
 * so that Teams sends it again.
 */
export class BotAdapter extends TeamsAdapter {
  readonly #tokens: Tokens | undefined;
  readonly #appId: string;
  readonly #onError: (error: unknown) => void;

  /** @param onError told of what went wrong in the SDK, which would print it */
  constructor(credentials: Credentials, framework: BotFramework, onError: (error: unknown) => void) {
    const { appId } = credentials;
    super(
      appId === '' ? {} : settingsOf(credentials, framework),
      appId === '' ? undefined : framework.ownCredentials,
    );
    this.#tokens = appId === '' ? undefined : createTokens({ ...framework, appId });
    this.#appId = appId;
    this.#onError = onError;
  }

  /**
   * Runs `logic` for one request. What the SDK says of errors holds internal text, so that is left out of the answer.
   * @throws Error when the SDK cannot handle the request at all
   */
  async answer(body: unknown, shown: ShownToken, logic: Logic): Promise<Answered> {
    const fault = await this.#faultOf(shown);
    if (fault === 'keys') return { status: 503, body: { error: 'Request failed' }, fault };
    if (fault !== undefined) return { status: 401, body: { error: 'Unauthorized' }, fault };
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
    await this.process({ method: 'POST', headers: {}, body: toRecord(body) }, response, logic);
    if (status >= 400) return { status, body: { error: 'Request failed' } };
    return sent === undefined ? { status } : { status, body: sent };
  }

  /** Fetches the keys with which tokens are checked, or renews them. @throws Error when they cannot be had */
  async fetchKeys(): Promise<void> {
    await this.#tokens?.fetchKeys();
  }

  async #faultOf(shown: ShownToken): Promise<Answered['fault']> {
    try {
      return await this.#tokens?.check(shown);
    } catch {
      return 'keys';
    }
  }

  /** Only `answer` comes here, when the token was checked; without an app id there is none. */
  protected override async processActivity(
    authorization: string | AuthenticateRequestResult,
    activity: Activity,
    logic: Logic,
  ): Promise<InvokeResponse | undefined> {
    try {
      if (this.#tokens) return await super.processActivity(this.#sender(), activity, logic);
      return typeof authorization === 'string'
        ? await super.processActivity(authorization, activity, logic)
        : await super.processActivity(authorization, activity, logic);
    } catch (error) {
      this.#onError(error);
      return { status: 500 };
    }
  }

  /** The Bot Framework, as who it is after its token was checked. */
  #sender(): AuthenticateRequestResult {
    const { AudienceClaim, ToChannelFromBotOAuthScope } = AuthenticationConstants;
    const claimsIdentity = new ClaimsIdentity([{ type: AudienceClaim, value: this.#appId }], true);
    return {
      audience: ToChannelFromBotOAuthScope,
      callerId: CallerIdConstants.PublicAzureChannel,
      claimsIdentity,
      connectorFactory: this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity),
    };
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

function toRecord(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
