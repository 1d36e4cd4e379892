import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does `count` tasks with `atOnce` under way at any moment.
 * @param task gets the lane that it runs in, so that a lane can keep its own work apart
 * @returns how many a second were done
 */
export async function throughput(
  count: number,
  atOnce: number,
  task: (lane: number, turn: number) => Promise<unknown>,
): Promise<number> {
  const started = performance.now();
  const lane = async (number: number): Promise<void> => {
    for (let turn = 0; turn * atOnce + number < count; turn += 1) await task(number, turn);
  };
  await Promise.all(Array.from({ length: atOnce }, (_, number) => lane(number)));
  return (count / (performance.now() - started)) * 1000;
}

/**
 * Starts a task at a steady rate, whether or not the earlier ones have ended.
 * @returns the milliseconds of each task from the moment at which it should have started
 */
export async function steady(
  perSecond: number,
  count: number,
  task: (index: number) => Promise<unknown>,
): Promise<readonly number[]> {
  const latencies: Promise<number>[] = [];
  const begin = performance.now();
  for (let index = 0; index < count; index += 1) {
    const due = begin + (index * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    latencies.push(task(index).then(() => performance.now() - due));
  }
  return Promise.all(latencies);
}
