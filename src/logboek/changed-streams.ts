import { splitKey } from '../shared/keys.ts';
import type { Log, ReadModels } from './ports.ts';
import { caughtUpTo } from './rebuild.ts';

/** For who keeps what follows from streams: which of them changed, also by another process, without looking at the others. */
export interface ChangedStreams {
  /**
   * What changed since the last time that was taken in: by kind the id of each, with the number of its last entry among it. The first time: since
   * the read models were known to be right. `takenIn`: what was given need not come again.
   */
  next(): Promise<{
    readonly changed: ReadonlyMap<string, Changed>;
    readonly takenIn: () => void;
  }>;
}

/** The number of the last entry of each that changed, by its id. */
export type Changed = ReadonlyMap<string, number>;

const PAGE = 500;

/** @param store the log says what changed; where it begins is what the read models hold (`createCatchUp`) */
export function createChangedStreams({
  log,
  readModels,
}: {
  readonly log: Log;
  readonly readModels: ReadModels;
}): ChangedStreams {
  let cursor: string | undefined;
  return {
    async next() {
      const changed = new Map<string, Map<string, number>>();
      let at = cursor ?? (await caughtUpTo(readModels));
      for (;;) {
        const page = await log.readAll(at, PAGE);
        at = page.cursor;
        if (page.entries.length === 0) break;
        for (const { stream, number } of page.entries) {
          const [kind, id] = splitKey(stream);
          const own = changed.get(kind) ?? new Map<string, number>();
          changed.set(kind, own.set(id, Math.max(number, own.get(id) ?? 0)));
        }
      }
      return {
        changed,
        takenIn() {
          cursor = at;
        },
      };
    },
  };
}
