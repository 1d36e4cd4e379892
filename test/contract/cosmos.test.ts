import { afterAll, beforeAll } from '@jest/globals';
import { openCosmosStore } from '../../src/logboek/cosmos/cosmos-store.ts';
import { type CosmosEmulator, startCosmosEmulator } from '../support/cosmos-emulator.ts';
import { describeStore } from './store.contract.ts';

let emulator: CosmosEmulator;
beforeAll(async () => {
  emulator = await startCosmosEmulator();
});
afterAll(async () => {
  await emulator.close();
});

describeStore('Cosmos', async () => {
  const settings = await emulator.makeDatabase();
  return { open: () => openCosmosStore(settings), remove: async () => undefined };
});
