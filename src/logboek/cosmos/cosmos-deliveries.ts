import type { Deliveries, Delivery } from '../ports.ts';
import { deliverySchema } from '../stored-schemas.ts';
import type { DocumentContainer, Question, StoredDocument } from './document-container.ts';
import { documentId } from './document-id.ts';

/** All deliveries stand in one logical partition: they are asked for by source, target and state (docs/adr/0012). */
const PARTITION = 'all';
const NO_LIMIT = 1_000_000;

export function createCosmosDeliveries(container: DocumentContainer): Deliveries {
  const query = async (question: Question, limit: number): Promise<readonly Delivery[]> =>
    (await container.query(PARTITION, question, limit)).map(parseDelivery);

  return {
    async get(id) {
      const found = await container.read(PARTITION, documentId(id));
      return found && { delivery: parseDelivery(found.document), etag: found.etag };
    },
    async create(delivery) {
      return (await container.create(PARTITION, toDocument(delivery))) !== undefined;
    },
    replace: (delivery, etag) => container.replace(PARTITION, toDocument(delivery), etag),
    async bySource(source) {
      return inOrder(await query({ where: 'c.source = @source', parameters: { source } }, NO_LIMIT));
    },
    async byTarget(target, state) {
      const question = { where: 'c.target = @target AND c.state = @state', parameters: { target, state } };
      return inOrder(await query(question, NO_LIMIT));
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

function parseDelivery(document: unknown): Delivery {
  const { key, ...delivery } = storedSchema.parse(document);
  return { ...delivery, id: key };
}

const storedSchema = deliverySchema.extend({ key: deliverySchema.shape.id });

function inOrder(deliveries: readonly Delivery[]): readonly Delivery[] {
  return deliveries.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
