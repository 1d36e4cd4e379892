import { type Config, readConfig } from '../../../src/config.ts';
import { createSetAside } from '../../../src/logboek/set-aside.ts';
import { localInstant } from '../../../src/shared/clock.ts';
import { randomIds } from '../../../src/shared/ids.ts';
import { createLogger } from '../../../src/shared/logger.ts';
import { type Core, createCore } from '../../../src/wiring/core.ts';
import { openStore } from '../../../src/wiring/store.ts';

/** As the bot of a story is set. */
export function storyConfig(dataDir: string): Config {
  return readConfig({
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    POST_ANY_TIME: 'true',
    SETTLE_SECONDS: '0',
  });
}

/**
 * The use cases of the bot, before it starts, each on its own day.
 * @param day the first one (YYYY-MM-DD); `dayIs` chooses another
 */
export async function openBeforeTheStory(
  dataDir: string,
  day: string,
): Promise<{ core: Core; dayIs: (day: string) => void; close: () => Promise<void> }> {
  const config = storyConfig(dataDir);
  const store = await openStore(config, createLogger(config.logLevel), 'add');
  let today = day;
  const core = createCore({
    setAside: createSetAside(),
    config,
    store,
    clock: { now: () => localInstant(today, '09:00') },
    ids: randomIds,
    bezorging: { nudge: () => undefined, wake: async () => undefined, wakeAll: async () => undefined },
  });
  return {
    core,
    dayIs: (next) => {
      today = next;
    },
    close: () => store.close(),
  };
}
