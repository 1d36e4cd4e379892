import type { Store } from '../ports.ts';
import { createCanary } from './canary.ts';
import { type ContainerPlan, DELIVERIES, LOG, READ_MODELS } from './containers.ts';
import { type CosmosSettings, createCosmosClient } from './cosmos-client.ts';
import { createCosmosDeliveries } from './cosmos-deliveries.ts';
import { createCosmosLog } from './cosmos-log.ts';
import { createCosmosNotes } from './cosmos-notes.ts';
import { createCosmosReadModels } from './cosmos-read-models.ts';
import { createDocumentContainer, type DocumentContainer } from './document-container.ts';
import { type Charge, createOperations } from './operations.ts';

export type CosmosStoreOptions = {
  /** Told of every request: what it cost and how it ended. */
  readonly onCharge?: (charge: Charge) => void;
  readonly giveUpAfterMs?: number;
};

/** The store in a Cosmos account; its containers must be there (cosmos-create.ts). Sends nothing yet. */
export async function openCosmosStore(
  settings: CosmosSettings,
  { onCharge = () => undefined, giveUpAfterMs }: CosmosStoreOptions = {},
): Promise<Store> {
  const client = await createCosmosClient(settings);
  const operations = createOperations(onCharge, giveUpAfterMs);
  const database = client.database(settings.database);
  const open = ({ id, partitionField }: ContainerPlan): DocumentContainer =>
    createDocumentContainer(database.container(id), partitionField, operations);
  const deliveries = open(DELIVERIES);
  return {
    log: createCosmosLog(open(LOG)),
    readModels: createCosmosReadModels(open(READ_MODELS)),
    deliveries: createCosmosDeliveries(deliveries),
    notes: createCosmosNotes(deliveries),
    check: createCanary(deliveries),
    async close() {
      await operations.settled();
      client.dispose();
    },
  };
}
