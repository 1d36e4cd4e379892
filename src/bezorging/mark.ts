import type { ReadModels } from '../logboek/ports.ts';
import type { Clock } from '../shared/clock.ts';
import { describeError, type Logger } from '../shared/logger.ts';

/** Says in the store that a source is to be looked at, for the instance that has it. */
export interface Mark {
  /** Never throws and never waits. */
  soon(kind: string, id: string): void;
  /** Resolves when nothing is being marked. */
  idle(): Promise<void>;
}

/** What is due already is found anyway, as is mostly so: whoever changed it said so. */
export function createMark({
  readModels,
  clock,
  logger,
}: {
  readonly readModels: Pick<ReadModels, 'get' | 'setDue'>;
  readonly clock: Clock;
  readonly logger: Logger;
}): Mark {
  const underWay = new Set<Promise<void>>();

  const markOne = async (kind: string, id: string): Promise<void> => {
    const model = await readModels.get(kind, id);
    const now = clock.now();
    if (!model || (model.dueAt !== undefined && model.dueAt <= now)) return;
    // When it changes meanwhile, that change says that it is due.
    await readModels.setDue(kind, id, model.version, now);
  };

  return {
    soon(kind, id) {
      const work = markOne(kind, id)
        .catch((error: unknown) =>
          logger.warn('mark lost', { source: `${kind}:${id}`, ...describeError(error) }),
        )
        .finally(() => underWay.delete(work));
      underWay.add(work);
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
