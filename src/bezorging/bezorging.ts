import type { DesiredPost } from '../bot/ports.ts';
import type { Deliveries, Delivery, ReadModels } from '../logboek/ports.ts';
import { addMilliseconds, type Clock } from '../shared/clock.ts';
import { isDomainError } from '../shared/errors.ts';
import { splitKey } from '../shared/keys.ts';
import { describeError, type Logger } from '../shared/logger.ts';
import type { DeliverPost } from './post-delivery.ts';

/** What can have posts, and which those are now. */
export type PostSource = {
  /** The kind of read model that it is computed from. */
  readonly kind: string;
  /** Decides and logs what must be in the log before its posts can be computed. Doing it twice is harmless. */
  readonly prepare?: (id: string) => Promise<void>;
  /** The next moment (ISO) at which time alone may change its posts; undefined: never. */
  readonly nextDue?: (id: string) => Promise<string | undefined>;
  /** All posts that should stand for it at this moment. */
  readonly posts: (id: string) => Promise<readonly DesiredPost[]>;
  /** The last face of a post that is not wanted any more, when it needs one. */
  readonly retired?: (id: string, delivery: Delivery) => Promise<DesiredPost | undefined>;
  /** Marks other sources that show something of this one. */
  readonly touchOthers?: (id: string) => Promise<void>;
};

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

type Dependencies = {
  readonly readModels: ReadModels;
  readonly deliveries: Deliveries;
  readonly sources: readonly PostSource[];
  readonly deliver: DeliverPost;
  readonly clock: Clock;
  readonly logger: Logger;
};

const SWEEP_EVERY_MS = 5_000;
const SWEEP_PAGE = 200;
/** Far above the longest time that one post takes. */
const STUCK_AFTER_MS = 5 * 60_000;
/** Enough that one slow conversation does not hold up the rest. */
const AT_ONCE = 8;
/**
 * Rounds start at most this often: whoever waits for an answer comes first, and a source that changes again meanwhile
 * needs one round. Twice as fast as posts may be sent.
 */
const ROUND_EVERY_MS = 20;

export function createBezorging({
  readModels,
  deliveries,
  sources,
  deliver,
  clock,
  logger,
}: Dependencies): Bezorging {
  const byKind = new Map(sources.map((source) => [source.kind, source]));
  const asked = new Set<string>();
  const underWay = new Map<string, Promise<void>>();
  let stopped = false;
  let progressAt = clock.now();
  let timer: NodeJS.Timeout | undefined;
  let pause: NodeJS.Timeout | undefined;

  /** Brings the posts of one source up to date and notes when to look again. */
  const bringUpToDate = async (kind: string, id: string): Promise<void> => {
    const source = byKind.get(kind);
    await source?.prepare?.(id);
    const model = await readModels.get(kind, id);
    if (!source || !model) return;
    const posts = await source.posts(id);
    await source.touchOthers?.(id);
    const wanted = new Set(posts.map((post) => post.id));
    const retired: DesiredPost[] = [];
    for (const delivery of await deliveries.bySource(`${kind}:${id}`)) {
      const last = wanted.has(delivery.id) ? undefined : await source.retired?.(id, delivery);
      if (last) retired.push(last);
    }
    const again: (string | undefined)[] = [];
    for (const post of [...posts, ...retired]) {
      again.push(await deliver(`${kind}:${id}`, post));
      progressAt = clock.now();
    }
    again.push(await source.nextDue?.(id));
    const next = earliest(again);
    // When it changed while we were at it, its version has risen and it stays due.
    if (model.dueAt !== undefined || next !== undefined)
      await readModels.setDue(kind, id, model.version, next);
  };

  const run = (key: string): void => {
    const [kind, id] = splitKey(key);
    const work = bringUpToDate(kind, id)
      .catch((error: unknown) => {
        // It stays due, so the next sweep tries again.
        if (isDomainError(error, 'store-unavailable')) logger.warn('delivery postponed', { source: key });
        else logger.error('delivery round failed', { source: key, ...describeError(error) });
      })
      .finally(() => {
        progressAt = clock.now();
        underWay.delete(key);
        pump();
      });
    underWay.set(key, work);
  };

  const pump = (): void => {
    if (stopped || pause !== undefined || underWay.size >= AT_ONCE) return;
    for (const key of asked) {
      if (underWay.has(key)) continue;
      asked.delete(key);
      run(key);
      pause = setTimeout(() => {
        pause = undefined;
        pump();
      }, ROUND_EVERY_MS);
      return;
    }
  };

  const nudge = (kind: string, id: string): void => {
    if (stopped || !byKind.has(kind)) return;
    asked.add(`${kind}:${id}`);
    setImmediate(pump);
  };

  const sweep = async (): Promise<number> => {
    const due = await readModels.due(clock.now(), SWEEP_PAGE);
    for (const model of due) nudge(model.kind, model.id);
    return due.length;
  };

  const idle = async (): Promise<void> => {
    for (;;) {
      if (underWay.size === 0 && (asked.size === 0 || stopped)) return;
      if (underWay.size > 0) await Promise.race(underWay.values());
      else await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };

  const wakeAll = async (): Promise<void> => {
    for (let after: string | undefined; ; ) {
      const page = await deliveries.byState('waiting', {
        limit: SWEEP_PAGE,
        ...(after === undefined ? {} : { after }),
      });
      for (const { source } of page) nudge(...splitKey(source));
      after = page.at(-1)?.id;
      if (after === undefined) break;
    }
  };

  return {
    nudge,
    sweep,
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
      const round = async (): Promise<void> => {
        await sweep().catch((error: unknown) => logger.warn('sweep postponed', describeError(error)));
      };
      await round();
      timer = setInterval(round, SWEEP_EVERY_MS);
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

function earliest(moments: readonly (string | undefined)[]): string | undefined {
  return moments.filter((moment) => moment !== undefined).sort()[0];
}
