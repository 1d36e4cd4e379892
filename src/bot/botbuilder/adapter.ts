import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import { type Activity, CallerIdConstants, type TurnContext } from 'botbuilder';
import { validateAndFixActivity } from 'botbuilder/lib/activityValidator.js';
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

  /**
   * Runs `logic` for one request of which the token was checked; without an app id there is none. It does not go through `process` of the SDK,
   * which makes the schemas of its checks anew for each request, and gives texts with an error (docs/adr/0128).
   */
  async answer(activity: object, logic: Logic): Promise<BotResponse> {
    const given = { ...activity };
    if (!isActivity(given)) return { status: 400, body: { error: 'Request failed' } };
    try {
      const fixed = validateAndFixActivity(given);
      const sent =
        this.#appId === ''
          ? await this.processActivity('', fixed, logic)
          : await this.processActivity(this.#sender(), fixed, logic);
      const { status = 200, body } = sent ?? {};
      if (status >= 400) return { status, body: { error: 'Request failed' } };
      return body === undefined ? { status } : { status, body };
    } catch (error) {
      this.#onError(error);
      return { status: 500, body: { error: 'Request failed' } };
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

/** What was asked of it stands in `parseActivity`; the SDK reads no more of it than is there. */
function isActivity(value: object): value is Activity {
  return 'type' in value && typeof value.type === 'string';
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
