import type { Bot } from '../bot/bot.ts';
import type { Connector, SendOutcome } from '../bot/ports.ts';
import type { Router } from '../bot/router.ts';
import type { Config } from '../config.ts';
import type { Charge } from '../logboek/cosmos/operations.ts';
import type { Deliveries, DeliveryState } from '../logboek/ports.ts';
import { isDomainError } from '../shared/errors.ts';
import type { Telemetry } from '../shared/telemetry.ts';

/** Loaded only when it is asked for: the packages behind it cost a fifth of a second at start. */
export async function openTelemetry({ telemetry }: Config): Promise<Telemetry | undefined> {
  if (telemetry === undefined) return undefined;
  const { createAzureMonitor } = await import('../telemetry/azure-monitor.ts');
  return createAzureMonitor({ connectionString: telemetry });
}

/** The states in which deliveries wait for something; 'sent' only grows. */
const WATCHED: readonly DeliveryState[] = ['waiting', 'later', 'failed', 'uncertain'];
const COUNTED_UP_TO = 200;

/** How many deliveries are in each state that needs an eye; 200 stands for 200 or more. */
export async function countDeliveries(deliveries: Deliveries): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const state of WATCHED)
    counts[state] = (await deliveries.byState(state, { limit: COUNTED_UP_TO })).length;
  return counts;
}

/** Measures each button by its verb, and texts without what was typed. */
export function measureRouter(router: Router, telemetry: Telemetry | undefined): Router {
  if (!telemetry) return router;
  return {
    ...router,
    command: (turn) =>
      timed(
        () => router.command(turn),
        (ms, outcome) => telemetry.record('command', ms, { outcome }),
      ),
    verb(verb) {
      const handle = router.verb(verb);
      if (!handle) return undefined;
      return (turn) =>
        timed(
          () => handle(turn),
          (ms, outcome) => telemetry.record('button', ms, { verb, outcome }),
        );
    },
  };
}

/** Measures every post and update that the bot makes by itself, by how it ended. */
export function measureConnector(connector: Connector, telemetry: Telemetry | undefined): Connector {
  if (!telemetry) return connector;
  const measured = async (how: 'post' | 'update', send: () => Promise<SendOutcome>): Promise<SendOutcome> => {
    const started = performance.now();
    const outcome = await send();
    const isRefused = outcome.kind === 'later' && outcome.about === 'credentials';
    telemetry.record('delivery', performance.now() - started, {
      how,
      outcome: isRefused ? 'refused' : outcome.kind,
    });
    return outcome;
  };
  return {
    post: (address, message) => measured('post', () => connector.post(address, message)),
    update: (address, activityId, message) =>
      measured('update', () => connector.update(address, activityId, message)),
  };
}

/** Measures the answers to Teams by their status. */
export function measureReceive(receive: Bot['receive'], telemetry: Telemetry | undefined): Bot['receive'] {
  if (!telemetry) return receive;
  return async (request) => {
    const started = performance.now();
    const answer = await receive(request);
    telemetry.record('request', performance.now() - started, { status: answer.status });
    return answer;
  };
}

/** Records what a request to Cosmos DB cost. */
export function recordCharge(telemetry: Telemetry | undefined, charge: Charge): void {
  const { container, operation, status = 200, durationMs, requestUnits } = charge;
  telemetry?.record('store', durationMs, { container, operation, status });
  telemetry?.record('storeCharge', requestUnits, { container, operation, status });
}

async function timed<Result>(
  work: () => Promise<Result>,
  note: (milliseconds: number, outcome: string) => void,
): Promise<Result> {
  const started = performance.now();
  try {
    const result = await work();
    note(performance.now() - started, 'ok');
    return result;
  } catch (error) {
    note(performance.now() - started, isDomainError(error) ? error.code : 'failed');
    throw error;
  }
}
