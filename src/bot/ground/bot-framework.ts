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
  /** How the bot gets its own token; absent: by its credentials. It rejects when there is none to be had. */
  readonly ownToken?: () => Promise<string>;
};

/** As Microsoft describes it: learn.microsoft.com, 'Authentication with the Bot Connector API'. */
export const PUBLIC_BOT_FRAMEWORK: BotFramework = Object.freeze({
  tokenIssuer: 'https://api.botframework.com',
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  isServiceUrl: createServiceUrlCheck(false),
});

export type Credentials = {
  /** Empty: nobody is authenticated, and the bot shows no token of its own. */
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMsi';
  readonly appTenantId: string;
};
