import { DELIVERY_STATES, type Deliveries, type Delivery } from './ports.ts';

/**
 * Deliveries in the memory of one process, gone with it: for who plays through what would be posted, and asks for each of them again and again.
 * What it gives is what it got, not a copy.
 */
export function createScratchDeliveries(): Deliveries {
  const all = new Map<string, { readonly delivery: Delivery; readonly etag: string }>();
  const sources = new Map<string, Set<string>>();
  const targets = new Map<string, Set<string>>();

  const keep = (delivery: Delivery, etag: string): void => {
    const { id, source, target } = delivery;
    const before = all.get(id)?.delivery;
    if (before) {
      sources.get(before.source)?.delete(id);
      targets.get(before.target)?.delete(id);
    }
    all.set(id, { delivery, etag });
    sources.set(source, (sources.get(source) ?? new Set()).add(id));
    targets.set(target, (targets.get(target) ?? new Set()).add(id));
  };
  const these = (
    ids: Iterable<string>,
    fits: (delivery: Delivery) => boolean = () => true,
  ): readonly Delivery[] =>
    [...ids]
      .flatMap((id) => all.get(id)?.delivery ?? [])
      .filter(fits)
      .toSorted(inOrder);

  return {
    get: async (id) => all.get(id),
    async create(delivery) {
      if (all.has(delivery.id)) return false;
      keep(delivery, '1');
      return true;
    },
    async replace(delivery, etag) {
      if (all.get(delivery.id)?.etag !== etag) return undefined;
      const next = String(Number(etag) + 1);
      keep(delivery, next);
      return next;
    },
    bySource: async (source) => these(sources.get(source) ?? []),
    bySources: async (asked) => these(new Set(asked.flatMap((source) => [...(sources.get(source) ?? [])]))),
    byTarget: async (target, state) =>
      these(targets.get(target) ?? [], (delivery) => delivery.state === state),
    byState: async (state, { limit, after = '' }) =>
      these(all.keys(), (delivery) => delivery.state === state && delivery.id > after).slice(0, limit),
    countLater: async () =>
      [...all.values()].filter(({ delivery }) => !DELIVERY_STATES.includes(delivery.state)).length,
  };
}

function inOrder(one: Delivery, other: Delivery): number {
  return one.id < other.id ? -1 : 1;
}
