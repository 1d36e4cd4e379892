import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { mock } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import { recordCharge } from '../../src/logboek/cosmos/record-charge.ts';
import type { Telemetry } from '../../src/shared/telemetry.ts';
import { createAzureMonitor } from '../../src/telemetry/azure-monitor.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { ANSWERS, addOpdracht, makePlan, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { createTestLogger, type TestLogger } from '../support/test-logger.ts';

const KEY = '7e570000-0000-4000-8000-0000000000c0';

/** What Azure Monitor would get: one measurement. */
const envelopeSchema = z.looseObject({
  iKey: z.string(),
  tags: z.record(z.string(), z.string()),
  data: z.object({
    baseData: z.object({
      metrics: z.array(z.looseObject({ name: z.string(), value: z.number(), count: z.number().nullish() })),
      properties: z.record(z.string(), z.string()),
    }),
  }),
});
type Envelope = z.infer<typeof envelopeSchema>;

let server: Server;
/** Everything that came in, as it was sent. */
let sent: string[];
let telemetry: Telemetry;
/** What Azure Monitor answers; 200 when it takes everything. */
let status: number;
let logger: TestLogger;
let bot: TestBot;

beforeAll(async () => {
  sent = [];
  status = 200;
  logger = createTestLogger();
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const raw = Buffer.concat(chunks);
    const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
    sent.push(`${request.url} ${JSON.stringify(request.headers)}\n${body.toString('utf8')}`);
    const count = itemsIn(body.toString('utf8')).length;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ itemsReceived: count, itemsAccepted: count, errors: [] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  telemetry = openAt((server.address() as AddressInfo).port);
  bot = await startTestBot({ telemetry });
});
afterAll(async () => {
  await bot.stop();
  await new Promise((resolve) => server.close(resolve));
});

/** The exporter speaks https only; there is no certificate here, so the same request goes out without. */
function openAt(port: number): Telemetry {
  // The package asks Microsoft for settings of its own and sends numbers about itself: not from a test.
  process.env.APPLICATION_INSIGHTS_NO_STATSBEAT = 'true';
  process.env.APPLICATIONINSIGHTS_SDKSTATS_DISABLED = 'true';
  mock.timers.enable({ apis: ['setInterval', 'setTimeout'] });
  try {
    return createAzureMonitor({
      connectionString: `InstrumentationKey=${KEY};IngestionEndpoint=https://127.0.0.1:${port}/`,
      logger,
      policies: [
        {
          position: 'perCall',
          policy: {
            name: 'withoutCertificate',
            sendRequest(request, next) {
              request.url = request.url.replace('https:', 'http:');
              request.allowInsecureConnection = true;
              return next(request);
            },
          },
        },
      ],
    });
  } finally {
    mock.timers.reset();
  }
}

function itemsIn(body: string): unknown[] {
  return body.startsWith('[')
    ? (JSON.parse(body) as unknown[])
    : body.split('\n').map((line) => JSON.parse(line));
}

function sentEnvelopes(): readonly Envelope[] {
  return sent.flatMap((one) =>
    itemsIn(one.slice(one.indexOf('\n') + 1)).map((item) => envelopeSchema.parse(item)),
  );
}

/** The measurements of everything that was sent. */
function measurements(): readonly {
  name: string;
  count: number;
  value: number;
  labels: Record<string, string>;
}[] {
  return sentEnvelopes().flatMap(({ data: { baseData } }) =>
    baseData.metrics.map(({ name, value, count }) => ({
      name,
      value,
      count: count ?? 1,
      labels: baseData.properties,
    })),
  );
}

