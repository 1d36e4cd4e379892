import type { ReadModels } from '../logboek/ports.ts';
import { addMilliseconds } from '../shared/clock.ts';
import { splitKey } from '../shared/keys.ts';
import { describeError } from '../shared/logger.ts';
import { createLines, firstOf } from './lines.ts';
import { createDeliverPost, type DeliveryDependencies } from './post-delivery.ts';
import { createRound, type PostSource } from './round.ts';
import { createThrottle } from './throttle.ts';

/** Compares what Teams should show with what it shows, and sends the difference. */
export interface Bezorging {
  /** Looks at one source soon. Never throws and never waits. */
  nudge(kind: string, id: string): void;
  /** Looks at everything that waits for somebody who can be reached now. */
  wake(target: string): Promise<void>;
  /** Looks at everything that waits for anybody. */
  wakeAll(): Promise<void>;
  /**
   * Shows everything again in a client that keeps no history, such as the local one after a reload. In Teams the
   * posts of an earlier installation still stand there, so that nobody calls this for it.
   */
  showAgain(target: string): Promise<void>;
  /** One round over everything that is due. @returns how many sources were looked at */
  sweep(): Promise<number>;
  /** Looks at all that waited or is due, and sweeps regularly from then on. */
  start(): Promise<void>;
  /** No new rounds; resolves when those under way have ended. */
  stop(): Promise<void>;
  /** Has nothing been done for minutes while something was due all that time? */
  isStuck(): Promise<boolean>;
  /** Resolves when nothing is under way or asked for. */
  idle(): Promise<void>;
}

type Dependencies = Omit<DeliveryDependencies, 'lines'> & {
  readonly readModels: ReadModels;
  readonly sources: readonly PostSource[];
  /** How to wait, in milliseconds. Ends early when the signal says so. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Rounds start at most this often (milliseconds). */
  readonly roundEveryMs?: number;
};

const SWEEP_EVERY_MS = 5_000;
/** What became due only just is left to the instance that marked it; when that one died, the next sweep finds it. */
const LEFT_FOR_MS = 5_000;
const SWEEP_PAGE = 200;
/** Far above the longest time that one post takes. */
const STUCK_AFTER_MS = 5 * 60_000;
/** Sources that are computed at once; sending is not counted, since a request may take ten seconds. */
const AT_ONCE = 8;
/**
 * Rounds start at most this often: whoever waits for an answer comes first, and a source that changes again meanwhile
 * needs one round. Twice as fast as posts may be sent.
 */
const ROUND_EVERY_MS = 20;
/** A source rests nine times as long as its round took: one with much to read and many changes takes a tenth of the time. */
const REST_TIMES = 9;
const LONGEST_REST_MS = 1_000;

