import { randomUUID } from 'node:crypto';
import { ChangeFeedStartFrom, type Container, PatchOperationType, type SqlParameter } from '@azure/cosmos';
import * as z from 'zod/v4';
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
  /** What was created or changed after the cursor, by the change feed; empty: nothing (yet). */
  changes(cursor: string, limit: number): Promise<{ documents: readonly unknown[]; cursor: string }>;
}

const NOT_FOUND = 404;
const EXISTS = 409;
const CHANGED = 412;
const NOTHING_NEW = 304;
/** Documents in one answer; more come with the next. */
const MOST_AT_ONCE = 1000;

const cursorSchema = z.object({ rid: z.string() });
const writeSchema = z.object({ write: z.string() });

/** @param partitionField the field that holds the partition key */
export function createDocumentContainer(
  container: Container,
  partitionField: string,
  operations: Operations,
): DocumentContainer {
  const run = operations.of(container.id);
  /** Cursors name the container that they belong to by the id that Cosmos gave it. */
  let containerRid: string | undefined;

  const read: DocumentContainer['read'] = (partition, id) =>
    run('read', async (abortSignal) => {
      const response = await container.item(id, partition).read<StoredDocument>({ abortSignal });
      const { resource, etag } = response;
      return { charge: response.requestCharge, result: resource && { document: resource, etag } };
    });

  /** The etag of the document when it is this write that it holds. */
  const arrived = async (partition: string, id: string, write: string): Promise<string | undefined> => {
    const found = await read(partition, id);
    const stored = writeSchema.safeParse(found?.document);
    return stored.success && stored.data.write === write ? found?.etag : undefined;
  };

  return {
    read,

    async create(partition, document) {
      const write = randomUUID();
      const body = { ...document, [partitionField]: partition, write };
      const created = await run(
        'create',
        async (abortSignal) => {
          const response = await container.items.create(body, {
            abortSignal,
          });
          return { charge: response.requestCharge, result: response.etag };
        },
        [EXISTS],
      );
      return created ?? arrived(partition, document.id, write);
    },

    async replace(partition, document, etag) {
      const write = randomUUID();
      const body = { ...document, [partitionField]: partition, write };
      const replaced = await run(
        'replace',
        async (abortSignal) => {
          const response = await container.item(document.id, partition).replace(body, {
            abortSignal,
            accessCondition: { type: 'IfMatch', condition: etag },
          });
          return { charge: response.requestCharge, result: response.etag };
        },
        [CHANGED, NOT_FOUND],
      );
      return replaced ?? arrived(partition, document.id, write);
    },

    set(partition, id, field, value, condition) {
      return run(
        'patch',
        async (abortSignal) => {
          const response = await container.item(id, partition).patch(
            {
              condition: `FROM c WHERE ${condition}`,
              operations: [{ op: PatchOperationType.set, path: `/${field}`, value }],
            },
            { abortSignal },
          );
          return { charge: response.requestCharge, result: response.etag };
        },
        [CHANGED, NOT_FOUND],
      );
    },

    async remove(partition, id) {
      await run(
        'delete',
        async (abortSignal) => {
          const response = await container.item(id, partition).delete({ abortSignal });
          return { charge: response.requestCharge, result: true };
        },
        [NOT_FOUND],
      );
    },

    async query(partition, { where, parameters = {}, orderBy, select = '*' }, limit) {
      const order = orderBy === undefined ? '' : ` ORDER BY ${orderBy}`;
      const query = `SELECT ${select} FROM c WHERE c.${partitionField} = @partition AND ${where}${order}`;
      const named: SqlParameter[] = Object.entries({ partition, ...parameters }).map(([name, value]) => ({
        name: `@${name}`,
        value,
      }));
      const found: unknown[] = [];
      for (let continuation: string | undefined, more = true; more && found.length < limit; ) {
        const page = await run('query', async (abortSignal) => {
          const response = await container.items
            .query<unknown>(
              { query, parameters: named },
              {
                abortSignal,
                partitionKey: partition,
                maxItemCount: Math.min(limit - found.length, MOST_AT_ONCE),
                continuationToken: continuation,
              },
            )
            .fetchNext();
          return { charge: response.requestCharge, result: response };
        });
        found.push(...(page?.resources ?? []));
        continuation = page?.continuationToken;
        more = continuation !== undefined && continuation !== '';
      }
      return found;
    },

    async changes(cursor, limit) {
      containerRid ??= await run('read', async (abortSignal) => {
        const response = await container.read({ abortSignal });
        return { charge: response.requestCharge, result: response.resource?._rid };
      });
      // A cursor of another store, or of a container that was made anew, begins again: reading twice is harmless.
      const known = cursor !== '' && ridOf(cursor) === containerRid;
      const iterator = container.items.getChangeFeedIterator<StoredDocument>({
        maxItemCount: limit,
        changeFeedStartFrom: known
          ? ChangeFeedStartFrom.Continuation(cursor)
          : ChangeFeedStartFrom.Beginning(),
      });
      for (;;) {
        const page = await run('changes', async () => {
          const response = await iterator.readNext();
          return { charge: response.requestCharge, result: response };
        });
        if (!page) throw new Error('The change feed answered nothing');
        // A page may be empty while another range still has changes; only this status says that there are none.
        if (page.result.length > 0 || page.statusCode === NOTHING_NEW)
          return { documents: page.result, cursor: page.continuationToken };
      }
    },
  };
}

function ridOf(cursor: string): string | undefined {
  try {
    return cursorSchema.safeParse(JSON.parse(cursor)).data?.rid;
  } catch {
    return undefined;
  }
}
