import type * as z from 'zod/v4';
import { isDomainError } from '../shared/errors.ts';
import { createReadings } from '../shared/one-look.ts';
import type {
  Log,
  LogEntry,
  Page,
  ReadModel,
  ReadModelKeys,
  ReadModels,
  Streams,
  Versioned,
} from './ports.ts';
import { createRecentStreams } from './recent-streams.ts';

/** What a subject says about its streams. */
export type StreamDefinition<State, Event> = {
  /** First part of the stream's name, '<kind>:<id>', and the kind of its read model. */
  readonly kind: string;
  readonly eventSchema: z.ZodType<Event>;
  readonly stateSchema: z.ZodType<State>;
  /** Rises when the shape of the state or its keys changes: older read models are made again. */
  readonly shape: number;
  readonly fold: (state: State | undefined, event: Event, context: EventContext) => State | undefined;
  readonly keys: (state: State) => ReadModelKeys;
  /** Can posts follow from a change? Only then is a changed read model due: nobody else would make it undue again. */
  readonly hasPosts: boolean;
};
type EventContext = {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly id: string; readonly naam: string };
};

/** How often a submission is decided again because somebody was first. */
const ATTEMPTS = 20;
/** A repeat comes within minutes; more would only make the read model large. */
const KEPT_NONCES = 50;
const PAGE: Page = { limit: 500 };
/** Folded streams of a kind that stay in memory: what a region works on in a year, a few megabytes. */
const RECENT = 2000;

/** Streams of one kind that can also repair and rebuild their read models. */
export interface RebuildableStreams<State, Event> extends Streams<State, Event> {
  readonly kind: string;
  readonly shape: number;
  /** Folds what the log has after the saved read model and saves it. @returns whether anything was missing. */
  catchUp(id: string): Promise<boolean>;
}

/** The streams of one subject on a log and its read models. */
export function createStreams<State, Event>(
  definition: StreamDefinition<State, Event>,
  { log, readModels }: { log: Log; readModels: ReadModels },
): RebuildableStreams<State, Event> {
  const { kind } = definition;
  const streamOf = (id: string): string => `${kind}:${id}`;
  const recent = createRecentStreams<State>(RECENT);
  const finds = createReadings<Versioned<State> | undefined>();
  const searches = createReadings<readonly Versioned<State>[]>();

  const parseEntry = (entry: LogEntry): LogEntry<Event> => ({
    ...entry,
    events: entry.events.map((event) => definition.eventSchema.parse(event)),
  });

  const fold = (
    id: string,
    start: Versioned<State> | undefined,
    entries: readonly LogEntry<Event>[],
  ): Versioned<State> | undefined => {
    let state = start?.state;
    let version = start?.version ?? 0;
    let nonces = start?.nonces ?? {};
    for (const entry of entries) {
      for (const event of entry.events)
        state = definition.fold(state, event, { id, at: entry.at, actor: entry.actor });
      version = entry.number;
      if (entry.nonce !== undefined) nonces = keepNonce(nonces, entry.nonce, entry.number);
    }
    return state === undefined ? undefined : { id, version, state, nonces };
  };

  /** The saved model, or undefined when there is none that can be used. */
  const parseModel = (model: ReadModel | undefined): Versioned<State> | undefined => {
    if (!model) return undefined;
    const { id, version, body } = model;
    if (!isSavedBody(body) || body.shape !== definition.shape) return undefined;
    const state = definition.stateSchema.safeParse(body.state);
    return state.success ? { id, version, state: state.data, nonces: body.nonces } : undefined;
  };

  const save = async (current: Versioned<State>, dueAt: string | undefined): Promise<void> => {
    const body = { shape: definition.shape, state: current.state, nonces: current.nonces };
    const keys = definition.keys(current.state);
    await readModels.save({
      kind,
      id: current.id,
      version: current.version,
      body,
      keys,
      ...(dueAt === undefined || !definition.hasPosts ? {} : { dueAt }),
    });
  };

  /**
   * What is in memory or else the saved model, with what the log has after it. The log is the truth: a missing save, or
   * another process that was first, costs nothing but time.
   */
  const findNewest = async (id: string): Promise<Versioned<State> | undefined> => {
    const known = recent.find(id) ?? parseModel(await readModels.get(kind, id));
    const missing = (await log.read(streamOf(id), known?.version ?? 0)).map(parseEntry);
    const current = missing.length === 0 ? known : fold(id, known, missing);
    if (current) recent.keep(current);
    return current;
  };

  /** Once a look; what this process stored meanwhile is known without reading. */
  const find = async (id: string): Promise<Versioned<State> | undefined> => {
    const current = await finds.read(id, () => findNewest(id));
    const newer = recent.find(id);
    return newer && newer.version > (current?.version ?? 0) ? newer : current;
  };

  const findAt = async (id: string, version: number): Promise<Versioned<State> | undefined> => {
    // Most cards are sent from the newest version, which needs no history.
    const current = await find(id);
    if (current === undefined || current.version === version) return current;
    const entries = (await log.read(streamOf(id))).filter((entry) => entry.number <= version);
    return fold(id, undefined, entries.map(parseEntry));
  };

  /** What is in the log is stored: a save that fails is repaired by the next reader, not told to the writer. */
  const saveQuietly = async (current: Versioned<State>, dueAt: string): Promise<void> => {
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
        known?.version === model.version ? known : (parseModel(model) ?? (await find(model.id)));
      if (!current) continue;
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
      return (await log.read(streamOf(id))).map(parseEntry);
    },
    async change(id, submission, decide, newest) {
      for (let attempt = 1; ; attempt += 1) {
        const before = attempt > 1 ? await findNewest(id) : (newest ?? (await find(id)));
        const earlier = submission.nonce === undefined ? undefined : before?.nonces[submission.nonce];
        if (earlier !== undefined) return { outcome: 'repeated', now: await findAt(id, earlier) };
        const events = decide(before);
        if (events.length === 0) return { outcome: 'unchanged', now: before };
        const entry: LogEntry<Event> = {
          ...submission,
          stream: streamOf(id),
          number: (before?.version ?? 0) + 1,
          events,
        };
        const after = fold(id, before, [entry]);
        if (!after) throw new Error(`an entry for a ${kind} that does not exist`);
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
      let current = await find(id);
      if (!current || (await readModels.setDue(kind, id, current.version, at))) return;
      // It was read a while ago, or its read model lags behind.
      current = (await findNewest(id)) ?? current;
      if (!(await readModels.setDue(kind, id, current.version, at))) await save(current, at);
    },
    async catchUp(id) {
      const model = await readModels.get(kind, id);
      const saved = parseModel(model);
      const missing = (await log.read(streamOf(id), saved?.version ?? 0)).map(parseEntry);
      if (missing.length === 0) return false;
      const current = fold(id, saved, missing);
      if (current) await save(current, missing[missing.length - 1]?.at);
      return current !== undefined;
    },
  };
}

type SavedBody = { shape: number; state: unknown; nonces: Record<string, number> };

function isSavedBody(body: unknown): body is SavedBody {
  if (typeof body !== 'object' || body === null) return false;
  return (
    'shape' in body &&
    'state' in body &&
    'nonces' in body &&
    typeof body.nonces === 'object' &&
    body.nonces !== null
  );
}

function keepNonce(
  nonces: Readonly<Record<string, number>>,
  nonce: string,
  number: number,
): Record<string, number> {
  const kept = Object.entries(nonces).slice(-(KEPT_NONCES - 1));
  return Object.fromEntries([...kept, [nonce, number]]);
}
