import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { HTTP_LIMITS } from '../../src/http/limits.ts';
import { CARLA, TENANT } from '../support/people.ts';
import { messageOf, post, requestOf, statusesIn } from '../support/raw-requests.ts';
import { openRawSocket, type RawSocket } from '../support/raw-socket.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { startTokenIssuer, type TokenIssuer } from '../support/token-issuer.ts';

// Raw sockets on a whole bot. Nobody here closes a connection but the bot.

const SHORT = { ...HTTP_LIMITS, lingerMs: 700 };
/** On a busy machine everything takes longer; what is not closed by then never is. */
const SOON_MS = 10_000;

let issuer: TokenIssuer;
let bot: TestBot;
let guarded: TestBot;
beforeAll(async () => {
  issuer = await startTokenIssuer();
  bot = await startTestBot({ httpLimits: SHORT });
  guarded = await startTestBot({ issuer });
});
afterAll(async () => {
  await bot.stop();
  await guarded.stop();
  await issuer.close();
});

const sockets: RawSocket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

async function opened({ url }: { url: string } = bot): Promise<RawSocket> {
  const socket = await openRawSocket(url);
  sockets.push(socket);
  return socket;
}

describe('after a refusal the connection closes', () => {
  test.each<[string, string, number]>([
    ['no JSON', post('{"type":'), 400],
    ['an activity from another address', post('{"type":"message","serviceUrl":"https://elders.nl"}'), 400],
    ['another path', requestOf('GET /wp-login.php'), 404],
    ['another path, with a body', requestOf('POST /geheim', {}, '{}'), 404],
    ['a wrong method', requestOf('GET /api/messages'), 405],
    ['HEAD', requestOf('HEAD /api/messages'), 405],
    ['OPTIONS', requestOf('OPTIONS /api/messages', { Origin: 'https://elders.nl' }), 405],
    ['a link that does not work', requestOf('GET /download/verzonnen'), 410],
    ['a body over the limit', post('a'.repeat(300 * 1024)), 413],
    ['a length over the limit, and nothing sent', post('', { 'Content-Length': 10 ** 10 }), 413],
    [
      'pieces without end, over the limit',
      `${post('', { 'Transfer-Encoding': 'chunked' })}${`1000\r\n${'a'.repeat(4096)}\r\n`.repeat(70)}`,
      413,
    ],
    [
      'a length over the limit of who asks first',
      post('', { 'Content-Length': 300_000, Expect: '100-continue' }),
      413,
    ],
    [
      'another path of who asks first',
      requestOf('POST /geheim', { 'Content-Length': 9, Expect: '100-continue' }),
      404,
    ],
    ['an expectation that nobody knows', requestOf('GET /gezond', { Expect: 'wonder' }), 417],
    ['no HTTP', 'hallo\r\n\r\n', 400],
    ['HTTPS on this port', `\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03${'x'.repeat(300)}`, 400],
    ['HTTP/2 at once', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['no host', 'GET /gezond HTTP/1.1\r\n\r\n', 400],
    ['two lengths', post('', { 'Content-Length': '5\r\nContent-Length: 6' }), 400],
    ['a length and pieces', post('', { 'Content-Length': 5, 'Transfer-Encoding': 'chunked' }), 400],
    ['a piece of no size', `${post('', { 'Transfer-Encoding': 'chunked' })}zz\r\n`, 400],
    ['headers of 20 KB', requestOf('GET /gezond', { Cookie: 'a'.repeat(20_000) }), 431],
    ['CONNECT', 'CONNECT elders.nl:443 HTTP/1.1\r\nHost: elders.nl\r\n\r\n', 405],
    [
      'an upgrade to WebSocket',
      requestOf('GET /socket', { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': 13 }),
      404,
    ],
  ])('%s', async (_what, bytes, status) => {
    const socket = await opened();

    socket.write(bytes);

    expect(await socket.ended(SOON_MS)).toBe('closed');
    expect(statusesIn(socket.text())).toEqual([status]);
    expect(socket.text()).toMatch(/^connection: close\r$/im);
    expect(socket.text()).toMatch(/^strict-transport-security: /im);
    expect(socket.text()).not.toMatch(/100 Continue|keep-alive|wp-login|geheim|elders/i);
  });

  test.each([
    ['without a token', {}, 401],
    ['with a token of somebody else', { Authorization: 'Bearer abc.def.ghi' }, 401],
  ])('a request %s', async (_what, headers, status) => {
    const socket = await opened(guarded);
    const body = JSON.stringify({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: guarded.connector.url,
      conversation: { id: 'a:1', tenantId: TENANT },
    });

    socket.write(post(body, headers));

    expect(await socket.ended(SOON_MS)).toBe('closed');
    expect(statusesIn(socket.text())).toEqual([status]);
  });

  test('a request of another tenant than its header says', async () => {
    const socket = await opened(guarded);
    const body = messageOf(guarded.client(CARLA), guarded.connector.url);
    const token = issuer.sign({ serviceurl: guarded.connector.url });

    socket.write(post(body, { Authorization: `Bearer ${token}`, 'x-ms-tenant-id': 'iemand-anders' }));

    expect(await socket.ended(SOON_MS)).toBe('closed');
    expect(statusesIn(socket.text())).toEqual([403]);
  });

  test('and who sends all of it before reading still reads the answer', async () => {
    const socket = await opened();
    const body = 'a'.repeat(5 * 1024 * 1024);

    socket.write(post(body));

    expect(await socket.ended(SOON_MS)).toBe('closed');
    expect(statusesIn(socket.text())).toEqual([413]);
  });

  test('and who never stops sending is cut off', async () => {
    const socket = await opened();
    socket.write(post('', { 'Content-Length': 10 ** 10 }));
    const sending = setInterval(() => socket.write('a'.repeat(1024)), 20);
    await socket.until('HTTP/1.1 413');

    expect(await socket.dropped(SOON_MS)).toBe(true);
    clearInterval(sending);
  });

  test('and what was sent behind it is neither answered nor carried out', async () => {
    const socket = await opened();
    const before = bot.connector.requests.length;

    socket.write(post('{') + post(messageOf(bot.client(CARLA), bot.connector.url)));

    expect(await socket.ended(SOON_MS)).toBe('closed');
    await bot.app.delivered();
    expect(statusesIn(socket.text())).toEqual([400]);
    expect(bot.connector.requests).toHaveLength(before);
  });
});

describe('a connection with good requests', () => {
  const GOOD = requestOf('GET /gezond');

  test('goes on, and answers them in their order', async () => {
    const socket = await opened();

    socket.write(GOOD + post(messageOf(bot.client(CARLA), bot.connector.url)) + GOOD);
    await socket.until('HTTP/1.1 200', 3);
    socket.write(GOOD);
    await socket.until('HTTP/1.1 200', 4);

    expect(statusesIn(socket.text())).toEqual([200, 200, 200, 200]);
    expect(await socket.ended(500)).toBe('open');
  });

  test('asks for the body of who asks first, once it is going to be read', async () => {
    const socket = await opened();
    const body = messageOf(bot.client(CARLA), bot.connector.url);

    socket.write(post('', { 'Content-Length': Buffer.byteLength(body), Expect: '100-continue' }));
    await socket.until('HTTP/1.1 100 Continue');
    socket.write(body);
    await socket.until('HTTP/1.1 200');

    expect(await socket.ended(500)).toBe('open');
  });

  test('takes no more than some requests ahead', async () => {
    const socket = await opened();
    const answers = (): number => bot.connector.requests.filter(({ method }) => method === 'POST').length;
    const before = answers();

    for (let sent = 0; sent < 50; sent += 1)
      socket.write(post(messageOf(bot.client(CARLA), bot.connector.url)));

    expect(await socket.ended(SOON_MS)).toBe('closed');
    await bot.app.delivered();
    const answered = statusesIn(socket.text()).length;
    expect(answered).toBeLessThan(50);
    // What got an answer was done, and nothing else.
    expect(answers() - before).toBe(answered);
  });

  test('that asks for HTTP/2 is answered in HTTP/1.1, and closed', async () => {
    const socket = await opened();
    const h2c = {
      Connection: 'Upgrade, HTTP2-Settings',
      Upgrade: 'h2c',
      'HTTP2-Settings': 'AAMAAABkAAQAoAAAAAIAAAAA',
    };

    socket.write(post(messageOf(bot.client(CARLA), bot.connector.url), h2c));

    expect(await socket.ended(SOON_MS)).toBe('closed');
    expect(statusesIn(socket.text())).toEqual([200]);
  });
});

test('the bot finds none of it worth the attention of its keeper', () => {
  for (const { logger } of [bot, guarded])
    expect(logger.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
