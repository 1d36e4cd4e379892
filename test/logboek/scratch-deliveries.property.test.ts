import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { DELIVERY_STATES, type Deliveries, type Delivery } from '../../src/logboek/ports.ts';
import { createScratchDeliveries } from '../../src/logboek/scratch-deliveries.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { makeStorePlace } from '../support/test-store.ts';

const AT = '2026-11-16T09:00:00.000Z';
const some = (...names: readonly string[]) => fc.constantFrom(...names);
const deliveries = fc.record({
  id: some('plan-a', 'plan-b', 'Plan-a', 'plan-é', 'overzicht-1'),
  source: some('opdracht:a', 'opdracht:b', 'vergadering:do'),
  target: some('persoon:samira', 'kanaal:do'),
  state: fc.constantFrom(...DELIVERY_STATES),
  attempt: fc.nat(3),
  changedAt: fc.constant(AT),
});
/** Making one, or changing one as it was read or as it was read before somebody else changed it. */
const steps = fc.array(
  fc.record({ what: some('create', 'replace', 'replace behind'), delivery: deliveries }),
  { maxLength: 30 },
);

/** What everybody who asks gets. */
async function answersOf(all: Deliveries): Promise<unknown> {
  const sources = ['opdracht:a', 'opdracht:b', 'vergadering:do', 'opdracht:none'];
  const targets = ['persoon:samira', 'kanaal:do'];
  return {
    bySource: await Promise.all(sources.map((source) => all.bySource(source))),
    bySources: await all.bySources(sources.slice(1)),
    byTarget: await Promise.all(
      targets.flatMap((target) => DELIVERY_STATES.map((state) => all.byTarget(target, state))),
    ),
    byState: await Promise.all(DELIVERY_STATES.map((state) => all.byState(state, { limit: 2 }))),
    further: await Promise.all(
      DELIVERY_STATES.map((state) => all.byState(state, { limit: 2, after: 'plan-a' })),
    ),
    later: await all.countLater(),
  };
}

async function take(
  all: Deliveries,
  { what, delivery }: { what: string; delivery: Delivery },
): Promise<unknown> {
  if (what === 'create') return all.create(delivery);
  const found = await all.get(delivery.id);
  if (!found) return all.replace(delivery, '1');
  if (what === 'replace behind') await all.replace(found.delivery, found.etag);
  return (await all.replace(delivery, found.etag)) !== undefined;
}

test('deliveries in memory answer as those of a store do, whatever was done before', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (done) => {
      const place = await makeStorePlace('sqlite');
      const store = openSqliteStore(place.dataDir);
      try {
        const scratch = createScratchDeliveries();
        for (const step of done)
          expect(await take(scratch, step)).toEqual(await take(store.deliveries, step));
        expect(await answersOf(scratch)).toEqual(await answersOf(store.deliveries));
      } finally {
        await store.close();
        await place.remove();
      }
    }),
    { numRuns: 25 },
  );
});
