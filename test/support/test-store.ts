import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CosmosStoreOptions } from '../../src/logboek/cosmos/cosmos-store.ts';
import type { Store } from '../../src/logboek/ports.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import type { CosmosEmulator } from './cosmos-emulator.ts';
import { type Damage, damageSqlite } from './damage.ts';

/** A place for the store of one test, of the kind that TEST_STORE names. */
export type TestStorePlace = {
  readonly dataDir: string;
  /** What a bot in a process of its own needs to find it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly emulator?: CosmosEmulator;
  readonly damage: Damage;
  open(): Promise<Store>;
  remove(): Promise<void>;
};

/**
 * @param giveUpAfterMs how long Cosmos is asked again in trouble; short only where a test is about that trouble
 * @param onCharge told of each request of the bot to Cosmos
 */
export async function makeStorePlace(
  kind = process.env.TEST_STORE ?? 'sqlite',
  giveUpAfterMs?: number,
  onCharge?: CosmosStoreOptions['onCharge'],
): Promise<TestStorePlace> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samenkracht-test-'));
  const removeFolder = () => rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
  if (kind === 'sqlite') {
    return {
      dataDir,
      environment: { DATA_DIR: dataDir },
      damage: damageSqlite(dataDir),
      open: async () => openSqliteStore(dataDir),
      remove: removeFolder,
    };
  }
  // Loaded only here: the client takes long to load, and most tests run on SQLite.
  const [{ openCosmosStore }, { EMULATOR_PATIENCE_MS, startCosmosEmulator }, { damageCosmos }] =
    await Promise.all([
      import('../../src/logboek/cosmos/cosmos-store.ts'),
      import('./cosmos-emulator.ts'),
      import('./damage-cosmos.ts'),
    ]);
  const emulator = await startCosmosEmulator();
  const settings = await emulator.makeDatabase();
  return {
    dataDir,
    environment: {
      DATA_DIR: dataDir,
      STORE: 'cosmos',
      COSMOS_ENDPOINT: settings.endpoint,
      COSMOS_DATABASE: settings.database,
      COSMOS_KEY: settings.key ?? '',
    },
    emulator,
    damage: damageCosmos(settings),
    open: () =>
      openCosmosStore(settings, {
        giveUpAfterMs: giveUpAfterMs ?? EMULATOR_PATIENCE_MS,
        ...(onCharge ? { onCharge } : {}),
      }),
    async remove() {
      await emulator.close();
      await removeFolder();
    },
  };
}
