import { randomUUID } from 'node:crypto';
import { type Container, type ItemResponse, PatchOperationType, type SqlParameter } from '@azure/cosmos';
import * as z from 'zod/v4';
import { type Changes, createChangeFeed, createChangesFromNow } from './change-feed.ts';
import type { Operations } from './operations.ts';

/** A document as it is stored: with the id, the partition and whatever the caller put in it. */
export type StoredDocument = { readonly id: string } & Readonly<Record<string, unknown>>;

/** A question within one partition; the partition stands in it as @partition. */
export type Question = {
  readonly where: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
  readonly orderBy?: string;
  /** Which fields; absent: whole documents. */
  readonly select?: string;
};

/**
 * One container, by the few operations that are safe to repeat. Every write carries a key of its own: when the answer
 * got lost, reading the document tells whether it was this write that arrived.
 */
export interface DocumentContainer {
  read(partition: string, id: string): Promise<{ document: unknown; etag: string } | undefined>;
  /** @returns the etag, or undefined when a document of that id was there already */
  create(partition: string, document: StoredDocument): Promise<string | undefined>;
  /** @returns the new etag, or undefined when it was changed since it was read with `etag`, or is gone */
  replace(partition: string, document: StoredDocument, etag: string): Promise<string | undefined>;
  /** Sets one field when the condition holds. @returns the new etag, or undefined when it did not, or is gone */
  set(
    partition: string,
    id: string,
    field: string,
    value: unknown,
    condition: string,
  ): Promise<string | undefined>;
  remove(partition: string, id: string): Promise<void>;
  /** @returns at most `limit` documents; fewer only when there are no more */
  query(partition: string, question: Question, limit: number): Promise<readonly unknown[]>;
  readonly changes: Changes;
  /** What is created or changed in a partition from the first call on: each gives what came since the one before. */
  changesFromNow(partition: string): () => Promise<readonly unknown[]>;
}

const NOT_FOUND = 404;
const EXISTS = 409;
const CHANGED = 412;
/** Documents in one answer; more come with the next. */
const MOST_AT_ONCE = 1000;

const writeSchema = z.object({ write: z.string() });

/** @param partitionField the field that holds the partition key */
export function createDocumentContainer(
  container: Container,
  partitionField: string,
  operations: Operations,
): DocumentContainer {
  const run = operations.of(container.id);

  const read: DocumentContainer['read'] = async (partition, id) => {
    const response = await run('read', (abortSignal) =>
      container.item(id, partition).read<StoredDocument>({ abortSignal }),
    );
    return response?.resource && { document: response.resource, etag: response.etag };
  };

  /** @returns the etag, also when it was refused because this very write had arrived already */
  const write = async (
    operation: 'create' | 'replace',
    partition: string,
    document: StoredDocument,
    send: (body: StoredDocument, abortSignal: AbortSignal) => Promise<ItemResponse<StoredDocument>>,
  ): Promise<string | undefined> => {
    const key = randomUUID();
    const body = { ...document, [partitionField]: partition, write: key };
    const refusals = operation === 'create' ? [EXISTS] : [CHANGED, NOT_FOUND];
    const response = await run(operation, (abortSignal) => send(body, abortSignal), refusals);
    if (response) return response.etag;
    const found = await read(partition, document.id);
    return writeSchema.safeParse(found?.document).data?.write === key ? found?.etag : undefined;
  };

  return {
    read,

    create: (partition, document) =>
      write('create', partition, document, (body, abortSignal) =>
        container.items.create(body, { abortSignal }),
      ),

    replace: (partition, document, etag) =>
      write('replace', partition, document, (body, abortSignal) =>
        container
          .item(document.id, partition)
          .replace(body, { abortSignal, accessCondition: { type: 'IfMatch', condition: etag } }),
      ),

    async set(partition, id, field, value, condition) {
      const patch = {
        condition: `FROM c WHERE ${condition}`,
        operations: [{ op: PatchOperationType.set, path: `/${field}`, value }],
      };
      const response = await run(
        'patch',
        (abortSignal) => container.item(id, partition).patch(patch, { abortSignal }),
        [CHANGED, NOT_FOUND],
      );
      return response?.etag;
    },

    async remove(partition, id) {
      await run('delete', (abortSignal) => container.item(id, partition).delete({ abortSignal }), [
        NOT_FOUND,
      ]);
    },

    async query(partition, { where, parameters = {}, orderBy, select = '*' }, limit) {
      const order = orderBy === undefined ? '' : ` ORDER BY ${orderBy}`;
      const query = `SELECT ${select} FROM c WHERE c.${partitionField} = @partition AND ${where}${order}`;
      const named: SqlParameter[] = Object.entries({ partition, ...parameters }).map(([name, value]) => ({
        name: `@${name}`,
        value,
      }));
      const found: unknown[] = [];
      for (let continuationToken: string | undefined, more = true; more && found.length < limit; ) {
        const maxItemCount = Math.min(limit - found.length, MOST_AT_ONCE);
        const page = await run('query', (abortSignal) => {
          const options = { abortSignal, partitionKey: partition, maxItemCount, continuationToken };
          return container.items.query<unknown>({ query, parameters: named }, options).fetchNext();
        });
        found.push(...(page?.resources ?? []));
        continuationToken = page?.continuationToken;
        more = continuationToken !== undefined && continuationToken !== '';
      }
      return found;
    },

    changes: createChangeFeed(container, run),
    changesFromNow: (partition) => createChangesFromNow(container, partition, run),
  };
}
