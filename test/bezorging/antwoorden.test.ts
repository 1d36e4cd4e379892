import { expect, test } from '@jest/globals';
import { createAntwoorden } from '../../src/bezorging/antwoorden.ts';
import type { Deliveries } from '../../src/logboek/ports.ts';
import { openScratchStore } from '../../src/logboek/scratch-store.ts';
import { createTestClock } from '../support/test-clock.ts';
import { createTestLogger } from '../support/test-logger.ts';

const ADDRESS = {
  conversationId: 'a:carla',
  serviceUrl: 'http://127.0.0.1',
  tenantId: 'tenant',
  botId: 'bot',
};

/** A store that answers nobody until it is let go, and counts what is written. */
function heldUp(deliveries: Deliveries) {
  const { promise: open, resolve: letGo } = Promise.withResolvers<void>();
  let written = 0;
  const counted = async <Result>(write: Promise<Result>): Promise<Result> => {
    written += 1;
    return write;
  };
  return {
    letGo,
    written: () => written,
    deliveries: {
      get: (id: string) => open.then(() => deliveries.get(id)),
      create: (one: Parameters<Deliveries['create']>[0]) => counted(deliveries.create(one)),
      replace: (...asked: Parameters<Deliveries['replace']>) => counted(deliveries.replace(...asked)),
    },
  };
}

test('of a chat in which answers come faster than they are written down the last thirty wait, and no more', async () => {
  const store = openScratchStore();
  const { deliveries, letGo, written } = heldUp(store.deliveries);
  const antwoorden = createAntwoorden({
    deliveries,
    edit: async () => undefined,
    naamVan: async () => 'Een opdracht',
    clock: createTestClock(),
    logger: createTestLogger(),
  });
  for (let index = 1; index <= 500; index += 1)
    antwoorden.answered({
      persoonId: 'carla',
      address: ADDRESS,
      activityId: `bericht-${index}`,
      verb: undefined,
      about: { isForm: false, over: `opdracht:${index}` },
      replaced: false,
    });

  letGo();
  await antwoorden.idle();

  const kept = (await store.deliveries.get('antwoorden:carla'))?.delivery.antwoorden ?? [];
  expect(written()).toBeLessThanOrEqual(31);
  expect(kept.map(({ activityId }) => activityId)).toEqual(
    Array.from({ length: 30 }, (_, index) => `bericht-${471 + index}`),
  );
  await store.close();
});

test('an open form folds when another card settled what it asks, and only then', async () => {
  const folded: string[] = [];
  const antwoorden = createAntwoorden({
    deliveries: openScratchStore().deliveries,
    edit: async (_address, activityId) => {
      folded.push(activityId);
    },
    naamVan: async () => 'Een opdracht',
    clock: createTestClock(),
    logger: createTestLogger(),
  });
  const card = { persoonId: 'carla', address: ADDRESS, verb: undefined, replaced: false };
  const opens = (activityId: string, verb: string, data: Record<string, unknown>, persoonId = 'carla') =>
    antwoorden.answered({
      ...card,
      persoonId,
      activityId,
      about: { isForm: true, vult: { verb, data, over: `opdracht:${data.opdracht}` } },
    });
  opens('same', 'opdrachten.agreeWithRemark', { opdracht: 'o1', nonce: 'a', version: 1 });
  opens('another opdracht', 'opdrachten.agreeWithRemark', { opdracht: 'o2', nonce: 'b', version: 1 });
  opens('may be done twice', 'opdrachten.addInbreng', { opdracht: 'o1', nonce: 'c', version: 1 });
  opens('of somebody else', 'opdrachten.agreeWithRemark', { opdracht: 'o1', nonce: 'd', version: 1 }, 'cees');

  const agrees = (verb: string) =>
    antwoorden.answered({
      ...card,
      activityId: 'the plan',
      verb,
      data: { opdracht: 'o1', nonce: 'e', version: 2 },
      about: { isForm: false, over: 'opdracht:o1' },
    });
  agrees('opdrachten.addInbreng');
  await antwoorden.idle();
  expect(folded).toEqual([]);

  agrees('opdrachten.agreePlan');
  await antwoorden.idle();
  expect(folded).toEqual(['same']);
});
