import type { Deliveries, Delivery, DeliveryState } from '../logboek/ports.ts';
import { isGivenUp } from './delivery-record.ts';

const PAGE = 200;

/**
 * All deliveries in a state, in the order of their ids. Those that were given up are left out: they wait for nothing, and there are more of
 * them each year (docs/adr/0160).
 */
export async function* allIn(
  deliveries: Pick<Deliveries, 'byState'>,
  state: DeliveryState,
): AsyncGenerator<Delivery> {
  for (let after: string | undefined; ; ) {
    const page = await deliveries.byState(state, { limit: PAGE, after });
    for (const delivery of page) if (!isGivenUp(delivery)) yield delivery;
    after = page.at(-1)?.id;
    if (page.length < PAGE) return;
  }
}
