import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mock } from 'node:test';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createKeyStore, type KeyStore } from '../../src/bot/ground/key-store.ts';

const HOUR = 60 * 60_000;
const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PUBLIC = publicKey.export({ format: 'jwk' });
const OF_CURVE = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
const forTeams = (kid: string) => ({ ...PUBLIC, kid, endorsements: ['msteams'] });

let server: Server;
let keys: KeyStore;
/** What stands at the address of the keys; a number: that status. */
let published: unknown;
/** How often the keys were fetched. */
let fetched: number;

beforeEach(async () => {
  mock.timers.enable({ apis: ['Date'] });
  published = { keys: [forTeams('een')] };
  fetched = 0;
  server = createServer((request, response) => {
    const isKeys = request.url === '/keys';
    if (isKeys) fetched += 1;
    response.statusCode = isKeys && typeof published === 'number' ? published : 200;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(isKeys ? published : { jwks_uri: `${url}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  keys = createKeyStore(url);
});
afterEach(async () => {
  mock.timers.reset();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('a key is found by its name, with the channels for which it signs; without any it is for all', async () => {
  published = { keys: [forTeams('een'), { ...PUBLIC, kid: 'twee' }] };

  expect((await keys.find('een'))?.endorsements).toEqual(['msteams']);
  expect((await keys.find('een'))?.key.equals(publicKey)).toBe(true);
  expect((await keys.find('twee'))?.endorsements).toEqual([]);
  expect(await keys.find('drie')).toBeUndefined();
});

test('a key of another kind, or one that cannot be read, costs the others nothing', async () => {
  const unreadable = { kid: 'kapot', kty: 'RSA', n: 7, e: 'AQAB' };
  published = { keys: [{ ...OF_CURVE, kid: 'kromme' }, unreadable, PUBLIC, null, forTeams('een')] };

  expect(await keys.find('kromme')).toBeUndefined();
  expect(await keys.find('kapot')).toBeUndefined();
  expect(await keys.find('een')).toBeDefined();
});

test('requests that come at the same moment wait for one fetch', async () => {
  const found = await Promise.all(Array.from({ length: 10 }, () => keys.find('een')));

  expect(found.every((key) => key !== undefined)).toBe(true);
  expect(fetched).toBe(1);
});

test('for a name that is not known they are fetched again, and at most once an hour', async () => {
  await keys.find('een');
  published = { keys: [forTeams('een'), forTeams('nieuw')] };

  for (let times = 0; times < 5; times += 1) expect(await keys.find('nieuw')).toBeUndefined();
  expect(fetched).toBe(1);

  mock.timers.tick(HOUR);
  expect(await keys.find('nieuw')).toBeDefined();
  expect(fetched).toBe(2);
});

test('a key that was taken back is not believed longer than a day', async () => {
  await keys.find('een');
  published = { keys: [forTeams('ander')] };

  mock.timers.tick(23 * HOUR);
  expect(await keys.find('een')).toBeDefined();
  mock.timers.tick(HOUR);
  expect(await keys.find('een')).toBeUndefined();
});

test.each<[string, unknown]>([
  ['an error', 500],
  ['no keys', { sleutels: [] }],
  ['keys without a name', { keys: [PUBLIC] }],
])(
  '%s is no answer: after an hour the old ones still serve, after a day nothing is believed',
  async (_what, given) => {
    await keys.refresh();
    published = given;

    mock.timers.tick(HOUR);
    await expect(keys.refresh()).rejects.toThrow();
    expect(await keys.find('een')).toBeDefined();

    mock.timers.tick(23 * HOUR);
    await expect(keys.find('een')).rejects.toThrow();

    published = { keys: [forTeams('een')] };
    expect(await keys.find('een')).toBeDefined();
  },
);
