import type { FoundModel, Log, LogEntry, Page, ReadModel, ReadModels, Store } from './ports.ts';
import { conflict } from './store-errors.ts';

/** Of a store that is read through, a page at a time. */
const PAGE = 500;

/**
 * A store on top of another: what is written stays here and is gone with it, what is read is both together. With it a change can
 * be made that nobody sees, to tell what would come of it. What is counted or selected over a whole kind (`select`, `count`,
 * `countBy`, `values`, `due`) is that of the store below, as it is.
 */
export function createTrialStore({ log, readModels, deliveries, notes }: Store): Store {
  return {
    log: trialLog(log),
    readModels: trialReadModels(readModels),
    deliveries,
    notes,
    check: async () => undefined,
    close: async () => undefined,
  };
}

function trialLog(below: Log): Log {
  const written = new Map<string, LogEntry[]>();
  const read = async (stream: string, after = 0): Promise<readonly LogEntry[]> => [
    ...(await below.read(stream, after)),
    ...(written.get(stream) ?? []).filter(({ number }) => number > after),
  ];
  return {
    async append(entry) {
      const { stream, number } = entry;
      const below = await read(stream, number - 1);
      // Nothing waits from here on: of two at once the second sees the first.
      const own = written.get(stream) ?? [];
      if (below.length > 0 || own.some((one) => one.number >= number)) throw conflict();
      written.set(stream, [...own, entry]);
    },
    // A trial tells what posts would come; it takes nothing away.
    replace: async () => false,
    read,
    readAll: (cursor, limit) => below.readAll(cursor, limit),
  };
}

function trialReadModels(below: ReadModels): ReadModels {
  const saved = new Map<string, ReadModel>();
  const keyOf = ({ kind, id }: Pick<ReadModel, 'kind' | 'id'>): string => `${kind}:${id}`;
  /** The ids of what was saved, by kind and by each value of a key that it ever had here. */
  const groups = new Map<string, Set<string>>();
  const groupOf = (...words: readonly string[]): string => JSON.stringify(words);
  const note = (group: string, id: string): void => {
    groups.set(group, (groups.get(group) ?? new Set()).add(id));
  };
  const keep = (model: ReadModel): void => {
    const { kind, id } = model;
    saved.set(keyOf(model), model);
    note(groupOf(kind), id);
    for (const [key, values] of Object.entries(model.keys))
      for (const value of values) note(groupOf(kind, key, value), id);
  };

  /** Those of below that were not saved anew, with those of a group that were, by id. */
  const pageOf = async (
    kind: string,
    read: (page: Page) => Promise<readonly FoundModel[]>,
    own: readonly string[],
    fits: (model: ReadModel) => boolean,
    { limit, after = '' }: Page,
  ): Promise<readonly FoundModel[]> => {
    const ids = new Set(own.flatMap((group) => [...(groups.get(group) ?? [])]));
    const found: FoundModel[] = [...ids].flatMap((id) => saved.get(keyOf({ kind, id })) ?? []).filter(fits);
    for (let page: Page | undefined = { limit: PAGE }; page; ) {
      const models: readonly FoundModel[] = await read(page);
      found.push(...models.filter((model) => !saved.has(keyOf(model))));
      const last = models.at(-1);
      page = last && models.length === PAGE ? { limit: PAGE, after: last.id } : undefined;
    }
    return found
      .filter(({ id }) => id > after)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  };

  return {
    get: async (kind, id) => saved.get(keyOf({ kind, id })) ?? below.get(kind, id),
    dueOf: async (kind, id) => saved.get(keyOf({ kind, id })) ?? below.dueOf(kind, id),
    async save(model) {
      const known = saved.get(keyOf(model));
      if (!known || known.version <= model.version) keep(model);
    },
    // When it is due is for posts, and of a trial nothing is posted.
    setDue: async () => true,
    moveDue: async () => true,
    findBy(kind, key, value, page) {
      const values = typeof value === 'string' ? [value] : value;
      return pageOf(
        kind,
        (asked) => below.findBy(kind, key, value, asked),
        values.map((one) => groupOf(kind, key, one)),
        ({ keys }) => keys[key]?.some((one) => values.includes(one)) ?? false,
        page,
      );
    },
    list: (kind, page) =>
      pageOf(
        kind,
        (asked) => below.list(kind, asked),
        [groupOf(kind)],
        () => true,
        page,
      ),
    select: (kind, where, page) => below.select(kind, where, page),
    count: (kind, where) => below.count(kind, where),
    countBy: (kind, where, key, values) => below.countBy(kind, where, key, values),
    values: (kind, keys) => below.values(kind, keys),
    due: (now, limit) => below.due(now, limit),
    // A trial takes nothing away.
    remove: async () => undefined,
    async anew(fill) {
      saved.clear();
      groups.clear();
      return fill();
    },
  };
}
