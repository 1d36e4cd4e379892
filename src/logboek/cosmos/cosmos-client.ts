import { CosmosClient, type CosmosClientOptions } from '@azure/cosmos';

/** Where the account is and who we are to it. */
export type CosmosSettings = {
  readonly endpoint: string;
  readonly database: string;
  /** Only an emulator has one; an account is entered with an identity. */
  readonly key?: string;
  /** The client id of the user-assigned managed identity; absent: the developer who is signed in. */
  readonly identityId?: string;
  readonly requestTimeoutMs?: number;
};

/** Half a second would do within a region; longer than this somebody waits for nothing. */
const REQUEST_TIMEOUT_MS = 3_000;

/** A client that leaves repeating to us (operations.ts) and stays at the endpoint that it was given. */
export async function createCosmosClient(settings: CosmosSettings): Promise<CosmosClient> {
  const options: CosmosClientOptions = {
    endpoint: settings.endpoint,
    userAgentSuffix: 'samenkracht',
    connectionPolicy: {
      requestTimeout: settings.requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
      // Otherwise a read that times out is repeated up to 120 times inside the client.
      enableEndpointDiscovery: false,
      retryOptions: { maxRetryAttemptCount: 0, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 0 },
    },
  };
  if (settings.key !== undefined) return new CosmosClient({ ...options, key: settings.key });
  const { DefaultAzureCredential, ManagedIdentityCredential } = await import('@azure/identity');
  const aadCredentials =
    settings.identityId === undefined
      ? new DefaultAzureCredential()
      : new ManagedIdentityCredential({ clientId: settings.identityId });
  return new CosmosClient({ ...options, aadCredentials });
}
