import type { Config } from '../config.ts';
import type { Store } from '../logboek/ports.ts';
import type { Logger } from '../shared/logger.ts';
import type { Telemetry } from '../shared/telemetry.ts';
import { recordCharge } from './telemetry.ts';

/** The store that the settings name; only that one is loaded, because the client of Cosmos takes long to load. */
export async function openStore(config: Config, logger: Logger, telemetry?: Telemetry): Promise<Store> {
  if (config.store === 'sqlite') {
    const { openSqliteStore } = await import('../logboek/sqlite/sqlite-store.ts');
    return openSqliteStore(config.dataDir);
  }
  const { openCosmosStore } = await import('../logboek/cosmos/cosmos-store.ts');
  return openCosmosStore(cosmosSettingsOf(config), {
    onCharge(charge) {
      logger.debug('cosmos', charge);
      recordCharge(telemetry, charge);
    },
  });
}

/** The identity of the bot itself opens the account when it runs under one. */
export function cosmosSettingsOf({ cosmos, bot }: Config) {
  return { ...cosmos, ...(bot.appType === 'UserAssignedMsi' ? { identityId: bot.appId } : {}) };
}
