import { afterEach, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from '../../src/config.ts';
import { securityTxt } from '../../src/http/security-txt.ts';
import { createHttpServer } from '../../src/http/server.ts';
import { createTestLogger } from '../support/test-logger.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function ask(security: { contact?: string; publicUrl?: string }): Promise<Response> {
  const server = createHttpServer({
    bot: { receive: async () => ({ status: 500 }) },
    logger: createTestLogger(),
    readiness: async () => ({ status: 'ok', problems: [] }),
    downloads: {
      look: async () => undefined,
      take: async () => ({ naam: '', type: '', bytes: new Uint8Array() }),
    },
    security,
  });
  const port = await server.listen(0, '127.0.0.1');
  stops.push(() => server.close(AbortSignal.abort()));
  return fetch(`http://127.0.0.1:${port}/.well-known/security.txt`);
}

test('says where to report, until when it holds and where it belongs (RFC 9116)', async () => {
  expect(
    securityTxt('mailto:veilig@voorbeeld.nl', 'https://bot.voorbeeld.nl', new Date('2026-11-29T08:00:00Z')),
  ).toBe(
    [
      'Contact: mailto:veilig@voorbeeld.nl',
      'Expires: 2027-02-27T00:00:00Z',
      'Preferred-Languages: nl, en',
      'Canonical: https://bot.voorbeeld.nl/.well-known/security.txt',
      '',
    ].join('\n'),
  );
  const response = await ask({ contact: 'https://voorbeeld.nl/melden' });

  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(await response.text()).toContain('Contact: https://voorbeeld.nl/melden\n');
});

test('is not there when nobody said where to report', async () => {
  expect((await ask({})).status).toBe(404);
});

test.each<[string, string | undefined]>([
  ['veilig@voorbeeld.nl', 'mailto:veilig@voorbeeld.nl'],
  ['https://voorbeeld.nl/melden', 'https://voorbeeld.nl/melden'],
  ['', undefined],
])('SECURITY_CONTACT=%s is %s', (given, contact) => {
  expect(readConfig({ SECURITY_CONTACT: given }).securityContact).toBe(contact);
});

test.each(['bel ons', 'http://voorbeeld.nl', 'mailto:a@b.nl\tX: y'])(
  'SECURITY_CONTACT=%s is no place to report',
  (given) => {
    expect(() => readConfig({ SECURITY_CONTACT: given })).toThrow(ConfigError);
  },
);
