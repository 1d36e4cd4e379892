import { setTimeout as sleep } from 'node:timers/promises';
import type { Notes } from '../logboek/ports.ts';
import { describeError, type Logger } from '../shared/logger.ts';
import {
  type Division,
  fairShare,
  partsOf,
  readDivision,
  surplusOf,
  withBeat,
  withFree,
  without,
  withTaken,
} from './division.ts';
import { PARTS, partOf } from './parts.ts';
import { createTurns, type Turns } from './turns.ts';

/** The part of the work that is this instance's (docs/adr/0092). */
export interface Share {
  /** Is this source ('<kind>:<id>') looked at here, now? It can change at any moment. */
  holds(source: string): boolean;
  /** Which part of what the whole bot may send this instance may send: 0 to 1. */
  size(): number;
  /** Whose turn it is in a conversation; undefined: nobody else is there to ask. */
  turns(): Turns | undefined;
  /** Begins to take part, and looks at what is there to do. When the store does not answer it takes its part later. */
  start(work: SharedWork): Promise<void>;
  /** The other instances look at everything that waits as well. */
  wakeOthers(): Promise<void>;
  /** Gives everything back; nothing may be under way any more. */
  stop(): Promise<void>;
}

/** What is divided, as the share sees it. */
export type SharedWork = {
  /** Is something of that part under way? */
  readonly isBusy: (part: number) => boolean;
  /** These parts are ours from now on: what waits in them was perhaps known to somebody who is gone. Must not fail. */
  readonly onGained: (isOurs: (source: string) => boolean) => Promise<void>;
  /** Some parts are not ours any more: nothing of them may begin. */
  readonly onLost: () => void;
};

/** How long things take, in milliseconds. */
export type ShareTimes = {
  /** An instance says so often that it is there. */
  readonly beatEveryMs: number;
  /** Who did not say so for so long is lost, and its parts are anybody's. */
  readonly lostAfterMs: number;
};

/** A lost instance is taken over after 28 seconds at most: its last beat may be seen one beat later. */
const SHARE_TIMES: ShareTimes = { beatEveryMs: 8_000, lostAfterMs: 20_000 };
/** So long before others take over it stops by itself: for what is between looking and sending. */
const BEFORE_LOST = 0.1;
/** What moves goes on soon; and a part that was given back did not send for as long as the limits look back. */
const MOVING_MS = 1_000;
const DIVISION = 'verdeling';
const ATTEMPTS = 10;

/** Of a store that is one process's alone: all of the work, always. */
export function createWholeShare(): Share {
  return {
    holds: () => true,
    size: () => 1,
    turns: () => undefined,
    start: ({ onGained }) => onGained(() => true),
    wakeOthers: async () => undefined,
    stop: async () => undefined,
  };
}

type Dependencies = {
  readonly notes: Notes;
  /** This instance; of every life of a process another one. */
  readonly instance: string;
  readonly logger: Logger;
  readonly times?: ShareTimes | undefined;
};

/**
 * Divides the work with the other instances on the store. No clock is compared: an instance is lost when what it says did not change for
 * `lostAfterMs` as the others measure it, and it stops before that as it measures itself, since it began to say so.
 */
