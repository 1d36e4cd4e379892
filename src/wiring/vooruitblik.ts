import type { Config } from '../config.ts';
import { WEEKOVERZICHT_CARD } from '../herinneringen/weekoverzicht-cards.ts';
import { copyStore } from '../logboek/copy-store.ts';
import type { Store } from '../logboek/ports.ts';
import { catchUpSince } from '../logboek/rebuild.ts';
import { openScratchStore } from '../logboek/scratch-store.ts';
import { createSetAside } from '../logboek/set-aside.ts';
import type { Clock } from '../shared/clock.ts';
import { randomIds } from '../shared/ids.ts';
import type { Logger } from '../shared/logger.ts';
import { createLookAhead } from '../vooruitblik/look-ahead.ts';
import type { LookAhead } from '../vooruitblik/vooruitblik.ts';
import { createCore } from './core.ts';

type Dependencies = {
  readonly config: Pick<Config, 'coordinators' | 'boardMembers' | 'admins' | 'postAnyTime' | 'settleMs'>;
  readonly store: Store;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** The look ahead over what a store holds, in the process that calls it. */
export function createLookAheadPart({ config, store, clock, logger }: Dependencies): LookAhead {
  return createLookAhead({
    clock,
    logger,
    settleMs: config.settleMs,
    openScratch: openScratchStore,
    copyTo: (scratch) => copyStore(store, scratch),
    async createShadow(scratch, simulated, nudge) {
      const core = createCore({
        config,
        store: scratch,
        // The bot itself tells of these.
        setAside: createSetAside(),
        clock: simulated,
        ids: randomIds,
        bezorging: { nudge, wake: async () => undefined, wakeAll: async () => undefined },
      });
      await catchUpSince('', scratch, Object.values(core.streams));
      return {
        sources: core.sources,
        samen: core.verzamelberichten,
        addressOf: core.addresses.addressOf,
        isPaused: () => core.instellingen.isPaused(),
        quietUntil: core.quietUntil,
        whyNot: core.addresses.whyNot,
        zonderKanaal: core.zonderKanaal,
        describe: (post) => core.describeDelivery(post, post.card === WEEKOVERZICHT_CARD),
      };
    },
  });
}
