import { splitKey } from '../shared/keys.ts';
import type { Log, ReadModels } from './ports.ts';
import { caughtUpTo } from './rebuild.ts';

/** For who keeps what follows from streams: which of them changed, also by another process, without looking at the others. */
export interface ChangedStreams {
  /**
   * The ids of what changed since the last time that was taken in, by kind. The first time: since the read models were known to be right.
   * `takenIn`: what was given need not come again.
   */
  next(): Promise<{
    readonly changed: ReadonlyMap<string, ReadonlySet<string>>;
    readonly takenIn: () => void;
  }>;
}

const PAGE = 500;

/** @param store the log says what changed; where it begins is what the read models hold (`catchUp`) */
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
      const changed = new Map<string, Set<string>>();
      let at = cursor ?? (await caughtUpTo(readModels));
      for (;;) {
        const page = await log.readAll(at, PAGE);
        at = page.cursor;
        if (page.entries.length === 0) break;
        for (const { stream } of page.entries) {
          const [kind, id] = splitKey(stream);
          changed.set(kind, (changed.get(kind) ?? new Set()).add(id));
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
