import type { Address, Post } from '../bot/ports.ts';
import type { ReadModels } from '../logboek/ports.ts';
import { addMilliseconds } from '../shared/clock.ts';
import { splitKey } from '../shared/keys.ts';
import { describeError } from '../shared/logger.ts';
import { createSharedLook } from '../shared/one-look.ts';
import { createEdit, type Edit } from './edit.ts';
import { createLines } from './lines.ts';
import { createMark } from './mark.ts';
import { findOwnDue } from './own-due.ts';
import { partOf } from './parts.ts';
import type { PostSource } from './ports.ts';
import { createDeliverPost, type DeliveryDependencies } from './post-delivery.ts';
import { createQueue, type QueueTimes } from './queue.ts';
import { createMarkDue, createRound } from './round.ts';
import type { Share } from './share.ts';
import { createSwept } from './swept.ts';
import { createThrottle } from './throttle.ts';
import { createTouched } from './touched.ts';
import { createWake } from './wake.ts';

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
  /**
   * Shows a post to who is there at that address now, in the way of an answer: it waits for no hours, no pause, no pace and nobody else's part
   * of the work. Resolves when that was tried; what did not arrive goes later as any other post.
   * @param source '<kind>:<id>' of what it follows from
   */
  showNow(source: string, post: Post, address: Address): Promise<void>;
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

type Dependencies = Omit<DeliveryDependencies, 'lines' | 'share'> &
  QueueTimes & {
    /** Which part of the work is this instance's. */
    readonly share: Share;
    readonly readModels: ReadModels;
    readonly sources: readonly PostSource[];
    /** Reads at once what the looks at these sources ('<kind>:<id>') will ask for; absent: each asks by itself. */
    readonly foresee?: (sources: readonly string[]) => Promise<void>;
  };

const SWEEP_EVERY_MS = 5_000;
/** What became due only just is mostly under way already; when it is not, the next sweep finds it. */
const LEFT_FOR_MS = 5_000;
/** The rounds of one sweep read what they share once, as long as that is no older than this. */
const ONE_LOOK_MS = 1_000;
/** Far above the longest time that one post takes. */
const STUCK_AFTER_MS = 5 * 60_000;

export function createBezorging(dependencies: Dependencies): Bezorging {
  const { readModels, deliveries, clock, logger, share } = dependencies;
  const sources = new Map(dependencies.sources.map((source) => [source.kind, source]));
  const throttle = createThrottle(share.size);
  const lines = createLines({ throttle, clock });
  const isOurs = (key: string): boolean => sources.has(splitKey(key)[0]) && share.holds(key);
  const markDue = createMarkDue(readModels, clock);
  const touched = createTouched({ canLook: isOurs, mark: markDue, stopping: dependencies.stopping });
  const deliver = createDeliverPost({ ...dependencies, lines, onOvertaken: markDue });
  const swept = createSwept(ONE_LOOK_MS);
  const round = swept.around(createRound({ ...dependencies, sources, deliver, touched, swept: swept.take }));
  const queue = createQueue({ ...dependencies, holds: share.holds, lines, round });
  const mark = createMark(markDue, logger);
  let timer: NodeJS.Timeout | undefined;

  const nudge = (kind: string, id: string): void => {
    const key = `${kind}:${id}`;
    // Another instance that has it finds it in the store.
    if (isOurs(key)) queue.ask(key);
    else if (sources.has(kind)) mark.soon(key);
  };
  const wake = createWake({ deliveries, holds: share.holds, nudge, logger });

  const sweep = async (until = clock.now()): Promise<number> => {
    // Who stands in line is due until it has gone: on a busy morning a sweep would find nobody else.
    const due = await findOwnDue(readModels, (key) => share.holds(key) && !lines.holds(key), until);
    const ofSources = due.filter(({ kind }) => sources.has(kind));
    const found = ofSources.map(({ kind, id }) => `${kind}:${id}`);
    const within = createSharedLook(ONE_LOOK_MS);
    swept.keep(ofSources);
    if (found.length > 1) await within(async () => dependencies.foresee?.(found));
    queue.find(found, within);
    return due.length;
  };
  const sweepSafely = async (until?: string): Promise<void> => {
    await sweep(until).catch((error: unknown) => logger.warn('sweep postponed', describeError(error)));
  };

  return {
    nudge,
    sweep: () => sweep(),
    async idle() {
      await mark.idle();
      await queue.idle();
    },
    edit: createEdit({ ...dependencies, throttle }),
    wake: wake.target,
    showAgain: createShowAgain(dependencies, nudge),
    async showNow(source, post, address) {
      const deliverNow = createDeliverPost({
        ...dependencies,
        settleMs: 0,
        addressOf: async () => address,
        isPaused: async () => false,
        quietUntil: async () => undefined,
        lines: { take: () => undefined, goesIn: () => 0, holds: () => false, end: lines.end },
        share: { holds: () => true, turns: () => undefined },
        onOvertaken: markDue,
      });
      const looked = await deliverNow(source, post);
      if ('sending' in looked) await looked.sending;
    },
    async wakeAll() {
      await Promise.all([wake.sources(() => true), share.wakeOthers()]);
    },
    async start() {
      await share.start({
        isBusy: (part) => queue.isUnderWay((key) => partOf(key) === part),
        onLost: queue.leaveOut,
        async onGained(isOurs) {
          await wake.sources(isOurs);
          await sweepSafely();
        },
      });
      timer = setInterval(async () => {
        await wake.retry();
        await sweepSafely(addMilliseconds(clock.now(), -LEFT_FOR_MS));
      }, SWEEP_EVERY_MS);
      timer.unref();
    },
    async stop() {
      clearInterval(timer);
      await queue.stop();
      await mark.idle();
      await share.stop();
    },
    async isStuck() {
      const limit = addMilliseconds(clock.now(), -STUCK_AFTER_MS);
      return queue.progressAt() < limit && (await findOwnDue(readModels, share.holds, limit)).length > 0;
    },
  };
}

function createShowAgain(
  { deliveries, clock }: Pick<Dependencies, 'deliveries' | 'clock'>,
  nudge: Bezorging['nudge'],
): Bezorging['showAgain'] {
  return async (target) => {
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
  };
}
