import { setImmediate } from 'node:timers/promises';

/**
 * Work in the background lets go of the processor after so long, in milliseconds. An answer takes some five turns of the event loop (the
 * request, the log, what is on disk), and before each of them it may wait so long.
 */
const SHARE_MS = 2;

/**
 * For work that goes on for long without waiting for anything: called between its parts it lets answers that are asked
 * for meanwhile go first.
 */
export function createBreather(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SHARE_MS) return;
    await setImmediate();
    began = performance.now();
  };
}
