import { readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA } from '../support/people.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** The one place that says it. */
const VERSION: string = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')).version;

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

type Raw = { readonly method?: string; readonly path?: string; readonly body?: string | Buffer };

/** One request without the manners of a client. */
function send({
  method = 'POST',
  path = '/api/messages',
  body = '',
}: Raw): Promise<{ status: number; text: string; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${bot.url}${path}`,
      { method, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString('utf8'),
            headers: response.headers,
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

async function entries(): Promise<number> {
  return (await bot.store.log.readAll('', 1000)).entries.length;
}

describe('a request that is no activity', () => {
  test.each<[string, Raw, number]>([
    ['no JSON', { body: '{"type":' }, 400],
    ['nothing', { body: '' }, 400],
    ['an empty object', { body: '{}' }, 400],
    ['a list', { body: '[1,2]' }, 400],
    ['a number', { body: '7' }, 400],
    ['null', { body: 'null' }, 400],
    ['bytes that are no text', { body: Buffer.from([0xff, 0xfe, 0x00]) }, 400],
    ['an activity without a conversation', { body: '{"type":"message","text":"status"}' }, 400],
    [
      'an activity from another address',
      {
        body: JSON.stringify({
          type: 'message',
          serviceUrl: 'https://elders.voorbeeld.nl',
          conversation: { id: 'a:1' },
        }),
      },
      400,
    ],
    ['a body of 300 KB', { body: JSON.stringify({ text: 'a'.repeat(300 * 1024) }) }, 413],
    ['a body of 3 MB', { body: 'a'.repeat(3 * 1024 * 1024) }, 413],
    ['a wrong method', { method: 'GET' }, 405],
    ['another path', { path: '/api/geheim', body: '{}' }, 404],
    ['a path out of the folder', { method: 'GET', path: '/../package.json' }, 404],
  ])('%s is refused with a general answer', async (_what, raw, status) => {
    const before = await entries();

    const answer = await send(raw);

    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/node_modules|\.ts:|at .+\(|zod|botbuilder/i);
    expect(await entries()).toBe(before);
  });

  test('leaves the bot working', async () => {
    const carla = await bot.opened(CARLA);

    expect((await carla.say('help')).text).toContain('nieuwe opdracht');
    expect(bot.logger.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('every answer', () => {
  test.each<[Raw, number, string]>([
    [{ method: 'GET', path: '/wp-login.php?x=<script>' }, 404, '{"error":"Not found"}'],
    [{ method: 'TRACE' }, 405, '{"error":"Request refused"}'],
    [{ method: 'GET', path: '/gezond' }, 200, `{"status":"ok","version":"${VERSION}"}`],
    [{ body: '{}' }, 400, '{"error":"Bad request"}'],
  ])(
    'to %j repeats nothing of the caller and may not be kept, guessed at or fetched without https',
    async (raw, status, text) => {
      const answer = await send(raw);

      expect([answer.status, answer.text]).toEqual([status, text]);
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'strict-transport-security': 'max-age=31536000',
      });
      expect(answer.headers['x-powered-by']).toBeUndefined();
    },
  );
});

describe('an activity that the bot has nothing to do with', () => {
  test.each([
    { type: 'typing' },
    { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
    { type: 'event', name: 'iets' },
    { type: 'nieuwSoort' },
  ])('$type is accepted in silence', async (activity) => {
    const carla = bot.client(CARLA);
    const before = bot.connector.requests.length;

    const { status } = await carla.send(activity);

    expect(status).toBe(200);
    expect(bot.connector.requests).toHaveLength(before);
  });

  test.each([
    ['an invoke of another kind', { name: 'task/fetch', value: {} }],
    ['an Action.Execute without an action', { name: 'adaptiveCard/action', value: {} }],
    [
      'an Action.Execute with a verb that is no text',
      { name: 'adaptiveCard/action', value: { action: { verb: 7 } } },
    ],
  ])('%s is answered without an internal error', async (_what, more) => {
    const { status, body } = await bot.client(CARLA).send({ type: 'invoke', ...more });

    expect(status).toBeLessThan(502);
    expect(JSON.stringify(body ?? '')).not.toMatch(/at .+\(|node_modules/);
  });
});

describe('health', () => {
  test.each([
    ['/gezond', { status: 'ok', version: VERSION }],
    ['/gereed', { status: 'ok', problems: [] }],
  ])('%s says that all is well', async (path, body) => {
    const answer = await send({ method: 'GET', path });

    expect([answer.status, JSON.parse(answer.text)]).toEqual([200, body]);
  });
});

test('a connection stays open longer than those who call keep it', async () => {
  const { headers } = await send({ method: 'GET', path: '/gezond' });

  expect(headers['keep-alive']).toMatch(/^timeout=7\d/);
});
