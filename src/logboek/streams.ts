import { isDomainError } from '../shared/errors.ts';
import { createReadings } from '../shared/one-look.ts';
import { createFolding, type Folded, isThere } from './folding.ts';
import type { Log, LogEntry, Page, ReadModel, ReadModels, Streams, Versioned } from './ports.ts';
import { createRecentStreams } from './recent-streams.ts';
import { createSavedModels } from './saved-models.ts';
import { createSetAside, type SetAside } from './set-aside.ts';
import type { StreamDefinition } from './stream-definition.ts';

/** How often a submission is decided again because somebody was first. */
const ATTEMPTS = 20;
const PAGE: Page = { limit: 500 };
/** Folded streams of a kind that stay in memory: what a region works on in a year, a few megabytes. */
const RECENT = 2000;

/** Streams of one kind that can also repair and rebuild their read models. */
export interface RebuildableStreams<State, Event> extends Streams<State, Event> {
  readonly kind: string;
  readonly shape: string;
  /** Folds what the log has after the saved read model and saves it. @returns whether anything in it was not right */
  catchUp(id: string): Promise<boolean>;
  /** Sets aside what of an entry cannot be read, without folding it. */
  check(entry: LogEntry): void;
  /** Did this process leave something out of it? */
  isIncomplete(id: string): boolean;
}

/**
 * The streams of one subject on a log and its read models.
 * @param setAside told of every entry of which something could not be read
 */
