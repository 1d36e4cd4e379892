import { setNewest } from '../shared/bounded.ts';
import { createBreather } from '../shared/breather.ts';
import type { Changed, LogTail } from './log-tail.ts';
import type { OrderedPage, ReadModelKeys, Selection, Versioned } from './ports.ts';
import type { Present } from './present.ts';
import { fits } from './selections.ts';

/**
 * What there is of a kind, with the keys by which it is found. It is made of one walk over everything, and then kept up by what the log has:
 * whoever counts or looks for some costs no question (docs/adr/0135).
 */
export interface CountedModels<State> {
  /** For a walk over everything that begins now: it is told each page, and the end. Undefined: nothing more has to be kept of it. */
  walk():
    | { readonly page: (found: readonly Versioned<State>[]) => Promise<void>; readonly end: () => void }
    | undefined;
  /** All of the kind, by id; undefined: this look does not follow the log, or nobody went through everything yet. */
  all(): Promise<readonly Pick<Versioned<State>, 'id' | 'version'>[] | undefined>;
  /** Those that meet all conditions, by id. */
  found(where: Selection): Promise<readonly Pick<Versioned<State>, 'id' | 'version'>[] | undefined>;
  count(where: Selection): Promise<number | undefined>;
  /** Which stand on this page, in order. */
  page(
    where: Selection,
    page: OrderedPage,
  ): Promise<readonly Pick<Versioned<State>, 'id' | 'version'>[] | undefined>;
  countBy(
    where: Selection,
    key: string,
    values: readonly string[],
  ): Promise<ReadonlyMap<string, number> | undefined>;
  values(keys: readonly string[]): Promise<ReadonlyMap<string, readonly string[]> | undefined>;
}

type Counted = { readonly version: number; readonly keys: ReadModelKeys };
type Known = {
  readonly models: Map<string, Counted>;
  /** By each key in the order of which somebody listed them: where each stands. */
  readonly orders: Map<string, Place[]>;
  /** How far the log was taken in. */
  position: number;
  /** By each key by which somebody looked for some: under each value the ids. */
  readonly indexes: Map<string, Index>;
  /** What was counted of it as it is. */
  counts: Map<string, number>;
};
type Index = Map<string, Set<string>>;

/** The value of the key, then the id. */
type Place = readonly [value: string, id: string];

const NOTHING: readonly string[] = [];
/** What was counted since something changed last: who asks for each person and each day asks much. */
const MOST_COUNTS = 1_000;
/** Values that several have; what is of one alone makes room again. */
const MOST_SHARED = 20_000;

export function createCountedModels<State>({
  kind,
  keysOf,
  tail,
  present,
}: {
  readonly kind: string;
  readonly keysOf: (state: State) => ReadModelKeys;
  readonly tail: Pick<LogTail, 'isFollowed' | 'position' | 'after'>;
  readonly present: Pick<Present<State>, 'findStateWith'>;
}): CountedModels<State> {
  let known: Known | undefined;
  /** Many have the same values. */
  const shared = new Map<string, readonly string[]>();
  const share = (values: readonly string[]): readonly string[] => {
    const text = JSON.stringify(values);
    const found = shared.get(text) ?? values;
    setNewest(shared, text, found, MOST_SHARED);
    return found;
  };
  const countedOf = ({ version, state }: Versioned<State>): Counted => {
    const keys = Object.entries(keysOf(state)).flatMap(([name, values]) =>
      values.length === 0 ? [] : [[name, share(values)] as const],
    );
    return { version, keys: Object.fromEntries(keys) };
  };

  const takeIn = async (now: Known): Promise<void> => {
    const at = tail.position();
    const changed: Changed = tail.after(now.position).get(kind) ?? new Map();
    for (const [id, number] of changed) {
      if ((now.models.get(id)?.version ?? 0) >= number) continue;
      const found = await present.findStateWith(id, number);
      setModel(now, id, found && countedOf(found));
    }
    now.position = at;
  };
  // One after another: each takes in what came before it was asked.
  let last: Promise<unknown> = Promise.resolve();
  const current = async (): Promise<Known | undefined> => {
    if (!tail.isFollowed() || !known) return undefined;
    const now = known;
    const mine = last.then(
      () => takeIn(now),
      () => takeIn(now),
    );
    last = mine;
    await mine;
    return now;
  };

  return {
    walk() {
      if (known || !tail.isFollowed()) return undefined;
      const models = new Map<string, Counted>();
      const breathe = createBreather();
      return {
        async page(found) {
          for (const one of found) {
            models.set(one.id, countedOf(one));
            await breathe();
          }
        },
        // A model may be saved a moment after its entry: what the log has of before the walk is looked at as well.
        end() {
          known = { models, orders: new Map(), indexes: new Map(), position: 0, counts: new Map() };
        },
      };
    },
    async all() {
      const now = await current();
      return (
        now &&
        [...now.models].map(([id, { version }]) => ({ id, version })).toSorted((a, b) => order(a.id, b.id))
      );
    },
    async found(where) {
      const now = await current();
      if (!now) return undefined;
      const ids = idsOf(now, where);
      return ids.flatMap((id) => {
        const model = now.models.get(id);
        return model ? [{ id, version: model.version }] : [];
      });
    },
    async count(where) {
      const now = await current();
      if (!now) return undefined;
      const asked = JSON.stringify(where);
      const count = now.counts.get(asked) ?? countOf(now, where);
      setNewest(now.counts, asked, count, MOST_COUNTS);
      return count;
    },
    async page(where, { by, limit, after }) {
      const now = await current();
      if (!now) return undefined;
      const order = now.orders.get(by) ?? orderOf(now.models, by);
      now.orders.set(by, order);
      const found: { id: string; version: number }[] = [];
      const from = after ? placeIn(order, [after.value, after.id]) : 0;
      for (let at = from; at < order.length && found.length < limit; at += 1) {
        const [value, id] = order[at] ?? ['', ''];
        const model = now.models.get(id);
        const isAfter = !after || comparePlaces([value, id], [after.value, after.id]) > 0;
        if (model && isAfter && fits(model.keys, where)) found.push({ id, version: model.version });
      }
      return found;
    },
    async countBy(where, key, values) {
      const now = await current();
      if (!now) return undefined;
      const found = new Map(values.map((value) => [value, 0]));
      for (const { keys } of now.models.values()) {
        if (!fits(keys, where)) continue;
        for (const value of keys[key] ?? NOTHING) {
          const count = found.get(value);
          if (count !== undefined) found.set(value, count + 1);
        }
      }
      return found;
    },
    async values(asked) {
      const now = await current();
      if (!now) return undefined;
      const found = asked.map((key) => [key, new Set<string>()] as const);
      for (const { keys } of now.models.values())
        for (const [key, values] of found) for (const value of keys[key] ?? NOTHING) values.add(value);
      return new Map(found.map(([key, values]) => [key, [...values].sort()]));
    },
  };
}

