import { type ContainerPlan, DELIVERIES, LOG, READ_MODELS } from '../../src/logboek/cosmos/containers.ts';
import { type CosmosSettings, createCosmosClient } from '../../src/logboek/cosmos/cosmos-client.ts';
import { documentId } from '../../src/logboek/cosmos/document-id.ts';
import { modelId, PARTITION } from '../../src/logboek/cosmos/read-model-document.ts';
import type { Damage } from './damage.ts';

export function damageCosmos(settings: CosmosSettings): Damage {
  const change = async (
    { id: container }: ContainerPlan,
    partition: string,
    id: string,
    changed: (document: Record<string, unknown>) => Record<string, unknown>,
  ): Promise<void> => {
    const client = await createCosmosClient(settings);
    const item = client.database(settings.database).container(container).item(id, partition);
    const { resource } = await item.read<Record<string, unknown>>();
    if (!resource) throw new Error(`Nothing to damage: ${id}`);
    await item.replace(changed(resource));
    client.dispose();
  };
  return {
    entry: (stream, number, keepsWho = false) =>
      change(LOG, stream, String(number), ({ events: _lost, at, actor, ...rest }) =>
        keepsWho ? { ...rest, at, actor } : { id: rest.id, stream, tekst: 'half' },
      ),
    model: (kind, id, what) =>
      change(READ_MODELS, PARTITION, modelId(kind, id), ({ packed: _packed, ...rest }) => ({
        ...rest,
        [what]: 'half',
      })),
    delivery: (id) =>
      change(DELIVERIES, PARTITION, documentId(id), ({ attempt: _lost, changedAt: _gone, ...rest }) => rest),
    laterDelivery: (id, state) =>
      change(DELIVERIES, PARTITION, documentId(id), (rest) => ({ ...rest, state })),
  };
}
