import type { Changed, LogTail } from './log-tail.ts';

/** For who keeps what follows from streams: which of them changed, also by another process, without looking at the others. */
interface ChangedStreams {
  /**
   * What changed since the last time that was taken in: by kind the id of each, with the number of its last entry among it. The first time: since
   * the read models were known to be right. `takenIn`: what was given need not come again.
   */
  next(): Promise<{
    readonly changed: ReadonlyMap<string, Changed>;
    readonly takenIn: () => void;
  }>;
}

/** @param tail what came in the log, which all who follow it read once */
export function createChangedStreams(tail: Pick<LogTail, 'follow' | 'position' | 'after'>): ChangedStreams {
  let position = 0;
  return {
    async next() {
      await tail.follow();
      const at = tail.position();
      return {
        changed: tail.after(position),
        takenIn() {
          position = at;
        },
      };
    },
  };
}
