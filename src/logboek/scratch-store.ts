import type { Store } from './ports.ts';
import { createScratchDeliveries } from './scratch-deliveries.ts';
import { createScratchLog } from './scratch-log.ts';
import { createScratchReadModels } from './scratch-read-models.ts';

/** An empty store that is gone when it is closed. */
export function openScratchStore(): Store {
  return {
    log: createScratchLog(),
    readModels: createScratchReadModels(),
    deliveries: createScratchDeliveries(),
    notes: undefined,
    check: async () => undefined,
    close: async () => undefined,
  };
}
