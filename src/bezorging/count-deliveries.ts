import type { Deliveries, Delivery, DeliveryState } from '../logboek/ports.ts';
import type { Counted } from '../shared/telemetry.ts';
import { allIn } from './in-state.ts';

/** The states in which deliveries wait for something; 'sent' only grows. */
const WATCHED: readonly DeliveryState[] = ['waiting', 'later', 'failed', 'uncertain'];
const COUNTED_UP_TO = 200;
const HOUR_MS = 3_600_000;

/**
 * How many deliveries are in each state that needs an eye, and how long the first of them is; 200 stands for 200 or more, and then the
 * first may be another one.
 * @param now ISO instant
 */
export async function countDeliveries(
  deliveries: Pick<Deliveries, 'byState'>,
  now: string,
): Promise<Readonly<Record<string, Counted>>> {
  const counts: Record<string, Counted> = {};
  for (const state of WATCHED) {
    const found: Delivery[] = [];
    for await (const one of allIn(deliveries, state)) if (found.push(one) === COUNTED_UP_TO) break;
    counts[state] = { number: found.length, oldestHours: hoursSince(found.map(since), now) };
  }
  return counts;
}

/** Since when it should have gone on: a moment for which it waits counts only once it is there. */
function since({ retryAt, changedAt }: Delivery): string {
  return retryAt ?? changedAt;
}

/** Of one that cannot be read nobody knows since when. */
function hoursSince(moments: readonly string[], now: string): number {
  const known = moments.map((one) => Date.parse(now) - Date.parse(one)).filter((one) => !Number.isNaN(one));
  return Math.max(0, ...known) / HOUR_MS;
}