export function createStreams<State, Event extends object>(
  definition: StreamDefinition<State, Event>,
  { log, readModels }: { log: Log; readModels: ReadModels },
  setAside: SetAside = createSetAside(),
): RebuildableStreams<State, Event> {
  const { kind } = definition;
  const streamOf = (id: string): string => `${kind}:${id}`;
  const folding = createFolding(definition, setAside);
  const saved = createSavedModels(definition, folding.isIncomplete);
  const recent = createRecentStreams<State | undefined>(RECENT);
  const finds = createReadings<Folded<State> | undefined>();
  const searches = createReadings<readonly Versioned<State>[]>();

  const save = (current: Versioned<State>, dueAt: string | undefined): Promise<void> =>
    readModels.save(saved.toModel(current, dueAt));

  /**
   * What is in memory or else the saved model, with what the log has after it. The log is the truth: a missing save, or
   * another process that was first, costs nothing but time. A saved model that is damaged is made again.
   */
  const findNewest = async (id: string): Promise<Folded<State> | undefined> => {
    const kept = recent.find(id);
    const model = kept ? undefined : await readModels.get(kind, id);
    const known = kept ?? saved.parse(model);
    const missing = await log.read(streamOf(id), known?.version ?? 0);
    const current = missing.length === 0 ? known : folding.fold(id, known, missing);
    if (current) recent.keep(current);
    if (isThere(current) && model && !known && saved.isDamaged(model))
      await saveQuietly(current, missing.at(-1)?.at);
    return current;
  };

  /** Once a look; what this process stored meanwhile is known without reading. */
  const findFolded = async (id: string): Promise<Folded<State> | undefined> => {
    const current = await finds.read(id, () => findNewest(id));
    const newer = recent.find(id);
    return newer && newer.version > (current?.version ?? 0) ? newer : current;
  };

  const find = async (id: string): Promise<Versioned<State> | undefined> => {
    const current = await findFolded(id);
    return isThere(current) ? current : undefined;
  };

  const findAt = async (id: string, version: number): Promise<Versioned<State> | undefined> => {
    // Most cards are sent from the newest version, which needs no history.
    const current = await find(id);
    if (current === undefined || current.version === version) return current;
    const entries = (await log.read(streamOf(id))).filter((entry) => entry.number <= version);
    const then = folding.fold(id, undefined, entries);
    return isThere(then) ? then : undefined;
  };

  /** What is in the log is stored: a save that fails is repaired by the next reader, not told to the writer. */
  const saveQuietly = async (current: Versioned<State>, dueAt: string | undefined): Promise<void> => {
    try {
      await save(current, dueAt);
    } catch (error) {
      if (!isDomainError(error, 'store-unavailable')) throw error;
    }
  };

  const fromModels = async (models: readonly ReadModel[]): Promise<readonly Versioned<State>[]> => {
    const found: Versioned<State>[] = [];
    for (const model of models) {
      const known = recent.find(model.id);
      const current =
        known?.version === model.version ? known : (saved.parse(model) ?? (await find(model.id)));
      if (!isThere(current)) continue;
      if (current !== known) recent.offer(current);
      found.push(current);
    }
    return found;
  };

  /** Everything, page by page: nobody who asks without a page should miss what lies beyond one. */
  const everyPage = async (
    read: (page: Page) => Promise<readonly ReadModel[]>,
  ): Promise<readonly Versioned<State>[]> => {
    const all: Versioned<State>[] = [];
    for (let page: Page | undefined = PAGE; page; ) {
      const models = await read(page);
      all.push(...(await fromModels(models)));
      const last = models.at(-1);
      page = last && models.length === PAGE.limit ? { ...PAGE, after: last.id } : undefined;
    }
    return all;
  };

  return {
    kind,
    shape: definition.shape,
    find,
    findAt,
    async history(id) {
      return folding.history(id, await log.read(streamOf(id)));
    },
    async change(id, submission, decide, newest) {
      for (let attempt = 1; ; attempt += 1) {
        const before = attempt > 1 ? await findNewest(id) : (newest ?? (await findFolded(id)));
        const there = isThere(before) ? before : undefined;
        const earlier = submission.nonce === undefined ? undefined : before?.nonces[submission.nonce];
        if (earlier !== undefined) return { outcome: 'repeated', now: await findAt(id, earlier) };
        const events = decide(there);
        if (events.length === 0) return { outcome: 'unchanged', now: there };
        const entry: LogEntry<Event> = {
          ...submission,
          stream: streamOf(id),
          number: (before?.version ?? 0) + 1,
          events,
        };
        const after = folding.foldNew(id, before, entry);
        finds.forget(id);
        try {
          await log.append(entry);
        } catch (error) {
          if (!isDomainError(error, 'conflict') || attempt === ATTEMPTS) throw error;
          continue;
        }
        recent.keep(after);
        finds.keep(id, after);
        await saveQuietly(after, submission.at);
        searches.forgetAll();
        return { outcome: 'changed', now: after };
      }
    },
    async findBy(key, value, page) {
      return page
        ? fromModels(await readModels.findBy(kind, key, value, page))
        : searches.read(`${key}:${value}`, () =>
            everyPage((next) => readModels.findBy(kind, key, value, next)),
          );
    },
    async list(page) {
      return page
        ? fromModels(await readModels.list(kind, page))
        : everyPage((next) => readModels.list(kind, next));
    },
    async select(where, page) {
      const { total, models } = await readModels.select(kind, where, page);
      return { total, found: await fromModels(models) };
    },
    count: (where) => readModels.count(kind, where),
    countBy: (where, key, values) => readModels.countBy(kind, where, key, values),
    values: (key) => readModels.values(kind, key),
    async touch(id, at) {
      const current = await find(id);
      if (!current || (await readModels.setDue(kind, id, current.version, at))) return;
      // It was read a while ago, or its read model lags behind.
      const newest = await findNewest(id);
      const now = isThere(newest) ? newest : current;
      if (!(await readModels.setDue(kind, id, now.version, at))) await save(now, at);
    },
    async catchUp(id) {
      const model = await readModels.get(kind, id);
      const known = saved.parse(model);
      const missing = await log.read(streamOf(id), known?.version ?? 0);
      if (missing.length === 0) return false;
      const current = folding.fold(id, known, missing);
      // What was left out may be left out still.
      if (!isThere(current) || saved.isSame(current, model)) return false;
      // What only another program made asks for no posts: its due moment stays.
      const isRight = saved.isRight(current, model);
      await save(current, isRight ? undefined : missing.at(-1)?.at);
      return !isRight;
    },
    check: folding.check,
    isIncomplete: folding.isIncomplete,
  };
}
