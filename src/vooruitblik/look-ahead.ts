import type { PostSource, Samen } from '../bezorging/ports.ts';
import { createDeliverPost } from '../bezorging/post-delivery.ts';
import { createRound } from '../bezorging/round.ts';
import type { Address } from '../bot/ports.ts';
import type { Deliveries, Store } from '../logboek/ports.ts';
import { type Clock, localDate, localInstant } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import type { Logger } from '../shared/logger.ts';
import { capital } from '../shared/words.ts';
import { createRecorder, createSimulatedClock, simulate, type Verwacht } from './simulatie.ts';
import type { Blik, LookAhead } from './vooruitblik.ts';

const PAGE = 500;
/** The bot tries a source that fails each minute; of a whole year that would be half a million times. */
const DAY_MS = 24 * 60 * 60 * 1000;

/** A post that is due at that moment (ISO instant) and has nowhere to go, in words. */
type NietTePlaatsenOp = {
  readonly moment: string;
  readonly wat: string;
  readonly waarheen: string;
  readonly waarom: string;
};

/** The bot on a copy of the store: everything that it posts by itself. */
export type Shadow = {
  readonly sources: readonly PostSource[];
  readonly samen: Samen;
  readonly addressOf: (target: string) => Promise<Address | undefined>;
  readonly isPaused: () => Promise<boolean>;
  readonly quietUntil: (target: string) => Promise<string | undefined>;
  /** Why nothing can go there, as the rest of a sentence that begins with its name; undefined: something can. */
  readonly whyNot: (target: string) => Promise<string | undefined>;
  /** The agendas that are due before that moment (ISO instant) and that no channel will get. */
  readonly zonderKanaal: (until: string) => Promise<readonly NietTePlaatsenOp[]>;
  /** What a post is about and for whom, in words. */
  readonly describe: (post: Verwacht) => Promise<{ readonly what: string; readonly target: string }>;
};

type Dependencies = {
  /** An empty store that is thrown away when it is closed. */
  readonly openScratch: () => Store;
  /** Copies everything that the bot knows. */
  readonly copyTo: (scratch: Store) => Promise<void>;
  /** @param nudge told what must be looked at because something changed */
  readonly createShadow: (
    store: Store,
    clock: Clock,
    nudge: (kind: string, id: string) => void,
  ) => Promise<Shadow>;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly settleMs: number;
};

/**
 * Everything that the bot will post in a period when nobody does anything. It is the bot itself that says so: the same
 * subjects, sources and delivery, on a copy of the store that is thrown away, with a clock that is moved and a connector
 * that writes down. Nothing of it reaches Teams or the store.
 */
export function createLookAhead(dependencies: Dependencies): LookAhead {
  const { openScratch, copyTo, createShadow, clock } = dependencies;
  const logger = quiet(dependencies.logger);
  return async ({ van, tot }) => {
    const store = openScratch();
    try {
      await copyTo(store);
      const { deliveries, readModels } = store;
      await settleUnderWay(deliveries, clock.now());
      const simulated = createSimulatedClock(clock.now());
      const asked = new Set<string>();
      const shadow = await createShadow(store, simulated, (kind, id) => asked.add(`${kind}:${id}`));
      const { connector, recording, recorded } = createRecorder(simulated, async ({ id, target }) => {
        const known = (await deliveries.get(id))?.delivery;
        const waits = known?.state === 'waiting' && known.activityId === undefined;
        return waits && !(await shadow.isPaused()) ? shadow.whyNot(target) : undefined;
      });
      const deliver = createDeliverPost({
        deliveries,
        connector,
        lines: { take: () => undefined, end: () => undefined, goesIn: () => 0, holds: () => false },
        share: { holds: () => true, turns: () => undefined },
        sleep: async () => undefined,
        clock: simulated,
        logger,
        stopping: new AbortController().signal,
        addressOf: shadow.addressOf,
        isPaused: shadow.isPaused,
        onUncertain: () => undefined,
        quietUntil: shadow.quietUntil,
        settleMs: dependencies.settleMs,
        samen: shadow.samen,
        onGone: async () => undefined,
      });
      const round = createRound({
        readModels,
        deliveries,
        sources: new Map(shadow.sources.map((source) => [source.kind, source])),
        deliver: recording(deliver),
        samen: shadow.samen,
        clock: simulated,
        logger,
        brokenAgainMs: (times) => Math.min(60_000 * 2 ** times, DAY_MS),
      });
      const until = localInstant(addDays(tot, 1), '00:00');
      // As of now: at the end of the period its meetings are over.
      const zonderKanaal = await shadow.zonderKanaal(until);
      await simulate({ readModels, round, clock: simulated, asked, until });
      const posts = await describeAll(since(recorded, van), shadow.describe);
      return inOrder([...posts, ...nowhere(zonderKanaal, van)]);
    } finally {
      await store.close();
    }
  };
}

async function describeAll(
  recorded: readonly Verwacht[],
  describe: Shadow['describe'],
): Promise<readonly Blik[]> {
  const found: Blik[] = [];
  for (const post of recorded) {
    const { moment, isNew, waarom, kanNiet } = post;
    const { target, what } = await describe(post);
    const refused = kanNiet === undefined ? {} : { kanNiet: capital(`${target} ${kanNiet}.`) };
    found.push({ moment, voor: target, wat: what, isNew, waarom, ...refused });
  }
  return found;
}

/** What is posted from that day on; what could not be posted before it still cannot. */
function since(recorded: readonly Verwacht[], van: string): readonly Verwacht[] {
  return recorded.flatMap((post) => {
    if (localDate(post.moment) >= van) return [post];
    return post.kanNiet === undefined ? [] : [{ ...post, moment: localInstant(van, '00:00') }];
  });
}

/** What has no channel to go to; what was due before that day is due on it. */
function nowhere(all: readonly NietTePlaatsenOp[], van: string): readonly Blik[] {
  const start = localInstant(van, '00:00');
  return all.map(({ moment, wat, waarheen, waarom }) => ({
    moment: [moment, start].toSorted()[1] ?? moment,
    voor: waarheen,
    wat,
    isNew: true,
    waarom: '',
    kanNiet: waarom,
  }));
}

/** In which order the sources of one moment are looked at says nothing. */
function inOrder(all: readonly Blik[]): readonly Blik[] {
  return all.toSorted((a, b) => a.moment.localeCompare(b.moment) || a.voor.localeCompare(b.voor, 'nl'));
}

/**
 * What is being sent at this moment has no outcome yet: it counts as a post of now. A claim that ran out is of a process that
 * died: nobody knows whether it stands there, and the bot itself tells that once, and does not post it again.
 */
export async function settleUnderWay(deliveries: Deliveries, now: string): Promise<void> {
  for (;;) {
    const page = await deliveries.byState('sending', { limit: PAGE });
    if (page.length === 0) return;
    for (const { id } of page) {
      const found = await deliveries.get(id);
      if (!found) continue;
      const { leaseUntil = '', ...rest } = found.delivery;
      const isLost = leaseUntil <= now && rest.activityId === undefined;
      await deliveries.replace(
        { ...rest, state: isLost ? 'uncertain' : 'waiting', changedAt: now },
        found.etag,
      );
    }
  }
}

/** What is simulated is no event of this bot, and nobody has to act on it; what goes wrong is worth a line. */
function quiet(logger: Logger): Logger {
  const silent = (): void => undefined;
  return {
    debug: silent,
    info: silent,
    warn: silent,
    error: (message, fields) => logger.warn(`look ahead: ${message}`, fields),
    child: () => quiet(logger),
  };
}
