import type { Config } from '../config.ts';
import type { Store } from '../logboek/ports.ts';
import type { StoreUse } from '../logboek/sqlite/database.ts';
import type { Logger } from '../shared/logger.ts';
import type { Telemetry } from '../shared/telemetry.ts';

/**
 * What a store is opened for: that decides whether the bot may run meanwhile, and whether a store is made where there is
 * none.
 */
export type StorePurpose = 'run the bot' | 'add' | 'read' | 'change' | 'fill';

const USES: Readonly<Record<StorePurpose, StoreUse>> = {
  'run the bot': { presence: 'bot', mayMake: 'store' },
  add: { presence: 'beside', mayMake: 'store' },
  read: { presence: 'beside', mayMake: 'nothing', onlyReads: true },
  change: { presence: 'alone', mayMake: 'nothing' },
  fill: { presence: 'alone', mayMake: 'store' },
};

/** What of the settings says where the store is, and who opens it. */
type StoreConfig = Pick<Config, 'store' | 'dataDir' | 'dataDirIsGiven' | 'cosmos'> & {
  readonly bot: Pick<Config['bot'], 'appId' | 'appType'>;
};

/**
 * The store that the settings name; only that one is loaded, because the client of Cosmos takes long to load.
 * @throws DomainError with a sentence for who gave the command
 */
export async function openStore(
  config: StoreConfig,
  logger: Logger,
  purpose: StorePurpose,
  telemetry?: Telemetry,
): Promise<Store> {
  if (config.store === 'sqlite') {
    const { openSqliteWhenFree } = await import('../logboek/sqlite/open-when-free.ts');
    return openSqliteWhenFree(config, { ...USES[purpose], logger });
  }
  const [{ openCosmosStore }, { recordCharge }] = await Promise.all([
    import('../logboek/cosmos/cosmos-store.ts'),
    import('../logboek/cosmos/record-charge.ts'),
  ]);
  return openCosmosStore(cosmosSettingsOf(config), {
    onCharge(charge) {
      logger.debug('cosmos', charge);
      recordCharge(telemetry, charge);
    },
  });
}

/** The identity of the bot itself opens the account when it runs under one. */
export function cosmosSettingsOf({ cosmos, bot }: Pick<StoreConfig, 'cosmos' | 'bot'>) {
  return { ...cosmos, ...(bot.appType === 'UserAssignedMsi' ? { identityId: bot.appId } : {}) };
}
