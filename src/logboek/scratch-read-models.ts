import type {
  Due,
  FoundModel,
  OrderedPage,
  Page,
  ReadModel,
  ReadModelKeys,
  ReadModels,
  Selection,
} from './ports.ts';
import { fits } from './selections.ts';

/**
 * Read models in the memory of one process, gone with it: for who plays through a year, and saves and asks thousands of times what nobody
 * reads from a disk.
 */
export function createScratchReadModels(): ReadModels {
  const changes = new Map<string, number>();
  /** Those that were first saved first: of what is due at one moment they come first. */
  let all = new Map<string, StoredModel>();
  let shelves = new Map<string, Shelf>();
  let cleared = 0;

  const placeOf = (kind: string, id: string): string => `${kind}:${id}`;
  const find = (kind: string, id: string): StoredModel | undefined => all.get(placeOf(kind, id));
  const shelfOf = (kind: string): Shelf => {
    const shelf = shelves.get(kind) ?? createShelf();
    shelves.set(kind, shelf);
    return shelf;
  };
  const note = (kind: string): void => {
    changes.set(kind, (changes.get(kind) ?? 0) + 1);
  };
  const due = (model: StoredModel, dueAt: string | undefined): void => {
    all.set(placeOf(model.kind, model.id), new StoredModel(model, dueAt));
  };
  const modelsOf = (kind: string, ids: readonly string[]): readonly FoundModel[] =>
    ids.flatMap((id) => find(kind, id) ?? []);
  const thatFit = (kind: string, where: Selection): readonly StoredModel[] => {
    const found: StoredModel[] = [];
    for (const id of shelfOf(kind).among(where)) {
      const model = find(kind, id);
      if (model && fits(model.keys, where)) found.push(model);
    }
    return found;
  };

  return {
    changed: async () => (kind) => cleared + (changes.get(kind) ?? 0),
    async get(kind, id) {
      const model = find(kind, id);
      return (
        model && { kind, id, version: model.version, body: model.body, keys: model.keys, ...dueOf(model) }
      );
    },
    async dueOf(kind, id) {
      const model = find(kind, id);
      return model && { kind, id, version: model.version, dueAt: model.dueAt };
    },
    async save(model) {
      const { kind, id, version, dueAt } = model;
      const known = find(kind, id);
      if (known && known.version > version) return;
      all.set(placeOf(kind, id), new StoredModel(model, dueAt ?? known?.dueAt));
      shelfOf(kind).put(id, known?.keys, model.keys);
      note(kind);
    },
    async setDue(kind, id, version, dueAt) {
      const model = find(kind, id);
      if (model?.version !== version) return false;
      due(model, dueAt);
      return true;
    },
    async moveDue(read, dueAt) {
      const model = find(read.kind, read.id);
      if (model?.version !== read.version || model.dueAt !== read.dueAt) return false;
      due(model, dueAt);
      return true;
    },
    findBy: async (kind, key, value, page) => modelsOf(kind, shelfOf(kind).by(key, value, page)),
    list: async (kind, page) => modelsOf(kind, shelfOf(kind).page(page)),
    async select(kind, where, page) {
      const found = thatFit(kind, where);
      return { total: found.length, models: onPage(found, page) };
    },
    count: async (kind, where) => thatFit(kind, where).length,
    async countBy(kind, where, key, values) {
      const found = new Map(values.map((value) => [value, 0]));
      for (const { keys } of thatFit(kind, where))
        for (const value of new Set(keys[key] ?? [])) {
          const count = found.get(value);
          if (count !== undefined) found.set(value, count + 1);
        }
      return found;
    },
    values: async (kind, keys) => new Map(keys.map((key) => [key, shelfOf(kind).values(key)])),
    async due(now, limit) {
      const found: Due[] = [];
      for (const model of all.values())
        if (model.dueAt !== undefined && model.dueAt <= now) found.push(model);
      return found.toSorted((a, b) => order(a.dueAt ?? '', b.dueAt ?? '')).slice(0, limit);
    },
    async remove(kind, id) {
      shelfOf(kind).put(id, find(kind, id)?.keys, undefined);
      all.delete(placeOf(kind, id));
      note(kind);
    },
    async anew(fill) {
      const before = { all, shelves };
      cleared += LATER_THAN_ALL;
      [all, shelves] = [new Map(), new Map()];
      try {
        return await fill();
      } catch (error) {
        ({ all, shelves } = before);
        throw error;
      } finally {
        cleared += LATER_THAN_ALL;
      }
    },
  };
}

/** More than is ever saved between two times that everything is thrown away. */
const LATER_THAN_ALL = 1_000_000_000;

