import type { DeliveryState, ReadModels } from '../logboek/ports.ts';
import { addMilliseconds } from '../shared/clock.ts';
import { splitKey } from '../shared/keys.ts';
import { describeError } from '../shared/logger.ts';
import { createSharedLook } from '../shared/one-look.ts';
import { createEdit, type Edit } from './edit.ts';
import { createLines } from './lines.ts';
import type { PostSource } from './ports.ts';
import { createDeliverPost, type DeliveryDependencies } from './post-delivery.ts';
import { createQueue, type QueueTimes } from './queue.ts';
import { createMarkDue, createRound } from './round.ts';
import { createThrottle } from './throttle.ts';
import { createTouched } from './touched.ts';

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
  readonly edit: Edit;
  /** Resolves when nothing is under way or asked for. */
  idle(): Promise<void>;
}

type Dependencies = Omit<DeliveryDependencies, 'lines'> &
  QueueTimes & {
    readonly readModels: ReadModels;
    readonly sources: readonly PostSource[];
  };

/** What was not posted yet: for want of a way, or because its reader is away, the office is closed or it may change again within a minute. */
const HELD: readonly DeliveryState[] = ['waiting', 'later'];

const SWEEP_EVERY_MS = 5_000;
/** What became due only just is left to the instance that marked it; when that one died, the next sweep finds it. */
const LEFT_FOR_MS = 5_000;
const SWEEP_PAGE = 200;
/** The rounds of one sweep read what they share once, as long as that is no older than this. */
const ONE_LOOK_MS = 1_000;
/** Far above the longest time that one post takes. */
const STUCK_AFTER_MS = 5 * 60_000;

export function createBezorging(dependencies: Dependencies): Bezorging {
  const { readModels, deliveries, clock, logger } = dependencies;
  const sources = new Map(dependencies.sources.map((source) => [source.kind, source]));
  const throttle = createThrottle();
  const lines = createLines({ throttle, clock });
  const deliver = createDeliverPost({ ...dependencies, lines });
  const touched = createTouched({
    canLook: (key) => sources.has(splitKey(key)[0]),
    mark: createMarkDue(readModels, clock),
    stopping: dependencies.stopping,
  });
  const round = createRound({ ...dependencies, sources, deliver, touched });
  const queue = createQueue({ ...dependencies, lines, round });
  let timer: NodeJS.Timeout | undefined;

  const nudge = (kind: string, id: string): void => {
    if (sources.has(kind)) queue.ask(`${kind}:${id}`);
  };

  const sweep = async (until = clock.now()): Promise<number> => {
    const due = (await readModels.due(until, SWEEP_PAGE)).map(({ kind, id }) => `${kind}:${id}`);
    queue.find(
      due.filter((key) => sources.has(splitKey(key)[0])),
      createSharedLook(ONE_LOOK_MS),
    );
    return due.length;
  };

  const wakeAll = async (): Promise<void> => {
    for (const state of HELD)
      for (let after: string | undefined; ; ) {
        const page = await deliveries.byState(state, { limit: SWEEP_PAGE, after });
        for (const { source } of page) nudge(...splitKey(source));
        after = page.at(-1)?.id;
        if (after === undefined) break;
      }
  };

  return {
    nudge,
    sweep: () => sweep(),
    idle: queue.idle,
    edit: createEdit({ ...dependencies, throttle }),
    async wake(target) {
      for (const state of HELD)
        for (const { source } of await deliveries.byTarget(target, state)) nudge(...splitKey(source));
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
      clearInterval(timer);
      await queue.stop();
    },
    async isStuck() {
      const limit = addMilliseconds(clock.now(), -STUCK_AFTER_MS);
      return queue.progressAt() < limit && (await readModels.due(limit, 1)).length > 0;
    },
  };
}
