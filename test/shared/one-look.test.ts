import { describe, expect, test } from '@jest/globals';
import { createDerived, createReadings, createSharedLook, withinOneLook } from '../../src/shared/one-look.ts';

/** Counts how often it was worked out. */
function counted() {
  let times = 0;
  return { derive: async () => ++times, times: () => times };
}

describe('what is worked out of what was read', () => {
  test('is worked out once a look, and anew in the next', async () => {
    const derived = createDerived<number>();
    const { derive } = counted();

    const first = await withinOneLook(async () => [
      await derived.read('pieter', derive),
      await derived.read('pieter', derive),
    ]);
    const second = await withinOneLook(() => derived.read('pieter', derive));

    expect([...first, second]).toEqual([1, 1, 2]);
  });

  test.each([
    ['is stored', (readings: ReturnType<typeof createReadings<string>>) => readings.keep('opdracht', 'new')],
    [
      'is about to change',
      (readings: ReturnType<typeof createReadings<string>>) => readings.forget('opdracht'),
    ],
    ['may be found otherwise', (readings: ReturnType<typeof createReadings<string>>) => readings.forgetAll()],
  ])('is worked out anew when something %s in that look', async (_what, change) => {
    const derived = createDerived<number>();
    const readings = createReadings<string>();
    const { derive, times } = counted();

    await withinOneLook(async () => {
      await derived.read('pieter', derive);
      change(readings);
      await derived.read('pieter', derive);
    });

    expect(times()).toBe(2);
  });

  test('is not kept from one that failed, nor outside a look', async () => {
    const derived = createDerived<number>();
    const { derive, times } = counted();
    await withinOneLook(async () => {
      await expect(derived.read('pieter', () => Promise.reject(new Error('no store')))).rejects.toThrow();
      await derived.read('pieter', derive);
    });
    await derived.read('pieter', derive);
    await derived.read('pieter', derive);

    expect(times()).toBe(3);
  });
});

test('what begins within one moment shares a look, and what begins later has its own', async () => {
  const readings = createReadings<number>();
  let reads = 0;
  const read = () =>
    readings.read('agenda', async () => {
      reads += 1;
      return reads;
    });
  const shared = createSharedLook(60_000);

  expect(await Promise.all([shared(read), shared(read)])).toEqual([1, 1]);
  expect(await shared(async () => readings.keep('agenda', 10))).toBeUndefined();
  expect(await shared(read)).toBe(10);
  const over = createSharedLook(0);
  expect([await over(read), await over(read)]).toEqual([2, 3]);
});

test('what goes on after its look has ended reads anew: nothing of the look is kept for it', async () => {
  const readings = createReadings<number>();
  let reads = 0;
  const read = () => readings.read('agenda', async () => ++reads);
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const shared = createSharedLook(20);
  const after: Promise<number>[] = [];

  for (const within of [withinOneLook, shared])
    await within(async () => {
      expect(await read()).toBe(await read());
      after.push(ended.then(read));
    });
  await new Promise((resolve) => setTimeout(resolve, 40));
  end();

  expect(await Promise.all(after)).toEqual([3, 4]);
});
