import { DELIVERY_STATES, type Deliveries, type Delivery, type Log, type LogEntry } from './ports.ts';

/** Going through everything that a store holds, so many at a time. */

const PAGE = 500;

/** All entries, a page at a time. */
export async function* everyEntry(log: Pick<Log, 'readAll'>): AsyncGenerator<readonly LogEntry[]> {
  for (let cursor = ''; ; ) {
    const page = await log.readAll(cursor, PAGE);
    if (page.entries.length === 0) return;
    yield page.entries;
    cursor = page.cursor;
  }
}

/** All deliveries in a state that this version knows, a page at a time. */
export async function* everyDelivery(
  deliveries: Pick<Deliveries, 'byState'>,
): AsyncGenerator<readonly Delivery[]> {
  for (const state of DELIVERY_STATES) {
    for (let after: string | undefined, more = true; more; ) {
      const page = await deliveries.byState(state, { limit: PAGE, after });
      yield page;
      after = page.at(-1)?.id;
      more = page.length === PAGE;
    }
  }
}

/** Does the work for each of these, for at most so many at the same moment. */
export async function severalAtOnce<Item>(
  most: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const workOn = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: most }, workOn));
}
