import { renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod/v4';

/**
 * The longest that a process let nobody else come, in milliseconds: by the clock, and how much processor time its main thread used in one
 * stretch. What the first has more than the second is collecting garbage on other threads, the disk, or another program of the machine.
 */
const holdsSchema = z.object({ clockMs: z.number(), ownMs: z.number() });
export type Holds = z.infer<typeof holdsSchema>;

const LOOK_EVERY_MS = 1;

/** In the process that is looked at: a first SIGUSR2 begins to look, a second one writes what was seen to this file and ends it. */
export function tellHolds(file: string): void {
  let looking: NodeJS.Timeout | undefined;
  let seen: Holds = { clockMs: 0, ownMs: 0 };
  const begin = (): void => {
    seen = { clockMs: 0, ownMs: 0 };
    let [clock, own] = [performance.now(), usedMs()];
    looking = setInterval(() => {
      const now = { clock: performance.now(), own: usedMs() };
      seen = {
        clockMs: Math.max(seen.clockMs, now.clock - clock - LOOK_EVERY_MS),
        ownMs: Math.max(seen.ownMs, now.own - own),
      };
      [clock, own] = [now.clock, now.own];
    }, LOOK_EVERY_MS);
  };
  process.on('SIGUSR2', () => {
    if (!looking) return begin();
    clearInterval(looking);
    looking = undefined;
    // Nobody reads half a file.
    writeFileSync(`${file}.new`, JSON.stringify(seen));
    renameSync(`${file}.new`, file);
  });
}

export function readHolds(text: string): Holds {
  return holdsSchema.parse(JSON.parse(text));
}

function usedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
