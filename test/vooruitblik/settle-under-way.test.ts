import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Delivery, Store } from '../../src/logboek/ports.ts';
import { openScratchStore } from '../../src/logboek/scratch-store.ts';
import { settleUnderWay } from '../../src/vooruitblik/look-ahead.ts';
import { MONDAY } from '../support/test-clock.ts';

let store: Store;
beforeEach(() => {
  store = openScratchStore();
});
afterEach(() => store.close());

async function settled(sending: Partial<Delivery>): Promise<Delivery | undefined> {
  await store.deliveries.create({
    id: 'p1',
    source: 'opdracht:o1',
    target: 'persoon:p',
    state: 'sending',
    attempt: 1,
    changedAt: MONDAY,
    ...sending,
  });
  await settleUnderWay(store.deliveries, MONDAY);
  return (await store.deliveries.get('p1'))?.delivery;
}

test('what is being sent at this moment counts as a post of now', async () => {
  const after = await settled({ leaseUntil: '2026-11-16T09:01:00.000Z' });

  expect(after?.state).toBe('waiting');
  expect(after).not.toHaveProperty('leaseUntil');
});

test('a claim of a process that died is not posted again: nobody knows whether it stands there', async () => {
  expect((await settled({ leaseUntil: '2026-11-16T08:59:00.000Z' }))?.state).toBe('uncertain');
});

test('an update of a post that stands there can be made again', async () => {
  expect((await settled({ leaseUntil: '2026-11-16T08:59:00.000Z', activityId: 'a' }))?.state).toBe('waiting');
});
