import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { type Activity, CallerIdConstants, type InvokeResponse, type TurnContext } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  ClaimsIdentity,
  PasswordServiceClientCredentialFactory,
  type ServiceClientCredentials,
} from 'botframework-connector';
import type { Credentials } from '../ground/bot-framework.ts';
import type { BotResponse, SdkDependencies } from '../ground/sdk.ts';
import { keepClients } from './clients.ts';
import { mendClient, noteSigning } from './connector-policy.ts';

type Logic = (context: TurnContext) => Promise<void>;

/** The adapter of teams-ai, which gets a request only after its token was checked. */
export class BotbuilderAdapter extends TeamsAdapter {
  readonly #appId: string;
  readonly #onError: (error: unknown) => void;

  constructor({ credentials, framework, onError, cutOff, requestTimeoutMs }: SdkDependencies) {
    const { appId } = credentials;
    const { ownToken } = framework;
    super(
      appId === '' ? {} : settingsOf(credentials, framework),
      appId !== '' && ownToken ? new OwnCredentials(credentials, ownToken) : undefined,
    );
    this.#appId = appId;
    this.#onError = onError;
    keepClients(this.botFrameworkAuthentication, (client) => mendClient(client, cutOff, requestTimeoutMs));
    this.use(noteSigning);
  }

  /** Runs `logic` for one request, without the texts that the SDK gives with an error. */
  async answer(activity: object, logic: Logic): Promise<BotResponse> {
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
    await this.process({ method: 'POST', headers: {}, body: { ...activity } }, response, logic);
    if (status >= 400) return { status, body: { error: 'Request failed' } };
    return sent === undefined ? { status } : { status, body: sent };
  }

  /** Only `answer` comes here, when the token was checked; without an app id there is none. */
  protected override async processActivity(
    authorization: string | AuthenticateRequestResult,
    activity: Activity,
    logic: Logic,
  ): Promise<InvokeResponse | undefined> {
    try {
      if (this.#appId !== '') return await super.processActivity(this.#sender(), activity, logic);
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
  { tokenIssuer, openIdMetadataUrl }: SdkDependencies['framework'],
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

/** A token that comes from elsewhere than Entra. */
class OwnCredentials extends PasswordServiceClientCredentialFactory {
  readonly #credentials: ServiceClientCredentials;

  constructor({ appId, appPassword }: Credentials, ownToken: () => Promise<string>) {
    super(appId, appPassword);
    this.#credentials = {
      async signRequest(request) {
        request.headers.set('authorization', `Bearer ${await ownToken()}`);
        return request;
      },
    };
  }

  override async createCredentials() {
    return this.#credentials;
  }
}
