import { isDomainError } from '../shared/errors.ts';
import type { Telemetry } from '../shared/telemetry.ts';
import type { Bot } from './bot.ts';
import type { CardMessage, Connector, SendOutcome } from './ports.ts';
import type { Router } from './router.ts';
import { FAILED, outcomeOf } from './turn-outcome.ts';

/** What is measured of requests and of what the bot sends by itself: how long, and how it ended. */

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
    messageAction(id) {
      const action = router.messageAction(id);
      return (
        action && {
          ...action,
          open: (...asked) =>
            timed(
              () => action.open(...asked),
              (ms, outcome) => telemetry.record('button', ms, { verb: id, outcome }),
            ),
        }
      );
    },
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

async function timed(
  work: () => Promise<CardMessage>,
  note: (milliseconds: number, outcome: string) => void,
): Promise<CardMessage> {
  const started = performance.now();
  try {
    const result = await work();
    note(performance.now() - started, outcomeOf(result));
    return result;
  } catch (error) {
    note(performance.now() - started, isDomainError(error) ? error.code : FAILED);
    throw error;
  }
}
