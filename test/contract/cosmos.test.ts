import { afterAll, beforeAll } from '@jest/globals';
import { CONTAINERS } from '../../src/logboek/cosmos/containers.ts';
import { type CosmosSettings, createCosmosClient } from '../../src/logboek/cosmos/cosmos-client.ts';
import { openCosmosStore } from '../../src/logboek/cosmos/cosmos-store.ts';
import {
  type CosmosEmulator,
  EMULATOR_PATIENCE_MS,
  startCosmosEmulator,
} from '../support/cosmos-emulator.ts';
import { damageCosmos } from '../support/damage-cosmos.ts';
import { describeChain } from './chain.contract.ts';
import { describeNotes } from './notes.contract.ts';
import { describeReading } from './reading.contract.ts';
import { describeRewriting } from './rewriting.contract.ts';
import { describeStore } from './store.contract.ts';

/**
 * Where the emulator differs from a real account, which therefore nothing here shows:
 * - its change feed ends after the first page: test/support/cosmos-emulator.ts keeps one of what was made or changed;
 * - the condition of a patch is read in small letters, unless there are two spaces before its WHERE (same file);
 * - a question takes it the square of what is in the container: test/support/cosmos-emulator-speed.ts mends that;
 * - it answers a request for the plan of a question with the whole answer: the same file leaves those out;
 * - it ignores the partition of a question, so every question names its partition in WHERE as well;
 * - it always charges 1 RU, never says 429 and takes documents of any size (cosmos-faults and request-units tests);
 * - it is one copy of the data: another instance never reads a moment behind;
 * - it looks at no index: a question without one is answered all the same, only for nothing;
 * - it lets everybody make containers;
 * - batches are not atomic and nothing expires, which the bot does not use.
 * With COSMOS_ENDPOINT and COSMOS_DATABASE set, the same suite runs on that account as whoever is signed in. The
 * containers must be there, and everything in them is thrown away: the name of the database must end in '-test'.
 */
let emulator: CosmosEmulator | undefined;
beforeAll(async () => {
  if (ACCOUNT === undefined) emulator = await startCosmosEmulator();
});
afterAll(() => emulator?.close());

const ACCOUNT: CosmosSettings | undefined =
  process.env.COSMOS_ENDPOINT === undefined
    ? undefined
    : { endpoint: process.env.COSMOS_ENDPOINT, database: process.env.COSMOS_DATABASE ?? '' };

const openPlace = async () => {
  if (ACCOUNT) await emptyAccount(ACCOUNT);
  const settings = ACCOUNT ?? (await emulator?.makeDatabase());
  if (!settings) throw new Error('There is no emulator');
  const options = ACCOUNT ? {} : { giveUpAfterMs: EMULATOR_PATIENCE_MS };
  return {
    open: () => openCosmosStore(settings, options),
    remove: async () => undefined,
    damage: damageCosmos(settings),
  };
};
const NAME = ACCOUNT ? `Cosmos at ${ACCOUNT.endpoint}` : 'Cosmos';
describeStore(NAME, openPlace);
describeReading(NAME, openPlace);
describeChain(NAME, openPlace);
describeRewriting(NAME, openPlace);
describeNotes(NAME, openPlace);

async function emptyAccount(settings: CosmosSettings): Promise<void> {
  if (!settings.database.endsWith('-test')) throw new Error('The name of the database must end in -test');
  const client = await createCosmosClient(settings);
  for (const { id, partitionField } of CONTAINERS) {
    const container = client.database(settings.database).container(id);
    const { resources } = await container.items
      .query<{ id: string; partition: string }>(`SELECT c.id, c.${partitionField} AS partition FROM c`)
      .fetchAll();
    for (const document of resources) await container.item(document.id, document.partition).delete();
  }
  client.dispose();
}
