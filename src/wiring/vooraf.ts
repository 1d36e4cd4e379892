import type { ReadModels } from '../logboek/ports.ts';
import { describeError, type Logger } from '../shared/logger.ts';
import { withinOneLook } from '../shared/one-look.ts';
import { sleepUntil } from './sleep-until.ts';

/** From how many opdrachten on, and how long after the start (milliseconds). */
export type Wanneer = { readonly vanaf: number; readonly naMs: number };

/** Of fewer, the first look takes no time that anybody notices, and a start asks for nothing of what was finished. */
const WANNEER: Wanneer = { vanaf: 500, naMs: 1_000 };
/** What a look costs may not grow with what exists, however little that is. */
const CHARGED: Wanneer = { vanaf: 0, naMs: 1_000 };

/** @param readModels of the store on which it is worked out */
export function wanneerOn({ isCharged }: Pick<ReadModels, 'isCharged'>): Wanneer {
  return isCharged ? CHARGED : WANNEER;
}

type Dependencies = {
  readonly telOpdrachten: () => Promise<number>;
  /** Reads once what the log has, for all that is worked out in a look. */
  readonly follow: () => Promise<void>;
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
export function createVooraf({ telOpdrachten, follow, werken, wanneer, stopping, logger }: Dependencies): {
  begin(): void;
  /** Something came in the log since: whoever looks next finds it worked out. Nothing, as long as it was not after the start. */
  goOn(): Promise<void>;
} {
  let isBegun = false;
  const workAll = async (): Promise<void> => {
    for (const werk of werken) {
      if (stopping.aborted) return;
      await withinOneLook(async () => {
        await follow();
        await werk();
      });
    }
  };
  const work = async (): Promise<void> => {
    await sleepUntil(wanneer.naMs, stopping);
    if (stopping.aborted || (wanneer.vanaf > 0 && (await telOpdrachten()) < wanneer.vanaf)) return;
    const began = performance.now();
    await workAll();
    isBegun = true;
    logger.info('worked out after the start', { ms: Math.round(performance.now() - began) });
  };
  /** A store that was closed in the middle of it is no trouble. */
  const told = (what: string) => (error: unknown) => {
    if (!stopping.aborted) logger.warn(what, describeError(error));
  };
  return {
    begin() {
      work().catch(told('not worked out after the start'));
    },
    goOn: async () => (isBegun ? workAll().catch(told('not worked out after a change')) : undefined),
  };
}
