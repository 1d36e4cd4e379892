import { DELIVERY_STATES, type Deliveries, type Delivery } from './ports.ts';

/**
 * Deliveries in the memory of one process, gone with it: for who plays through what would be posted, and asks for each of them again and again.
 * What it gives is what it got, not a copy.
 */
export function createScratchDeliveries(): Deliveries {
  const all = new Map<string, { readonly delivery: Delivery; readonly etag: string }>();
  const sources = new Map<string, Set<string>>();
  /** By target and state: of what somebody was ever sent hardly anything waits. */
  const targets = new Map<string, Set<string>>();
  /** What is known of a source, in order, until something of it changes. */
  const ordered = new Map<string, readonly Delivery[]>();

  const keep = (delivery: Delivery, etag: string): void => {
    const { id, source } = delivery;
    const before = all.get(id)?.delivery;
    if (before) {
      sources.get(before.source)?.delete(id);
      ordered.delete(before.source);
      targets.get(placeOf(before))?.delete(id);
    }
    all.set(id, { delivery, etag });
    sources.set(source, (sources.get(source) ?? new Set()).add(id));
    ordered.delete(source);
    const place = placeOf(delivery);
    targets.set(place, (targets.get(place) ?? new Set()).add(id));
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
    async bySource(source) {
      const found = ordered.get(source) ?? these(sources.get(source) ?? []);
      ordered.set(source, found);
      return found;
    },
    bySources: async (asked) => these(new Set(asked.flatMap((source) => [...(sources.get(source) ?? [])]))),
    byTarget: async (target, state) => these(targets.get(placeOf({ target, state })) ?? []),
    byState: async (state, { limit, after = '' }) =>
      these(all.keys(), (delivery) => delivery.state === state && delivery.id > after).slice(0, limit),
    countLater: async () =>
      [...all.values()].filter(({ delivery }) => !DELIVERY_STATES.includes(delivery.state)).length,
  };
}

function placeOf({ target, state }: Pick<Delivery, 'target' | 'state'>): string {
  return `${state} ${target}`;
}

function inOrder(one: Delivery, other: Delivery): number {
  return one.id < other.id ? -1 : 1;
}