/** A class, because of each save there is one: what it does stands once beside them. */
class StoredModel implements ReadModel {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly keys: ReadModelKeys;
  readonly dueAt: string | undefined;
  readonly #saved: unknown;

  constructor(model: StoredModel | ReadModel, dueAt: string | undefined) {
    this.kind = model.kind;
    this.id = model.id;
    this.version = model.version;
    this.keys = model.keys;
    this.dueAt = dueAt;
    this.#saved = model instanceof StoredModel ? model.#saved : model.body;
  }
  /** As it would be read back: hardly anybody asks for it, since whoever saved it has it in memory. */
  get body(): unknown {
    return JSON.parse(JSON.stringify(this.#saved ?? null));
  }
}

function dueOf({ dueAt }: StoredModel): Pick<Due, 'dueAt'> {
  return dueAt === undefined ? {} : { dueAt };
}

/** Ids, and the same in order until one comes or goes. */
type Row = { readonly ids: Set<string>; ordered: readonly string[] | undefined };

/** The models of a kind, under each value of a key those that have it. */
interface Shelf {
  put(id: string, before: ReadModelKeys | undefined, now: ReadModelKeys | undefined): void;
  page(page: Page): readonly string[];
  by(key: string, value: string | readonly string[], page: Page): readonly string[];
  /** At least those that fit. */
  among(where: Selection): Iterable<string>;
  values(key: string): readonly string[];
}

function createShelf(): Shelf {
  const whole: Row = { ids: new Set(), ordered: undefined };
  const rows = new Map<string, Map<string, Row>>();
  const rowOf = (key: string, value: string): Row | undefined => rows.get(key)?.get(value);

  const add = (key: string, value: string, id: string): void => {
    const ofKey = rows.get(key) ?? new Map<string, Row>();
    rows.set(key, ofKey);
    const row = ofKey.get(value) ?? { ids: new Set(), ordered: undefined };
    ofKey.set(value, row);
    row.ids.add(id);
    row.ordered = undefined;
  };
  const take = (key: string, value: string, id: string): void => {
    const row = rowOf(key, value);
    if (!row?.ids.delete(id)) return;
    row.ordered = undefined;
    if (row.ids.size === 0) rows.get(key)?.delete(value);
  };

  return {
    put(id, before = {}, now) {
      if (whole.ids.has(id) !== (now !== undefined)) {
        whole.ordered = undefined;
        if (now) whole.ids.add(id);
        else whole.ids.delete(id);
      }
      const after = now ?? {};
      for (const [key, values] of Object.entries(before))
        for (const value of values) if (!(after[key]?.includes(value) ?? false)) take(key, value, id);
      for (const [key, values] of Object.entries(after))
        for (const value of values) if (!(before[key]?.includes(value) ?? false)) add(key, value, id);
    },
    page: (page) => pageOf(inOrder(whole), page),
    by(key, value, page) {
      const [one, ...others] = typeof value === 'string' ? [value] : new Set(value);
      if (others.length === 0) {
        const row = one === undefined ? undefined : rowOf(key, one);
        return row ? pageOf(inOrder(row), page) : [];
      }
      const ids = new Set([one ?? '', ...others].flatMap((each) => [...(rowOf(key, each)?.ids ?? [])]));
      return pageOf([...ids].toSorted(order), page);
    },
    among(where) {
      const [first] = where
        .flatMap((one) => ('anyOf' in one ? [one] : []))
        .map(({ key, anyOf }) => anyOf.flatMap((value) => rowOf(key, value) ?? []))
        .toSorted((a, b) => sizeOf(a) - sizeOf(b));
      return first ? new Set(first.flatMap(({ ids }) => [...ids])) : whole.ids;
    },
    values: (key) => [...(rows.get(key)?.keys() ?? [])].toSorted(order),
  };
}

function sizeOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { ids }) => sum + ids.size, 0);
}

function inOrder(row: Row): readonly string[] {
  row.ordered ??= [...row.ids].toSorted(order);
  return row.ordered;
}

function pageOf(ids: readonly string[], { limit, after }: Page): readonly string[] {
  const from = after === undefined ? 0 : ids.findIndex((id) => id > after);
  return from === -1 ? [] : ids.slice(from, from + limit);
}

function onPage(found: readonly StoredModel[], { by, limit, after }: OrderedPage): readonly FoundModel[] {
  const places = found.map((model) => ({ model, value: model.keys[by]?.[0] ?? '' }));
  const behind = after
    ? places.filter(({ model, value }) => (order(value, after.value) || order(model.id, after.id)) > 0)
    : places;
  return behind
    .toSorted((a, b) => order(a.value, b.value) || order(a.model.id, b.model.id))
    .slice(0, limit)
    .map(({ model }) => model);
}

function order(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
