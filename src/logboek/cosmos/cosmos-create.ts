import { isDeepStrictEqual } from 'node:util';
import type { Database } from '@azure/cosmos';
import { CONTAINERS, type ContainerPlan, definitionOf } from './containers.ts';
import { type CosmosSettings, createCosmosClient } from './cosmos-client.ts';

/** What was done for one database or container. */
export type Made = { readonly id: string; readonly done: 'made' | 'changed' | 'as it should be' };

/**
 * Makes the database and its containers, or gives containers that are there the indexing that belongs to this version.
 * Doing it twice is harmless; nothing is thrown away.
 * @param maxThroughput RU a second up to which a new database scales, shared by its containers; absent: serverless
 * @throws Error when a container is divided by another field than it should be
 */
export async function createContainers(
  settings: CosmosSettings,
  maxThroughput?: number,
): Promise<readonly Made[]> {
  const client = await createCosmosClient(settings);
  try {
    const { database, statusCode } = await client.databases.createIfNotExists({
      id: settings.database,
      ...(maxThroughput === undefined ? {} : { maxThroughput }),
    });
    const made: Made[] = [{ id: settings.database, done: statusCode === 201 ? 'made' : 'as it should be' }];
    for (const plan of CONTAINERS) made.push({ id: plan.id, done: await ensure(database, plan) });
    return made;
  } finally {
    client.dispose();
  }
}

async function ensure(database: Database, plan: ContainerPlan): Promise<Made['done']> {
  const wanted = definitionOf(plan);
  const { container, resource, statusCode } = await database.containers.createIfNotExists(wanted);
  if (statusCode === 201) return 'made';
  const there = resource?.partitionKey?.paths;
  if (
    !isDeepStrictEqual(
      there,
      wanted.partitionKey && 'paths' in wanted.partitionKey && wanted.partitionKey.paths,
    )
  )
    throw new Error(`${plan.id}: ${there}`);
  if (hasIndexing(resource?.indexingPolicy, plan.indexingPolicy)) return 'as it should be';
  await container.replace(wanted);
  return 'changed';
}

/** Cosmos adds defaults of its own, such as excluding the etag: only what we name is compared. */
function hasIndexing(there: unknown, wanted: ContainerPlan['indexingPolicy']): boolean {
  const pathsIn = (policy: unknown, name: string): readonly string[] =>
    typeof policy === 'object' && policy !== null && name in policy
      ? [JSON.stringify(Reflect.get(policy, name))]
      : [];
  return ['includedPaths', 'compositeIndexes'].every((name) =>
    isDeepStrictEqual(pathsIn(there, name), pathsIn(wanted, name)),
  );
}
