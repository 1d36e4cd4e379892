import { isDeepStrictEqual } from 'node:util';
import type { Database, IndexingPolicy } from '@azure/cosmos';
import { DomainError, isDomainError } from '../../shared/errors.ts';
import { unavailable } from '../store-errors.ts';
import { CONTAINERS, type ContainerPlan, definitionOf } from './containers.ts';
import { type CosmosSettings, createCosmosClient } from './cosmos-client.ts';

/** An identity may read and write documents, not make containers: Azure keeps that for its own management. */
const FORBIDDEN = 403;

/** What was done for one database or container. */
type Made = { readonly id: string; readonly done: 'made' | 'changed' | 'as it should be' };

/**
 * Makes the database and its containers, or gives containers that are there the indexing that belongs to this version.
 * Doing it twice is harmless; nothing is thrown away.
 * @param maxThroughput RU a second up to which a new database scales, shared by its containers; absent: serverless
 * @throws DomainError 'not-possible' when a container is divided by another field than it should be, or when the account
 * leaves this to its owner; 'store-unavailable'
 */
export async function createContainers(
  settings: CosmosSettings,
  maxThroughput?: number,
): Promise<readonly Made[]> {
  const client = await createCosmosClient(settings);
  try {
    const { database, statusCode } = await client.databases.createIfNotExists({
      id: settings.database,
      maxThroughput,
    });
    const made: Made[] = [{ id: settings.database, done: statusCode === 201 ? 'made' : 'as it should be' }];
    for (const plan of CONTAINERS) made.push({ id: plan.id, done: await ensure(database, plan) });
    return made;
  } catch (error) {
    if (isDomainError(error)) throw error;
    if (typeof error !== 'object' || error === null || !('code' in error) || error.code !== FORBIDDEN)
      throw unavailable(error);
    throw new DomainError(
      'not-possible',
      'Met een identiteit mag dit niet van Azure. Daar maakt infra/ de containers: zie docs/beheer.md.',
      { cause: error },
    );
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
    throw new DomainError(
      'not-possible',
      `${plan.id} is ingedeeld op ${there}, en dat moet /${plan.partitionField} zijn. Neem een andere database.`,
    );
  if (hasIndexing(resource?.indexingPolicy, plan.indexingPolicy)) return 'as it should be';
  await container.replace(wanted);
  return 'changed';
}

/** Cosmos adds defaults of its own, such as excluding the etag: only what we name is compared. */
function hasIndexing(there: IndexingPolicy | undefined, wanted: IndexingPolicy): boolean {
  const pathsIn = ({ includedPaths = [], compositeIndexes = [] }: IndexingPolicy) => ({
    included: includedPaths.map(({ path }) => path).toSorted(),
    composite: compositeIndexes.map((paths) => paths.map(({ path, order }) => `${path} ${order}`)),
  });
  return there !== undefined && isDeepStrictEqual(pathsIn(there), pathsIn(wanted));
}
