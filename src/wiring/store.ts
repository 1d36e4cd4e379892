import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '../config.ts';
import type { Store } from '../logboek/ports.ts';
import type { StoreUse } from '../logboek/sqlite/database.ts';
import type { Logger } from '../shared/logger.ts';
import type { Telemetry } from '../shared/telemetry.ts';
import { recordCharge } from './telemetry.ts';

/**
 * What a store is opened for: that decides whether the bot may run meanwhile, and whether a store is made where there is
 * none.
 */
export type StorePurpose = 'run the bot' | 'add' | 'read' | 'change' | 'fill';

const USES: Readonly<Record<StorePurpose, StoreUse>> = {
  'run the bot': { presence: 'bot', mayMake: 'store' },
  add: { presence: 'beside', mayMake: 'store' },
  read: { presence: 'beside', mayMake: 'nothing' },
  change: { presence: 'alone', mayMake: 'nothing' },
  fill: { presence: 'alone', mayMake: 'store' },
};

/** Another process may be opening it at this moment. */
const LOCK_WITHIN_MS = 2_000;
const LOOK_EVERY_MS = 50;

/**
 * The store that the settings name; only that one is loaded, because the client of Cosmos takes long to load.
 * @throws DomainError with a sentence for who gave the command
 */
export async function openStore(
  config: Config,
  logger: Logger,
  purpose: StorePurpose,
  telemetry?: Telemetry,
): Promise<Store> {
  if (config.store === 'sqlite') return openSqliteWhenFree(config, { ...USES[purpose], logger });
  const { openCosmosStore } = await import('../logboek/cosmos/cosmos-store.ts');
  return openCosmosStore(cosmosSettingsOf(config), {
    onCharge(charge) {
      logger.debug('cosmos', charge);
      recordCharge(telemetry, charge);
    },
  });
}

async function openSqliteWhenFree({ dataDir, dataDirIsGiven }: Config, use: StoreUse): Promise<Store> {
  const [{ openSqliteStore }, { isLocked }] = await Promise.all([
    import('../logboek/sqlite/sqlite-store.ts'),
    import('../logboek/sqlite/connection.ts'),
  ]);
  const mayMake = use.mayMake === 'store' && !dataDirIsGiven ? 'store and folder' : use.mayMake;
  for (const until = performance.now() + LOCK_WITHIN_MS; ; ) {
    try {
      return openSqliteStore(dataDir, { ...use, mayMake });
    } catch (error) {
      if (!isLocked(error) || performance.now() > until) throw error;
      await sleep(LOOK_EVERY_MS);
    }
  }
}

/** The identity of the bot itself opens the account when it runs under one. */
export function cosmosSettingsOf({ cosmos, bot }: Config) {
  return { ...cosmos, ...(bot.appType === 'UserAssignedMsi' ? { identityId: bot.appId } : {}) };
}
