import type { Due, ReadModels } from '../logboek/ports.ts';
import { setNewest } from '../shared/bounded.ts';
import { addMilliseconds, type Clock } from '../shared/clock.ts';
import { isDomainError } from '../shared/errors.ts';
import { splitKey } from '../shared/keys.ts';
import { describeError, type Logger } from '../shared/logger.ts';
import { type Within, withinOneLook } from '../shared/one-look.ts';
import { type ComputeDependencies, createCompute } from './compute.ts';
import type { PostSource } from './ports.ts';
import type { DeliverPost } from './post-delivery.ts';
import type { During, Looked, Touched } from './touched.ts';

/**
 * One round over one source ('<kind>:<id>'): brings its posts up to date and notes when to look again. Never throws.
 * @param onlyIfDue it was due a moment ago, and another instance may have done it since
 * @param within the look in which it reads; absent: one of its own
 */
export type Round = (
  key: string,
  computed: () => void,
  onlyIfDue?: boolean,
  within?: Within,
) => Promise<void>;

type Dependencies = ComputeDependencies & {
  readonly sources: ReadonlyMap<string, PostSource>;
  readonly deliver: DeliverPost;
  readonly logger: Logger;
  /** After how many milliseconds a source is looked at again of which the posts could not be computed so many times after one another. */
  readonly brokenAgainMs?: (times: number) => number;
  /** As a sweep read it a moment ago, once; absent, or not read: it is read now. */
  readonly swept?: (key: string) => Due | undefined;
  /** Absent: what a round touches is marked as due. */
  readonly touched?: Touched;
};

const MOST_BROKEN = 5_000;
/** A source of which the posts cannot be computed is looked at this much later, so that it is never in the way. */
const BROKEN_AGAIN_MS = 60_000;

export function createRound(dependencies: Dependencies): Round {
  const { readModels, deliveries, sources, deliver, clock, logger } = dependencies;
  const { touched = NOTHING_WAITS, swept = () => undefined } = dependencies;
  const { brokenAgainMs = () => BROKEN_AGAIN_MS } = dependencies;
  const compute = createCompute(dependencies);
  /** How often they failed after one another, those that did last: of what stopped being there nobody hears that it goes well. */
  const broken = new Map<string, number>();

  /** When it is due still. Who moves that moment names what was read: of two that read the same one does. */
  const findDue = async (key: string): Promise<Due | undefined> => {
    const model = swept(key) ?? (await readModels.dueOf(...splitKey(key)));
    return model && isDue(model, clock.now()) ? model : undefined;
  };

  const bringUpToDate = async (
    key: string,
    computed: () => void,
    { settle, isWaitedFor }: During,
    onlyIfDue?: boolean,
  ): Promise<Looked> => {
    const [kind, id] = splitKey(key);
    const due = onlyIfDue ? await findDue(key) : undefined;
    if (onlyIfDue && !due) return 'not due';
    const source = sources.get(kind);
    const began = clock.now();
    const found = source && (await compute(source, id, due));
    broken.delete(key);
    if (!found) return 'looked';
    const sending: Promise<string | undefined>[] = [];
    const again: (string | undefined)[] = [];
    let isInLine = false;
    const failures: unknown[] = [];
    const fail = (error: unknown): undefined => {
      failures.push(error);
    };
    for (const post of found.posts) {
      if (post.after !== undefined) continue;
      const looked = await deliver(key, post, found.known.get(post.id)).catch(fail);
      if (looked === undefined) break;
      if ('again' in looked) {
        again.push(looked.again);
        isInLine ||= looked.isInLine ?? false;
      } else sending.push(looked.sending.catch(fail));
    }
    computed();
    again.push(...(await Promise.all(sending)));
    // What points to another post says so once that one stands.
    for (const post of found.posts) {
      if (post.after === undefined || failures.length > 0) continue;
      if ((await deliveries.get(post.after))?.delivery.activityId === undefined) continue;
      const looked = await deliver(key, post, found.known.get(post.id));
      again.push('again' in looked ? looked.again : await looked.sending);
    }
    // What was claimed has ended; what could not be looked at stays due.
    if (failures.length > 0) throw failures[0];
    // What had come when it was computed is in the posts: to look at it again at once would never end.
    const later = await source.nextDue?.(id, began);
    if (later !== undefined && later > began) again.push(later);
    const next = earliest(again);
    await settle();
    // Who stands in line is called. When this process dies before that another finds it by the mark that is there, or by whoever waits for it.
    if (isInLine && isDue(found.model, clock.now())) return 'looked';
    if (isInLine && isWaitedFor()) return 'in line';
    // What is looked at on an earlier day than it has to be costs one look; to move that day with each change costs as many writes.
    if (isBefore(found.model, next, clock.now())) return 'looked';
    // When it changed or somebody else marked it while we were at it, it stays due.
    if (found.model.dueAt !== next) await readModels.moveDue(found.model, next);
    return 'looked';
  };

  const postpone = async (key: string, error: unknown): Promise<Looked> => {
    // It stays due, so the next sweep tries again.
    if (isDomainError(error, 'store-unavailable')) {
      logger.warn('delivery postponed', { source: key });
      return 'failed';
    }
    logger.error('delivery round failed', { source: key, ...describeError(error) });
    const [kind, id] = splitKey(key);
    const model = await readModels.dueOf(kind, id);
    const times = (broken.get(key) ?? 0) + 1;
    setNewest(broken, key, times, MOST_BROKEN);
    if (model) await readModels.moveDue(model, addMilliseconds(clock.now(), brokenAgainMs(times)));
    return 'looked';
  };

  return (key, computed, onlyIfDue, within = withinOneLook) =>
    touched
      .during(key, (during) =>
        within(() => bringUpToDate(key, computed, during, onlyIfDue)).catch((error: unknown) =>
          postpone(key, error),
        ),
      )
      .catch((error: unknown) => logger.warn('delivery postponed', { source: key, ...describeError(error) }));
}

const NOTHING_WAITS: Touched = {
  async during(_key, work) {
    await work({ settle: async () => undefined, isWaitedFor: () => false });
  },
};

/** Marks a source ('<kind>:<id>') as due now, unless it is. */
export function createMarkDue(
  readModels: Pick<ReadModels, 'dueOf' | 'moveDue'>,
  clock: Clock,
): (key: string) => Promise<void> {
  return async (key) => {
    const [kind, id] = splitKey(key);
    for (;;) {
      const model = await readModels.dueOf(kind, id);
      const now = clock.now();
      if (!model || (model.dueAt !== undefined && model.dueAt <= now)) return;
      // Somebody changed it meanwhile: it is looked at as it is then.
      if (await readModels.moveDue(model, now)) return;
    }
  };
}

/** Is it looked at later than now by itself, and before that moment? */
function isBefore({ dueAt }: Due, moment: string | undefined, now: string): boolean {
  return dueAt !== undefined && dueAt > now && (moment === undefined || dueAt <= moment);
}

function isDue({ dueAt }: Due, now: string): boolean {
  return dueAt !== undefined && dueAt <= now;
}

function earliest(moments: readonly (string | undefined)[]): string | undefined {
  return moments.filter((moment) => moment !== undefined).sort()[0];
}
