import * as z from 'zod/v4';
import { DELIVERY_STATES, type Deliveries, type Delivery } from '../ports.ts';
import { type FoundDelivery, type ReadDelivery, readDelivery, readUndamaged } from '../stored-deliveries.ts';
import type { DocumentContainer, Question, StoredDocument } from './document-container.ts';
import { documentId, idOfDocument } from './document-id.ts';

/** All deliveries stand in one logical partition: they are asked for by source, target and state (docs/adr/0012). */
const PARTITION = 'all';
const NO_LIMIT = 1_000_000;

export function createCosmosDeliveries(container: DocumentContainer): Deliveries {
  const read = async (document: unknown, etag: string): Promise<FoundDelivery> => {
    const { delivery, isDamaged } = parseDelivery(document);
    if (!isDamaged) return { delivery, etag, isDamaged };
    // Kept as what is made of it, with what stood there.
    const mended = { ...toDocument(delivery), was: JSON.stringify(document) };
    return { delivery, etag: (await container.replace(PARTITION, mended, etag)) ?? etag, isDamaged };
  };
  const query = (question: Question, limit: number): Promise<readonly Delivery[]> =>
    readUndamaged(async () => {
      const documents = await container.query(PARTITION, question, limit);
      return Promise.all(documents.map((document) => read(document, etagSchema.parse(document)._etag)));
    });

  return {
    async get(id) {
      const found = await container.read(PARTITION, documentId(id));
      if (!found) return undefined;
      const { delivery, etag } = await read(found.document, found.etag);
      return { delivery, etag };
    },
    async create(delivery) {
      return (await container.create(PARTITION, toDocument(delivery))) !== undefined;
    },
    replace: (delivery, etag) => container.replace(PARTITION, toDocument(delivery), etag),
    async bySource(source) {
      return inOrder(await query({ where: 'c.source = @source', parameters: { source } }, NO_LIMIT));
    },
    async bySources(sources) {
      if (sources.length === 0) return [];
      const parameters = Object.fromEntries(sources.map((source, index) => [`s${index}`, source]));
      const any = sources.map((_, index) => `@s${index}`).join(', ');
      return inOrder(await query({ where: `c.source IN (${any})`, parameters }, NO_LIMIT));
    },
    async byTarget(target, state) {
      const question = { where: 'c.target = @target AND c.state = @state', parameters: { target, state } };
      return inOrder(await query(question, NO_LIMIT));
    },
    async countLater() {
      const known = DELIVERY_STATES.map((_, index) => `c.state != @s${index}`).join(' AND ');
      const parameters = Object.fromEntries(DELIVERY_STATES.map((state, index) => [`s${index}`, state]));
      return (await container.query(PARTITION, { where: known, parameters, select: 'c.id' }, NO_LIMIT))
        .length;
    },
    byState: (state, page) =>
      query(
        {
          where: 'c.state = @state AND c.id > @after',
          parameters: { state, after: page.after === undefined ? '' : documentId(page.after) },
          orderBy: 'c.state, c.id',
        },
        page.limit,
      ),
  };
}

function toDocument(delivery: Delivery): StoredDocument {
  return { ...delivery, id: documentId(delivery.id), key: delivery.id };
}

const etagSchema = z.object({ _etag: z.string() });
const placeSchema = z.object({ id: z.string(), key: z.string().optional().catch(undefined) });

function parseDelivery(document: unknown): ReadDelivery {
  const { id, key = idOfDocument(id) ?? id } = placeSchema.parse(document);
  return readDelivery({ ...(typeof document === 'object' ? document : {}), id: key }, { id: key });
}

function inOrder(deliveries: readonly Delivery[]): readonly Delivery[] {
  return deliveries.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
