import type { Clock } from '../shared/clock.ts';
import { type Within, withinOneLook } from '../shared/one-look.ts';
import { firstOf, type Lines } from './lines.ts';

/** Which sources are looked at next, and when. */
interface Queue {
  /** Looks at this source soon. */
  ask(key: string): void;
  /** The same of what a sweep found and nobody asked for. @param within the look that they share */
  find(keys: readonly string[], within: Within): void;
  /** Leaves out what is not ours any more; what is under way of it ends. */
  leaveOut(): void;
  /** Is a source of which this holds under way? */
  isUnderWay(isMeant: (key: string) => boolean): boolean;
  /** Resolves when nothing is under way or asked for. */
  idle(): Promise<void>;
  /** Nothing begins any more; resolves when what is under way has ended. */
  stop(): Promise<void>;
  /** When something was done last (ISO instant). */
  progressAt(): string;
}

export type QueueTimes = {
  readonly clock: Clock;
  /** How to wait, in milliseconds. Ends early when the signal says so. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly stopping: AbortSignal;
  /** Rounds start at most this often (milliseconds). */
  readonly roundEveryMs?: number;
};

type Dependencies = QueueTimes & {
  readonly lines: Lines;
  /** Is it looked at here, and not by another instance? */
  readonly holds: (key: string) => boolean;
  /** Brings one source up to date. `computed`: from then on it only waits for requests. */
  readonly round: (key: string, computed: () => void, onlyIfDue: boolean, within: Within) => Promise<void>;
};

/** Sources that are computed at once; sending is not counted, since a request may take ten seconds. */
const AT_ONCE = 8;
/**
 * Rounds start at most this often: whoever waits for an answer comes first, and a source that changes again meanwhile
 * needs one round. Four times as fast as posts may be sent: one that has to stand in line takes two rounds, and what people change takes as many.
 */
const ROUND_EVERY_MS = 10;
/** When the pause ends so much too late, others keep the process busy: the next one is twice as long. */
const BUSY_MS = 5;
/** A source rests nine times as long as its round took: one with much to read and many changes takes a tenth of the time. */
const REST_TIMES = 9;
const LONGEST_REST_MS = 3_000;

export function createQueue(dependencies: Dependencies): Queue {
  const { lines, holds, round, clock, sleep, stopping, roundEveryMs = ROUND_EVERY_MS } = dependencies;
  const asked = new Set<string>();
  /** Found by a sweep and asked for by nobody here, with the look of that sweep: another instance may be first. */
  const found = new Map<string, Within>();
  const underWay = new Map<string, Promise<void>>();
  const resting = new Set<string>();
  /** How many of those still compute, and do not only wait for requests. */
  let computing = 0;
  let stopped = false;
  let progressAt = clock.now();
  let isPausing = false;
  let isBusy = false;
  /** Whose turn it is. Where people go on changing things, what is due by time comes as well; and where much stands in line, both. */
  let turn = 0;
  const alarm = createAlarm({ clock, sleep, stopping }, () => pump());

  const rest = (key: string, milliseconds: number): void => {
    resting.add(key);
    const goOn = (): void => {
      resting.delete(key);
      pump();
    };
    setTimeout(goOn, Math.min(milliseconds, LONGEST_REST_MS)).unref();
  };

  const run = (key: string, onlyIfDue: boolean, within: Within): void => {
    computing += 1;
    let isComputing = true;
    const began = performance.now();
    const computed = (): void => {
      if (!isComputing) return;
      isComputing = false;
      computing -= 1;
      progressAt = clock.now();
      if (roundEveryMs > 0) rest(key, (performance.now() - began) * REST_TIMES);
      pump();
    };
    const work = round(key, computed, onlyIfDue, within).finally(() => {
      underWay.delete(key);
      progressAt = clock.now();
      computed();
      pump();
    });
    underWay.set(key, work);
  };

  const canRun = (key: string): boolean => !underWay.has(key) && holds(key);
  const canBegin = (key: string): boolean => canRun(key) && !resting.has(key);

  /** Who is called out of a line, at the pace of its conversation; who was asked for; and what a sweep found. */
  const ways: readonly (() => Next | undefined)[] = [
    () => nextOf(lines.call(canRun), true),
    () => nextOf(firstOf(asked, canBegin), true),
    () => nextOf(firstOf(found.keys(), canBegin), false),
  ];
  const nextInTurn = (): Next | undefined => {
    for (const way of [...ways.slice(turn), ...ways.slice(0, turn)]) {
      turn = (turn + 1) % ways.length;
      const next = way();
      if (next) return next;
    }
    return undefined;
  };

  const pump = (): void => {
    if (stopped || isPausing || computing >= AT_ONCE) return;
    const next = nextInTurn();
    if (!next) {
      // Somebody in line can be called soon.
      if (computing === 0) alarm(lines.nextIn());
      return;
    }
    const { key } = next;
    const isAsked = asked.delete(key) || next.isAsked;
    const within = (isAsked ? undefined : found.get(key)) ?? withinOneLook;
    found.delete(key);
    run(key, !isAsked, within);
    pause();
  };

  const pause = (): void => {
    isPausing = true;
    const pauseMs = isBusy ? roundEveryMs * 2 : roundEveryMs;
    const began = performance.now();
    const goOn = (): void => {
      isPausing = false;
      isBusy = performance.now() - began > pauseMs + BUSY_MS;
      pump();
    };
    if (roundEveryMs > 0) setTimeout(goOn, pauseMs);
    else setImmediate(goOn);
  };

  const idle = async (): Promise<void> => {
    for (;;) {
      if (underWay.size === 0 && ((asked.size + found.size === 0 && lines.isEmpty()) || stopped)) return;
      if (underWay.size > 0) await Promise.race(underWay.values());
      else await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };

  return {
    idle,
    progressAt: () => progressAt,
    ask(key) {
      if (stopped) return;
      asked.add(key);
      setImmediate(pump);
    },
    find(keys, within) {
      for (const key of keys) if (!asked.has(key)) found.set(key, within);
      setImmediate(pump);
    },
    leaveOut() {
      for (const key of asked) if (!holds(key)) asked.delete(key);
      for (const key of found.keys()) if (!holds(key)) found.delete(key);
      lines.leaveOut((key) => !holds(key));
    },
    isUnderWay: (isMeant) => firstOf(underWay.keys(), isMeant) !== undefined,
    stop() {
      stopped = true;
      return idle();
    },
  };
}

type Next = { readonly key: string; readonly isAsked: boolean };

function nextOf(key: string | undefined, isAsked: boolean): Next | undefined {
  return key === undefined ? undefined : { key, isAsked };
}

/** Rings after that many milliseconds; of several that were asked for the first one counts. */
function createAlarm(
  { clock, sleep, stopping }: QueueTimes,
  ring: () => void,
): (milliseconds: number | undefined) => void {
  let ringsAt = Number.POSITIVE_INFINITY;
  return (milliseconds) => {
    if (milliseconds === undefined) return;
    const at = Date.parse(clock.now()) + milliseconds;
    if (at >= ringsAt) return;
    ringsAt = at;
    const wakeUp = (): void => {
      if (ringsAt === at) ringsAt = Number.POSITIVE_INFINITY;
      ring();
    };
    sleep(milliseconds, stopping).then(wakeUp, wakeUp);
  };
}
