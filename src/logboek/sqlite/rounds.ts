import { isDomainError } from '../../shared/errors.ts';
import { unavailable } from '../store-errors.ts';

/** A round that is gone now and then, and when somebody asks for it; once at a time. */
export interface Rounds {
  /** @throws DomainError 'store-unavailable' */
  round(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
}

const ROUND_EVERY_MS = 5_000;

/** @param tell told of the first of a row of rounds that fail */
export function createRounds(goRound: () => Promise<void>, tell: (error: unknown) => void): Rounds {
  let underWay: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isTold = false;

  const goAndTell = async (): Promise<void> => {
    try {
      await goRound();
      isTold = false;
    } catch (error) {
      if (!isTold) tell(error);
      isTold = true;
      throw isDomainError(error, 'store-unavailable') ? error : unavailable(error);
    }
  };
  const round = (): Promise<void> => {
    underWay ??= goAndTell().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };

  return {
    round,
    start() {
      timer = setInterval(() => round().catch(() => undefined), ROUND_EVERY_MS);
      timer.unref();
    },
    async stop() {
      clearInterval(timer);
      await underWay?.catch(() => undefined);
    },
  };
}