export function createBezorging(dependencies: Dependencies): Bezorging {
  const {
    readModels,
    deliveries,
    clock,
    logger,
    sleep,
    stopping,
    roundEveryMs = ROUND_EVERY_MS,
  } = dependencies;
  const sources = new Map(dependencies.sources.map((source) => [source.kind, source]));
  const lines = createLines({ throttle: createThrottle(), clock });
  const deliver = createDeliverPost({ ...dependencies, lines });
  const round = createRound({ readModels, deliveries, sources, deliver, clock, logger });
  const asked = new Set<string>();
  /** Found by a sweep and asked for by nobody here: another instance may be first. */
  const found = new Set<string>();
  const underWay = new Map<string, Promise<void>>();
  const resting = new Set<string>();
  /** How many of those still compute, and do not only wait for requests. */
  let computing = 0;
  let stopped = false;
  let progressAt = clock.now();
  let timer: NodeJS.Timeout | undefined;
  let isPausing = false;
  let sleepsUntil = Number.POSITIVE_INFINITY;

  const rest = (key: string, milliseconds: number): void => {
    resting.add(key);
    const goOn = (): void => {
      resting.delete(key);
      pump();
    };
    setTimeout(goOn, Math.min(milliseconds, LONGEST_REST_MS)).unref();
  };

  const run = (key: string, onlyIfDue: boolean): void => {
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
    const work = round(key, computed, onlyIfDue).finally(() => {
      underWay.delete(key);
      progressAt = clock.now();
      computed();
      pump();
    });
    underWay.set(key, work);
  };

  const canRun = (key: string): boolean => !underWay.has(key);
  const canBegin = (key: string): boolean => canRun(key) && !resting.has(key);

  const pump = (): void => {
    if (stopped || isPausing || computing >= AT_ONCE) return;
    // Who stands in line is called at the pace of its conversation.
    const called = lines.call(canRun) ?? firstOf(asked, canBegin);
    const key = called ?? firstOf(found, canBegin);
    if (key === undefined) {
      if (computing === 0) waitForTurn();
      return;
    }
    asked.delete(key);
    found.delete(key);
    run(key, called === undefined);
    isPausing = true;
    const goOn = (): void => {
      isPausing = false;
      pump();
    };
    if (roundEveryMs > 0) setTimeout(goOn, roundEveryMs);
    else setImmediate(goOn);
  };

  /** Nobody can be looked at now, but somebody in line can be soon. */
  const waitForTurn = (): void => {
    const wait = lines.nextIn();
    if (wait === undefined) return;
    const until = Date.parse(clock.now()) + wait;
    if (until >= sleepsUntil) return;
    sleepsUntil = until;
    const wakeUp = (): void => {
      if (sleepsUntil === until) sleepsUntil = Number.POSITIVE_INFINITY;
      pump();
    };
    sleep(wait, stopping).then(wakeUp, wakeUp);
  };

  const nudge = (kind: string, id: string): void => {
    if (stopped || !sources.has(kind)) return;
    asked.add(`${kind}:${id}`);
    setImmediate(pump);
  };

  const sweep = async (until = clock.now()): Promise<number> => {
    const due = (await readModels.due(until, SWEEP_PAGE)).map(({ kind, id }) => `${kind}:${id}`);
    for (const key of due) if (sources.has(splitKey(key)[0]) && !asked.has(key)) found.add(key);
    setImmediate(pump);
    return due.length;
  };

  const idle = async (): Promise<void> => {
    for (;;) {
      if (underWay.size === 0 && ((asked.size + found.size === 0 && lines.isEmpty()) || stopped)) return;
      if (underWay.size > 0) await Promise.race(underWay.values());
      else await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };

  const wakeAll = async (): Promise<void> => {
    for (let after: string | undefined; ; ) {
      const page = await deliveries.byState('waiting', {
        limit: SWEEP_PAGE,
        after,
      });
      for (const { source } of page) nudge(...splitKey(source));
      after = page.at(-1)?.id;
      if (after === undefined) break;
    }
  };

  return {
    nudge,
    sweep: () => sweep(),
    idle,
    async wake(target) {
      for (const { source } of await deliveries.byTarget(target, 'waiting')) nudge(...splitKey(source));
    },
    async showAgain(target) {
      for (const { id } of await deliveries.byTarget(target, 'sent')) {
        const found = await deliveries.get(id);
        if (!found) continue;
        const { activityId: _gone, contentHash: _shown, ...rest } = found.delivery;
        await deliveries.replace(
          { ...rest, state: 'waiting', reason: 'client restarted', changedAt: clock.now() },
          found.etag,
        );
      }
      for (const { source } of await deliveries.byTarget(target, 'waiting')) nudge(...splitKey(source));
    },
    wakeAll,
    async start() {
      // A wake-up is only in memory: what waited when the process stopped is looked at again.
      await wakeAll();
      const sweepSafely = async (until?: string): Promise<void> => {
        await sweep(until).catch((error: unknown) => logger.warn('sweep postponed', describeError(error)));
      };
      await sweepSafely();
      timer = setInterval(() => sweepSafely(addMilliseconds(clock.now(), -LEFT_FOR_MS)), SWEEP_EVERY_MS);
      timer.unref();
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await idle();
    },
    async isStuck() {
      const limit = addMilliseconds(clock.now(), -STUCK_AFTER_MS);
      return progressAt < limit && (await readModels.due(limit, 1)).length > 0;
    },
  };
}