/** Looked for among those that have one of the values of the first condition: nobody asks for each of many by a walk over all. */
function idsOf({ models, indexes }: Known, where: Selection): readonly string[] {
  const [first] = where.flatMap((one) => ('anyOf' in one ? [one] : []));
  const found = first ? among(models, indexes, first) : models.keys();
  const ids = [...found].filter((id) => fits(models.get(id)?.keys ?? {}, where));
  return ids.toSorted(order);
}

function among(
  models: Known['models'],
  indexes: Known['indexes'],
  { key, anyOf }: { readonly key: string; readonly anyOf: readonly string[] },
): ReadonlySet<string> {
  const index = indexes.get(key) ?? indexOf(models, key);
  indexes.set(key, index);
  return new Set(anyOf.flatMap((value) => [...(index.get(value) ?? [])]));
}

function indexOf(models: Known['models'], key: string): Index {
  const index: Index = new Map();
  for (const [id, { keys }] of models) for (const value of keys[key] ?? NOTHING) addTo(index, value, id);
  return index;
}

function addTo(index: Index, value: string, id: string): void {
  index.set(value, (index.get(value) ?? new Set()).add(id));
}

/** A value that nothing has any more, such as a day that is over, is not kept. */
function takeFrom(index: Index, value: string, id: string): void {
  const ids = index.get(value);
  ids?.delete(id);
  if (ids?.size === 0) index.delete(value);
}

function countOf({ models }: Known, where: Selection): number {
  let count = 0;
  for (const { keys } of models.values()) if (fits(keys, where)) count += 1;
  return count;
}

/** As the stores put them in order. */
function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function comparePlaces([value, id]: Place, [other, otherId]: Place): number {
  return order(value, other) || order(id, otherId);
}

function orderValue(model: Counted | undefined, by: string): string {
  return model?.keys[by]?.[0] ?? '';
}

function orderOf(models: ReadonlyMap<string, Counted>, by: string): Place[] {
  return [...models].map(([id, model]): Place => [orderValue(model, by), id]).toSorted(comparePlaces);
}

/** The first place that is not before this one. */
function placeIn(all: readonly Place[], place: Place): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePlaces(all[middle] ?? place, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param model undefined: it is not there any more */
function setModel(now: Known, id: string, model: Counted | undefined): void {
  const before = now.models.get(id);
  for (const [by, places] of now.orders) {
    if (before && model && orderValue(before, by) === orderValue(model, by)) continue;
    if (before) places.splice(placeIn(places, [orderValue(before, by), id]), 1);
    const place: Place = [orderValue(model, by), id];
    if (model) places.splice(placeIn(places, place), 0, place);
  }
  if (model) now.models.set(id, model);
  else now.models.delete(id);
  for (const [key, index] of now.indexes) {
    for (const value of before?.keys[key] ?? NOTHING) takeFrom(index, value, id);
    for (const value of model?.keys[key] ?? NOTHING) addTo(index, value, id);
  }
  now.counts = new Map();
}
