import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createVerzamelberichten } from '../../src/bezorging/verzamelberichten.ts';
import type { Deliveries, Store } from '../../src/logboek/ports.ts';
import { postId } from '../../src/shared/post-soorten.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';
import { SAMIRA } from '../support/people.ts';
import { createTestClock } from '../support/test-clock.ts';
import { makeStorePlace } from '../support/test-store.ts';

/** Two processes that look at posts for one person at the same moment: what they see of each other is one message. */

const TARGET = `persoon:${SAMIRA.id}`;
const IDS = ['a', 'b', 'c'] as const;
const clock = createTestClock();
let place: Awaited<ReturnType<typeof makeStorePlace>>;
let store: Store;
beforeEach(async () => {
  place = await makeStorePlace();
  store = await place.open();
  for (const id of IDS)
    await store.deliveries.create({
      id: postOf(id).id,
      source: `opdracht:${id}`,
      target: TARGET,
      state: 'later',
      attempt: 0,
      changedAt: clock.now(),
    });
});
afterEach(async () => {
  await store.close();
  await place.remove();
});

const postOf = (id: string) => ({
  id: postId('plan', id, SAMIRA.id),
  target: TARGET,
  opent: { title: 'Naar het plan', verb: 'opdrachten.openPlan', data: { opdracht: id } },
  message: { card: 'bot/melding', data: {}, summary: `Opdracht ${id}` },
});

/** One process, of which each replaced delivery is told to `onReplace` before it goes on. */
function aProcess(onReplace: () => Promise<void> = async () => undefined) {
  const deliveries: Deliveries = {
    ...store.deliveries,
    async replace(delivery, etag) {
      const done = await store.deliveries.replace(delivery, etag);
      await onReplace();
      return done;
    },
  };
  return createVerzamelberichten({
    streams: createAllStreams(store).verzamelberichten,
    deliveries,
    sourceOf: () => ({ kind: 'opdracht', posts: async (id) => [postOf(id)] }),
    plannedFor: async (target) => [target],
    touch: async () => undefined,
    clock,
  });
}
const messageOf = async (id: string): Promise<string | undefined> =>
  (await store.deliveries.get(postOf(id).id))?.delivery.verzamelbericht;

test.each(IDS)(
  'a process that looks at %s while another takes the first of them joins its message',
  async (other) => {
    let looked: boolean | undefined;
    const second = aProcess();
    const first = aProcess(async () => {
      if (looked !== undefined) return;
      looked = false;
      looked = await second.join(`opdracht:${other}`, postOf(other));
    });

    expect(await first.join('opdracht:a', postOf('a'))).toBe(true);

    expect(looked).toBe(true);
    const messages = await Promise.all(IDS.map(messageOf));
    expect(new Set(messages).size).toBe(1);
    expect(messages[0]).toBeDefined();
  },
);

test('once that message is planned, what comes later makes no part of it', async () => {
  const one = aProcess();
  await one.join('opdracht:a', postOf('a'));
  const id = (await messageOf('a')) ?? '';
  const planned = await store.deliveries.create({
    id: postId('verzameld', id),
    source: `verzamelbericht:${id}`,
    target: TARGET,
    state: 'later',
    attempt: 0,
    changedAt: clock.now(),
  });
  expect(planned).toBe(true);
  await store.deliveries.create({
    id: postOf('d').id,
    source: 'opdracht:d',
    target: TARGET,
    state: 'later',
    attempt: 0,
    changedAt: clock.now(),
  });

  expect(await one.join('opdracht:d', postOf('d'))).toBe(false);
});
