import * as z from 'zod/v4';
import type { DocumentContainer } from './document-container.ts';

/** One small document, in a partition of its own that no question is asked of. */
const PARTITION = 'canary';
const ID = 'canary';

const canarySchema = z.object({ at: z.string() });

/** Writes it and reads it back; another process may have written it meanwhile, which says the same. */
export function createCanary(container: DocumentContainer): () => Promise<void> {
  return async () => {
    const at = new Date().toISOString();
    if ((await container.set(PARTITION, ID, 'at', at, `c.id = "${ID}"`)) === undefined)
      await container.create(PARTITION, { id: ID, at });
    const found = await container.read(PARTITION, ID);
    canarySchema.parse(found?.document);
  };
}
