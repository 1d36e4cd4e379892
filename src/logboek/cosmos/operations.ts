import { setTimeout as sleep } from 'node:timers/promises';
import { unavailable } from '../store-errors.ts';

/** What one request cost, for the log, the budgets and the telemetry. */
export type Charge = {
  readonly container: string;
  readonly operation: OperationName;
  /** The status of a refusal that was expected, such as 409; absent: it succeeded. */
  readonly status?: number;
  readonly requestUnits: number;
  readonly durationMs: number;
  /** How often it was sent. */
  readonly attempts: number;
};
type OperationName = 'read' | 'create' | 'replace' | 'patch' | 'delete' | 'query' | 'changes';

/** Sends a request until it is answered or given up. @returns undefined when it was refused as `expected` */
export type Run = <Response extends { readonly requestCharge: number }>(
  operation: OperationName,
  send: (abortSignal: AbortSignal) => Promise<Response>,
  expected?: readonly number[],
) => Promise<Response | undefined>;

export interface Operations {
  of(container: string): Run;
  /** Waits for what is under way. */
  settled(): Promise<void>;
}

/** After this long somebody gets the sentence; Teams waits for an answer for ten seconds. */
const GIVE_UP_AFTER_MS = 5_000;
const FIRST_WAIT_MS = 25;
/** Refusals that may go well the next time although they look like mistakes of ours. */
const REPEATABLE = [408, 410, 429, 449];

/**
 * Repeats what a network or a busy account swallowed. The client itself repeats only reads; writes here are safe to
 * repeat because they name the version that they expect.
 * @throws DomainError 'store-unavailable' when it was given up
 */
export function createOperations(
  onCharge: (charge: Charge) => void,
  giveUpAfterMs: number = GIVE_UP_AFTER_MS,
): Operations {
  const underWay = new Set<Promise<unknown>>();

  const runOnce =
    (container: string): Run =>
    async (operation, send, expected = []) => {
      const started = performance.now();
      const abortSignal = AbortSignal.timeout(giveUpAfterMs);
      for (let attempts = 1; ; attempts += 1) {
        const note = (requestUnits: number, status?: number): void =>
          onCharge({
            container,
            operation,
            requestUnits,
            durationMs: performance.now() - started,
            attempts,
            status,
          });
        try {
          const response = await send(abortSignal);
          note(response.requestCharge);
          return response;
        } catch (error) {
          const failure = describeFailure(error);
          note(failure.requestUnits, failure.status);
          if (failure.status !== undefined && expected.includes(failure.status)) return undefined;
          const wait = failure.retryAfterMs ?? waitBefore(attempts);
          const inTime = performance.now() - started + wait < giveUpAfterMs;
          if (failure.isFinal || !inTime) throw unavailable(error);
          await sleep(wait);
        }
      }
    };

  return {
    of: (container) => (operation, send, expected) => {
      const work = runOnce(container)(operation, send, expected);
      const settled = work.then(
        () => undefined,
        () => undefined,
      );
      underWay.add(settled);
      settled.then(() => underWay.delete(settled));
      return work;
    },
    async settled() {
      await Promise.all(underWay);
    },
  };
}

/** Doubles, with a part of chance so that two processes do not keep meeting. */
function waitBefore(attempts: number): number {
  return FIRST_WAIT_MS * 2 ** Math.min(attempts, 5) * (0.5 + Math.random() / 2);
}

type Failure = {
  readonly status?: number;
  readonly requestUnits: number;
  readonly retryAfterMs?: number;
  /** Trying again cannot help. */
  readonly isFinal: boolean;
};

/** What the client threw: an answer with a status, or an error of the network or of signing in. */
function describeFailure(error: unknown): Failure {
  if (typeof error !== 'object' || error === null) return { requestUnits: 0, isFinal: true };
  const code = 'code' in error ? error.code : undefined;
  const status = typeof code === 'number' ? code : undefined;
  const headers = 'headers' in error ? error.headers : undefined;
  const retryAfterMs =
    'retryAfterInMs' in error && typeof error.retryAfterInMs === 'number' ? error.retryAfterInMs : undefined;
  return {
    requestUnits: chargeIn(headers),
    // An error of the network has a name as its code, such as ECONNRESET.
    isFinal: status === undefined ? typeof code !== 'string' : status < 500 && !REPEATABLE.includes(status),
    status,
    retryAfterMs,
  };
}

function chargeIn(headers: unknown): number {
  if (typeof headers !== 'object' || headers === null || !('x-ms-request-charge' in headers)) return 0;
  return Number(headers['x-ms-request-charge']) || 0;
}
