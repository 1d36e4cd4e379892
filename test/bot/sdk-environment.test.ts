import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ConnectorStandIn, startConnectorStandIn } from '../support/connector-standin.ts';
import { APP_ID } from '../support/token-issuer.ts';

/**
 * What each SDK takes from the environment: in Azure the bot's own token, without a password, from the identity of the machine
 * (IDENTITY_ENDPOINT of App Service); and little else.
 */

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
  serviceUrl = teams.url,
): Promise<{ readonly loaded: unknown; readonly printed: string }> {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [join('test', 'support', 'sdk-probe.ts'), sdk, serviceUrl],
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

/** What passes for a proxy of the organisation: it notes for whom it is asked, and lets nothing through. */
async function startProxy(): Promise<{ readonly url: string; readonly askedFor: string[]; close(): void }> {
  const askedFor: string[] = [];
  const server = createServer((request, response) => {
    askedFor.push(new URL(request.url ?? '').host);
    response.statusCode = 502;
    response.end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    askedFor.push(url.replace(/:80$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    askedFor,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What differs: botbuilder looks for a proxy by itself, the fetch of Node does so when Node is told to. */
test.each([
  ['botbuilder', '', ['teams.invalid']],
  ['botbuilder', '1', ['teams.invalid']],
  ['agents', '', []],
  ['agents', '1', ['teams.invalid']],
])('on %s, with NODE_USE_ENV_PROXY=‘%s’, a proxy is asked for %j', async (sdk, NODE_USE_ENV_PROXY, hosts) => {
  const proxy = await startProxy();
  const environment = {
    HTTP_PROXY: proxy.url,
    NO_PROXY: '127.0.0.1',
    ...(NODE_USE_ENV_PROXY === '' ? {} : { NODE_USE_ENV_PROXY }),
  };

  await expect(probe(sdk, environment, 'http://teams.invalid')).rejects.toThrow('TeamsError');

  expect(proxy.askedFor).toEqual(hosts);
  proxy.close();
});

/** Why production does not start with both (config.test.ts). */
test.each([
  ['botbuilder', false],
  ['agents', true],
])('on %s, that DEBUG makes the SDK write what the bot sends is %s', async (sdk, writes) => {
  const { printed } = await probe(sdk, { DEBUG: '*' });

  expect(printed.includes("summary: 'Dag'")).toBe(writes);
});
