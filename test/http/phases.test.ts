import { afterEach, describe, expect, test } from '@jest/globals';
import { HTTP_LIMITS } from '../../src/http/limits.ts';
import { createHttpServer } from '../../src/http/server.ts';
import { CARLA } from '../support/people.ts';
import { messageOf, post, requestOf, statusesIn } from '../support/raw-requests.ts';
import { openRawSocket, type RawSocket } from '../support/raw-socket.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { createTestLogger } from '../support/test-logger.ts';

// Each phase of a connection has its limit: the same bot with shorter ones.

const SHORT = {
  ...HTTP_LIMITS,
  headersMs: 400,
  requestMs: 900,
  handledMs: 1_500,
  takenMs: 500,
  idleMs: 600,
  lingerMs: 500,
  checkEveryMs: 50,
};
const SOON_MS = 10_000;
const CHUNKED = { 'Transfer-Encoding': 'chunked' };

const stops: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

async function started(httpLimits = SHORT): Promise<TestBot> {
  const bot = await startTestBot({ httpLimits });
  const stopOnce = bot.stop;
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= stopOnce();
    return stopping;
  };
  stops.push(stop);
  return Object.assign(bot, { stop });
}

async function opened(url: string): Promise<RawSocket> {
  const socket = await openRawSocket(url);
  stops.push(() => socket.destroy());
  return socket;
}

/** Sends a byte, or more, again and again. */
function drip(socket: RawSocket, bytes: string, everyMs = 20): void {
  const timer = setInterval(() => socket.write(bytes), everyMs);
  stops.push(() => clearInterval(timer));
}

const message = (bot: TestBot): string => messageOf(bot.client(CARLA), bot.connector.url);

describe('who takes too long is told so, and the connection closes', () => {
  test.each<[string, string, string]>([
    ['says nothing', '', ''],
    ['stops in the middle of the headers', 'POST /api/messages HTTP/1.1\r\nHost: bot\r\n', ''],
    ['sends headers a byte at a time', 'GET /gezond HTTP/1.1\r\nX-Slow: ', 'a'],
    ['sends headers without end', 'GET /gezond HTTP/1.1\r\n', 'X-More: a\r\n'],
    ['stops in the middle of the body', post('', { 'Content-Length': 200 }), ''],
    ['sends the body a byte at a time', post('', { 'Content-Length': 200_000 }), 'a'],
    ['sends pieces without end', post('', CHUNKED), '1\r\na\r\n'],
    ['stops in the middle of a second request', `${requestOf('GET /gezond')}POST /api/messages HTT`, ''],
  ])('who %s', async (_what, first, again) => {
    const bot = await started();
    const socket = await opened(bot.url);

    socket.write(first);
    if (again !== '') drip(socket, again);

    expect(await socket.ended(SOON_MS)).toBe('closed');
    expect(statusesIn(socket.text()).at(-1)).toBe(408);
    expect(bot.logger.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('a request that the bot does not get done', async () => {
    const bot = await started();
    const socket = await opened(bot.url);
    bot.connector.answerBy(() => ({ status: 201, afterMs: 4_000 }));

    socket.write(post(message(bot)));

    expect(await socket.ended(SOON_MS)).toBe('closed');
    expect(statusesIn(socket.text())).toEqual([503]);
    await bot.app.delivered();
    expect(bot.logger.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('a download that is not taken', async () => {
    const bytes = new Uint8Array(64 * 1024 * 1024);
    const server = createHttpServer({
      bot: (await started()).app.bot,
      logger: createTestLogger(),
      readiness: async () => ({ status: 'ok', problems: [] }),
      downloads: {
        look: async () => undefined,
        take: async () => ({ naam: 'groot.bin', type: 'application/octet-stream', bytes }),
      },
      security: {},
      limits: SHORT,
    });
    const url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
    stops.push(() => server.close(AbortSignal.abort()));
    const socket = await opened(url);

    socket.write(requestOf('POST /download/groot'));
    await socket.until('HTTP/1.1 200');
    socket.stopReading();
    drip(socket, ' ', 100);

    expect(await socket.dropped(SOON_MS)).toBe(true);
  });

  test('a connection that nobody uses is closed without a word', async () => {
    const bot = await started();
    const socket = await opened(bot.url);

    socket.write(requestOf('GET /gezond'));

    expect(await socket.ended(SOON_MS)).toBe('closed');
    expect(statusesIn(socket.text())).toEqual([200]);
  });
});

describe('a stop', () => {
  /** Long enough for an answer to be read; far below the ten seconds after which the process is ended. */
  const STOPS_WITHIN_MS = 2_500;

  test.each<[string, string, string]>([
    ['says nothing', '', ''],
    ['is not done with the headers', 'POST /api/messages HTTP/1.1\r\n', 'X-More: a\r\n'],
    ['is not done with the body', post('', { 'Content-Length': 200_000 }), 'a'],
    ['sends pieces without end', post('', CHUNKED), '1\r\na\r\n'],
    ['was refused and goes on sending', post('', { 'Content-Length': 10 ** 9 }), 'a'],
    [
      'asked for another protocol',
      requestOf('GET /socket', { Connection: 'Upgrade', Upgrade: 'websocket' }),
      'a',
    ],
    ['asked for a tunnel', 'CONNECT elders.nl:443 HTTP/1.1\r\nHost: elders.nl\r\n\r\n', 'a'],
    ['keeps the connection for later', requestOf('GET /gezond'), ''],
    ['sends one request after another', requestOf('GET /gezond'), requestOf('GET /gezond')],
  ])('does not wait for who %s', async (_what, first, again) => {
    const bot = await started(HTTP_LIMITS);
    const socket = await opened(bot.url);
    socket.write(first);
    if (again !== '') drip(socket, again);
    await new Promise((resolve) => setTimeout(resolve, 200));

    const began = performance.now();
    await bot.stop();

    expect(performance.now() - began).toBeLessThan(STOPS_WITHIN_MS);
    expect(bot.logger.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('does not wait for who stopped sending and keeps reading', async () => {
    const bot = await started(HTTP_LIMITS);
    const socket = await opened(bot.url);
    socket.write('POST /api/messages HTTP/1.1\r\n');
    socket.halfClose();

    const began = performance.now();
    await bot.stop();

    expect(performance.now() - began).toBeLessThan(STOPS_WITHIN_MS);
  });

  test('tells who is still sending that nothing was done', async () => {
    const bot = await started(HTTP_LIMITS);
    const socket = await opened(bot.url);
    const body = message(bot);
    socket.write(post('', { 'Content-Length': Buffer.byteLength(body) }) + body.slice(0, 100));
    await new Promise((resolve) => setTimeout(resolve, 200));

    const stopped = bot.stop();
    socket.write(body.slice(100));

    expect(await socket.ended(SOON_MS)).toBe('closed');
    expect(statusesIn(socket.text())).toEqual([503]);
    await stopped;
    expect(bot.connector.requests).toEqual([]);
  });

  test('answers what is under way, and closes after it', async () => {
    const bot = await started(HTTP_LIMITS);
    const socket = await opened(bot.url);
    bot.connector.answerBy(() => ({ status: 201, afterMs: 500 }));
    socket.write(post(message(bot)) + post(message(bot)));
    while (bot.connector.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));

    await bot.stop();

    expect(await socket.ended(SOON_MS)).toBe('closed');
    expect(statusesIn(socket.text())).toEqual([200]);
    // Who speaks for the first time is greeted as well.
    const answers = bot.connector.requests.filter(({ activity }) => activity.replyToId !== undefined);
    expect(answers).toHaveLength(1);
  });
});
