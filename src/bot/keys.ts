import { describeError, type Logger } from '../shared/logger.ts';

/** Keys that the SDK fetched are used for a day; renewing them every hour leaves 23 tries. */
const RENEW_EVERY_MS = 60 * 60_000;
const TRY_AGAIN_AFTER_MS = 30_000;

/** Keeps the keys at hand with which tokens are checked. */
export interface Keys {
  /** Fetches them now and every hour, without waiting for it. */
  start(): void;
  stop(): void;
  /** Were they fetched? */
  present(): boolean;
}

/** @param fetchKeys throws when they cannot be had */
export function createKeys(fetchKeys: () => Promise<void>, logger: Logger): Keys {
  let isPresent = false;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const renew = async (): Promise<void> => {
    let nextMs = RENEW_EVERY_MS;
    try {
      await fetchKeys();
      isPresent = true;
    } catch (error) {
      logger.warn('keys of the Bot Framework not fetched', describeError(error));
      if (!isPresent) nextMs = TRY_AGAIN_AFTER_MS;
    }
    if (stopped) return;
    timer = setTimeout(renew, nextMs);
    timer.unref();
  };

  return {
    start() {
      void renew();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
    present: () => isPresent,
  };
}
