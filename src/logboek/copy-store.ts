import type { Store } from './ports.ts';
import { everyDelivery, everyEntry } from './whole-store.ts';

/**
 * Copies the log and the deliveries of one store into an empty other one. The read models are left out: they are made
 * again from the log, as everything else that is not the truth.
 */
export async function copyStore(
  from: Pick<Store, 'log' | 'deliveries'>,
  to: Pick<Store, 'log' | 'deliveries'>,
): Promise<void> {
  for await (const page of everyEntry(from.log)) await Promise.all(page.map((entry) => to.log.append(entry)));
  for await (const page of everyDelivery(from.deliveries))
    await Promise.all(page.map((delivery) => to.deliveries.create(delivery)));
}
