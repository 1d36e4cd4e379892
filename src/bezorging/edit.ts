import { setTimeout as sleepReally } from 'node:timers/promises';
import type { Address, CardMessage, Connector, SendOutcome } from '../bot/ports.ts';
import type { QueueTimes } from './queue.ts';
import type { Share } from './share.ts';
import type { Throttle } from './throttle.ts';
import { waitForTurn } from './turns.ts';

/** Changes a message that is no post, at the pace of its conversation: once, and not at all when Teams asks for rest. */
export type Edit = (
  address: Address,
  activityId: string,
  message: CardMessage,
  /** Asked at the last moment, when its turn has come. */
  mayStill: () => boolean,
) => Promise<void>;

/** One that is under way in the same conversation ends soon. */
const LOOK_AGAIN_MS = 20;

export function createEdit({
  connector,
  throttle,
  share,
  clock,
  sleep,
  stopping,
}: Pick<QueueTimes, 'clock' | 'sleep' | 'stopping'> & {
  readonly connector: Pick<Connector, 'update'>;
  readonly throttle: Throttle;
  readonly share: Pick<Share, 'turns'>;
}): Edit {
  const now = (): number => Date.parse(clock.now());
  return async (address, activityId, message, mayStill) => {
    const { conversationId } = address;
    for (;;) {
      if (stopping.aborted) return;
      const room = throttle.roomIn(conversationId, now());
      if (room.kind === 'free') break;
      if (room.kind === 'resting') return;
      if (room.kind === 'soon') await sleep(room.at - now(), stopping);
      else await sleepReally(LOOK_AGAIN_MS);
    }
    if (!mayStill()) return;
    throttle.began(conversationId, now());
    let outcome: SendOutcome | undefined;
    try {
      const turn = await waitForTurn(share.turns(), conversationId, { clock, sleep, stopping });
      if (turn !== undefined) return;
      const wait = throttle.goesIn(conversationId, now());
      if (wait > 0) await sleep(wait, stopping);
      if (stopping.aborted || !mayStill()) return;
      outcome = await connector.update(address, activityId, message);
    } finally {
      throttle.ended(conversationId, now(), outcome);
    }
  };
}
