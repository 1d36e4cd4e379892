import type { Notes } from '../ports.ts';
import type { DocumentContainer } from './document-container.ts';

/**
 * Notes stand between the deliveries, each in a partition of its own, of which no question is asked: so they are spread, and no container
 * has to be made for them. What is indexed there none of them has.
 */
const PARTITION = 'notitie-';

export function createCosmosNotes(container: DocumentContainer): Notes {
  return {
    async get(id) {
      const found = await container.read(PARTITION + id, id);
      return found && { note: found.document, etag: found.etag };
    },
    put: (id, note, etag) =>
      etag === undefined
        ? container.create(PARTITION + id, { ...note, id })
        : container.replace(PARTITION + id, { ...note, id }, etag),
  };
}
