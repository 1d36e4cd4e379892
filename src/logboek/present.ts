import { setNewest } from '../shared/bounded.ts';
import { createBreather } from '../shared/breather.ts';
import { isDomainError } from '../shared/errors.ts';
import { createReadings } from '../shared/one-look.ts';
import { type Folded, type Folding, isThere, isWrittenAnew } from './folding.ts';
import type { LogTail } from './log-tail.ts';
import type { FoundModel, Log, ReadModel, ReadModels, Versioned } from './ports.ts';
import { createRecentStreams } from './recent-streams.ts';
import type { SavedModels } from './saved-models.ts';

/** The streams of one subject as they are now: from memory or their saved models, with what the log has after it. */
export interface Present<State> {
  /** Once a look; what this process stored meanwhile is known without reading. */
  find(id: string): Promise<Folded<State> | undefined>;
  /** The same, with the entry of that number at least: when it is in memory so, nothing is read. */
  findWith(id: string, number: number): Promise<Folded<State> | undefined>;
  /** The same, of a stream that is there. */
  findStateWith(id: string, number: number): Promise<Versioned<State> | undefined>;
  /** With what the log has at this moment. */
  findNewest(id: string): Promise<Folded<State> | undefined>;
  /** The streams of these models; one that cannot be used is folded. */
  ofModels(models: readonly FoundModel[]): Promise<readonly Versioned<State>[]>;
  /** As it is in memory, when that is of this version. */
  kept(id: string, version: number): Versioned<State> | undefined;
  save(current: Versioned<State>, dueAt: string | undefined): Promise<void>;
  /** It is about to change: what was read in this look is not believed any more. */
  forget(id: string): void;
  /** Keeps nothing of it in memory: something in it was written anew. */
  letGo(id: string): void;
  /** Takes in what was just stored in the log. */
  keep(current: Versioned<State>, dueAt: string): Promise<void>;
}

/**
 * Folded streams of a kind that stay in memory: what a large region works on, so that a list of all finds each. With what follows from it an
 * opdracht of the bench takes some 10 KB (docs/adr/0094).
 */
const RECENT = { streams: 12_000, characters: 48_000_000 };
/** What was asked for and was not there: only the log is asked again then. */
const MOST_ABSENT = 5_000;

export function createPresent<State>(
  kind: string,
  { log, readModels }: { log: Log; readModels: ReadModels },
  { fold }: Pick<Folding<State, never>, 'fold'>,
  saved: SavedModels<State>,
  tail: Pick<LogTail, 'isBegun' | 'isFollowed' | 'lastOf'>,
): Present<State> {
  const recent = createRecentStreams<State | undefined>(RECENT);
  /** Whether that is known since the log is followed. */
  const absent = new Map<string, boolean>();
  /** What was read since: all that came before that is in it. */
  const whole = new WeakSet<Folded<State>>();
  const keepRead = (current: Folded<State>, isWhole: boolean): void => {
    if (isWhole) whole.add(current);
    recent.keep(current);
  };
  const finds = createReadings<Folded<State> | undefined>();

  const save = (current: Versioned<State>, dueAt: string | undefined): Promise<void> =>
    readModels.save(saved.toModel(current, dueAt));

  /** What is in the log is stored: a save that fails is repaired by the next reader, not told to the writer. */
  const saveQuietly = async (current: Versioned<State>, dueAt: string | undefined): Promise<void> => {
    try {
      await save(current, dueAt);
    } catch (error) {
      if (!isDomainError(error, 'store-unavailable')) throw error;
    }
  };

  /**
   * The log is the truth: a missing save, or another process that was first, costs nothing but time. A saved model that is
   * damaged is made again.
   */
  const findNewest = async (id: string): Promise<Folded<State> | undefined> => {
    const kept = recent.find(id);
    return readOn(id, kept, kept || absent.has(id) ? undefined : await readModels.get(kind, id));
  };
  const readOn = async (
    id: string,
    kept: Folded<State> | undefined,
    model: ReadModel | undefined,
  ): Promise<Folded<State> | undefined> => {
    const isWhole = tail.isBegun();
    const known = kept ?? saved.parse(model);
    const missing = await log.read(`${kind}:${id}`, known?.version ?? 0);
    if (known || missing.length > 0) absent.delete(id);
    else setNewest(absent, id, isWhole, MOST_ABSENT);
    if (known && isWrittenAnew(missing)) {
      const anew = fold(id, undefined, await log.read(`${kind}:${id}`));
      keepRead(anew, isWhole);
      return anew;
    }
    const current = missing.length === 0 ? known : fold(id, known, missing);
    if (current) keepRead(current, isWhole);
    if (isThere(current) && model && !known && saved.isDamaged(model))
      await saveQuietly(current, missing.at(-1)?.at);
    return current;
  };

  /** The same, in a look that knows what the log has: only what is not known with its last entry is read. */
  const findFollowed = async (id: string): Promise<Folded<State> | undefined> => {
    const last = tail.lastOf(kind, id);
    const kept = recent.find(id);
    if (kept && kept.version >= last && whole.has(kept)) return kept;
    if (kept || last > 0) return findNewest(id);
    if (absent.get(id)) return undefined;
    // Until where the log was followed from, the read models are right.
    const model = await readModels.get(kind, id);
    const known = saved.parse(model);
    if (!known) return readOn(id, undefined, model);
    keepRead(known, true);
    return known;
  };

  const find = async (id: string): Promise<Folded<State> | undefined> => {
    const current = await finds.read(id, () => (tail.isFollowed() ? findFollowed(id) : findNewest(id)));
    const newer = recent.find(id);
    return newer && newer.version > (current?.version ?? 0) ? newer : current;
  };

  const findWith = async (id: string, number: number): Promise<Folded<State> | undefined> => {
    const known = recent.find(id);
    if (known && known.version >= number) return known;
    // What this look read before may be older than that entry.
    return Number.isFinite(number) ? findNewest(id) : find(id);
  };

  return {
    find,
    findWith,
    async findStateWith(id, number) {
      const current = await findWith(id, number);
      return isThere(current) ? current : undefined;
    },
    findNewest,
    async ofModels(models) {
      const found: Versioned<State>[] = [];
      const breathe = createBreather();
      for (const model of models) {
        const known = recent.find(model.id);
        const isKnown = known?.version === model.version;
        // Reading hundreds of them takes tens of milliseconds.
        if (!isKnown) await breathe();
        const current = isKnown ? known : (saved.parse(model) ?? (await find(model.id)));
        if (!isThere(current)) continue;
        if (!isKnown) recent.offer(current);
        found.push(current);
      }
      return found;
    },
    kept(id, version) {
      const known = recent.find(id);
      return known?.version === version && isThere(known) ? known : undefined;
    },
    save,
    forget: finds.forget,
    letGo(id) {
      finds.forget(id);
      recent.letGo(id);
    },
    async keep(current, dueAt) {
      absent.delete(current.id);
      keepRead(current, tail.isBegun());
      finds.keep(current.id, current);
      if (readModels.saveSoon) readModels.saveSoon(saved.toModel(current, dueAt));
      else await saveQuietly(current, dueAt);
    },
  };
}
