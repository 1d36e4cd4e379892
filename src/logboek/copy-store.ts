import { DELIVERY_STATES, type Store } from './ports.ts';

const PAGE = 500;

/**
 * Copies the log and the deliveries of one store into an empty other one. The read models are left out: they are made
 * again from the log, as everything else that is not the truth.
 */
export async function copyStore(
  from: Pick<Store, 'log' | 'deliveries'>,
  to: Pick<Store, 'log' | 'deliveries'>,
): Promise<void> {
  for (let cursor = ''; ; ) {
    const page = await from.log.readAll(cursor, PAGE);
    if (page.entries.length === 0) break;
    await Promise.all(page.entries.map((entry) => to.log.append(entry)));
    cursor = page.cursor;
  }
  for (const state of DELIVERY_STATES) {
    for (let after: string | undefined; ; ) {
      const page = await from.deliveries.byState(state, {
        limit: PAGE,
        after,
      });
      await Promise.all(page.map((delivery) => to.deliveries.create(delivery)));
      after = page.at(-1)?.id;
      if (after === undefined) break;
    }
  }
}
