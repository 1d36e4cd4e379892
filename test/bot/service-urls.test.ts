import { describe, expect, test } from '@jest/globals';
import { createServiceUrlCheck } from '../../src/bot/ground/service-urls.ts';

describe('the bot believes a service address', () => {
  const outside = createServiceUrlCheck(false);
  const local = createServiceUrlCheck(true);

  test.each(['https://smba.trafficmanager.net/emea/', 'https://smba.trafficmanager.net/nl/7e57/'])(
    'of Microsoft: %s',
    (url) => expect(outside(url)).toBe(true),
  );

  test.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.elders.nl/',
    'https://elders.nl/smba.trafficmanager.net',
    'https://smba.trafficmanager.net@elders.nl/',
    'https://gebruiker@smba.trafficmanager.net/',
    'https://127.0.0.1/',
    'ftp://smba.trafficmanager.net/',
    'geen adres',
    '',
  ])('but not ‘%s’', (url) => expect(outside(url)).toBe(false));

  test.each(['http://127.0.0.1:56150', 'http://localhost:56150/_connector', 'http://[::1]:56150'])(
    'of this machine in local mode: %s',
    (url) => expect(local(url)).toBe(true),
  );

  test.each(['https://smba.trafficmanager.net/emea/', 'http://127.0.0.1.elders.nl/', 'http://10.0.0.1/'])(
    'and in local mode not %s',
    (url) => expect(local(url)).toBe(false),
  );
});
