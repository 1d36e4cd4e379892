import type { Deliveries, Delivery } from '../logboek/ports.ts';
import { createReadings } from '../shared/one-look.ts';

/** Deliveries that are read once a look for a source, and of many sources at once for who foresees that they will be asked for. */
export interface ForeseenDeliveries extends Deliveries {
  /** Reads those of all these sources ('<kind>:<id>'), for the look that goes on. */
  foresee(sources: readonly string[]): Promise<void>;
}

/** On a busy morning thousands are due, and a store takes no question with so many names in it. */
const AT_ONCE = 500;

type Known = Map<string, Promise<readonly Delivery[]>>;

/** What is written here is read anew by who asks after it. */
export function createForesight(deliveries: Deliveries): ForeseenDeliveries {
  const looks = createReadings<Known>();
  const knownNow = (): Promise<Known> => looks.read('', async () => new Map());

  /** Before it is written and after it: what is read meanwhile is not believed. */
  const writing = async <Result>(source: string, write: () => Promise<Result>): Promise<Result> => {
    const known = await looks.known('');
    known?.delete(source);
    const result = await write();
    known?.delete(source);
    return result;
  };

  return {
    ...deliveries,
    create: (delivery) => writing(delivery.source, () => deliveries.create(delivery)),
    replace: (delivery, etag) => writing(delivery.source, () => deliveries.replace(delivery, etag)),
    async bySource(source) {
      const known = await knownNow();
      const found = known.get(source) ?? deliveries.bySource(source);
      known.set(source, found);
      found.catch(() => known.delete(source));
      return found;
    },
    async foresee(sources) {
      const known = await knownNow();
      for (let from = 0; from < sources.length; from += AT_ONCE) {
        const asked = sources.slice(from, from + AT_ONCE);
        const found = Map.groupBy(await deliveries.bySources(asked), ({ source }) => source);
        for (const source of asked) known.set(source, Promise.resolve(found.get(source) ?? []));
      }
    },
  };
}
