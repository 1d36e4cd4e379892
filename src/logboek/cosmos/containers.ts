import {
  type ContainerDefinition,
  type IndexingPolicy,
  PartitionKeyDefinitionVersion,
  PartitionKeyKind,
} from '@azure/cosmos';

/** The containers, what they are divided by and what is asked of them (docs/adr/0012). */
export type ContainerPlan = {
  readonly id: string;
  readonly partitionField: string;
  readonly indexingPolicy: IndexingPolicy;
};

/** Only what is queried is indexed: every indexed value makes each write dearer. `id` is always indexed. */
const indexed = (...paths: readonly string[]): IndexingPolicy => ({
  indexingMode: 'consistent',
  automatic: true,
  includedPaths: paths.map((path) => ({ path })),
  excludedPaths: [{ path: '/*' }],
});

const ascending = (path: string) => ({ path, order: 'ascending' as const });

export const LOG: ContainerPlan = {
  id: 'logboek',
  partitionField: 'stream',
  indexingPolicy: {
    ...indexed('/stream/?', '/number/?'),
    compositeIndexes: [[ascending('/stream'), ascending('/number')]],
  },
};

export const READ_MODELS: ContainerPlan = {
  id: 'leesmodellen',
  partitionField: 'part',
  indexingPolicy: indexed('/part/?', '/dueAt/?', '/keys/*', '/order/*'),
};

export const DELIVERIES: ContainerPlan = {
  id: 'bezorgingen',
  partitionField: 'part',
  indexingPolicy: {
    ...indexed('/part/?', '/source/?', '/target/?', '/state/?'),
    compositeIndexes: [[ascending('/state'), ascending('/id')]],
  },
};

export const CONTAINERS: readonly ContainerPlan[] = [LOG, READ_MODELS, DELIVERIES];

export function definitionOf({ id, partitionField, indexingPolicy }: ContainerPlan): ContainerDefinition {
  const partitionKey = {
    paths: [`/${partitionField}`],
    kind: PartitionKeyKind.Hash,
    version: PartitionKeyDefinitionVersion.V2,
  };
  return { id, partitionKey, indexingPolicy };
}
