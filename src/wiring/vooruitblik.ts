import { createDeliverPost } from '../bezorging/post-delivery.ts';
import { createRound } from '../bezorging/round.ts';
import type { Config } from '../config.ts';
import { WEEKOVERZICHT_CARD } from '../herinneringen/weekoverzicht-cards.ts';
import { copyStore } from '../logboek/copy-store.ts';
import type { Deliveries, Store } from '../logboek/ports.ts';
import { catchUpSince } from '../logboek/rebuild.ts';
import { createSetAside } from '../logboek/set-aside.ts';
import { openScratchStore } from '../logboek/sqlite/sqlite-store.ts';
import { type Clock, localDate, localInstant } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import { randomIds } from '../shared/ids.ts';
import type { Logger } from '../shared/logger.ts';
import { createRecorder, createSimulatedClock, simulate } from '../vooruitblik/simulatie.ts';
import type { Blik, Periode } from '../vooruitblik/vooruitblik.ts';
import { describeDelivery } from './berichten.ts';
import { createCore } from './core.ts';
import { addressOf } from './people.ts';

const PAGE = 500;

type Dependencies = {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: Logger;
};

/**
 * Everything that the bot will post in a period when nobody does anything. It is the bot itself that says so: the same
 * subjects, sources and delivery, on a copy of the store that is thrown away, with a clock that is moved and a connector
 * that writes down. Nothing of it reaches Teams or the store.
 */
export async function lookAhead(
  { config, store, clock, logger }: Dependencies,
  { van, tot }: Periode,
): Promise<readonly Blik[]> {
  const scratch = openScratchStore();
  try {
    await copyStore(store, scratch);
    await settleUnderWay(scratch.deliveries, clock.now());
    const simulated = createSimulatedClock(clock.now());
    const asked = new Set<string>();
    const core = createCore({
      config,
      store: scratch,
      // The bot itself tells of these.
      setAside: createSetAside(),
      clock: simulated,
      ids: randomIds,
      bezorging: {
        nudge: (kind, id) => asked.add(`${kind}:${id}`),
        wake: async () => undefined,
        wakeAll: async () => undefined,
      },
    });
    await catchUpSince('', scratch, Object.values(core.streams));
    const { connector, recording, recorded } = createRecorder(simulated);
    const { deliveries, readModels } = scratch;
    const deliver = createDeliverPost({
      deliveries,
      connector,
      lines: { take: () => undefined, end: () => undefined },
      clock: simulated,
      logger: quiet(logger),
      stopping: new AbortController().signal,
      addressOf: (target) => addressOf(core.mensen, target),
      isPaused: () => core.instellingen.isPaused(),
      onGone: async () => undefined,
    });
    const round = createRound({
      readModels,
      deliveries,
      sources: new Map(core.sources.map((source) => [source.kind, source])),
      deliver: recording(deliver),
      clock: simulated,
      logger: quiet(logger),
    });
    await simulate({
      readModels,
      round,
      clock: simulated,
      asked,
      until: localInstant(addDays(tot, 1), '00:00'),
    });

    const found: Blik[] = [];
    for (const { moment, target, source, isNew, waarom, card } of recorded) {
      if (localDate(moment) < van) continue;
      const described = await describeDelivery(core, { source, target }, card === WEEKOVERZICHT_CARD);
      found.push({ moment, voor: described.target, wat: described.what, isNew, waarom });
    }
    // In which order the sources of one moment are looked at says nothing.
    return found.toSorted((a, b) => a.moment.localeCompare(b.moment) || a.voor.localeCompare(b.voor, 'nl'));
  } finally {
    await scratch.close();
  }
}

/**
 * What is being sent at this moment has no outcome yet: it counts as a post of now. A claim that ran out is of a process that
 * died: nobody knows whether it stands there, and the bot itself tells that once, and does not post it again.
 */
async function settleUnderWay(deliveries: Deliveries, now: string): Promise<void> {
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
