import type { Deliveries, DeliveryState } from '../logboek/ports.ts';

/** The states in which deliveries wait for something; 'sent' only grows. */
const WATCHED: readonly DeliveryState[] = ['waiting', 'later', 'failed', 'uncertain'];
const COUNTED_UP_TO = 200;

/** How many deliveries are in each state that needs an eye; 200 stands for 200 or more. */
export async function countDeliveries(
  deliveries: Pick<Deliveries, 'byState'>,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const state of WATCHED)
    counts[state] = (await deliveries.byState(state, { limit: COUNTED_UP_TO })).length;
  return counts;
}
