import type { SendOutcome } from '../bot/ports.ts';
import { addMilliseconds, type Clock } from '../shared/clock.ts';
import type { Room, Throttle } from './throttle.ts';

/** How long a source may stand in line before it is looked for in the store: its process may have died. */
const IN_LINE_MS = 60_000;

/** Gives out turns to send. Who has to wait stands in line for a conversation, and does not hold a place meanwhile. */
export interface Lines {
  /**
   * Takes the turn to send into this conversation, when it is free. Who gets it must end it; who does not stands in line,
   * unless the conversation has to rest.
   * @returns undefined: go on; otherwise the moment (ISO) at which to look again when nobody called before
   */
  take(conversationId: string, source: string): string | undefined;
  /** The turn is over. Without an outcome nothing was sent after all. */
  end(conversationId: string, outcome?: SendOutcome): void;
  /** Its request is about to go. @returns in how many milliseconds it may */
  goesIn(conversationId: string): number;
  /** Calls one who can go now and takes it out of the line. @param canRun which sources can be looked at now */
  call(canRun: (source: string) => boolean): string | undefined;
  /** In how many milliseconds the next one can be called; undefined: nobody, before a turn ends. */
  nextIn(): number | undefined;
  /** Those for which it holds leave the line. */
  leaveOut(isMeant: (source: string) => boolean): void;
  /** Does this source stand in line? Then it is called, and need not be looked for. */
  holds(source: string): boolean;
  /** Does anybody stand in line? */
  isEmpty(): boolean;
}

export function createLines({ throttle, clock }: { throttle: Throttle; clock: Clock }): Lines {
  /** The sources that wait for each conversation, the longest waiting first. */
  const lines = new Map<string, Set<string>>();
  /** In how many of them each stands. */
  const standing = new Map<string, number>();
  const now = (): number => Date.parse(clock.now());
  const left = (line: Set<string>, source: string): void => {
    line.delete(source);
    const others = (standing.get(source) ?? 0) - 1;
    if (others > 0) standing.set(source, others);
    else standing.delete(source);
  };

  return {
    take(conversationId, source) {
      const room = throttle.roomIn(conversationId, now());
      if (room.kind === 'free') {
        throttle.began(conversationId, now());
        return undefined;
      }
      if (room.kind === 'resting') return new Date(room.until).toISOString();
      const line = lines.get(conversationId) ?? new Set();
      if (!line.has(source)) standing.set(source, (standing.get(source) ?? 0) + 1);
      lines.set(conversationId, line.add(source));
      return addMilliseconds(clock.now(), IN_LINE_MS);
    },
    end: (conversationId, outcome) => throttle.ended(conversationId, now(), outcome),
    goesIn: (conversationId) => throttle.goesIn(conversationId, now()),
    call(canRun) {
      const at = now();
      // Thousands may stand in line, and this is asked at every step: while nothing can go the lines are not looked through.
      if (mustWait(throttle.roomInAll(at))) return undefined;
      for (const [conversationId, line] of lines) {
        const room = throttle.roomIn(conversationId, at);
        // Who waits for a conversation that has to rest leaves the line, and is found in the store when that is over.
        if (room.kind !== 'free' && room.kind !== 'resting') continue;
        const source = firstOf(line, canRun);
        if (source === undefined) continue;
        left(line, source);
        // The next one to be called is one of another conversation.
        lines.delete(conversationId);
        if (line.size > 0) lines.set(conversationId, line);
        return source;
      }
      return undefined;
    },
    nextIn() {
      if (lines.size === 0) return undefined;
      const at = now();
      const all = throttle.roomInAll(at);
      if (all.kind === 'busy') return undefined;
      if (all.kind === 'soon') return all.at - at;
      let first = Number.POSITIVE_INFINITY;
      for (const conversationId of lines.keys()) {
        const room = throttle.roomIn(conversationId, at);
        if (room.kind === 'soon') first = Math.min(first, room.at);
      }
      return Number.isFinite(first) ? Math.max(0, first - at) : undefined;
    },
    leaveOut(isMeant) {
      for (const [conversationId, line] of lines) {
        for (const source of line) if (isMeant(source)) left(line, source);
        if (line.size === 0) lines.delete(conversationId);
      }
    },
    holds: (source) => standing.has(source),
    isEmpty: () => lines.size === 0,
  };
}

const mustWait = ({ kind }: Room): boolean => kind === 'busy' || kind === 'soon';

/** The first value for which it holds. */
export function firstOf<Value>(values: Iterable<Value>, holds: (value: Value) => boolean): Value | undefined {
  for (const value of values) if (holds(value)) return value;
  return undefined;
}
