import { splitKey } from '../shared/keys.ts';
import { chainAfter, NO_CHAIN } from './chain.ts';
import { createReadEntry, isUnknown, unknownEvent } from './entries.ts';
import type { HistoryEntry, LogEntry, UnknownEvent, Versioned } from './ports.ts';
import type { SetAside } from './set-aside.ts';
import type { StreamDefinition } from './stream-definition.ts';

/**
 * A stream as far as it can be read. It may have entries and no state: when only a later version knows what they say. The
 * next entry comes after all of them.
 */
export type Folded<State> = Versioned<State | undefined>;

/** The entries of a stream with what they say, and what they make of it: what comes after them is read on top. */
export type Read<State, Event> = {
  readonly entries: readonly HistoryEntry<Event>[];
  readonly state: State | undefined;
};

/** How the entries of one subject become states. What cannot be read is left out of the state, and set aside. */
export interface Folding<State, Event> {
  /** @param start what is known already; the entries come after it */
  fold(id: string, start: Folded<State> | undefined, entries: readonly LogEntry[]): Folded<State>;
  /** What a new entry makes of a stream. Nothing of it is left out. @throws what the fold throws */
  foldNew(id: string, before: Folded<State> | undefined, entry: LogEntry<Event>): Versioned<State>;
  /**
   * All entries of a stream with their events; an unknown event for what the state was made without.
   * @param before those that come before these
   */
  history(
    id: string,
    before: Read<State, Event> | undefined,
    entries: readonly LogEntry[],
  ): Read<State, Event>;
  /** Sets aside what of an entry cannot be read, without folding it. */
  check(entry: LogEntry): void;
  /** Was something left out of this stream? A later version, that knows it, must not believe what is saved of it. */
  isIncomplete(id: string): boolean;
}

/** What was folded before does not hold any more: something in it was written anew. */
export function isWrittenAnew(missing: readonly LogEntry[]): boolean {
  return missing.some(({ rewritten }) => rewritten);
}

/** A repeat comes within minutes; more would only make the read model large. */
const KEPT_NONCES = 50;

export function createFolding<State, Event extends object>(
  definition: StreamDefinition<State, Event>,
  setAside: SetAside,
): Folding<State, Event> {
  const readEntry = createReadEntry(definition.eventSchema, definition.olderEvents);
  const incomplete = new Set<string>();

  const leaveOut = (id: string, { stream, number, events }: HistoryEntry<Event>): void => {
    for (const event of events) {
      if (!isUnknown(event)) continue;
      incomplete.add(id);
      setAside.add({ stream, number, waarom: event.waarom });
    }
  };

  /** The state after a stored entry, and its events. One that the state cannot take is as one that cannot be read. */
  const apply = (
    state: State | undefined,
    id: string,
    stored: LogEntry,
  ): { state: State | undefined; entry: HistoryEntry<Event> } => {
    const read = readEntry(stored);
    const { at, actor } = read;
    let after = state;
    const events = read.events.map((event): Event | UnknownEvent => {
      if (isUnknown(event)) return event;
      try {
        after = definition.fold(after, event, { id, at, actor });
        return event;
      } catch {
        return unknownEvent('onleesbaar');
      }
    });
    const entry = { ...read, events };
    leaveOut(id, entry);
    return { state: after, entry };
  };

  return {
    fold(id, start, entries) {
      let state = start?.state;
      let version = start?.version ?? 0;
      let nonces = start?.nonces ?? {};
      let chain = start?.chain ?? NO_CHAIN;
      for (const entry of entries) {
        state = apply(state, id, entry).state;
        version = entry.number;
        nonces = withNonce(nonces, entry);
        chain = chainAfter(chain, entry);
      }
      return { id, version, state, nonces, chain };
    },
    foldNew(id, before, entry) {
      const { number: version, at, actor } = entry;
      let state = before?.state;
      for (const event of entry.events) state = definition.fold(state, event, { id, at, actor });
      if (state === undefined) throw new Error(`an entry for a ${definition.kind} that does not exist`);
      const nonces = withNonce(before?.nonces ?? {}, entry);
      return { id, version, state, nonces, chain: chainAfter(before?.chain ?? NO_CHAIN, entry) };
    },
    history(id, before, entries) {
      let state = before?.state;
      const read = entries.map((stored) => {
        const applied = apply(state, id, stored);
        state = applied.state;
        return applied.entry;
      });
      return { entries: [...(before?.entries ?? []), ...read], state };
    },
    check(stored) {
      leaveOut(splitKey(stored.stream)[1], readEntry(stored));
    },
    isIncomplete: (id) => incomplete.has(id),
  };
}

/** Does it have a state? */
export function isThere<State>(stream: Folded<State> | undefined): stream is Versioned<State> {
  return stream !== undefined && stream.state !== undefined;
}

function withNonce(
  nonces: Readonly<Record<string, number>>,
  { nonce, number }: LogEntry,
): Readonly<Record<string, number>> {
  if (nonce === undefined) return nonces;
  const kept = Object.entries(nonces).slice(-(KEPT_NONCES - 1));
  return Object.fromEntries([...kept, [nonce, number]]);
}
