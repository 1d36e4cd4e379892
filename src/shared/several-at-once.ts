import { createBreather } from './breather.ts';

/**
 * Does the work for each of these, for at most so many at the same moment. A store on this machine answers at once and would let nobody else
 * come in between, so that it breathes before each.
 */
export async function severalAtOnce<Item>(
  most: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const breathe = createBreather();
  const workOn = async (): Promise<void> => {
    for (const item of waiting) {
      await breathe();
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: most }, workOn));
}
