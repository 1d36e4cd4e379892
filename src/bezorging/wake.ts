import type { Deliveries, DeliveryState } from '../logboek/ports.ts';
import { splitKey } from '../shared/keys.ts';
import { describeError, type Logger } from '../shared/logger.ts';
import { isGivenUp } from './delivery-record.ts';
import { allIn } from './in-state.ts';

/** What was not posted yet: for want of a way, or because its reader is away, the office is closed or it may change again within a minute. */
const HELD: readonly DeliveryState[] = ['waiting', 'later'];

/** Looks at what waits. A wake-up is only in memory: whoever gets a part of the work looks at all that waits in it. */
interface Wake {
  /** What waits for this person or channel. */
  target(target: string): Promise<void>;
  /** What waits of those sources for which it holds, and is ours. When the store does not answer it is done at a `retry`. */
  sources(isMeant: (source: string) => boolean): Promise<void>;
  retry(): Promise<void>;
}

export function createWake({
  deliveries,
  holds,
  nudge,
  logger,
}: {
  readonly deliveries: Pick<Deliveries, 'byTarget' | 'byState'>;
  readonly holds: (source: string) => boolean;
  readonly nudge: (kind: string, id: string) => void;
  readonly logger: Logger;
}): Wake {
  let toWake: readonly ((source: string) => boolean)[] = [];

  const wake = async (isMeant: (source: string) => boolean): Promise<void> => {
    for (const state of HELD)
      for await (const { source } of allIn(deliveries, state))
        if (holds(source) && isMeant(source)) nudge(...splitKey(source));
  };
  const retry = async (): Promise<void> => {
    const all = toWake;
    if (all.length === 0) return;
    toWake = [];
    try {
      await wake((source) => all.some((isMeant) => isMeant(source)));
    } catch (error) {
      toWake = [...all, ...toWake];
      logger.warn('wake-up postponed', describeError(error));
    }
  };

  return {
    async target(target) {
      for (const state of HELD)
        for (const found of await deliveries.byTarget(target, state))
          if (!isGivenUp(found)) nudge(...splitKey(found.source));
    },
    sources(isMeant) {
      toWake = [...toWake, isMeant];
      return retry();
    },
    retry,
  };
}
