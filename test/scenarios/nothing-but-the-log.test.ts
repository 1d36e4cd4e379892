import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type BotProcess, createBotProcess } from '../support/bot-process.ts';
import { type ConnectorStandIn, startConnectorStandIn } from '../support/connector-standin.ts';
import { CARLA, TENANT } from '../support/people.ts';
import { createTeamsClient } from '../support/teams-client.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';
import { APP_ID, makeKey, startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

let issuer: TokenIssuer;
let teams: ConnectorStandIn;
let place: TestStorePlace;
let bot: BotProcess;

beforeAll(async () => {
  [issuer, teams, place] = await Promise.all([
    startTokenIssuer(),
    startConnectorStandIn(),
    makeStorePlace('sqlite'),
  ]);
  bot = await createBotProcess(
    {
      ...place.environment,
      HOST: '127.0.0.1',
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: 'geheim',
      MicrosoftAppTenantId: TENANT,
      ALLOWED_TENANTS: TENANT,
      COORDINATORS: CARLA.id,
      SERVICE_URL: teams.url,
      ISSUER_METADATA: issuer.frameworkFor(teams.url).openIdMetadataUrl,
    },
    { entry: ['test', 'support', 'signed-bot.ts'] },
  );
  await bot.start();
});
afterAll(async () => {
  await bot.kill();
  await Promise.all([issuer.close(), teams.close(), place.remove()]);
});

test('whatever is wrong with a token, the bot writes nothing but lines of its log, without keys, tokens or texts', async () => {
  const now = Math.floor(Date.now() / 1000);
  const serviceurl = teams.url;
  const tokens = [
    issuer.sign({ serviceurl, exp: now - 600, nbf: now - 4200 }),
    issuer.sign({ serviceurl, nbf: now + 600 }),
    issuer.sign({ serviceurl }, { key: makeKey('teams-key') }),
    issuer.sign({ serviceurl }, { key: makeKey('unknown') }),
    issuer.sign({ serviceurl }, { key: issuer.webchatKey }),
    issuer.sign({ serviceurl, aud: randomUUID() }),
    issuer.sign({ serviceurl, iss: 'https://elders.voorbeeld.nl' }),
    issuer.sign({ serviceurl: 'https://elders.voorbeeld.nl' }),
    'abc',
  ];

  for (const token of tokens) {
    const client = createTeamsClient({
      person: CARLA,
      connector: teams,
      botUrl: () => bot.url,
      settled: async () => undefined,
      token: () => token,
    });
    const { status } = await client.send({ type: 'message', text: 'Geheime tekst' });
    expect(status).toBe(401);
  }
  const untyped = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: '', serviceUrl: teams.url, conversation: { id: 'a:1' } }),
  });

  expect(untyped.status).toBe(400);
  const lines = bot.output().trim().split('\n');
  const refused = lines
    .map((line): { msg?: string; code?: string; person?: string } => JSON.parse(line))
    .filter(({ msg }) => msg === 'request refused');
  expect(refused.map(({ code }) => code)).toEqual([
    'expired',
    'not-yet-valid',
    'signature',
    'key',
    'endorsement',
    'audience',
    'issuer',
    'service-url-claim',
    'no-token',
  ]);
  expect(new Set(refused.map(({ person }) => person))).toEqual(new Set([CARLA.id]));
  expect(bot.output()).not.toMatch(/KEY|eyJ|Geheime|Carla|Error/);
});