export function createLeasedShare({ notes, instance, logger, times = SHARE_TIMES }: Dependencies): Share {
  const monotonic = (): number => performance.now();
  const turns = createTurns(notes, monotonic);
  const watch = createWatch(instance, times.lostAfterMs);
  /** Parts in which work may begin, until when. */
  let held: ReadonlySet<number> = new Set();
  let validUntil = 0;
  /** Parts that are being given away, since when nothing began in them. */
  const leaving = new Map<number, number>();
  let isAlone = false;
  let wakes: number | undefined;
  /** What was written last, when nobody else was there who could have changed it since. */
  let written: { readonly division: Division; readonly etag: string } | undefined;
  let work: SharedWork | undefined;
  let timer: NodeJS.Timeout | undefined;
  let waking: Promise<void> | undefined;
  let isStopped = false;
  let looking: Promise<void> = Promise.resolve();

  const isValid = (): boolean => monotonic() < validUntil;
  const read = async (): Promise<{ division: Division; etag: string | undefined }> => {
    if (written) return written;
    const found = await notes.get(DIVISION);
    return { division: readDivision(found?.note), etag: found?.etag };
  };

  const hold = (parts: readonly number[]): void => {
    const before = held;
    held = new Set(parts);
    if ([...before].some((part) => !held.has(part))) work?.onLost();
    const gained = new Set(parts.filter((part) => !before.has(part)));
    if (gained.size === 0) return;
    logger.info('share of the work', { parts: held.size });
    waking = work?.onGained((source) => gained.has(partOf(source)));
  };

  /** What of its surplus can go now: nothing is under way in it, and nothing was sent for a second. */
  const giveable = (surplus: readonly number[], now: number): readonly number[] => {
    for (const part of leaving.keys()) if (!surplus.includes(part)) leaving.delete(part);
    for (const part of surplus) if (!leaving.has(part)) leaving.set(part, now);
    if (surplus.some((part) => held.has(part))) hold([...held].filter((part) => !leaving.has(part)));
    return surplus.filter(
      (part) => now - (leaving.get(part) ?? now) >= MOVING_MS && work?.isBusy(part) !== true,
    );
  };

  /** Says that it is there, and takes and gives what is fair. @returns whether more is to move soon; undefined: somebody was first */
  const lookOnce = async (asksToWake: boolean): Promise<boolean | undefined> => {
    const began = monotonic();
    const { division, etag } = await read();
    // Since when others are silent counts from when that was seen: after a slow answer they may have spoken while it was on its way.
    const seenAt = monotonic();
    const there = withBeat(without(division, watch.lost(division, seenAt)), instance);
    const given = giveable(surplusOf(there, instance), seenAt);
    const taken = withTaken(withFree(there, given), instance, given);
    const next = asksToWake ? { ...taken, wakes: taken.wakes + 1 } : taken;
    const put = await notes.put(DIVISION, next, etag);
    written = undefined;
    if (put === undefined) return undefined;
    validUntil = began + times.lostAfterMs * (1 - BEFORE_LOST);
    isAlone = Object.keys(next.beats).length === 1;
    if (isAlone) written = { division: next, etag: put };
    for (const part of given) leaving.delete(part);
    hold(partsOf(next, instance).filter((part) => !leaving.has(part)));
    if (wakes !== undefined && wakes !== next.wakes && !asksToWake) waking = work?.onGained(holds);
    wakes = next.wakes;
    const isShort = partsOf(next, instance).length < fairShare(next, instance);
    return isShort || leaving.size > 0 || next.holders.includes('');
  };

  const look = async (asksToWake = false): Promise<void> => {
    clearTimeout(timer);
    let isMoving = true;
    try {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const looked = await lookOnce(asksToWake);
        if (looked === undefined) continue;
        isMoving = looked;
        break;
      }
    } catch (error) {
      written = undefined;
      logger.warn('share of the work not known', describeError(error));
    }
    if (isStopped) return;
    const wait = Math.min(times.beatEveryMs, watch.nextLostIn(monotonic()), isMoving ? MOVING_MS : Infinity);
    timer = setTimeout(() => lookSoon(), Math.max(wait, 1));
    timer.unref();
  };
  /** One look after the other. */
  const lookSoon = (asksToWake = false): Promise<void> => {
    looking = looking.then(() => (isStopped ? undefined : look(asksToWake)));
    return looking;
  };

  const holds = (source: string): boolean => isValid() && held.has(partOf(source));

  return {
    holds,
    size: () => (isValid() ? held.size / PARTS : 0),
    turns: () => (isAlone ? undefined : turns),
    async start(shared) {
      work = shared;
      await lookSoon();
      await waking;
    },
    wakeOthers: () => (isAlone ? Promise.resolve() : lookSoon(true)),
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await looking;
      const had = held.size;
      held = new Set();
      if (!work) return;
      // Who takes over may send at once.
      if (!isAlone && had > 0) await sleep(MOVING_MS);
      await leave().catch((error: unknown) =>
        logger.warn('share of the work not given back', describeError(error)),
      );
    },
  };

  async function leave(): Promise<void> {
    written = undefined;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const { division, etag } = await read();
      if (!(instance in division.beats)) return;
      if ((await notes.put(DIVISION, without(division, new Set([instance])), etag)) !== undefined) return;
    }
  }
}

/** Sees by what the others say, and by nothing but its own patience, who of them is lost. */
function createWatch(instance: string, lostAfterMs: number) {
  const seen = new Map<string, { readonly beat: number; readonly at: number }>();
  return {
    /** @param now monotonic milliseconds */
    lost({ beats }: Division, now: number): ReadonlySet<string> {
      for (const one of seen.keys()) if (!(one in beats)) seen.delete(one);
      for (const [one, beat] of Object.entries(beats))
        if (one !== instance && seen.get(one)?.beat !== beat) seen.set(one, { beat, at: now });
      return new Set([...seen].filter(([, { at }]) => now - at >= lostAfterMs).map(([one]) => one));
    },
    /** In how many milliseconds the first of them is lost, when it says nothing. */
    nextLostIn: (now: number): number =>
      Math.min(Number.POSITIVE_INFINITY, ...[...seen.values()].map(({ at }) => at + lostAfterMs - now)),
  };
}
