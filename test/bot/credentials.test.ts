import { describe, expect, test } from '@jest/globals';
import { watchCredentials } from '../../src/bot/credentials.ts';
import { measureConnector, measureReceive, measureRouter } from '../../src/bot/measuring.ts';
import type { Connector, SendOutcome } from '../../src/bot/ports.ts';
import { createRouter } from '../../src/bot/router.ts';
import { DomainError } from '../../src/shared/errors.ts';
import type { Telemetry } from '../../src/shared/telemetry.ts';
import { createTestLogger } from '../support/test-logger.ts';

const ADDRESS = { conversationId: 'c', serviceUrl: 'https://s', tenantId: 't', botId: 'b' };
const MESSAGE = { card: 'c', data: {}, summary: 's' };
const SENT: SendOutcome = { kind: 'sent', activityId: 'a' };
const REFUSED: SendOutcome = { kind: 'later', afterMs: 1000, reason: '401', about: 'credentials' };

/** Teams gives these answers, one after another. */
function teams(...outcomes: readonly SendOutcome[]): Connector {
  const left = [...outcomes];
  const next = async () => left.shift() ?? SENT;
  return { post: next, update: next };
}

describe('credentials that Teams refuses', () => {
  const send = ({ post }: Connector) => post(ADDRESS, MESSAGE);

  test('are told once, with level ERROR, until they are accepted again', async () => {
    const logger = createTestLogger();
    const watched = watchCredentials(teams(REFUSED, REFUSED, SENT), logger);
    expect(watched.isRefused()).toBe(false);

    await send(watched.connector);
    await send(watched.connector);

    expect(watched.isRefused()).toBe(true);
    expect(logger.lines.map(({ level }) => level)).toEqual(['error']);
    await send(watched.connector);
    expect(watched.isRefused()).toBe(false);
    expect(logger.lines.map(({ level }) => level)).toEqual(['error', 'info']);
  });

  test('are still refused when Teams does not answer', async () => {
    const watched = watchCredentials(
      teams(REFUSED, { kind: 'uncertain', afterMs: 1000, reason: 'timeout' }),
      createTestLogger(),
    );
    await send(watched.connector);

    await send(watched.connector);

    expect(watched.isRefused()).toBe(true);
  });
});

describe('measurements', () => {
  const measured: unknown[] = [];
  const telemetry: Telemetry = {
    record: (name, _value, labels) => measured.push([name, labels]),
    watchDeliveries: () => undefined,
    flush: async () => undefined,
    stop: async () => undefined,
  };
  const taken = () => measured.splice(0);

  test('of a post say how it ended, and a refusal as such', async () => {
    const connector = measureConnector(teams(SENT, REFUSED), telemetry);

    await connector.post(ADDRESS, MESSAGE);
    await connector.update(ADDRESS, 'a', MESSAGE);

    expect(taken()).toEqual([
      ['delivery', { how: 'post', outcome: 'sent' }],
      ['delivery', { how: 'update', outcome: 'refused' }],
    ]);
  });

  test('of a button have its verb and the code of a refusal; what is thrown is thrown on', async () => {
    const routes = createRouter(
      [
        {
          commands: [],
          verbs: {
            'a.good': async () => MESSAGE,
            'a.refused': async () => {
              throw new DomainError('not-allowed', 'Dit mag niet.');
            },
            'a.broken': async () => {
              throw new Error('broken');
            },
          },
        },
      ],
      async () => MESSAGE,
    );
    const router = measureRouter(routes, telemetry);
    const turn = {} as Parameters<NonNullable<ReturnType<typeof router.verb>>>[0];

    await router.verb('a.good')?.(turn);
    await expect(router.verb('a.refused')?.(turn)).rejects.toThrow('Dit mag niet.');
    await expect(router.verb('a.broken')?.(turn)).rejects.toThrow('broken');

    expect(router.verb('a.unknown')).toBeUndefined();
    expect(taken()).toEqual([
      ['button', { verb: 'a.good', outcome: 'ok' }],
      ['button', { verb: 'a.refused', outcome: 'not-allowed' }],
      ['button', { verb: 'a.broken', outcome: 'failed' }],
    ]);
  });

  test('that nobody takes leave everything as it is', () => {
    const connector = teams();
    const receive = async () => ({ status: 200 });

    expect(measureConnector(connector, undefined)).toBe(connector);
    expect(measureReceive(receive, undefined)).toBe(receive);
  });
});