describe('after a story', () => {
  beforeAll(async () => {
    const carla = await bot.opened(CARLA);
    const samira = await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA);
    await makePlan(samira);
    await carla.say('status');
    await carla.say('Waarom is mevrouw Jansen boos?');
    await carla.say('qwrtp');
    for (const _time of ['first', 'again']) await carla.send({ type: 'message', id: 'm-1', text: 'help' });
    bot.connector.script({ status: 403 });
    await carla.say('help').catch(() => undefined);
    await bot.client(PIETER).execute('opdrachten.create', { nonce: 'n', titel: 'Stiekem' });
    await bot.client(PIETER).execute('opdrachten.VerzonnenKnop', {});
    recordCharge(telemetry, {
      container: 'logboek',
      operation: 'create',
      requestUnits: 6.67,
      durationMs: 5,
      attempts: 1,
    });
    await telemetry.flush();
  });

  test.each([
    ['samenkracht.request.duration', { status: '200' }],
    ['samenkracht.button.duration', { verb: 'opdrachten.create', outcome: 'ok' }],
    ['samenkracht.button.duration', { verb: 'opdrachten.create', outcome: 'not-allowed' }],
    ['samenkracht.button.duration', { verb: 'opdrachten.saveOnderdeel', outcome: 'ok' }],
    ['samenkracht.command.duration', { outcome: 'ok' }],
    ['samenkracht.command.duration', { outcome: 'not-understood' }],
    ['samenkracht.turn.duration', { kind: 'message', outcome: 'ok' }],
    ['samenkracht.turn.duration', { kind: 'message', outcome: 'not-understood' }],
    // Handled well, and its answer never reached anybody.
    ['samenkracht.turn.duration', { kind: 'message', outcome: 'failed' }],
    ['samenkracht.turn.duration', { kind: 'message', outcome: 'repeat' }],
    ['samenkracht.turn.duration', { kind: 'button', outcome: 'ok' }],
    ['samenkracht.turn.duration', { kind: 'button', outcome: 'not-allowed' }],
    ['samenkracht.turn.duration', { kind: 'button', outcome: 'not-found' }],
    ['samenkracht.turn.duration', { kind: 'presence', outcome: 'ok' }],
    ['samenkracht.delivery.duration', { how: 'post', outcome: 'sent' }],
    ['samenkracht.store.charge', { container: 'logboek', operation: 'create', status: '200' }],
    ['samenkracht.deliveries', { state: 'uncertain' }],
    ['samenkracht.deliveries', { state: 'waiting' }],
    ['samenkracht.deliveries.age', { state: 'waiting' }],
  ])('%s %j was sent', (name, labels) => {
    expect(measurements()).toContainEqual(
      expect.objectContaining({ name, labels: expect.objectContaining(labels) }),
    );
  });

  test('counts are right: the first question and five steps of the plan, handed in once', () => {
    const countOf = (verb: string): number[] =>
      measurements().flatMap(({ labels, count }) => (labels.verb === verb ? [count] : []));

    expect(countOf('opdrachten.saveOnderdeel')).toEqual([6]);
    expect(countOf('opdrachten.submitPlan')).toEqual([1]);
  });

  test('what a request to the store cost was sent as it was', () => {
    const [charge] = measurements().filter(({ name }) => name === 'samenkracht.store.charge');

    expect(charge?.value).toBeCloseTo(6.67);
  });

  test.each([
    ['the title of the opdracht', TITEL],
    ...Object.entries(ANSWERS).filter(([, text]) => text.includes(' ')),
    ['a question', 'mevrouw Jansen'],
    ['a title that was refused', 'Stiekem'],
    ['a name', SAMIRA.naam],
    ['part of a name', 'Samira'],
    ['the id of a person', SAMIRA.id],
    ['the id of the coördinator', CARLA.id],
    ['a verb that somebody made up', 'VerzonnenKnop'],
  ])('no text is in what was sent: %s', (_what, text) => {
    expect(sent).not.toEqual([]);
    expect(sent.join('\n').toLowerCase()).not.toContain(text.toLowerCase());
  });
});

test('a label that is no code is not sent, whoever gives it', async () => {
  telemetry.record('button', 1, { verb: 'Mevrouw Jansen uit Huizen belde', outcome: 'ok' });
  await telemetry.flush();

  expect(sent.join('\n')).not.toContain('Huizen');
  expect(measurements()).toContainEqual(
    expect.objectContaining({ labels: expect.objectContaining({ verb: 'other' }) }),
  );
});

test('each measurement carries the version of the bot', () => {
  const { version } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8'));

  expect(sentEnvelopes()).not.toEqual([]);
  expect(new Set(sentEnvelopes().map(({ tags }) => tags['ai.application.ver']))).toEqual(new Set([version]));
});

describe('measurements that do not arrive', () => {
  const flushes = async (times: number): Promise<void> => {
    for (let one = 0; one < times; one += 1) {
      telemetry.record('request', 1, { status: 200 });
      await telemetry.flush().catch(() => undefined);
    }
  };
  const said = (): readonly string[] =>
    logger.lines.map(({ level, message, status }) => `${level} ${message} ${status ?? ''}`.trim());

  test('are told once, again after ten minutes as something to act on, and so is that they arrive again', async () => {
    expect(said()).toEqual([]);
    status = 439;
    await flushes(9);
    expect(said()).toEqual(['warn measurements not sent 439']);

    await flushes(6);
    expect(said().slice(1)).toEqual(['error measurements still not sent 439']);

    status = 200;
    await flushes(2);
    expect(said().slice(2)).toEqual(['info measurements sent again']);
  });

  test('are told also when Application Insights does not know the key, which the exporter calls a success', async () => {
    const before = said().length;
    status = 400;
    await flushes(1);
    status = 200;
    await flushes(1);

    expect(said().slice(before)).toEqual(['warn measurements not sent 400', 'info measurements sent again']);
  });
});
