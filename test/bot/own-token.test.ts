import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ConnectorStandIn, startConnectorStandIn } from '../support/connector-standin.ts';
import { APP_ID } from '../support/token-issuer.ts';

/** How a bot in Azure gets its own token: without a password, from the identity of the machine (IDENTITY_ENDPOINT of App Service). */

let teams: ConnectorStandIn;
let identity: { readonly url: string; readonly asked: URL[]; readonly close: () => Promise<void> };

beforeEach(async () => {
  teams = await startConnectorStandIn();
  identity = await startIdentity();
});
afterEach(async () => {
  await teams.close();
  await identity.close();
});

async function startIdentity(): Promise<typeof identity> {
  const asked: URL[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://machine'));
    response.writeHead(200, { 'content-type': 'application/json' });
    const expires_on = String(Math.floor(Date.now() / 1000) + 3600);
    response.end(
      JSON.stringify({
        access_token: 'token-of-the-machine',
        expires_on,
        resource: request.url,
        token_type: 'Bearer',
        client_id: APP_ID,
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/msi/token`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What somebody could set in the environment for the SDKs themselves, to make the bot somebody else or to send it elsewhere. */
const OF_THE_SDKS = {
  clientId: 'iemand-anders',
  clientSecret: 'geheim',
  authType: 'ClientSecret',
  authorityEndpoint: 'http://elders.invalid',
  MicrosoftAppType: 'SingleTenant',
  ToChannelFromBotOAuthScope: 'http://elders.invalid',
  Connections__elders__Settings__ClientId: 'iemand-anders',
  Connections__elders__Settings__ClientSecret: 'geheim',
  Connections__elders__Settings__AuthorityEndpoint: 'http://elders.invalid',
  Connections__elders__Settings__Scopes: 'http://elders.invalid',
  ConnectionsMap__0__ServiceUrl: '*',
  ConnectionsMap__0__Connection: 'elders',
  OutboundHostValidator__Enabled: 'true',
  CloudAdapterOptions__validateServiceUrl: 'true',
};

async function probe(
  sdk: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly loaded: unknown; readonly printed: string }> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [join('test', 'support', 'sdk-probe.ts'), sdk, teams.url],
    {
      env: {
        PATH: process.env.PATH,
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        IDENTITY_ENDPOINT: identity.url,
        IDENTITY_HEADER: 'van-deze-machine',
        ...environment,
      },
    },
  );
  return { loaded: JSON.parse(stdout), printed: stderr };
}

describe.each(['botbuilder', 'agents'] as const)('on %s the bot', (sdk) => {
  test.each([
    ['', {}],
    [', whatever else stands in the environment', OF_THE_SDKS],
  ])('asks the machine for a token as itself, for Teams, and posts with it%s', async (_what, environment) => {
    const { loaded, printed } = await probe(sdk, environment);

    expect(identity.asked.map(({ searchParams: of }) => [of.get('client_id'), of.get('resource')])).toEqual([
      [APP_ID, 'https://api.botframework.com'],
    ]);
    expect(teams.requests.map(({ authorization }) => authorization)).toEqual(['Bearer token-of-the-machine']);
    // The other one costs nothing: not at the start, and not in memory.
    expect(loaded).toEqual({ botbuilder: sdk === 'botbuilder', agents: sdk === 'agents' });
    expect(printed).toBe('');
  });
});
