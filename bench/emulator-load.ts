import { randomUUID } from 'node:crypto';
import { openCosmosStore } from '../src/logboek/cosmos/cosmos-store.ts';

/** A client of Cosmos that reads three times for each document that it creates, until it is ended: what an emulator does at most. */
const AT_ONCE = 8;
const READS = 3;

const { COSMOS_ENDPOINT = '', COSMOS_DATABASE = '', COSMOS_KEY = '' } = process.env;
const { log } = await openCosmosStore({
  endpoint: COSMOS_ENDPOINT,
  database: COSMOS_DATABASE,
  key: COSMOS_KEY,
});
const actor = { id: 'bench', naam: 'Bench' };

async function lane(): Promise<never> {
  for (;;) {
    const stream = `vloer:${randomUUID()}`;
    await log.append({ stream, number: 1, at: new Date().toISOString(), actor, events: [] });
    for (let read = 0; read < READS; read += 1) await log.read(stream, 1);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, lane));
