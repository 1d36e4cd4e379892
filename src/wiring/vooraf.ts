import { describeError, type Logger } from '../shared/logger.ts';
import { withinOneLook } from '../shared/one-look.ts';
import { sleepUntil } from './sleep-until.ts';

/** From how many opdrachten on, and how long after the start (milliseconds). */
export type Wanneer = { readonly vanaf: number; readonly naMs: number };

/** Of fewer, the first look takes no time that anybody notices, and a start asks for nothing of what was finished. */
export const WANNEER: Wanneer = { vanaf: 500, naMs: 1_000 };

type Dependencies = {
  readonly telOpdrachten: () => Promise<number>;
  /** What follows from all opdrachten and is kept, one after another. */
  readonly werken: readonly (() => Promise<unknown>)[];
  readonly wanneer: Wanneer;
  readonly stopping: AbortSignal;
  readonly logger: Logger;
};

/**
 * Works out after a start what somebody would wait for at the first look (docs/adr/0134). It lets answers go first; who looks meanwhile
 * waits for it, and when it fails the first look does it.
 */
export function createVooraf({ telOpdrachten, werken, wanneer, stopping, logger }: Dependencies): {
  begin(): void;
} {
  const work = async (): Promise<void> => {
    await sleepUntil(wanneer.naMs, stopping);
    if (stopping.aborted || (await telOpdrachten()) < wanneer.vanaf) return;
    const began = performance.now();
    for (const werk of werken) {
      if (stopping.aborted) return;
      await withinOneLook(werk);
    }
    logger.info('worked out after the start', { ms: Math.round(performance.now() - began) });
  };
  return {
    begin() {
      work().catch((error: unknown) => {
        // A store that was closed in the middle of it is no trouble.
        if (!stopping.aborted) logger.warn('not worked out after the start', describeError(error));
      });
    },
  };
}
