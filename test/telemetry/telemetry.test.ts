import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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

const KEY = '7e570000-0000-4000-8000-0000000000c0';

/** What Azure Monitor would get: one measurement. */
const envelopeSchema = z.looseObject({
  iKey: z.string(),
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
let bot: TestBot;

beforeAll(async () => {
  sent = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const raw = Buffer.concat(chunks);
    const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
    sent.push(`${request.url} ${JSON.stringify(request.headers)}\n${body.toString('utf8')}`);
    const count = itemsIn(body.toString('utf8')).length;
    response.writeHead(200, { 'content-type': 'application/json' });
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

/** The measurements of everything that was sent. */
function measurements(): readonly {
  name: string;
  count: number;
  value: number;
  labels: Record<string, string>;
}[] {
  return sent
    .flatMap((one): Envelope[] =>
      itemsIn(one.slice(one.indexOf('\n') + 1)).map((item) => envelopeSchema.parse(item)),
    )
    .flatMap(({ data: { baseData } }) =>
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
    ['samenkracht.delivery.duration', { how: 'post', outcome: 'sent' }],
    ['samenkracht.store.charge', { container: 'logboek', operation: 'create', status: '200' }],
    ['samenkracht.deliveries', { state: 'uncertain' }],
    ['samenkracht.deliveries', { state: 'waiting' }],
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
