import { DELIVERY_STATES, type Deliveries, type Delivery } from './ports.ts';

/**
 * Deliveries in the memory of one process, gone with it: for who plays through what would be posted, and asks for each of them again and again.
 * What it gives is what it got, not a copy.
 */
export function createScratchDeliveries(): Deliveries {
  const all = new Map<string, { readonly delivery: Delivery; readonly etag: string }>();
  const sources = createGroups();
  /** By target and state: of what somebody was ever sent hardly anything waits. */
  const targets = createGroups();
  const states = createGroups();

  const keep = (delivery: Delivery, etag: string): void => {
    const before = all.get(delivery.id)?.delivery;
    all.set(delivery.id, { delivery, etag });
    sources.put(delivery, before?.source, delivery.source);
    targets.put(delivery, before && placeOf(before), placeOf(delivery));
    states.put(delivery, before?.state, delivery.state);
  };

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
    bySource: async (source) => sources.of(source),
    bySources: async (asked) => [...new Set(asked)].flatMap((source) => sources.of(source)).toSorted(inOrder),
    byTarget: async (target, state) => targets.of(placeOf({ target, state })),
    async byState(state, { limit, after = '' }) {
      const found = states.of(state);
      const from = placeIn(found, after);
      return found.slice(found[from]?.id === after ? from + 1 : from).slice(0, limit);
    },
    countLater: async () =>
      [...all.values()].filter(({ delivery }) => !DELIVERY_STATES.includes(delivery.state)).length,
  };
}

function placeOf({ target, state }: Pick<Delivery, 'target' | 'state'>): string {
  return `${state} ${target}`;
}

/** Deliveries that have something in common, in order. */
function createGroups() {
  const groups = new Map<string, readonly Delivery[]>();
  const of = (name: string): readonly Delivery[] => groups.get(name) ?? [];
  return {
    of,
    /** @param before where an earlier one with this id stands; undefined: there is none */
    put(delivery: Delivery, before: string | undefined, now: string): void {
      const group = of(now);
      const at = placeIn(group, delivery.id);
      if (before === now) {
        groups.set(now, group.with(at, delivery));
        return;
      }
      // Who asked for it before keeps what it got.
      groups.set(now, group.toSpliced(at, 0, delivery));
      if (before === undefined) return;
      const left = of(before);
      groups.set(before, left.toSpliced(placeIn(left, delivery.id), 1));
    },
  };
}

/** The first place that is not before this id. */
function placeIn(group: readonly Delivery[], id: string): number {
  let [low, high] = [0, group.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((group[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inOrder(one: Delivery, other: Delivery): number {
  return one.id < other.id ? -1 : 1;
}
