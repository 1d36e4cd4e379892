import { isDomainError } from '../shared/errors.ts';
import { createReadings } from '../shared/one-look.ts';
import { NO_CHAIN } from './chain.ts';
import { createCountedModels } from './counted-models.ts';
import { createFolding, isThere, isWrittenAnew } from './folding.ts';
import { createHistories } from './histories.ts';
import { createKnownAnswers, type KnownAnswers } from './known-answers.ts';
import { createLogTail, type LogTail } from './log-tail.ts';
import type { HistoryEntry, Log, LogEntry, ReadModels, Streams, Versioned } from './ports.ts';
import { createPresent } from './present.ts';
import { createSavedModels } from './saved-models.ts';
import { createSetAside, type SetAside } from './set-aside.ts';
import type { StreamDefinition } from './stream-definition.ts';
import { createStreamQuestions } from './stream-questions.ts';

/** How often a submission is decided again because somebody was first. */
const ATTEMPTS = 20;

/** Streams of one kind that can also repair and rebuild their read models. */
export interface RebuildableStreams<State, Event> extends Streams<State, Event> {
  readonly kind: string;
  readonly shape: string;
  /** Folds what the log has after the saved read model and saves it. @returns whether anything in it was not right */
  catchUp(id: string): Promise<boolean>;
  /** Keeps nothing of it in memory: something in it was written anew, and what stood there is gone. */
  letGo(id: string): void;
  /** Sets aside what of an entry cannot be read, without folding it. */
  check(entry: LogEntry): void;
  /** Did this process leave something out of it? */
  isIncomplete(id: string): boolean;
}

/**
 * The streams of one subject on a log and its read models.
 * @param setAside told of every entry of which something could not be read
 * @param known answers of before, shared with the other subjects
 * @param tail what came in the log, shared as well
 */
export function createStreams<State, Event extends object>(
  definition: StreamDefinition<State, Event>,
  store: { log: Log; readModels: ReadModels },
  setAside: SetAside = createSetAside(),
  known: KnownAnswers = createKnownAnswers(store.readModels),
  tail: LogTail = createLogTail(store),
): RebuildableStreams<State, Event> {
  const { kind, shape } = definition;
  const { log, readModels } = store;
  const streamOf = (id: string): string => `${kind}:${id}`;
  const folding = createFolding(definition, setAside);
  const saved = createSavedModels(definition, folding.isIncomplete);
  const present = createPresent(kind, store, folding, saved, tail);
  const {
    forgetAll,
    letGo: letGoOfValues,
    ...questions
  } = createStreamQuestions(
    kind,
    readModels,
    present,
    known.of(kind),
    // Where a question costs nothing this would only take memory.
    readModels.isCharged && createCountedModels({ kind, keysOf: definition.keys, tail, present }),
  );

  const kept = createHistories<State, Event>((id, after) => log.read(streamOf(id), after), folding.history);
  const histories = createReadings<readonly HistoryEntry<Event>[]>();

  const find = async (id: string): Promise<Versioned<State> | undefined> => {
    const current = await present.find(id);
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

  const letGo = (id: string): void => {
    present.letGo(id);
    kept.letGo(id);
    histories.forget(id);
    letGoOfValues();
  };

  return {
    kind,
    shape,
    letGo,
    ...questions,
    find,
    findWith: present.findStateWith,
    findAt,
    // Once a look: the last face of each message of a person is asked of the same history.
    history: (id) => histories.read(id, () => kept.find(id)),
    async change(id, submission, decide, newest) {
      for (let attempt = 1; ; attempt += 1) {
        const before = attempt > 1 ? await present.findNewest(id) : (newest ?? (await present.find(id)));
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
          previous: before?.chain ?? NO_CHAIN,
        };
        const after = folding.foldNew(id, before, entry);
        present.forget(id);
        try {
          await log.append(entry);
        } catch (error) {
          if (!isDomainError(error, 'conflict') || attempt === ATTEMPTS) throw error;
          continue;
        }
        await present.keep(after, submission.at);
        forgetAll();
        histories.forget(id);
        return { outcome: 'changed', now: after };
      }
    },
    async touch(id, at) {
      const current = await find(id);
      if (!current || (await readModels.setDue(kind, id, current.version, at))) return;
      // It was read a while ago, or its read model lags behind.
      const now = await present.findNewest(id);
      // Destroyed meanwhile: of what is not there no post is due.
      if (!isThere(now)) return;
      if (!(await readModels.setDue(kind, id, now.version, at))) await present.save(now, at);
    },
    async catchUp(id) {
      const model = await readModels.get(kind, id);
      const known = saved.parse(model);
      const missing = await log.read(streamOf(id), known?.version ?? 0);
      if (missing.length === 0) return false;
      if (isWrittenAnew(missing)) letGo(id);
      const isAnew = known !== undefined && isWrittenAnew(missing);
      const current = isAnew
        ? folding.fold(id, undefined, await log.read(streamOf(id)))
        : folding.fold(id, known, missing);
      // Destroyed: nothing is left to ask for.
      if (isAnew && !isThere(current) && !folding.isIncomplete(id)) {
        await readModels.remove(kind, id);
        return true;
      }
      // What was left out may be left out still.
      if (!isThere(current) || saved.isSame(current, model)) return false;
      // What only another program made asks for no posts: its due moment stays.
      const isRight = saved.isRight(current, model);
      await present.save(current, isRight ? undefined : missing.at(-1)?.at);
      return !isRight;
    },
    check: folding.check,
    isIncomplete: folding.isIncomplete,
  };
}
